import type { CheerioAPI } from 'cheerio';
import type { FoundMeta } from './found-meta.ts';
import { plainLine } from './plain-line.ts';
import { writtenDay } from './written-day.ts';

/** Types that describe an article, the most telling first. Baidu's own form has no type and a `pubDate`. */
const ARTICLE_TYPE = /(?:^|\/)(?:\w*NewsArticle|\w*Article|BlogPosting|LiveBlogPosting|Report)$/;
const MAX_NODES = 500;
const MAX_DEPTH = 6;

/** Reads the JSON-LD of a page. Blocks that are not JSON are passed over: pages carry broken ones, and other places say the same. */
export function readJsonLd($: CheerioAPI): FoundMeta {
  const nodes = $('script[type^="application/ld+json"]')
    .toArray()
    .flatMap((script) => nodesOf(parseJson($(script).text())));
  const article =
    nodes.find(isArticle) ?? nodes.find((node) => node['pubDate'] !== undefined || node['datePublished'] !== undefined);
  if (article === undefined) return {};
  return {
    title: textOf(article['headline']) ?? textOf(article['title']) ?? textOf(article['name']),
    source:
      nameOf(article['publisher'], nodes) ??
      nameOf(article['sourceOrganization'], nodes) ??
      nameOf(article['provider'], nodes),
    author: nameOf(article['author'], nodes) ?? nameOf(article['creator'], nodes),
    published: dayOf(article['datePublished']) ?? dayOf(article['pubDate']) ?? dayOf(article['dateCreated']),
    updated: dayOf(article['dateModified']) ?? dayOf(article['upDate']),
    url: textOf(article['url']) ?? textOf(article['mainEntityOfPage']) ?? idOf(article['mainEntityOfPage']),
  };
}

type Json = Readonly<Record<string, unknown>>;

function parseJson(script: string): unknown {
  // Line ends inside of strings and wrappers such as <!-- --> or CDATA are the common faults.
  const bare = script
    .replace(/^\s*(?:<!--|\/\/\s?<!\[CDATA\[)|(?:-->|\/\/\s?\]\]>)\s*$/g, '')
    .replace(/[\r\n\t]+/g, ' ');
  try {
    return JSON.parse(bare);
  } catch {
    return null;
  }
}

function nodesOf(value: unknown, depth = 0): readonly Json[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.slice(0, MAX_NODES).flatMap((item) => nodesOf(item, depth + 1));
  if (!isJson(value)) return [];
  return [value, ...nodesOf(value['@graph'], depth + 1), ...nodesOf(value['mainEntity'], depth + 1)];
}

function isArticle(node: Json): boolean {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
}

/** A person or organisation: a string, an object with a name, a list of either, or a pointer to another node. */
function nameOf(value: unknown, nodes: readonly Json[]): string | null {
  if (Array.isArray(value)) {
    const names = value.slice(0, 10).flatMap((item) => nameOf(item, nodes) ?? []);
    return names.length === 0 ? null : names.join(', ');
  }
  if (!isJson(value)) return textOf(value);
  const pointed = nodes.find(
    (node) => node['@id'] !== undefined && node['@id'] === value['@id'] && node['name'] !== undefined,
  );
  return textOf(value['name']) ?? (pointed === undefined ? null : textOf(pointed['name']));
}

function dayOf(value: unknown): FoundMeta['published'] {
  return typeof value === 'string' ? writtenDay(value) : null;
}

function idOf(value: unknown): string | null {
  return isJson(value) ? textOf(value['@id']) : null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? plainLine(value) : null;
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
