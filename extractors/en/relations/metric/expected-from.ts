import type { Attached } from '../../../engine/relations/discourse.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { Figure } from '../../../model/figure.ts';
import { itemAt } from '../sentence/items.ts';
import { beforeHedges } from '../sentence/phrases.ts';
import type { Reading } from '../sentence/reading.ts';

const EXPECTS = oneOf(/^(?:expects?|expected|expecting|hopes|gets?|got|wants?|won)$/);

/** "Expects around 190,000 tonnes from it": what comes from a mine or a field is its output, whatever was told before. */
export function expectedFrom({ scene, items }: Reading, index: number, figure: Figure): Attached | null {
  if (figure.kind !== 'mass' && figure.kind !== 'volume') return null;
  const source = itemAt(items, index + 2);
  const isThing = source.type === 'name' || /^(?:it|them|the|its|this|that|each)$/.test(source.text);
  if (itemAt(items, index + 1).text !== 'from' || !isThing) return null;
  const tie = beforeHedges(items, index);
  const verb = itemAt(items, itemAt(items, tie).text === 'between' ? tie - 1 : tie);
  const output = scene.lexicon.entity('metric:production');
  if (!EXPECTS.test(verb.text) || output === undefined) return null;
  const { start, end } = verb;
  return {
    slot: { id: output.id, label: output.label, text: verb.text, start, end },
    rule: 'en/metric/expected-from',
    inherited: false,
  };
}
