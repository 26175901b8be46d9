import { load } from 'cheerio';
import { CodedError } from '../../../extractors/model/errors.ts';
import type { CalendarDay } from '../../../extractors/model/time.ts';
import type { ReadDocument } from '../document.ts';
import type { ArticleMeta } from '../metadata/article-meta.ts';
import { calendarDay } from '../metadata/calendar-day.ts';
import { readDateline } from '../metadata/dateline.ts';
import { plainLine } from '../metadata/plain-line.ts';
import { sameWords } from '../metadata/same-words.ts';
import { writtenDay } from '../metadata/written-day.ts';
import { cleanBlocks } from '../page/clean-blocks.ts';
import { joinBlocks } from '../page/html.ts';
import { limitMarkup } from '../page/limit-markup.ts';
import { pageBlocks } from '../page/page-blocks.ts';

export type Json = Readonly<Record<string, unknown>>;

/** An article as fields: what every row, entry and mail body is turned into. */
export interface ArticleRecord {
  readonly about: ArticleMeta;
  readonly text: string | null;
  readonly html: string | null;
}

/** Names of fields, lower case without `_`, `-` and blanks, the most telling first. */
const FIELDS = {
  text: 'text contenttext fulltext body articlebody articletext maintext plaintext content article story description summary abstract 正文 内容 全文 文本 摘要'.split(
    ' ',
  ),
  html: 'html contenthtml bodyhtml contentencoded'.split(' '),
  title: 'title headline subject name 标题 题目'.split(' '),
  source: 'source publisher media outlet site sitename sourcename publication newspaper feed 来源 媒体 出处'.split(' '),
  author: 'author authors byline creator writer 作者 记者'.split(' '),
  url: 'url link permalink canonicalurl articleurl webpage href externalurl 链接 网址'.split(' '),
  published:
    'published publishedat publishdate publisheddate datepublished publicationdate pubdate publishtime date datetime time timestamp createdat 发布时间 发布日期 日期 时间'.split(
      ' ',
    ),
  updated:
    'updated updatedat dateupdated updatedate updatetime modified modifiedat datemodified lastmodified lastupdated 更新时间 更新日期'.split(
      ' ',
    ),
  lang: 'lang language 语言'.split(' '),
} as const satisfies Record<keyof ArticleMeta | 'text' | 'html', readonly string[]>;

const MARKUP = /<(?:p|br|div|h[1-6]|ul|ol|table|article|section|span|strong)\b[^<>]{0,400}>/i;

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Maps the fields of an object, whatever they are called there. */
export function recordOf(value: Json): ArticleRecord {
  const byName = new Map(
    Object.entries(value).map(([name, field]) => [name.toLowerCase().replace(/[\s_:-]+/g, ''), field]),
  );
  const all = (field: keyof typeof FIELDS) => FIELDS[field].map((name) => byName.get(name));
  const line = (field: 'title' | 'source' | 'author' | 'url') => all(field).map(nameOf).find(isThere);
  const texts = all('text').flatMap((text) => longText(text) ?? []);
  const html = all('html').flatMap((text) => longText(text) ?? [])[0] ?? texts[0] ?? null;
  const marked = html !== null && MARKUP.test(html);
  const lang = all('lang').map(langOf).find(isThere);
  const published = all('published').map(dayOf).find(isThere);
  const updated = all('updated').map(dayOf).find(isThere);
  return {
    about: {
      title: line('title'),
      source: line('source'),
      author: line('author'),
      url: line('url'),
      published,
      updated,
      lang,
    },
    text: marked ? null : (texts[0] ?? html),
    html: marked ? html : null,
  };
}

/** True when the object has a field that can be the text of an article. */
export function hasText(value: Json): boolean {
  const { text, html } = recordOf(value);
  return text !== null || html !== null;
}

/**
 * A record as a document: the headline, a blank line, the text. Plain text stays as it is; markup is read as that of a
 * page, without looking for the article in it. @throws CodedError RECORD_WITHOUT_TEXT
 */
export function readRecord(path: string, value: Json): ReadDocument {
  const { about, text, html } = recordOf(value);
  const body = html === null ? text : textOfMarkup(html, about.title ?? null);
  if (body === null) {
    const fields = Object.keys(value).slice(0, 20).join(', ') || '-';
    throw new CodedError('RECORD_WITHOUT_TEXT', { path, fields });
  }
  const title = about.title ?? null;
  const lines = body.slice(0, 8000).split(/\r?\n/);
  const repeats = title !== null && lines.some((line, index) => index < 3 && sameWords(line, title));
  return {
    text: (title === null || repeats ? body : `${title}\n\n${body}`).toWellFormed().replaceAll('\0', '\ufffd'),
    bodyStart: 0,
    headline: title,
    frontMatter: {},
    record: about,
    jsonLd: {},
    metaTags: {},
    page: {},
    dateline: readDateline(lines),
    notes: [],
  };
}

/** The text of a piece of markup that is an article and nothing else. */
export function textOfMarkup(html: string, title: string | null): string {
  const $ = load(limitMarkup(html).html, { scriptingEnabled: false });
  const body = $('body').get(0);
  return body === undefined ? '' : joinBlocks(cleanBlocks(pageBlocks($, body), { title }));
}

function isThere<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

function longText(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (Array.isArray(value)) {
    const parts = value.filter((part) => typeof part === 'string');
    return parts.length === 0 || parts.length < value.length ? null : parts.join('\n\n');
  }
  return isJson(value) ? longText(value['value'] ?? value['html'] ?? value['text'] ?? value['rendered'] ?? null) : null;
}

/** A name: a string, an object with one, or a list of either. */
function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return plainLine(value);
  if (Array.isArray(value)) {
    const names = value.slice(0, 10).flatMap((part) => nameOf(part) ?? []);
    return names.length === 0 ? null : names.join(', ');
  }
  return isJson(value) ? nameOf(value['name'] ?? value['title'] ?? value['rendered'] ?? null) : null;
}

function langOf(value: unknown): 'zh' | 'en' | null {
  if (typeof value !== 'string') return null;
  if (/^(?:zh|cmn|chinese|中文)/i.test(value.trim())) return 'zh';
  return /^en/i.test(value.trim()) ? 'en' : null;
}

/** A day as written; or seconds or milliseconds since 1970, in UTC. */
function dayOf(value: unknown): CalendarDay | null {
  if (typeof value === 'string' && !/^\d{9,13}$/.test(value.trim())) return writtenDay(value);
  const number = Number(value);
  if ((typeof value !== 'number' && typeof value !== 'string') || !(number > 1e8 && number < 1e14)) return null;
  const at = new Date(number < 1e11 ? number * 1000 : number);
  return calendarDay(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
}
