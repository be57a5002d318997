/** Finds in what a person writes what has no place in the log: it could be used to enter an account. */
import { bareReplies } from './bare-reply.ts';
import { code, ssnWord, word, type Found, type Secret } from './secret-words.ts';

export type { Found, Secret };

const gap = String.raw`[ \t._\-–—\u00a0\u200b-\u200f\u2060\ufeff]{0,3}`;
const long = String.raw`(?<!\d)\d(?:${gap}\d){12,18}(?!\d)`;
// Words that may stand between the name of a code and the code itself: “the PIN for my account is 4829”.
const between = String.raw`(?:[\s,，]{0,3}(?:(?:numbers?|for|to|of|from|the|my|your|our|this|an?|accounts?|lines?|log ?in|sign ?in|we|you|I|sent|gave|requested|got|just|now|here|new|old|current|temporary|T-?Mobile|AT&T|Verizon|Wireless|is|was|are|will|be|it['’]s|equals)\b|[码碼号號是为為]|改成|设成|設成|发来的|傳來的)){0,7}[\s\p{P}=]{0,4}`;
// And after it: “482913 is your verification code”.
const after = String.raw`[\s,，“”"'’()（）]{0,3}(?:(?:is|was|as|are|being)\b|[是为為])?(?:[\s(（]{0,2}(?:(?:my|your|the|an?|new|accounts?|verification|security|one-?time|one|time|access|login|sign-?in|authentication|temporary|transfer|T-?Mobile|AT&T|Verizon)\b|你的|您的|我的|这个|這個)){0,4}[\s(（]{0,2}`;

const patterns: readonly (readonly [Secret, RegExp])[] = [
  ['ssn', /(?<![\d-])(?<code>(?!000|666|9\d\d)\d{3}[-– ]\d{2}[-– ]\d{4})(?![\d-])/giu],
  [
    'ssn',
    new RegExp(
      String.raw`${ssnWord}(?:[^\p{L}\p{N}\n]{1,3}(?:last (?:four|4)|digits|number|is|are|was|ending|ends|in|with)\b|的?[后後末][四4][位碼码]){0,4}[\s\p{P}是为為]{0,8}(?<code>\d{9}|\d{4})(?!\d)`,
      'giu',
    ),
  ],
  ['pin', new RegExp(`${word}${between}(?<code>${code})`, 'giu')],
  ['pin', new RegExp(`(?<code>${code})${after}${word}`, 'giu')],
  // A password has letters, too.
  [
    'pin',
    /(?:password|密码|密碼)[\s\p{P}]{0,3}(?:(?:is|was)\b|[是为為])?[\s\p{P}]{0,3}(?<code>(?=\S*\d)(?=\S*[a-z])[\w!@#$%^&*+\-=?]{6,})/giu,
  ],
];

/** Every such thing in the order of the text; `bare`: a line that is nothing but a short code, too. */
export function findSecrets(text: string, { bare = false } = {}): Found[] {
  const plain = withPlainDigits(text);
  const named = patterns.flatMap(([kind, pattern]) =>
    [...plain.matchAll(pattern)].map((match) => found(kind, match, match.groups!['code']!)),
  );
  const cards = [...plain.matchAll(new RegExp(long, 'g'))]
    .filter(([words]) => isCard(words))
    .map((match) => found('card', match, match[0]));
  const all = [...cards, ...named, ...bareReplies(plain, bare)];
  const inOrder = all.sort((one, other) => one.from - other.from || other.to - one.to);
  return inOrder.filter((one, at) => !inOrder.slice(0, at).some(({ to }) => to > one.from));
}

/** The first such thing, or null. Digits of a Chinese keyboard count as digits. */
export function findSecret(text: string): Secret | null {
  return findSecrets(text)[0]?.kind ?? null;
}

function found(kind: Secret, match: RegExpMatchArray, words: string): Found {
  const from = match.index! + match[0].lastIndexOf(words);
  return { kind, from, to: from + words.length };
}

/** Letters, digits and signs of a Chinese keyboard as plain ones, each in its place; its comma parts no number. */
function withPlainDigits(text: string): string {
  return text.replaceAll(/[\uff01-\uff0b\uff0d-\uff5e]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}

// Luhn's sum: nine of ten other numbers of this length (tracking, IMEI aside) do not have it.
function isCard(words: string): boolean {
  // Days one after the other are many digits, too.
  if (/20\d\d[.\-–]\d\d[.\-–]\d\d/.test(words)) return false;
  const digits = words.replaceAll(/\D/g, '');
  const sum = [...digits]
    .toReversed()
    .map((digit, at) => Number(digit) * (at % 2 === 0 ? 1 : 2))
    .reduce((total, one) => total + (one > 9 ? one - 9 : one), 0);
  // Card numbers begin with 2 to 6.
  return /^[2-6]/.test(digits) && sum % 10 === 0;
}
