import type { Language } from '../../../extractors/model/article.ts';
import type { CalendarDay } from '../../../extractors/model/time.ts';
import type { ReadDocument } from '../document.ts';
import type { ArticleMeta } from './article-meta.ts';
import { calendarDay, latestSuchDay } from './calendar-day.ts';
import type { LineDate } from './dateline-line.ts';
import type { FoundMeta } from './found-meta.ts';
import { relativeDay } from './relative-day.ts';
import { sameWords } from './same-words.ts';
import { urlDay } from './url-day.ts';

/**
 * Where a piece of metadata came from, in the order in which they are believed. `file`: counted from the day of the
 * file, by a dateline that gives no full date; the day of the file alone dates nothing.
 */
export const ORIGINS = [
  'given',
  'sidecar',
  'front-matter',
  'record',
  'json-ld',
  'meta',
  'page',
  'dateline',
  'url',
  'address',
  'file',
] as const;
export type Origin = (typeof ORIGINS)[number];

/** A value and where it came from; both null when no place gives it. */
export interface Sourced<T> {
  readonly value: T | null;
  readonly from: Origin | null;
}

export interface Metadata {
  readonly title: Sourced<string>;
  readonly source: Sourced<string>;
  readonly author: Sourced<string>;
  readonly url: Sourced<string>;
  readonly published: Sourced<CalendarDay>;
  /** The day of the last change; never before that of publication. */
  readonly updated: Sourced<CalendarDay>;
  /** The language that a person or a sidecar states; null: detect it. */
  readonly lang: Language | null;
}

/** What is known of the article from outside of its bytes. */
export interface Outside {
  readonly given?: ArticleMeta | undefined;
  readonly sidecar?: ArticleMeta | undefined;
  /** The day on which the file was saved or fetched. */
  readonly fileDay?: CalendarDay | undefined;
  /** Where it was fetched; the page itself may name a better address. */
  readonly address?: string | undefined;
}

/** Weighs the places against each other, field by field. */
export function weighMetadata(
  document: ReadDocument,
  { given = {}, sidecar = {}, fileDay, address }: Outside,
): Metadata {
  const told: readonly (readonly [Origin, FoundMeta])[] = [
    ['given', given],
    ['sidecar', sidecar],
    ['front-matter', document.frontMatter],
    ['record', document.record ?? {}],
    ['json-ld', document.jsonLd],
    ['meta', withoutPlatform(document.metaTags)],
    ['page', document.page],
    ['address', { url: address }],
  ];
  const { title, source: named, author, date, updated } = document.dateline;
  const url = firstOf('url', told);
  // The page's own headline is better than what its meta tags make of it, except where someone says otherwise.
  const printed: FoundMeta = { title: document.headline };
  const titles: typeof told = [...told.slice(0, 4), ['page', printed], ...told.slice(4), ['dateline', { title }]];
  // January 8, 2026 · Marek Dunn: a name beside the day is the publisher's unless it is known as that of who wrote.
  const wrote = firstOf('author', told).value;
  const source = named !== null && wrote !== null && sameWords(named, wrote) ? null : named;
  const line: FoundMeta = { source, author, published: datelineDay(date), updated: datelineDay(updated) };
  const places: typeof told = [
    ...told,
    ['dateline', line],
    ['page', { source: document.siteName }],
    ['url', { published: urlDay(url.value) }],
    ['file', { published: countedDay(date, url.value, fileDay), updated: countedDay(updated, url.value, fileDay) }],
  ];
  const published = firstOf('published', places);
  return {
    title: firstOf('title', titles),
    source: firstOf('source', places),
    author: firstOf('author', places),
    url,
    published,
    updated: notBefore(published.value, firstOf('updated', places)),
    lang: given.lang ?? sidecar.lang ?? document.frontMatter.lang ?? document.record?.lang ?? null,
  };
}

function firstOf<K extends keyof FoundMeta>(
  field: K,
  places: readonly (readonly [Origin, FoundMeta])[],
): Sourced<NonNullable<FoundMeta[K]>> {
  for (const [from, meta] of places) {
    const value = meta[field];
    if (value !== null && value !== undefined && value !== '') return { value, from };
  }
  return { value: null, from: null };
}

/** What these call their sites is no publisher: what stands there is by whoever has an account. */
const PLATFORMS: ReadonlySet<string> = new Set(
  '微信公众平台 微信公众号 搜狐号 百家号 今日头条 头条号 网易号 企鹅号 一点号 大鱼号 知乎 微博 新浪微博 雪球 简书 Medium Substack LinkedIn Facebook YouTube X Twitter WordPress.com Blogger Tumblr'.split(
    ' ',
  ),
);

function withoutPlatform(meta: FoundMeta): FoundMeta {
  return PLATFORMS.has(meta.source ?? '') ? { ...meta, source: null } : meta;
}

/** A change before the publication is a template's date or another page's, and no change of this text. */
function notBefore(published: CalendarDay | null, updated: Sourced<CalendarDay>): Sourced<CalendarDay> {
  const before = published !== null && updated.value !== null && updated.value < published;
  return before ? { value: null, from: null } : updated;
}

function datelineDay(date: LineDate | null): CalendarDay | null {
  return date !== null && 'year' in date && date.year !== null ? calendarDay(date.year, date.month, date.date) : null;
}

/** 1天前, and 6月7日电 without a year: the latest such day that is not after the day of the file. */
function countedDay(date: LineDate | null, url: string | null, fileDay: CalendarDay | null = null): CalendarDay | null {
  if (date === null) return null;
  if (!('year' in date)) return relativeDay(date, fileDay);
  const day = urlDay(url) ?? fileDay;
  return date.year === null && day !== null ? latestSuchDay(date.month, date.date, day) : null;
}
