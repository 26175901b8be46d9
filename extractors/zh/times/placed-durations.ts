import type { QuantityFind } from '../../engine/figures/find.ts';
import type { ReadingContext, Rule } from '../../engine/figures/rule.ts';
import { wordTrie } from '../../engine/text/word-trie.ts';
import { partsOf } from '../../engine/values/calendar.ts';
import { toNumber } from '../../engine/values/decimal.ts';
import { placedStretch, type Stretch } from '../../engine/values/placed-stretch.ts';
import type { RuleName } from '../../model/derivation.ts';
import type { CalendarDay } from '../../model/time.ts';
import { classAt, NONE } from '../numerals/numeral-characters.ts';
import { AMOUNT_RULE } from '../quantities.ts';

const PLACED: RuleName = 'zh/durations/placed';

/** Words before a length of time that say on which side of the day of publication it lies. */
const POINTERS = wordTrie<-1 | 1>([
  ...['过去', '过去的', '过去这', '最近', '最近的', '近', '此前'].map((word) => [word, -1] as const),
  ...['未来', '未来的', '今后', '今后的', '接下来', '接下来的'].map((word) => [word, 1] as const),
]);

/** 历时近三年: what is measured and nearly so long. */
const MEASURES = '时达用经历长有了已过需耗花等隔距期的续将接附晚最靠邻临';

/** 近20年的历史, 近三年多, 近5年前: no stretch that ends today. */
const NO_STRETCH = /^(?:的?(?:历史|时间|努力|建设|发展|经验|等待|谈判|筹备)|多|半|之?前|之?后|以[前后]|期)/;

/** Stretches of time that the words place: they stay durations, and say when they lie. */
export const PLACED_DURATION_RULE: Rule = {
  name: PLACED,
  starts: ['过去', '最近', '近', '此前', '未来', '今后', '接下来'],
  read: readPlaced,
  examples: ['过去三年 => 3 year', '近五年来 => 5 year', '未来两周 => 2 week'],
};

function readPlaced(text: string, at: number, context: ReadingContext): QuantityFind | null {
  const pointer = POINTERS.longest(text, at);
  if (pointer === null || classAt(text, pointer.end) === NONE) return null;
  if (text[at] === '近' && MEASURES.includes(text[at - 1] ?? '。')) return null;
  const find = AMOUNT_RULE.read(text, pointer.end, context);
  if (find === null || find.type !== 'quantity' || find.unit === null || find.magnitude.shape !== 'point') return null;
  // 年近六旬
  if (find.role === 'age') return null;
  if (context.published === null || NO_STRETCH.test(text.slice(find.end, find.end + 4))) return null;
  const count = toNumber(find.magnitude.at);
  if (!Number.isInteger(count) || count < 1 || count > 2000) return null;
  const calendarYear = pastCalendarYear(
    text,
    { at, end: find.end },
    { count, unit: find.unit.code },
    context.published,
  );
  if (calendarYear !== null) return { ...find, rule: PLACED, placed: calendarYear };
  const placed = placedStretch(context.published, { count, unit: find.unit.code }, pointer.value);
  return placed === null ? null : { ...find, rule: PLACED, placed };
}

/** How long into the new year one still looks back on the old one as 过去一年. */
const LOOKS_BACK_UNTIL = 3;

/** 1月的工作报告: 过去一年，全市生产总值达到…: a sentence that opens so in the first months looks back on the year that is over. */
function pastCalendarYear(
  text: string,
  { at, end }: { readonly at: number; readonly end: number },
  { count, unit }: Stretch,
  published: CalendarDay,
): string | null {
  if (count !== 1 || unit !== 'year' || text.slice(at, at + 2) !== '过去') return null;
  if (!',，'.includes(text[end] ?? '。') || !'。,，:：；;“\n\u3000'.includes(text[at - 1] ?? '\n')) return null;
  const { year, month } = partsOf(published);
  return month <= LOOKS_BACK_UNTIL ? String(year - 1) : null;
}
