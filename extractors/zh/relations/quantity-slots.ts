import { metricOfFigure } from '../../engine/metrics/metric-of-figure.ts';
import { metricOfThing } from '../../engine/metrics/metric-of-thing.ts';
import type { Attached, AttachedTime } from '../../engine/relations/discourse.ts';
import { nationOfBody } from '../../engine/relations/nation-of-body.ts';
import { OPEN } from '../../engine/relations/open-slots.ts';
import type { FigureSlots } from '../../engine/relations/relation-pack.ts';
import { slotOfWords } from '../../engine/relations/slots.ts';
import type { Figure } from '../../model/figure.ts';
import { attributionOf } from './attribution/attribution.ts';
import { countsElsewhere } from './attribution/bodies-of-land.ts';
import { isBaseLevel } from './metric/bases.ts';
import { companyBoughtInto } from './metric/bought-into.ts';
import { exchangeQuote } from './metric/exchange-quotes.ts';
import { metricLedTo } from './metric/led-to.ts';
import { leviedRate } from './metric/levied.ts';
import { metricOf } from './metric/metric-choice.ts';
import { RATE_OF_CHANGE } from './metric/metric-classes.ts';
import { partOfMarket } from './metric/part-of-market.ts';
import { placed } from './metric/placed.ts';
import { sharedOut } from './metric/shared-out.ts';
import { toldBasis } from './metric/told-bases.ts';
import { isYardstick, moodOf, moodOfStart } from './modality/modality.ts';
import type { Mood } from './modality/mood.ts';
import { moodOfTime } from './modality/time-ahead.ts';
import { thingCounted } from './object/counted-things.ts';
import { isGroup, itemsAtHead, itemsBefore } from './object/listed-items.ts';
import { moneyGoesTo } from './object/money-goes-to.ts';
import { fundNamed } from './object/named-funds.ts';
import { objectOf } from './object/objects.ts';
import { parallelItem } from './parallel-items.ts';
import { fromBefore, sameFigure } from './repeated-figures.ts';
import { listPlace, namesInList, timeInList } from './respectively.ts';
import { type Age, ageOf, groupOf } from './scope/ages.ts';
import { scopeOf } from './scope/scopes.ts';
import { type Whole, wholeOf } from './scope/shares.ts';
import type { Clause } from './sentence/clause.ts';
import { CUES } from './sentence/cues.ts';
import { type Frame, isSaid, type Reading } from './sentence/reading.ts';
import { actingBody } from './subject/acting-bodies.ts';
import { attackedPlace } from './subject/attacked-place.ts';
import { bearerBehind, holderBehind, originBehind, placeBehind } from './subject/behind-figure.ts';
import { ownerOf } from './subject/figure-owners.ts';
import { homeOfText } from './subject/home-of-text.ts';
import { isOfTrade, ofNoCompany } from './subject/of-no-company.ts';
import { timeOf } from './times/figure-times.ts';
import { stretchSlots } from './times/stretches.ts';
import { levelMeant } from './told-levels.ts';

