import type { FigureReading } from '../../engine/figures/language-pack.ts';
import { isDigit } from '../../engine/text/characters.ts';
import { readNumeral } from '../numerals/numerals.ts';
import { skipGap, wordAt } from '../read-word.ts';
import { readNounPhrase } from './noun-phrase.ts';

/** The unit of a number that stands alone: an index level, a number that a sentence only names. */
export const BARE = '1';

/** `five of the companies`: what is counted stands behind `of the`, outside the figure. */
export function nounBehindOf(text: string, end: number): string | null {
  const of = wordAt(text, skipGap(text, end));
  if (of?.word !== 'of') return null;
  const behind = skipGap(text, of.end);
  // 612 of 1,020 respondents
  if (isDigit(text.charCodeAt(behind))) {
    const whole = readNumeral(text, behind);
    return whole === null ? null : (readNounPhrase(text, whole.end, { one: false })?.name ?? null);
  }
  // one of Acme's earliest backers
  NAMED_OWNER.lastIndex = behind;
  if (NAMED_OWNER.test(text)) return readNounPhrase(text, NAMED_OWNER.lastIndex - 1, { one: false })?.name ?? null;
  const the = wordAt(text, behind);
  if (
    the === null ||
    !/^(?:the|these|those|its|their|his|her|our|my|them|which|us|your|nine|ten|every|all)$/.test(the.word)
  )
    return null;
  // 95 of its 640 branches, 38 of the group's 91 shops
  const from = ownerEnd(text, the.end);
  const total = readNumeral(text, skipGap(text, from));
  const noun = readNounPhrase(text, total?.end ?? from, { one: false });
  if (noun !== null) return noun.name;
  // 301 of the dead, 40 of those injured
  return PEOPLE_BY_STATE.has(wordAt(text, skipGap(text, the.end))?.word ?? '') ? 'person' : BARE;
}

const NAMED_OWNER = /[A-Z][\w-]+(?: [A-Z][\w-]+)?['’]s (?=[a-z])/y;

const OWNER = / (?:[A-Za-z-]{1,20} )?[A-Za-z-]{1,20}['’]s? (?=\d)/y;

/** Where an owner before the whole ends: the group's 91. Without one, `at` itself. */
function ownerEnd(text: string, at: number): number {
  OWNER.lastIndex = at;
  return OWNER.test(text) ? OWNER.lastIndex : at;
}

/** What stands for people without a noun: the dead, those injured. */
const PEOPLE_BY_STATE: ReadonlySet<string> = new Set(
  'dead injured wounded missing killed unemployed homeless displaced infected arrested detained vaccinated elderly poor sick jobless'.split(
    ' ',
  ),
);

/** Behind a number that stands for things told before: `five were men`, `16 are options`, `four drowned`, `seven in Natal`. */
const TOLD_OF =
  /^ (?:were|was|are|is|had|have|has|will|would|remain|went|came|fell|died|got|took|[a-z]{3,12}ed|(?:in|at|from|to|near) (?:the )?[A-Z])/;
const LISTED = /(?:[,;]|\band|\bbut) (?:about |around |nearly |some |only |just |another |the (?:other|remaining) )?$/;
/** `Of these, 830 took the drug`: what is counted stands in the sentence before. */
const OPENED = /(?:^|[.!?]\s|\n)Of (?:these|those|them|the total),? (?:about |around |nearly |some |only |just )?$/;

function isOpened(before: string): boolean {
  return before.includes('Of ') && OPENED.test(before);
}

const PARTITIVE = /^ (?:[a-z-]{1,14} )?of (?:the|them|these|those|its|their|whom|which)\b/;
const REACH = 140;

/**
 * `Fourteen of the dead were women, five were men`: a number that goes on dealing out what the sentence takes parts of.
 * What it counts, or null.
 */
export function sharesPartitive({ text, finds }: FigureReading, index: number): string | null {
  const find = finds[index];
  if (find?.type !== 'quantity' || find.scaled || find.magnitude.shape !== 'point') return null;
  const opening = text.slice(Math.max(0, find.start - 40), find.start);
  if (isOpened(opening)) return BARE;
  if (!TOLD_OF.test(text.slice(find.end, find.end + 24))) return null;
  if (!LISTED.test(text.slice(Math.max(0, find.start - 22), find.start))) return null;
  for (let before = index - 1; before >= 0; before--) {
    const other = finds[before];
    if (other === undefined || find.start - other.end > REACH) return null;
    if (/[.!?]\s|\n/.test(text.slice(other.end, find.start))) return null;
    if (other.type !== 'quantity' || other.role === 'ordinal' || other.unit !== null) continue;
    if (isOpened(text.slice(Math.max(0, other.start - 40), other.start))) return BARE;
    if (PARTITIVE.test(text.slice(other.end, other.end + 32))) return nounBehindOf(text, other.end) ?? BARE;
  }
  return null;
}
