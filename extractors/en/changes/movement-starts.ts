import type { Find, QuantityFind } from '../../engine/figures/find.ts';
import type { FigureReading, Movement } from '../../engine/figures/language-pack.ts';
import { characterSet } from '../../engine/text/characters.ts';
import { hedgeBefore } from '../hedges/hedges.ts';
import { wordAt, wordBefore } from '../read-word.ts';
import { isRatio } from '../units/ratio-units.ts';
import { wordClass } from '../word-classes.ts';

/** Where a movement ended: `rose 62% to $240 million from $160 million`, `63% in 2025, up from 52%`. */
export function levelReached(reading: FigureReading, index: number, find: QuantityFind): Movement | null {
  const from = startBehind(reading, index, find) ?? startBefore(reading, index, find);
  if (from === null) return null;
  return {
    as: 'level',
    direction: 'none',
    basis: null,
    from,
    rule: 'en/changes/from-to',
    span: { start: find.start, end: find.end },
  };
}

/** Words that may close `from …` and `to …` right before a figure. */
const TAIL = wordClass(
  'from to a an the peak high low record level revised estimated preliminary average total of'.split(' '),
);

/** The find behind `from`, with nothing between but times and the size of the change. */
function startBehind({ text, finds }: FigureReading, index: number, find: QuantityFind): number | null {
  for (let next = index + 1; next < finds.length && next < index + 6; next++) {
    const other = finds[next];
    if (other === undefined || other.start - find.end > 110) return null;
    if (other.type !== 'quantity' || isConverted(text, find, other)) continue;
    const bare = isComparable(find, other) ? (hedgeBefore(text, other.start)?.start ?? other.start) : -1;
    if (bare < 0 || ((wordBefore(text, bare)?.classes ?? 0) & TAIL) === 0) {
      if (!isRatio(other)) return null;
      continue;
    }
    if (/[.;:!?]\s|\n/.test(text.slice(find.end, other.start))) return null;
    if (
      /\bfrom (?:an? |the )?(?:(?:peak|high|low|record|level|upwardly|downwardly|slightly|previously|initially|revised|reported|estimated|preliminary|average|total) )*(?:of )?(?:an? )?$/i.test(
        text.slice(Math.max(find.end, bare - 48), bare),
      )
    ) {
      return isShortWay(text, { start: find.end, end: bare }, finds.slice(index + 1, next)) ? next : null;
    }
    if (!isRatio(other)) return null;
  }
  return null;
}

/** "fell to 2.6 billion crowns ($270 million) from 2.9 billion": the same sum in other money. */
function isConverted(text: string, find: QuantityFind, other: QuantityFind): boolean {
  const between = text.slice(find.end, other.start);
  // "to $1.74 billion, or $2.91 per share, from $1.64 billion": the same once more, in another measure.
  if (
    /, or (?:about |some |around )?$/.test(between) &&
    between.length < 24 &&
    other.unit !== null &&
    find.unit !== null &&
    other.unit.code !== find.unit.code
  )
    return true;
  return /^ \((?:[a-z]+ )?$/.test(between) && text.charAt(other.end) === ')';
}

/** What parts words, as `\s` does. */
const isWhite = characterSet(
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
);
/** Words that tell of another subject. */
const PARTING = wordClass('while and but whereas which who said'.split(' '));
const MOST_WORDS = 12;

/** Between the end and its start stand times, the rate, and words of movement; a new subject breaks the tie. */
function isShortWay(text: string, gap: { start: number; end: number }, between: readonly Find[]): boolean {
  let words = 0;
  let inWord = false;
  let next = 0;
  for (let at = gap.start; at < gap.end; ) {
    const find = between[next];
    if (find !== undefined && at >= find.start) {
      at = find.end;
      next++;
      continue;
    }
    if (isWhite(text, at)) {
      inWord = false;
      at++;
      continue;
    }
    if (!inWord && ++words > MOST_WORDS) return false;
    inWord = true;
    const word = wordAt(text, at);
    if (word !== null && word.end <= gap.end && (word.classes & PARTING) !== 0) return false;
    at = word === null ? at + 1 : Math.min(word.end, find?.start ?? gap.end);
  }
  return true;
}

/** `from 48% in 2024 to 67%`: the find before, if `from` stands before it and `to` before this one. */
function startBefore({ text, finds }: FigureReading, index: number, find: QuantityFind): number | null {
  const to = hedgeBefore(text, find.start)?.start ?? find.start;
  if (((wordBefore(text, to)?.classes ?? 0) & TAIL) === 0) return null;
  if (!/\bto (?:an? |the )?(?:record |high of |low of |total of )*$/i.test(text.slice(Math.max(0, to - 20), to)))
    return null;
  for (let before = index - 1; before >= 0 && before > index - 4; before--) {
    const other = finds[before];
    if (other === undefined || find.start - other.end > 80) return null;
    if (other.type !== 'quantity') continue;
    const start = hedgeBefore(text, other.start)?.start ?? other.start;
    const opens = /\bfrom (?:an? |the )?(?:[a-z]+ of )?$/i.test(text.slice(Math.max(0, start - 24), start));
    const between = text.slice(other.end, find.start);
    return opens && isComparable(find, other) && !/[.;]\s|, and |\b(?:while|whereas|but|which|who)\b/i.test(between)
      ? before
      : null;
  }
  return null;
}

function isComparable(find: QuantityFind, other: QuantityFind): boolean {
  return other.unit === null || find.unit === null || other.unit.code === find.unit.code;
}
