import type { CommonTask } from '../../content-rules/schema.ts';
import { useWords } from '../words/words.tsx';

type Channel = CommonTask['channel'];

const shapes: Record<Channel, string> = {
  page: 'M2.5 4h15v12h-15ZM2.5 7.5h15M5 5.8h.1',
  call: 'M5 3h3l1.3 3.6-1.8 1.3a8 8 0 0 0 4.6 4.6l1.3-1.8L17 12v3a2 2 0 0 1-2 2A12 12 0 0 1 3 5a2 2 0 0 1 2-2Z',
  chat: 'M3 4h14v9.5H9L5.5 17v-3.5H3ZM6.5 7.5h7M6.5 10h4.5',
  app: 'M6 2.5h8v15H6ZM9 15h2',
  store: 'M3 8.5 4.5 4h11L17 8.5M4 8.5V17h12V8.5M8 17v-4.5h4V17M3 8.5h14',
  offline: 'M10 3.2a3 3 0 1 0 .01 0ZM4 17c.4-4 2.6-6 6-6s5.6 2 6 6',
};

const words = {
  page: 'onPage',
  call: 'byCall',
  chat: 'byChat',
  app: 'inApp',
  store: 'inStore',
  offline: 'offline',
} as const satisfies Record<Channel, string>;

/** How a task is done, in a picture and a word. */
export function ChannelMark({ channel }: { channel: Channel }) {
  const { t } = useWords();
  return (
    <span class="channel">
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={shapes[channel]} />
      </svg>
      {t(words[channel])}
    </span>
  );
}
