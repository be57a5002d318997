/** Every text of the rules that a person reads, with the file and path where it stands. */
import type { RuleFiles } from '../../content-rules/check.ts';
import type { Text } from '../../content-rules/schema.ts';

export interface Found {
  /** "tasks/tasks.json /tasks/3/how". */
  at: string;
  text: Partial<Text>;
  /** Of the nearest object around it that says where it comes from; undefined where none does. */
  confidence: string | undefined;
}

/** All texts of the rules in the order of the files. */
export function findTexts(files: RuleFiles): Found[] {
  return Object.entries(files).flatMap(([file, data]) => walk(data, `${file} `, undefined));
}

/** A text as "at · language: words", for one readable line per fault. */
export function lines(found: Found): { at: string; language: string; words: string }[] {
  return Object.entries(found.text).map(([language, words]) => ({ at: found.at, language, words }));
}

function walk(data: unknown, at: string, confidence: string | undefined): Found[] {
  if (typeof data !== 'object' || data === null) return [];
  if ('zh-CN' in data || 'zh-TW' in data) return [{ at, text: data as Partial<Text>, confidence }];
  const nearest =
    'confidence' in data && typeof data.confidence === 'string' ? data.confidence : confidence;
  // A term's `pinyin` has two languages as well; nobody reads it.
  const read = Object.entries(data).filter(([key]) => key !== 'pinyin');
  return read.flatMap(([key, value]) => walk(value, `${at}/${key}`, nearest));
}
