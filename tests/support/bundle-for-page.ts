/** Our own code as one script for a page, to be tried in a real browser without the extension. */
import { build } from 'vite';

/** Bundles a file of this folder into statements that define `name`, with what the file exports. */
export async function bundleForPage(file: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: new URL(file, import.meta.url).pathname, formats: ['iife'], name },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  const chunk = 'output' in bundle! ? bundle.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${file} was not bundled.`);
  return chunk.code;
}
