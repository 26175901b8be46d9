import type { Scene } from '../../../engine/relations/scene.ts';
import { addMonths, calendarDay, daysInMonth, partsOf } from '../../../engine/values/calendar.ts';
import type { Figure } from '../../../model/figure.ts';
import type { TimeValue } from '../../../model/time.ts';

const UNTIL = /截[至止](?:于)?$/u;
const PERIOD =
  /^(?:止|止的|的)?(?:第[一二三四])?(?<period>财?季度?|[三六九]个月|[369]个月|十二个月|12个月|半年度?|中期|财?年度|财年|一年|全年)(?!内)/u;
const MONTHS: Readonly<Record<string, number>> = {
  ...{ 季: 3, 季度: 3, 财季: 3, 三个月: 3, '3个月': 3, 六个月: 6, '6个月': 6, 半年: 6, 半年度: 6, 中期: 6 },
  ...{ 九个月: 9, '9个月': 9, 十二个月: 12, '12个月': 12, 年度: 12, 财年: 12, 财年度: 12, 一年: 12, 全年: 12 },
};

/**
 * The period of which a day is the end: 截至6月30日止六个月, 截至3月31日的季度. Null where none is named, and where it does not
 * end with a month.
 */
export function periodEnding({ text, sentence }: Scene, date: Figure): TimeValue | null {
  const edtf = date.time?.edtf ?? '';
  if (date.time === null || !/^\d{4}-\d\d-\d\d$/u.test(edtf) || date.time.high === null) return null;
  if (!UNTIL.test(text.slice(Math.max(sentence.start, date.start - 3), date.start))) return null;
  const period = PERIOD.exec(text.slice(date.end, date.end + 12))?.groups?.['period'] ?? '';
  const months = MONTHS[period];
  const { year, month, day } = partsOf(date.time.high);
  if (months === undefined || day !== daysInMonth(year, month)) return null;
  const until = calendarDay(year, month, 1);
  const low = until === null ? null : addMonths(until, 1 - months);
  if (low === null) return null;
  const first = partsOf(low);
  return { ...date.time, edtf: nameOf(first, { year, month }, months), low };
}

interface Month {
  readonly year: number;
  readonly month: number;
}

/** 2026-Q1, 2026-H1 and 2026 where the calendar has a name for it, else the first and the last month. */
function nameOf(first: Month, last: Month, months: number): string {
  if (months === 12 && last.month === 12) return String(last.year);
  if (months === 6 && last.month % 6 === 0) return `${last.year}-H${last.month / 6}`;
  if (months === 3 && last.month % 3 === 0) return `${last.year}-Q${last.month / 3}`;
  return `${written(first)}/${written(last)}`;
}

function written({ year, month }: Month): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}
