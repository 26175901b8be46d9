import { asciiOf } from './sniff.ts';

/** Encodings that intake reads. GB2312 and GBK are parts of GB18030 and are read as it. */
export type Encoding = 'utf-8' | 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const PRESCAN = 4096;
/** Names by which the web calls them, lower case. A page that says utf-16 in ASCII bytes is not in UTF-16 (HTML standard). */
const NAMES: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'unicode-1-1-utf-8': 'utf-8',
  'utf-16': 'utf-8',
  'utf-16le': 'utf-8',
  'utf-16be': 'utf-8',
  gb2312: 'gb18030',
  'gb_2312-80': 'gb18030',
  'gb-2312': 'gb18030',
  gbk: 'gb18030',
  'x-gbk': 'gb18030',
  cp936: 'gb18030',
  gb18030: 'gb18030',
  chinese: 'gb18030',
  'hz-gb-2312': 'gb18030',
  big5: 'big5',
  'big5-hkscs': 'big5',
  'x-x-big5': 'big5',
  cp950: 'big5',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'iso-8859-15': 'windows-1252',
  latin1: 'windows-1252',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
};

const TAG = /<meta\s[^>]{0,400}>|<\?xml\s[^>]{0,200}\?>/gi;
const CHARSET = /(?:charset|encoding)\s{0,4}=\s{0,4}["']?\s{0,4}([\w-]{1,40})/i;

/** The encoding of that name (from a meta tag, an HTTP header, a setting), or null when it is not one that we read. */
export function encodingNamed(name: string): Encoding | null {
  return NAMES[name.trim().toLowerCase()] ?? null;
}

/** The encoding that a page declares in its first 4096 bytes, or null. Comments are left out, as browsers do. */
export function declaredCharset(bytes: Uint8Array): Encoding | null {
  const head = asciiOf(bytes.subarray(0, PRESCAN)).replace(/<!--[\s\S]{0,4096}?-->/g, '');
  if (!/<[a-z!?]/i.test(head)) return null;
  for (const [tag] of head.matchAll(TAG)) {
    const name = CHARSET.exec(tag)?.[1];
    if (name !== undefined) return encodingNamed(name);
  }
  return null;
}
