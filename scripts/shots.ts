/**
 * `npm start -- --shots <dir>`: the whole journey through every practice carrier, headless, in 简体中文 and
 * English, as numbered pictures. A journey that fails says where, and the next one goes on.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPractice, type Practice } from '../tests/practice/index.ts';
import type { PracticeSite } from '../tests/practice/site.ts';
import { launch } from '../tests/support/browser.ts';
import { outputDir } from './build.ts';
import { openAlbum } from './shots/album.ts';
import { journey } from './shots/journey.ts';
import { openStage } from './shots/stage.ts';

const locales = ['zh-CN', 'en'] as const;

interface Take {
  practice: Practice;
  extensionDir: string;
  /** The folder of this journey. */
  folder: string;
  locale: (typeof locales)[number];
  site: PracticeSite;
}

/** Leaves the pictures in `folder`; the exit code is 1 if a journey did not get to its end. */
export async function takeShots(folder: string): Promise<void> {
  const began = Date.now();
  const practice = await startPractice();
  // A copy: a build made meanwhile does not change the extension under the browser.
  const extensionDir = mkdtempSync(join(tmpdir(), 'signoff-shots-'));
  cpSync(outputDir('chrome'), extensionDir, { recursive: true });
  const failed: string[] = [];
  try {
    for (const locale of locales)
      for (const site of practice.sites.filter(({ carrier }) => carrier !== 'practice')) {
        const name = join(locale, site.carrier);
        const take = { practice, extensionDir, folder: join(folder, name), locale, site };
        try {
          console.log(`✓ ${name}: ${await takeJourney(take)} 张图片 pictures`);
        } catch (error) {
          failed.push(name);
          console.error(`✗ ${name}: ${error instanceof Error ? error.message : error}`);
        }
      }
  } finally {
    await practice.close();
    rmSync(extensionDir, { recursive: true, force: true });
  }
  const seconds = Math.round((Date.now() - began) / 1000);
  const result = failed.length === 0 ? '✓' : `✗ ${failed.join(', ')} ·`;
  console.log(`\n${result} ${seconds} s\n图片在这里 The pictures are here:\n\n  ${folder}\n`);
  if (failed.length > 0) process.exitCode = 1;
}

// A browser of its own for each journey: nothing is left over from the last one.
async function takeJourney({ practice, extensionDir, folder, locale, site }: Take) {
  rmSync(folder, { recursive: true, force: true });
  const album = openAlbum(folder);
  const lang = locale === 'en' ? 'en-US' : locale;
  const launched = await launch({ browser: 'chromium', extensionDir, ...practice, lang });
  try {
    const stage = await openStage(launched, site.start);
    try {
      // One journey is enough for dark, 繁體中文 and 200 %.
      const extras = locale === 'zh-CN' && site.carrier === 't-mobile';
      await journey(stage, album, { locale, extras, ...site });
    } catch (error) {
      const step = album.last() ?? 'the start';
      await stage.page.bringToFront();
      await album.take(stage.page, 'failed page');
      await album.take(stage.popup, 'failed popup');
      throw new Error(`after ${step}: ${error instanceof Error ? error.message : error}`);
    }
    return album.count();
  } finally {
    await launched.close();
  }
}
