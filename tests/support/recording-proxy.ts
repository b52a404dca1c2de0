import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** A proxy that leads every served host to the page server, refuses all others, and records both. */
export type RecordingProxy = {
  readonly port: number;
  /** Every "host:port" that the browser wanted, in order. */
  readonly wanted: readonly string[];
  readonly close: () => Promise<void>;
};

/**
 * Starts the proxy. The browser asks it for every connection, also for those of the extension, so that what
 * it has not recorded has not happened; and it does not resolve names, so that pages keep their addresses.
 */
export async function startRecordingProxy(pages: {
  readonly port: number;
  readonly hosts: () => readonly string[];
}): Promise<RecordingProxy> {
  const wanted: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    wanted.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('connect', (request, client: Socket) => {
    const target = request.url ?? '';
    wanted.push(target);
    client.on('error', () => client.destroy());
    if (!pages.hosts().includes(target.replace(/:443$/, ''))) {
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const upstream = connect(pages.port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  // A server on a port has an address of this shape.
  const { port } = server.address() as AddressInfo;
  return {
    port,
    wanted,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
