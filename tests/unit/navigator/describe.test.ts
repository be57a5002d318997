// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { describeControl } from '../../../lib/navigator/describe.ts';
import { locate } from '../../../lib/navigator/locate.ts';
import { showPage } from './page.ts';

const targetOf = (html: string, selector = '#x') => {
  const sight = showPage(html);
  return describeControl(document.querySelector(selector)!, sight);
};

describe('describing a control', () => {
  it('says what it is, where it leads and where it stands, in the format of the rules', () =>
    expect(
      targetOf(
        `<main><h2>Bill</h2><ul><li><a href="/bill">Current bill</a></li>
         <li>Older ones <a id="x" data-testid="bill-history" href="/bill/history?icid=3">Bill history (3)</a></li>
         <li><a href="/pay">Pay now</a></li></ul></main>`,
      ),
    ).toEqual({
      role: ['link'],
      names: ['Bill history'],
      href: [`${location.hostname}/bill/history`],
      testId: ['bill-history'],
      id: ['x'],
      landmark: ['main'],
      heading: ['Bill'],
      near: ['Older ones'],
      beside: ['Current bill', 'Pay now'],
    }));

  it('leaves out ids that a build wrote and those that stand twice', () => {
    const target = targetOf(
      '<button id="ember1234" data-testid="pay" class="c">Pay</button><a data-testid="pay" href="/x">x</a>',
      '.c',
    );
    expect(target.id).toBeUndefined();
    expect(target.testId).toBeUndefined();
  });

  it('asks for what tells it from others of its name', () => {
    const page = `<section><h2>Password</h2><button>Edit</button></section>
      <section><h2>Account PIN</h2><button class="c">Edit</button></section>`;
    const target = targetOf(page, '.c');
    expect(target.needs).toEqual(['heading']);
    expect(locate(target, showPage(page)).found?.element.className).toBe('c');
    expect(locate(target, showPage('<h2>Password</h2><button>Edit</button>')).found).toBeNull();
  });
});
