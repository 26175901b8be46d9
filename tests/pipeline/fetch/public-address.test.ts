import { describe, expect, it } from 'vitest';
import { CodedError } from '../../../extractors/model/errors.ts';
import { fetchAddress, openHosts } from '../../../pipeline/fetch/fetch-address.ts';
import { isPublicAddress } from '../../../pipeline/fetch/public-address.ts';

const none = openHosts('');

function outcome(address: string, isOpen = none): string {
  try {
    return fetchAddress(address, isOpen).href;
  } catch (error) {
    if (error instanceof CodedError) return error.code;
    throw error;
  }
}

describe('addresses of the open net', () => {
  it.each([
    '8.8.8.8',
    '1.1.1.1',
    '93.184.216.34',
    '100.63.255.255',
    '100.128.0.1',
    '172.15.0.1',
    '172.32.0.1',
    '192.167.1.1',
    '2606:4700:4700::1111',
    '2a00:1450:4001:81b::200e',
    '::ffff:8.8.8.8',
  ])('%s is one', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    // loopback, this host, private, link-local with the metadata of clouds
    '127.0.0.1',
    '127.255.255.254',
    '0.0.0.0',
    '0.1.2.3',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '169.254.170.2',
    '100.100.100.200',
    // carriers, tests, documentation, multicast, reserved, broadcast, relays
    '100.64.0.1',
    '192.0.0.1',
    '192.0.2.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '239.255.255.250',
    '240.0.0.1',
    '255.255.255.255',
    '192.88.99.1',
    // IPv6: loopback, any, link-local, unique local, site-local, multicast, documentation, discard, metadata
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    'fd00:ec2::254',
    'fec0::1',
    'ff02::1',
    '2001:db8::1',
    '100::1',
    // IPv4 inside of IPv6: mapped, compatible, translated, 6to4, Teredo
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:169.254.169.254',
    '::127.0.0.1',
    '::7f00:1',
    '64:ff9b::7f00:1',
    '64:ff9b::10.0.0.1',
    '64:ff9b:1::1',
    '2002:7f00:1::',
    '2002:a00:1::1',
    '2001:0:4136:e378:8000:63bf:3fff:fdd2',
    '',
    'localhost',
    '1.2.3',
    'fe80::1%eth0',
  ])('%j is none', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('addresses that are asked for', () => {
  it.each([
    ['https://news.example/a#part', 'https://news.example/a'],
    ['http://8.8.8.8/', 'http://8.8.8.8/'],
    ['ftp://news.example/', 'ADDRESS_INVALID'],
    ['file:///etc/passwd', 'ADDRESS_INVALID'],
    ['gopher://127.0.0.1:6379/_INFO', 'ADDRESS_INVALID'],
    ['data:text/html,<p>x', 'ADDRESS_INVALID'],
    ['javascript:alert(1)', 'ADDRESS_INVALID'],
    ['https://user:secret@news.example/', 'ADDRESS_INVALID'],
    ['https://', 'ADDRESS_INVALID'],
    ['no address', 'ADDRESS_INVALID'],
    [`https://news.example/${'a'.repeat(5000)}`, 'ADDRESS_INVALID'],
    ['http://127.0.0.1/', 'ADDRESS_FORBIDDEN'],
    ['http://127.1/', 'ADDRESS_FORBIDDEN'],
    ['http://0x7f000001/', 'ADDRESS_FORBIDDEN'],
    ['http://0x7f.1/', 'ADDRESS_FORBIDDEN'],
    ['http://2130706433/', 'ADDRESS_FORBIDDEN'],
    ['http://017700000001/', 'ADDRESS_FORBIDDEN'],
    ['http://０１７７.0.0.1/', 'ADDRESS_FORBIDDEN'],
    ['http://①②⑦.⓪.⓪.①/', 'ADDRESS_FORBIDDEN'],
    ['http://0/', 'ADDRESS_FORBIDDEN'],
    ['http://[::1]/', 'ADDRESS_FORBIDDEN'],
    ['http://[::]/', 'ADDRESS_FORBIDDEN'],
    ['http://[::ffff:127.0.0.1]/', 'ADDRESS_FORBIDDEN'],
    ['http://[::ffff:a9fe:a9fe]/', 'ADDRESS_FORBIDDEN'],
    ['http://[64:ff9b::169.254.169.254]/', 'ADDRESS_FORBIDDEN'],
    ['http://169.254.169.254/latest/meta-data/', 'ADDRESS_FORBIDDEN'],
    ['http://10.0.0.1:8080/', 'ADDRESS_FORBIDDEN'],
  ])('%s: %s', (address, expected) => {
    expect(outcome(address)).toBe(expected);
  });

  it('are let through where a host is opened by name', () => {
    const isOpen = openHosts('intranet.example, 127.0.0.1:8080 [::1]');
    expect(outcome('http://127.0.0.1:8080/a', isOpen)).toBe('http://127.0.0.1:8080/a');
    expect(outcome('http://127.0.0.1:8081/a', isOpen)).toBe('ADDRESS_FORBIDDEN');
    expect(outcome('http://127.0.0.2:8080/a', isOpen)).toBe('ADDRESS_FORBIDDEN');
  });
});