/** Slots of a quantity, read off what stands open; what it tells stands open for the figures behind it. */
export function quantitySlots(reading: Reading, clause: Clause, frame: Frame, figure: Figure): FigureSlots {
  const { scene } = reading;
  const age = ageOf(reading, clause, figure);
  if (age !== null) return ageSlots(reading, frame, figure, age);
  const stretch = stretchSlots(reading, clause, frame, figure);
  if (stretch !== null) return stretch;
  const whole = wholeOf(scene, clause, figure, frame.lastEnd);
  const list = listPlace(scene, clause, figure);
  const spread =
    list !== null && /分别|分获|分列|分居|各获|依次/u.test(scene.text.slice(scene.sentence.start, figure.start))
      ? list
      : null;
  const pair = spread !== null && isSpreadOver(frame, clause, spread.size) ? frame.pair[spread.index] : undefined;
  const level = spread === null ? null : levelMeant(reading, clause, frame, { figure, list: spread });
  const repeated = sameFigure(reading.before, figure);
  const mind = fromBefore(repeated?.metric ?? null) ?? frame.mind;
  const exchange = exchangeQuote(reading, clause, frame, figure);
  const metric =
    exchange?.metric ??
    level?.metric ??
    pair ??
    partOfMarket(scene, clause, figure) ??
    ((reading.cues & CUES.taxes) === 0 ? null : leviedRate(scene, clause, figure)) ??
    sharedOut(scene, clause, frame, figure) ??
    metricLedTo(reading, clause, frame, { figure, list }) ??
    metricOfFigure(scene.lexicon, figure, metricOf(reading, clause, frame, { figure, whole, mind }));
  if (spread !== null && spread.index === 0 && frame.subjects.length !== spread.size && frame.partners.length === 0)
    setBearers(frame, namesInList(reading, clause, spread.size));
  const one = spread !== null && frame.subjects.length === spread.size ? frame.subjects[spread.index] : undefined;
  const items =
    spread === null || one !== undefined || pair !== undefined
      ? null
      : itemsOf(reading, clause, frame, metric, spread.size);
  const listed = items?.[spread?.index ?? 0];
  const origin = originBehind(scene, clause, figure);
  if (origin !== null && frame.subject !== null) frame.importer ??= frame.subject;
  frame.subject = ofNoCompany(frame.subject, metric, reading.before);
  const who =
    level?.subject ??
    one?.attached ??
    (listed !== undefined && isGroup(listed) ? listed : null) ??
    origin ??
    bearerBehind(reading, clause, figure) ??
    holderBehind(reading, clause, figure) ??
    placeBehind(scene, clause, figure) ??
    ownerOf(reading, clause, frame, figure) ??
    siteBehind(reading, clause, figure, metric) ??
    attackedPlace(reading, clause, frame, { figure, metric }) ??
    actingBody(reading, clause) ??
    frame.subject ??
    homeOfText(scene);
  // 央行预计2026年通胀率为3.3%
  const subject = (who && nationOfBody(scene.lexicon, who, metric, 'zh/subject/nation-of-body')) ?? who;
  const object =
    exchange?.object ??
    level?.object ??
    (listed !== undefined && !isGroup(listed) ? listed : null) ??
    groupOf(frame, scene, clause, figure) ??
    companyBoughtInto(reading, clause, figure) ??
    objectOf(reading, clause, frame, { figure, metric }) ??
    (metric?.rule === 'zh/repeat/same-figure' ? fromBefore(repeated?.object ?? null) : null) ??
    thingCounted(scene, figure, metric) ??
    fundNamed(metric) ??
    moneyGoesTo(scene, clause, figure);
  const ofTrade = isOfTrade(subject, object);
  const isBase = frame.nextTime !== null || isBaseLevel(scene, clause, figure);
  const mood = isBase
    ? moodOfStart(scene, clause, figure)
    : moodOf(reading, { ...clause, start: Math.max(clause.start, frame.toldFrom) }, figure, frame.mood);
  const isExpected = mood.modality === 'forecast' && isYardstick(scene, clause, figure);
  if (isExpected) frame.toldFrom = figure.end;
  if (!isBase && !isExpected) frame.mood = mood.rule === null ? frame.mood : mood;
  const slots: FigureSlots = {
    subject: exchange === null && !ofTrade && !isOnlyScope(subject, whole) ? subject : null,
    object,
    metric: metricOfThing(scene.lexicon, metric, object),
    scope: scopeOf(reading, frame, figure, {
      partner:
        spread !== null && frame.partners.length === spread.size ? frame.partners[spread.index]?.attached : undefined,
      scope: whole?.scope ?? null,
      isShare: whole !== null,
      metric,
      subject,
    }),
    attribution: creditOf(reading, frame, figure, { mood, metric }),
    time:
      (spread === null ? null : timeInList(scene, clause, figure, spread)) ??
      timeOf(reading, clause, frame, { figure, metric, modality: isExpected ? 'reported' : mood.modality }) ??
      level?.time ??
      expectedTime(reading, mood),
    modality: mood.modality,
    modalityRule: mood.rule,
    doubts: [],
  };
  const item = spread === null ? parallelItem(reading, clause, frame, figure) : null;
  const ahead = slots.modality === 'reported' ? moodOfTime(scene, figure, slots.time) : null;
  const meant = ahead === null ? slots : { ...slots, modality: ahead.modality, modalityRule: ahead.rule };
  const final = { ...placed(reading, clause, frame, figure, meant), ...toldBasis(scene, figure, slots), ...item };
  if (item !== null) standFor(frame, item);
  const isShare = figure.kind === 'share';
  frame.topic = null;
  if (figure.kind !== 'change')
    frame.levels = [...frame.levels, { ...final, figure, unit: figure.unit, isShare }].slice(-8);
  frame.recent = [{ figure, metric: final.metric }, ...frame.recent].slice(0, 2);
  if (
    scene.text.charAt(figure.end + 2) === '的' &&
    /^(?:目标|总量|任务|计划)/u.test(scene.text.slice(figure.end, figure.end + 2))
  )
    return final;
  if (isBase) frame.told = { ...final, time: frame.time, unit: figure.unit, isShare };
  else if (
    figure.kind !== 'change' &&
    final.metric !== null &&
    final.metric.slot.id !== 'metric:share' &&
    final.metric.slot.id !== 'metric:number'
  )
    frame.told = { ...final, unit: figure.unit, isShare };
  else if (frame.told === null || frame.told.metric === null || isOwnMetric(frame, clause, final))
    frame.told = { ...final, unit: figure.unit, isShare };
  return final;
}

