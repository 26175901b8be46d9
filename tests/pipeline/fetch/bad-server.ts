import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';

export type Behaviour = (request: IncomingMessage, response: ServerResponse, visit: number) => void;

/** A server on this machine that does what each path is told to, and notes who asked for what and when. */
export async function badServer(paths: Readonly<Record<string, Behaviour>>) {
  const visits: { readonly path: string; readonly at: number; readonly headers: IncomingMessage['headers'] }[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    visits.push({ path, at: Date.now(), headers: request.headers });
    const behaviour = paths[path] ?? paths[path.split('?')[0] ?? ''];
    if (behaviour === undefined) response.writeHead(404).end('nothing here');
    else behaviour(request, response, visits.filter((visit) => visit.path === path).length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const host = `127.0.0.1:${address.port}`;
  return { host, url: `http://${host}`, port: address.port, visits };
}

/** Answers with this. */
export function says(body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Behaviour {
  return (_request, response) => void response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body);
}

export const packed = {
  gzip: (text: string) => says(gzipSync(text), { 'content-encoding': 'gzip' }),
  br: (text: string) => says(brotliCompressSync(text), { 'content-encoding': 'br' }),
  deflate: (text: string) => says(deflateSync(text), { 'content-encoding': 'deflate' }),
};
