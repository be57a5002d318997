/**
 * What most texts of a page are, told without an expression: a browser forgets what it compiled each time it
 * collects rubbish, and compiling costs more than reading a name.
 */

/** Nothing but what an English keyboard types, on one line, with single spaces. */
export function isTidy(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < space || code > 0x7e || (code === space && before === space)) return false;
    before = code;
  }
  return true;
}

/** Nothing but small English letters and spaces: no mark, number or sign to take away. */
export function isWords(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== space && (code < 0x61 || code > 0x7a)) return false;
  }
  return true;
}

/** White space collapsed, none at the ends. */
export function tidy(text: string): string {
  return (isTidy(text) ? text : text.replace(/\s+/g, ' ')).trim();
}

/** A path without the slash at its end. */
export function trimSlash(text: string): string {
  return text.endsWith('/') ? text.slice(0, -1) : text;
}

const space = 0x20;