/** 单位成本是中国的三倍: China, told of before, is here only what is held against. */
function isOnlyScope(subject: Attached | null, whole: Whole | null): boolean {
  return whole?.isOther === true && subject?.inherited === true && subject.slot.id === whole.scope?.slot.id;
}

/** Of whom the figures of a list are, one by one. */
function setBearers(frame: Frame, names: readonly Attached[] | null): void {
  if (names === null) return;
  frame.subjects = names.map((attached) => ({ attached, start: attached.slot.start, end: attached.slot.end }));
}

/** What is told behind an item of a list is of that item. */
function standFor(frame: Frame, { subject, object, scope }: Pick<FigureSlots, 'subject' | 'object' | 'scope'>): void {
  frame.subject = subject;
  if (frame.partner !== null && scope !== null) frame.partner = scope;
  if (object !== null) frame.object = { attached: object, start: object.slot.start, end: object.slot.end };
}

/** 预计2026年净利润为…。燃油价格料为…: an expectation that names no time is of the one told of before in the paragraph. */
function expectedTime({ scene, before }: Reading, { modality }: Mood): AttachedTime | null {
  if (scene.opens || before.expectedTime === null || modality !== 'forecast') return null;
  return { time: { ...before.expectedTime, from: 'inherited' }, rule: 'zh/time/expected-before' };
}

/** 65岁及以上人口, 78岁的勒克莱尔: whoever is so old. What is told beside them is of them as well. */
function ageSlots(reading: Reading, frame: Frame, figure: Figure, { metric, who, isGroup }: Age): FigureSlots {
  if (isGroup) frame.group = who;
  frame.recent = [{ figure, metric }, ...frame.recent].slice(0, 2);
  const attribution = attributionOf(figure, reading.speakings, frame.speaker);
  return { ...OPEN, metric, subject: who ?? frame.subject, attribution };
}

/** 净利润…;营收增长8%,达到410亿美元: a change whose clause names another metric than was told, or that of another thing. */
function isOwnMetric(
  { told }: Frame,
  clause: Clause,
  { metric, object }: Pick<FigureSlots, 'metric' | 'object'>,
): boolean {
  if (metric === null || metric.inherited || metric.slot.start < clause.start) return false;
  if (/^metric:(?:growth|decline|share|number|contribution)$/u.test(metric.slot.id)) return false;
  return (
    metric.slot.id !== told?.metric?.slot.id ||
    (object !== null &&
      !object.inherited &&
      object.slot.start >= clause.start &&
      object.slot.id !== told.object?.slot.id)
  );
}

