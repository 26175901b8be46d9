import { isIP } from 'node:net';
import { CodedError } from '../../extractors/model/errors.ts';
import { isPublicAddress } from './public-address.ts';

/** Longer addresses are no addresses. */
const LONGEST = 4000;

/** True when the words are meant as an address to fetch rather than as a path. */
export function looksLikeAddress(words: string): boolean {
  return /^https?:\/\//i.test(words);
}

/**
 * An address that may be asked for: http or https, with a host, without a password in it. Its fragment is dropped. A
 * host that is an IP address in any spelling (0x7f.1, 2130706433) is refused here; names are looked at when they are
 * resolved. @throws CodedError ADDRESS_INVALID, ADDRESS_FORBIDDEN
 */
export function fetchAddress(words: string, isOpen: (url: URL) => boolean): URL {
  const invalid = (reason: string) => new CodedError('ADDRESS_INVALID', { url: words.slice(0, 300), reason });
  if (words.length > LONGEST || !URL.canParse(words)) throw invalid('it cannot be understood');
  const url = new URL(words);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw invalid('only http and https are fetched');
  if (url.username !== '' || url.password !== '') throw invalid('it holds a name or a password');
  if (url.hostname === '') throw invalid('it names no host');
  url.hash = '';
  const host = bareHost(url);
  if (isIP(host) !== 0 && !isPublicAddress(host) && !isOpen(url)) throw forbidden(url, host);
  return url;
}

/** The refusal of a host that leads to where it must not. */
export function forbidden(url: URL, address: string): CodedError {
  return new CodedError('ADDRESS_FORBIDDEN', { url: url.href.slice(0, 300), host: url.hostname, address });
}

/** The host without the brackets of IPv6. */
export function bareHost({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}

/** Reads the list of hosts that are open in spite of where they lead: `intranet.example, 127.0.0.1:8080`. */
export function openHosts(list: string): (url: URL) => boolean {
  const hosts = new Set(list.split(/[\s,]+/).flatMap((host) => (host === '' ? [] : [host.toLowerCase()])));
  return (url) => hosts.has(bareHost(url)) || hosts.has(url.host) || hosts.has(`${bareHost(url)}:${portOf(url)}`);
}

function portOf({ port, protocol }: URL): string {
  return port === '' ? (protocol === 'https:' ? '443' : '80') : port;
}
