/** Changes held back to the words on the control. */
import { labelOf, present, relabel, type Operator } from '../../scene.ts';
import { beginsWithVerb, capital, isStep, lowered } from './tools.ts';

/** What the trade also says; the first of these in a label is exchanged. */
const trade: Readonly<Record<string, string>> = {
  autopay: 'automatic payments',
  broadband: 'internet',
  bundles: 'packages',
  cart: 'basket',
  cell: 'mobile',
  faq: 'questions',
  faqs: 'questions',
  internet: 'broadband',
  locator: 'finder',
  login: 'sign-in',
  mobile: 'wireless',
  phones: 'smartphones',
  prepaid: 'pay as you go',
  refill: 'top-up',
  tv: 'television',
  wireless: 'mobile',
};

/** From what is done to what it is called; `*` is what it is done to. */
const things: Readonly<Record<string, string>> = {
  activate: '* activation',
  cancel: '* cancellation',
  change: '* changes',
  check: '* checker',
  compare: '* comparison',
  find: '* finder',
  manage: '* management',
  pay: '* payment',
  suspend: '* suspension',
  track: '* tracking',
  transfer: '* transfer',
  unlock: '* unlocking',
  upgrade: '* upgrades',
};

const asks = (label: string) => /\?$|^(how|what|when|where|why|who|not|new)\b/i.test(label);

/** Most of these are mild; the last three are not. */
export const wording: readonly Operator[] = [
  // T-Mobile ends its calls with a full stop ("Get started."), menus of programs with dots, forms with a colon.
  present('a mark at the end', ({ control, random }) =>
    relabel(control, (label) =>
      /\p{P}$/u.test(label) ? label : label + random.pick(['.', '…', ':', '!']),
    ),
  ),
  // Another editor, another keyboard: curly quotes, hyphens that do not break, "&amp;" escaped twice.
  present('typed by another editor', ({ control }) =>
    relabel(control, (label) => {
      const quoted = label.includes('’') ? label.replaceAll('’', "'") : label.replaceAll("'", '’');
      return quoted
        .replace(/ - /g, ' – ')
        .replace(/(\w)-(\w)/g, '$1\u2011$2')
        .replace(/ & /g, ' &amp; ');
    }),
  ),
  // foodnetwork.com, 2018 → 2019: "TV Schedule" → "See Full Schedule"; shops like "All phones".
  present('"all" or "full" in the label', ({ control }) =>
    relabel(control, (label) => {
      if (isStep(label) || /\b(all|full|my|your)\b|&/i.test(label)) return label;
      const many = /\b(deals|devices|offers|orders|perks|phones|plans|statements|tablets)$/i;
      const one = /\b(bill|details|history|overview|schedule|statement|terms)$/i;
      const added = many.test(label) ? 'all' : one.test(label) ? 'full' : '';
      if (!added) return label;
      const [, verb = '', rest = ''] = /^(\S+) (.+)$/.exec(label) ?? [];
      if (beginsWithVerb(label) && rest) return `${verb} ${added} ${rest}`;
      return beginsWithVerb(label) ? label : `${capital(added)} ${lowered(label)}`;
    }),
  ),
  // Help sites and flows tell how long it takes.
  present('how long it takes, after the label', ({ control, random }) =>
    relabel(control, (label) =>
      beginsWithVerb(label) && !isStep(label)
        ? `${label} (${random.pick(['2 min', '5 minutes', 'about 1 minute'])})`
        : label,
    ),
  ),
  // One trade, two words: T-Mobile's "cell phones" are Verizon's "smartphones" and Lyca's "mobiles".
  present('another word of the trade', ({ control }) =>
    relabel(control, (label) => {
      let done = /xfinity|lyca/i.test(label);
      return label.replace(/(?<!-)\b[a-z]+/gi, (word) => {
        const other = done ? undefined : trade[word.toLowerCase()];
        if (!other) return word;
        done = true;
        return /^\p{Lu}/u.test(word) ? capital(other) : other;
      });
    }),
  ),
  // Pages written by hand, and most of what is pasted from e-mail.
  present('"Click here to …"', ({ control }) =>
    relabel(control, (label) => {
      if (asks(label) || /^(click|here)\b/i.test(label)) return label;
      if (beginsWithVerb(label) || /^(continue|confirm)$/i.test(label))
        return `Click here to ${lowered(label)}`;
      return isStep(label) ? label : `Click here for ${lowered(label)}`;
    }),
  ),
  // xfinity.com 2018: "Moving to a new home?"; overviews ask what somebody has come for.
  present('asked as a question', ({ control, random }) => {
    const label = labelOf(control);
    if (isStep(label) || asks(label) || label.length > 40) return false;
    const start = beginsWithVerb(label)
      ? random.pick(['Want to', 'Need to', 'Ready to'])
      : 'Looking for';
    return relabel(control, (words) => `${start} ${lowered(words)}?`);
  }),
  // usps.com, 2018 → 2020: "Track a Package" → "Tracking", "Change My Address" → "Change of Address"; Lyca:
  // "Coverage checker", "Registration".
  present('from doing to a thing', ({ control }) =>
    relabel(control, (label) => {
      if (/^register$/i.test(label)) return 'Registration';
      const parts = /^(\w+) (?:(?:a|an|the|my|your) )?([\w-]+(?: [\w-]+)?)$/.exec(label);
      const [, verb = '', rest = ''] = parts ?? [];
      const thing = things[verb.toLowerCase()];
      if (!thing || /\b(us|to|in|for|with|now|online|more|all|out|and|pins?)\b/i.test(rest))
        return label;
      const single = rest.replace(/([^s])s$/, '$1');
      return thing.replace('*', capital(single));
    }),
  ),
];
