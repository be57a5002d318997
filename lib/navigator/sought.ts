/**
 * What is looked for, made ready once to be asked of every control. By plain functions that take it, not by some
 * made for each target: a browser that collects rubbish forgets how to run those fast.
 */
import type { Target } from '../../content-rules/schema.ts';
import { foldText, knownNames, type KnownName } from './names.ts';
import { knownPath, type KnownPath } from './paths.ts';
import { trimSlash } from './plain-text.ts';
import { partsOf } from './words.ts';

export class Sought {
  /** Never read: while one is kept, a browser that collects rubbish does not forget how all are laid out. */
  static readonly shape = new Sought({ names: ['a'], href: ['/a'] });

  target: Target;
  names: readonly KnownName[];
  paths: readonly KnownPath[];
  /** The last part of each path; "" where it has none. */
  ends: readonly string[];
  /** A part of each name, in small letters; undefined where nothing can be said by names. */
  words: readonly string[] | undefined;
  /** The last part of each address, in small letters; undefined where nothing can be said by addresses. */
  leaves: readonly string[] | undefined;
  heading: readonly string[] | undefined;
  near: readonly string[] | undefined;

  constructor(target: Target) {
    const { names = [], href = [] } = target;
    const paths = href.map(knownPath);
    this.target = target;
    this.names = knownNames(names);
    this.paths = paths;
    this.ends = paths.map(({ path }) => lastOf(path));
    this.words = listOf(names.map(firstWord));
    this.leaves = listOf(paths.map(({ host = '', path }) => lastOf(host + path)));
    this.heading = target.heading?.map(foldText);
    this.near = target.near?.map(foldText);
  }
}

/** A part of a word is enough, as names may be cut short. */
function firstWord(name: string): string {
  return (partsOf(foldText(name)).find((part) => part !== '') ?? '').slice(0, 6);
}

function lastOf(path: string): string {
  return trimSlash(path).split('/').at(-1)!;
}

/** Undefined where there are none, or one that is in every text. */
function listOf(parts: string[]): string[] | undefined {
  if (parts.length === 0 || parts.includes('')) return undefined;
  return parts.map((part) => part.toLowerCase());
}
