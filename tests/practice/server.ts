/** One TLS server for every site, picked by Host, with one key made at start. */
import { createHash, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { generate } from 'selfsigned';
import { escapeHtml, page } from './html.ts';
import type { PracticeSite, Reply } from './site.ts';

export interface PracticeServer {
  port: number;
  /** Base64 SHA-256 of the public key: the one key a browser profile is to trust. */
  spki: string;
  hosts: Set<string>;
  /** Every request that came, so that a test can say what was not asked for. */
  requests: { method: string; url: string; dest: string }[];
  close(): Promise<void>;
}

const defaultHeaders = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
    "connect-src 'self'; frame-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'",
  'cache-control': 'no-store',
};

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

const clientFolder = new URL('./client/', import.meta.url);

/** Starts the server on a free loopback port. */
export async function startServer(sites: PracticeSite[]): Promise<PracticeServer> {
  const byHost = new Map(sites.flatMap((site) => site.hosts.map((host) => [host, site])));
  const requests: PracticeServer['requests'] = [];
  const { key, cert } = await makeKey([...byHost.keys()]);
  const server = createServer({ key, cert }, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    const url = new URL(`https://${host}${request.url ?? '/'}`);
    const dest = String(request.headers['sec-fetch-dest'] ?? '');
    requests.push({ method: request.method ?? '', url: url.href, dest });
    void answer(byHost.get(host), url, request)
      .catch((fault: unknown): Reply => {
        console.error(`practice server: ${url.href}:`, fault);
        return { kind: 'status', status: 500, says: String(fault) };
      })
      .then((reply) => send(reply, response));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    spki: publicKeyHash(cert),
    hosts: new Set(byHost.keys()),
    requests,
    close: () => close(server),
  };
}

async function answer(
  site: PracticeSite | undefined,
  url: URL,
  request: IncomingMessage,
): Promise<Reply> {
  if (!site) return { kind: 'status', status: 421, says: 'No practice site has this name.' };
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return { kind: 'status', status: 405, says: 'Nothing can be sent to a practice site.' };
  const shared = url.pathname.match(/^\/practice-(client|site)\/([\w./-]+)$/);
  if (shared && !shared[2]!.includes('..'))
    return {
      kind: 'file',
      file: new URL(shared[2]!, shared[1] === 'client' ? clientFolder : site.files),
    };
  const cookies = readCookies(request.headers.cookie ?? '');
  const signedIn = cookies['practice_session'] === '1';
  return (
    site.respond({ url, signedIn, cookies }) ?? {
      kind: 'status',
      status: 404,
      says: `${site.name} has no practice page here. 练习网站没有这个页面。`,
    }
  );
}

async function send(reply: Reply, response: ServerResponse): Promise<void> {
  const headers: Record<string, string | string[]> = { ...defaultHeaders, ...reply.headers };
  if (reply.cookies) headers['set-cookie'] = reply.cookies;
  if (reply.kind === 'redirect') {
    response.writeHead(302, { ...headers, location: reply.to }).end();
    return;
  }
  if (reply.kind === 'file') {
    const body = await readFile(reply.file).catch(() => undefined);
    if (!body) return send({ kind: 'status', status: 404, says: 'No such file.' }, response);
    const type = types[extname(reply.file.pathname)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, ...headers }).end(body);
    return;
  }
  const status = reply.status ?? 200;
  const html = reply.kind === 'html' ? reply.html : statusPage(status, reply.says ?? '');
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
}

function statusPage(status: number, says: string): string {
  const body = `<main><h1>${status}</h1><p>${escapeHtml(says)}</p></main>`;
  return page({ title: `${status} · practice`, body });
}

function readCookies(header: string): Record<string, string> {
  const pairs = header.split(/;\s*/).filter(Boolean);
  return Object.fromEntries(
    pairs.map((pair) => [pair.split('=', 1)[0], pair.slice(pair.indexOf('=') + 1)]),
  );
}

async function makeKey(hosts: string[]): Promise<{ key: string; cert: string }> {
  const altNames = hosts.map((value) => ({ type: 2 as const, value }));
  const made = await generate([{ name: 'commonName', value: 'practice.invalid' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames }],
  });
  return { key: made.private, cert: made.cert };
}

function publicKeyHash(cert: string): string {
  const spki = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(spki).digest('base64');
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
