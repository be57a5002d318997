/** Changes held back to the words on the control. */
import { spanish } from '../../phrases.ts';
import { labelOf, make, present, relabel, type Operator } from '../../scene.ts';
import { beginsWithVerb, capital, isStep } from './tools.ts';

const otherNouns: Readonly<Record<string, string>> = {
  bill: 'statement',
  cart: 'bag',
  deals: 'offers',
  details: 'information',
  device: 'phone',
  devices: 'phones',
  history: 'activity',
  offers: 'deals',
  orders: 'purchases',
  overview: 'summary',
  phones: 'devices',
  pin: 'passcode',
  settings: 'preferences',
  stores: 'locations',
  support: 'help',
};

const shorter: Readonly<Record<string, string>> = {
  account: 'acct.',
  address: 'addr.',
  information: 'info',
  international: 'int’l',
  management: 'mgmt',
  number: 'no.',
  payment: 'pmt',
  payments: 'pmts',
  services: 'svcs',
  statement: 'stmt',
  statements: 'stmts',
};

const moreSpanish: Readonly<Record<string, string>> = {
  'account overview': 'Resumen de la cuenta',
  coverage: 'Cobertura',
  'coverage map': 'Mapa de cobertura',
  deals: 'Ofertas',
  'pay bill': 'Pagar factura',
  phones: 'Teléfonos',
  plans: 'Planes',
  register: 'Registrarse',
  shop: 'Comprar',
  stores: 'Tiendas',
};

/** The other word, written as the one it stands for. */
const written = (word: string, other: string) =>
  /^\p{Lu}/u.test(word) && other ? capital(other) : other;

/** Most of these are mild; the last three are not. */
export const wording: readonly Operator[] = [
  // Verizon 2026: "Pay bill" in the menu, "Pay bill online" on the pages of help.
  present('"online" or "now" after the label', ({ control, random }) =>
    relabel(control, (label) =>
      beginsWithVerb(label) && label.includes(' ') && !/\b(now|online|more|all)$/i.test(label)
        ? `${label} ${random.pick(['online', 'now'])}`
        : label,
    ),
  ),
  // Narrow columns and mobile menus: "Acct. overview", "Int’l plans".
  present('words shortened', ({ control }) =>
    relabel(control, (label) =>
      label.replace(/[a-z]+/gi, (word) => written(word, shorter[word.toLowerCase()] ?? word)),
    ),
  ),
  // Sites for two languages say the most used links in both.
  present('in two languages at once', ({ control }) =>
    relabel(control, (label) => {
      const key = label.toLowerCase();
      const other = spanish[key] ?? moreSpanish[key];
      return other ? `${label} / ${other}` : label;
    }),
  ),
  // amazon.com, 2017 → 2020: "Sign in securely" → "Hello, Sign in" with "Account & Lists" in a second line.
  present('a greeting above the label', (scene) => {
    const { control, random } = scene;
    if (!labelOf(control)) return false;
    const words = random.pick(['Hello, Ana', 'Good morning', 'Welcome']);
    control.prepend(make(scene, 'span', { style: 'display:block;font-size:11px' }, words));
    return true;
  }),
  // Guides and set-up lists number what is to be done.
  present('a number before the label', ({ control, random }) =>
    relabel(control, (label) => `${random.pick(['1', '2', '3'])}. ${label}`),
  ),
  // Pages with keys of their own (amazon.com 2020 lists them) show the key beside the words.
  present('its key after the label', (scene) => {
    const letter = labelOf(scene.control).charAt(0).toUpperCase();
    if (!/[A-Z]/.test(letter)) return false;
    scene.control.setAttribute('accesskey', letter.toLowerCase());
    scene.control.append(' ', make(scene, 'kbd', {}, `Alt+${letter}`));
    return true;
  }),
  // Campaigns: marketing puts an emoji before the words.
  present('an emoji before the label', ({ control, random }) =>
    relabel(control, (label) => `${random.pick(['👋', '📱', '✨', '🎉'])} ${label}`),
  ),
  // Flattened menus: the name of the old group is written before each item.
  present('the name of its group before the label', ({ control, random }) =>
    relabel(control, (label) =>
      isStep(label) || /^(my |your )?(account|wireless)\b/i.test(label)
        ? label
        : `${random.pick(['Account', 'Wireless'])}${random.pick([': ', ' | ', ' – '])}${label}`,
    ),
  ),
  // usps.com, 2018 → 2020: "Preparing …" → "Sending International Shipments": one word is another, the rest stays.
  present('one noun is another', ({ control }) =>
    relabel(control, (label) => {
      let done = !label.includes(' ');
      return label.replace(/[a-z]+/gi, (word) => {
        const other = done ? undefined : otherNouns[word.toLowerCase()];
        if (!other) return word;
        done = true;
        return written(word, other);
      });
    }),
  ),
  // Cards and tiles leave out what their heading says: "Make a one-time payment" → "One-time payment".
  present('the first word gone', ({ control }) =>
    relabel(control, (label) => {
      const [, rest = ''] = /^\S+ (?:(?:a|an|the|your|my) )?(\S+ \S.*)$/i.exec(label) ?? [];
      return rest && !/^(to|in|on|for|of|with|and|&|about|up|out) ?/i.test(rest)
        ? capital(rest)
        : label;
    }),
  ),
  // Plain-language rewrites: "Account PIN" → "PIN for your account".
  present('the last noun first', ({ control }) =>
    relabel(control, (label) => {
      const nouns = /^(.+) (history|pin|lock|settings|details|status|overview|number|map)$/i;
      const [, rest = '', noun = ''] = nouns.exec(label) ?? [];
      if (!noun || beginsWithVerb(label)) return label;
      const owned = rest.replace(/^(my|your) /i, '');
      return `${capital(noun)} for your ${owned.charAt(0).toLowerCase()}${owned.slice(1)}`;
    }),
  ),
];
