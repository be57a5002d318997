// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { isTranslated } from '../../../lib/navigator/translated.ts';

const root = document.documentElement;
// As today's browsers and translators leave a page, looked up in their sources and in saved pages.
const google = (words: string) =>
  `<font dir="auto" style="vertical-align: inherit;"><font dir="auto" style="vertical-align: inherit;">${words}</font></font>`;

beforeEach(() => {
  root.lang = 'en-US';
  root.className = 'js no-touch';
  document.body.innerHTML = '<h1>Cancel service</h1><p>Your line ends.</p>';
});

describe('a page is translated', () => {
  test('by Chrome: the class of the root, while the words still come', () => {
    root.classList.add('translated-ltr');
    expect(isTranslated(document)).toBe(true);
  });

  test('by Chrome: its wrappers, where the page took the class away again', () => {
    document.body.innerHTML = ['销号', '账单', '线路'].map(google).join('<br>');
    expect(isTranslated(document)).toBe(true);
  });

  test('by Edge: its attributes, on whatever element', () => {
    document.querySelector('p')!.setAttribute('_msttexthash', '2307890');
    expect(isTranslated(document)).toBe(true);
  });

  test('by Firefox, which only says it in the language', () => {
    root.lang = 'zh-Hans';
    expect(isTranslated(document)).toBe(true);
  });

  test('by an extension that sets its words beside the page’s own', () => {
    document.body.innerHTML = ['销号', '账单', '线路']
      .map(
        (words) =>
          `<p>Words<font class="notranslate immersive-translate-target-wrapper" lang="zh-CN"><br>
           <font class="immersive-translate-target-translation-block-wrapper"><font>${words}</font></font></font></p>`,
      )
      .join('');
    expect(isTranslated(document)).toBe(true);
  });
});

describe('a page is not translated', () => {
  test.each(['en', 'EN-us', 'es-US', ''])('that is in the language “%s”', (lang) => {
    root.lang = lang;
    expect(isTranslated(document)).toBe(false);
  });

  test('with a few words in the old element for letters', () => {
    document.body.innerHTML = '<font color="red">Sale</font><font><font>now</font></font>';
    expect(isTranslated(document)).toBe(false);
  });

  test('any more, once the original is back', () => {
    root.classList.add('translated-rtl');
    root.lang = 'zh-TW';
    expect(isTranslated(document)).toBe(true);
    root.classList.remove('translated-rtl');
    root.lang = 'en-US';
    expect(isTranslated(document)).toBe(false);
  });
});
