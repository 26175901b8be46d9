import { slotOfEntity } from '../../../engine/relations/slots.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { EntityId } from '../../../lexicon/entity.ts';
import type { Figure } from '../../../model/figure.ts';
import { type Item, itemAt } from '../sentence/items.ts';
import { beforeHedges } from '../sentence/phrases.ts';
import type { Attached, Reading } from '../sentence/reading.ts';

/** The quota that a limit on each flow is. */
const QUOTA_OF: ReadonlyMap<string, EntityId> = new Map([
  ['metric:exports', 'metric:export-quota'],
  ['metric:shipments', 'metric:export-quota'],
  ['metric:imports', 'metric:import-quota'],
  ['metric:production', 'metric:quota'],
  ['metric:mine-production', 'metric:quota'],
]);
const LIMITS = oneOf(
  /^(?:cap|caps|capped|capping|limit|limits|limited|limiting|restrict|restricts|restricted|restricting)$/,
);
const LETS = oneOf(/^(?:let|lets|letting|allow|allows|allowed|allowing|permit|permits|permitted|permitting)$/);
/** What whoever is let does with goods, in the plain form; to ship is to sell abroad where a state has a say in it. */
const DOES: ReadonlyMap<string, EntityId> = new Map([
  ['export', 'metric:export-quota'],
  ['ship', 'metric:export-quota'],
  ['import', 'metric:import-quota'],
  ['produce', 'metric:quota'],
  ['mine', 'metric:quota'],
]);
/** What a body does with a quota, and what whoever has a part of it then does. */
const DEALT = oneOf(/^(?:awarded|allocated|allotted|assigned|granted)$/);
const GOT = oneOf(/^(?:received|receives|got|gets|won|wins|secured|secures|obtained|obtains)$/);
const QUOTA = /^metric:(?:[a-z]+-)?quota$/;
/** How far before the figure a limit may be named. */
const REACH = 8;

/**
 * Goods by weight or volume that may be moved at most are a quota, and so is what each is dealt of it: "caps exports at
 * 87,000 tonnes", "lets miners ship 87,000 tonnes", "was awarded 32,000 tonnes", and behind it "received 20,800 tonnes".
 * Null for any other figure.
 */
export function dealtOut(reading: Reading, index: number, figure: Figure): Attached | null {
  if (figure.kind !== 'mass' && figure.kind !== 'volume') return null;
  const { items, scene, before } = reading;
  const listed = (id: EntityId, item: Item): Attached => {
    return { slot: slotOfEntity(scene, id, item), rule: 'en/metric/dealt-out', inherited: false };
  };
  const tie = beforeHedges(items, index);
  const verb = itemAt(items, tie);
  if (DEALT.test(verb.text)) return listed('metric:quota', verb);
  if (GOT.test(verb.text)) {
    const quota = before.figures.find(({ metric }) => metric !== null && QUOTA.test(metric.id))?.metric ?? null;
    return quota === null
      ? null
      : {
          slot: { ...quota, text: scene.text.slice(verb.start, verb.end), start: verb.start, end: verb.end },
          rule: 'en/metric/dealt-out',
          inherited: false,
        };
  }
  const ahead = items.slice(Math.max(0, tie - REACH), tie + 1);
  const does = DOES.get(verb.text);
  if (does !== undefined) return ahead.some(({ text }) => LETS.test(text)) ? listed(does, verb) : null;
  if (!/^(?:at|to)$/.test(itemAt(items, index - 1).text)) return null;
  const limit = ahead.findLastIndex(({ text }) => LIMITS.test(text));
  const flow = limit < 0 ? undefined : ahead.slice(limit).find(({ name }) => QUOTA_OF.has(name?.slot.id ?? ''));
  const id = QUOTA_OF.get(flow?.name?.slot.id ?? '');
  return flow === undefined || id === undefined ? null : listed(id, flow);
}
