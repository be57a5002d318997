/** A size in bytes as people read it: "840 kB", "12.5 MB". */
export function nameSize(bytes: number): string {
  const large = bytes >= 1024 * 1024;
  const format = {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: large ? 1 : 0,
  } as const;
  const size = large ? bytes / 1024 / 1024 : Math.max(bytes / 1024, 1);
  return new Intl.NumberFormat('en-US', format).format(size);
}
