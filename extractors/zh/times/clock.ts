import { characterSet } from '../../engine/text/characters.ts';
import { readSmall, skipSpace, twoDigits } from '../numerals/small-numbers.ts';

/** A part of a day or a time of day. */
export interface ClockRead {
  readonly end: number;
  /** `T19:06:00`, or null for a mere part of the day (下午). */
  readonly time: string | null;
}

const PART =
  /(?:上午|下午|中午|午后|午间|傍晚|晚上|晚间|晚些时候|早上|早晨|清晨|凌晨|深夜|午夜|夜间|夜里|当晚|早间|晨间|夜|晚|早|晨)/y;
const AFTERNOON = /^(?:下午|午后|傍晚|晚|当晚|夜|深夜)/;
const CLOCK =
  /(?<hour>\d{1,2}|二?十[一二三四五六七八九]?|[零一二两三四五六七八九]) ?(?:(?:[:：](?<colon>\d{2})(?:[:：](?<second>\d{2}))?(?!\d))|(?:[时點点](?:钟|整)?(?:(?<half>半)|(?<quarter>[一三])刻|(?<minute>\d{1,2}|[零二三四五]?十?[一二三四五六七八九十]?)分(?:\d{1,2}秒)?|(?<bare>[二三四五]十[一二三四五六七八九]?)(?![多个名分万]))?))/y;
const ZONE = /(?:北京时间|当地时间|格林尼治时间|美国东部时间|美东时间|巴黎时间|东京时间) ?/y;

/** What a part of the day, a time zone and an hour begin with. */
const opensClock = characterSet('上下中午傍晚早清凌深夜当晨北格美巴东0123456789零一二两三四五六七八九十 ');

/** True where the words at `at`, one space allowed before them, may be a part of the day or a time of day. */
export function mayOpenClock(text: string, at: number): boolean {
  return opensClock(text, skipSpace(text, at));
}

/** 下午, 晚上8点, 17时08分, 18:30 behind a day; null where none stands. */
export function readClock(text: string, at: number, partBefore = ''): ClockRead | null {
  const from = skipSpace(text, at);
  if (!opensClock(text, from)) return null;
  PART.lastIndex = from;
  const part = PART.exec(text)?.[0];
  const partEnd = from + (part?.length ?? 0);
  const time = readTimeOfDay(text, skipZone(text, partEnd), part ?? partBefore);
  if (time !== null) return time;
  if (part === undefined) return null;
  // 24日夜|里 is read whole; 早|在, 晚|年, 晨|报 are words of their own.
  if (part.length === 1 && !/[，。、；的在，\s]|^$/.test(text[partEnd] ?? ''))
    return part === '晚' || part === '夜' ? { end: partEnd, time: null } : null;
  return { end: partEnd, time: null };
}

function skipZone(text: string, at: number): number {
  ZONE.lastIndex = at;
  return at + (ZONE.exec(text)?.[0].length ?? 0);
}

function readTimeOfDay(text: string, at: number, part: string): ClockRead | null {
  const from = skipSpace(text, at);
  CLOCK.lastIndex = from;
  const match = CLOCK.exec(text);
  if (match === null) return null;
  const hour =
    readSmall(match.groups?.['hour'] ?? '', 0)?.value ??
    (match.groups?.['hour'] === '零' || match.groups?.['hour'] === '0' ? 0 : -1);
  const minute = minutesOf(match.groups ?? {});
  if (hour < 0 || hour > 24 || minute === null) return null;
  const end = from + match[0].length;
  if ('间候期代刻'.includes(text[end] ?? '。') && text[end - 1] === '时') return null;
  if (/[\d名个]/.test(text[end] ?? '。') && text[end - 1] === '点') return null;
  const whole = hour < 12 && AFTERNOON.test(part) ? hour + 12 : hour;
  return { end, time: `T${twoDigits(whole)}:${twoDigits(minute)}:${match.groups?.['second'] ?? '00'}` };
}

function minutesOf(groups: Readonly<Record<string, string | undefined>>): number | null {
  if (groups['colon'] !== undefined) return Number(groups['colon']) < 60 ? Number(groups['colon']) : null;
  if (groups['half'] !== undefined) return 30;
  if (groups['quarter'] !== undefined) return groups['quarter'] === '一' ? 15 : 45;
  if (groups['bare'] !== undefined) return readSmall(groups['bare'], 0)?.value ?? 0;
  if (groups['minute'] === undefined || groups['minute'] === '') return 0;
  const minute = readSmall(groups['minute'], 0)?.value ?? 0;
  return minute < 60 ? minute : null;
}
