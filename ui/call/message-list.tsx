import { fillLine, plainLine } from '../../lib/scripts/fill.ts';
import type { Line } from '../../lib/scripts/choose-lines.ts';
import { English } from '../words/english.tsx';
import { useCallWords } from './call-words.ts';
import type { CallView } from './call-view.ts';

/** All messages of a chat: which are sent, which one is next; each one press away. */
export function MessageList(props: {
  view: CallView;
  lines: readonly Line[];
  at: number;
  onShow(at: number): void;
}) {
  const t = useCallWords();
  const { view, lines, at, onShow } = props;
  const { slots, filled } = view.ask;
  return (
    <details class="fold messages">
      <summary>{t('messagesSent', { sent: at, count: lines.length })}</summary>
      <ol>
        {lines.map((line, i) => (
          <li key={line.id} data-sent={i < at}>
            <button
              type="button"
              aria-current={i === at ? 'step' : undefined}
              onClick={() => onShow(i)}
            >
              <English>{plainLine(fillLine(line.wording.say, slots, filled, 'en'))}</English>
              {i < at && <span class="visually-hidden"> ({t('sent')})</span>}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
