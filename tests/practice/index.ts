/** Everything a practice browser needs: the sites, the server that plays them, the proxy to reach it. */
import { existsSync, readdirSync } from 'node:fs';
import { startProxy } from './proxy.ts';
import { startServer } from './server.ts';
import type { PracticeSite } from './site.ts';
import { startPage } from './start-page.ts';

export interface Practice {
  sites: PracticeSite[];
  /** Where a practice browser opens. */
  start: string;
  /** For `launch`. */
  proxyPort: number;
  spki: string;
  /** Every request the sites got; everything the proxy refused. */
  requests: { method: string; url: string; dest: string }[];
  refused: string[];
  close(): Promise<void>;
}

/** Plays the three carriers and the start page, and whatever `more` sites a test brings. */
export async function startPractice({ more = [] as PracticeSite[] } = {}): Promise<Practice> {
  const carriers = await practiceCarriers();
  const start = startPage(carriers);
  const sites = [...carriers, start, ...more];
  const { requests, ...server } = await startServer(sites);
  const { refused, ...proxy } = await startProxy(server.hosts, server.port);
  return {
    sites,
    start: start.start,
    proxyPort: proxy.port,
    spki: server.spki,
    requests,
    refused,
    close: async () => {
      await proxy.close();
      await server.close();
    },
  };
}

// The best known first.
const order = ['t-mobile', 'att', 'verizon'];

/** Every folder beside this file whose index.ts exports a site. */
export async function practiceCarriers(): Promise<PracticeSite[]> {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => existsSync(`${import.meta.dirname}/${name}/index.ts`))
    .sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const modules = folders.map(
    (name) => import(`./${name}/index.ts`) as Promise<{ site: PracticeSite }>,
  );
  return (await Promise.all(modules)).map(({ site }) => site);
}
