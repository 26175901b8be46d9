import { isDigit } from '../../engine/text/characters.ts';

const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
const STREET =
  /^ (?:(?:North|South|East|West|[NSEW]\.?) )?(?:[A-Z][A-Za-z'.-]{1,20} |\d{1,3}(?:st|nd|rd|th) ){1,3}(?:Street|Avenue|Road|Boulevard|Lane|Drive|Square|Place|Court|Terrace|Crescent|Highway|Parkway|St|Ave|Rd|Blvd|Ln|Dr|Sq)\b/;

/** `1600 Pennsylvania Avenue`, `221B Baker Street`: the number of a house, which ends at `end`. */
export function isStreetNumber(text: string, end: number): boolean {
  if (text.charCodeAt(end) !== 0x20) return false;
  const first = text.charCodeAt(end + 1);
  return (isDigit(first) || (first >= CAPITAL_A && first <= CAPITAL_Z)) && STREET.test(text.slice(end, end + 72));
}
