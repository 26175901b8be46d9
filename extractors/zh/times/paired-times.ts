import type { Rule } from '../../engine/figures/rule.ts';
import { addDays, partsOf } from '../../engine/values/calendar.ts';
import type { RuleName } from '../../model/derivation.ts';
import type { CalendarDay } from '../../model/time.ts';
import { timeOf } from './time-of.ts';

const PAIRED: RuleName = 'zh/relative/paired';

/** How far the first and the last of them lie from the publication day or year. */
const PAIRS = {
  今明: [0, 1],
  明后: [1, 2],
  昨今: [-1, 0],
  去今: [-1, 0],
  今明后: [0, 2],
} as const satisfies Record<string, readonly [number, number]>;
const WRITTEN = /(?<pair>今明后?|明后|昨今|去今)(?<count>[两二三23]) ?(?<unit>年|天|日)(?![内间]?[游])/y;

/** 今明两年, 明后两天: this year and the next, told together. */
export const PAIRED_RULE: Rule = {
  name: PAIRED,
  starts: Object.keys(PAIRS),
  read: (text, at, { published }) => {
    WRITTEN.lastIndex = at;
    const { pair, count, unit } = WRITTEN.exec(text)?.groups ?? {};
    const ends = Object.entries(PAIRS).find(([words]) => words === pair)?.[1];
    if (ends === undefined || (count === '三' || count === '3') !== (ends[1] - ends[0] === 2)) return null;
    const edtf = published === null ? null : spanOf(published, ends, unit === '年');
    return timeOf(PAIRED, text, { start: at, end: WRITTEN.lastIndex, edtf, counted: true });
  },
  examples: ['今明两年 => 2026/2027', '明后两天 => 2026-01-16/2026-01-17'],
};

function spanOf(published: CalendarDay, [first, last]: readonly [number, number], years: boolean): string {
  if (!years) return `${addDays(published, first)}/${addDays(published, last)}`;
  const { year } = partsOf(published);
  return `${year + first}/${year + last}`;
}
