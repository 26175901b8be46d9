import type { FigureSlots } from '../../../engine/relations/relation-pack.ts';
import { slotOfEntity } from '../../../engine/relations/slots.ts';
import type { Reading } from '../sentence/reading.ts';

const IMPORTS: ReadonlySet<string> = new Set(['metric:imports', 'metric:direct-imports', 'metric:import-value']);
const EXPORTS = 'metric:exports';
const COUNTRY = /^(?:country|region):/;
const SUPPLIED: ReadonlySet<string> = new Set([
  'metric:supply',
  'metric:shipments',
  'metric:sales',
  'metric:deliveries',
]);

/** "December arrivals came to 8.4 million tonnes" behind what Argentina sold: all that came in is the importer's. */
export function ofImporter({ before }: Reading, slots: FigureSlots): FigureSlots {
  const { subject, metric, scope } = slots;
  if (metric === null || !IMPORTS.has(metric.slot.id) || subject?.inherited !== true || scope !== null) return slots;
  const importer = before.figures.find(
    (one) => one.metric !== null && IMPORTS.has(one.metric.id) && one.subject?.id === subject.slot.id,
  )?.scope;
  if (importer == null || !COUNTRY.test(importer.id)) return slots;
  return { ...slots, subject: { slot: importer, rule: 'en/subject/importer', inherited: true } };
}

/**
 * "Brazil supplied 73% of the total" in a text on China's imports: what a country supplies is part of those imports, and
 * so is what is shipped from it.
 */
export function imported({ before }: Reading, slots: FigureSlots): FigureSlots {
  const { subject, metric, object, scope } = slots;
  if (metric === null || subject === null || !SUPPLIED.has(metric.slot.id) || subject.inherited) return slots;
  const imports = before.figures.find((one) => one.metric !== null && IMPORTS.has(one.metric.id) && one.scope === null);
  if (imports?.subject == null || imports.metric === null || imports.subject.id === subject.slot.id) return slots;
  if (!COUNTRY.test(subject.slot.id) || !COUNTRY.test(imports.subject.id)) return slots;
  if (object !== null && !object.inherited && object.slot.id !== imports.object?.id) return slots;
  // "China sold Vietnam 14 million tonnes": to another than the importer told of.
  if (scope !== null && !scope.inherited && COUNTRY.test(scope.slot.id) && scope.slot.id !== imports.subject.id)
    return slots;
  return {
    ...slots,
    metric: { slot: imports.metric, rule: 'en/metric/part-of-imports', inherited: true },
    object: imports.object === null ? object : { slot: imports.object, rule: 'en/object/same-metric', inherited: true },
    scope: { slot: imports.subject, rule: 'en/scope/importer', inherited: true },
  };
}

/**
 * "India took 386,000 tonnes" behind Malaysia's exports of palm oil: what somebody takes of them are part of those exports.
 */
export function exportedTo({ before }: Reading, slots: FigureSlots): FigureSlots {
  const { subject, metric, object, scope } = slots;
  if (metric?.rule !== 'en/metric/traded-goods' || !IMPORTS.has(metric.slot.id)) return slots;
  if (subject === null || subject.inherited || !COUNTRY.test(subject.slot.id) || scope !== null) return slots;
  const [last] = before.figures.filter((one) => one.metric !== null && one.object !== null);
  if (last?.metric?.id !== EXPORTS || last.subject === null || last.subject.id === subject.slot.id) return slots;
  if (!COUNTRY.test(last.subject.id) || (object !== null && object.slot.id !== last.object?.id)) return slots;
  return {
    ...slots,
    metric: { ...metric, slot: { ...metric.slot, id: EXPORTS, label: last.metric.label } },
    subject: { slot: last.subject, rule: 'en/subject/exporter', inherited: true },
    scope: { ...subject, rule: 'en/scope/partner' },
  };
}

const CUSTOMS = /\bcustoms\b/i;

/** What customs count of a country's shipments are its exports: "Chinese shipments of magnets fell 7%, customs data showed". */
export function exportedShipments({ scene }: Reading, slots: FigureSlots): FigureSlots {
  const { subject, metric, attribution } = slots;
  if (metric?.slot.id !== 'metric:shipments' || subject === null || !COUNTRY.test(subject.slot.id)) return slots;
  if (!CUSTOMS.test(attribution?.slot.text ?? '')) return slots;
  return { ...slots, metric: { ...metric, slot: slotOfEntity(scene, EXPORTS, metric.slot) } };
}
