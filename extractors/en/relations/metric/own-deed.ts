import { fitsMetric } from '../../../engine/metrics/metric-fit.ts';
import type { Figure } from '../../../model/figure.ts';
import { itemAt } from '../sentence/items.ts';
import { phraseEnd } from '../sentence/phrases.ts';
import { type Attached, attachedName, type Frame, type Reading } from '../sentence/reading.ts';
import { levelReached } from './level-starts.ts';

const DOERS = /^(?:it|they|he|she|we)$/;

/**
 * "Less than half of the 220,000 tons it shipped in 2024", "the 44,000 tonnes that Brazil imported": what whoever stands behind
 * the figure did with so much. Null where no such clause follows.
 */
export function ownDeed({ items, scene }: Reading, index: number, figure: Figure): Attached | null {
  if (figure.kind === 'change' || figure.kind === 'share' || figure.kind === 'date') return null;
  const end = itemAt(items, index + 1).text === 'of' ? phraseEnd(items, index + 2) : index + 1;
  const from = /^(?:that|which)$/.test(itemAt(items, end).text) ? end + 1 : end;
  const doer = itemAt(items, from);
  const named = /^(?:country|company|org|unlisted)$/.test(doer.name?.type ?? '') && from > end;
  if (!DOERS.test(doer.text) && !named) return null;
  const verb = itemAt(items, from + (/^(?:has|had|have)$/.test(itemAt(items, from + 1).text) ? 2 : 1));
  const { name } = verb;
  if (name?.type !== 'metric' || name.flags.verb !== true) return null;
  // "The 1.2 million households it lost": what is lost of money is a loss.
  return fitsMetric(figure, scene.lexicon.metric(name.slot.id)) ? attachedName(name, 'en/metric/own-deed') : null;
}

/**
 * "Dropped to 8,000 tons, or less than a month of consumption, from 42,000 tons": the start of a level measures what the
 * level does, whatever is named between.
 */
export function startOfLevel({ items }: Reading, { metrics }: Frame, index: number): Attached | null {
  const level = levelReached(items, index);
  if (level === null || level >= index - 3) return null;
  const between = metrics.some(({ at }) => at > level && at < index);
  return between ? (metrics.find(({ at }) => at < level)?.attached ?? null) : null;
}
