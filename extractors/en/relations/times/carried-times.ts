import type { Attached, AttachedTime } from '../../../engine/relations/discourse.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import { addDays } from '../../../engine/values/calendar.ts';
import { dayBounds } from '../../../engine/values/edtf.ts';
import type { Figure } from '../../../model/figure.ts';
import type { CalendarDay, TimeValue } from '../../../model/time.ts';
import type { Clause } from '../sentence/clauses.ts';
import type { Reading } from '../sentence/reading.ts';

/**
 * The time that a figure without one of its own takes from the text before: the last one told, or in a new paragraph
 * what the article is about. What is traded takes the day that the text told last, what flows no mere end of a period.
 */
export function carriedTime(
  reading: Reading,
  clause: Clause,
  { figure, metric, ahead }: { readonly figure: Figure; readonly metric: Attached | null; readonly ahead: boolean },
): AttachedTime | null {
  const { before, scene } = reading;
  const said =
    scene.opens || isByTheWay(before, scene.text) ? [before.topicTime, before.time] : [before.time, before.topicTime];
  const told = before.topicTime === null && isListed(scene) ? [...said, before.headlineTime] : said;
  // "The board meets on Nov. 3. The dollar fell": what is done is of no day that is still to come.
  const carried = told.find((time) => time !== null && (ahead || !isToCome(reading, time))) ?? null;
  // "Its gearing stood at 84% as of December 31. Its shares rose": a day long gone is no day of trading.
  const longGone = (carried?.edtf ?? '') < firstOfNews(scene.published);
  if (isTraded(metric) && (carried?.edtf?.length !== DAY || longGone)) {
    if (before.day !== null) return { time: { ...before.day, from: 'inherited' }, rule: 'en/time/trading-day' };
    // The period that a company reports on is no time of its shares.
    if (metric?.slot.id === 'metric:share-price') return null;
  }
  if (carried === null) return null;
  // "Fires have burned 40,000 hectares since Sunday. Winds grounded aircraft": what goes on has its own beginning.
  if (carried.edtf?.endsWith('/..') === true && scene.role !== 'headline' && !isMore(reading, carried, figure, metric))
    return null;
  // "For the first quarter it forecast a decline. It proposed a dividend": what is paid out is of the year.
  if (metric?.slot.id === 'metric:dividend' && !/^\d{4}$/.test(carried.edtf ?? '')) return null;
  // How long, high or heavy a thing is does not belong to a day.
  if (metric !== null && SIZES.test(metric.slot.id)) return null;
  const over = ahead ? null : lastReported(reading, carried);
  if (over !== null) return { time: { ...over, from: 'inherited' }, rule: 'en/time/last-reported' };
  const period = flows(reading, clause, { figure, metric }) ? periodOf(reading, carried) : null;
  return period === null
    ? { time: { ...carried, from: 'inherited' }, rule: 'en/time/carried-over' }
    : { time: { ...period, from: 'inherited' }, rule: 'en/time/whole-period' };
}

/**
 * "It accounted for a third of output in 2024. Shipments rose 3%", in a report on 2025: a sentence that closed with the
 * year before told of it by the way. One that opens with it ("In 2024, …") sets the time of what follows.
 */
