// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import billing from '../../../content-rules/glossary/billing.json';
import type { Term } from '../../../content-rules/schema.ts';
import { scriptRules as rules } from '../../../content-rules/scripts.ts';
import type { Locale } from '../../../lib/languages.ts';
import { filledFrom } from '../../../lib/scripts/filled-from.ts';
import { applyChange, type Change } from '../../../lib/state/change.ts';
import { emptyCall, emptyState, lineOf } from '../../../lib/state/shape.ts';
import { ContactMode } from '../../../ui/call/contact-mode.tsx';
import { WordsProvider } from '../../../ui/words/words.tsx';

const known = {
  role: 'owner',
  where: 'abroad-silent',
  carrier: 'att',
  plan: 'postpaid',
  number: 'end',
};

const terms = (billing as unknown as { terms: Term[] }).terms;

beforeEach(() => document.body.replaceChildren());
afterEach(() => void act(() => render(null, document.body)));

/** The screen over the true state, as the page that shows it keeps it. */
function open(locale: Locale = 'zh-CN', start = emptyState()) {
  let state = start;
  const ticked: string[] = [];
  const logged: string[] = [];
  const change = (one: Change) => {
    state = applyChange(state, one);
    show();
  };
  const show = () => {
    const { call, answers, id: line } = lineOf(state);
    const { slots } = rules;
    render(
      <WordsProvider locale={locale}>
        <ContactMode
          rules={rules}
          scripts={rules.scripts}
          usual="call"
          ask={{ known, slots, filled: filledFrom(slots, call.words, answers, null) }}
          call={call}
          today="2026-11-22"
          plan={[]}
          next={null}
          planKind="postpaid"
          carrier={undefined}
          site={null}
          open={null}
          abroad
          logFault={null}
          loadTerms={() => Promise.resolve(terms)}
          hrefs={{
            plan: '#plan',
            evidence: '#evidence',
            letter: () => null,
            task: (task) => `#plan/${task}`,
            stuck: (problem) => `#stuck/${problem}`,
          }}
          actions={{
            word: (slot, text) => {
              const question = slots.find(({ id }) => id === slot)?.answer;
              change({ kind: 'call-word', line, slot, text });
              if (question && slot !== 'effective-date')
                change({ kind: 'answer', question, answer: text, line });
            },
            at: (at, channel) => change({ kind: 'call-at', line, at, channel }),
            begin: (script) =>
              change({
                kind: 'call-begin',
                line,
                call: 'call-1',
                script,
                at: '2026-11-22T08:00:00.000Z',
              }),
            end: () => change({ kind: 'call-end', line, at: '2026-11-22T08:30:00.000Z' }),
            again: () => change({ kind: 'call-clear', line }),
            guide: () => undefined,
            keepText: (text) => Promise.resolve(logged.push(text) > 0),
            clear: () => change({ kind: 'call-clear', line }),
            tick: (task) => ticked.push(task),
          }}
        />
      </WordsProvider>,
      document.body,
    );
  };
  void act(show);
  return { state: () => state, call: () => lineOf(state).call, ticked, logged };
}

const english = () => document.querySelector('.line-card .spoken-english')!.textContent;
const press = (words: string) => {
  const found = [...document.querySelectorAll('button')].find((one) =>
    one.textContent.includes(words),
  );
  if (found === undefined) throw new Error(`no button ${words}`);
  return act(() => found.click());
};
const key = (name: string, at: Element = document.body) =>
  act(
    () =>
      void at.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
      ),
  );
const type = (label: string, text: string) => {
  const name = [...document.querySelectorAll('label')].find((one) => one.textContent === label)!;
  const field = document.getElementById(name.getAttribute('for')!) as HTMLInputElement;
  return act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('blur'));
  });
};

test('a blank that is filled in before stands in the line; what is empty is seen', async () => {
  const { call } = open();
  await type('账户上的姓名', 'Li Xiaoming');
  expect(call().words).toEqual({ 'full-name': 'Li Xiaoming' });
  await press('开始');
  expect(call()).toMatchObject({ begun: '2026-11-22T08:00:00.000Z', channel: 'call' });
  expect(english()).toContain('Cancel service');
  await key('ArrowRight');
  expect(english()).toMatch(/my name is Li Xiaoming\. I am the account owner/);
  await key(' ');
  expect(english()).toContain('Billing ZIP');
  await key('ArrowLeft');
  expect(call().at).toBe('cancel/hello');
});

