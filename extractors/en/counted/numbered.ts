import type { QuantityFind } from '../../engine/figures/find.ts';
import { readNounPhrase } from './noun-phrase.ts';

/** How far before its number the thing may be named, in UTF-16 units. */
const REACH = 96;
const NUMBER_OF =
  /\b(?:number of|tally of|headcount of|(?:goal|target|forecast|order|orders|backlog|quota|cap|limit) (?:for|of)) (?:the |its |their |all )?(?=[A-Za-z0-9])/g;
/** Nothing but when and how it moved stands between the thing and its number. */
const MOVED_TO = /^[^.;:!?\n$€£¥%]{0,60}? (?:to|at|is|was|were|are|reached|hit|totalled|totaled|below|above|by) $/;
const HEDGES =
  /(?:(?:about|around|nearly|almost|roughly|just|only|some|over|more than|fewer than|between|as many as|a record) )+$/;

/**
 * `brought the number of ships sold to 171`, `raised its delivery goal for commercial jets to 80`: what the number before
 * is of. Null where the clause names no such thing.
 */
export function numberedThing(text: string, { start, end }: QuantityFind): string | null {
  // "The number of homes approved was 6.7": in some thousands.
  if (/\d\.\d/.test(text.slice(start, end))) return null;
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start).replace(HEDGES, '');
  if (!/ (?:to|at|is|was|were|are|reached|hit|totalled|totaled|below|above|by) $/.test(before)) return null;
  let found: string | null = null;
  for (const match of before.matchAll(NUMBER_OF)) {
    const at = match.index + match[0].length;
    const noun = readNounPhrase(text, from + at - 1, { one: false });
    if (noun !== null && MOVED_TO.test(before.slice(noun.end - from))) found = noun.name;
  }
  return found;
}