/** Whether the list of measures that stands open is of this clause, or of an earlier one and this one names none. */
function isSpreadOver({ pair, metrics }: Frame, clause: Clause, size: number): boolean {
  const [first] = pair;
  if (first === undefined || pair.length !== size) return false;
  return first.slot.start >= clause.start || metrics.every(({ attached }) => RATE_OF_CHANGE.has(attached.slot.id));
}

/** What a list of figures is spread over: the list in the clause, or the one told of before it. */
function itemsOf(
  reading: Reading,
  clause: Clause,
  frame: Frame,
  metric: Attached | null,
  size: number,
): readonly Attached[] | null {
  const items =
    metric === null || metric.inherited
      ? itemsAtHead(reading, clause, size)
      : itemsBefore(reading, clause, metric, size);
  if (items !== null) frame.items = items;
  return frame.items.length === size && frame.subjects.length !== size && frame.partners.length !== size
    ? frame.items
    : null;
}

/** A company's own plan is no longer the word of whoever spoke of other things before; nor is what a market quotes. */
function creditOf(
  reading: Reading,
  frame: Frame,
  figure: Figure,
  { mood, metric }: { readonly mood: Mood; readonly metric: Attached | null },
): Attached | null {
  const { subject } = frame;
  const own =
    mood.modality === 'target' && subject !== null && isSaid(subject) && subject.slot.id.startsWith('company:');
  // 顺丰公布…。当月圆通业务量下降: nobody tells of the next company for it.
  const speaker = frame.speaker?.slot.id ?? '';
  const another =
    speaker.startsWith('company:') &&
    subject !== null &&
    isSaid(subject) &&
    subject.slot.id.startsWith('company:') &&
    subject.slot.id !== speaker &&
    !reading.scene.lexicon.isWithin(subject.slot.id, speaker) &&
    !subject.slot.text.startsWith(frame.speaker?.slot.text.slice(0, 2) ?? '');
  const quoted = another || (metric !== null && QUOTED.has(metric.slot.id));
  const credit = attributionOf(figure, reading.speakings, own || quoted ? null : frame.speaker);
  if (credit === null || subject === null || !isSaid(subject) || frame.importer !== null) return credit;
  const traded = metric !== null && reading.scene.lexicon.metric(metric.slot.id)?.family === 'trade';
  return !traded && countsElsewhere(reading.scene, credit.slot, subject.slot) ? null : credit;
}

/** What markets say of a company, and not it of itself. */
const QUOTED: ReadonlySet<string> = new Set(
  ['share-price', 'index-level', 'market-value', 'turnover', 'bond-yield'].map((name) => `metric:${name}`),
);

/** 总投资186亿元的临港石化二期项目: whose total it is stands behind the figure. */
function siteBehind({ scene }: Reading, clause: Clause, figure: Figure, metric: Attached | null): Attached | null {
  if (metric === null || metric.inherited || figure.kind === 'change' || figure.kind === 'share') return null;
  if (metric.slot.start < clause.start || metric.slot.start - clause.start > 2) return null;
  const site =
    /^的([\u4e00-\u9fffA-Za-z0-9]{2,14}?(?:项目|工程|基地|园区|工厂|电站|铁路|高铁|公路|高速|大桥|生产线|油田|气田|港口|机场))/u.exec(
      scene.text.slice(figure.end, Math.min(clause.end, figure.end + 24)),
    )?.[1];
  if (site === undefined) return null;
  const start = figure.end + 1;
  return {
    slot: slotOfWords(scene.text, { start, end: start + site.length }, (words) => words),
    rule: 'zh/subject/site-behind',
    inherited: false,
  };
}
