import type { Attached, AttachedTime } from '../../../engine/relations/discourse.ts';
import { isBase } from '../comparisons.ts';
import { type Clause, clauseAt } from '../sentence/clauses.ts';
import { itemAt } from '../sentence/items.ts';
import { beforeHedges, isInNounPhrase, isVerb } from '../sentence/phrases.ts';
import type { Frame, Reading } from '../sentence/reading.ts';
import { tenseOf } from '../sentence/tenses.ts';
import { TRAITS } from '../sentence/word-traits.ts';
import { accountsYear, isFarYear, yearAhead } from './accounts-year.ts';
import { baseTime } from './base-times.ts';
import { carriedTime } from './carried-times.ts';
import { isAsOfNow, isEnd, isOfAnother, isOfPast, isOfPlan, isPartBetween, ofOwnVerb } from './date-reach.ts';
import { type DateUse, isOfGerund } from './dates.ts';
import { sinceDate } from './since-times.ts';
import { taken } from './taken-times.ts';

/**
 * The time of the figure at `index`.
 *
 * @param uses how each date of the sentence serves, by item index
 * @param options.ahead the figure is planned, forecast or supposed
 */
export function timeOf(
  reading: Reading,
  index: number,
  uses: ReadonlyMap<number, DateUse>,
  {
    ahead,
    frame,
    told,
    ...measured
  }: { readonly ahead: boolean; readonly frame: Frame; readonly told: Frame['measured'][number] | null } & Measured,
): AttachedTime | null {
  const { items, clauses, before } = reading;
  const clause = clauseAt(clauses, itemAt(items, index).start);
  // "cut 6,000 of its 78,000 jobs by 2027": the whole is as it is.
  if (isWholeOfPart(items, index) || isAsOfNow(items, index)) return null;
  const since = sinceDate(reading, clause, index);
  if (since !== null) return since;
  const own = ownDate(reading, index, uses);
  if (own !== null) return taken(reading, own, 'en/time/own');
  if (told?.time != null) return { time: { ...told.time.time, from: 'inherited' }, rule: 'en/time/expected-of' };
  const opener = itemAt(items, clause.from);
  if (opener.text === 'when' && itemAt(items, clause.from - 2).type === 'date')
    return taken(reading, clause.from - 2, 'en/time/when');
  const frames = framesFor(reading, clause, index, uses);
  // "Raised its forecast for 2026 to 4.7% from 4.5%": both are of the same year.
  const revised = ahead && isBase(items, index) ? (frame.measured[0] ?? null) : null;
  if (revised !== null && revised.time !== null && itemAt(items, beforeHedges(items, index)).text === 'from')
    return { time: { ...revised.time.time, from: 'inherited' }, rule: 'en/time/revised' };
  // "who fled last year, said the allowance was cut from 28,000": the date of an aside is no year before.
  const beside = (at: number): boolean => {
    const own = clauseAt(clauses, itemAt(items, at).start);
    return own.kind === 'relative' && own.from !== clause.from;
  };
  if (isBase(items, index))
    return baseTime(
      reading,
      index,
      uses,
      frames.filter((at) => !beside(at)),
    );
  const inClause = frames.filter((at) => at >= clause.from && at < clause.to);
  const tense = tenseOf(reading, clause, index);
  const here =
    (tense === 'present' && stative(reading, clause, index) ? undefined : inClause.findLast((at) => at < index)) ??
    inClause.find(
      (at) =>
        at > index &&
        !isOfAnother(items, index, at) &&
        !(tense === 'present' && isOfPast(items, index, at)) &&
        (ahead || !isOfPlan(items, index, at)),
    );
  // "was bought in 2019 and made a loss of 3 million in the year to March": the date behind its own verb.
  const later = here !== undefined && here < index ? ofOwnVerb(items, here, index, inClause) : null;
  if (later !== null) return taken(reading, later, 'en/time/own-verb');
  if (here !== undefined) return taken(reading, here, 'en/time/frame');
  if (tense === 'present') return frame.repeatTime;
  const event = whenOf(reading, clause, frames);
  if (event !== null) return taken(reading, event, 'en/time/when');
  const main = clauses.filter((one) => one.kind === 'main');
  const near = (at: number): boolean => main.some((one) => at >= one.from && at < one.to);
  const placed =
    frames.findLast((at) => at < index && near(at)) ??
    (before.time === null
      ? frames.find(
          (at) =>
            at > index &&
            clause.kind !== 'relative' &&
            near(at) &&
            !isPartBetween(items, index, at) &&
            (ahead || !isOfPlan(items, index, at)),
        )
      : undefined);
  if (placed !== undefined) {
    const time = taken(reading, placed, 'en/time/frame');
    // "will halve rations from May because it has received a quarter": the cause is as it is.
    const cause = !ahead && clause.kind === 'subordinate' && (time?.time.low ?? '') > (reading.scene.published ?? '9');
    return (ahead && isPast(reading, time)) || cause ? null : time;
  }
  // How long something takes or took is told by itself: the time of what was told before is not its own.
  if (tense === 'perfect' || isLength(items, index)) return null;
  const year = ahead ? yearAhead(reading, clause, index) : accountsYear(reading, clause, index);
  if (year !== null) return year;
  const { figure } = itemAt(items, index);
  const time = figure === null ? null : carriedTime(reading, clause, { figure, metric: measured.metric, ahead });
  // "cut traffic by 30% by 2030. Some 61,000 cars now enter": a deadline is no time of what is told as it is.
  if (!ahead && time?.time.edtf?.startsWith('../') === true) return null;
  // "will start charging in April. The council plans to close four libraries": another plan is of no known day.
  if (ahead && time !== null && isOneMonth(time) && !wasExpected(reading, index)) return null;
  // "Will return to surplus in 2030. The levy will rise": a far year is of what was told of it alone.
  if (ahead && time !== null && isFarYear(reading, time)) return null;
  // "It expects a loss for 2025. Its rival forecast one of up to 7.5 billion": results that are still to be published.
  const result = RESULTS.test(measured.metric?.slot.id ?? '');
  const expected =
    result &&
    before.figures.some((one) => one.ahead && one.time?.edtf === time?.time.edtf && RESULTS.test(one.metric?.id ?? ''));
  if (!ahead || expected || !isPast(reading, time)) return time;
  return toldBefore(reading, measured) ?? (wasExpected(reading, index) ? time : null);
}

