/** A log as a hard case leaves it: bills, a call, a long chat, two screenshots, a letter. */
import type { Page } from 'puppeteer-core';
import { newEntry, type Entry, type EntryKind } from '../../lib/evidence/entry.ts';

/** The entries with the pictures in them, taken of a page that stands in for the carrier's. */
export async function longLog(page: Page): Promise<{
  entries: Entry[];
  contents: Map<string, Uint8Array>;
}> {
  const wide = await picture(page, 1366, 768, 8);
  const tall = await picture(page, 390, 1900, 60);
  const entries = [
    of('1', 'file', '2026-11-02T14:10:00Z', {
      attachments: [file('b1', 'SummaryBillOct2026.pdf')],
    }),
    of('2', 'file', '2026-11-02T14:11:00Z', { attachments: [file('b2', '账单 2026-09 👩🏽‍💻.pdf')] }),
    of('3', 'note', '2026-11-05T20:10:00Z', {
      title: '问过同事',
      text: '他说一定要记下客服的名字。',
    }),
    of('4', 'call', '2026-11-20T15:04:00Z', {
      until: '2026-11-20T15:38:00.000Z',
      title: 'End the line',
      text: 'Asked three times to stay. Account 123456789 confirmed by name and address.',
      promised: {
        'service-end': '2026-12-01',
        'final-amount': '4216',
        'final-bill-due': '2026-12-19',
        autopay: 'stays on until the final bill is paid',
        'other-lines': 'the tablet line ends the same day',
        'e-mail': 'to me@example.com within 24 hours',
        reference: '1-8842017735',
        agent: 'Dana',
      },
      happened: { 'service-end': '2026-12-01', 'final-amount': '9871' },
    }),
    of('5', 'chat', '2026-11-24T01:15:00Z', {
      title: 'No e-mail yet',
      text: Array.from({ length: 26 }, (_, at) => chat(at)).join('\n'),
      promised: { 'e-mail': 'sent again, wait 2 hours', agent: 'Marco' },
    }),
    of('6', 'screenshot', '2026-11-24T02:00:00Z', { attachments: [file('c1', 'wide.png')] }),
    of('7', 'screenshot', '2026-12-02T02:00:00Z', { attachments: [file('d1', 'tall.png')] }),
    of('8', 'letter', '2026-12-20T16:00:00Z', {
      title: 'Bill dispute',
      text: 'Re: reference 1-8842017735\n\nPlease correct the bill within 30 days.\n\n王小明',
    }),
  ];
  return {
    entries,
    contents: new Map([
      ['c1', wide],
      ['d1', tall],
    ]),
  };
}

function of(id: string, kind: EntryKind, at: string, more: Partial<Entry>): Entry {
  const zone = 'America/New_York';
  const fresh = newEntry({ id, line: 'line-1', kind, at: new Date(at), zone, carrier: 't-mobile' });
  return { ...fresh, ...more };
}

function file(id: string, name: string): Entry['attachments'][number] {
  return { id, name, type: 'application/pdf', size: 184_322, sha256: 'ab'.repeat(32) };
}

function chat(at: number): string {
  return at % 2 === 0
    ? 'Me: I have not received the confirmation by e-mail. Please send it again.'
    : 'Agent Marco: Thank you for waiting. I can see the request and it is scheduled. Is there anything else?';
}

async function picture(page: Page, width: number, height: number, rows: number) {
  await page.setViewport({ width, height });
  const bills = Array.from(
    { length: rows },
    (_, at) => `<p>Bill ${at + 1} · $5${at % 10}.00 · paid`,
  );
  await page.setContent(`<h1>Billing</h1>${bills.join('')}`);
  return new Uint8Array(await page.screenshot());
}
