import type { Service } from '../../content-rules/schema.ts';
import { SourceNote } from '../trust/source-note.tsx';
import { useWords } from '../words/words.tsx';
import { acceptedGroups, type AcceptedGroup, type AcceptedWay } from './accepted-groups.ts';
import { useServiceWords } from './service-words.ts';

const wayWords = {
  chinaNumber: 'chinaNumber',
  appPush: 'appPush',
  authenticator: 'authenticator',
  email: 'email',
  voip: 'voip',
} as const satisfies Record<AcceptedWay, string>;

const answerWords = {
  yes: 'yes',
  no: 'no',
  unlisted: 'unlisted',
  saidYes: 'saidYes',
  saidNo: 'saidNo',
} as const satisfies Record<AcceptedGroup['ways'][number]['answer'], string>;

/** What an account takes instead of a US number: by source, and what nobody could tell, by its date. */
export function AcceptedWays(props: {
  accepts: NonNullable<Service['accepts']>;
  /** When it was looked for. */
  checkedOn: string;
}) {
  const { locale } = useWords();
  const t = useServiceWords();
  const { known, unknown } = acceptedGroups(props.accepts);
  const ways = new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(
    unknown.map((way) => t(wayWords[way])),
  );
  return (
    <div class="service-part">
      <h4>{t('instead')}</h4>
      {known.map((group, i) => (
        <div key={i} class="accepted">
          <dl>
            {group.ways.map(({ way, answer }) => (
              <div key={way} class={`accepted-way accepted-${answer}`}>
                <dt>{t(wayWords[way])}</dt>
                <dd>{t(answerWords[answer])}</dd>
              </div>
            ))}
          </dl>
          <SourceNote of={group.from} />
        </div>
      ))}
      {unknown.length > 0 && <p class="soft">{t('notKnown', { ways, date: props.checkedOn })}</p>}
    </div>
  );
}