/** What a company expects of a year that is over, before it publishes it. */
const RESULTS = /^metric:(?:[a-z]+-)?(?:loss|profit|deficit|revenue)$/;

function isOneMonth({ time }: AttachedTime): boolean {
  return /^\d{4}-\d\d(?:-\d\d)?$/.test(time.edtf ?? '');
}

/** A seven-year drought, sentences of more than ten years: no span in which something was measured, as rain in 36 hours. */
function isLength(items: Reading['items'], index: number): boolean {
  if (itemAt(items, index).figure?.kind !== 'duration') return false;
  return !/^(?:in|for|over|within|during|after|at|lasted|lasts|took|takes)$/.test(
    itemAt(items, beforeHedges(items, index)).text,
  );
}

/** "53 people died when a boat capsized off Libya on Feb. 6", "killed 14 as it tore inland on Monday": the date in the clause that says when. */
function whenOf({ items, clauses }: Reading, clause: Clause, frames: readonly number[]): number | null {
  if (clause.kind !== 'main') return null;
  const when = clauses.find(({ from }) => from >= clause.to && /^(?:when|as)$/.test(itemAt(items, from).text));
  if (when === undefined || items.slice(clause.to, when.from).some(({ text }) => text === ';' || text === ','))
    return null;
  return frames.find((at) => at >= when.from && at < when.to) ?? null;
}

/** "Economists had expected a shortfall of 2.1 trillion": of what has been told of since. */
function wasExpected({ items, speakings }: Reading, index: number): boolean {
  return speakings.some(({ at, how }) => how === 'expects' && at < index && itemAt(items, at - 1).text === 'had');
}

/** "20% of the 2026 crop is lost. It had expected a harvest of 1.85 million tonnes": of what was told of last. */
function toldBefore(reading: Reading, measured: Measured): AttachedTime | null {
  const { metric, object } = measured;
  if (metric === null || object === null) return null;
  const last = reading.before.figures.find(
    (one) => one.metric?.id === metric.slot.id && one.object?.id === object.slot.id,
  );
  if (last?.time == null) return null;
  const time: AttachedTime = { time: { ...last.time, from: 'inherited' }, rule: 'en/time/same-measure' };
  return isPast(reading, time) ? null : time;
}

/** What the figure was found to measure. */
interface Measured {
  readonly metric: Attached | null;
  readonly object: Attached | null;
}

function isWholeOfPart(items: Reading['items'], index: number): boolean {
  return (
    itemAt(items, index - 2).text === 'of' &&
    /^(?:its|their|his|her)$/.test(itemAt(items, index - 1).text) &&
    itemAt(items, index - 3).type === 'figure'
  );
}

/** "turned out 49,000 tonnes last year and sits on 9.3 million": a date before another verb is not of what is so today. */
function stative({ items }: Reading, clause: Clause, index: number): boolean {
  let verbs = 0;
  for (let at = clause.from; at < index; at++) if (isVerb(items, at)) verbs++;
  return verbs > 1;
}

/** True for a time that was over when the article came out: no plan or forecast is of it. */
function isPast({ scene }: Reading, time: AttachedTime | null): boolean {
  if (scene.published === null) return true;
  const high = time?.time.high ?? null;
  // A stretch up to the day of publication is over with it; what is told of that day itself may still come.
  return high === null || high < scene.published || (high === scene.published && time?.time.low !== high);
}

/** Behind these stand dates of other figures. */
const ENDS_REACH = new Set(', ; : and or than against from but before after until till'.split(' '));

