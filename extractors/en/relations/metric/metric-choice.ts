import { BARE_METRICS } from '../../../engine/metrics/bare-metrics.ts';
import { listedCount } from '../../../engine/metrics/counted-metric.ts';
import { fitsMetric } from '../../../engine/metrics/metric-fit.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { MetricFamily } from '../../../lexicon/metric.ts';
import type { Figure } from '../../../model/figure.ts';
import { metricOfThem } from '../object/of-them.ts';
import { heldShare, partHeld } from '../scope/held-share.ts';
import { clauseAt } from '../sentence/clauses.ts';
import { itemAt } from '../sentence/items.ts';
import { beforeHedges } from '../sentence/phrases.ts';
import type { Attached, Frame, OpenMetric, Reading } from '../sentence/reading.ts';
import { CONTAINERS } from '../sentence/word-classes.ts';
import { addedTo } from './added-to.ts';
import { bareGrowth } from './bare-growth.ts';
import { bareRate, rateStep } from './bare-rate.ts';
import { bareStocks } from './bare-stocks.ts';
import { befalls } from './befalls.ts';
import { carriedMetric } from './carried-metric.ts';
import { countedThing } from './counted-thing.ts';
import { dealtOut } from './dealt-out.ts';
import { deedsMade } from './deeds-made.ts';
import { earnedFrom } from './earned-from.ts';
import { expectedFrom } from './expected-from.ts';
import { hoursWorked } from './hours-worked.ts';
import { jobCuts } from './job-cuts.ts';
import { leviedRate } from './levied.ts';
import { livesWhere } from './lives-where.ts';
import { marketMove } from './market-moves.ts';
import { metricBehind } from './metric-behind.ts';
import { familyOf } from './metric-family.ts';
import { movedIn } from './moved-in.ts';
import { hasMoved, isMovedTo, isQuotedAt, isSumForShares } from './moved-to.ts';
import { onTime } from './on-time.ts';
import { openMetric } from './open-metric.ts';
import { ownDeed, startOfLevel } from './own-deed.ts';
import { pollStanding } from './poll-standing.ts';
import { populationOf } from './population-of.ts';
import { isPriceOf, ofProject, pricedIn, pricedThing } from './price-metrics.ts';
import { putUp } from './put-up.ts';
import { sameMeasure } from './same-measure.ts';
import { numbered, ofGrowth, sharpened } from './sharpened-metric.ts';
import { soldCount } from './sold-count.ts';
import { soldFor } from './sold-for.ts';
import { spanOf } from './span-of.ts';
import { tradedGoods } from './traded-goods.ts';
import { bySize, byUnit, lastOfUnit } from './unit-metrics.ts';
import { valuedAt } from './valued-at.ts';
import { anyVerbMetric, predicate, verbMetric } from './verb-metric.ts';
import { waterDepth } from './water-depth.ts';
import { isPastWhole, WHOLES } from './wholes.ts';

