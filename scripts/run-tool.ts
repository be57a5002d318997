/** Running the tools of node_modules without a shell, alike on every system. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const projectRoot = join(import.meta.dirname, '..');

export interface ToolOptions {
  /** Nothing is shown; the output comes back instead. */
  quiet?: boolean;
}

/** Runs a package's command; resolves to its exit code and what it printed. */
export function runTool(
  name: string,
  args: string[],
  options: ToolOptions = {},
): Promise<{ code: number; output: string }> {
  return runProgram(process.execPath, [toolPath(name), ...args], options);
}

/** Runs any program in the project's folder. */
export function runProgram(
  program: string,
  args: string[],
  { quiet = false }: ToolOptions = {},
): Promise<{ code: number; output: string }> {
  const child = spawn(program, args, {
    cwd: projectRoot,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
  });
  const pieces: Buffer[] = [];
  child.stdout?.on('data', (piece: Buffer) => pieces.push(piece));
  child.stderr?.on('data', (piece: Buffer) => pieces.push(piece));
  return new Promise((done) => {
    const end = (code: number) => done({ code, output: Buffer.concat(pieces).toString() });
    child.on('error', () => end(127));
    child.on('close', (code) => end(code ?? 1));
  });
}

// tsc lives in the package "typescript"; all others have their package's name.
function toolPath(name: string): string {
  const folder = join(projectRoot, 'node_modules', name === 'tsc' ? 'typescript' : name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  return join(folder, typeof bin === 'string' ? bin : bin[name]!);
}
