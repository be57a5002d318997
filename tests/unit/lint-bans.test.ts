/** Each ban of eslint.config.js fires on the code it is for, and not on what the guide needs. */
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, test } from 'vitest';

const eslint = new ESLint();

// The first run loads the TypeScript parser, which takes seconds.
beforeAll(() => eslint.lintText('', { filePath: 'lib/a.ts' }), 60_000);

async function faults(code: string, filePath = 'entrypoints/guide.content/snippet.ts') {
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages.filter(({ ruleId }) => ruleId?.startsWith('no-restricted'));
}

const banned: [string, string][] = [
  ['pressing', 'export const go = (link: HTMLElement) => link.click();'],
  ['pressing, by string', "export const go = (link: HTMLElement) => link['click']();"],
  ['pressing, borrowed', 'export const { click } = HTMLElement.prototype;'],
  ['pressing if there', 'export const go = (link?: HTMLElement) => link?.click();'],
  ['submitting', 'export const go = (form: HTMLFormElement) => form.submit();'],
  ['asking to submit', 'export const go = (form: HTMLFormElement) => form.requestSubmit();'],
  ['made-up events', "export const go = (node: Node) => node.dispatchEvent(new Event('x'));"],
  ['moving the focus', 'export const go = (field: HTMLElement) => field.focus();'],
  ['editing commands', "export const go = () => document.execCommand('paste');"],
  ['fetch', "export const ask = () => fetch('/account');"],
  ['fetch of the window', "export const ask = () => window.fetch('/account');"],
  ['XMLHttpRequest', 'export const ask = () => new XMLHttpRequest();'],
  ['sendBeacon', "export const tell = () => navigator.sendBeacon('/seen');"],
  ['WebSocket', "export const ask = () => new WebSocket('wss://x.invalid');"],
  ['going elsewhere', "export const go = () => location.assign('/bill');"],
  ['going elsewhere by href', "export const go = () => void (window.location.href = '/bill');"],
  ['reading a field', 'export const read = (field: HTMLInputElement) => field.value;'],
  ['reading a field by name', 'export const read = ({ value }: HTMLInputElement) => value;'],
  ['innerHTML', "export const draw = (node: Element) => void (node.innerHTML = '<b>');"],
  [
    'insertAdjacentHTML',
    "export const draw = (node: Element) => node.insertAdjacentHTML('beforeend', '<b>');",
  ],
  ['mutable module state', 'let count = 0;\nexport const next = () => ++count;'],
  ['exported mutable state', 'export let count = 0;'],
];

describe('banned on the page', () => {
  test.each(banned)('%s', async (_name, code) => {
    const [fault] = await faults(code);
    expect(fault?.severity).toBe(2);
    expect(fault?.message).toMatch(/sat-nav|Signoff reads nothing|mutable state/);
  });

  test('and in lib, which runs there', async () => {
    expect(
      await faults('export const go = (x: HTMLElement) => x.click();', 'lib/a.ts'),
    ).not.toEqual([]);
  });
});

test('mutable module state is banned everywhere', async () => {
  for (const file of ['ui/a.tsx', 'scripts/a.ts', 'tests/a.ts', 'entrypoints/popup/a.ts'])
    expect(await faults('let a = 1;\nexport const b = () => a++;', file)).toHaveLength(1);
});

test('looking, drawing and listening are not banned', async () => {
  const code = `
    export const look = (node: HTMLElement) => [node.getAttribute('value'), node.textContent, location.href];
    export const listen = (then: () => void) => document.addEventListener('click', then);
    export const draw = (root: ShadowRoot) => root.replaceChildren(document.createElement('div'));
    export function count() { let found = 0; for (const _ of [1]) found += 1; return found; }`;
  expect(await faults(code)).toEqual([]);
});
