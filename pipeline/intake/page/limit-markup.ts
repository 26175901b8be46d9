import { Tokenizer } from 'htmlparser2';

/** Deeper than any page that is meant to be read; parsers take quadratic time in the depth. */
const MAX_DEPTH = 256;
/** Old pages lay themselves out with tables in tables, up to ten deep; each level multiplies Readability's work. */
const MAX_TABLES = 12;
/** News pages have a few thousand; Readability takes minutes over hundreds of thousands. */
const MAX_TAGS = 30_000;
const MAX_ATTRIBUTES = 40;
const MAX_ATTRIBUTE_LENGTH = 2_000;

/** Elements without content, which never nest. */
const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
]);
/** Elements whose end tag is left out so often that an open one says nothing of the depth; each ends where the next begins. */
const SELF_ENDING = new Set(['p', 'li', 'td', 'th', 'tr', 'dt', 'dd', 'option', 'html', 'head', 'body']);

/** Markup that any parser can take, and whether something was left out of it. */
export interface LimitedMarkup {
  readonly html: string;
  readonly limited: boolean;
}

/**
 * Copies markup in one linear pass, without scripts (JSON-LD stays: it is data), styles and comments, and with bounds
 * on nesting, tags and attributes. Text is never left out, only tags are; half a surrogate pair, which parsers fall over,
 * becomes U+FFFD.
 */
export function limitMarkup(html: string): LimitedMarkup {
  const out: string[] = [];
  let limited = false;
  let depth = 0;
  let tables = 0;
  let refused = 0;
  let tags = 0;
  let name = '';
  let attributes: string[] = [];
  let attribute = '';
  let value = '';
  let rawKind: 'kept' | 'dropped' | null = null;

  const open = (): void => {
    tags += 1;
    const raw = name === 'script' || name === 'style' || name === 'xmp' || name === 'textarea' || name === 'title';
    if (raw) rawKind = name === 'title' || (name === 'script' && isJsonLd(attributes)) ? 'kept' : 'dropped';
    const nests = !VOID.has(name) && !SELF_ENDING.has(name) && !raw;
    if (tags > MAX_TAGS || (nests && depth >= MAX_DEPTH) || (name === 'table' && tables >= MAX_TABLES)) {
      limited = true;
      if (nests) refused += 1;
      if (raw) rawKind = 'dropped';
      if (out.at(-1) !== ' ') out.push(' ');
    } else {
      if (nests) depth += 1;
      if (name === 'table') tables += 1;
      if (rawKind !== 'dropped') out.push(`<${name}${attributes.join('')}>`);
    }
    attributes = [];
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname: (start, end) => {
        name = html.slice(start, end).toLowerCase();
        attributes = [];
      },
      onattribname: (start, end) => {
        attribute = html.slice(start, Math.min(end, start + 60)).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => {
        value = html.slice(start, Math.min(end, start + MAX_ATTRIBUTE_LENGTH + 1));
      },
      onattribend: () => {
        if (attributes.length >= MAX_ATTRIBUTES || value.length > MAX_ATTRIBUTE_LENGTH) return;
        if (!/^[\w:.-]+$/.test(attribute) || attribute.startsWith('on')) return;
        attributes.push(` ${attribute}="${value.replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`);
      },
      onattribentity: () => undefined,
      onopentagend: open,
      onselfclosingtag: () => {
        open();
        rawKind = null;
      },
      onclosetag: (start, end) => {
        const closed = html.slice(start, Math.min(end, start + 60)).toLowerCase();
        if (rawKind !== null) {
          if (rawKind === 'kept') out.push(`</${closed}>`);
          rawKind = null;
          return;
        }
        if (VOID.has(closed) && closed !== 'br') return;
        const nests = !SELF_ENDING.has(closed);
        if (nests && refused > 0) {
          refused -= 1;
          return;
        }
        if (tags > MAX_TAGS) return;
        if (nests && depth > 0) depth -= 1;
        if (closed === 'table' && tables > 0) tables -= 1;
        out.push(`</${closed}>`);
      },
      ontext: (start, end) => {
        if (rawKind !== 'dropped') out.push(html.slice(start, end));
      },
      ontextentity: () => undefined,
      oncdata: (start, end) => out.push(html.slice(start, Math.max(start, end - 2)).replaceAll('<', '&lt;')),
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return { html: `<!DOCTYPE html>${out.join('').toWellFormed()}`, limited };
}

function isJsonLd(attributes: readonly string[]): boolean {
  return attributes.some((attribute) => /^ type="\s*application\/ld\+json/i.test(attribute));
}
