import type { Figure } from '../../../model/figure.ts';
import { itemAt } from '../sentence/items.ts';
import { beforeHedges } from '../sentence/phrases.ts';
import type { Attached, Reading } from '../sentence/reading.ts';

const CUTS =
  /^(?:cut|cuts|cutting|axe[sd]?|axing|shed|sheds|shedding|slash(?:es|ed|ing)?|eliminat(?:e[sd]?|ing)|scrap(?:s|ped|ping)?|dismiss(?:es|ed|ing)?|fir(?:e[sd]?|ing)|sack(?:s|ed|ing)?)$/;
const LAYS = /^(?:lay|lays|laid|laying)$/;
const STAFF = /\b(?:jobs|positions|posts|roles|employees|workers|staff|staffers|people)$/i;

/** "Will lay off 14,000 employees", "cut 1,300 jobs": how many lose their work, and not how many there are. */
export function jobCuts({ items, scene }: Reading, index: number, figure: Figure): Attached | null {
  if (figure.kind !== 'count' || !STAFF.test(scene.text.slice(figure.start, figure.end))) return null;
  const at = beforeHedges(items, index);
  const verb = itemAt(items, at).text === 'off' ? itemAt(items, at - 1) : itemAt(items, at);
  if (!(verb === itemAt(items, at) ? CUTS : LAYS).test(verb.text)) return null;
  const metric = scene.lexicon.entity('metric:layoffs');
  if (metric === undefined) return null;
  const span = { start: verb.start, end: itemAt(items, at).end };
  const text = scene.text.slice(span.start, span.end);
  return { slot: { id: metric.id, label: metric.label, text, ...span }, rule: 'en/metric/job-cuts', inherited: false };
}
