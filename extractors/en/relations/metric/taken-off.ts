import { oneOf } from '../../../engine/text/one-of.ts';
import { itemAt } from '../sentence/items.ts';
import { phraseStart } from '../sentence/phrases.ts';
import type { Reading } from '../sentence/reading.ts';

const ADJUSTED = oneOf(/^(?:adjust(?:ed|ing)|correct(?:ed|ing)|account(?:ed|ing)|allow(?:ed|ing))$/);
const OUT = oneOf(/^(?:strip(?:ped|ping)|tak(?:en|ing)|factor(?:ed|ing)|smooth(?:ed|ing))$/);

/** "Real wages, adjusted for inflation, rose 0.7%", "stripping out fuel costs": what is only taken off is not what is measured. */
export function isTakenOff({ items }: Reading, index: number): boolean {
  const tie = phraseStart(items, index) - 1;
  const verb = itemAt(items, tie - 1).text;
  return (
    (itemAt(items, tie).text === 'for' && ADJUSTED.test(verb)) || (itemAt(items, tie).text === 'out' && OUT.test(verb))
  );
}
