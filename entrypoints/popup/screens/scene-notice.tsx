import { browser, send } from '../../../lib/browser.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { Notice } from '../../../ui/controls/notice.tsx';
import { PageLink } from '../../../ui/controls/page-link.tsx';
import { Why } from '../../../ui/now/why.tsx';
import { useWords } from '../../../ui/words/words.tsx';
import { publicHome } from '../../../ui/session/plan-session.ts';
import type { NowProps } from './now.tsx';

/** What is to be said about the page itself, in a sentence and at most one thing to press. */
export function SceneNotice({ session, change }: NowProps) {
  const { t } = useWords();
  const { scene, verdict, carrier, carrierHere, tab, report, view } = session;
  const { host } = verdict;
  const here = carrierHere?.about.name ?? '';
  const home = publicHome(carrierHere);
  const toHome = home !== null && (
    <PageLink href={home}>{t('openSite', { carrier: here })}</PageLink>
  );
  switch (scene) {
    case 'look-alike':
      return (
        <Notice tone="danger" title={t('lookAlike', { carrier: here })}>
          <p>{t('lookAlikeDo', { host })}</p>
          {toHome}
        </Notice>
      );
    case 'not-secure':
      return (
        <Notice tone="danger" title={t('notSecure')}>
          <p>{t('notSecureDo', { host })}</p>
          {toHome}
        </Notice>
      );
    case 'unlisted':
      return (
        <Notice tone="plain" title={t('unlisted', { carrier: here })}>
          <p>{t('unlistedDo', { host })}</p>
          {toHome}
        </Notice>
      );
    case 'business':
      return (
        <Notice tone="caution" title={t('business')}>
          <p>{t('businessDo')}</p>
          {toHome}
        </Notice>
      );
    case 'elsewhere':
      return (
        <Notice tone="plain" title={t('elsewhere')}>
          <p>{t('elsewhereDo')}</p>
        </Notice>
      );
    case 'reload':
      return (
        <Notice tone="plain" title={t('reload')}>
          <p>{t('reloadDo')}</p>
          <Button onPress={() => tab && void browser.tabs.reload(tab.id)}>
            {t('reloadButton')}
          </Button>
        </Notice>
      );
    case 'loading':
      return (
        <Notice tone="plain" title={t('loading')}>
          <p>{t('loadingDo')}</p>
        </Notice>
      );
    case 'unknown':
      return (
        <Notice tone="plain" title={t('unknown')}>
          <p>{t('unknownDo')}</p>
          {toHome}
        </Notice>
      );
    case 'other-carrier':
      return (
        <Notice tone="caution" title={t('otherCarrier', { here, plan: carrier?.about.name ?? '' })}>
          <Button onPress={() => void change({ kind: 'carrier', carrier: verdict.carrier })}>
            {t('switchCarrier', { carrier: here })}
          </Button>
        </Notice>
      );
    case 'hidden':
      return (
        <Notice tone="plain" title={t('hidden')}>
          <Button onPress={() => tab && void send('guide:unhide', { tabId: tab.id, host })}>
            {t('unhide')}
          </Button>
        </Notice>
      );
    case 'no-way':
      return (
        <Notice tone="plain" title={t('noWay')}>
          <p>{t('noWayDo')}</p>
          {view?.address && (
            <PageLink href={view.address}>
              {t('openAddress', { host: new URL(view.address).hostname })}
            </PageLink>
          )}
          {carrierHere && (
            <PageLink href={carrierHere.about.contactPage.url}>{t('contactPage')}</PageLink>
          )}
          {report?.reason && <Why report={report} />}
        </Notice>
      );
    case 'idle':
      return (
        <Notice tone="plain" title={t('idle')}>
          <p>{t('idleDo')}</p>
        </Notice>
      );
    case 'asking':
    case 'sign-in':
    case 'turn':
    case 'words':
    case 'by-user':
    case 'arrived':
      return null;
  }
}
