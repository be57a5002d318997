/** Accounts bound to the number: nobody is sent to an address, or told a figure, that nobody vouches for. */
import type { Provenance, Services, Text } from '../schema.ts';
import type { Ledger } from './ledger.ts';
import type { RuleSet } from './rule-set.ts';

const file = 'services/services.json';
type Told = Provenance & { text?: Text; url?: string };

/** Ids are known and stand once, every category is used, and what is unverified stays vague. */
export function checkServices(
  { services: { advice, categories, services } }: RuleSet,
  ledger: Ledger,
): void {
  const known = ledger.once(file, '/categories', categories);
  ledger.once(file, '/services', services);
  ledger.once(file, '/advice', advice);
  advice.forEach((one, i) => checkTold(one, `/advice/${i}`, ledger));
  services.forEach((one, i) => {
    ledger.must(file, `/services/${i}/category`, known, one.category, 'category');
    for (const [path, told] of toldBy(one)) checkTold(told, `/services/${i}/${path}`, ledger);
  });
  const used = new Set(services.map(({ category }) => category));
  categories.forEach(({ id }, i) => {
    if (!used.has(id)) ledger.fault(file, `/categories/${i}`, `no service is in "${id}"`);
  });
}

function toldBy(service: Services['services'][number]): [string, Told][] {
  const { change, help, path, accepts, warning } = service;
  const parts = Object.entries({ change, help, path, warning });
  const ways = Object.entries(accepts ?? {}).map(([id, way]) => [`accepts/${id}`, way] as const);
  return [...parts, ...ways].flatMap(([id, told]) =>
    told && 'source' in told ? [[id, told]] : [],
  );
}

function checkTold({ source, confidence, text, url }: Told, path: string, ledger: Ledger): void {
  if (confidence !== 'unverified') {
    if (!/^https?:\/\//.test(source)) ledger.fault(file, path, 'is vouched for by no page');
    return;
  }
  // A screen does not show unconfirmed words with a figure in them.
  if (text && Object.values(text).some((words) => /\d/.test(words)))
    ledger.fault(file, path, 'states a figure that nobody vouches for');
  if (url !== undefined && new URL(url).href !== `${new URL(url).origin}/`)
    ledger.fault(file, path, 'leads deep into a site by an address that nobody vouches for');
}
