import { parseFeed } from 'feedsmith';
import { CodedError } from '../../../extractors/model/errors.ts';
import { decode } from '../file/decode.ts';
import { type FileToOpen, MOST_PARTS, type Opened, ownBytes, type Part } from './opened.ts';
import { textOfMarkup } from './record.ts';

/** One entry of a feed, whatever its kind. */
export interface FeedItem {
  /** What the feed tells it apart by: guid, id, or else its address. */
  readonly id: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly source: string | null;
  /** As written. */
  readonly published: string | null;
  readonly updated: string | null;
  /** The whole text or only a summary, as markup; null when there is neither. */
  readonly html: string | null;
}

export interface ReadFeed {
  readonly title: string | null;
  readonly items: readonly FeedItem[];
}

/** Opens a feed that was saved as a file: its entries; one without any words is fetched from where it points. */
export function openFeed({ path, bytes }: FileToOpen): Opened {
  return { kind: 'parts', parts: feedParts(path, decode(path, bytes).text) };
}

/** The entries of a feed as parts. @throws CodedError FEED_INVALID, ENTRIES_MISSING */
export function feedParts(path: string, text: string): readonly Part[] {
  const { items } = readFeed(path, text);
  if (items.length === 0) throw new CodedError('ENTRIES_MISSING', { path, what: 'a feed without entries' });
  return items.slice(0, MOST_PARTS).flatMap((item, index) => partOf(`${path}#${index + 1}`, item) ?? []);
}

/** An entry as a part: its words where it has any, else its address; null when it has neither. */
export function partOf(path: string, item: FeedItem): Part | null {
  const { url, title, author, source, published, updated, html } = item;
  if (html !== null && textOfMarkup(html, title).trim() !== '') {
    return {
      path,
      bytes: ownBytes(JSON.stringify({ title, source, author, url, published, updated, html: `<div>${html}</div>` })),
    };
  }
  return url === null ? null : { path, address: url };
}

/** Reads RSS 2.0 and 0.9x, RDF, Atom and JSON Feed. `name` is for messages. @throws CodedError FEED_INVALID */
export function readFeed(name: string, text: string): ReadFeed {
  const parsed = parsedFeed(name, text);
  switch (parsed.format) {
    case 'rss':
    case 'rdf': {
      const { feed } = parsed;
      const title = feed.title ?? null;
      return {
        title,
        items: (feed.items ?? []).map((item) => {
          const guid = 'guid' in item ? item.guid?.value : undefined;
          const url = item.link ?? (guid !== undefined && /^https?:/.test(guid) ? guid : null);
          const author = 'authors' in item ? item.authors?.[0] : undefined;
          return {
            id: guid ?? url ?? item.title ?? '',
            url,
            title: item.title ?? null,
            author: nameIn(author) ?? item.dc?.creators?.[0] ?? null,
            source: ('source' in item ? item.source?.title : null) ?? title,
            published: wordsOf('pubDate' in item ? item.pubDate : null) ?? wordsOf(item.dc?.dates?.[0]),
            updated: wordsOf('atom' in item ? item.atom?.updated : null),
            html: item.content?.encoded ?? item.description ?? null,
          };
        }),
      };
    }
    case 'atom': {
      const title = wordsOf(parsed.feed.title);
      return {
        title,
        items: (parsed.feed.entries ?? []).map((entry) => {
          const links = entry.links ?? [];
          const url = (links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0])?.href ?? null;
          return {
            id: entry.id ?? url ?? '',
            url,
            title: wordsOf(entry.title),
            author: entry.authors?.[0]?.name ?? null,
            source: wordsOf(entry.source?.title) ?? title,
            published: wordsOf(entry.published) ?? wordsOf(entry.updated),
            updated: wordsOf(entry.updated),
            html: wordsOf(entry.content) ?? wordsOf(entry.summary),
          };
        }),
      };
    }
    case 'json': {
      const title = parsed.feed.title ?? null;
      return {
        title,
        items: (parsed.feed.items ?? []).map((item) => ({
          id: item.id ?? item.url ?? '',
          url: item.url ?? item.external_url ?? null,
          title: item.title ?? null,
          author: item.authors?.[0]?.name ?? null,
          source: title,
          published: wordsOf(item.date_published) ?? wordsOf(item.date_modified),
          updated: wordsOf(item.date_modified),
          html: item.content_html ?? item.content_text ?? item.summary ?? null,
        })),
      };
    }
  }
}

function parsedFeed(name: string, text: string): ReturnType<typeof parseFeed> {
  try {
    return parseFeed(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CodedError('FEED_INVALID', { url: name, reason: reason.slice(0, 200) }, { cause });
  }
}

/** Texts stand bare or in an object; dates are of no type at all. */
function wordsOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null && 'value' in value ? wordsOf(value.value) : null;
}

function nameIn(value: string | { readonly name?: string | undefined } | undefined): string | null {
  return (typeof value === 'string' ? value : value?.name) ?? null;
}
