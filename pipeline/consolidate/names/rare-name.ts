import type { Slot } from '../../../extractors/model/claim.ts';
import { glossary } from './glossary.ts';
import { nameOf, nameStem } from './names.ts';

const HAN = /^\p{Script=Han}{3,12}$/u;
/** Two words at least, all but the small ones with a capital letter. */
const LATIN =
  /^\p{Lu}[\p{L}\d.'’&-]*(?: (?:of|de|del|da|do|di|la|le|el|al|and|&|van|von|der|den))*(?: \p{Lu}[\p{L}\d.'’&-]*)+$/u;
/** Bodies that every country has, and whoever speaks for one. */
const COMMON_EN =
  /\b(?:Ministry|Minister|Bureau|Office|Department|Agency|Council|Commission|Government|Administration|Federation|Association|Institute|Committee|Statistics|Parliament|Court|Senate|Police|Authority|Central|National|Federal|State|Ministers?|President|North|South|East|West|New|Lunar|Holy|World|First|Second|Last|This|The)\b/u;
const COMMON_ZH =
  /(?:部|局|署|委|厅|院|会|处|办|政府|法院|警方|机构|协会|组织|中心|银行|记者|专家|人士|部长|主席|总统|市|省|县|区|州|国|岛)$/u;

/**
 * What articles of one fortnight that share this name most likely have in common is what they tell of: 晴川硅业, "Granite
 * Peak". Null for names that the lexicon lists, for bodies that every country has, and for what is no name.
 */
export function rareName(slot: Slot | null): string | null {
  const name = nameOf(slot);
  if (slot === null || name === null || name.listed) return null;
  const isRare = HAN.test(slot.label)
    ? !COMMON_ZH.test(slot.label) && !isOfPlainWords(slot.label)
    : LATIN.test(slot.label) && !COMMON_EN.test(slot.label);
  return isRare ? nameStem(name) : null;
}

const LONGEST_WORD = 5;

/** True where words of two characters or more that a dictionary lists make up the whole: 外国游客, 监管机构. */
function isOfPlainWords(words: string): boolean {
  const { meanings } = glossary();
  const reached = new Set([0]);
  for (let at = 0; at < words.length; at++) {
    if (!reached.has(at)) continue;
    for (let end = at + 2; end <= Math.min(words.length, at + LONGEST_WORD); end++)
      if (meanings(words.slice(at, end)) !== null) reached.add(end);
  }
  return reached.has(words.length);
}
