/** Tells what a build or a framework wrote from what a person named. */

/**
 * True for ids, test ids and class names that change with every build or visit: hashes
 * ("css-1q2w3e"), counters ("ember1234", ":r1:"), time stamps. They identify nothing.
 */
export function isGenerated(id: string): boolean {
  if (/^:|:$|^(ember|yui|ext-gen|jss|radix|headlessui|react-aria|mui)[-_:\d]/i.test(id))
    return true;
  const parts = id.split(/[-_:./\s]+/).filter(Boolean);
  return parts.some(isNoise) || parts.filter((part) => /^\d+$/.test(part)).length > 1;
}

function isNoise(part: string): boolean {
  if (/^\d+$/.test(part)) return part.length > 2;
  if (/\d{4,}/.test(part)) return true;
  if (/^(sc|css|jsx?|svelte|emotion|styled)$/i.test(part)) return true;
  if (/^[0-9a-f]{8,}$/i.test(part)) return true;
  // Digits in the midst of letters: "1q2w3e", "hn4bge"; not "step2", "2fa", "h1", "5g".
  if (/[a-z]\d+[a-z]/i.test(part) || /\d[a-z]+\d/i.test(part)) return part.length > 4;
  return part.length >= 5 && !/[aeiouy]/i.test(part);
}
