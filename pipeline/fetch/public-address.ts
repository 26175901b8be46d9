import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** All that is given out for use on the open net (RFC 4291): what lies elsewhere is local, reserved or embeds an IPv4. */
const GLOBAL_V6 = ipaddr.parseCIDR('2000::/3');

/**
 * True when an IP address belongs to the open net. Private, loopback, link-local, metadata, carrier and reserved
 * ranges do not, however they are dressed up: mapped into IPv6, translated or tunnelled.
 */
export function isPublicAddress(address: string): boolean {
  // The library also reads 1.2.3 and 0x7f.1, which connections do not get here.
  if (isIP(address) === 0 || !ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  // 6to4, Teredo, documentation and the like have names of their own; 'unicast' is what is left.
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_V6);
}
