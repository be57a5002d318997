import { expect, test } from 'vitest';
import att from '../../../content-rules/carriers/att/carrier.json' with { type: 'json' };
import tMobile from '../../../content-rules/carriers/t-mobile/carrier.json' with { type: 'json' };
import verizon from '../../../content-rules/carriers/verizon/carrier.json' with { type: 'json' };
import type { Carrier } from '../../../content-rules/schema.ts';
import { judgeHost } from '../../../lib/hosts/judge-host.ts';

const carriers = [att, tMobile, verizon] as Carrier[];

test.each([
  ['https://www.t-mobile.com/', 'carrier', 't-mobile'],
  ['https://signin.att.com/dynamic/iamLRR/LrrController', 'carrier', 'att'],
  ['https://secure.verizon.com/signin', 'carrier', 'verizon'],
  ['https://tfb.t-mobile.com/', 'business', 't-mobile'],
  ['https://www.business.att.com/', 'business', 'att'],
  ['http://www.verizon.com/', 'not-secure', 'verizon'],
  ['https://www.verizon.com:8443/', 'not-secure', 'verizon'],
  ['https://community.t-mobile.com/', 'unlisted', 't-mobile'],
  ['https://www.metrobyt-mobile.com/', 'unlisted', 't-mobile'],
  ['https://www.t-mobile.pl/', 'unlisted', 't-mobile'],
  ['https://t-mobile.cz/', 'unlisted', 't-mobile'],
  ['https://currently.att.net/', 'unlisted', 'att'],
  ['https://www.totalbyverizon.com/', 'unlisted', 'verizon'],
  ['https://www.verizonbusiness.com/', 'unlisted', 'verizon'],
  ['https://metrobyt-mobile.com.pay.net/', 'look-alike', 't-mobile'],
  ['https://vеrizon.com/', 'look-alike', 'verizon'],
  ['https://xn--vrizon-3of.com/', 'look-alike', 'verizon'],
  ['https://vérizón-bill.com/', 'look-alike', 'verizon'],
  ['https://t-mоbilе.com/', 'look-alike', 't-mobile'],
  ['https://аtt.com/', 'look-alike', 'att'],
  ['https://t-mobile-refund.com/', 'look-alike', 't-mobile'],
  ['https://www.t-mobile.com.account-help.net/', 'look-alike', 't-mobile'],
  ['https://tmobile.com.ru/', 'look-alike', 't-mobile'],
  ['https://t-m0bile.com/', 'look-alike', 't-mobile'],
  ['https://ver1zon.com/', 'look-alike', 'verizon'],
  ['https://my-verizon-bill.example/', 'look-alike', 'verizon'],
  ['https://att620.com/', 'look-alike', 'att'],
  ['https://att-login.com/', 'look-alike', 'att'],
  ['https://www.att.com.evil.net/', 'look-alike', 'att'],
])('%s is %s of %s', (url, kind, carrier) => {
  expect(judgeHost(url, carriers)).toMatchObject({ kind, carrier });
});

test.each([
  'https://www.battle.net/',
  'https://bücher.example/',
  'https://中文.example/',
  'https://xn--.example/',
  'https://xn--999999999.example/',
  'https://www.mattress.com/',
  'https://matt-smith.com/',
  'https://batt.com/',
  'https://example.com/verizon',
  'about:blank',
  'chrome://extensions',
  'file:///home/user/verizon.html',
  '',
])('%s is elsewhere', (url) => {
  expect(judgeHost(url, carriers)).toMatchObject({ kind: 'elsewhere', carrier: null });
});

test('a trailing dot and capitals do not hide a host', () => {
  expect(judgeHost('https://WWW.Verizon.com./', carriers).kind).toBe('carrier');
});
