import type { Numeral, UnitReading } from '../../engine/figures/find.ts';
import { wordBefore } from '../read-word.ts';

/** Behind `times`, what is so many times as large, or what it is compared with. */
const COMPARED =
  /^ (?!(?:this|last) (?:year|month|week|season|quarter|half|decade|century|summer|winter|spring|autumn|fall)\b(?!['’]))(?:the|that|this|those|these|what|as|more|less|fewer|higher|lower|larger|greater|bigger|smaller|faster|slower|longer|stronger|heavier|cheaper|worse|better|over|above|oversubscribed|covered|its|their|his|her|our|your|normal|average|usual|earnings|sales|revenue|profits?|ebitda|book|cash|forward|annual|debt|gdp|income|current|last|previous|leverage|likelier|return|stronger|than|of)\b/i;
/** Before the number, what rises so many times, is priced or covered at so many times. */
const MULTIPLIED =
  /\b(?:by|to|at|of|rose|risen|rise|rises|rising|grew|grown|grow|grows|growing|increased?|increases|increasing|jumped|surged|climbed|soared|swelled|expanded|multiplied|gained|fell|fallen|dropped|shrank|subscribed|oversubscribed|covered|exceeded|trades?|traded|trading|valued|worth|priced|ratio|is|are|was|were|be|been|some|nearly|about|almost|around|roughly)\s+(?:(?:up|nearly|almost|about|some|over|around|roughly|more than|at least|up to) ){0,2}$/i;
/** What happens so many times happens in a span, or at the end of the sentence. */
const COUNTED =
  /^(?:[.,;:!?)]|$| (?:in|since|during|a|an|per|each|every|this|last|on|for|before|after|between|from|and|but|to|with|by|when|while|without|across|around|so|already|now|at|until|within|because|through|daily|weekly)\b)/i;

/** `loop 12 times`, `met four times this year`: occasions are counted; `rose 12 times`, `12 times larger` are multiples. */
export function unitOfTimes(text: string, numeral: Numeral, unit: UnitReading): UnitReading {
  if (unit.code !== 'x' || !/times$/i.test(text.slice(unit.start, unit.end))) return unit;
  if (numeral.magnitude.shape === 'point') {
    const { digits, exponent } = numeral.magnitude.at;
    if (digits.includes('.') || exponent < 0) return unit;
  }
  const after = text.slice(unit.end, unit.end + 24);
  if (COMPARED.test(after) || !COUNTED.test(after)) return unit;
  const before = text.slice(Math.max(0, numeral.start - 40), numeral.start);
  if (MULTIPLIED.test(before)) return unit;
  const word = wordBefore(text, numeral.start);
  return word === null ? unit : { ...unit, code: 'time' };
}
