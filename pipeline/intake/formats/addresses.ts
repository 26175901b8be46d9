import { CodedError } from '../../../extractors/model/errors.ts';
import { decode } from '../file/decode.ts';
import { asciiOf } from '../file/sniff.ts';
import { type FileToOpen, MOST_PARTS, type Opened } from './opened.ts';

/** Opens `.url`, `.webloc` and lists of addresses, one a line, `#` before a remark: each address is fetched. */
export function openAddresses({ path, bytes }: FileToOpen): Opened {
  const addresses = [...new Set(addressesIn(path, bytes))];
  if (addresses.length === 0) throw new CodedError('ENTRIES_MISSING', { path, what: 'no address in it' });
  if (addresses.length > MOST_PARTS) {
    throw new CodedError('ARCHIVE_REFUSED', { path, reason: `it holds more than ${MOST_PARTS} addresses` });
  }
  return { kind: 'parts', parts: addresses.map((address) => ({ path: address, address })) };
}

function addressesIn(path: string, bytes: Uint8Array): readonly string[] {
  const ascii = asciiOf(bytes);
  // A binary property list keeps its one string in plain ASCII, its length before it.
  if (ascii.startsWith('bplist00'))
    return (/https?:\/\/[\x21-\x7e]{1,2000}/.exec(ascii)?.[0] ?? '').split('\0', 1).filter(Boolean);
  const { text } = decode(path, bytes);
  if (/<plist[\s>]/i.test(text)) {
    const address = /<key>\s{0,20}URL\s{0,20}<\/key>\s{0,20}<string>([^<]{1,2000})<\/string>/i.exec(text)?.[1];
    return address === undefined ? [] : [address.replaceAll('&amp;', '&').trim()];
  }
  if (/^\s*\[InternetShortcut\]/i.test(text)) {
    const address = /^URL\s{0,4}=\s{0,4}(\S{1,2000})/im.exec(text)?.[1];
    return address === undefined ? [] : [address];
  }
  return text
    .split(/\r?\n/)
    .map((line) => line.trim().split(/\s/, 1)[0] ?? '')
    .filter((line) => /^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(line));
}
