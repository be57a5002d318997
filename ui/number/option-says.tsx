import type { NumberOption } from '../../content-rules/schema.ts';
import { ToldText } from './told-text.tsx';

/** What becomes of the number, in one sentence. */
export function OptionSays({ option }: { option: NumberOption }) {
  return (
    <p class="number-says">
      <ToldText told={{ ...option.from, text: option.says }} />
    </p>
  );
}
