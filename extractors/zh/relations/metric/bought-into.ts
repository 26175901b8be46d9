import type { Attached } from '../../../engine/relations/discourse.ts';
import { slotOfEntity } from '../../../engine/relations/slots.ts';
import type { Figure } from '../../../model/figure.ts';
import { attachedName, type Clause, type Name } from '../sentence/clause.ts';
import type { Reading } from '../sentence/reading.ts';

const PAYS =
  /(?:斥资|出资|耗资|花费|豪?掷|投入|动用|以|拟用|使用)(?:了|约|近|逾|超过?|不超过|合计|共|至少|现金|自有资金|\s)*$/u;
const INTO =
  /^(?:的?(?:现金|资金|自有资金))?(?:战略|独家|联合|领投|直接|间接)?(?:入股|参股|投资|注资|增资|控股)(?:了|入|到)?(?=[^\d])/u;

/** 斥资4亿美元入股MP Materials: the company that a sum is put into, behind the verb. Null where nobody stands there. */
function boughtInto(
  { scene }: Reading,
  clause: Clause,
  figure: Figure,
): { verb: number; end: number; into: Name } | null {
  if (figure.kind !== 'money') return null;
  const verb = INTO.exec(scene.text.slice(figure.end, Math.min(clause.end, figure.end + 14)));
  if (verb === null || !PAYS.test(scene.text.slice(Math.max(clause.start, figure.start - 10), figure.start)))
    return null;
  const end = figure.end + verb[0].length;
  const into = clause.names.find(({ start, type }) => start >= end && start - end <= 8 && COMPANIES.has(type));
  return into === undefined ? null : { verb: figure.end, end, into };
}

const COMPANIES: ReadonlySet<Name['type']> = new Set(['company', 'unlisted', 'org']);

/** What such a sum measures. */
export function investedIn(reading: Reading, clause: Clause, figure: Figure): Attached | null {
  const found = boughtInto(reading, clause, figure);
  if (found === null) return null;
  const slot = slotOfEntity(reading.scene, 'metric:investment', { start: found.verb, end: found.end });
  return { slot, rule: 'zh/metric/bought-into', inherited: false };
}

/** Whom such a sum is put into. */
export function companyBoughtInto(reading: Reading, clause: Clause, figure: Figure): Attached | null {
  const found = boughtInto(reading, clause, figure);
  return found === null ? null : attachedName(found.into, 'zh/object/deal-target');
}
