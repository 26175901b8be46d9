import type { CheerioAPI } from 'cheerio';
import type { FoundMeta } from './found-meta.ts';
import { plainLine } from './plain-line.ts';
import { writtenDay } from './written-day.ts';

/** Names of meta tags (name, property or itemprop; lower case) for each field, the most telling first. */
const META_NAMES = {
  title: [
    'og:title',
    'articletitle',
    'twitter:title',
    'dc.title',
    'dcterms.title',
    'citation_title',
    'headline',
    'parsely-title',
    'sailthru.title',
  ],
  source: [
    'contentsource',
    'source',
    'og:site_name',
    'mediaid',
    'citation_journal_title',
    'dc.publisher',
    'dcterms.publisher',
    'publisher',
    'sitename',
    'application-name',
    'copyright-holder',
  ],
  author: [
    'author',
    'article:author',
    'byl',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'sailthru.author',
    'citation_author',
    'og:article:author',
  ],
  url: ['og:url', 'twitter:url', 'parsely-link'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'article:published',
    'datepublished',
    'pubdate',
    'publishdate',
    'publish_date',
    'publishdtime',
    'published_time',
    'og:published_time',
    'og:release_date',
    'parsely-pub-date',
    'sailthru.date',
    'apub:time',
    'weibo:article:create_at',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date',
    'dcterms.date',
    'dcterms.created',
    'citation_publication_date',
    'citation_date',
    'date',
    'displaydate',
    'cxenseparse:recs:publishtime',
    'firstpublishedtime',
  ],
  updated: [
    'article:modified_time',
    'og:article:modified_time',
    'article:modified',
    'og:updated_time',
    'datemodified',
    'modified_time',
    'lastmod',
    'last_modified',
    'updated_time',
    'updatetime',
    'dcterms.modified',
    'dc.date.modified',
    'revised',
  ],
} as const satisfies Record<keyof FoundMeta, readonly string[]>;

/** Reads OpenGraph and the other meta tags of a page, and its canonical address. */
export function readMetaTags($: CheerioAPI): FoundMeta {
  const values = new Map<string, string>();
  for (const tag of $('meta[content]').toArray()) {
    const name = ($(tag).attr('property') ?? $(tag).attr('name') ?? $(tag).attr('itemprop'))?.trim().toLowerCase();
    const value = plainLine($(tag).attr('content') ?? '');
    if (name !== undefined && value !== null && !values.has(name)) values.set(name, value);
  }
  const all = (field: keyof FoundMeta): readonly string[] =>
    META_NAMES[field].flatMap((name) => values.get(name) ?? []);
  return {
    title: all('title')[0] ?? null,
    // article:author and publisher may hold the address of a page of a social network.
    source: all('source').find((value) => !isAddress(value)) ?? null,
    author: all('author').find((value) => !isAddress(value)) ?? null,
    url: plainLine($('link[rel~="canonical"]').attr('href') ?? '') ?? all('url')[0] ?? null,
    published: all('published').flatMap((value) => writtenDay(value) ?? [])[0] ?? null,
    updated: all('updated').flatMap((value) => writtenDay(value) ?? [])[0] ?? null,
  };
}

function isAddress(value: string): boolean {
  return /^(?:https?:)?\/\//i.test(value) || /^@\w+$/.test(value);
}
