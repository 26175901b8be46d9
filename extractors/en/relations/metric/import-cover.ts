import { slotOfEntity } from '../../../engine/relations/slots.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Attached, Reading } from '../sentence/reading.ts';

const COVER = /^(?: worth)? of (?:the country's |its |goods and services |merchandise )?(?<what>imports?)\b/i;
const REACH = 60;

/** "Enough to cover five months [of imports]": how long what is held would pay for them. Null for any other time. */
export function importCover({ scene }: Reading, { kind, end }: Figure): Attached | null {
  if (kind !== 'duration') return null;
  const match = COVER.exec(scene.text.slice(end, Math.min(scene.sentence.end, end + REACH)));
  const what = match?.groups?.['what'];
  if (match === null || what === undefined) return null;
  const to = end + match[0].length;
  const slot = slotOfEntity(scene, 'metric:import-cover', { start: to - what.length, end: to });
  return { slot, rule: 'en/metric/import-cover', inherited: false };
}
