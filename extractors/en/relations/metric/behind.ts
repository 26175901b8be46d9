import { oneOf } from '../../../engine/text/one-of.ts';
import { itemAt } from '../sentence/items.ts';
import { beforeHedges } from '../sentence/phrases.ts';
import type { Attached, Frame, Reading } from '../sentence/reading.ts';
import { attachedName, isFirm, isPlace } from '../sentence/reading.ts';

/** Metrics of which a figure can come from somewhere. */
const COMES_FROM =
  /^metric:(?:.*imports?|import-.*|exports?|export-.*|shipments|supply|procurement|sales|deliveries|direct-imports)$/;
const OUTWARD = oneOf(/^metric:(?:exports?|shipments|sales|deliveries)$/);
const INWARD = /^metric:(?:.*imports?|import-.*|procurement)$/;

const USES = oneOf(/^(?:used|use|visited|visit|crossed|entered|attended|joined|transited|boarded|watched|passed)$/);

/** "36 ships a day used the Suez Canal", "9 million people visited the Louvre": the figure is of what they used. */
function usedPlace({ items }: Pick<Reading, 'items'>, index: number): Attached | null {
  if (itemAt(items, index).figure?.kind !== 'count') return null;
  const verb = items.findIndex((item, at) => at > index && at < index + 5 && USES.test(item.text));
  if (verb < 0 || items.slice(index + 1, verb).some(({ type }) => type === 'mark' || type === 'figure')) return null;
  const from = /^(?:the|through)$/.test(itemAt(items, verb + 1).text) ? verb + 2 : verb + 1;
  const { name } = itemAt(items, from);
  if (name === null || name.type === 'commodity' || name.type === 'metric' || name.type === 'scope') return null;
  return attachedName(name, 'en/subject/used');
}

/** Behind these stands who has other figures. */
const ENDS_REACH = new Set(', ; : which that who and but while'.split(' '));

const SELLS = oneOf(/^(?:sold|sells?|shipped|ships|sent|sends|supplied|supplies)$/);

/** "China sold Vietnam 14 million tonnes": the buyer between verb and figure. */
function soldTo(items: Reading['items'], index: number): Attached | null {
  const tie = beforeHedges(items, index);
  const { name } = itemAt(items, tie);
  if (name === null || !isPlace(name.slot)) return null;
  const verb = itemAt(items, tie - 1).text === 'the' ? tie - 2 : tie - 1;
  return SELLS.test(itemAt(items, verb).text) ? attachedName(name, 'en/scope/destination') : null;
}

/** Who stands behind the figure it belongs to: 380,000 tonnes of the Philippines, 44 million from Russia, supplied by Peru. */
export function agentBehind(
  { items, roles }: Reading,
  frame: Frame,
  index: number,
  metric: Attached | null,
): { readonly subject: Attached | null; readonly scope: Attached | null } | null {
  const visited = usedPlace({ items }, index);
  if (visited !== null) return { subject: visited, scope: null };
  const buyer = soldTo(items, index);
  if (buyer !== null) return { subject: null, scope: buyer };
  for (let at = index + 1; at < Math.min(items.length, index + 9); at++) {
    const item = itemAt(items, at);
    if (item.type === 'figure' || ENDS_REACH.has(item.text)) return null;
    const role = roles[at];
    if (item.name === null || role === null || role === undefined) continue;
    if (role.role === 'agent') return { subject: attachedName(item.name, role.rule), scope: null };
    if (role.rule === 'en/subject/predicate') return { subject: attachedName(item.name, role.rule), scope: null };
    if (role.role === 'destination' && metric !== null && OUTWARD.test(metric.slot.id))
      return { subject: null, scope: attachedName(item.name, role.rule) };
    if (role.role === 'origin' && metric !== null && COMES_FROM.test(metric.slot.id)) {
      // "Kayan Coal shipped 3.2 million tonnes from Borneo": where a company ships from is not who ships.
      if (OUTWARD.test(metric.slot.id) && frame.subject?.inherited === false && isFirm(frame.subject.slot)) return null;
      const scope =
        INWARD.test(metric.slot.id) && frame.subject !== null
          ? { ...frame.subject, rule: 'en/scope/importer' as const }
          : null;
      return { subject: attachedName(item.name, 'en/subject/origin'), scope };
    }
  }
  return null;
}
