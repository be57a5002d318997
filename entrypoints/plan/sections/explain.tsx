import { useEffect, useState } from 'preact/hooks';
import { send } from '../../../lib/browser.ts';
import type { Explained } from '../../../lib/explain/selected.ts';
import { translatorsHere } from '../../../lib/explain/translator.ts';
import { sectionHash } from '../../../lib/sections.ts';
import { ExplainScreen } from '../../../ui/terms/explain-screen.tsx';
import type { SectionProps } from '../section.tsx';

/** The text that was selected on the carrier's page, explained; or one that is pasted here. */
export function Explain({ session }: Pick<SectionProps, 'session'>) {
  const given = useGiven();
  if (given === undefined) return null;
  return (
    <ExplainScreen
      given={given}
      carrier={session.carrier?.id}
      translators={translatorsHere()}
      wordsHref={sectionHash('words')}
    />
  );
}

/** The text that the background holds, asked for once; it lives in this page from then on. */
function useGiven(): Explained | null | undefined {
  const [given, setGiven] = useState<Explained | null | undefined>(undefined);
  useEffect(() => {
    void send('explain:take', {})
      .catch(() => null)
      .then(setGiven);
  }, []);
  return given;
}
