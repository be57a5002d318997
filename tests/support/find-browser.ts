/** Where Chromium (Chrome, Edge) or Firefox is installed. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

// In order of preference. Chrome and Edge will do: extensions are loaded over the debugging pipe.
const names = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const macApps = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};

const windowsPaths = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/** The browser's executable: CHROME_PATH or FIREFOX_PATH, else the usual places; undefined if none. */
export function findBrowser(browser: BrowserName): string | undefined {
  const wished = process.env[browser === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH'];
  return [wished ?? '', ...usualPlaces(browser)].find((path) => path !== '' && existsSync(path));
}

function usualPlaces(browser: BrowserName): string[] {
  if (process.platform === 'win32') {
    const { PROGRAMFILES, 'PROGRAMFILES(X86)': x86, LOCALAPPDATA } = process.env;
    const roots = [PROGRAMFILES, x86, LOCALAPPDATA].filter((root) => root !== undefined);
    return windowsPaths[browser].flatMap((path) => roots.map((root) => join(root, path)));
  }
  if (process.platform === 'darwin')
    return macApps[browser].flatMap((app) =>
      ['/Applications', join(homedir(), 'Applications')].map((folder) =>
        join(folder, `${app}.app`, 'Contents/MacOS', app.startsWith('Firefox') ? 'firefox' : app),
      ),
    );
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  return names[browser].flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * The snap's name when the executable is a snap or Ubuntu's script that starts one.
 * A snap sees neither /tmp nor most other folders: what it is given must be in ~/snap/<name>/common.
 */
export function snapName(executable: string): string | undefined {
  const path = realpathSync(executable);
  const script = path.endsWith('/snap')
    ? executable
    : readFileSync(path).subarray(0, 4096).toString();
  return /\/snap\/bin\/(chromium|firefox)/.exec(`${executable}\n${script}`)?.[1];
}
