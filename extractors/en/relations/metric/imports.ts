import type { FigureSlots } from '../../../engine/relations/relation-pack.ts';
import type { Reading } from '../sentence/reading.ts';

const IMPORTS: ReadonlySet<string> = new Set(['metric:imports', 'metric:direct-imports', 'metric:import-value']);
const SUPPLIED: ReadonlySet<string> = new Set([
  'metric:supply',
  'metric:shipments',
  'metric:sales',
  'metric:deliveries',
]);

/**
 * "Brazil supplied 73% of the total" in a text on China's imports: what a country supplies is part of those imports, and
 * so is what is shipped from it.
 */
export function imported({ before }: Reading, slots: FigureSlots): FigureSlots {
  const { subject, metric, object } = slots;
  if (metric === null || subject === null || !SUPPLIED.has(metric.slot.id) || subject.inherited) return slots;
  const imports = before.figures.find((one) => one.metric !== null && IMPORTS.has(one.metric.id) && one.scope === null);
  if (imports?.subject == null || imports.metric === null || imports.subject.id === subject.slot.id) return slots;
  if (!/^(?:country|region):/.test(subject.slot.id) || !/^(?:country|region):/.test(imports.subject.id)) return slots;
  if (object !== null && !object.inherited && object.slot.id !== imports.object?.id) return slots;
  return {
    ...slots,
    metric: { slot: imports.metric, rule: 'en/metric/part-of-imports', inherited: true },
    object: imports.object === null ? object : { slot: imports.object, rule: 'en/object/same-metric', inherited: true },
    scope: { slot: imports.subject, rule: 'en/scope/importer', inherited: true },
  };
}
