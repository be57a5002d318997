// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { openRegions, textAround } from '../../../lib/glossary/look-around.ts';
import { isReadable } from '../../../lib/glossary/readable-text.ts';
import { hitsOn, idsOn, makeTerm } from './page.ts';

const find = (selector: string) => document.querySelector(selector)!;
const textOf = (selector: string) => find(selector).firstChild as Text;

beforeEach(() => (document.body.innerHTML = ''));

describe('the region', () => {
  test.each([
    ['<p id="x">a</p>', 'content'],
    ['<nav><a id="x">a</a></nav>', 'navigation'],
    ['<div role="dialog"><button id="x">a</button></div>', 'dialog'],
    ['<div role="dialog" class="cookie-banner"><button id="x">a</button></div>', 'cookies'],
    ['<div id="onetrust-banner-sdk"><button id="x">a</button></div>', 'cookies'],
    ['<form><input autocomplete="cc-number"><p id="x">a</p></form>', 'payment'],
    ['<div><input name="CVV"></div><p id="x">a</p>', 'payment'],
    ['<dialog><form><input name="cvv"><p id="x">a</p></form></dialog>', 'payment'],
  ])('%s is %s', (html, kind) => {
    document.body.innerHTML = html;
    expect(openRegions()(find('#x'))).toBe(kind);
  });

  test('the class of the whole page says nothing', () => {
    document.body.className = 'cookies-enabled';
    document.body.innerHTML = '<p id="x">a</p>';
    expect(openRegions()(find('#x'))).toBe('content');
    document.body.className = '';
  });

  test('is seen from inside a shadow root', () => {
    document.body.innerHTML = '<div role="dialog"><x-button></x-button></div>';
    const shadow = find('x-button').attachShadow({ mode: 'open' });
    shadow.innerHTML = '<button>a</button>';
    expect(openRegions()(shadow.querySelector('button')!)).toBe('dialog');
  });
});

describe('the text around', () => {
  const around = (selector: string) => textAround(textOf(selector), isReadable(document));

  test('is that of the smallest box that says something', () => {
    document.body.innerHTML = `<section><h2>Lines on this account of yours, all of them</h2>
      <div><span>Line 2, the phone of the second child</span> <button id="x">Remove</button></div></section>`;
    expect(around('#x')).toBe('Line 2, the phone of the second child  Remove');
  });

  test('is the word itself where nothing stands around', () => {
    document.body.innerHTML = '<button id="x">Remove</button>';
    expect(around('#x')).toBe('Remove');
  });

  test('of a long text is the sentence of the word', () => {
    document.body.innerHTML =
      '<p id="x">Pay $1.50 by credit card or in cash at any store. If your svc. ends, the credit of $5.00 stops at once. Fees apply.</p>';
    const text = textOf('#x');
    const at = text.data.lastIndexOf('credit');
    expect(textAround(text, isReadable(document), at)).toBe(
      'If your svc. ends, the credit of $5.00 stops at once.',
    );
    expect(textAround(text, isReadable(document), 5)).toMatch(/^Pay .* any store\.$/);
  });

  test('of a long box is what stands next to the word', () => {
    const far = `<span>${'Far away. '.repeat(60)}</span>`;
    document.body.innerHTML = `<p>${far}<b>Near before</b> <i id="x">Remove</i> <b>near behind</b>${far}${far}</p>`;
    expect(around('#x')).toMatch(/Near before  Remove  near behind/);
    expect(around('#x').length).toBeLessThan(2000);
  });

  test('never holds what a person typed', () => {
    document.body.innerHTML = `<div><textarea>typed secret</textarea><p contenteditable>typed too</p>
      <label id="x">Note</label></div>`;
    expect(around('#x')).not.toMatch(/typed/);
  });
});

test('the finder tells of a word with rules only where one holds', () => {
  const terms = [
    makeTerm('port', ['port'], { context: [{ surfaces: ['port'], near: ['number'] }] }),
    makeTerm('usb', ['USB']),
  ];
  expect(idsOn('<p>Charging port: USB</p><p>Port a number</p>', terms)).toEqual(['usb', 'port']);
  expect(hitsOn('<p>Charging port</p>', terms)).toEqual([]);
});
