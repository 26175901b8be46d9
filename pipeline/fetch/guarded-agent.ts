import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { isIP } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { CodedError } from '../../extractors/model/errors.ts';
import { isPublicAddress } from './public-address.ts';

/** All addresses of a name, as `lookup` of node:dns gives them. */
export type Resolve = (
  name: string,
  options: LookupOptions & { readonly all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

export interface GuardOptions {
  readonly isOpen: (url: URL) => boolean;
  readonly timeoutMs: number;
  /** How names are resolved; the system's way unless a test brings another. */
  readonly resolve?: Resolve;
}

type Answer = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void;

/**
 * Connections that lead to public addresses only. The check is part of connecting: the address that was checked is the
 * one that is connected to, so that a name cannot answer twice (DNS rebinding). A name is refused when any of its
 * addresses is not public.
 */
export function guardedAgent({ isOpen, timeoutMs, resolve = lookup }: GuardOptions): Agent {
  const connect: buildConnector.connector = (options, callback) => {
    const url = new URL(`${options.protocol}//${options.host ?? options.hostname}`);
    const host = options.hostname.replace(/^\[|\]$/g, '');
    const open = isOpen(url);
    // Addresses are connected to without being looked up.
    if (isIP(host) !== 0 && !isPublicAddress(host) && !open) return callback(refusal(host, host), null);
    const checked = (name: string, wanted: LookupOptions, answer: Answer): void => {
      resolve(name, { ...wanted, all: true }, (error, addresses) => {
        if (error !== null) return answer(error, '');
        const bad = open ? undefined : addresses.find(({ address }) => !isPublicAddress(address));
        if (bad !== undefined) return answer(refusal(name, bad.address), '');
        const [first] = addresses;
        if (wanted.all) answer(null, addresses);
        else answer(null, first?.address ?? '', first?.family ?? 0);
      });
    };
    buildConnector({ timeout: timeoutMs, lookup: checked })(options, callback);
  };
  return new Agent({
    connect,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    keepAliveTimeout: 1000,
    // One host cannot keep all sockets of a machine.
    connections: 4,
  });
}

function refusal(host: string, address: string): CodedError {
  return new CodedError('ADDRESS_FORBIDDEN', { url: host, host, address });
}
