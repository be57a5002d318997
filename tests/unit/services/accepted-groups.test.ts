import { expect, test } from 'vitest';
import { acceptedGroups } from '../../../ui/services/accepted-groups.ts';
import { shipped } from './services-data.ts';

const of = (id: string) => acceptedGroups(shipped.services.find((one) => one.id === id)!.accepts!);
const answers = (id: string) =>
  Object.fromEntries(of(id).known.flatMap(({ ways }) => ways.map((it) => [it.way, it.answer])));

test('what one source says stands together, what is unconfirmed last and worded as hearsay', () => {
  const { known, unknown } = of('google');
  expect(known.map(({ from }) => from.confidence)).toEqual(['secondary', 'unverified']);
  expect(answers('google')).toEqual({
    appPush: 'yes',
    authenticator: 'yes',
    email: 'unlisted',
    chinaNumber: 'saidYes',
  });
  expect(unknown).toEqual(['voip']);
});

test('Login.gov: texts to China yes, internet numbers no, both from its own pages', () => {
  expect(answers('logingov')).toMatchObject({
    chinaNumber: 'yes',
    voip: 'no',
    authenticator: 'yes',
  });
  expect(of('logingov').known.every(({ from }) => from.confidence === 'official')).toBe(true);
});

test('what nobody could tell is not answered', () => {
  expect(of('airlines')).toEqual({
    known: [],
    unknown: ['chinaNumber', 'appPush', 'authenticator', 'email', 'voip'],
  });
});
