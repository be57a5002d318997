/** A size in bytes as people read it: "840 kB", "12.5 MB". */
export function nameSize(bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte'] as const;
  const step = bytes < 1024 ? 0 : bytes < 1024 * 1024 ? 1 : 2;
  const format = { style: 'unit', unit: units[step], maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat('en-US', format).format(bytes / 1024 ** step);
}
