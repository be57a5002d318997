import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const sources = globSync('{content-rules,lib,ui,entrypoints,assets,scripts}/**/*.{ts,tsx,mjs}', {
  cwd: root,
});

interface Import {
  file: string;
  /** Repository path of a file of ours, or the package's name. */
  what: string;
}

const imports: Import[] = sources.flatMap((file) => {
  const text = readFileSync(join(root, file), 'utf8');
  const found = text.matchAll(/(?:from|import|import\()\s*['"]([^'"]+)['"]/g);
  return [...found].map(([, name]) => ({
    file,
    what: name!.startsWith('.') ? relative(root, join(root, dirname(file), name!)) : name!,
  }));
});

const ours = /^(content-rules|lib|ui|entrypoints|assets|scripts|tests)\//;
const breaking = (from: RegExp, allowed: (what: string, file: string) => boolean) =>
  imports
    .filter(({ file, what }) => from.test(file) && ours.test(what) && !allowed(what, file))
    .map(({ file, what }) => `${file} → ${what}`);

describe('the architecture', () => {
  it('has sources to look at', () => expect(imports.length).toBeGreaterThan(100));

  it('lets content-rules import nothing of ours', () =>
    expect(breaking(/^content-rules\//, (what) => what.startsWith('content-rules/'))).toEqual([]));

  it('lets lib import only lib and the shape of the rules', () =>
    expect(
      breaking(/^lib\//, (what) => /^lib\//.test(what) || /^content-rules\/schema/.test(what)),
    ).toEqual([]));

  it('lets ui import no entrypoint', () =>
    expect(breaking(/^ui\//, (what) => !/^(entrypoints|scripts|tests)\//.test(what))).toEqual([]));

  it('keeps entrypoints apart', () =>
    expect(
      breaking(/^entrypoints\//, (what, file) => {
        const own = file.split('/').slice(0, 2).join('/');
        return (
          !/^(scripts|tests)\//.test(what) &&
          (!what.startsWith('entrypoints/') || what.startsWith(`${own}/`))
        );
      }),
    ).toEqual([]));

  it('reaches the browser API only from entrypoints and one adapter in lib', () => {
    // Any member of the two globals, whatever the API; not the name of a file, nor prose.
    const api = /(?<![/\w])(?:chrome|browser)(?:\??\.\w|\[)|webextension-polyfill/;
    const users = sources.filter((file) => {
      const text = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      return api.test(text);
    });
    const allowed =
      /^(entrypoints\/|lib\/browser\.ts$|lib\/page-port\.ts$|lib\/state\/store\.ts$|scripts\/)/;
    expect(users.filter((file) => !allowed.test(file))).toEqual([]);
  });

  it('lets nothing but the store and one hook use the adapter outside entrypoints', () => {
    const users = imports
      .filter(({ file, what }) => what === 'lib/browser.ts' && !file.startsWith('entrypoints/'))
      .map(({ file }) => file);
    expect(users.sort()).toEqual(['lib/state/store.ts', 'ui/session/use-kept.ts']);
  });

  it('touches a page without the polyfill', () => {
    const polyfilled = imports.filter(
      ({ file, what }) =>
        /^entrypoints\/\w+\.content\//.test(file) && /polyfill|lib\/browser/.test(what),
    );
    expect(polyfilled).toEqual([]);
  });

  it('has no code file over 250 lines', () => {
    const long = sources.filter(
      (file) => readFileSync(join(root, file), 'utf8').split('\n').length > 251,
    );
    expect(long).toEqual([]);
  });

  it('has no drawer for everything', () =>
    expect(sources.filter((file) => /\b(utils?|helpers?|common|misc|shared)\b/.test(file))).toEqual(
      [],
    ));
});
