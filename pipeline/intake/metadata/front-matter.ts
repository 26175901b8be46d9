import { parseDocument } from 'yaml';
import { type ArticleMeta, articleMetaSchema } from './article-meta.ts';

/** The block of YAML at the head of a Markdown file. */
export interface FrontMatter {
  readonly meta: ArticleMeta;
  /** Where the text after the block begins, in UTF-16 code units. */
  readonly end: number;
  /** False when the block is there and cannot be read, in whole or in part: what could be read is in `meta`. */
  readonly readable: boolean;
}

/** Other tools' names for our fields, lower case. */
const FIELD_NAMES: Readonly<Record<string, keyof ArticleMeta>> = {
  title: 'title',
  标题: 'title',
  url: 'url',
  link: 'url',
  canonical: 'url',
  source: 'source',
  publisher: 'source',
  site: 'source',
  来源: 'source',
  published: 'published',
  date: 'published',
  published_at: 'published',
  publishdate: 'published',
  日期: 'published',
  发布时间: 'published',
  updated: 'updated',
  updated_at: 'updated',
  modified: 'updated',
  lastmod: 'updated',
  last_modified: 'updated',
  更新时间: 'updated',
  author: 'author',
  authors: 'author',
  by: 'author',
  作者: 'author',
  lang: 'lang',
  language: 'lang',
};

const OPENING = /^---[ \t]*\r?\n/;
const FIELD_LINE = /^[\p{L}_][\p{L}\d_-]{0,30}:(?:\s|$)/u;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/;
/** A block that is longer than this is a text that begins with a rule. */
const MAX_LENGTH = 16_384;

/**
 * Reads YAML front matter. Null when the text does not begin with a closed `---` block of `key: value` lines. Fields
 * that are not ours are left alone: front matter belongs to other tools too.
 */
export function readFrontMatter(text: string): FrontMatter | null {
  const opening = OPENING.exec(text);
  if (opening === null) return null;
  const block = closedBlock(text, opening[0].length);
  if (block === null) return null;
  const yaml = parseDocument(text.slice(opening[0].length, block.start), { schema: 'failsafe', uniqueKeys: false });
  const values: unknown = yaml.errors.length === 0 ? yaml.toJS({ maxAliasCount: 0 }) : null;
  if (!isRecord(values)) {
    // `---`, a paragraph, `---`: two rules of Markdown around a text, not a block of fields that went wrong.
    const fields = FIELD_LINE.test(text.slice(opening[0].length, block.start));
    return fields ? { meta: {}, end: block.end, readable: false } : null;
  }
  return { ...ourFields(values), end: block.end };
}

function closedBlock(text: string, from: number): { start: number; end: number } | null {
  let start = from;
  while (start < Math.min(text.length, MAX_LENGTH)) {
    const newline = text.indexOf('\n', start);
    const stop = newline === -1 ? text.length : newline;
    if (CLOSING.test(text.slice(start, stop).replace(/\r$/, '')))
      return { start, end: Math.min(stop + 1, text.length) };
    if (newline === -1) return null;
    start = newline + 1;
  }
  return null;
}

function ourFields(values: Readonly<Record<string, unknown>>): { meta: ArticleMeta; readable: boolean } {
  let meta: ArticleMeta = {};
  let readable = true;
  for (const [name, value] of Object.entries(values)) {
    const field = FIELD_NAMES[name.toLowerCase()];
    const words = Array.isArray(value) ? value.join(', ') : value;
    if (field === undefined || words === '' || words === null || meta[field] !== undefined) continue;
    const parsed = articleMetaSchema.safeParse({ [field]: words });
    if (parsed.success) meta = { ...meta, ...parsed.data };
    else readable = false;
  }
  return { meta, readable };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
