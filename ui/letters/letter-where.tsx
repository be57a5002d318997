import type { Destination } from '../../content-rules/schema.ts';
import { holding } from '../../lib/letters/letters-for.ts';
import { CopyButton } from '../controls/copy-button.tsx';
import { PageLink } from '../controls/page-link.tsx';
import { Stated } from '../trust/stated.tsx';
import { English } from '../words/english.tsx';
import type { LetterView } from './letter-view.ts';
import { useLetterWords } from './letter-words.ts';

const ways = {
  chat: 'byChat',
  'e-mail': 'byEmail',
  form: 'byForm',
  post: 'byPost',
} as const satisfies Record<Destination['by'], string>;

/** Where the letter goes, and how post gets there from where the user is. */
export function LetterWhere({ view }: { view: LetterView }) {
  const t = useLetterWords();
  const { letter, rules, ask } = view;
  const places = holding(letter.to, ask.known);
  const byPost = places.some(({ by }) => by === 'post');
  return (
    <section class="stack">
      <h2>{t('where')}</h2>
      <ul class="letter-places">
        {places.map(({ by, text, from, address, page }, i) => (
          <li key={i} class="letter-place">
            <h3>{t(ways[by])}</h3>
            <Stated text={text} of={from} />
            {address && (
              <div class="row">
                <address class="letter-address">
                  <English>{address.join('\n')}</English>
                </address>
                <CopyButton text={address.join('\n')} name={t('address')} />
              </div>
            )}
            {page && (
              <p>
                <PageLink href={page} look="plain">
                  {t('openForm')}
                </PageLink>
              </p>
            )}
          </li>
        ))}
      </ul>
      {byPost && (
        <details class="fold letter-post">
          <summary>{t('post')}</summary>
          {holding(rules.post, ask.known).map(({ text, from }, i) => (
            <Stated key={i} text={text} of={from} />
          ))}
        </details>
      )}
    </section>
  );
}
