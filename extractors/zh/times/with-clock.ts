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
  return timeOf(rule, text, {
    ...words,
    end: clock.end,
    edtf: words.edtf === null || clock.time === null ? words.edtf : `${words.edtf}${clock.time}`,
  });
}
