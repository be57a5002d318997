/** Which benchmarks there are, from package.json, and what each is asked. */
import { join } from 'node:path';
import { savedPages } from '../subjects/saved.ts';

export interface Command {
  /** "find" of "bench:find". */
  name: string;
  /** Its file, from the root of the repository. */
  file: string;
  args: string[];
  /** Files and folders without which it has nothing to measure. */
  needs: string[];
}

export interface Asked {
  json: boolean;
  small: boolean;
  /** Records for bench:locate. */
  data?: string | undefined;
}

const usualData = join(savedPages, '../locator-data/similo-dev.jsonl');
/** Without a mode for a quick run. */
const oneSize = /^(locate|years)$/;

/** In the order of package.json. */
export function commandsOf(scripts: Readonly<Record<string, string>>, asked: Asked): Command[] {
  return Object.entries(scripts).flatMap(([script, line]) => {
    const name = /^bench:(.+)$/.exec(script)?.[1];
    const file = /^node (tests\/bench\/\S+\.ts)$/.exec(line)?.[1];
    return name && file ? [commandFor(name, file, asked)] : [];
  });
}

function commandFor(name: string, file: string, { json, small, data }: Asked): Command {
  const args = [...(json ? ['--json'] : []), ...(small && !oneSize.test(name) ? ['--small'] : [])];
  const records = data ?? usualData;
  if (name === 'locate') return { name, file, args: [records, ...args], needs: [records] };
  return { name, file, args, needs: name === 'years' ? [join(savedPages, 'other-sites')] : [] };
}
