import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** What the server answers for one address. */
type Served = {
  readonly body: string | Buffer;
  readonly headers: Readonly<Record<string, string>>;
};

/** Pages of ours under real addresses, and what was asked for. */
export type PageServer = {
  readonly port: number;
  /** Serves a body at an address, as UTF-8 HTML unless the headers say otherwise. */
  readonly serve: (
    address: string,
    body: string | Buffer,
    headers?: Readonly<Record<string, string>>,
  ) => void;
  readonly hosts: () => readonly string[];
  /** Every address that was asked for, in order. */
  readonly hits: readonly string[];
  readonly close: () => Promise<void>;
};

const HTML = { 'content-type': 'text/html; charset=utf-8' };

/**
 * Starts a TLS server on the loopback interface with a certificate made for this run: many news hosts are
 * HSTS-preloaded, so plain http would fail. An address that is not served answers 404.
 */
export async function startPageServer(): Promise<PageServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
  });
  const pages = new Map<string, Served>();
  const hits: string[] = [];
  const server = createServer({ key, cert }, (request, response) => {
    const address = `https://${request.headers.host ?? ''}${request.url ?? '/'}`;
    hits.push(address);
    const page = pages.get(address);
    response.writeHead(page === undefined ? 404 : 200, page?.headers ?? HTML);
    response.end(page?.body ?? '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  // A server on a port has an address of this shape.
  const { port } = server.address() as AddressInfo;
  return {
    port,
    hits,
    serve: (address, body, headers = HTML) => pages.set(new URL(address).href, { body, headers }),
    hosts: () => [...new Set([...pages.keys()].map((address) => new URL(address).host))],
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
