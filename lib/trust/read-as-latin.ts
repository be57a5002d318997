/** What a host name in other letters looks like to a person: "vеrizon" with a Cyrillic е is "verizon". */

/** Letters of other scripts by the Latin letter they are taken for. Accents fall off by themselves. */
const lookAlikes: Record<string, string> = {
  a: 'аα',
  b: 'Ьʙ',
  c: 'сϲ',
  d: 'ԁ',
  e: 'еєҽ',
  g: 'ɡ',
  h: 'һ',
  i: 'іıιɩӏ',
  j: 'ј',
  k: 'κк',
  l: 'ⅼł',
  m: 'мⅿ',
  n: 'пոη',
  o: 'оοօ',
  p: 'рρ',
  q: 'ԛ',
  r: 'гᴦ',
  s: 'ѕ',
  t: 'тτŧ',
  u: 'υսц',
  v: 'νѵ',
  w: 'ԝωш',
  x: 'хχ',
  y: 'уγү',
  z: 'ᴢ',
};
const latin = new Map(
  Object.entries(lookAlikes).flatMap(([plain, others]) =>
    [...others].map((other) => [other, plain] as const),
  ),
);

/** The host as it is read at a glance, in plain letters. Addresses keep such names as "xn--…". */
export function readAsLatin(host: string): string {
  return host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? decodePunycode(label.slice(4)) : label))
    .map((label) => [...label].map((letter) => latin.get(letter) ?? letter).join(''))
    .join('.')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
}

/** RFC 3492; what is not well formed comes back as it is. */
function decodePunycode(label: string): string {
  const at = label.lastIndexOf('-');
  const output = [...(at > 0 ? label.slice(0, at) : '')];
  const rest = at > 0 ? label.slice(at + 1) : label;
  const basic = output.length;
  const state = { code: 128, index: 0, bias: 72, read: 0 };
  while (state.read < rest.length) {
    const delta = readDelta(rest, state);
    if (delta === null) return label;
    const size = output.length + 1;
    const place = state.index + delta;
    state.bias = adapt(delta, size, output.length === basic);
    state.code += Math.floor(place / size);
    state.index = place % size;
    if (state.code > 0x10ffff) return label;
    output.splice(state.index, 0, String.fromCodePoint(state.code));
    state.index += 1;
  }
  return output.join('');
}

/** One number of variable length; null where the text is no punycode. */
function readDelta(text: string, state: { bias: number; read: number }): number | null {
  let delta = 0;
  let weight = 1;
  for (let step = 36; ; step += 36) {
    const digit = digitOf(text[state.read]);
    state.read += 1;
    if (digit === null || weight > 0x7fffffff) return null;
    delta += digit * weight;
    const threshold = Math.min(Math.max(step - state.bias, 1), 26);
    if (digit < threshold) return delta;
    weight *= 36 - threshold;
  }
}

function digitOf(character: string | undefined): number | null {
  const digit =
    character === undefined ? -1 : 'abcdefghijklmnopqrstuvwxyz0123456789'.indexOf(character);
  return digit < 0 ? null : digit;
}

function adapt(delta: number, size: number, first: boolean): number {
  let left = first ? Math.floor(delta / 700) : Math.floor(delta / 2);
  left += Math.floor(left / size);
  let steps = 0;
  for (; left > 455; steps += 36) left = Math.floor(left / 35);
  return steps + Math.floor((36 * left) / (left + 38));
}
