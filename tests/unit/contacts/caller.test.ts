import { expect, test } from 'vitest';
import { callerOf } from '../../../lib/contacts/caller.ts';
import { countryLists, countryName, countryOfZone } from '../../../lib/contacts/countries.ts';
import { dialCountries } from '../../../lib/contacts/numbering.ts';

const caller = (country: string | null, where?: string, timeZone = 'America/New_York') =>
  callerOf({ country, where, timeZone });

test('nothing said: in the US, as long as the clock says nothing else', () => {
  expect(caller(null)).toMatchObject({ country: 'US', abroad: false, elsewhere: null });
  expect(caller(null, undefined, 'Asia/Shanghai')).toMatchObject({
    country: 'US',
    abroad: false,
    elsewhere: 'CN',
  });
});

test('abroad by the answers: the clock’s country is a guess and says so', () => {
  expect(caller(null, 'abroad-silent', 'Asia/Tokyo')).toEqual({
    country: 'JP',
    abroad: true,
    guessed: true,
    elsewhere: null,
    lineWorks: false,
  });
  // The laptop still has US time, or a zone of which we know no country.
  for (const zone of ['America/Chicago', 'UTC', 'Mars/Olympus'])
    expect(caller(null, 'abroad-receives', zone)).toMatchObject({
      country: null,
      abroad: true,
      guessed: false,
      lineWorks: true,
    });
});

test('what the user chose outranks answer and clock', () => {
  expect(caller('SG', 'in-us', 'Asia/Shanghai')).toMatchObject({
    country: 'SG',
    abroad: true,
    guessed: false,
  });
  expect(caller('US', 'abroad-silent', 'Asia/Shanghai')).toMatchObject({
    country: 'US',
    abroad: false,
    elsewhere: null,
  });
  expect(caller('PR')).toMatchObject({ country: 'PR', abroad: false });
});

test('a country that does not exist counts as not said', () => {
  for (const country of ['ZZ', 'QQ', '__', 'toString'])
    expect(caller(country, 'abroad-silent', 'Asia/Seoul')).toMatchObject({ country: 'KR' });
});

test('zones of the places our users are in', () => {
  const known = {
    'Asia/Shanghai': 'CN',
    'Asia/Urumqi': 'CN',
    'Asia/Hong_Kong': 'HK',
    'Asia/Macau': 'MO',
    'Asia/Taipei': 'TW',
    'Asia/Singapore': 'SG',
    'Australia/Perth': 'AU',
    'America/Toronto': 'CA',
    'America/Indiana/Knox': 'US',
    'Asia/Kolkata': null,
  };
  for (const [zone, country] of Object.entries(known))
    expect(countryOfZone(zone), zone).toBe(country);
});

test('every country is in one list, the likely ones first and all others by name', () => {
  for (const locale of ['en', 'zh-CN', 'zh-TW'] as const) {
    const { likely, others } = countryLists(dialCountries, locale);
    expect([...likely, ...others].sort()).toEqual([...dialCountries].sort());
    expect(likely.slice(0, 5)).toEqual(['US', 'CN', 'HK', 'MO', 'TW']);
    const names = others.map((one) => countryName(one, locale));
    expect(names).toEqual([...names].sort(new Intl.Collator(locale).compare));
    // A name, not the two letters.
    expect(names.filter((name) => /^[A-Z]{2}$/.test(name))).toEqual([]);
  }
  expect(countryName('not a country', 'en')).toBe('not a country');
});
