/** Lint: the recommended rules, and the bans that keep Signoff a sat-nav. */
import tseslint from 'typescript-eslint';

const sat = 'Signoff is a sat-nav, not an autopilot:';

// On the carrier's page the user does everything; our code only looks and points.
const driving = ['click', 'submit', 'requestSubmit', 'dispatchEvent', 'focus', 'execCommand'];
const asking = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport'];

/** Bans reaching a member in every form: a.name, a['name'], const { name } = a. */
function noMember(names, message) {
  const list = `/^(${names.join('|')})$/`;
  return [
    `MemberExpression[computed=false][property.name=${list}]`,
    `MemberExpression[computed=true][property.value=${list}]`,
    `ObjectPattern > Property[key.name=${list}]`,
  ].map((selector) => ({ selector, message }));
}

const noMutableModule = [
  'Program > VariableDeclaration[kind!="const"]',
  'Program > ExportNamedDeclaration > VariableDeclaration[kind!="const"]',
].map((selector) => ({
  selector,
  message: 'No mutable state in a module: give it to the function or object whose it is.',
}));

const noDriving = [
  ...noMember(driving, `${sat} it never presses, types, submits or moves the focus on a page.`),
  ...noMember(asking, `${sat} it asks nobody for anything; nothing leaves the machine.`),
  ...noMember(['sendBeacon'], `${sat} it sends nothing; nothing leaves the machine.`),
  ...[
    'MemberExpression[object.name="location"][property.name=/^(assign|replace|reload)$/]',
    'MemberExpression[object.property.name="location"][property.name=/^(assign|replace|reload)$/]',
    'AssignmentExpression[left.name="location"]',
    'AssignmentExpression[left.property.name="location"]',
    'AssignmentExpression[left.object.name="location"]',
    'AssignmentExpression[left.object.property.name="location"]',
  ].map((selector) => ({
    selector,
    message: `${sat} it takes nobody anywhere; give the address as a link the user presses.`,
  })),
  ...[
    'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/]',
    'CallExpression[callee.object.name="document"][callee.property.name=/^writeln?$/]',
  ].map((selector) => ({
    selector,
    message: `${sat} it changes nothing on the page, and markup from strings can carry code; build nodes.`,
  })),
];

const noFormValues = noMember(
  ['value', 'valueAsNumber', 'valueAsDate', 'selectedOptions', 'files'],
  'Signoff reads nothing a person typed or chose; the value attribute of a button is getAttribute("value").',
);

export default tseslint.config(
  { ignores: ['.output/', '.wxt/', '.cache/', 'shots/'] },
  tseslint.configs.recommended,
  {
    rules: {
      'no-restricted-syntax': ['error', ...noMutableModule],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
    },
  },
  {
    files: ['entrypoints/*.content/**', 'lib/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...asking.map((name) => ({
          name,
          message: `${sat} it asks nobody for anything; nothing leaves the machine.`,
        })),
      ],
      'no-restricted-syntax': ['error', ...noMutableModule, ...noDriving, ...noFormValues],
    },
  },
  {
    // Touches no page; reads the `value` of Intl's parts.
    files: ['lib/contacts/**'],
    rules: { 'no-restricted-syntax': ['error', ...noMutableModule, ...noDriving] },
  },
);
