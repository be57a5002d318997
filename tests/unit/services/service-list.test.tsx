// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { applyChange } from '../../../lib/state/change.ts';
import { emptyState, lineOf, type State } from '../../../lib/state/shape.ts';
import { ServiceList } from '../../../ui/services/service-list.tsx';
import { WordsProvider } from '../../../ui/words/words.tsx';
import { shipped } from './services-data.ts';

// The list over the true state, as the page that shows it keeps it.
function open(start: State = emptyState()) {
  let state = start;
  const show = () =>
    render(
      <WordsProvider locale="zh-CN">
        <ServiceList
          services={shipped}
          line={lineOf(state)}
          onChange={(change) => {
            state = applyChange(state, { ...change, line: state.line });
            show();
          }}
        />
      </WordsProvider>,
      document.body,
    );
  void act(show);
  return { line: () => lineOf(state) };
}

const find = <Kind extends Element>(selector: string) => {
  const found = document.querySelector<Kind & HTMLElement>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
};
const press = (node: HTMLElement) => act(() => node.click());
const answers = (id: string) =>
  document.querySelectorAll<HTMLInputElement>(`input[name="settled-${id}"]`);
const button = (words: string) => {
  const all = [...document.querySelectorAll('button')];
  const found = all.find(({ textContent }) => textContent.includes(words));
  if (found === undefined) throw new Error(`no button ${words}`);
  return found;
};
const type = (field: HTMLInputElement, text: string) =>
  act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
const addOwn = async (name: string) => {
  await type(find<HTMLInputElement>('.own-services .name-field'), name);
  await act(() => find<HTMLFormElement>('.own-services form').requestSubmit());
};

beforeEach(() => document.body.replaceChildren());
afterEach(() => void act(() => render(null, document.body)));

test('only the first group with something left is open, so only its accounts are made', () => {
  open();
  expect(document.querySelectorAll('.service-group')).toHaveLength(shipped.categories.length);
  expect([...document.querySelectorAll('.service-name')]).toHaveLength(1);
  expect(find('.service-left').textContent).toBe('57 个里还剩 57 个');
});

test('an answer is kept, can be changed, and can be taken back; the focus stays', async () => {
  const { line } = open();
  await press(answers('password-manager')[0]!);
  expect(line().services).toEqual({ 'password-manager': 'moved' });
  expect(find('.service-left').textContent).toBe('57 个里还剩 56 个');
  await press(answers('password-manager')[2]!);
  expect(line().services).toEqual({ 'password-manager': 'not-mine' });
  await press(button('清除'));
  expect(line().services).toEqual({});
  expect(document.activeElement).toBe(answers('password-manager')[0]);
});

test('what is left of a group is marked at once, and that is undone without the answers before', async () => {
  const start = emptyState();
  start.lines[0]!.services = { 'password-manager': 'moved', google: 'removed' };
  const { line } = open(start);
  await press(button('其余 4 个我都没有'));
  expect(Object.values(line().services)).toHaveLength(6);
  expect(find('.rest-not-mine [role=status]').textContent).toBe('已把 4 个标为“没有”。');
  await press(button('撤销'));
  expect(line().services).toEqual({ 'password-manager': 'moved', google: 'removed' });
});

test('typing a name opens what fits', async () => {
  open();
  await type(find<HTMLInputElement>('input[type=search]'), '微信');
  expect(
    [...document.querySelectorAll('.service-name')].map((one) => one.firstChild?.textContent),
  ).toEqual(['微信']);
  await type(find<HTMLInputElement>('input[type=search]'), 'gym');
  expect(find('.find-box [role=status]').textContent).toContain('清单里没有叫“gym”的。');
});

test('an account of one’s own is added by name, and never by number', async () => {
  const { line } = open();
  await addOwn('+86 138 0013 8000');
  expect(line().ownServices).toEqual([]);
  expect(find('.own-services .name-fault').textContent).toContain('电话、卡号或账户号码');
  await addOwn('健身房');
  expect(line().ownServices.map(({ name }) => name)).toEqual(['健身房']);
  await press(button('改名'));
  expect(document.activeElement).toBe(find('.own-services li .name-field'));
  await type(find<HTMLInputElement>('.own-services li .name-field'), '游泳馆');
  await act(() => find<HTMLFormElement>('.own-services li form').requestSubmit());
  expect(line().ownServices.map(({ name }) => name)).toEqual(['游泳馆']);
  await press(answers(line().ownServices[0]!.id)[1]!);
  expect(line().ownServices[0]!.settled).toBe('removed');
  await press(button('移除'));
  expect(line().ownServices).toEqual([]);
});
