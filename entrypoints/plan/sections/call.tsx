import { loadTerms } from '../../../content-rules/glossary.ts';
import { letterRules } from '../../../content-rules/letters.ts';
import { letterOfScript } from '../../../content-rules/script-links.ts';
import { scriptRules } from '../../../content-rules/scripts.ts';
import { lettersFor } from '../../../lib/letters/letters-for.ts';
import { promisedOf } from '../../../lib/scripts/call-entry.ts';
import { sectionHash } from '../../../lib/sections.ts';
import { useCallLog } from '../../../ui/call/use-call-log.ts';
import { useCallWords } from '../../../ui/call/call-words.ts';
import { ContactMode } from '../../../ui/call/contact-mode.tsx';
import { useEvidence } from '../../../ui/evidence/use-evidence.ts';
import { publicHome } from '../../../ui/session/plan-session.ts';
import { titleIn } from '../../../lib/text.ts';
import { useWords } from '../../../ui/words/words.tsx';
import { callScripts } from '../call-scripts.ts';
import type { SectionProps } from '../section.tsx';
import { useCallActions } from '../use-call-actions.ts';

const { slots } = scriptRules;

/** The call or the chat with the carrier. */
export function Call(props: SectionProps) {
  const { locale } = useWords();
  const t = useCallWords();
  const { session, detail } = props;
  const { state, line, today, plan, carrier, abroad } = session;
  const { call } = line;
  const evidence = useEvidence();
  const actions = useCallActions(props, evidence);
  const { scripts, usual, known, filled } = callScripts(session);
  const letters = lettersFor(letterRules, known);
  const home = publicHome(carrier);
  const script = scriptRules.scripts.find(({ id }) => id === call.script);
  useCallLog(
    call.id === null || call.begun === null
      ? null
      : {
          id: call.id,
          line: line.id,
          channel: call.channel ?? 'call',
          begun: call.begun,
          ended: call.ended,
          zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
          carrier: carrier?.id ?? null,
          title: script ? titleIn(script.name, locale) : '',
          promised: promisedOf(slots, call.words),
        },
    evidence.change,
  );
  return (
    <>
      <header>
        <h1 class="screen-title">{t('title')}</h1>
        <p class="soft">{t('intro')}</p>
      </header>
      <ContactMode
        key={detail}
        rules={scriptRules}
        scripts={scripts}
        open={detail}
        usual={usual}
        ask={{ known, slots, filled }}
        call={call}
        today={today}
        plan={plan}
        next={session.next}
        planKind={state.planKind}
        carrier={carrier}
        site={carrier && home !== null ? { name: carrier.about.name, url: home } : null}
        abroad={abroad}
        logFault={evidence.fault}
        actions={actions}
        hrefs={{
          plan: sectionHash('plan'),
          evidence: sectionHash('evidence'),
          letter: (script) => {
            const letter = letters.find(({ id }) => id === letterOfScript[script]);
            return letter ? { href: sectionHash('letters', letter.id), name: letter.name } : null;
          },
          task: (task) => sectionHash('plan', task),
          stuck: (problem) => sectionHash('stuck', problem),
        }}
        loadTerms={loadTerms}
      />
    </>
  );
}
