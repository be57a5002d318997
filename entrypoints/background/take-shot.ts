/** Takes the picture of a carrier's page: nothing of ours in it, and no page that asks for a secret. */
import { carriers, findCarrier } from '../../content-rules/index.ts';
import { browser, sendToTab } from '../../lib/browser.ts';
import { identifying } from '../../lib/dossier/redact.ts';
import { judgeHost } from '../../lib/hosts/judge-host.ts';
import type { GuideReport } from '../../lib/messages.ts';
import { secretFields } from '../../lib/navigator/recognise.ts';
import type { Shot, ShotFault } from '../../lib/shot/shot.ts';
import { findPrivate, type PrivateParts } from './find-private.ts';

/** A page that says nothing for so long hangs. */
const patienceMs = 3000;

/** The picture, or why there is none. Needs the user's press: the browser allows it for that tab only. */
export async function takeShot(tab: browser.Tabs.Tab): Promise<Shot | ShotFault> {
  const { captureVisibleTab } = browser.tabs as Partial<typeof browser.tabs>;
  if (captureVisibleTab === undefined) return 'too-old';
  const { id, windowId, url = '' } = tab;
  const { kind, carrier, host } = judgeHost(
    url,
    carriers.map(({ about }) => about),
  );
  if (id === undefined || windowId === undefined || kind !== 'carrier') return 'not-carrier';
  const known = carriers.find(({ about }) => about.id === carrier)!.about;
  if (known.hosts.find((one) => one.host === host)?.kind === 'sign-in') return 'sign-in';
  try {
    const report = await soon(sendToTab(id, 'guide:where', {}));
    if (report === 'late') return 'unsettled';
    if (report?.kind === 'sign-in') return 'sign-in';
    if ((await soon(sendToTab(id, 'guide:aside', { aside: true }))) === 'late') return 'unsettled';
    const parts = await soon(lookFor(id));
    if (parts === 'late') return 'unsettled';
    if (parts.asksSecret) return 'sign-in';
    const picture = await capture(windowId);
    if (picture === undefined) return 'no-access';
    // The browser takes whatever stands in front: was it still this page?
    const after = await browser.tabs.get(id);
    if (!after.active || after.windowId !== windowId || after.url !== url) return 'unsettled';
    const at = new Date().toISOString();
    const place = placeName(report);
    return { picture, at, tabId: id, carrier: known.id, host, place, found: parts.boxes };
  } finally {
    void sendToTab(id, 'guide:aside', { aside: false });
  }
}

async function capture(windowId: number): Promise<string | undefined> {
  return browser.tabs.captureVisibleTab(windowId, { format: 'png' }).catch(() => undefined);
}

// Without it all is covered by hand: better than no picture.
async function lookFor(tabId: number): Promise<PrivateParts> {
  const nothing = { asksSecret: false, boxes: [] };
  try {
    const [found] = await browser.scripting.executeScript({
      target: { tabId },
      func: findPrivate,
      args: [identifying, secretFields],
    });
    return (found?.result as PrivateParts | undefined) ?? nothing;
  } catch {
    return nothing;
  }
}

function placeName(report: GuideReport | undefined) {
  const places = findCarrier(report?.carrier ?? null)?.places;
  return places?.find(({ id }) => id === report?.place)?.name ?? null;
}

function soon<T>(answer: Promise<T>): Promise<T | 'late'> {
  return Promise.race([
    answer,
    new Promise<'late'>((resolve) => setTimeout(resolve, patienceMs, 'late')),
  ]);
}
