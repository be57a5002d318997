/** A page of React's own: rows that change, move and go, as an account page's do. Bundled for the page. */
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';

const names = [
  'AutoPay',
  'Number Lock',
  'Transfer PIN',
  'final bill',
  'prorated',
  'Early termination fee',
];

const turns = { next: () => undefined };

function Row({ name, turn }) {
  // Text nodes side by side, as JSX leaves them: what wraps them breaks React.
  return h(
    'li',
    null,
    'Your ',
    turn % 3 ? name : h('b', null, name),
    ' #',
    turn,
    ' is ready',
    turn % 2 ? '.' : null,
  );
}

function App() {
  const [turn, setTurn] = useState(0);
  turns.next = () => flushSync(() => setTurn((now) => now + 1));
  const rows = names.filter((_, at) => (turn + at) % 4 !== 0);
  if (turn % 2) rows.reverse();
  return h(
    'main',
    null,
    h('p', null, turn % 2 ? 'Nothing special here.' : 'A device balance is due.'),
    h('ul', null, ...rows.map((name) => h(Row, { key: name, name, turn }))),
    turn % 5 ? h('button', null, turn % 2 ? 'Disconnect line' : 'Show more') : null,
  );
}

/** Renders in place of the page's own body. */
export function start() {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  createRoot(place).render(h(App));
}

/** One more render, done when it returns; answers what the page says then. */
export function next() {
  turns.next();
  return document.body.textContent;
}
