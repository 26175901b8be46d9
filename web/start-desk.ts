import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { CodedError } from '../extractors/model/errors.ts';
import type { App } from '../pipeline/app.ts';
import { hasUsers } from '../storage/desk/users.ts';
import { createDesk } from './create-desk.ts';
import { isLoopback } from './http/guard-host.ts';

/** The desk as it is served. */
export interface RunningDesk {
  /** `http://127.0.0.1:4173` */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the desk where the settings say.
 * @throws CodedError USERS_MISSING, ADDRESS_UNUSABLE
 */
export async function startDesk(app: App): Promise<RunningDesk> {
  const { host, port } = app.config;
  const loopback = isLoopback(host);
  if (!loopback && !hasUsers(app.db)) throw new CodedError('USERS_MISSING', { host });
  const { desk, hono } = createDesk(app, { loopback });
  const server = createAdaptorServer({ fetch: hono.fetch, hostname: host });
  const address = await listen(server, host, port);
  const shown = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  const close = async () => {
    desk.live.close();
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      if ('closeAllConnections' in server) server.closeAllConnections();
    });
  };
  return { url: `http://${shown}:${address.port}`, close };
}

function listen(server: ReturnType<typeof createAdaptorServer>, host: string, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(new CodedError('ADDRESS_UNUSABLE', { host, port, reason: cause.code ?? cause.message }, { cause }));
    });
    server.listen(port, host, () => {
      const address: ReturnType<Server['address']> = server.address();
      if (address === null || typeof address === 'string') return reject(new Error('the server has no address'));
      resolve(address);
    });
  });
}
