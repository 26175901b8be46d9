import { readAgencyLead } from './agency-lead.ts';
import { LABEL_OF } from './dateline-labels.ts';
import { type DatelineLine, type LineDate, readDatelineLine } from './dateline-line.ts';

/** What the head and the foot of a text say of it. */
export interface Dateline {
  readonly title: string | null;
  readonly source: string | null;
  readonly author: string | null;
  /** The day of publication, or where only that is given, of the last change. */
  readonly date: LineDate | null;
  /** The day of the last change. */
  readonly updated: LineDate | null;
}

/** Lines looked at from the top and from the end, blank ones not counted. */
const HEAD_LINES = 10;
const FOOT_LINES = 4;
const LONGEST_VALUE = 60;
/** Hosts of what their users write say so in a notice at the foot: 自媒体平台“…”用户上传. */
const PLATFORM_NOTICE =
  /(?:自媒体平台|自媒體平台|发布平台)\s?[“"「](?<name>[^”"」\s]{2,16})[”"」](?:的?)(?:用户|用戶|作者|号)/u;

/**
 * Reads the datelines of a text, Chinese or English. Lines in front come before lines at the end, and the first that
 * gives a field decides: a digest page takes the date of its first article.
 *
 * `lines` are those of the text in order, without the headline. Body lines count with their agency lead only.
 */
export function readDateline(lines: readonly string[]): Dateline {
  const filled = withValues(lines.map(unmarked).filter((line) => line !== ''));
  const head = filled.slice(0, HEAD_LINES);
  const foot = filled.slice(Math.max(head.length, filled.length - FOOT_LINES));
  const finds = [...head, ...foot].map(readLine).filter((find) => find !== null);
  const first = <K extends 'title' | 'source' | 'author' | 'published' | 'updated'>(field: K): Find[K] | null =>
    finds.find((find) => find[field] !== null)?.[field] ?? null;
  return {
    title: first('title'),
    source: first('source') ?? platformOf(foot.length > 0 ? foot : head),
    author: first('author'),
    date: first('published') ?? first('updated'),
    updated: first('updated'),
  };
}

/** A label on a line of its own announces the next line: NEWS PROVIDED BY, and the name under it. */
function withValues(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const label = line.replace(/\s{0,2}[:：]$/u, '').toLowerCase();
    const lone = label.length > 1 && LABEL_OF.has(label) && LABEL_OF.get(label) !== 'other';
    return lone && next !== undefined && next.length <= LONGEST_VALUE ? [`${label}：${next}`] : [line];
  });
}

/** True when the line is nothing but a dateline, so that it is no part of the news. */
export function isDateline(line: string): boolean {
  return readDatelineLine(unmarked(line))?.whole ?? false;
}

type Find = Omit<DatelineLine, 'whole'>;

function readLine(line: string): Find | null {
  const find = readDatelineLine(line);
  if (find !== null) return find;
  const lead = readAgencyLead(line);
  return lead === null
    ? null
    : { source: lead.source, author: lead.author, title: null, published: lead.date, updated: null };
}

function platformOf(lines: readonly string[]): string | null {
  for (const line of lines) {
    const name = PLATFORM_NOTICE.exec(line.slice(0, 400))?.groups?.['name'];
    if (name !== undefined) return name;
  }
  return null;
}

/** Without the signs of Markdown that may stand around a line: `*Source: X | 5 May 2026*`, `> 来源：X`. */
function unmarked(line: string): string {
  return line.replace(/^[\s>#*_]{1,12}|[\s*_]{1,12}$/gu, '').trim();
}
