/** Every way of finding an element again that is measured, each from one question to an answer or silence. */
import { agreementOf, type Candidate } from '../../../lib/navigator/agreement.ts';
import { decide, isLike } from '../../../lib/navigator/decide.ts';
import { describe } from '../../../lib/navigator/description.ts';
import { foldText } from '../../../lib/navigator/names.ts';
import { aroundRecord, RecordControl } from './record-control.ts';
import { read, type Case, type Element } from './records.ts';
import { rankBySimilo } from './similo.ts';

type Question = Omit<Case, 'truth'>;
export type Method = (question: Question) => Element | undefined;

/** The thresholds of PERFORMANCE's "Similo >= 5 and margin >= 0.5". */
const leastLike = 5;
const leastMargin = 0.5;

export const methods = {
  signoff,
  similo: ({ target, candidates }) => rankBySimilo(target, candidates)[0]?.[0],
  'similo with threshold and margin': ({ target, candidates }) => {
    const [first, second] = rankBySimilo(target, candidates);
    const clear = first && first[1] >= leastLike && first[1] - (second?.[1] ?? 0) >= leastMargin;
    return clear ? first[0] : undefined;
  },
  'text and role, unique': ({ target, candidates }) => {
    const key = (it: Element) => {
      const { role, name } = new RecordControl(it, false);
      return `${role} ${foldText(name)}`;
    };
    if (new RecordControl(target, false).name === '') return undefined;
    return only(candidates.filter((it) => key(it) === key(target)));
  },
  id: ({ target, candidates }) => only(candidates.filter((it) => same(it, target, 'id'))),
  xpath: ({ target, candidates }) => only(candidates.filter((it) => same(it, target, 'xpath'))),
} satisfies Record<string, Method>;

/** What a page is asked for where a link or a button is sought. */
const asked = /^(link|button|checkbox)$/;

/** The target described from the old record alone, then scored and decided by the shipped functions. */
function signoff({ target: old, others, candidates }: Question): Element | undefined {
  const control = new RecordControl(old, false);
  const pressed = /^(link|button)$/.test(control.role);
  const page = others
    .map((it) => new RecordControl(it, false))
    .filter(({ role }) => asked.test(role));
  const described = describe(control, aroundRecord(control), page);
  // Rules know only what is pressed or read out; of anything else the tag is its kind.
  const tag = { attributes: { ...described.attributes, tag: read(old, 'tag') } };
  const target = pressed ? described : { ...described, ...tag };
  const measured = candidates.some((it) => read(it, 'width') !== '');
  const kept: Candidate<RecordControl>[] = [];
  for (const record of candidates) {
    const candidate = new RecordControl(record, measured);
    // In a page only controls are asked; so here, where a control is sought.
    if (pressed && !asked.test(candidate.role)) continue;
    const agreeing = agreementOf(target, candidate, false);
    if (agreeing && isLike(agreeing)) kept.push(agreeing);
  }
  return decide(kept).chosen?.control.record;
}

function same(a: Element, b: Element, key: string): boolean {
  return read(a, key) !== '' && read(a, key) === read(b, key);
}

function only(found: Element[]): Element | undefined {
  return found.length === 1 ? found[0] : undefined;
}
