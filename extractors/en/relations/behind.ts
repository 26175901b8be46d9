import { itemAt } from './items.ts';
import type { Attached, Frame, Reading } from './reading.ts';
import { attachedName } from './reading.ts';

/** Metrics of which a figure can come from somewhere. */
const COMES_FROM =
  /^metric:(?:.*imports?|import-.*|exports?|export-.*|shipments|supply|procurement|sales|deliveries|direct-imports)$/;
const INWARD = /^metric:(?:.*imports?|import-.*|procurement)$/;

/** Who stands behind the figure it belongs to: 380,000 tonnes of the Philippines, 44 million from Russia, supplied by Peru. */
export function agentBehind(
  { items, roles }: Reading,
  frame: Frame,
  index: number,
  metric: Attached | null,
): { readonly subject: Attached; readonly scope: Attached | null } | null {
  for (let at = index + 1; at < Math.min(items.length, index + 9); at++) {
    const item = itemAt(items, at);
    if (item.type === 'figure' || /^[,;:]$/.test(item.text) || /^(?:which|that|who|and|but|while)$/.test(item.text))
      return null;
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