test('an ended line is not tried for texts, nor that of somebody else', async () => {
  open();
  await press('要回多付的钱');
  expect(document.body.textContent).toContain('线路已经停用，收不到验证码');
  await press('不是户主');
  expect(document.body.textContent).not.toMatch(/收得到短信|PIN 码写在纸上/);
});

test('what must not be kept is not, and the field says why', async () => {
  const { call } = open();
  await type('账户上的姓名', '4111 1111 1111 1111');
  expect(call().words).toEqual({});
  expect(document.querySelector('.slot-wrong')!.textContent).toContain('没有保存');
});

test('what the agent says is one press away, and leads back or on', async () => {
  const { call } = open();
  await press('开始');
  for (let i = 0; i < 6; i += 1) await key('ArrowRight');
  expect(call().at).toBe('cancel/reason');
  await press('您的申请已经提交了');
  expect(document.querySelector('.branch-panel')!.textContent).toContain(
    'is the request still pending',
  );
  await press('接着：拿到凭证');
  for (const back of [() => press('回到台词'), () => key('Escape')]) {
    await press('电话断了');
    await back();
    expect(document.querySelector('.branch-panel')).toBeNull();
  }
  expect(call().at).toBe('cancel/reference');
});

test('keys in a field are letters', async () => {
  const { call } = open();
  await press('开始');
  const at = call().at;
  await key(' ', document.querySelector('.must-ask input')!);
  await key('ArrowRight', document.querySelector('.must-ask input')!);
  expect(call().at).toBe(at);
});

test('killed in the middle, it goes on at the same line with all that was written down', async () => {
  const first = open();
  await press('开始');
  await key('ArrowRight');
  await type('确认编号', 'A-77120');
  await type('生效日（线路停用的日子）', '2026-12-05');
  const state = structuredClone(first.state());
  void act(() => render(null, document.body));
  const again = open('zh-TW', state);
  expect(again.call().at).toBe('cancel/hello');
  expect(english()).toContain('I would like to cancel a line');
  // The plan is told when the task is ticked.
  expect(lineOf(again.state()).answers).toEqual({});
  await press('之後');
  const promised = document.querySelector('.promised')!.textContent;
  expect(promised).toContain('A-77120');
  expect(promised).toContain('2026年12月5日');
  expect(promised).toContain('沒問到');
});

test('as a chat every message has its copy button, and no line asks for a voice', async () => {
  open('en');
  await press('By chat');
  await press('Begin');
  expect(english()).toBe('Agent. I want to cancel my service.');
  expect(document.querySelector('.line-card .copy')).not.toBeNull();
  expect(document.querySelector('.spoken-own')).toBeNull();
});

test('cleared, nothing of the call is left but what belongs to the plan', async () => {
  const { call, state } = open();
  await press('开始');
  await type('确认编号', 'A-77120');
  await press('通话结束了');
  await press('全部清空');
  expect(call()).toEqual(emptyCall());
  expect(JSON.stringify(state())).not.toContain('A-77120');
  expect(document.querySelector('[aria-current=step]')!.textContent).toBe('之前');
});

test('over it is over, and goes on where the user says so; looking ahead begins nothing', async () => {
  const { call } = open();
  await press('进行中');
  expect(call().begun).toBeNull();
  await press('现在开始');
  expect(call()).toMatchObject({ begun: '2026-11-22T08:00:00.000Z', ended: null });
  await press('通话结束了');
  expect(call().ended).toBe('2026-11-22T08:30:00.000Z');
  await press('进行中');
  expect(call().ended).not.toBeNull();
  expect(document.querySelector('[role=timer]')!.textContent).toBe('30:00');
  await press('还没结束，继续');
  expect(call()).toMatchObject({ begun: '2026-11-22T08:00:00.000Z', ended: null });
});

test('what the plan was told is no promise of this call: it stands beside the empty field', async () => {
  const start = emptyState();
  start.lines[0]!.answers = { 'service-end': '2026-12-05' };
  const { call } = open('zh-CN', start);
  await press('开始');
  expect(document.querySelector('.must-ask')!.textContent).toContain('计划里写的是：2026年12月5日');
  await press('之后');
  expect(document.querySelector('.promised dd')!.textContent).toBe('没问到');
  expect(call().words).toEqual({});
});

test('only the blanks that this user has to say are asked for before', () => {
  open();
  const asked = [...document.querySelectorAll('.before .slot-name')].map((one) => one.textContent);
  expect(asked).toContain('账户上的姓名');
  expect(asked.filter((one) => one.includes('客服'))).toEqual([]);
});
