import { type CheerioAPI, load } from 'cheerio';
import type { CalendarDay } from '../../../extractors/model/time.ts';
import type { ReadDocument } from '../document.ts';
import { readDateline } from '../metadata/dateline.ts';
import type { FoundMeta } from '../metadata/found-meta.ts';
import { readJsonLd } from '../metadata/json-ld.ts';
import { readMetaTags } from '../metadata/meta-tags.ts';
import { plainLine } from '../metadata/plain-line.ts';
import { bareWords, sameWords } from '../metadata/same-words.ts';
import { writtenDay } from '../metadata/written-day.ts';
import type { ArticleNote } from '../notes.ts';
import type { PageBlock } from './block.ts';
import { cleanBlocks } from './clean-blocks.ts';
import { limitMarkup } from './limit-markup.ts';
import { mainContent } from './main-content.ts';
import { pageAuthor } from './page-author.ts';
import { pageBlocks } from './page-blocks.ts';
import { readPageTitle, withoutSite } from './page-title.ts';

/** Lines looked at around the headline for source and date. */
const HEAD_BLOCKS = 8;
const LONGEST_HEAD_LINE = 200;

/**
 * Reads a page: metadata first, then the article.
 *
 * The text is the headline, a blank line, and the paragraphs with blank lines between, so that figures in headlines
 * are claims too; items of lists and rows of tables (Markdown tables) stand on lines of their own. It depends on the
 * page alone, never on metadata from outside: the same page gives the same text. Scripts are never run.
 */
export function readHtml(html: string): ReadDocument {
  const limited = limitMarkup(html);
  const $ = load(limited.html, { scriptingEnabled: false });
  const jsonLd = readJsonLd($);
  const metaTags = readMetaTags($);
  const site = metaTags.source ?? jsonLd.source ?? null;
  const all = pageBlocks($, $('body').get(0) ?? $.root()[0] ?? never(), { apart: true });
  const title = readPageTitle(
    $,
    site,
    all.filter(({ linked }) => linked < 0.6).map(({ text }) => text),
  );
  const shown = title.headline ?? firstOf(jsonLd.title, metaTags.title, title.window);
  const headline = shown === null ? null : withoutSite(shown, site);
  const page: FoundMeta = { title: headline, author: pageAuthor($), source: accountName($), ...timesNear($) };
  const main = mainContent($, headline);
  const dateline = readDateline([...headLines(all, headline), ...main.blocks.map(({ text }) => text)]);
  const authors = [jsonLd.author, metaTags.author, page.author].flatMap((names) => names ?? []);
  const names = [jsonLd.source, metaTags.source, page.source, dateline.source, ...authors];
  const blocks = cleanBlocks(main.blocks, { title: headline, names });
  const body = joinBlocks(blocks);
  const notes: ArticleNote[] = [];
  if (limited.limited) notes.push('markup-limited');
  if (main.guessed) notes.push('main-text-guessed');
  return {
    text: [headline, body].filter((part) => part !== null && part !== '').join('\n\n'),
    bodyStart: 0,
    headline: body === '' ? null : headline,
    frontMatter: {},
    jsonLd: withCleanTitle(jsonLd, site),
    metaTags: withCleanTitle(metaTags, site),
    page,
    dateline,
    siteName: title.site ?? plainLine($('.site-title, #site-title, .site-name').first().text()),
    notes,
  };
}

/** The blocks as text: blank lines between, but none between the items of a list. */
export function joinBlocks(blocks: readonly PageBlock[]): string {
  let text = '';
  let before: PageBlock['role'] | null = null;
  for (const { role, text: words } of blocks) {
    if (text !== '') text += role === 'item' && before === 'item' ? '\n' : '\n\n';
    text += role === 'item' ? `- ${words}` : words;
    before = role;
  }
  return text;
}

/** The lines that follow the headline on the page, where source, author and date stand; up to the first paragraph. */
function headLines(blocks: readonly PageBlock[], headline: string | null): readonly string[] {
  if (headline === null) return [];
  const at = blocks.findLastIndex(({ text, role }) => role === 'heading' && sameWords(text, headline));
  const start = at === -1 ? blocks.findIndex(({ text }) => bareWords(text) === bareWords(headline)) : at;
  if (start === -1) return [];
  const lines: string[] = [];
  for (const { text } of blocks.slice(start + 1, start + 1 + HEAD_BLOCKS)) {
    if (text.length > LONGEST_HEAD_LINE) break;
    lines.push(text);
  }
  return lines;
}

/** On pages of accounts of a platform, whose name the page gives as its own, the account is the publisher. */
function accountName($: CheerioAPI): string | null {
  return plainLine($('#js_name, .rich_media_meta_nickname').first().text());
}

/** Marks of a `<time>`, or of what bears a date, by which pages tell publication and last change apart. */
const CHANGED = '[itemprop="dateModified"], time.updated:not(.published), time.modified, time[data-modified]';

/** The days that `<time>` marks as those of publication and of the last change; of publication also the only one there is. */
function timesNear($: CheerioAPI): FoundMeta {
  const times = $('time[datetime]').not(CHANGED);
  const published = dayAt($('time[pubdate][datetime], [itemprop="datePublished"]'));
  return { published: published ?? (times.length === 1 ? dayAt(times) : null), updated: dayAt($(CHANGED)) };
}

function dayAt(elements: ReturnType<CheerioAPI>): CalendarDay | null {
  for (let index = 0; index < elements.length; index += 1) {
    const element = elements.eq(index);
    const day = writtenDay(element.attr('datetime') ?? element.attr('content') ?? element.text());
    if (day !== null) return day;
  }
  return null;
}

function withCleanTitle(meta: FoundMeta, site: string | null): FoundMeta {
  return meta.title === null || meta.title === undefined ? meta : { ...meta, title: withoutSite(meta.title, site) };
}

function firstOf(...values: readonly (string | null | undefined)[]): string | null {
  return values.find((value) => value !== null && value !== undefined && value !== '') ?? null;
}

function never(): never {
  throw new Error('a parsed page has a root');
}