function isByTheWay({ time, topicTime }: Reading['before'], text: string): boolean {
  const [told, topic] = [/^\d{4}(?=$|-[QH]\d$)/.exec(time?.edtf ?? ''), topicTime?.edtf ?? ''];
  if (told === null || time === null || time.edtf === null || topic.length !== time.edtf.length || !(topic > time.edtf))
    return false;
  if (!/^\d{4}(?:-[QH]\d)?$/.test(topic)) return false;
  const opens = /(?:^|[.!?\n]["”]?\s*)(?:In|For|During|Over|Throughout)(?: the)? $/.test(
    text.slice(Math.max(0, time.start - 20), time.start),
  );
  return !opens && /^[.!?]/.test(text.slice(time.end, time.end + 1));
}

/** `- Revenue: $412 million`, `Deaths: 3`: an item of a list, which says no more than what and how much. */
function isListed({ text, sentence, opens }: Reading['scene']): boolean {
  return (
    opens && /^(?:[-*•–] ?|\*\*|[A-Z][A-Za-z'’() -]{2,40}: )/.test(text.slice(sentence.start, sentence.start + 48))
  );
}

/** The first day that is still of the news. */
function firstOfNews(published: CalendarDay | null): string {
  return published === null ? '' : (addDays(published, -NEWS_DAYS) ?? '');
}

const NEWS_DAYS = 10;

/** A day ahead, or a time that something is to be done by: ../2030. */
export function isToCome({ scene: { published } }: Reading, { low, high }: TimeValue): boolean {
  const from = low ?? high;
  return published !== null && from !== null && from > published;
}

/** "4,820 cholera cases since January. Luanda had 2,915 cases": more of what has gone on since then. */
function isMore({ before }: Reading, since: TimeValue, { unit }: Figure, metric: Attached | null): boolean {
  const noun = (words: string | null): string => words?.split(' ').at(-1) ?? '';
  const told = before.figures.filter(({ time }) => time?.edtf === since.edtf);
  return told.some(
    (one) =>
      (one.metric !== null && one.metric.id === metric?.slot.id) || (unit !== null && noun(one.unit) === noun(unit)),
  );
}

/**
 * "It now sees sales of 3 billion in 2026. Operating profit rose 31%": behind an outlook, what is told as done is of the
 * time that was reported on last. Null where `carried` was of something reported, or nothing was.
 */
function lastReported({ before }: Reading, carried: TimeValue): TimeValue | null {
  const told = before.figures.filter(({ time }) => time?.edtf === carried.edtf);
  if (told.length === 0 || told.some(({ ahead }) => !ahead)) return null;
  return before.figures.find(({ ahead, time }) => !ahead && time !== null)?.time ?? null;
}

const SIZES = oneOf(/^metric:(?:route-length|length|height|width|weight|distance)$/);

const DAY = 'YYYY-MM-DD'.length;

/** What moves from day to day: told without a day, it is of the day of the news. */
function isTraded(metric: Attached | null): boolean {
  return (
    metric !== null &&
    (metric.rule === 'en/metric/market-move' ||
      metric.rule === 'en/metric/index' ||
      /^metric:(?:share-price|index-level|exchange-rate|bond-yield|futures-price)$/.test(metric.slot.id))
  );
}

/** Sales flow, deposits and ratios stand: the end of December is the time of these alone. */
function flows(
  { scene }: Reading,
  clause: Clause,
  { figure, metric }: { readonly figure: Figure; readonly metric: Attached | null },
): boolean {
  const row = metric === null ? undefined : scene.lexicon.metric(metric.slot.id);
  if (row === undefined || row.nature === 'flow') return figure.kind !== 'share';
  return row.nature === 'rate' && /\baverag(?:ed|es|ing)\b/.test(scene.text.slice(clause.start, clause.end));
}

const END = /\bend(?:ed)?\b|^(?:30|31) \w+$|year-end/i;

/** The period that an end closes: told of before, or named with it (the end of 2025). Null for any other time. */
function periodOf({ scene, before }: Reading, end: TimeValue): TimeValue | null {
  const words = scene.text.slice(Math.max(0, end.start - END_REACH), end.end);
  if (end.edtf === null || end.high === null || !/^\d{4}-\d\d(?:-\d\d)?$/.test(end.edtf) || !END.test(words))
    return null;
  const [last, low] = [end.high, end.low ?? ''];
  const told = [...before.figures.map(({ time }) => time), before.topicTime].find(
    (time) =>
      time !== null &&
      time.low !== null &&
      time.high !== null &&
      time.edtf !== end.edtf &&
      time.low < low &&
      time.high >= last &&
      time.low.slice(0, 4) === last.slice(0, 4),
  );
  if (told != null) return told;
  const named = /\bend of (?:last year|the year|\d{4})$/i.test(scene.text.slice(end.start, end.end));
  const edtf = end.edtf.slice(0, 4);
  return named ? { ...end, edtf, ...dayBounds(edtf) } : null;
}

/** How far before the time the word for an end may stand: the end of [December], ended [December]. */
const END_REACH = 8;
