import { useEffect, useState } from 'preact/hooks';
import { useAnnounce } from '../words/announcer.tsx';
import { useWords } from '../words/words.tsx';
import './button.css';
import './copy-button.css';

/** One press puts a number, or a longer text by its name, on the clipboard, and says so. */
export function CopyButton({ text, name = text }: { text: string; name?: string }) {
  const { t } = useWords();
  const announce = useAnnounce();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), 2500);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      announce(t('copiedNumber', { number: name }));
    } catch {
      announce(t('copyFailed'));
    }
  };
  return (
    <button
      type="button"
      class={copied ? 'button copy copy-done' : 'button copy'}
      aria-label={t('copyNumber', { number: name })}
      onClick={() => void copy()}
    >
      {/* Both words lie in one cell, so that the button keeps its width. */}
      <span class="copy-word" data-shown={!copied}>
        {t('copy')}
      </span>
      <span class="copy-word" data-shown={copied}>
        {t('copied')} ✓
      </span>
    </button>
  );
}
