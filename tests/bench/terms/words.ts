/** Glossaries and texts made from a seed. No text of anybody's pages. */
import { compileTerms } from '../../../lib/glossary/compile-terms.ts';
import type { TermIndex } from '../../../lib/glossary/types.ts';
import type { Random } from '../random.ts';

const firsts =
  'account amount autopay balance bill billing cancel carrier charge contract credit data deposit device discount due early equipment fee final hotspot installment insurance international late line lock maintenance monthly network notice number overage payment plan port prepaid prorated protection rate refund regulatory roaming service statement surcharge suspend tax term transfer trial unlock upgrade usage voice waiver wireless'.split(
    ' ',
  );
const seconds =
  'agreement allowance area authority bonus center code cycle date day detail history holder hold level limit method notice number option owner period pin plan policy price program promise record request reserve review rule schedule security status summary support transfer type unit value window'.split(
    ' ',
  );
const thirds = ['agreement', 'change', 'date', 'fee', 'number', 'of record', 'period', 'request'];
const filler =
  'a about add again all also always and any app are as at back be before best big both but by call can change check choose clear close come connect could day do down each easy even every family fast few find first for from full get give go good great have help here home how if in is it join just keep know last learn less let like live look love made make many may more most move much must my need new next nice no not now of off on one only open or other our out over own page people phone place please quick ready real right same save see send set share shop show simple small so some start stay still stop store such switch take talk tell text than thank that the their them then there these they thing this those time to today together too top try turn two under up us use very want watch way we week well what when where which while who why will with without work year yes you your'.split(
    ' ',
  );

/** So many surface forms of one to three words, all different; a smaller list is the beginning of a larger one. */
export function makeSurfaces(count: number, random: Random): string[] {
  const all = firsts.flatMap((first) => [
    first,
    ...seconds.flatMap((second) => [
      `${first} ${second}`,
      ...thirds.map((third) => `${first} ${second} ${third}`),
    ]),
  ]);
  // A third of one word or two from the whole list, as glossaries are.
  const short = random.shuffled(all.filter((one) => one.split(' ').length < 3));
  const long = random.shuffled(all.filter((one) => one.split(' ').length > 2));
  return Array.from({ length: count }, (_, i) => (i % 5 === 4 ? long.pop()! : short.pop()!));
}

/** An index of terms with one form each. */
export function indexOf(surfaces: readonly string[]): TermIndex {
  const said = { en: '-', 'zh-CN': '-', 'zh-TW': '-' };
  return compileTerms(
    surfaces.map((en, i) => ({
      id: `t${i}`,
      en,
      variants: [],
      es: [],
      called: said,
      means: said,
      category: 'account' as const,
      danger: false,
      seen: [],
    })),
  );
}

/** A piece of text; one in so many words is a surface form. */
export function makeText(
  words: number,
  oneIn: number,
  surfaces: readonly string[],
  random: Random,
) {
  const parts = Array.from({ length: words }, () => {
    if (random.next() * oneIn >= 1) return random.pick(filler);
    const surface = random.pick(surfaces);
    const how = random.next();
    if (how < 0.2) return `${surface}s`;
    return how < 0.5 ? surface[0]!.toUpperCase() + surface.slice(1) : surface;
  });
  return parts.join(random.next() < 0.1 ? ', ' : ' ');
}
