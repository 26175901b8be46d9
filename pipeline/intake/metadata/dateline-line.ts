import { DATELINE_NOISE, type DatelineLabel, LABEL_OF } from './dateline-labels.ts';
import { type RelativeDate, relativeDates } from './relative-day.ts';
import { type WrittenDate, writtenDates } from './written-day.ts';

export type LineDate = WrittenDate | RelativeDate;

/** What one line says of the article. `whole`: the line says nothing else, so it is no part of the news. */
export interface DatelineLine {
  readonly source: string | null;
  readonly author: string | null;
  readonly title: string | null;
  readonly published: LineDate | null;
  readonly updated: LineDate | null;
  readonly whole: boolean;
}

interface Piece {
  readonly kind: DatelineLabel | 'date';
  readonly start: number;
  /** Where the value begins; for a date, its end. */
  readonly end: number;
  readonly date: LineDate | null;
}

/** A longer line is a paragraph. */
const MAX_LINE = 240;
const MAX_NAME = 40;
const LABEL =
  /(?<![\p{L}\p{N}])(?<word>\p{Script=Han}{1,6}|[a-z]{2,12}(?:\s[a-z]{2,10}){0,2})\s{0,2}[:：]|^(?<bare>\p{Script=Han}{1,4})\s?[｜|丨]\s?/giu;
/** English labels that need no colon where a date follows: Published January 5, 2026; Updated 16 January 2026. */
const OPEN_LABEL =
  /(?<![\p{L}\p{N}])(?<word>published(?:\son)?|posted(?:\son)?|(?:last\s)?updated(?:\son)?|更新于|发布于|发表于)\s{1,2}(?=\S)/giu;
/** The last line of a release, as wire services set it: SOURCE Northgate Metals Corp. */
const RELEASE_SOURCE = /^SOURCE\s{1,3}(?=\p{Lu})/u;
const BYLINE = /^\s{0,4}(?:by|文[/／])\s{0,2}(?=\p{Lu}|\p{Script=Han})/iu;
const SEPARATOR = /\s{0,4}[|｜│•丨]\s{0,4}|\s{0,4}·\s{1,4}|\t\s{0,8}|\s{2,8}|　/u;
const EDGE = /^[\s,，、;；:：()（）【】[\]|｜│•·丨*_—–\-/>]+|[\s,，、;；:：()（）【】[\]|｜│•·丨*_—–\-/<]+$/gu;
const PAGE_TOOLS = /\s(?=字号|字体|分享|收藏|打印|阅读|浏览|评论|关注|听新闻|订阅|举报|责编|编辑|转发)/u;
const SENTENCE = /[。！？；]|[.!?;]\s|[.!?;]$/u;
/** Names that may stand after a date without a clock: 2026-01-15 新华网. Anything else there may be a headline. */
const MEDIA_NAME =
  /(?:网|报|社|新闻|在线|周刊|杂志|财经|电视台|通讯|日报|时报|资讯|客户端|Times|News|Post|Daily|Journal|Wire|Tribune|Press|Review)$/u;

/** Reads one line; null when it is no dateline and holds nothing of one. */
export function readDatelineLine(line: string): DatelineLine | null {
  if (line.length > MAX_LINE) return null;
  const quoted = [...line.matchAll(/《[^《》]{0,120}》/gu)].map(
    ({ index, 0: words }) => [index, index + words.length] as const,
  );
  const pieces = piecesOf(line).filter(({ start }) => !quoted.some(([from, to]) => from <= start && start < to));
  if (pieces.length === 0) return null;
  const found = { source: '', author: '', title: '' };
  const dates: Partial<Record<'published' | 'updated' | 'bare', LineDate>> = {};
  let rest = pieces[0] === undefined ? line : line.slice(0, pieces[0].start);
  const before = rest;
  for (const [index, piece] of pieces.entries()) {
    const stop = pieces[index + 1]?.start ?? line.length;
    const { value, left } = cutValue(line.slice(piece.end, stop), piece.kind);
    if (piece.date !== null) {
      dates[dateLabel(pieces[index - 1])] ??= piece.date;
    } else if (piece.kind === 'source' || piece.kind === 'author' || piece.kind === 'title') {
      found[piece.kind] ||= value;
    }
    rest += ` ${piece.date === null ? left : line.slice(piece.end, stop)}`;
  }
  rest = withoutNoise(rest);
  const labelled = pieces.some(({ kind }) => kind !== 'date' && kind !== 'other');
  if (!labelled && rest !== '') {
    if (!isBareName(rest, before, line, pieces)) return null;
    found.source = rest;
  }
  const whole = rest === '' || found.source === rest || (labelled && isName(rest));
  // 时间 and 文 are labels in a head line and ordinary words in a sentence.
  if (!whole && SENTENCE.test(rest)) return null;
  return {
    source: nullable(found.source),
    author: nullable(found.author),
    title: nullable(found.title),
    published: dates.published ?? dates.bare ?? null,
    updated: dates.updated ?? null,
    whole,
  };
}

