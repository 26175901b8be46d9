import { asciiOf, endingOf, isMail, knownFormat } from '../file/sniff.ts';

/** Formats that must be opened before there is an article. `plain`: text, Markdown, HTML, and all that is refused. */
export type Format =
  | 'plain'
  | 'pdf'
  | 'docx'
  | 'zip'
  | 'mail'
  | 'mhtml'
  | 'json'
  | 'json-lines'
  | 'csv'
  | 'feed'
  | 'addresses';

const HEAD = 4096;
const BY_LABEL: Readonly<Record<string, Format>> = { PDF: 'pdf', 'Word (docx)': 'docx', ZIP: 'zip' };
/** An entry of a file of records: `news.jsonl#3`. */
const RECORD = /\.(?:jsonl|ndjson|json|csv|tsv)#\d+$/i;
const FEED =
  /^(?:<\?xml[^>]{0,200}\?>\s{0,20})?(?:<!--[\s\S]{0,2000}?-->\s{0,20}|<\?[^>]{0,300}\?>\s{0,20}){0,4}<(?:rss|rdf:RDF|feed)[\s>]/i;
const PROPERTY_LIST = /^(?:<\?xml[^>]{0,200}\?>\s{0,20})?(?:<!DOCTYPE plist[^>]{0,200}>\s{0,20})?<plist[\s>]/i;
/** Of any scheme: a line that cannot be fetched must fail by itself, and not make prose of the list. */
const ADDRESS_LINE = /^\s*(?:#.*|[a-z][a-z0-9+.-]{1,20}:\/\/\S+(?:\s+#.*)?|)\s*$/i;

/** Tells the format: by how the content begins, then, where the content is text that could be anything, by the name. */
export function tellFormat(path: string, bytes: Uint8Array): Format {
  const known = knownFormat(bytes);
  if (known !== null) return BY_LABEL[known.label] ?? 'plain';
  const ending = endingOf(path);
  const record = RECORD.test(path);
  const head = headOf(bytes);
  // A line of JSON Lines that is no JSON must fail as such, and not become an article.
  if (record) return 'json';
  if (isMail(head)) return /^content-type:\s{0,4}multipart\/related/im.test(headersOf(head)) ? 'mhtml' : 'mail';
  if (head.startsWith('bplist00') || PROPERTY_LIST.test(head) || /^\[InternetShortcut\]/i.test(head))
    return 'addresses';
  if (FEED.test(head)) return 'feed';
  if (/^[{[]/.test(head)) return jsonFormat(bytes, ending);
  if (isAddressList(head, bytes.length)) return 'addresses';
  return ending === 'csv' || ending === 'tsv' ? 'csv' : 'plain';
}

// A text may begin with a bracket: [Reuters] …; only what parses is JSON, and only lines that all look it are lines.
function jsonFormat(bytes: Uint8Array, ending: string): Format {
  const text = new TextDecoder().decode(bytes).replaceAll('\0', '');
  if (parses(text)) return 'json';
  const first = text.trimStart().split('\n', 1)[0] ?? '';
  if (first.startsWith('{') && parses(first)) return 'json-lines';
  return ending === 'jsonl' || ending === 'ndjson' ? 'json-lines' : ending === 'json' ? 'json' : 'plain';
}

function parses(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    // Not JSON is an answer here.
    return false;
  }
}

function isAddressList(head: string, length: number): boolean {
  const lines = head.split(/\r?\n/);
  const whole = length <= HEAD ? lines : lines.slice(0, -1);
  return whole.some((line) => /^\s*https?:/i.test(line)) && whole.every((line) => ADDRESS_LINE.test(line));
}

function headOf(bytes: Uint8Array): string {
  // Marks of UTF-8 and UTF-16, and the zeros of the latter: signatures are in ASCII.
  return asciiOf(bytes.subarray(0, HEAD))
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
    .trimStart();
}

function headersOf(head: string): string {
  return head.split(/\r?\n\r?\n/, 1)[0] ?? '';
}
