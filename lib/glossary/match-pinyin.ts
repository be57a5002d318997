/** Does typed pinyin fit a name: whole syllables, first letters ("zwpin"), the last one begun? */

/** The parts of a name that can be typed: a syllable for each character, a Latin word as it is. */
export type Sounds = readonly string[];

/** "转网 PIN 码" with "zhuan wang ma" → zhuan, wang, pin, ma. */
export function soundsIn(name: string, pinyin: string): Sounds {
  const syllables = pinyin.split(' ');
  const parts = name.toLowerCase().match(/\p{Script=Han}|[a-z0-9]+/gu) ?? [];
  let next = 0;
  return parts.map((part) => (/^[a-z0-9]/.test(part) ? part : (syllables[next++] ?? '')));
}

export type Fit = 'whole' | 'start' | 'inside';

/** How the letters fit the name, undefined where they do not. */
export function matchPinyin(sounds: Sounds, letters: string): Fit | undefined {
  const first = fitFrom(sounds, letters);
  if (first) return first;
  // One letter begins a syllable in nearly every name.
  if (letters.length < 2) return undefined;
  return sounds.some((_, at) => fitFrom(sounds.slice(at), letters)) ? 'inside' : undefined;
}

function fitFrom([sound, ...rest]: Sounds, letters: string): 'whole' | 'start' | undefined {
  if (sound === undefined || sound === '') return undefined;
  if (letters === sound) return rest.length === 0 ? 'whole' : 'start';
  if (letters.startsWith(sound)) {
    const fit = fitFrom(rest, letters.slice(sound.length));
    if (fit) return fit;
  }
  if (sound.startsWith(letters))
    return rest.length === 0 && letters.length === 1 ? 'whole' : 'start';
  return sound[0] === letters[0] ? fitFrom(rest, letters.slice(1)) : undefined;
}
