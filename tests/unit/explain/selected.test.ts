// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { selectedText } from '../../../lib/explain/selected-text.ts';
import { longest, shorten } from '../../../lib/explain/selected.ts';

afterEach(() => {
  getSelection()?.removeAllRanges();
  document.body.innerHTML = '';
});

function select(html: string, chosen = 'main'): string {
  document.body.innerHTML = `<main>${html}</main>`;
  const range = document.createRange();
  range.selectNodeContents(document.querySelector(chosen)!);
  getSelection()!.addRange(range);
  return selectedText(document).text;
}

describe('what is selected', () => {
  test('comes as a reader sees it: across inline elements, a line for each block', () => {
    expect(select('<p>Your Auto<b>Pay</b>\n   ends.</p><p>The bill<br>goes on.</p>')).toBe(
      'Your AutoPay ends.\nThe bill\ngoes on.',
    );
  });

  test('has nothing that was typed, and no code', () => {
    const said = select(
      `<p>Type <input value="1234"> or <textarea>5678</textarea> <code>9012</code>
       <select><option selected>3456</option></select>
       <span contenteditable="true">7890</span><b role="textbox">2345</b> here.</p>`,
    );
    expect(said).toBe('Type or here.');
  });

  test('is nothing within a field, and nothing where nothing is selected', () => {
    expect(select('<div contenteditable="true"><p>my letter</p></div>', 'p')).toBe('');
    getSelection()!.removeAllRanges();
    expect(selectedText(document)).toEqual({ text: '', cut: false });
  });

  test('is only the part between its ends', () => {
    document.body.innerHTML = '<main><p>You will be charged a fee.</p></main>';
    const text = document.querySelector('p')!.firstChild!;
    const range = document.createRange();
    range.setStart(text, 9);
    range.setEnd(text, 17);
    getSelection()!.addRange(range);
    expect(selectedText(document).text).toBe('be charg');
  });
});

describe('a long text', () => {
  test('is cut at the end of a word, and says so', () => {
    const { text, cut } = shorten('word '.repeat(1000));
    expect(cut).toBe(true);
    expect(text.length).toBeLessThanOrEqual(longest);
    expect(text.endsWith('word')).toBe(true);
  });

  test('without a space is cut all the same; a short one is left whole', () => {
    expect(shorten('x'.repeat(longest + 5))).toEqual({ text: 'x'.repeat(longest), cut: true });
    expect(shorten('  Two  words \n\n\n and a line ')).toEqual({
      text: 'Two words\nand a line',
      cut: false,
    });
  });
});
