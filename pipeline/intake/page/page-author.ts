import type { CheerioAPI } from 'cheerio';
import { plainLine } from '../metadata/plain-line.ts';

/** Where pages mark the name of who wrote, the most telling first. */
const MARKS = [
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  '[rel~="author"]',
  '.byline a, .byline-name, .author-name, .article-author a, .post-author a',
  'a[href*="/author/"], a[href*="/authors/"], a[href*="/by/"]',
  '.byline, .by-line, .author, .authors, .article-author, .post-author, .entry-author',
] as const;
/** Those who comment have names and pages as well. */
const ELSEWHERE = 'aside, footer, nav, [class*="comment"], [id*="comment"], [class*="related"]';
const MOST_AUTHORS = 4;
const NAME = /^(?:(?:\p{Lu}[\p{L}.'’-]{0,24}|de|van|von|al|bin|da|dos)\s?){2,6}$|^\p{Script=Han}{2,4}$/u;

/** The authors that the markup of a page names, joined with commas; null when it names none, or a crowd. */
export function pageAuthor($: CheerioAPI): string | null {
  for (const mark of MARKS) {
    const names = new Set<string>();
    for (const element of $(mark).toArray().slice(0, 20)) {
      if ($(element).closest(ELSEWHERE).length > 0) continue;
      const name = plainLine($(element).text())?.replace(/^(?:by|文[/／])\s?/iu, '') ?? '';
      if (NAME.test(name)) names.add(name);
    }
    if (names.size > 0 && names.size <= MOST_AUTHORS) return [...names].join(', ');
  }
  return null;
}
