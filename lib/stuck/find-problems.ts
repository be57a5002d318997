/** The filter of "Stuck?": from the user's own words to problems. */
import type { Problem, Text } from '../../content-rules/schema.ts';

/** Problems that fit every word of the query, those fitting by their name first. An empty query fits none. */
export function findProblems(
  problems: readonly Problem[],
  query: string,
  language: keyof Text,
): Problem[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return problems
    .map((problem) => ({ problem, score: scoreOf(problem, words, language) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ problem }) => problem);
}

function scoreOf(problem: Problem, words: readonly string[], language: keyof Text): number {
  const name = fold(problem.name[language]);
  const ways = fold(problem.waysOut.map(({ text }) => text[language]).join(' '));
  const scores = words.map((word) => fit(word, name, ways));
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
}

function fit(word: string, name: string, ways: string): number {
  if (name.includes(word)) return 4;
  if (mostlyIn(word, name)) return 2;
  return ways.includes(word) ? 1 : 0;
}

// Chinese is written without spaces: "没收到验证码" is to find "收不到验证码", with which it shares
// most pairs of characters.
function mostlyIn(word: string, text: string): boolean {
  if (!/^\p{Script=Han}{3,}$/u.test(word)) return false;
  const pairs = Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2));
  return pairs.filter((pair) => text.includes(pair)).length * 2 >= pairs.length;
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
