/** The words a voice menu understands, one by one, out of "Cancel service. … Representative." */

/** Each by itself, without its full stop. */
export function menuWordsOf(line: string): string[] {
  return line
    .split('…')
    .map((word) => word.trim().replace(/\.$/, ''))
    .filter((word) => word !== '');
}
