import { Readability } from '@mozilla/readability';
import { type CheerioAPI, load } from 'cheerio';
import { parseHTML } from 'linkedom';
import type { PageBlock } from './block.ts';
import { fillGaps } from './fill-gaps.ts';
import { pageBlocks } from './page-blocks.ts';

/** The blocks of the article on a page. `guessed`: Readability found none, and the densest part was taken. */
export interface MainContent {
  readonly blocks: readonly PageBlock[];
  readonly guessed: boolean;
}

/** Parts that are never the article, whatever stands in them. */
const NEVER =
  'script, style, noscript, template, iframe, object, embed, svg, canvas, select, button, textarea, input, dialog, nav, [role="navigation"], [role="search"], [role="banner"], [role="dialog"], [role="alertdialog"], [hidden], amp-ad, amp-embed, amp-sidebar, amp-consent, amp-social-share, amp-list';
/** Names of parts around an article, as whole words of class and id, in English and in pinyin. */
const AROUND =
  /(?:^|[\s_-])(?:share|sharebar|sharing|social|bdsharebuttonbox|related|recommend|recommended|recommendation|xgyd|xgxw|tuijian|breadcrumbs?|crumbs?|mbx|comments?|pinglun|responses|respond|replies|disqus|consent|gdpr|bio|authorbox|feedback|outbrain|taboola|recirc|signup|sidebar|side-bar|copyright|disclaimer|shengming|newsletter|subscribe|paywall|advert|advertisement|adbox|ads|hotnews|ranking|paihang|toplist|prevnext|pagination|pager|footer|foot|topnav|navbar|menu|toolbar|cookie|popup|login)(?:$|[\s_-])/i;
const HIDDEN = /(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden|opacity\s{0,4}:\s{0,4}0(?![.\d]))/i;
/** Names that tell what an article is about: category-social, tag-menu. */
const BY_SUBJECT = /(?:^|\s)(?:category|tag|topic|term|section)-[\w-]{1,80}/gi;
/** A part with a tell-tale name that holds this share of the page's words is the page itself. */
const PAGE_SHARE = 0.4;
const MIN_CHARS = 120;
/** Less than this share of the words of `<article>` means that Readability took a wrong part. */
const LEAST_SHARE = 0.3;

/** Finds the article on a page. Changes `$`: what is never part of an article is taken out. */
export function mainContent($: CheerioAPI, headline: string | null): MainContent {
  withoutSurroundings($);
  const read = filled($, readBlocks($.html()), headline);
  const own = declaredPart($);
  if (read !== null && lengthOf(read) >= Math.max(40, lengthOf(own ?? []) * LEAST_SHARE))
    return { blocks: read, guessed: false };
  const blocks = own ?? densestPart($);
  return read !== null && lengthOf(read) >= lengthOf(blocks)
    ? { blocks: read, guessed: false }
    : { blocks, guessed: true };
}

function filled($: CheerioAPI, read: readonly PageBlock[] | null, headline: string | null): typeof read {
  const body = $('body').get(0);
  return read === null || body === undefined ? read : fillGaps(pageBlocks($, body), read, headline);
}

/** Takes out what is never part of an article: scripts, navigation, and what its name gives away. Changes `$`. */
export function withoutSurroundings($: CheerioAPI): void {
  $(NEVER).remove();
  // Of a picture only the caption is read, not who sold it.
  for (const figure of $('figure').has('figcaption').not(':has(table, blockquote, ul, pre, p)').toArray()) {
    const caption = $(figure).find('figcaption').first();
    $(figure).empty().append(caption);
  }
  const whole = $('body').text().length;
  for (const part of $('body [style]').toArray()) {
    if (!HIDDEN.test($(part).attr('style') ?? '')) continue;
    // What holds most of the words is shown by a script, later.
    if ($(part).text().length >= whole * PAGE_SHARE) $(part).removeAttr('style');
    else $(part).remove();
  }
  for (const part of $('body [class], body [id]').toArray()) {
    const named = `${$(part).attr('class') ?? ''} ${$(part).attr('id') ?? ''}`;
    const names = named.replace(BY_SUBJECT, ' ').replace(/([a-z])([A-Z])/g, '$1-$2');
    if (
      AROUND.test(names) &&
      part.name !== 'article' &&
      part.name !== 'main' &&
      $(part).find('h1, [itemprop="articleBody"]').length === 0 &&
      $(part).text().length < whole * PAGE_SHARE
    )
      $(part).remove();
  }
}

function readBlocks(html: string): readonly PageBlock[] | null {
  const { document } = parseHTML(html);
  let content: string | null | undefined;
  try {
    content = new Readability(document, { charThreshold: MIN_CHARS, disableJSONLD: true }).parse()?.content;
  } catch (error) {
    // Readability leans on a browser's DOM; a page that linkedom builds otherwise is read by density instead.
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    return null;
  }
  if (content === null || content === undefined || content === '') return null;
  const $ = load(content);
  return blocksOf($, 'body');
}

/** What the page itself declares to be its article, when exactly one part does. */
function declaredPart($: CheerioAPI): readonly PageBlock[] | null {
  for (const selector of ['[itemprop="articleBody"]', 'article', 'main, [role="main"]']) {
    const parts = $(selector);
    if (parts.length === 1) {
      const blocks = blocksOf($, selector);
      if (lengthOf(blocks) >= MIN_CHARS) return blocks;
    }
  }
  return null;
}

/** The element with the most words of its own paragraphs, less those in links; the body when none stands out. */
function densestPart($: CheerioAPI): readonly PageBlock[] {
  let best = $('body');
  let most = 0;
  for (const part of $('body div, body section, body td, body article').toArray()) {
    const children = $(part).children('p, h2, h3, ul, ol, table, blockquote');
    const words = children.text().length - 2 * children.find('a').text().length;
    if (words > most) {
      most = words;
      best = $(part);
    }
  }
  const whole = $('body');
  const chosen = most * 2 > whole.text().trim().length - whole.find('a').text().length ? best : whole;
  const node = chosen.get(0);
  return node === undefined ? [] : pageBlocks($, node);
}

function blocksOf($: CheerioAPI, selector: string): readonly PageBlock[] {
  const node = $(selector).get(0);
  return node === undefined ? [] : pageBlocks($, node);
}

function lengthOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
