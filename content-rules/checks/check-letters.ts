/** The letters: every id exists, every blank may be filled, and no place or time limit is unvouched for. */
import type { Letter, Letters, LetterSlot, Provenance, Text } from '../schema.ts';
import { checkerIn, type Askable } from './check-questions.ts';
import { checkSaid } from './check-scripts.ts';
import type { Ledger } from './ledger.ts';
import type { RuleSet } from './rule-set.ts';

const file = 'letters/letters.json';

/** What nobody may be asked to type, not even four digits of it. */
const secret =
  /\b(?:pins?|ssn|social security|passwords?|passcodes?|secret|cvv|codes?|iccid|imei)\b|密码|密碼|社会安全|社會安全|社安|验证码|驗證碼|安全码|安全碼/i;
/** Of these, the last four digits alone. */
const number = /\b(?:card|account) numbers?\b|卡号|卡號|账户号码|帳戶號碼|账号|帳號/i;

/** Everything that the letters name exists, and can be written. */
export function checkLetters(rules: RuleSet, askable: Askable, ledger: Ledger): void {
  const { letters, scripts, tasks } = rules;
  // One list of blanks: an id of the scripts means the same here.
  const slots = ledger.once(file, '/slots', [...scripts.slots, ...letters.slots]);
  const taskIds = new Set(tasks.map(({ id }) => id));
  const check = checkerIn(file, askable, ledger);
  letters.slots.forEach((slot, i) => {
    checkSlot(slot, `/slots/${i}`, ledger);
    slot.options?.forEach((option) => check(option, `/slots/${i}/options ${option.id}`));
  });
  checkFollowing(letters, ledger);
  const days = new Set(
    [...scripts.slots, ...letters.slots].flatMap(({ id, kind }) => (kind === 'day' ? [id] : [])),
  );
  for (const one of letters.dayOrder.flatMap(({ earlier, later }) => [earlier, later]))
    ledger.must(file, '/dayOrder', days, one, 'day');
  ledger.once(file, '/letters', letters.letters);
  for (const letter of letters.letters) {
    const path = `/letters ${letter.id}`;
    check(letter, path);
    for (const id of letter.tasks) ledger.must(file, `${path}/tasks`, taskIds, id, 'task');
    for (const { after, before } of letter.until ?? [])
      for (const counted of [after, before])
        if (counted) ledger.must(file, `${path}/until`, slots, counted.slot, 'slot');
    checkParts(letter, path, slots, ledger);
    checkChosen(letter, path, letters.slots, ledger);
  }
  for (const [path, told] of toldIn(letters.letters)) {
    check(told, path);
    checkVouched(told, path, ledger);
  }
  letters.post.forEach((told, i) => {
    check(told, `/post/${i}`);
    checkVouched(told, `/post/${i}`, ledger);
  });
}

function checkSlot(slot: LetterSlot, path: string, ledger: Ledger): void {
  const names = [slot.id.replaceAll('-', ' '), ...Object.values(slot.name)];
  if (names.some((name) => secret.test(name)))
    ledger.fault(file, path, 'asks for what must never be typed: let it be written by hand');
  if (slot.kind !== 'last4' && names.some((name) => number.test(name)))
    ledger.fault(file, path, 'asks for a whole number: the last four digits at most');
  if ((slot.kind === 'choice') !== (slot.options !== undefined))
    ledger.fault(file, path, 'a choice, and only a choice, has options');
}

function checkParts({ parts }: Letter, path: string, slots: Set<string>, ledger: Ledger): void {
  ledger.once(file, `${path}/parts`, parts);
  if (parts[0]!.joined) ledger.fault(file, path, 'the first part goes on after nothing');
  for (const { id, wordings } of parts)
    for (const { say } of wordings) checkSaid(say, `${path}/${id}`, slots, ledger, file);
}

/** A choice that follows another has only options that go with one of that, and the other way round. */
function checkFollowing({ slots }: Letters, ledger: Ledger): void {
  for (const { id, follows, options = [] } of slots) {
    const goes = options.flatMap(({ goesWith = [] }) => goesWith);
    const followers = slots.filter((slot) => slot.follows === id);
    const theirs = new Set(followers.flatMap((slot) => optionIds(slot)));
    for (const one of goes) ledger.must(file, `/slots ${id}/goesWith`, theirs, one, 'option');
    for (const one of theirs) ledger.must(file, `/slots ${id}`, new Set(goes), one, 'goesWith');
    if (followers.length > 0 && options.some(({ goesWith }) => goesWith === undefined))
      ledger.fault(file, `/slots ${id}`, 'an option with which nothing goes');
    if (follows !== undefined && !slots.some((slot) => slot.id === follows && slot.options))
      ledger.fault(file, `/slots ${id}/follows`, `no choice "${follows}"`);
  }
}

function checkChosen(
  { parts }: Letter,
  path: string,
  slots: readonly LetterSlot[],
  ledger: Ledger,
): void {
  for (const { id, wordings } of parts)
    for (const { chosen = {} } of wordings)
      for (const [blank, options] of Object.entries(chosen)) {
        const known = optionIds(slots.find((slot) => slot.id === blank));
        for (const one of options)
          ledger.must(file, `${path}/${id}/chosen`, new Set(known), one, `option of ${blank}`);
      }
}

function optionIds(slot: LetterSlot | undefined): string[] {
  return (slot?.options ?? []).map(({ id }) => id);
}

interface Told {
  when?: Record<string, string[]> | undefined;
  unless?: Record<string, string[]> | undefined;
  from?: Provenance | undefined;
  say?: Text;
  text?: Text;
  address?: string[] | undefined;
  page?: string | undefined;
}

// What stands in a letter is the user's own word; a figure in it, a place or a limit is a fact.
function checkVouched(told: Told, path: string, ledger: Ledger): void {
  const figure = Object.values(told.say ?? told.text ?? {}).some((words) =>
    /\d/.test(words.replaceAll(/\{[^}]*\}|\([1-9]\)/g, '')),
  );
  const stated = figure || told.address !== undefined || told.page !== undefined;
  if (stated && (told.from === undefined || told.from.confidence === 'unverified'))
    ledger.fault(file, path, 'states what nobody vouches for');
}

function toldIn(letters: readonly Letter[]): [string, Told][] {
  return letters.flatMap(({ id, to, until = [], answer = [], tips = [], parts }) => {
    const inParts = parts.flatMap((part) => [...part.wordings, ...(part.tips ?? [])]);
    return [...to, ...until, ...answer, ...tips, ...inParts].map((told, i): [string, Told] => [
      `/letters ${id}/told/${i}`,
      told,
    ]);
  });
}
