import { BARE_METRICS } from '../../../engine/metrics/bare-metrics.ts';
import { listedMeasure } from '../../../engine/metrics/counted-metric.ts';
import { fitsMetric } from '../../../engine/metrics/metric-fit.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { MetricFamily } from '../../../lexicon/metric.ts';
import { plural } from '../../../lexicon/plural.ts';
import type { Figure } from '../../../model/figure.ts';
import { shareOfMarket } from '../scope/share-of-market.ts';
import { itemAt } from '../sentence/items.ts';
import { isDeterminer, isHedge, isInNounPhrase, phraseEnd } from '../sentence/phrases.ts';
import type { Attached, Frame, Reading } from '../sentence/reading.ts';
import { familyOf } from './metric-family.ts';

/** A bare share is a share of something: of what the sentence or the text last measured. */
export function sharpened(reading: Reading, frame: Frame, figure: Figure, metric: Attached): Attached {
  if (!BARE_METRICS.has(metric.slot.id)) return metric;
  if (metric.slot.id === 'metric:volume' && figure.kind === 'volume') return metric;
  // "Its output guidance": a word before it says of what.
  if (
    /^(?:output|production|sales|profit|revenue|earnings|export|import|capacity|shipment|cost) \w/i.test(
      metric.slot.text,
    )
  )
    return metric;
  const own = metric.slot.id === 'metric:volume' ? ownVolume(reading, metric) : ownNumber(reading, metric);
  if (own !== null) return own;
  if (figure.kind !== 'share' && figure.unit !== 'pp' && metric.slot.id === 'metric:share') return metric;
  const market = metric.slot.id === 'metric:share' ? shareOfMarket(reading, metric) : null;
  if (market !== null) return market;
  const fits = (slot: Attached['slot']): boolean => fitsMetric(figure, reading.scene.lexicon.metric(slot.id));
  const other = frame.metrics.find(
    (one) =>
      !BARE_METRICS.has(one.attached.slot.id) && familyOf(reading, one.attached) !== 'size' && fits(one.attached.slot),
  )?.attached;
  const numbered = metric.slot.id === 'metric:number' ? numberOf(reading, metric) : null;
  // "The number of permits issued fell": a participle behind what is counted measures nothing else.
  if (numbered !== null && other?.rule === 'en/metric/verb') return numbered;
  if (other !== undefined && !NO_GROWTH.has(familyOf(reading, other))) return ofGrowth(reading, figure, metric, other);
  if (numbered !== null) return numbered;
  const last = reading.before.figures.find(
    (one) =>
      one.metric !== null &&
      !BARE_METRICS.has(one.metric.id) &&
      reading.scene.lexicon.metric(one.metric.id)?.family !== 'size' &&
      fits(one.metric),
  )?.metric;
  if (last == null || metric.slot.id === 'metric:volume' || isOfOthers(reading, figure)) return metric;
  return { slot: last, rule: 'en/metric/share-of-last', inherited: true };
}

/** "Women made up 42% of the new MPs": a share of those it names, and not of what was measured last. */
function isOfOthers({ items }: Reading, figure: Figure): boolean {
  const at = items.findIndex((item) => item.figure === figure);
  if (figure.kind !== 'share' || itemAt(items, at + 1).text !== 'of') return false;
  const end = phraseEnd(items, at + 2);
  const last = itemAt(items, end - 1);
  return (
    (last.type === 'word' || last.name?.type === 'unlisted') &&
    /[a-rt-zA-Z]s$|^(?:people|children|men|women)$/.test(last.text) &&
    !/^(?:its|this)$/.test(last.text)
  );
}

/** "The number of homes consented was 6.7 per 1,000": of what it names, not of what was counted last. */
function numberOf(reading: Reading, { slot }: Attached): Attached | null {
  const { items, scene } = reading;
  const at = items.findIndex(({ start }) => start === slot.start);
  if (at < 0 || itemAt(items, at + 1).text !== 'of') return null;
  let end = phraseEnd(items, at + 2);
  // The number of inmates [serving sentences].
  const serving = items.findIndex(({ text }, place) => place > at + 2 && place < end && /[a-z]{3}ing$/.test(text));
  if (serving > 0) end = serving;
  const head = itemAt(items, end - 1);
  // The number of Americans is of people, that of China of a land.
  const people =
    head.name?.type === 'country' && /[a-z]s$|people$/.test(head.text) && head.name.slot.text !== head.name.slot.label;
  if (head.type !== 'word' && head.name?.type !== 'metric' && head.name?.type !== 'commodity' && !people) return null;
  if (head.name?.type === 'metric') return { slot: head.name.slot, rule: 'en/metric/number-of', inherited: false };
  const span = { start: slot.start, end: head.end };
  return {
    slot: slotOfWords(scene.text, span, (words) => words.toLowerCase()),
    rule: 'en/metric/number-of',
    inherited: false,
  };
}

/** Growth of 1.1 million barrels a day in demand is an amount of growth, not of demand. */
export function ofGrowth(reading: Reading, figure: Figure, metric: Attached, other: Attached): Attached {
  const amount = metric.slot.id === 'metric:growth' && figure.kind !== 'change' && figure.kind !== 'share';
  const growth =
    amount && other.slot.id === 'metric:demand' ? reading.scene.lexicon.entity('metric:demand-growth') : undefined;
  if (growth === undefined) return { ...other, rule: 'en/metric/share-of-last' };
  return {
    slot: { ...other.slot, id: growth.id, label: growth.label },
    rule: 'en/metric/growth-of',
    inherited: other.inherited,
  };
}

/** Growth stands beside rates, and is not theirs. */
const NO_GROWTH: ReadonlySet<MetricFamily | null> = new Set(['price', 'interest'] as const);

/** "Passenger numbers climbed to 17.4 million": the measure of the things before it, or the number as it stands. */
export function numbered(reading: Reading, metric: Attached): Attached {
  return ownNumber(reading, metric) ?? metric;
}

/** "Passenger numbers climbed", "store numbers": the listed measure of what is numbered, else the words themselves. */
function ownNumber(reading: Reading, metric: Attached): Attached | null {
  if (metric.slot.id !== 'metric:number') return null;
  const own = ownVolume(reading, metric);
  if (own === null) return null;
  const [thing = ''] = own.slot.id.split(' ');
  const listed = listedMeasure(reading.scene.lexicon, plural(thing));
  return listed === null ? own : { ...own, slot: { ...own.slot, ...listed } };
}

/** "Letter volumes shrank": volumes of what stands before them, and not of what was told of last. */
function ownVolume({ items, scene }: Reading, metric: Attached): Attached | null {
  const at = items.findIndex(({ start }) => start === metric.slot.start);
  const before = itemAt(items, at - 1);
  if (at < 1 || metric.inherited || before.type !== 'word' || !isInNounPhrase(items, at - 1)) return null;
  if (isDeterminer(before) || isHedge(before) || DEGREES.test(before.text)) return null;
  const span = { start: before.start, end: itemAt(items, at).end };
  const slot = slotOfWords(scene.text, span, (words) => words.toLowerCase());
  return { slot, rule: 'en/metric/own-volume', inherited: false };
}

const DEGREES = oneOf(
  /^(?:total|overall|annual|monthly|quarterly|weekly|daily|higher|lower|strong|weak|domestic|export|import|full-year|fourth-quarter|first-quarter|second-quarter|third-quarter|yearly|combined|global|record)$/,
);
