import type { TimeFind } from '../../engine/figures/find.ts';
import type { RuleName } from '../../model/derivation.ts';
import { mayOpenClock, readClock } from './clock.ts';
import { timeOf } from './time-of.ts';

interface DayWords {
  readonly start: number;
  readonly end: number;
  readonly edtf: string | null;
  readonly counted: boolean;
  readonly assumed: boolean;
}

/** Adds a time of day to a day. */
export function withClock(rule: RuleName, text: string, words: DayWords): TimeFind {
  if (!mayOpenClock(text, words.end)) return timeOf(rule, text, words);
  const isDay = words.edtf === null || /^[\dX]{4}-[\dX]{2}-\d{2}$/.test(words.edtf);
  // 今晚6点: the word for the day says which half of it.
  const evening = /[晚夜]/.test(text.slice(words.start, words.end)) ? '晚' : '';
  const clock = isDay ? readClock(text, words.end, evening) : null;
  if (clock === null) return timeOf(rule, text, words);
  const until = words.edtf === null ? null : clockSpan(text, clock.end, words.edtf);
  if (until !== null) return timeOf(rule, text, { ...words, ...until });
  return timeOf(rule, text, {
    ...words,
    end: clock.end,
    edtf: words.edtf === null || clock.time === null ? words.edtf : `${words.edtf}${clock.time}`,
  });
}

/** `20时|至4日14时`, `8时|至20时`: until when, behind a time of day. */
const UNTIL =
  / ?(?:直?至|到|[-~—－]{1,2}) ?(?:(?<month>\d{1,2}) ?月 ?)?(?:(?<day>\d{1,2}) ?[日号] ?)?(?:凌晨|早上|上午|中午|下午|傍晚|晚上?|夜间)?\d{1,2} ?(?:[时点](?:\d{1,2}分|半)?|[:：]\d\d)/y;
const UNTIL_SIGNS = ' 直至到-~—－';

/**
 * The days that a span between two times of day lies in (7月3日20时至4日14时 is 07-03/07-04): an interval of EDTF has dates at
 * its ends, no times.
 */
function clockSpan(text: string, at: number, edtf: string): { readonly end: number; readonly edtf: string } | null {
  if (!UNTIL_SIGNS.includes(text[at] ?? '。')) return null;
  UNTIL.lastIndex = at;
  const match = UNTIL.exec(text);
  if (match === null) return null;
  const { month, day } = match.groups ?? {};
  const end = UNTIL.lastIndex;
  if (day === undefined) return month === undefined ? { end, edtf } : null;
  const last = `${edtf.slice(0, 4)}-${(month ?? edtf.slice(5, 7)).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return last > edtf && Number(day) <= 31 ? { end, edtf: `${edtf}/${last}` } : null;
}
