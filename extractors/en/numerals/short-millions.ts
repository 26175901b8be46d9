/** Behind these a number in `m` is so high, deep or far. */
const OF_SIZE =
  /^ ?(?:high|tall|deep|wide|long|thick|above|below|underwater|away|apart|down|up|waves?|swells?|tall|final|race|hurdles|relay|freestyle|butterfly|breaststroke|backstroke|x|by|from|to (?:the|\d))\b/i;
/** A count in millions written short: 5m doses, 3.6m people. */
const COUNTED = /\d ?m (?:(?:[a-z-]+ ){0,2}[a-z-]{3,}s|people|(?:[a-z-]+ )?(?:children|women|men))\b(?! ?\d)/g;
const LENGTHS = /\d ?(?:km|cm|mm|metres?|meters?|miles|ft|feet)\b/;
/** "Visitor numbers fell 6% to 2.1m": what is counted by the million is the subject of the clause. */
const TELLS_OF_MANY =
  /\b(?:numbers?|visitors?|passengers?|arrivals|populations?|users|subscribers|customers|births|deaths|jobs|homes|cases|people|households|trips|journeys|members|viewers|voters|migrants|refugees|tourists|students|pupils|vehicles|shipments|units|tickets|downloads|streams|patients|workers|employees|shoppers|audiences?|viewership|membership|followers|applications|sales|attendance)\b[^.;:\n]{0,70}\b(?:to|at|from|was|were|is|are|reached|hit|by|than|about|nearly|over|almost|around|topped|totall?ed|passed) $/i;
const REACH = 260;

/**
 * `asked for 5m doses but was given 2.2m`: a bare `m` is a million where the words before it in the paragraph counted
 * in millions so written, and told of no lengths.
 *
 * @param start where the number begins
 * @param end behind its `m`
 */
export function countsOnInMillions(text: string, start: number, end: number): boolean {
  if (OF_SIZE.test(text.slice(end, end + 14))) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  const paragraph = before.slice(before.lastIndexOf('\n') + 1);
  if (LENGTHS.test(paragraph)) return false;
  return TELLS_OF_MANY.test(paragraph) || [...paragraph.matchAll(COUNTED)].some(({ 0: words }) => !SPORTS.test(words));
}

const SPORTS = /\b(?:hurdles|finals|metres|meters|waves|across|towards|is|was|has|its|his|this|less)$/;
