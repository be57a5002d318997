/** The practice server and proxy: known hosts answer, nothing can be sent, nothing goes outward. */
import { request } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { Socket } from 'node:net';
import { connect } from 'node:tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startProxy, type PracticeProxy } from '../../practice/proxy.ts';
import { startServer, type PracticeServer } from '../../practice/server.ts';
import type { PracticeSite } from '../../practice/site.ts';

const host = 'www.carrier.example';
const site: PracticeSite = {
  carrier: 'example',
  name: 'Example',
  start: `https://${host}/`,
  hosts: [host],
  files: new URL('../../practice/client/', import.meta.url),
  tryThis: { en: [], 'zh-CN': [] },
  respond: ({ url, signedIn }) =>
    url.pathname === '/' ? { kind: 'html', html: `signed in: ${signedIn}` } : undefined,
};

const started = {} as { server: PracticeServer; proxy: PracticeProxy };
beforeAll(async () => {
  started.server = await startServer([site]);
  started.proxy = await startProxy(started.server.hosts, started.server.port);
});
afterAll(async () => {
  await started.proxy.close();
  await started.server.close();
});

/** What CONNECT answers, and the socket behind it. */
function tunnel(address: string): Promise<{ status: number; socket: Socket }> {
  return new Promise((done) => {
    request({ port: started.proxy.port, method: 'CONNECT', path: address })
      .on('connect', (response, socket) => done({ status: response.statusCode ?? 0, socket }))
      .end();
  });
}

/** Asks the site through the proxy, as a browser does. */
async function ask(path: string, { method = 'GET', cookie = '' } = {}) {
  const { socket } = await tunnel(`${host}:443`);
  const secure = connect({ socket, servername: host, rejectUnauthorized: false });
  return new Promise<{ status: number; body: string; policy: string }>((done) => {
    const asked = secureRequest(
      { createConnection: () => secure, method, path, headers: { host, cookie } },
      (response) => {
        const pieces: string[] = [];
        response.on('data', (piece) => pieces.push(String(piece)));
        response.on('end', () =>
          done({
            status: response.statusCode ?? 0,
            body: pieces.join(''),
            policy: String(response.headers['content-security-policy']),
          }),
        );
      },
    );
    asked.end();
  });
}

test('a known host answers, and knows the practice session', async () => {
  expect((await ask('/')).body).toBe('signed in: false');
  expect((await ask('/', { cookie: 'a=b; practice_session=1' })).body).toBe('signed in: true');
});

test('an unknown path is a practice page that says so', async () => {
  const { status, body } = await ask('/nowhere');
  expect(status).toBe(404);
  expect(body).toContain('Practice site');
  expect(body).toContain('练习网站');
});

test('nothing can be sent, and forms may go nowhere', async () => {
  expect((await ask('/', { method: 'POST' })).status).toBe(405);
  expect((await ask('/')).policy).toContain("form-action 'none'");
});

test('shared modules are served, and nothing above their folder', async () => {
  expect((await ask('/practice-client/router.js')).status).toBe(200);
  expect((await ask('/practice-client/%2e%2e/server.ts')).status).toBe(404);
});

test('the proxy refuses every other host and port', async () => {
  expect((await tunnel('example.com:443')).status).toBe(403);
  expect((await tunnel(`${host}:80`)).status).toBe(403);
  expect(started.proxy.refused).toContain('example.com:443');
});
