import type { QuantityFind } from '../../engine/figures/find.ts';
import type { WordReading } from '../read-word.ts';
import { isRatio } from '../units/ratio-units.ts';
import { HOLDING_VERBS } from './change-words.ts';

/** `up 5%` and `lost 190 points` are changes; verbs of possession are not when what follows is a thing counted. */
const HOLDING = new Set(HOLDING_VERBS);

/** Gained 400 homes, lost five seats: with a thing counted or a plain number these verbs do not tell of a movement. */
export function isHeld(text: string, find: QuantityFind, word: WordReading): boolean {
  // Farmers grew 20.6 million tons.
  if (/^gr[eo]w/.test(word.word) && !isRatio(find)) return true;
  // "The state grows about 70% of Brazil's rice": a part of the crop.
  if (/^grows?$|^grew$/.test(word.word) && PART_OF.test(text.slice(find.end, find.end + 40))) return true;
  // Lost $64 million: a loss, where a price would have lost 64 cents.
  if (
    /^los(?:e|t|ing)/.test(word.word) &&
    (find.scaled ||
      /^ (?:each|apiece|(?:on|for|per) (?:each|every|the|a|its|all))\b/.test(text.slice(find.end, find.end + 14)))
  )
    return true;
  // Sank 40 miles off the coast: where, and not how far.
  if (/^s[aiu]nk/.test(word.word) && /^(?:\[n?mi_i\]|k?m|\[ft_i\])$/.test(find.unit?.code ?? '')) return true;
  // Recovered $65 million: what had been taken. Nothing that is traded moves by millions.
  if (/^recover/.test(word.word) && find.scaled) return true;
  return HOLDING.has(word.word) && !isRatio(find) && !isTraded(find);
}

const PART_OF =
  /^ of (?:the (?:world|country|nation|state|region|global)\b|[A-Z][a-z]+(?: [A-Z][a-z]+)?['’]s? |its |their |all |global |world )/;

/** Money and index points move; things that are counted are gained and lost. */
export function isTraded(find: QuantityFind): boolean {
  const code = find.unit?.code;
  return (
    code === 'point' || (code !== undefined && (/^[A-Z]{3}(?:[./]|$)/.test(code) || code === 't' || code.includes('/')))
  );
}
