/** How names and what is typed into the search are compared: without case, accents and tones. */

/** "Número" → "numero", "zhuǎn" → "zhuan", "lǜ" → "lv"; every gap is one space. */
export function foldQuery(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('u\u0308', 'v')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\s\u2010-\u2013-]+/g, ' ')
    .trim();
}

/** The letters of typed pinyin: "zhuan3 wang3" → "zhuanwang"; undefined where it can be none. */
export function pinyinLetters(folded: string): string | undefined {
  const letters = folded.replace(/(?<=[a-z])[1-5](?!\d)/g, '').replace(/[ ']/g, '');
  return /^[a-z][a-z0-9]*$/.test(letters) ? letters : undefined;
}
