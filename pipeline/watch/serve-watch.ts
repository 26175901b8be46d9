import { once } from 'node:events';
import { createServer } from 'node:http';
import { CodedError } from '../../extractors/model/errors.ts';
import { answerWatch, type Watched } from './answer-watch.ts';

/** A server for those who watch a process without a desk. */
export interface WatchServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves `/metrics`, `/healthz` and `/readyz`. @throws CodedError ADDRESS_UNUSABLE */
export async function serveWatch(host: string, port: number, watched: Watched): Promise<WatchServer> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://watch').pathname;
    answerWatch(path, watched).then(
      (answer) => {
        const { status, contentType, body } = answer ?? { status: 404, contentType: 'text/plain', body: 'not here\n' };
        response.writeHead(status, { 'Content-Type': contentType }).end(body);
      },
      (error: unknown) => response.writeHead(500).end(`${error instanceof Error ? error.message : error}\n`),
    );
  });
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CodedError('ADDRESS_UNUSABLE', { host, port, reason }, { cause });
  }
  const address = server.address();
  const close = async () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://${host}:${typeof address === 'object' ? (address?.port ?? port) : port}`, close };
}
