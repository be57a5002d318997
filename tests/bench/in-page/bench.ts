/** What runs in a page of the bench: puts the page back, changes it, asks every method. */
import { describeControl } from '../../../lib/navigator/describe.ts';
import { locate } from '../../../lib/navigator/locate.ts';
import { openShadow } from '../../../lib/navigator/page-roots.ts';
import { heldBack } from '../operators/held-back/held-back.ts';
import type { Leaves, Operator, Scene } from '../operators/scene.ts';
import { seen } from '../operators/seen/seen.ts';
import { tuned } from '../operators/tuned.ts';
import type { Answer, Method } from '../peers/method.ts';
import { sightOf } from '../peers/signoff.ts';
import { seeded } from '../random.ts';
import type { Subject } from '../subjects/practice.ts';
import { chooseControls } from './choose.ts';
import { canBeSeen } from './in-sight.ts';
import { judge, type Outcome } from './judge.ts';
import { elementsOf, keepPristine, restore, type Pristine } from './pristine.ts';

/** What is to be done to one control. */
export interface Case {
  subject: string;
  operators: readonly string[];
  seed: number;
}

export interface CaseResult {
  subject: string;
  /** Those of the operators that fitted. */
  operators: string[];
  leaves: Leaves;
  outcomes: Record<string, Outcome>;
  /** What the product's best candidate is worth: ringed, or, below the threshold, nearly. */
  bet?: { outcome: Outcome; score: number };
  /** Why the product answered as it did, where it failed. */
  note?: string;
}

interface Known {
  at: number[];
  ask: Map<string, () => Answer>;
  pathDecides: boolean;
}

/** The bench of this page with these methods. */
export function openBench(methods: readonly Method[]) {
  const pristine: Pristine = keepPristine(document);
  const known = new Map<string, Known>();
  const operators = new Map([...tuned, ...seen, ...heldBack].map((one) => [one.id, one]));

  function know({ id, target, at }: Subject): void {
    const places = at === undefined ? pristine.places.get(id)! : [at];
    const [control] = restore(document, pristine, places);
    // A component's own button is what a rival would record; the component is what redesigns move.
    const pressed = openShadow(control!)?.querySelector('button, a') ?? control!;
    const ask = new Map(methods.map((it) => [it.name, it.record(pressed, target)]));
    known.set(id, { at: places, ask, pathDecides: target.needs?.includes('href') === true });
  }

  return {
    /** Learns the subjects that are asked for. */
    learn: (subjects: readonly Subject[]): void => subjects.forEach(know),

    /** Chooses controls of the page and describes them; only what is then found is a rule anyone would ship. */
    choose(count: number, seed: number, prefix: string): { chosen: Subject[]; refused: number } {
      restore(document, pristine, []);
      const all = elementsOf(document);
      const sight = sightOf(document);
      const subjects = chooseControls(all, count, seeded(seed)).map((control) => {
        const at = all.indexOf(control);
        const target = describeControl(control, sight);
        return { id: `${prefix}#${at}`, at, target, found: locate(target, sight).found };
      });
      const chosen = subjects
        .filter(({ found }) => found !== null)
        .map(({ id, at, target }) => ({ id, at, target }));
      return { chosen, refused: subjects.length - chosen.length };
    },

    run,
  };

  /** One case; undefined where no operator fits, or one that takes the control away does not. */
  function run({ subject, operators: wanted, seed }: Case): CaseResult | undefined {
    const { at, ask, pathDecides } = known.get(subject)!;
    const [control, ...equals] = restore(document, pristine, at);
    const truth = new Set<Element>([control!, ...equals]);
    const random = seeded(seed);
    const scene: Scene = { document, control: control!, truth, random, pathDecides };
    const all = wanted.map((id) => operators.get(id)!);
    const applied = all.filter((one) => one.apply(scene));
    const leaves = all.at(-1)?.leaves ?? 'present';
    const fits = leaves === 'present' ? applied.length > 0 : applied.includes(all.at(-1)!);
    if (wanted.length > 0 && !fits) return undefined;
    const outcomes: CaseResult['outcomes'] = {};
    let note = '';
    let bet: Answer['bet'];
    for (const [name, question] of ask) {
      const answer = question();
      outcomes[name] = judge(answer.element, truth);
      if (name === 'signoff') [note, bet] = [answer.note ?? '', answer.bet];
    }
    // A change that put it where nobody sees it did not leave it there: another control is drawn.
    if (leaves === 'present' && ![...truth].some(canBeSeen)) return undefined;
    const failed = !/located|silent/.test(outcomes['signoff'] ?? '');
    const ids = applied.map(({ id }: Operator) => id);
    return {
      subject,
      operators: ids,
      leaves,
      outcomes,
      ...(bet && { bet: { outcome: judge(bet.element, truth), score: bet.score } }),
      ...(failed && { note }),
    };
  }
}
