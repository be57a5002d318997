import { useState } from 'preact/hooks';
import { readable } from '../../lib/dossier/html.ts';
import type { Finding, Verdict } from '../../lib/dossier/check-dossier.ts';
import { Notice } from '../controls/notice.tsx';
import { FileButton } from './file-button.tsx';
import { useEvidenceWords } from './use-evidence-words.ts';

const findingWords = {
  altered: 'checkAltered',
  missing: 'checkMissing',
  extra: 'checkExtra',
  path: 'checkPath',
  twice: 'checkTwice',
  link: 'checkLink',
  wrapping: 'checkWrapping',
} as const satisfies Record<Finding['kind'], string>;

const faultWords = {
  'not-a-dossier': 'checkNone',
  newer: 'checkNewer',
  'too-large': 'checkLarge',
} as const;

/** Tells whether a saved dossier is as it was saved. */
export function CheckDossier() {
  const t = useEvidenceWords();
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [unread, setUnread] = useState<string | null>(null);
  const check = async (file: File) => {
    setVerdict(null);
    setUnread(null);
    const { checkDossier } = await import('../../lib/dossier/check-dossier.ts');
    const { mostPacked } = await import('../../lib/dossier/zip.ts');
    if (file.size > mostPacked) setVerdict({ fault: 'too-large' });
    else setVerdict(await checkDossier(new Uint8Array(await file.arrayBuffer())));
  };
  return (
    <section class="stack">
      <h3>{t('checkTitle')}</h3>
      <p>{t('checkWhat')}</p>
      <div class="row">
        <FileButton
          accept=".zip,.html"
          onFiles={([file]) => void check(file!).catch(() => setUnread(file!.name))}
        >
          {t('checkChoose')}
        </FileButton>
      </div>
      <div role="status" class="stack">
        {verdict && <Told verdict={verdict} />}
        {unread !== null && (
          <Notice tone="caution">
            <p>{t('fileUnread', { name: readable(unread) })}</p>
          </Notice>
        )}
      </div>
    </section>
  );
}

function Told({ verdict }: { verdict: Verdict }) {
  const t = useEvidenceWords();
  if ('fault' in verdict)
    return (
      <Notice tone="caution">
        <p>{t(faultWords[verdict.fault])}</p>
      </Notice>
    );
  const { findings, count, sha256 } = verdict;
  return (
    <>
      {findings.length === 0 ? (
        <Notice tone="plain" title={t('checkWhole', { count })}>
          <p>{t('checkLimit')}</p>
        </Notice>
      ) : (
        <Notice tone="danger" title={t('checkWrong')}>
          <ul>
            {findings.map(({ kind, path }) => (
              <li key={`${kind} ${path}`}>
                <bdi>{t(findingWords[kind], { path: path || t('checkFile') })}</bdi>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <p class="soft">{t('checkPrint')}</p>
      <p class="fingerprint">{sha256}</p>
    </>
  );
}
