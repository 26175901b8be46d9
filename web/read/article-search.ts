import { isCalendarDay } from '../../pipeline/intake/metadata/calendar-day.ts';
import { searchWords } from '../../pipeline/steps/search-words.ts';
import type { ArticleFilters } from '../../storage/articles/articles.ts';

/** What the list of articles is asked for, out of the address. */
export interface ArticleSearch {
  readonly filters: ArticleFilters;
  readonly after: { readonly after?: string };
  /** As typed. */
  readonly given: Readonly<Record<'q' | 'source' | 'lang' | 'from' | 'to', string>>;
}

/** Reads the query; what does not fit is left out. */
export function articleSearch(query: Readonly<Record<string, string>>): ArticleSearch {
  const { q = '', source = '', lang = '', from = '', to = '', after = '' } = query;
  return {
    filters: {
      ...(q.trim() !== '' && { words: searchWords(q) }),
      ...(source !== '' && { source }),
      ...((lang === 'zh' || lang === 'en') && { lang }),
      ...(isCalendarDay(from) && { publishedFrom: from }),
      ...(isCalendarDay(to) && { publishedTo: to }),
    },
    after: /^\d{1,15}$/.test(after) ? { after } : {},
    given: { q, source, lang, from, to },
  };
}
