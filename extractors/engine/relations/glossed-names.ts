import type { Claim, Slot } from '../../model/claim.ts';
import type { Discourse } from './discourse.ts';

const HAN = /\p{Script=Han}/u;
const LATIN = /^[\p{Script=Latin}\d]/u;
/** 该行, 公司: they come back to a name and are none. */
const REPEAT = /^(?:该|本|其|公司|集团)/u;
const SLOTS = ['subject', 'object', 'scope', 'attribution'] as const;

/**
 * Gives a Chinese name the Latin one that stands behind it anywhere in the article (北陆银行（Nordlund Bank）), also in the
 * headline and wherever else it stands alone: whoever is named once so is one throughout, and met by what others write.
 */
export function withGlossedNames(claims: readonly Claim[], { names }: Discourse): readonly Claim[] {
  const glosses = names.filter(isGloss);
  if (glosses.length === 0) return claims;
  return claims.map((claim) => {
    const renamed = SLOTS.flatMap((slot) => {
      const given = claim[slot];
      const gloss = given === null ? undefined : glosses.find((one) => isNamed(one, given.id));
      return given === null || gloss === undefined
        ? []
        : [[slot, { ...given, id: gloss.id, label: gloss.label }] as const];
    });
    return renamed.length === 0 ? claim : { ...claim, ...Object.fromEntries(renamed) };
  });
}

/** The name as it stands before the brackets, or without the land that was put before it there: 瑞典|北陆银行. */
function isNamed({ text }: Slot, id: string): boolean {
  return text === id || (id.length > 2 && text.endsWith(id));
}

function isGloss({ id, label, text }: Slot): boolean {
  return (
    !id.includes(':') && text.length >= 2 && HAN.test(text) && !HAN.test(id) && LATIN.test(label) && !REPEAT.test(text)
  );
}