function piecesOf(line: string): Piece[] {
  const dates = [...writtenDates(line), ...relativeDates(line)];
  const pieces: Piece[] = dates.map((date) => ({ kind: 'date', start: date.start, end: date.end, date }));
  const byline = BYLINE.exec(line);
  if (byline !== null && isByline(line.slice(byline[0].length)))
    pieces.push({ kind: 'author', start: 0, end: byline[0].length, date: null });
  const release = RELEASE_SOURCE.exec(line);
  if (release !== null) pieces.push({ kind: 'source', start: 0, end: release[0].length, date: null });
  for (const match of [...line.matchAll(LABEL), ...line.matchAll(OPEN_LABEL)]) {
    const kind = LABEL_OF.get((match.groups?.['word'] ?? match.groups?.['bare'] ?? '').toLowerCase());
    const start = match.index;
    const end = start + match[0].length;
    if (kind !== undefined && !pieces.some((piece) => start < piece.end && piece.start < end))
      pieces.push({ kind, start, end, date: null });
  }
  return pieces.sort((a, b) => a.start - b.start);
}

/** The words of a label up to the next separator; `left` is what follows it and belongs to no label. */
function cutValue(words: string, kind: Piece['kind']): { value: string; left: string } {
  const skipped = /^\s{0,8}/u.exec(words)?.[0].length ?? 0;
  const text = words.slice(skipped);
  if (kind === 'title') {
    const quoted = /^[《「“"]([^》」”"]{2,120})[》」”"]/u.exec(text);
    if (quoted?.[1] !== undefined) return { value: quoted[1], left: text.slice(quoted[0].length) };
  }
  const separator = SEPARATOR.exec(text);
  let end = separator?.index ?? text.length;
  // 来源：中国经济网 字号 大 中 小: a Chinese name holds no blank.
  const blank = /^\p{Script=Han}[^\s]{0,39}(?=\s)/u.exec(text);
  if (blank !== null && kind === 'source') end = Math.min(end, blank[0].length);
  // 作者：沈一帆 字号 大 中 小: several authors stand with blanks between, so only a word of the page ends them.
  const tools = kind === 'author' ? text.search(PAGE_TOOLS) : -1;
  if (tools > 0) end = Math.min(end, tools);
  const value = text.slice(0, end).replace(EDGE, '');
  return { value: value.length <= (kind === 'title' ? 120 : MAX_NAME) ? value : '', left: text.slice(end) };
}

function dateLabel(previous: Piece | undefined): 'published' | 'updated' | 'bare' {
  return previous?.kind === 'published' || previous?.kind === 'updated' ? previous.kind : 'bare';
}

/** Name and date with no label: `Sou Hu Cai Jing· 2025-12-13 17:40`, `2026-01-15 10:20 新华网`. */
function isBareName(rest: string, before: string, line: string, pieces: readonly Piece[]): boolean {
  const date = pieces.find(({ kind }) => kind === 'date');
  if (date === undefined || !isName(rest)) return false;
  const named = before.replace(EDGE, '') === rest && line.slice(date.end).replace(EDGE, '').length < 20;
  const clocked = /\d[:：]\d/u.test(line.slice(date.start, date.end)) || SEPARATOR.test(line.slice(date.end));
  // A full date or a separator must say that this is a head line: 公司 1月5日 is the beginning of a sentence.
  const full = date.date !== null && 'year' in date.date && date.date.year !== null;
  return named ? full || SEPARATOR.test(before) : full && (clocked || MEDIA_NAME.test(rest));
}

/** `Chile mined 5 on` is not a name: in English the words of one begin with capitals. */
function isName(words: string): boolean {
  if (!/\p{Script=Han}/u.test(words) && !/^(?:(?:\p{Lu}|(?:of|the|and|de|for|on|in)\s)\S{0,20}\s?){1,6}$/u.test(words))
    return false;
  return words.length <= MAX_NAME && !SENTENCE.test(words) && !/\d{2}/u.test(words) && words.split(/\s/u).length <= 6;
}

/** `By Jane Doe and Max Roe` is a byline; `By 2030 demand will double.` is a sentence and `By region` a heading. */
function isByline(words: string): boolean {
  const names = words.split(SEPARATOR)[0] ?? '';
  if (/\p{Script=Han}/u.test(names)) return names.length <= 12;
  return (
    /^(?:\p{Lu}[\p{L}.'’-]{0,20},?\s?(?:and\s|de\s|van\s|von\s|al\s)?){2,8}(?=\s{0,2}(?:$|\d|\p{Lu}))/u.test(names) &&
    !/[!?;]|\.$/u.test(names)
  );
}

function withoutNoise(words: string): string {
  let left = words;
  for (const noise of DATELINE_NOISE) left = left.replace(noise, ' ');
  return left.replace(/\s+/gu, ' ').replace(EDGE, '');
}

function nullable(words: string): string | null {
  return words === '' ? null : words;
}
