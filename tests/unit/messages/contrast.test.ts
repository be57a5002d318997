import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../../assets/styles/tokens.css'), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

const onPaper = ['ink', 'ink-soft', 'accent', 'danger'].flatMap((ink) =>
  ['paper', 'surface', 'sunken'].map((ground) => [ink, ground] as const),
);
const pairs = [
  ...onPaper,
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['ink', 'accent-soft'],
  ['ink-soft', 'accent-soft'],
  ['accent-strong', 'accent-soft'],
  ['caution', 'caution-soft'],
  ['caution', 'surface'],
  ['danger', 'danger-soft'],
] as const;

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_, block) => {
  test.each(pairs)('%s on %s is readable (4.5:1)', (ink, ground) => {
    expect(contrast(colour(block, ink), colour(block, ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['edge', 'accent'])('%s is seen as a border (3:1)', (edge) => {
    for (const ground of ['paper', 'surface'])
      expect(contrast(colour(block, edge), colour(block, ground))).toBeGreaterThanOrEqual(3);
  });
});

function colour(block: string, name: string): string {
  return new RegExp(`--${name}: #([0-9a-f]{6});`).exec(block)![1]!;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

// WCAG 2.2, relative luminance
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
