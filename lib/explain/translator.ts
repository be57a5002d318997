/** The browser's own translator, which works on the device: Chrome 138, Edge 148; no other yet. */
import type { Locale } from '../languages.ts';

/** From which language into which, as the browser names them. */
export interface Pair {
  sourceLanguage: string;
  targetLanguage: string;
}

export type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

export interface CreateOptions extends Pair {
  signal: AbortSignal;
  /** Told how much of the language pack is there: `loaded` from 0 to 1. */
  monitor(monitor: EventTarget): void;
}

export interface TextTranslator {
  translate(text: string, options: { signal: AbortSignal }): Promise<string>;
  destroy?(): void;
}

export interface Translators {
  availability(pair: Pair): Promise<Availability>;
  create(options: CreateOptions): Promise<TextTranslator>;
}

/** Undefined where the browser has none. */
export function translatorsHere(): Translators | undefined {
  return (globalThis as { Translator?: Translators }).Translator;
}

/** From English to the reader's language; null for a reader of English. */
export function pairFor(locale: Locale): Pair | null {
  if (locale === 'en') return null;
  return { sourceLanguage: 'en', targetLanguage: locale === 'zh-TW' ? 'zh-Hant' : 'zh' };
}
