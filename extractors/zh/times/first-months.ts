import { isDigit } from '../../engine/text/characters.ts';
import { readSmall, twoDigits } from '../numerals/small-numbers.ts';
import { part, type YearPart } from './year-part.ts';

const FIRST_MONTHS =
  /(?:前|头|首)(?<count>\d{1,2}|十[一二]?|[一二两三四五六七八九]) ?(?<unit>个月|月份?|天|周)(?!薪|费)/y;
const LAST_MONTHS = /最后 ?(?<count>\d{1,2}|十[一二]?|[一二两三四五六七八九]) ?个月/y;
const NTH = /第(?<count>\d{1,2}|十[一二]?|[一二三四五六七八九]|[二三四五]十[一二三四五六七八九]?) ?(?<unit>个月|周)/y;

/** 前10个月, 前十月, 最后4个月, 第三个月, 第一周, 前10天. */
export function readFirstMonths(text: string, at: number, afterYear: boolean): YearPart | null {
  const character = text[at];
  if (character === '前' || character === '头' || character === '首') {
    const match = sticky(FIRST_MONTHS, text, at);
    const count = match === null ? null : readSmall(match['count'] ?? '', 0);
    if (match === null || count === null) return null;
    const end = at + (match[0]?.length ?? 0);
    if (match['unit'] === '天')
      return afterYear ? part(end, '-01-01', `-01-${twoDigits(Math.min(31, count.value))}`) : null;
    if (match['unit'] === '周' || count.value > 12) return null;
    // Without a year 前 and 首 say that the year's months are meant, and only with 个月: 前三月 may be anything. 前一个月 is
    // the month before.
    if (!afterYear && count.value === 1) return null;
    if (!afterYear && (character === '头' || (match['unit']?.startsWith('月') === true && !opensMonths(text, at, end))))
      return null;
    return count.value === 1 ? part(end, '-01') : part(end, '-01', `-${twoDigits(count.value)}`);
  }
  if (!afterYear) return null;
  if (character === '最') {
    const match = sticky(LAST_MONTHS, text, at);
    const count = match === null ? null : readSmall(match['count'] ?? '', 0);
    if (match === null || count === null || count.value > 12) return null;
    return part(at + (match[0]?.length ?? 0), `-${twoDigits(13 - count.value)}`, '-12');
  }
  if (character !== '第') return null;
  const match = sticky(NTH, text, at);
  const count = match === null ? null : readSmall(match['count'] ?? '', 0);
  if (match === null || count === null) return null;
  const end = at + (match[0]?.length ?? 0);
  if (match['unit'] === '周') return count.value > 53 ? null : part(end, `-W${twoDigits(count.value)}`);
  return count.value > 12 ? null : part(end, `-${twoDigits(count.value)}`);
}

/** What a measure does over months, in a headline: 进口前七月|降一成. */
const MOVES = '降增减升涨跌同累销';

/** What stands before a time that opens a line or a clause. */
const OPENS = '。，,:：;；\n 今';

/** 前11月产量: in figures or at the head of a clause (前两月产量), not of another word (日前11月, 提前3月) and with no day behind (前11月5日). */
function opensMonths(text: string, at: number, end: number): boolean {
  return (
    !'日提目之以此先空史眼当跟生午支超大事会赛战'.includes(text[at - 1] ?? '。') &&
    (isDigit(text.charCodeAt(at + 1)) || OPENS.includes(text[at - 1] ?? '。') || MOVES.includes(text[end] ?? '。')) &&
    !/[\d初底末上中下]/.test(text[end] ?? '。')
  );
}

function sticky(pattern: RegExp, text: string, at: number): Readonly<Record<string, string | undefined>> | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? null : { ...match.groups, 0: match[0] };
}