/** The date that stands with the figure and with no other one: 5.6 million in 2026, November's 457 tonnes. */
function ownDate({ items, scene }: Reading, index: number, uses: ReadonlyMap<number, DateUse>): number | null {
  const measured = dateOfMeasure(items, index);
  if (measured !== null) return measured;
  // "the 8.6 billion yuan it lost in 2024"
  const done = /^(?:it|they|he|she|we)$/.test(itemAt(items, index + 1).text) && isVerb(items, index + 2);
  // "7% of the power they could have produced in 2025": the verb of words that only say which.
  let which = false;
  for (let at = index + (done ? 3 : 1); at < Math.min(items.length, index + (which ? 14 : 9)); at++) {
    const item = itemAt(items, at);
    const participle =
      at === index + 1 &&
      item.type === 'word' &&
      /ed$|^(?:dug|sold|built|made|won|set|seen|hit|forecast)$/.test(item.text);
    if (
      isPlacedSpan(item, scene.published) &&
      /^(?:in|over|during|within|for|the|of|past|last|previous|preceding)$/.test(itemAt(items, at - 1).text)
    )
      return at;
    which ||= at > index + 2 && isWhich(items, index, at);
    if (item.type === 'figure' || ENDS_REACH.has(item.text) || (isVerb(items, at) && !participle && !which)) break;
    if (item.type === 'date') {
      const use = uses.get(at);
      if (isCountedOn(items, index, at, use)) return at;
      if (use === 'report' || (use === 'base' && !done && !isBase(items, index)) || isOfGerund(items, at)) break;
      if (done && use === 'aside') break;
      return at;
    }
  }
  const possessive = itemAt(items, index - 1).text === "'s" || itemAt(items, index - 1).text === "s'";
  if (possessive && itemAt(items, index - 2).type === 'date') return index - 2;
  if (itemAt(items, index - 1).type === 'date' && /^(?:the|of|a|an)$/.test(itemAt(items, index - 2).text))
    return index - 1;
  return null;
}

/** The pronoun of a clause that nothing joins to the noun it is told of: a share of the power [they] produced. */
function isWhich(items: Reading['items'], index: number, at: number): boolean {
  return (
    itemAt(items, index + 1).text === 'of' &&
    (itemAt(items, at).traits & TRAITS.pronoun) !== 0 &&
    isInNounPhrase(items, at - 1) &&
    isVerb(items, at + 1)
  );
}

/** "had put the toll at 48 on Wednesday and 33 a day earlier": what was counted that day, and the day before. */
function isCountedOn(items: Reading['items'], index: number, at: number, use: DateUse | undefined): boolean {
  const kind = itemAt(items, index).figure?.kind;
  if (kind !== 'count' && kind !== 'measure') return false;
  if (use === 'report')
    return (
      /^(?:at|to)$/.test(itemAt(items, index - 1).text) && itemAt(items, index + 1).text === 'on' && at === index + 2
    );
  return use === 'base' && at === index + 1 && itemAt(items, index - 1).text === 'and' && !isBase(items, index);
}

/** The dates that a figure may be of, and the stretches around it, by their item indexes from left to right. */
function framesFor(
  reading: Reading,
  clause: Clause,
  index: number,
  uses: ReadonlyMap<number, DateUse>,
): readonly number[] {
  const { items } = reading;
  const last = Math.max(index, clause.to);
  const frames: number[] = [];
  for (let at = 0; at < items.length; at++) {
    const { type } = itemAt(items, at);
    if (type !== 'date' && type !== 'figure') continue;
    const use = uses.get(at);
    const placed = (use === 'frame' || use === 'event') && !isEnd(items, at);
    if (placed || (at !== index && at < last && isStretch(reading, at))) frames.push(at);
  }
  return frames;
}

/** "In the past five years output fell 3%", "four died in the past 24 hours": stretches up to now that stand as dates do. */
function isStretch({ items, scene }: Reading, at: number): boolean {
  return (
    isPlacedSpan(itemAt(items, at), scene.published) &&
    /^(?:in|over|during|within|for)$/.test(itemAt(items, at - 3).text)
  );
}

/** Over the past 12 months: a length of time that is over. */
function isPlacedSpan({ figure }: Reading['items'][number], published: string | null): boolean {
  return (
    figure !== null &&
    figure.kind === 'duration' &&
    figure.time?.edtf != null &&
    (figure.time.high ?? '9') <= (published ?? '')
  );
}

/** Its 2026 quota at 285,000, a fourth-quarter loss of $318 million: the date in the phrase that is tied to the figure. */
function dateOfMeasure(items: Reading['items'], index: number): number | null {
  const tie = beforeHedges(items, index);
  const link = itemAt(items, tie).text;
  if ((link !== 'of' && link !== 'at') || tie < 1) return null;
  let at = tie - 1;
  if (!isInNounPhrase(items, at)) return null;
  for (const first = Math.max(0, at - 5); at >= first && isInNounPhrase(items, at); at--)
    if (itemAt(items, at).type === 'date') return at;
  return null;
}
