import { BARE_METRICS } from '../../../engine/metrics/bare-metrics.ts';
import { fitsMetric } from '../../../engine/metrics/metric-fit.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { Figure } from '../../../model/figure.ts';
import { type Item, itemAt } from '../sentence/items.ts';
import { beforeHedges, isInNounPhrase, isVerb } from '../sentence/phrases.ts';
import { type Attached, type Frame, isPlace, type Reading } from '../sentence/reading.ts';

/** What may stand before growth and leave it that of a whole economy. */
const PLAIN = oneOf(
  /^(?:the|a|an|its|their|this|that|'s|full-year|annual|yearly|overall|average|quarterly|headline|real|expected|projected|official|global|world|slower|faster|stronger|weaker|underlying|trend|potential|for|of|that|and|as|on|in|median|central|latest|previous|earlier|own)$/,
);

/**
 * "Expects growth to slow to 4.2%", "raised its growth forecast to 4.7%": in a text on a country, growth that is said of
 * nothing else is that of its economy. Null where the words before or behind it say of what it is (loan growth, growth
 * in sales), and where the text is on no country.
 */
export function bareGrowth(
  { items, before, scene, speakings }: Reading,
  frame: Frame,
  clauseFrom: number,
  { index, figure }: { readonly index: number; readonly figure: Figure },
): Attached | null {
  if (figure.unit !== '%' || (figure.kind !== 'change' && figure.kind !== 'share')) return null;
  const from = Math.max(clauseFrom, frame.lastFigure + 1);
  // "to grow 1.4% this year and 2.7% in 2027"
  const last = frame.measured[0]?.metric;
  if (last?.rule === 'en/metric/bare-growth' && itemAt(items, index - 1).text === 'and') return last;
  const economy = economyMoving(items, from, index);
  const gdp = economy === null ? undefined : scene.lexicon.entity('metric:gdp');
  if (economy !== null && gdp !== undefined) {
    const { start, end } = economy;
    const slot = { id: gdp.id, label: gdp.label, text: scene.text.slice(start, end), start, end };
    return { slot, rule: 'en/metric/bare-growth', inherited: false };
  }
  const ahead = itemAt(items, index + 1).name?.slot.id === 'metric:growth' ? index + 1 : -1;
  const at = ahead > 0 ? ahead : items.findLastIndex((item, place) => place >= from && place < index && isGrowth(item));
  if (at < 0 || !isPlain(items, at, speakings) || !isUnsaid(items, at)) return null;
  // "Growth in exports", and a clause that has named another measure.
  const other = frame.metrics.some(
    (one) =>
      one.at >= from &&
      !BARE_METRICS.has(one.attached.slot.id) &&
      fitsMetric(figure, scene.lexicon.metric(one.attached.slot.id)),
  );
  if (other) return null;
  const own = frame.subject !== null && isPlace(frame.subject.slot);
  const topic = before.headline.subject ?? before.subject;
  const nation = topic !== null && isPlace(topic) && before.lastPlace !== null;
  const central = /^org:/.test(frame.subject?.slot.id ?? '') && (before.lastPlace !== null || isForeseen(items, at));
  // "The Treasury forecasts growth of 5.3%"
  const official = speakings.some(({ how, slot }) => how === 'expects' && ECONOMISTS.test(slot.id));
  const growth = scene.lexicon.entity('metric:gdp-growth');
  if (!(own || nation || central || official) || growth === undefined) return null;
  const { start, end } = itemAt(items, at);
  return {
    slot: { id: growth.id, label: growth.label, text: scene.text.slice(start, end), start, end },
    rule: 'en/metric/bare-growth',
    inherited: false,
  };
}

/** "Expects the [economy] to grow 1.4%", "sees the economy shrinking by 2%": what is expected to move right before the figure. */
function economyMoving(items: readonly Item[], from: number, index: number): Item | null {
  const tie = beforeHedges(items, itemAt(items, index - 1).text === 'by' ? index - 1 : index);
  if (!/^(?:grow|expand|shrink|contract)(?:ing)?$|^shrinking$/.test(itemAt(items, tie).text)) return null;
  const at = itemAt(items, tie - 1).text === 'to' ? tie - 2 : tie - 1;
  const head = itemAt(items, at - 1).text === 'of' ? at - 2 : at;
  return head >= from && itemAt(items, head).text === 'economy' ? itemAt(items, head) : null;
}

/** Those whose trade economies are, and no company. */
export const ECONOMISTS =
  /^org:(?:imf|world-bank|oecd|adb|ecb)|(?:^|[ -])(?:treasury|finance ministry|economy ministry|central bank|reserve bank|statistics office|chancellor|finance minister)\b/;

/** Its growth [forecast], [projections] of growth: whoever makes them of nothing else makes them of an economy. */
function isForeseen(items: readonly Item[], at: number): boolean {
  return /^(?:forecasts?|projections?|estimates?|outlook|predictions?)$/.test(itemAt(items, at + 1).text);
}

function isGrowth({ text, name }: Item): boolean {
  return text === 'growth' || text === 'growth rate' || name?.slot.id === 'metric:growth';
}

/** True where only plain words, places and dates stand before it in its phrase. */
function isPlain(items: readonly Item[], at: number, speakings: Reading['speakings']): boolean {
  for (let place = at - 1; place >= 0 && isInNounPhrase(items, place); place--) {
    const { text, type, name } = itemAt(items, place);
    // "The Treasury forecasts growth": a verb, whatever noun it may be elsewhere.
    if (speakings.some((one) => one.at === place)) return true;
    if (type === 'date' || PLAIN.test(text) || (name !== null && isPlace(name.slot))) continue;
    return false;
  }
  return true;
}

/** True where nothing behind it says of what it is: no growth in wages, of loans, for the sector. */
function isUnsaid(items: readonly Item[], at: number): boolean {
  let next = at + 1;
  while (/^(?:forecasts?|estimates?|targets?|outlook|projections?|rate)$/.test(itemAt(items, next).text)) next++;
  const link = itemAt(items, next).text;
  const behind = itemAt(items, next + 1);
  if (!/^(?:in|of|for|at|among)$/.test(link) || isVerb(items, next)) return true;
  return (
    behind.type === 'figure' ||
    behind.type === 'date' ||
    (behind.name !== null && isPlace(behind.name.slot)) ||
    (/^(?:this|next|about|around|the|between|more|just|only|at|some|up)$/.test(behind.text) &&
      itemAt(items, next + 2).name?.type !== 'metric')
  );
}
