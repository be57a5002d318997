// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { buildDossier, type DossierOf } from '../../../lib/dossier/build-dossier.ts';
import { blank } from '../../../lib/dossier/redact.ts';
import { bytes, entry, fileEntry } from '../evidence/log.ts';
import { words } from './words.ts';

const made = { at: new Date('2026-11-22T08:00:00Z'), zone: 'Asia/Shanghai' };
const build = (more: Partial<DossierOf>) => {
  const base = { words, line: 'My phone', carrier: 'T-Mobile', contents: new Map(), made };
  return buildDossier({ ...base, entries: [], redacted: true, ...more });
};
const parse = (page: string) => new DOMParser().parseFromString(page, 'text/html');
const call = entry({
  kind: 'call',
  at: '2026-11-01T05:50:00.000Z',
  until: '2026-11-01T06:20:00.000Z',
  promised: { agent: 'Dana', reference: 'CX99812345', 'final-amount': '4216' },
  happened: { 'final-amount': '5446' },
  text: 'account 123456789',
});

test('nothing in it runs and nothing is loaded', async () => {
  const evil = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'></style></title>';
  const { entry: withFile } = await fileEntry('f', evil);
  const page = build({
    line: evil,
    carrier: evil,
    entries: [{ ...call, title: evil, text: evil, promised: { agent: evil } }, withFile],
  });
  const document = parse(page);
  expect(document.querySelectorAll('script, img, link, iframe, object, form')).toHaveLength(0);
  const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href')!);
  expect(links.length).toBeGreaterThan(2);
  expect(links.filter((to) => !document.getElementById(to.slice(1)))).toEqual([]);
  expect(page).not.toMatch(/\son\w+=(?!.*&gt;)/);
  expect(page).not.toMatch(/<(?:script|img|link)|url\(|@import|src="(?!data:)/);
  expect(document.body.textContent).toContain('<script>alert(1)</script>');
});

test('names with emoji and right-to-left text stay apart from what is around them', () => {
  const name = '👩🏽‍💻 مها \u202egnp.exe\u202c العربية';
  const page = build({ entries: [{ ...call, title: name }] });
  const shown = [...parse(page).querySelectorAll('h3 bdi')].map((node) => node.textContent);
  expect(shown).toEqual(['👩🏽‍💻 مها gnp.exe العربية']);
  expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});

test('numbers are blanked by default, the reference, names, dates and amounts are not', () => {
  const entries = [{ ...call, text: 'Dana: account 123456789, $42.16, 2026-12-01' }];
  const text = parse(build({ entries })).body.textContent;
  expect(text).toContain(`Dana: account ${blank}, $42.16, 2026-12-01`);
  expect(text).toContain('CX99812345');
  const letter = { ...call, id: 'e2', text: 'Re: CX99812345, account 123456789' };
  expect(build({ entries: [...entries, letter] })).toContain(`Re: CX99812345, account ${blank}`);
  expect(build({ entries, redacted: false })).toContain('123456789');
});

test('what was promised stands beside what happened, with the difference', () => {
  const rows = [...parse(build({ entries: [call] })).querySelectorAll('.compared tbody tr')];
  expect(rows).toHaveLength(1);
  expect(rows[0]!.textContent).toMatch(
    /\$42\.16[\s\S]*\$54\.46[\s\S]*verdictDiffers[\s\S]*\$12\.30 EN more/,
  );
});

test('a change of the clock in mid-call is no riddle: zone, offset and true length are said', () => {
  const text = parse(build({ entries: [call] })).body.textContent;
  expect(text).toContain('2026-11-01 01:50 America/New_York (UTC−04:00)');
  expect(text).toContain('30 min');
  const after = { ...call, at: call.until! };
  expect(build({ entries: [after] })).toContain('2026-11-01 01:20 America/New_York (UTC−05:00)');
  expect(build({ entries: [{ ...call, zone: 'Mars/Base' }] })).toContain('05:50 UTC (UTC');
});

test('every file is listed with its SHA-256; only screenshots are shown', async () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 9]);
  const shot = await fileEntry('s', 'shot.png', png);
  const bill = await fileEntry('b', 'bill.png', png);
  const fake = await fileEntry('x', 'fake.png', bytes('<svg onload=1>'));
  const all = [shot, bill, fake];
  const page = build({
    entries: all.map(({ entry: one }, at) => (at === 1 ? one : { ...one, kind: 'screenshot' })),
    contents: new Map(all.map(({ content }) => [content.id, content.bytes])),
  });
  const pictures = [...parse(page).querySelectorAll('img')].map((img) => img.getAttribute('src'));
  expect(pictures).toEqual(['data:image/png;base64,iVBORw0KGgoJ']);
  for (const { entry: one } of all) expect(page).toContain(one.attachments[0]!.sha256);
});

test('both languages, or English alone for who reads English', () => {
  const page = parse(build({ entries: [call] }));
  expect(page.querySelector('h1')!.textContent).toMatch(/EN title\s+ZH title/);
  expect(page.querySelector('h1 [lang="zh-CN"]')!.textContent).toBe('ZH title');
  expect(build({ words: { ...words, locale: 'en' } })).not.toContain('ZH ');
});

test('the same log gives the same page', () => {
  expect(build({ entries: [call] })).toBe(build({ entries: [call] }));
});

test('the first page says what differs, and whom to ask for', () => {
  const cover = (one: typeof call) =>
    parse(build({ entries: [one] })).querySelector('.cover')!.textContent;
  expect(cover(call)).toMatch(/\$42\.16[\s\S]*\$54\.46[\s\S]*\$12\.30 EN more/);
  expect(cover(call)).toMatch(/EN kindCall[\s\S]*Dana[\s\S]*CX99812345/);
  expect(cover({ ...call, happened: { 'final-amount': '4216' } })).toContain('EN noDifference');
  expect(cover({ ...call, promised: {} })).not.toMatch(/EN (?:short|talks|noDifference)/);
});
