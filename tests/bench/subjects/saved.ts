/** Twelve saved pages of carriers, read in place: their text never comes into this repository. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Snapshot } from './practice.ts';

/** Where saved pages are, unless --pages says otherwise. */
export const savedPages = resolve(import.meta.dirname, '../../../../shared/pages');

const files = [
  'att/2026-www-business-att-com-portfolios-mobility-html.html',
  'att/2026-www-business-att-com-products-wireless-plans-html.html',
  'att/2026-www-firstnet-com.html',
  'mvno/2025-12-23-lycamobile-uk-paymonthly-en-checkout.html',
  't-mobile/2018-home-header-excerpt.html',
  'verizon/2026-articles.html',
  'verizon/2026-business-support.html',
  'verizon/2026-home-internet-moving.html',
  'verizon/2026-home.html',
  'verizon/2026-plans-devices.html',
  'verizon/2026-plans.html',
  'verizon/2026-prepaid-deals-fiber-home-internet.html',
];

/** The pages as they are, without subjects: those are chosen in the page. [] where the folder is absent. */
export function savedSnapshots(folder: string): Snapshot[] {
  if (!existsSync(join(folder, 'index.json'))) return [];
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as Snapshot[];
  return files
    .filter((file) => existsSync(join(folder, file)))
    .map((file) => {
      const entry = index.find((one) => (one as { file?: string }).file === file);
      const html = readFileSync(join(folder, file), 'utf8');
      return { id: file, url: entry?.url ?? 'https://unknown.invalid/', html, subjects: [] };
    });
}
