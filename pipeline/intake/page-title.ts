import type { CheerioAPI } from 'cheerio';
import { plainLine } from './plain-line.ts';
import { bareWords } from './same-words.ts';

const SEPARATOR =
  /\s{1,4}[|\-–—·»:_]{1,2}\s{1,4}|[_|｜]+|(?<=[\p{Script=Han}”》！？])\s?[-–—]{1,2}\s?(?=[\p{Script=Han}A-Z])/u;
/** Names of sites and sections that stand behind a headline: 矿业观察网, 新闻频道, Pacific Wire News. */
const SITE_PART =
  /(?:网|報|报|频道|新闻|财经|资讯|门户|在线|中心|日报|时报|社|客户端|首页|News|Times|Post|Wire|Daily|Journal|Online|\.com|\.cn|\.net)$/iu;
const LONGEST_SITE = 24;

/** The headline as the page itself prints it, and what the title of the window says; each null when it is not there. */
export interface PageTitle {
  readonly headline: string | null;
  readonly window: string | null;
}

/**
 * Reads the headline: of the h1 elements the one that the window's title repeats, else the only one; where there is
 * none, the window's title without the name of the site.
 */
export function readPageTitle($: CheerioAPI, siteName: string | null): PageTitle {
  const raw = plainLine($('head > title').first().text() || $('title').first().text());
  const headings = $('h1')
    .toArray()
    .slice(0, 10)
    .flatMap((heading) => plainLine($(heading).text()) ?? []);
  const known = bareWords(raw ?? '');
  const repeated = headings.find(
    (heading) => known !== '' && bareWords(heading).length > 3 && known.includes(bareWords(heading)),
  );
  const lone = headings.length === 1 && headings[0] !== siteName ? headings[0] : undefined;
  return { headline: repeated ?? lone ?? null, window: raw === null ? null : withoutSite(raw, siteName) };
}

/** A title without the site and section behind it: `锂价回升_财经频道_矿业观察网` is `锂价回升`. */
export function withoutSite(title: string, siteName: string | null): string {
  let left = title;
  for (let round = 0; round < 4; round += 1) {
    const parts = [...left.matchAll(new RegExp(SEPARATOR, 'gu'))];
    const last = parts.at(-1);
    if (last === undefined) return left;
    const front = left.slice(0, last.index).trim();
    const back = left.slice(last.index + last[0].length).trim();
    const isSite =
      back === '' ||
      (siteName !== null && bareWords(back) === bareWords(siteName)) ||
      (back.length <= LONGEST_SITE && SITE_PART.test(back));
    if (!isSite || front === '') return left;
    left = front;
  }
  return left;
}
