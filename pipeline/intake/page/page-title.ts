import type { CheerioAPI } from 'cheerio';
import { plainLine } from '../metadata/plain-line.ts';
import { bareWords } from '../metadata/same-words.ts';

const SEPARATOR =
  /\s{1,4}[|\-–—·»:_]{1,2}\s{1,4}|[_|｜]+|(?<=[\p{Script=Han}”》！？])\s?[-–—]{1,2}\s?(?=[\p{Script=Han}A-Z])/u;
/** Names of sites and sections that stand behind a headline: 矿业观察网, 新闻频道, Pacific Wire News. */
const SITE_PART =
  /(?:网|報|报|频道|新闻|财经|资讯|门户|在线|中心|日报|时报|社|客户端|首页|News|Times|Post|Wire|Daily|Journal|Online|\.com|\.cn|\.net)$/iu;
const LONGEST_SITE = 24;
const LEAST_HEADLINE = 6;
const MOST_LINES = 200;

/** Each null when it is not there. */
export interface PageTitle {
  /** As the page itself prints it. */
  readonly headline: string | null;
  /** What the title of the window says, without the name of the site. */
  readonly window: string | null;
  /** The name that stands last behind the headline in the title of the window. */
  readonly site: string | null;
}

/**
 * Reads the headline: of the h1 elements the one that the window's title repeats, else the line of the page with which
 * that title begins, else the only h1. `lines` are the pieces of the page in order.
 */
export function readPageTitle($: CheerioAPI, siteName: string | null, lines: readonly string[]): PageTitle {
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
  const headline = repeated ?? (raw === null ? null : printedLine(raw, lines)) ?? lone ?? null;
  const window = raw === null ? null : withoutSite(raw, siteName);
  return { headline, window, site: raw === null ? null : siteBehind(raw, headline ?? window) };
}

/** The line that the title of the window is made of, in whole or up to one of its separators; the longest such line. */
function printedLine(title: string, lines: readonly string[]): string | null {
  const printed = new Map(lines.slice(0, MOST_LINES).map((line) => [bareWords(line.slice(0, 300)), line]));
  const ends = [
    title.length,
    ...separatorsIn(title)
      .map(({ index }) => index)
      .reverse(),
  ];
  for (const end of ends) {
    const words = bareWords(title.slice(0, end));
    const line = words.length >= LEAST_HEADLINE ? printed.get(words) : undefined;
    if (line !== undefined) return line;
  }
  return null;
}

/** What follows the last separator behind the headline: 金盘财经 in 氧化铝涨价_期货_金盘财经. */
function siteBehind(title: string, headline: string | null): string | null {
  const last = separatorsIn(title).at(-1);
  if (last === undefined || headline === null) return null;
  const front = bareWords(title.slice(0, last.index));
  const site = title.slice(last.index + last[0].length).trim();
  const isName = site !== '' && site.length <= LONGEST_SITE && /\p{L}/u.test(site) && !/[。！？!?,，]/u.test(site);
  return isName && front.startsWith(bareWords(headline)) && bareWords(headline) !== '' ? site : null;
}

function separatorsIn(title: string): readonly RegExpExecArray[] {
  return [...title.matchAll(new RegExp(SEPARATOR, 'gu'))];
}

/** A title without the site and section behind it: `锂价回升_财经频道_矿业观察网` is `锂价回升`. */
export function withoutSite(title: string, siteName: string | null): string {
  let left = title;
  for (let round = 0; round < 4; round += 1) {
    const last = separatorsIn(left).at(-1);
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
