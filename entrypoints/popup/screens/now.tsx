import type { Scene } from '../../../lib/hosts/see-scene.ts';
import { showOriginal } from '../../../lib/show-original.ts';
import { Notice } from '../../../ui/controls/notice.tsx';
import type { TaskActions } from '../../../ui/plan/task-actions.ts';
import { useTermWords } from '../../../ui/terms/use-term-words.ts';
import { useWords } from '../../../ui/words/words.tsx';
import type { ScreenProps } from './home.tsx';
import { NextThing } from './next-thing.tsx';
import { SceneNotice } from './scene-notice.tsx';

export interface NowProps extends ScreenProps {
  actions: TaskActions;
}

/** Where the page itself comes before the plan. */
const comesFirst: readonly Scene[] = [
  'look-alike',
  'not-secure',
  'business',
  'other-carrier',
  'reload',
  'hidden',
];

/** The one next thing to do, and what must be said about the page before it. */
export function Now(props: NowProps) {
  const { t, say, locale } = useWords();
  const own = useTermWords();
  const { report, view, scene } = props.session;
  const first = comesFirst.includes(scene);
  return (
    <>
      {first && <SceneNotice {...props} />}
      {report?.translated && (
        <Notice tone="caution">
          <p>
            {t('translated')}
            {locale === 'en' && ' '}
            {own(showOriginal(navigator.userAgent))}
          </p>
        </Notice>
      )}
      <NextThing {...props} />
      {view?.caution && (
        <Notice tone="caution" title={t('caution')}>
          <p>{say(view.caution)}</p>
        </Notice>
      )}
      {!first && <SceneNotice {...props} />}
    </>
  );
}
