import { slotOfEntity } from '../../../engine/relations/slots.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Attached, Reading } from '../sentence/reading.ts';

const ON_TIME =
  /^(?: of (?:the |its |their |all )?[a-z]+(?: [a-z]+)?)? (?:(?:were|was|are|ran|run|arrived|departed|left|operated|came) )?(?:on time|punctual)(?: |[.,;]|$)/;

/** "Of which 96.7% were on time", "82% of flights arrived on time": how punctual trains and flights are. */
export function onTime({ scene }: Reading, { kind, end }: Figure): Attached | null {
  if (kind !== 'share') return null;
  const match = ON_TIME.exec(scene.text.slice(end, Math.min(scene.sentence.end, end + 60)).toLowerCase());
  if (match === null) return null;
  const span = {
    start: end + match[0].indexOf(match[0].includes('punctual') ? 'punctual' : 'on time'),
    end: end + match[0].length,
  };
  return { slot: slotOfEntity(scene, 'metric:punctuality', span), rule: 'en/metric/on-time', inherited: false };
}
