import { load } from 'cheerio';
import { encodingNamed } from '../file/declared-charset.ts';
import { decode } from '../file/decode.ts';
import { readDateline } from '../metadata/dateline.ts';
import type { PageBlock } from '../page/block.ts';
import { cleanBlocks } from '../page/clean-blocks.ts';
import { joinBlocks } from '../page/html.ts';
import { limitMarkup } from '../page/limit-markup.ts';
import { withoutSurroundings } from '../page/main-content.ts';
import { pageBlocks } from '../page/page-blocks.ts';
import { type FileToOpen, ownBytes, type Part } from './opened.ts';

/** One article of a digest page: where its headline is, where the next begins, and its line of source and date. */
interface Section {
  readonly start: number;
  readonly end: number;
  readonly dateline: ReturnType<typeof readDateline>;
}

/** An article has at least so many characters beneath its dateline, and a digest so many articles. */
const LEAST_CHARS = 30;
const LEAST_ARTICLES = 2;
const LONGEST_HEADLINE = 160;

/**
 * The articles of a page that holds several: headlines that each have a line of source and date beneath them. Null for
 * a page with one article, or none.
 */
export function digestParts({ path, bytes, charset }: FileToOpen): readonly Part[] | null {
  const { text: html } = decode(path, bytes, charset === undefined ? null : encodingNamed(charset));
  const $ = load(limitMarkup(html).html, { scriptingEnabled: false });
  withoutSurroundings($);
  const body = $('body').get(0);
  const blocks = body === undefined ? [] : pageBlocks($, body);
  const sections = sectionsOf(blocks);
  if (sections.length < LEAST_ARTICLES) return null;
  return sections.map(({ start, end, dateline }, index) => {
    const title = blocks[start]?.text ?? null;
    const { source, author, date } = dateline;
    const published =
      date !== null && 'year' in date && date.year !== null ? dayWords(date.year, date.month, date.date) : null;
    const text = joinBlocks(cleanBlocks(blocks.slice(start + 1, end), { title }));
    return {
      path: `${path}#${index + 1}`,
      bytes: ownBytes(JSON.stringify({ title, source, author, published, text })),
    };
  });
}

function sectionsOf(blocks: readonly PageBlock[]): readonly Section[] {
  const starts = blocks.flatMap((block, index) => {
    const under = blocks[index + 1];
    if (under === undefined || block.role === 'table' || block.text.length > LONGEST_HEADLINE) return [];
    const dateline = readDateline([under.text]);
    // A list of headlines is made of links; a comment has a name and a date, and no headline.
    const both = dateline.date !== null && dateline.source !== null && under.text.length < LONGEST_HEADLINE;
    return both && block.role === 'heading' ? [{ index, dateline }] : [];
  });
  return starts
    .map(({ index, dateline }, place) => ({ start: index, end: starts[place + 1]?.index ?? blocks.length, dateline }))
    .filter(({ start, end }) => {
      const prose = blocks.slice(start + 2, end).filter(({ linked }) => linked < 0.5);
      return prose.reduce((sum, { text }) => sum + text.length, 0) >= LEAST_CHARS;
    });
}

function dayWords(year: number, month: number, date: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
