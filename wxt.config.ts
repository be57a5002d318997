import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { checkRules } from './content-rules/check.ts';
import type { Carrier } from './content-rules/schema.ts';
import { checkMessages } from './scripts/message-files.ts';
import { readRuleFiles } from './scripts/rule-files.ts';

/** Hosts on which the guide runs: exact, https only, no business portal. */
export function guidedHosts(): string[] {
  const rules = Object.entries(readRuleFiles()).filter(([file]) => file.endsWith('/carrier.json'));
  const hosts = rules.flatMap(([, rule]) => (rule as Carrier).hosts);
  return [
    ...new Set(hosts.filter(({ kind }) => kind !== 'business').map(({ host }) => host)),
  ].sort();
}

const patterns = guidedHosts().map((host) => `https://${host}/*`);

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  manifestVersion: 3,
  vite: () => ({
    build: { target: 'es2022' },
    resolve: {
      alias: { 'wxt/utils/content-script-context': join(import.meta.dirname, 'lib/no-context.ts') },
    },
  }),
  manifest: ({ browser }) => ({
    name: 'Signoff 销号向导',
    description: 'A sat-nav out of a US mobile plan. 帮你一步步注销美国手机号。',
    default_locale: undefined,
    minimum_chrome_version: browser === 'firefox' ? undefined : '120',
    permissions: [
      ...['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'alarms', 'contextMenus'],
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    commands: {
      shot: {
        suggested_key: { default: 'Alt+Shift+S' },
        // The browser shows it in its own list of shortcuts, in one language.
        description: '保留网页截图 · Keep a screenshot of the carrier’s page',
      },
    },
    // The full page is the side panel: one set of screens, wide and narrow.
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_panel: 'plan.html',
            default_title: 'Signoff 销号向导',
            default_icon: 'icon/32.png',
            open_at_install: false,
          },
        }
      : { side_panel: { default_path: 'plan.html' } }),
    // Asked for by the user's own press, when reminders are switched on.
    optional_permissions: ['notifications'],
    host_permissions: patterns,
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'signoff@signoff.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
  hooks: {
    'build:before': () => {
      const faults = [...checkRules(readRuleFiles()), ...checkMessages()];
      if (faults.length > 0) throw new Error(`The build stops here:\n${faults.join('\n')}`);
    },
    // The guide's hosts live in the rules only.
    'entrypoints:resolved': (_wxt, entrypoints) => {
      for (const entrypoint of entrypoints)
        if (entrypoint.type === 'content-script') entrypoint.options.matches = patterns;
    },
  },
});
