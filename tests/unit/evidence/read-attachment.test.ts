import { expect, test } from 'vitest';
import { mostBytes, readAttachment } from '../../../lib/evidence/read-attachment.ts';
import { bytes, pdf } from './log.ts';

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);
const file = (name: string, content: Uint8Array<ArrayBuffer>, type = '') =>
  new File([content], name, { type });

test('a PDF is taken in with its size and SHA-256', async () => {
  const taken = await readAttachment(file('bill.pdf', bytes('%PDF-1.7')), 'a1');
  expect(taken).toMatchObject({
    attachment: { id: 'a1', name: 'bill.pdf', type: 'application/pdf', size: 8 },
  });
  const sha256 = '86edbaa24831badfa0a8b04bb410141e2ee4182b6d0014493fe262a7a331c20b';
  expect(taken).toMatchObject({ attachment: { sha256 } });
});

test('a PDF that is none, and a picture that is none, are told by their first bytes', async () => {
  const none = { fault: 'not-as-named' };
  expect(await readAttachment(file('bill.pdf', bytes('<html>Access denied')), 'a')).toEqual(none);
  expect(await readAttachment(file('bill.PDF ', png), 'a')).toEqual(none);
  expect(await readAttachment(file('bill', bytes('x'), 'application/pdf'), 'a')).toEqual(none);
  expect(await readAttachment(file('shot.png', pdf), 'a')).toEqual(none);
});

test('what a PDF begins with may come a little later; other files are kept as they are', async () => {
  const late = bytes(`\ufeff\n\n%PDF-1.4`);
  expect(await readAttachment(file('b.pdf', late), 'a')).toMatchObject({ attachment: {} });
  expect(await readAttachment(file('mail.eml', bytes('From: x')), 'a')).toMatchObject({
    attachment: { type: 'application/octet-stream' },
  });
  expect(await readAttachment(file('page.html', bytes('<b>'), 'text/html'), 'a')).toMatchObject({
    attachment: { type: 'application/octet-stream' },
  });
});

test('too large is said before anything is read; fifty megabytes are not too large', async () => {
  const read: number[] = [];
  const chosen = (size: number) => ({
    name: 'film',
    type: '',
    size,
    arrayBuffer: async () => {
      read.push(size);
      return new ArrayBuffer(1);
    },
  });
  expect(await readAttachment(chosen(mostBytes + 1), 'a')).toEqual({ fault: 'too-large' });
  expect(read).toEqual([]);
  expect(await readAttachment(chosen(mostBytes), 'a')).toMatchObject({ attachment: {} });
});

test('an empty file and one that cannot be read are said', async () => {
  expect(await readAttachment(file('a.txt', bytes('')), 'a')).toEqual({ fault: 'empty' });
  const gone = { name: 'a', type: '', size: 1, arrayBuffer: () => Promise.reject(new Error()) };
  expect(await readAttachment(gone, 'a')).toEqual({ fault: 'unreadable' });
});
