/** Class names as bundlers make them: other ones on every load. */
const build = Math.random().toString(36).slice(2, 7);

/** "card" → "card__x7f3a"; att.css matches the first part. */
export function hashed(name) {
  return `${name}__${build}`;
}
