/** The three carriers' maps, read from disk: the bench runs without the bundler's globs. */
import type { Link, Place, Places } from '../../../content-rules/schema.ts';
import { readRuleFiles } from '../../../scripts/rule-files.ts';

export interface CarrierMap {
  carrier: string;
  places: readonly Place[];
  links: readonly Link[];
}

/** Places and links of every carrier, in alphabetical order. */
export function readMaps(): CarrierMap[] {
  const files = readRuleFiles();
  return Object.keys(files)
    .filter((file) => /^carriers\/[^/]+\/links\.json$/.test(file))
    .sort()
    .map((file) => ({
      carrier: file.split('/')[1]!,
      links: (files[file] as { links: Link[] }).links,
      places: (files[file.replace('links', 'places')] as Places).places,
    }));
}
