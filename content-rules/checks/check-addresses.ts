/** Addresses and numbers that a person is given: none leads off the carrier's own hosts. */
import type { Link, Target } from '../schema.ts';
import type { Ledger } from './ledger.ts';
import type { CarrierFiles } from './rule-set.ts';

/** Every address handed out or pointed at is on the carrier's host list; numbers are shown as dialled. */
export function checkAddresses(files: CarrierFiles, ledger: Ledger): void {
  const { about, map, links, tasks, contacts, file } = files;
  // Nobody is ever sent to a business portal; a rule may name one to rule it out.
  const open = new Set(about.hosts.filter(({ kind }) => kind !== 'business').map((it) => it.host));
  const given = (part: string, path: string, url: string) =>
    ledger.must(file(part), path, open, new URL(url).host, 'consumer host');
  given('carrier', '/contactPage/url', about.contactPage.url);
  map.places.forEach(({ address }, i) => {
    if (address !== null) given('places', `/places/${i}/address`, address);
  });
  contacts.forEach((contact, i) => {
    if (contact.url) given('contacts', `/contacts/${i}/url`, contact.url);
    if (contact.e164 !== null && !isShownAs(contact.e164, contact.display))
      ledger.fault(file('contacts'), `/contacts/${i}/display`, `is not ${contact.e164}`);
  });
  const hosts = new Set(about.hosts.map(({ host }) => host));
  const point = (part: string, path: string, href: string) => {
    const host = hostIn(href);
    if (host !== null) ledger.must(file(part), path, hosts, host, 'host');
  };
  links.forEach((link, i) =>
    targetsOf(link)
      .flatMap(hrefsOf)
      .forEach((href) => point('links', `/links/${i}`, href)),
  );
  tasks.forEach(({ target }, i) =>
    hrefsOf(target?.target).forEach((href) => point('tasks', `/tasks/${i}/target`, href)),
  );
}

function targetsOf({ target, opener }: Link): Target[] {
  return opener ? [target, opener.target] : [target];
}

function hrefsOf(target: Target | undefined): string[] {
  return [...(target?.href ?? []), ...(target?.not?.href ?? [])];
}

/** The host of "host/path?query"; null for a path of the page's own host. */
function hostIn(href: string): string | null {
  return href.startsWith('/') ? null : /^[^/?#]*/.exec(href)![0];
}

/** The same digits, with or without the country code where people in the US write it. */
function isShownAs(e164: string, display: string): boolean {
  const digits = display.replace(/\D/g, '');
  return e164 === `+${digits}` || e164 === `+1${digits}`;
}
