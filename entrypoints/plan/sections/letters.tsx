import { questions } from '../../../content-rules/index.ts';
import { letterRules } from '../../../content-rules/letters.ts';
import { keepsLine, lettersFor } from '../../../lib/letters/letters-for.ts';
import { timesSent } from '../../../lib/letters/sent-letter.ts';
import { knownOf } from '../../../lib/planner/conditions.ts';
import { sectionHash } from '../../../lib/sections.ts';
import { Notice } from '../../../ui/controls/notice.tsx';
import { keepFaultWords, useEvidenceWords } from '../../../ui/evidence/use-evidence-words.ts';
import { useEvidence } from '../../../ui/evidence/use-evidence.ts';
import { LetterHome } from '../../../ui/letters/letter-home.tsx';
import { LetterScreen } from '../../../ui/letters/letter-screen.tsx';
import { useLetterWords } from '../../../ui/letters/letter-words.ts';
import { useWords } from '../../../ui/words/words.tsx';
import { letterView } from '../letter-view.ts';
import type { SectionProps } from '../section.tsx';
import { useHeadingFocus } from '../use-heading-focus.ts';

/** The letters to write when a call was not enough; one of them where the address names it. */
export function Letters(props: SectionProps) {
  const t = useLetterWords();
  const e = useEvidenceWords();
  const { locale } = useWords();
  const evidence = useEvidence();
  const { session, detail } = props;
  const { state, line, answers, today, carrier } = session;
  const known = knownOf(
    { answers, planKind: state.planKind, carrier: state.carrier, device: line.device, today },
    questions,
  );
  const letters = lettersFor(letterRules, known);
  const letter = letters.find(({ id }) => id === detail);
  const top = useHeadingFocus(detail);
  const member = known['role'] === 'member';
  return (
    <div ref={top} class="stack">
      {letter === undefined ? (
        <LetterHome
          letters={letters}
          known={known}
          today={today}
          gone={detail !== null}
          leftOut={keepsLine(known)}
          member={member}
          href={(id) => sectionHash('letters', id)}
          sent={(id) => timesSent(evidence.entries ?? [], line.id, id)}
        />
      ) : (
        <LetterScreen
          key={letter.id}
          view={letterView(letter, known, props, evidence, locale)}
          member={member}
          listHref={sectionHash('letters')}
          logHref={sectionHash('evidence')}
        />
      )}
      {carrier === undefined && (
        <Notice tone="caution">
          <p>
            {t('chooseCarrier')} <a href={sectionHash('answers')}>{t('toAnswers')}</a>
          </p>
        </Notice>
      )}
      {evidence.fault && (
        <Notice tone="danger">
          <p>{e(keepFaultWords[evidence.fault])}</p>
        </Notice>
      )}
    </div>
  );
}
