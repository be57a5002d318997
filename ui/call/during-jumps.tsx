import { useCallWords } from './call-words.ts';
import type { CallView } from './call-view.ts';

/** In a narrow window everything stands below each other: the parts, one press away, while on the phone. */
export function DuringJumps({ view }: { view: CallView }) {
  const t = useCallWords();
  const { script, call } = view;
  const left = script.mustAsk.filter((id) => call.words[id] === undefined).length;
  const parts = [
    ['.line-card', t('toScript')],
    ['.branches', t('agentSays')],
    ['.phrases', t('phrases')],
    ['.must-ask', left === 0 ? t('mustAskAll') : t('mustAskLeft', { count: left })],
  ] as const;
  return (
    <nav class="during-jumps" aria-label={t('jumps')}>
      {parts.map(([part, name]) => (
        <button
          key={part}
          type="button"
          onClick={(event) => goTo(event.currentTarget.closest('.during'), part)}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}

/** The part at the top of the window, and the reader at its first open field or at its heading. */
function goTo(during: Element | null, name: string): void {
  const part = during?.querySelector<HTMLElement>(name);
  part?.scrollIntoView({ block: 'start' });
  const field = part?.querySelector<HTMLElement>('li[data-asked="false"] :is(input, button)');
  const beginning = field ?? part?.querySelector<HTMLElement>('h2') ?? part;
  if (beginning && beginning !== field) beginning.tabIndex = -1;
  beginning?.focus({ preventScroll: true });
}
