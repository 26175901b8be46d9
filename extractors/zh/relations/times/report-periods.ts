import type { AttachedTime } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { calendarDay } from '../../../engine/values/calendar.ts';
import type { Clause } from '../sentence/clause.ts';

const REPORT =
  /(?:披露|发布|公布|公告|交出|晒出|发出)(?:了|的)?[^,，;；。\d]{0,6}?(?<name>一季报|一季度报告|半年报|半年度报告|中报|中期业绩|三季报|三季度报告|年报|年度报告|全年业绩)/u;

/** What every name of a report holds: the longer pattern is tried only where it stands. */
const NAMED = /[季年中度]报|业绩|度报告/u;

/** How many months of its year each report tells of. */
const MONTHS: Readonly<Record<string, number>> = {
  ...{ 一季报: 3, 一季度报告: 3, 半年报: 6, 半年度报告: 6, 中报: 6, 中期业绩: 6 },
  ...{ 三季报: 9, 三季度报告: 9, 年报: 12, 年度报告: 12, 全年业绩: 12 },
};

/**
 * The period that a report is of where only its name tells: 4月29日披露一季报 is of the first quarter. Null where the clause
 * publishes none, or names a year of its own.
 */
export function reportPeriod({ text, published }: Scene, clause: Clause): AttachedTime | null {
  const words = text.slice(clause.start, clause.end);
  const match = NAMED.test(words) ? REPORT.exec(words) : null;
  const name = match?.groups?.['name'];
  const months = MONTHS[name ?? ''];
  if (match === null || name === undefined || months === undefined || published === null) return null;
  const start = clause.start + match.index + match[0].length - name.length;
  if (clause.figures.some(({ kind, end, time }) => kind === 'date' && end <= start && isPeriod(time?.edtf ?? null)))
    return null;
  const month = Number(published.slice(5, 7));
  const year = Number(published.slice(0, 4)) - (month > months ? 0 : 1);
  const days = months === 6 || months === 9 ? 30 : 31;
  return {
    time: {
      edtf: nameOf(year, months),
      low: calendarDay(year, 1, 1),
      high: calendarDay(year, months, days),
      from: 'published',
      start,
      end: start + name.length,
    },
    rule: 'zh/time/report-period',
  };
}

/** A year or a part of one, not the day on which the report comes out. */
function isPeriod(edtf: string | null): boolean {
  return edtf !== null && !/^\d{4}-\d\d-\d\d/u.test(edtf);
}

function nameOf(year: number, months: number): string {
  if (months === 3) return `${year}-Q1`;
  if (months === 6) return `${year}-H1`;
  return months === 9 ? `${year}-01/${year}-09` : String(year);
}
