import type { Scene } from '../../../engine/relations/scene.ts';
import type { EntityId } from '../../../lexicon/entity.ts';
import type { Name } from '../sentence/name.ts';

const PREMIUMS: EntityId = 'metric:premium-income';
const CLAIMS: EntityId = 'metric:claims-paid';
const INSURERS = /^ (?:the )?(?:re)?(?:insurers|underwriters|insurance (?:industry|companies|sector))\b/i;
const INSURES = /\b(?:re)?insur(?:er|ers|ance|ed)\b|\bunderwr(?:iting|iters?|itten)\b/i;
/** How far around the word it is looked for. */
const REACH = 400;

/** "Storms cost insurers $61 billion", "an insurer's premiums": what is paid out, and what is taken in, not what is paid on top. */
export function insuranceMeant(name: Name, { text, lexicon }: Scene): Name {
  const id = meantBy(name, text);
  const meant = id === null ? undefined : lexicon.entity(id);
  return meant === undefined ? name : { ...name, slot: { ...name.slot, id: meant.id, label: meant.label } };
}

function meantBy({ slot, start, end }: Name, text: string): EntityId | null {
  if (slot.id === 'metric:cost') return INSURERS.test(text.slice(end, end + 32)) ? CLAIMS : null;
  if (slot.id !== 'metric:premium' || !/^premiums$/i.test(slot.text)) return null;
  return INSURES.test(text.slice(Math.max(0, start - REACH), end + REACH)) ? PREMIUMS : null;
}
