import { slotOfEntity } from '../../../engine/relations/slots.ts';
import type { Figure } from '../../../model/figure.ts';
import { itemAt } from '../sentence/items.ts';
import { beforeHedges, phraseEnd } from '../sentence/phrases.ts';
import type { Attached, Reading } from '../sentence/reading.ts';

const EARNS =
  /^(?:earn(?:s|ed|ing)?|mak(?:es?|ing)|made|generat(?:es?|ed|ing)|reap(?:s|ed|ing)?|received?|receives|collects?|collected|took in|takes in|brought in|brings in|rak(?:es?|ed) in)$/;

/** What brings money in is revenue, whatever a harvest brings in. */
const TAKES = /^(?:brought|brings) in$|^rak(?:es?|ed) in$/;
const REVENUE = 'metric:revenue';

/** "Sri Lanka earned $1.36 billion from tea exports": what the money came from is what it measures; money from tourism is revenue. */
export function earnedFrom({ items, scene }: Reading, index: number, figure: Figure): Attached | null {
  if (figure.kind !== 'money') return null;
  const verb = itemAt(items, beforeHedges(items, index));
  if (!EARNS.test(verb.text)) return null;
  const from = itemAt(items, index + 1).text === 'from';
  if (!from && !TAKES.test(verb.text)) return null;
  const source = from ? itemAt(items, phraseEnd(items, index + 2) - 1).name : null;
  if (source?.type === 'metric' && source.flags.verb !== true)
    return { slot: source.slot, rule: 'en/metric/earned-from', inherited: false };
  return { slot: slotOfEntity(scene, REVENUE, verb), rule: 'en/metric/earned-from', inherited: false };
}
