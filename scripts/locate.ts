/**
 * `npm run locate -- <page.html> <links.json>#<id> [--url <address>] [--json]`: what the locator says of
 * a saved page, with its evidence: the control, or why there is none and what came nearest. Without `#<id>`
 * the file holds one target. `--describe <selector>` prints the target of an element instead.
 *
 * The page is parsed, not laid out: see locate/static-page.ts. Its address is the one it was saved from, as
 * browsers note it, or that of `--url`: without it links that are written short lead nowhere known.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Target } from '../content-rules/schema.ts';
import { describeControl } from '../lib/navigator/describe.ts';
import { locate, type Evidence, type Located } from '../lib/navigator/locate.ts';
import { clearLead, enough } from '../lib/navigator/weights.ts';
import { readTarget } from './locate/read-target.ts';
import { openStaticPage, savedFrom } from './locate/static-page.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    json: { type: 'boolean' },
    describe: { type: 'string' },
  },
});
const [pageFile, targetFile] = positionals;
if (!pageFile || !(targetFile ?? values.describe)) {
  console.error('npm run locate -- <page.html> <links.json>#<id> [--url <address>] [--json]');
  console.error('npm run locate -- <page.html> --describe <selector> [--url <address>]');
  process.exit(2);
}
const html = readFileSync(pageFile, 'utf8');
const page = openStaticPage(html, values.url ?? savedFrom(html) ?? 'https://www.example.com/');
if (values.describe) describeOne(values.describe);
else answerFor(targetIn(targetFile!));
await page.close();

function targetIn(where: string): Target {
  try {
    return readTarget(where);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}

function describeOne(selector: string): void {
  const element = page.document.querySelector(selector);
  if (element) return console.log(JSON.stringify(describeControl(element, page.sight), null, 2));
  console.error(`Nothing on the page is ${selector}.`);
  process.exitCode = 1;
}

function answerFor(target: Target): void {
  const located = locate(target, page.sight);
  console.log(values.json ? JSON.stringify(flat(located), null, 1) : told(located));
  if (!located.found) process.exitCode = 1;
}

function told(located: Located): string {
  if (located.found) {
    const { href, lead } = located.found;
    return `found: ${evidence(located.found)}\n  leads to ${href ?? '–'}\n  lead ${lead} (${clearLead} is clear)`;
  }
  const nearest = located.best ? `\n  nearest: ${evidence(located.best)}` : '';
  return `not found: ${located.reason}${nearest}`;
}

function evidence({ element, name, signals, against, score }: Evidence): string {
  const id = element.id ? `#${element.id}` : '';
  const objections = against.length > 0 ? `\n  against: ${against.join(', ')}` : '';
  return `<${element.localName}${id}> “${name}”\n  agrees: ${signals.join(', ')}${objections}\n  score ${score} (${enough} is enough)`;
}

/** Without the element, which has no text of its own. */
function flat(located: Located): unknown {
  const bare = ({ element, ...rest }: Evidence) => ({ tag: element.localName, ...rest });
  if (located.found) return { found: bare(located.found) };
  return { ...located, ...(located.best ? { best: bare(located.best) } : {}) };
}
