import { isOfPlace } from '../../../engine/metrics/home-price.ts';
import type { Attached } from '../../../engine/relations/discourse.ts';
import type { FigureSlots } from '../../../engine/relations/relation-pack.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import { isBenchmark } from '../../../lexicon/benchmarks.ts';
import { isExchange } from '../../../lexicon/organisations/exchanges.ts';
import { isListedIndex } from '../../../lexicon/stock-indices.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Clause } from '../sentence/clause.ts';
import { type Frame, isSaid, type Reading } from '../sentence/reading.ts';
import { familyOf } from './metric-choice.ts';

/** Prices that somebody sets, pays or gets: theirs, not a market's. */
const OWN_PRICE = oneOf(/^metric:(?:cif-price|fob-price|floor-price|price-cap|offer-price|cost|wages)$/u);

/** A market price has no subject: the market it is quoted in is its scope. */
export function placed(
  { scene }: Reading,
  clause: Clause,
  frame: Frame,
  figure: Figure,
  slots: FigureSlots,
): FigureSlots {
  const { metric, subject, object } = slots;
  // 平均溢价率31.6%: a part is whose it is.
  if (figure.kind === 'share') return slots;
  // 上证综指跌1.5%: an index is what is measured, and nobody.
  const ofIndex = metric?.slot.id === 'metric:index-level' && subject !== null && isListedIndex(subject.slot.id);
  // 道指涨0.3%,标普500指数涨0.5%: the index of the clause before is not what this one is of.
  const isOfLast = object !== null && object.slot.end <= clause.start;
  if (ofIndex && (object === null || object.inherited || isOfLast || sameAs(object, subject)))
    return { ...slots, subject: null, object: subject };
  if (metric === null || familyOf(scene.lexicon, metric) !== 'price' || isOwnPrice(metric.slot.id)) return slots;
  if (isOfShares(metric.slot, figure.unit)) {
    // 工业机器人…。回购价格上限为28元/股: a share is of no goods told of before.
    const ofGoods = object?.inherited === true && object.slot.id.startsWith('commodity:');
    return { ...slots, object: ofGoods || sameAs(object, subject) ? null : object };
  }
  if (
    /(?:进口|出口|销售|采购|收购)$/u.test(
      scene.text.slice(Math.max(clause.start, metric.slot.start - 2), metric.slot.start),
    )
  )
    return slots;
  const free = {
    ...slots,
    subject: null,
    attribution: slots.attribution?.rule === 'zh/attribution/carried-over' ? null : slots.attribution,
  };
  const toldPrice = frame.told?.metric != null && scene.lexicon.metric(frame.told.metric.slot.id)?.family === 'price';
  const before = toldPrice ? (frame.told?.scope ?? null) : null;
  if (object !== null && isBenchmark(object.slot.id)) return { ...free, scope: null };
  if (subject === null || !isSaid(subject)) return { ...free, scope: slots.scope ?? before };
  if (!isMarket(subject)) return slots;
  if (subject.slot.start < clause.start) return { ...free, scope: slots.scope ?? before };
  return { ...free, scope: slots.scope ?? { ...subject, rule: 'zh/scope/market' } };
}

function isOfShares({ id, text }: Attached['slot'], unit: string | null): boolean {
  return unit?.endsWith('/share') === true || text.includes('股') || /^metric:share-price(?:-target)?$/u.test(id);
}

function isOwnPrice(metric: string): boolean {
  return OWN_PRICE.test(metric) || isOfPlace(metric);
}

function sameAs(a: Attached | null, b: Attached | null): boolean {
  return a !== null && b !== null && a.slot.id === b.slot.id;
}

function isMarket({ slot }: Attached): boolean {
  return /^(?:place|country|region|scope):/u.test(slot.id) || isExchange(slot.id) || /交易所|港$/u.test(slot.text);
}
