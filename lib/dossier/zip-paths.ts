/** Names inside a ZIP: made safe when it is written, judged when it is read. */
import { readable } from './html.ts';

const longest = 80;
// Most systems count the bytes of a name, and allow 255: of an emoji, four are counted.
const mostBytes = 200;
// Windows opens devices by these, with any ending.
const device = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)\s*(\.|$)/i;

/** A file's name as it may stand in a folder on any system; told from those already taken. */
export function safeName(name: string, taken: readonly string[] = []): string {
  const bare = readable(name.normalize('NFC'))
    .split(/[\\/]/)
    .at(-1)!
    // The joiner of emoji stays; nothing else that cannot be seen.
    .replaceAll(/(?:[<>:"|?*\s]|(?!\u200d)\p{Cf})+/gu, ' ')
    .replace(/^[. ]+/, '')
    .replace(/[. ]+$/, '');
  const safe = bare === '' ? 'file' : device.test(bare) ? `file ${bare}` : bare;
  const [stem, ending] = split(safe);
  const short = cut(stem, mostBytes - ending.length);
  const names = new Set(taken.map(sameFile));
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? short + ending : `${short} (${count})${ending}`;
    if (!names.has(sameFile(candidate))) return candidate;
  }
}

/** Whether a path leads to a file within the folder that it is unpacked to, on every system. */
export function isPlainPath(path: string): boolean {
  if (path === '' || /[\\:\p{Cc}]/u.test(path) || path.startsWith('/')) return false;
  // Whoever reads it must see where it leads.
  if (readable(path) !== path) return false;
  return path.split('/').every(isPlainName);
}

function isPlainName(name: string): boolean {
  if (['', '.', '..', '__proto__'].includes(name)) return false;
  return !/[. ]$/.test(name) && !device.test(name);
}

/** The same for names that are one file on some system: Windows and macOS take A.pdf for a.pdf. */
export function sameFile(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function split(name: string): [stem: string, ending: string] {
  const ending = /\.[A-Za-z\d]{1,8}$/.exec(name)?.[0] ?? '';
  return [name.slice(0, name.length - ending.length), ending];
}

function cut(stem: string, most: number): string {
  const letters = [...stem].slice(0, longest);
  while (new TextEncoder().encode(letters.join('')).length > most) letters.pop();
  return letters.join('');
}
