/** A browser to run in: found, installed (asked first, or at once in CI as root), or told how to install. */
import { existsSync, readdirSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { findBrowser, type BrowserName } from '../tests/support/find-browser.ts';
import { runProgram } from './run-tool.ts';

type Need = BrowserName | 'chinese-fonts';

const packageNames: Record<'apt' | 'brew' | 'winget', Record<Need, string>> = {
  apt: { chromium: 'chromium', firefox: 'firefox-esr', 'chinese-fonts': 'fonts-noto-cjk' },
  brew: { chromium: 'google-chrome', firefox: 'firefox', 'chinese-fonts': 'font-noto-sans-cjk' },
  winget: { chromium: 'Google.Chrome', firefox: 'Mozilla.Firefox', 'chinese-fonts': '' },
};

/** Sees to it that all of these are there. False, with the way to install them printed, if not. */
export async function ensureBrowsers(needs: Need[]): Promise<boolean> {
  const missing = needs.filter((need) => !isThere(need));
  if (missing.length === 0) return true;
  const commands = installCommands(missing);
  const inCi = process.env['CI'] === 'true' && process.getuid?.() === 0 && isDebian();
  if (commands && (inCi || (await mayInstall(missing, commands)))) {
    for (const [program = '', ...args] of commands) await runProgram(program, args);
    if (missing.every(isThere)) return true;
  }
  console.error(advice(missing, commands));
  return false;
}

function isThere(need: Need): boolean {
  if (need !== 'chinese-fonts') return findBrowser(need) !== undefined;
  if (process.platform !== 'linux') return true;
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts'].filter((it) => existsSync(it));
  const files = folders.flatMap((folder) => readdirSync(folder, { recursive: true }).map(String));
  return files.some((file) => /cjk|wqy|wenquan|han-?s(ans|erif)|uming|ukai/i.test(file));
}

const isDebian = () => process.platform === 'linux' && existsSync('/usr/bin/apt-get');

// Each command as program and arguments; undefined where no known package manager is.
function installCommands(needs: Need[]): string[][] | undefined {
  const names = (manager: keyof typeof packageNames) =>
    needs.map((need) => packageNames[manager][need]).filter((name) => name !== '');
  if (isDebian()) {
    const asRoot = process.getuid?.() === 0 ? [] : ['sudo'];
    // `env` and not the environment: sudo would drop it.
    const apt = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
    return [
      [...apt, 'update'],
      [...apt, 'install', '-y', '--no-install-recommends', ...names('apt')],
    ];
  }
  if (process.platform === 'darwin') return [['brew', 'install', '--cask', ...names('brew')]];
  if (process.platform === 'win32')
    return names('winget').map((name) => ['winget', 'install', '--id', name, '-e']);
  return undefined;
}

async function mayInstall(missing: Need[], commands: string[][]): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return false;
  const lines = commands.map((command) => `  ${command.join(' ')}`).join('\n');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(
    `Missing 缺少: ${missing.join(', ')}\n${lines}\nRun this now? 现在运行吗？ [y/N] `,
  );
  terminal.close();
  return /^(y|yes|是|好)$/i.test(answer.trim());
}

function advice(missing: Need[], commands: string[][] | undefined): string {
  const how = commands
    ? commands.map((command) => `  ${command.join(' ')}`).join('\n')
    : '  Install Chromium, Chrome or Edge (and Firefox for its tests). 请安装 Chromium、Chrome 或 Edge。';
  return [
    `Missing 缺少: ${missing.join(', ')}. Install it with 安装方法:`,
    how,
    'If it is somewhere unusual, say where 装在别处时: CHROME_PATH=… or FIREFOX_PATH=…',
  ].join('\n');
}
