import type { Provenance, Service } from '../../content-rules/schema.ts';
import { Notice } from '../controls/notice.tsx';
import { PageLink } from '../controls/page-link.tsx';
import { SourceNote } from '../trust/source-note.tsx';
import { Stated } from '../trust/stated.tsx';
import { English } from '../words/english.tsx';
import { useWords } from '../words/words.tsx';
import { AcceptedWays } from './accepted-ways.tsx';
import { ChangeLink } from './change-link.tsx';
import { useServiceWords } from './service-words.ts';

/** Where the number is changed at one account, what is taken instead of it, and what bites people. */
export function ServiceDetails({ service }: { service: Service }) {
  const { locale, say } = useWords();
  const t = useServiceWords();
  const { path, change, help, accepts, warning } = service;
  return (
    <div class="service-details">
      {warning && (
        <Notice tone="caution">
          <p>{say(warning.text)}</p>
          <SourceNote of={warning} />
        </Notice>
      )}
      <div class="service-part">
        <Stated text={path.text} of={path} />
        {path.onPage && locale !== 'en' && (
          <p class="soft">
            {t('onPage')} <English>{path.onPage}</English>
          </p>
        )}
      </div>
      {change && <ChangeLink change={change} sourced={!isSameSource(change, path)} />}
      {help && (
        <div class="service-part">
          <p>
            {help.chinese !== undefined && locale !== 'en' ? (
              <PageLink href={help.chinese}>{t('ownHelpChinese')}</PageLink>
            ) : (
              <PageLink href={help.url}>{t('ownHelp')}</PageLink>
            )}
          </p>
          {!isSameSource(help, path) && <SourceNote of={help} />}
        </div>
      )}
      {accepts && <AcceptedWays accepts={accepts} checkedOn={path.checkedOn} />}
    </div>
  );
}

// Said once where the way in words, its address and its help page come from the same page.
function isSameSource(one: Provenance, other: Provenance): boolean {
  return one.source === other.source && one.confidence === other.confidence;
}
