/** The proxy a practice browser uses: known hosts go to the practice server, nothing goes outward. */
import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

export interface PracticeProxy {
  port: number;
  /** "host:port" of everything that was refused. */
  refused: string[];
  close(): Promise<void>;
}

/** Starts the proxy on a free loopback port. */
export async function startProxy(hosts: Set<string>, serverPort: number): Promise<PracticeProxy> {
  const refused: string[] = [];
  const open = new Set<Socket>();
  const track = (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
  };

  // Plain http: a known host is sent to https, as real carriers do; all else is refused.
  const server = createServer((request, response) => {
    const url = URL.parse(request.url ?? '');
    if (url && hosts.has(url.hostname)) {
      url.protocol = 'https:';
      response.writeHead(301, { location: url.href }).end();
      return;
    }
    refused.push(url?.host ?? request.url ?? '');
    response.writeHead(403).end('The practice proxy sends nothing outward.\n');
  });
  server.on('connection', track);
  server.on('connect', (request, client: Socket, head: Buffer) => {
    const [host = '', port] = (request.url ?? '').toLowerCase().split(':');
    if (!hosts.has(host) || port !== '443') {
      refused.push(request.url ?? '');
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(serverPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client);
      client.pipe(upstream);
    });
    track(upstream);
    upstream.on('close', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });

  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        open.forEach((socket) => socket.destroy());
      }),
  };
}
