/** Building the extension, and knowing when a build is still good. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, runTool } from './run-tool.ts';

export type BuildTarget = 'chrome' | 'firefox' | 'edge';

/** The folder a browser loads. */
export function outputDir(target: BuildTarget): string {
  return join(projectRoot, '.output', `${target}-mv3`);
}

/** Builds; throws with the tool's output when it does not work. */
export async function build(target: BuildTarget): Promise<void> {
  const { code, output } = await runTool('wxt', ['build', '-b', target], { quiet: true });
  if (code !== 0) throw new Error(`wxt build -b ${target} failed:\n${output}`);
}

/** Builds unless the last build is newer than everything it is made of. */
export async function buildIfStale(target: BuildTarget): Promise<void> {
  const manifest = join(outputDir(target), 'manifest.json');
  if (!existsSync(manifest) || statSync(manifest).mtimeMs < newestSource()) await build(target);
}

function newestSource(): number {
  const folders = ['assets', 'content-rules', 'entrypoints', 'lib', 'ui'];
  const inFolders = folders
    .map((folder) => join(projectRoot, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true }).map((file) => join(folder, String(file))),
    );
  const files = ['package-lock.json', 'wxt.config.ts', 'tsconfig.json'].map((file) =>
    join(projectRoot, file),
  );
  return Math.max(...[...inFolders, ...files].map((file) => statSync(file).mtimeMs));
}
