import type { ReadingContext } from '../../engine/figures/rule.ts';
import { dayNumber } from '../../engine/values/calendar.ts';
import type { CalendarDay } from '../../model/time.ts';
import { wordBefore } from '../read-word.ts';
import { type NamedFeast, readFeast } from './holidays.ts';
import { looksAhead } from './time-context.ts';
import { counted, type TimeReading } from './time-reading.ts';
import { asWeekend } from './weekends.ts';

/** `Christmas 2024`, `next Labor Day`, `Thanksgiving weekend`: a holiday in the year said, else the last or the next. */
export function readHoliday(text: string, at: number, context: ReadingContext): TimeReading | null {
  const day = readHolidayDay(text, at, context);
  return day === null ? null : asWeekend(text, day);
}

function readHolidayDay(text: string, at: number, context: ReadingContext): TimeReading | null {
  const feast = readFeast(text, at);
  // "The key Christmas trading period": a season of the shops, and no day.
  if (feast !== null && SEASONAL.test(text.slice(feast.end, feast.end + 20))) return null;
  // Harrow & Christmas: a partner's name.
  if (feast === null || /[A-Z][a-z]+ & $/.test(text.slice(Math.max(0, at - 14), at))) return null;
  const year = /,? (?:of |in )?((?:19|20)\d\d)(?![\w%]|[.,]\d)/y;
  year.lastIndex = feast.end;
  const match = year.exec(text);
  if (match !== null)
    return { ...counted(at, year.lastIndex, daysOf(feast, feast.dayIn(Number(match[1])))), counted: false };
  if (context.published === null) return counted(at, feast.end, null);
  const now = Number(context.published.slice(0, 4));
  const today = dayNumber(context.published);
  const before = wordBefore(text, at);
  const ahead = before !== null && (/^(?:next|following|this|coming)$/.test(before.word) || looksAhead(text, at));
  const days = [now - 1, now, now + 1].map((candidate) => feast.dayIn(candidate)).filter((day) => day !== null);
  const day = ahead
    ? days.find((candidate) => dayNumber(candidate) >= today)
    : days.findLast((candidate) => dayNumber(candidate) <= today);
  return counted(at, feast.end, daysOf(feast, day ?? null));
}

const SEASONAL =
  /^ (?:trading|shopping|season|period|sales|quarter|trees?|spending|gifts?|presents?|decorations?|markets?|jumpers?|advert|shoppers)\b/;

/** Ramadan is a month. */
function daysOf({ lastIn }: NamedFeast, first: CalendarDay | null): string | null {
  const last = first === null || lastIn === null ? null : lastIn(Number(first.slice(0, 4)));
  return last === null ? first : `${first}/${last}`;
}
