import { oneOf } from '../../../engine/text/one-of.ts';
import { type Item, itemAt } from '../sentence/items.ts';
import { verbGroup } from '../sentence/verb-groups.ts';

/** "ITV and the BBC are paying £63 million": an outlet that does more than tell. */
export function deals(items: readonly Item[], index: number): boolean {
  const joined = itemAt(items, index + 1).text === 'and' ? index + 2 : index + 1;
  const from = items.findIndex((item, at) => at >= joined && at < joined + 3 && item.verb);
  const group = from < 0 ? null : verbGroup(items, from, from + 4);
  return group !== null && DEALS.test(itemAt(items, group.main).text);
}

const DEALS = oneOf(
  /^(?:pa(?:id|ys?|ying)|bought|buys?|buying|sold|sells?|selling|cut|cuts|cutting|spent|spends?|spending|lost|won|hired|hires|employs?|signed|earned|broadcasts?|aired|drew|attracted)$/,
);
