import { oneOf } from '../../../engine/text/one-of.ts';
import type { Figure } from '../../../model/figure.ts';
import { clauseAt } from '../sentence/clauses.ts';
import { itemAt } from '../sentence/items.ts';
import type { Attached, Reading } from '../sentence/reading.ts';

/** What is kept in stock, besides the goods that the lexicon lists. */
const KEPT = oneOf(
  /^(?:crude|fuel|fuels|gasoline|distillate|grain|food|housing|feed|ore|metal|fish|finished|retail|dealer|warehouse|exchange|ending|opening|closing|port|strategic|emergency|commercial|total|their|its|our)$/,
);
/** Measures that a report on markets tells of. */
const OF_MARKETS = oneOf(
  /^metric:(?:share-price|index-level|bond-yield|exchange-rate|futures-price|market-value|turnover)$/,
);
/** Amounts of goods. */
const GOODS: ReadonlySet<Figure['kind']> = new Set(['mass', 'volume']);

/**
 * "Stocks rose 1.2% on Tuesday", "Asian stocks are down 3 percent": shares, where nothing says that goods are in stock.
 * Null where the words or the text before tell of goods.
 */
export function bareStocks({ items, clauses, scene, before }: Reading, figure: Figure): Attached | null {
  if (figure.kind !== 'change' || !(figure.unit === '%' || figure.unit === 'point')) return null;
  const clause = clauseAt(clauses, figure.start);
  const at = items.findIndex((item, index) => index >= clause.from && item.start < figure.start && isStocks(item.text));
  if (at < 0) return null;
  const last = itemAt(items, at - 1);
  if (KEPT.test(last.text) || last.name?.type === 'commodity' || last.text === "'s") return null;
  if (/^(?:of|at|in|held|stood|cover)$/.test(itemAt(items, at + 1).text)) return null;
  if (scene.figures.some(({ kind }) => GOODS.has(kind))) return null;
  const ofGoods = (before.object ?? before.headline.object)?.id.startsWith('commodity:') === true;
  if (ofGoods && !OF_MARKETS.test(before.metric?.id ?? '')) return null;
  const { start, end } = itemAt(items, at);
  const id = 'metric:share-price';
  const label = scene.lexicon.entity(id)?.label ?? id;
  return {
    slot: { id, label, text: scene.text.slice(start, end), start, end },
    rule: 'en/metric/stocks',
    inherited: false,
  };
}

function isStocks(word: string): boolean {
  return word === 'stocks' || word === 'equities';
}
