import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import { keptByWords } from '../../../engine/text/kept-words.ts';
import { countedNouns } from '../../../lexicon/counted.ts';
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import { plural } from '../../../lexicon/plural.ts';
import type { Figure } from '../../../model/figure.ts';

const NOUNS = countedNouns('zh');
/** Units of counts that name a thing by themselves. */
const UNITS: ReadonlySet<string> = new Set([...NOUNS.values(), 'ship', 'aircraft', 'household', 'animal', 'tree']);
/** Units that are counted without being what the figure is about: 8国, 减持612万股, 3次. */
const NO_THINGS: ReadonlySet<string> = new Set([
  'share',
  'time',
  'country',
  'province',
  'generation',
  'month',
  'day',
  'vote',
]);
/** How much of the noun before it: 门店|总数, 员工|人数. */
const HOW_MANY = /(?:总人数|人次|总数量|总数|总量|人数|数量|规模|家数|数|量)$/u;

/**
 * What a count is of where only its metric's own noun (门店总数59823家) or its measure word (6人, 2.8万辆) tells; null where
 * neither does.
 */
export function thingCounted(scene: Scene, figure: Figure, metric: Attached | null): Attached | null {
  if (figure.kind !== 'count' || figure.unit === null || NO_THINGS.has(figure.unit)) return null;
  const named = metric === null ? null : nounWithin(scene, metric);
  if (named !== null) return named;
  const thing = thingOf(scene.lexicon, figure.unit);
  if (thing === null) return null;
  const { start, end } = figure;
  // 3.28亿人次 are trips, visits or cases, as the metric has it.
  if (scene.text.startsWith('次', end - 1)) return null;
  return {
    slot: { id: thing.id, label: thing.label, text: scene.text.slice(start, end), start, end },
    rule: 'zh/object/of-measure-word',
    inherited: false,
  };
}

/** The counted noun that a metric's words end with. */
function nounWithin(scene: Scene, { slot }: Attached): Attached | null {
  const stem = slot.text.replace(HOW_MANY, '');
  for (let at = 0; at + 2 <= stem.length; at++) {
    if (!NOUNS.has(stem.slice(at))) continue;
    const span = { start: slot.start + at, end: slot.start + stem.length };
    return { slot: slotOfWords(scene.text, span, (words) => words), rule: 'zh/object/in-metric', inherited: false };
  }
  return null;
}

/** A unit as a thing: vehicles of the lexicon, people, or the unit's own plural. */
const thingOf = keptByWords(
  (lexicon: Lexicon, unit: string): { readonly id: string; readonly label: string } | null => {
    if (!UNITS.has(unit)) return null;
    const words = unit === 'person' ? 'people' : plural(unit);
    const listed = lexicon
      .findNames(words, 'en')
      .find((name) => name.type === 'commodity' && name.end === words.length);
    return listed === undefined ? { id: words, label: words } : { id: listed.id, label: listed.label };
  },
);
