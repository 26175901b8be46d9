import type { Figure } from '../../../model/figure.ts';
import { clauseAt } from '../sentence/clauses.ts';
import { itemAt } from '../sentence/items.ts';
import { beforeHedges } from '../sentence/phrases.ts';
import type { Attached, Reading } from '../sentence/reading.ts';

/** "Has been valued at 14 billion", "a listing that would value it at about 21 trillion": what somebody or something is worth. */
export function valuedAt({ items, scene, clauses }: Reading, index: number, figure: Figure): Attached | null {
  // Hedges reach over "at", which opens "at least".
  const tie = beforeHedges(items, index);
  if (figure.kind !== 'money' || !items.slice(Math.max(tie, 0), index).some(({ text }) => text === 'at')) return null;
  const clause = clauseAt(clauses, figure.start);
  const at = items.findLastIndex(
    ({ text }, place) => place >= clause.from && place < index && /^valu(?:e[sd]?|ing)$/.test(text),
  );
  const valuation = scene.lexicon.entity('metric:valuation');
  if (
    at < 0 ||
    valuation === undefined ||
    items.slice(at, index).some(({ type, text }) => type === 'figure' || text === ',')
  )
    return null;
  const { start, end } = itemAt(items, at);
  return {
    slot: { id: valuation.id, label: valuation.label, text: scene.text.slice(start, end), start, end },
    rule: 'en/metric/valued-at',
    inherited: false,
  };
}