/** What the figure at `index` measures. */
export function metricOf(reading: Reading, frame: Frame, index: number, figure: Figure): Attached | null {
  const { items, scene, clauses } = reading;
  const clause = clauseAt(clauses, figure.start);
  const fits = (one: Attached): boolean =>
    fitsMetric(figure, scene.lexicon.metric(one.slot.id)) && !isSumForShares(scene.text, figure, one.slot.id);
  const same = frame.measured[0]?.metric;
  const again = itemAt(items, index - 1).text === '(' && frame.measured[0]?.share === true;
  const inWords = again || isInOtherWords(items, beforeHedges(items, index));
  const converted = itemAt(items, index - 1).text === '(' && itemAt(items, index - 2).figure?.kind === figure.kind;
  // "Will lay off 14,000 people, about 4% of its workforce": what part that is of the whole.
  const tie = beforeHedges(items, index);
  const beside =
    frame.lastFigure === tie - 1 &&
    itemAt(items, tie).text === ',' &&
    itemAt(items, index + 1).text === 'of' &&
    /^(?:its|their)$/.test(itemAt(items, index + 2).text);
  if (same !== undefined && (converted || ((inWords || beside) && figure.kind === 'share')))
    return { ...same, rule: 'en/metric/in-other-words' };
  const befallen =
    ownDeed(reading, index, figure) ??
    startOfLevel(reading, frame, index) ??
    livesWhere(reading, index, figure) ??
    onTime(reading, figure) ??
    befalls(reading, index, figure) ??
    soldCount(reading, index, figure) ??
    soldFor(reading, index, figure) ??
    deedsMade(reading, index, figure) ??
    jobCuts(reading, index, figure) ??
    partHeld(reading, index, figure) ??
    valuedAt(reading, index, figure) ??
    leviedRate(reading, index, figure) ??
    earnedFrom(reading, index, figure) ??
    hoursWorked(reading, index, figure) ??
    bySize(reading, frame, clause.from, figure) ??
    dealtOut(reading, index, figure) ??
    putUp(reading, index, figure) ??
    tradedGoods(reading, frame, index, figure) ??
    addedTo(reading, index, figure) ??
    rateStep(reading, frame, index, figure) ??
    bareStocks(reading, figure) ??
    pollStanding(reading, index, figure);
  if (befallen !== null) return befallen;
  const moving = movedIn(reading, index, figure);
  if (moving !== null) return moving;
  const behind = metricBehind(reading, index);
  // "Net debt of 2.3 times EBITDA": what is behind a multiple is what it is set against.
  if (figure.kind === 'multiple' && behind !== null) {
    const told = frame.metrics.find(({ at, attached }) => at >= clause.from && attached.slot.id !== behind.slot.id);
    if (told !== undefined) return told.attached;
  }
  // 38% of households have running water: what they do is measured, not how many they are.
  const done =
    figure.kind === 'share' && behind !== null && OF_PEOPLE.has(familyOf(reading, behind))
      ? predicate(reading, index, figure)
      : null;
  if (done !== null) return done;
  // "Debt rose to 60% of GDP", "spends 4% of its GDP on defence": what is behind is the whole.
  const whole =
    figure.kind === 'share' && behind !== null && WHOLES.test(behind.slot.id)
      ? frame.metrics.find(
          ({ at, attached }) =>
            at >= (clause.kind === 'relative' ? clause.from - 3 : clause.from) &&
            at > frame.lastFigure &&
            !BARE_METRICS.has(attached.slot.id) &&
            (attached.rule !== 'en/metric/verb' || /^metric:(?:expenses|investment)$/.test(attached.slot.id)),
        )
      : undefined;
  if (whole !== undefined) return whole.attached;
  const content = behind?.slot.id === 'metric:content' && frame.metrics.length > 0;
  if (behind !== null && fits(behind) && !content) {
    // "92,000 tonnes, nearly a third of world supply": what was produced is what was supplied.
    if (behind.slot.id === 'metric:supply' && same !== undefined && familyOf(reading, same) === 'production')
      return same;
    return sharpened(reading, frame, figure, behind);
  }
  const inhabited = populationOf(reading, index, figure);
  if (inhabited !== null) return inhabited;
  const growing = bareGrowth(reading, frame, clause.from, { index, figure });
  if (growing !== null) return growing;
  const tied = tiedMetric(reading, index, figure);
  if (tied !== null) return sharpened(reading, frame, figure, tied);
  const expected = expectedFrom(reading, index, figure);
  if (expected !== null) return expected;
  const compared = sameMeasure(reading, frame, index, figure);
  if (compared !== null && fits(compared.metric)) return { ...compared.metric, rule: 'en/metric/compared' };
  // "Ended 2.1% lower at 168.40": what it came to is of what moved.
  if (same !== undefined && frame.lastFigure >= clause.from && isQuotedAt(items, index, figure, same.slot.id))
    return { ...same, rule: 'en/metric/compared' };
  const market = marketMove(reading, index, figure);
  if (market !== null) return market.metric;
  const moved = (one: OpenMetric): boolean =>
    MOVEMENT.test(one.attached.slot.text.toLowerCase()) && (figure.kind === 'change' || hasMoved(items, one, index));
  const inClause = frame.metrics.find(
    (one) => one.at >= clause.from && fits(one.attached) && !moved(one) && !isPastWhole(items, one, index),
  );
  if (figure.kind === 'count' || figure.kind === 'duration') {
    const tie = beforeHedges(items, index);
    if (figure.kind === 'count' && isMovedTo(items, index) && same !== undefined && fits(same))
      return { ...same, rule: 'en/metric/compared' };
    // "Lift capacity to 70 million passengers", "with a capacity of 300 beds", "output of 5,000 cars"
    if (
      inClause !== undefined &&
      figure.kind === 'count' &&
      /^(?:of|to|at|by|for|from)$/.test(itemAt(items, tie).text) &&
      inClause.at === tie - 1 &&
      /^metric:(?:.*capacity|production|output|sales|exports|imports|deliveries|orders|shipments|registrations)$/.test(
        inClause.attached.slot.id,
      )
    )
      return inClause.attached;
    // "Exported 3 million cars": the verb right before a count says what was done with the things.
    const verb = inClause?.at === tie && inClause.attached.rule === 'en/metric/verb' ? inClause.attached : null;
    if (figure.kind === 'count' && verb !== null && !/^metric:(?:freight-volume|throughput)$/.test(verb.slot.id))
      return verb;
    // "A harvest of 66 million 60-kilo bags" is a harvest.
    const counted = countedThing(reading, index, figure);
    if (inClause !== undefined && counted !== null && CONTAINERS.test(counted.slot.id)) return inClause.attached;
    if (inClause !== undefined && inClause.at > frame.lastFigure && isDefinite(reading, figure, inClause.attached))
      return numbered(reading, inClause.attached);
    return (
      (counted === null ? null : listedCount(scene, clause, figure, counted)) ??
      (inClause === undefined ? null : namedBetter(reading, frame, figure, inClause.attached)) ??
      spanOf(reading, frame, index, figure) ??
      openMetric(reading, index) ??
      (figure.kind === 'duration' ? verbMetric(reading, index, figure) : null) ??
      carriedMetric(reading, frame, figure, fits) ??
      byUnit(figure)
    );
  }
  // "The fleet of 112 aircraft burned 1.9 million tonnes": what the figure before took is not what was done to this one.
  const taken = inClause !== undefined && inClause.at < frame.lastFigure && frame.lastFigure < index;
  const burned = taken ? verbMetric(reading, index, figure) : null;
  if (burned?.rule === 'en/metric/verb-of-amount') return burned;
  const built = pricedThing(reading, index, figure);
  if (built !== null) return built;
  // "With the loss of 310 jobs and take a charge of A$120 million": the noun that "of" ties to it, before another one.
  if (inClause !== undefined && inClause.at < frame.lastFigure && figure.kind === 'money') {
    const named = openMetric(reading, index);
    if (named?.rule === 'en/metric/noun-of') return named;
  }
  if (inClause !== undefined) {
    const growth = frame.metrics.find(
      (one) => one.attached.slot.id === 'metric:growth' && inClause.at - one.at < 5 && one.at < inClause.at,
    );
    if (growth !== undefined) return ofGrowth(reading, figure, growth.attached, inClause.attached);
    return ofProject(reading, clause, figure, sharpened(reading, frame, figure, inClause.attached));
  }
  const depth = waterDepth(reading, index, figure);
  if (depth !== null) return depth;
  const rate = bareRate(reading, { from: clause.from, index, subject: frame.subject }, figure);
  if (rate !== null) return rate;
  const priced = pricedIn(reading, index, figure);
  if (priced !== null) {
    const named = [...frame.metrics.map((one) => one.attached), carriedMetric(reading, frame, figure, fits)].find(
      (one) => one !== null && isPriceOf(reading, one) && fits(one) && !/discount|premium|spread/.test(one.slot.id),
    );
    return named ?? priced;
  }
  const open =
    predicate(reading, index, figure) ??
    metricOfThem(reading, frame, index, figure) ??
    openMetric(reading, index) ??
    verbMetric(reading, index, figure);
  const bulk = figure.kind === 'mass' || figure.kind === 'volume';
  if (open !== null && (!bulk || open.rule !== 'en/metric/head-noun')) return open;
  // "Milk powder, which makes up half of all exports, gained 3%": what an aside measures is not measured behind it.
  const inAside = ({ at }: { readonly at: number }): boolean => {
    const aside = clauses.find(({ from, to }) => at >= from && at < to);
    // "…, which cut its rate in May, left it unchanged at 3.5%": what the aside named is come back to.
    const again = items.slice(clause.from, index).some(({ text }) => text === 'it' || text === 'them');
    return aside?.kind === 'relative' && aside !== clause && itemAt(items, clause.from).text !== 'they' && !again;
  };
  const inSentence = frame.metrics.find((one) => fits(one.attached) && !moved(one) && !inAside(one));
  if (inSentence !== undefined) return sharpened(reading, frame, figure, inSentence.attached);
  const ahead = items
    .slice(index + 1, clause.to)
    .findIndex((item) => item.name?.type === 'metric' && item.name.flags.verb !== true);
  const name = ahead < 0 ? null : itemAt(items, index + 1 + ahead).name;
  if (name !== null) {
    const attached: Attached = { slot: name.slot, rule: 'en/metric/name', inherited: false };
    if (fits(attached)) return attached;
  }
  return (
    heldShare(reading, index, figure) ??
    // "Bulgaria reported 640.": more of what was counted before.
    (figure.unit === '1' ? carriedMetric(reading, frame, figure, fits) : null) ??
    anyVerbMetric(reading, index, figure) ??
    carriedMetric(reading, frame, figure, fits) ??
    byUnit(figure) ??
    lastOfUnit(reading, figure)
  );
}

