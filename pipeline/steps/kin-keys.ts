import type { CalendarDay } from '../../extractors/model/time.ts';
import { bareWords } from '../intake/metadata/same-words.ts';

/** What of an article tells that another is a version of it. */
export interface KinAbout {
  readonly url: string | null;
  readonly source: string | null;
  readonly title: string | null;
  readonly published: CalendarDay | null;
}

/**
 * The keys by which the versions of an article find each other: `u:` and the address; `t:` with publisher, title and
 * month. An article is filed under its own month and the next, so that two within a month of each other share a key,
 * and a column that has run under one title for years is not looked through from its first day.
 */
export function kinKeys({ url, source, title, published }: KinAbout): readonly string[] {
  const keys: string[] = [];
  const address = url === null ? null : plainAddress(url);
  if (address !== null) keys.push(`u:${address}`);
  const [publisher, headline] = [bareWords(source ?? ''), bareWords(title ?? '')];
  if (publisher !== '' && headline !== '') {
    const months = published === null ? ['undated'] : [published.slice(0, 7), monthAfter(published)];
    for (const month of months) keys.push(`t:${publisher}|${headline}|${month}`);
  }
  return keys;
}

/** Of the query of an address, what only tells where a reader came from. */
const TRACKING = /^(?:utm_\w+|spm|scm|fbclid|gclid|ref|from|share\w*|cmpid|ncid|smid|mc_\w+|wfr)$/iu;

/**
 * An address as its page is known: without protocol, `www.`, tracking and the mark of a place in the page. Null for
 * what is no web address and for the front page of a site, which is another article every day.
 */
export function plainAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, port, pathname, searchParams } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const path = pathname.replace(/\/(?:index\.(?:s?html?|php|aspx?))?$/iu, '');
  const kept = [...searchParams].filter(([name]) => !TRACKING.test(name)).sort();
  if (path === '' && kept.length === 0) return null;
  const query = kept.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
  return `${hostname.replace(/^www\./u, '')}${port && `:${port}`}${path}${query && `?${query}`}`;
}

function monthAfter(day: CalendarDay): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
}
