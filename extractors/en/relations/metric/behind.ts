import { itemAt } from '../sentence/items.ts';
import type { Attached, Frame, Reading } from '../sentence/reading.ts';
import { attachedName } from '../sentence/reading.ts';

/** Metrics of which a figure can come from somewhere. */
const COMES_FROM =
  /^metric:(?:.*imports?|import-.*|exports?|export-.*|shipments|supply|procurement|sales|deliveries|direct-imports)$/;
const INWARD = /^metric:(?:.*imports?|import-.*|procurement)$/;

const USES = /^(?:used|use|visited|visit|crossed|entered|attended|joined|transited|boarded|watched|passed)$/;

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

/** Who stands behind the figure it belongs to: 380,000 tonnes of the Philippines, 44 million from Russia, supplied by Peru. */
export function agentBehind(
  { items, roles }: Reading,
  frame: Frame,
  index: number,
  metric: Attached | null,
): { readonly subject: Attached; readonly scope: Attached | null } | null {
  const visited = usedPlace({ items }, index);
  if (visited !== null) return { subject: visited, scope: null };
  for (let at = index + 1; at < Math.min(items.length, index + 9); at++) {
    const item = itemAt(items, at);
    if (item.type === 'figure' || ENDS_REACH.has(item.text)) return null;
    const role = roles[at];
    if (item.name === null || role === null || role === undefined) continue;
    if (role.role === 'agent') return { subject: attachedName(item.name, role.rule), scope: null };
    if (role.rule === 'en/subject/predicate') return { subject: attachedName(item.name, role.rule), scope: null };
    if (role.role === 'origin' && metric !== null && COMES_FROM.test(metric.slot.id)) {
      const scope =
        INWARD.test(metric.slot.id) && frame.subject !== null
          ? { ...frame.subject, rule: 'en/scope/importer' as const }
          : null;
      return { subject: attachedName(item.name, 'en/subject/origin'), scope };
    }
  }
  return null;
}