/** 2.1 million euros, [or] 5% of turnover; £4.4bn, [equal to] 65% of revenue. */
function isInOtherWords(items: Reading['items'], tie: number): boolean {
  const { text } = itemAt(items, tie);
  return text === 'or' || ((text === 'equal' || text === 'equivalent') && itemAt(items, tie + 1).text === 'to');
}

const OF_PEOPLE: ReadonlySet<MetricFamily | null> = new Set(['population', 'society', 'labour', 'health'] as const);

/** A count takes a metric that can only be counted (deaths, jobs) before the words that it counts. */
function isDefinite({ scene }: Reading, figure: Figure, metric: Attached): boolean {
  const row = scene.lexicon.metric(metric.slot.id);
  const dimension = figure.kind === 'duration' ? 'duration' : 'count';
  return row?.dims.includes(dimension) === true && (row.dims[0] === dimension || row.dims.length <= 2);
}

/** What a change is called is no measure: a loss of 1.2%, a gain of 42%. */
const MOVEMENT = oneOf(/^(?:lost|loses?|losing|loss|gain|rise|fall|drop|increase|decrease|jump|return|growth)$/);

/** A surplus of 8.18 trillion, a deficit of 20,000 tonnes: "of" ties the metric to the figure, whatever its dimension. */
function tiedMetric(reading: Reading, index: number, figure: Figure): Attached | null {
  const { items } = reading;
  const tie = beforeHedges(items, index);
  // Lift capacity to 130,000 wafers a month: hedges reach over the "to".
  const lifted = figure.kind === 'count' && itemAt(items, tie + 1).text === 'to';
  if (itemAt(items, tie).text !== 'of' && !lifted) return null;
  const head = itemAt(items, lifted ? tie : tie - 1);
  if (head.name?.type !== 'metric' || head.name.flags.verb === true) return null;
  if (figure.kind === 'change' && MOVEMENT.test(head.text)) return null;
  // "From a previous range of $450 million to $470 million" is no car's.
  const row = reading.scene.lexicon.metric(head.name.slot.id);
  if (head.text === 'range' && row !== undefined && !fitsMetric(figure, row)) return null;
  // "At a cost of 1,300 jobs" counts jobs; sales of 2,300 cars are sales.
  if (figure.kind === 'count' && !countedBy(reading, figure, head.name.slot.id)) return null;
  return { slot: head.name.slot, rule: 'en/metric/noun-of', inherited: false };
}

/** Metrics that have things for their measure, where the thing alone would not say what was done with it. */
function countedBy({ scene }: Reading, figure: Figure, id: string): boolean {
  const row = scene.lexicon.metric(id);
  if (row === undefined || !fitsMetric(figure, row)) return false;
  return ['production', 'capacity', 'revenue', 'trade', 'stocks', 'supply'].includes(row.family);
}

/** "Its delivery goal for jets of 80", "The number was 3.4 million": of what the goal is, and what was counted before. */
function namedBetter(reading: Reading, frame: Frame, figure: Figure, metric: Attached): Attached {
  return figure.kind === 'count' && BARE_METRICS.has(metric.slot.id)
    ? sharpened(reading, frame, figure, metric)
    : metric;
}
