import type { Attached } from '../../../engine/relations/discourse.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Clause } from '../sentence/clause.ts';
import type { Frame, Reading } from '../sentence/reading.ts';

const MONEY = /^[A-Z]{3}$/u;
/** What a company has ordered and what it is owed is of no goods told of in another sentence. */
const OF_THE_FIRM = oneOf(/^metric:(?:orders|order-backlog|contract-value|guidance)$/u);

/**
 * 韩国出口额659亿美元 behind a headline about chips: a trade in money whose country stands right before it is of all goods,
 * and so are the trades with partners that are told of behind it. Orders in money are of the whole firm.
 */
export function isOfAllGoods(
  { scene, before }: Reading,
  clause: Clause,
  { object, told, subject }: Frame,
  { figure, metric }: { readonly figure: Figure; readonly metric: Attached | null },
): boolean {
  if (object?.attached.inherited !== true || metric === null || figure.unit === null) return false;
  if (!MONEY.test(figure.unit) || figure.kind !== 'money') return false;
  if (OF_THE_FIRM.test(metric.slot.id)) return true;
  if (scene.lexicon.metric(metric.slot.id)?.family !== 'trade') return false;
  const isTotal = ({ metric: measured, object: thing }: { metric: { id: string } | null; object: unknown }): boolean =>
    thing === null && scene.lexicon.metric(measured?.id ?? '')?.family === 'trade';
  if (told !== null && isTotal({ metric: told.metric?.slot ?? null, object: told.object })) return true;
  const whose = clause.names.some(
    (name) => name.end === metric.slot.start && (name.type === 'country' || name.type === 'place'),
  );
  if (whose && metric.slot.start >= clause.start) return true;
  return before.figures.some(
    (one) => isTotal(one) && MONEY.test(one.unit ?? '') && one.subject?.id === subject?.slot.id,
  );
}
