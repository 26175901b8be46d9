import type { Numeral, QuantityFind } from '../../engine/figures/find.ts';
import { quantityOf } from '../../engine/figures/quantity-of.ts';
import type { Rule } from '../../engine/figures/rule.ts';
import { isWordEnd } from '../../engine/text/characters.ts';
import type { RuleName } from '../../model/derivation.ts';
import type { Span } from '../../model/span.ts';
import { readNumeral } from '../numerals/numerals.ts';
import { wordAt } from '../read-word.ts';
import { isDecadeOfLife, isOwnDecade } from './age-words.ts';

const DECADES = { twenties: 20, thirties: 30, forties: 40, fifties: 50, sixties: 60, seventies: 70, eighties: 80 };
/** Ages that stand behind `under` and `over` in words. */
const SPELLED_AGES = { twos: 2, threes: 3, fives: 5, sevens: 7, tens: 10, twelves: 12, ...DECADES };

/** Ages that are told by a plural: in their thirties, the over-65s, under-fives. `in their 60s` is read with the amounts. */
export const LIFE_RULES: readonly Rule[] = [
  {
    name: 'en/quantities/decade-of-life',
    starts: [...Object.keys(DECADES), 'nineties'],
    read: readSpelledDecade,
    examples: ['in her thirties => [30, 39] year', 'in their late sixties => [60, 69] year'],
  },
  {
    name: 'en/quantities/bounded-age',
    starts: ['under', 'over'],
    read: readBoundedAge,
    examples: ['free for the over-65s => > 65 year', 'a ban for under-16s => < 16 year'],
  },
];

/** `in their 60s`: the ten years from there. Null where the words are no decade of somebody's life. */
export function readDecadeOfLife(text: string, numeral: Numeral, end: number): QuantityFind | null {
  if (!isDecadeOfLife(text, numeral.start, end) || !isOwnDecade(text, numeral.start)) return null;
  return decade(Number(text.slice(numeral.start, end - 1)), numeral.start, end, 'en/quantities/amount');
}

function readSpelledDecade(text: string, at: number): QuantityFind | null {
  const word = wordAt(text, at);
  if (word === null || !isOwnDecade(text, at)) return null;
  const from = word.word === 'nineties' ? 90 : DECADES[word.word as keyof typeof DECADES];
  return from === undefined ? null : decade(from, at, word.end, 'en/quantities/decade-of-life');
}

function decade(from: number, start: number, end: number, rule: RuleName): QuantityFind {
  const numeral: Numeral = {
    start,
    end,
    magnitude: {
      shape: 'range',
      low: { digits: String(from), exponent: 0 },
      high: { digits: String(from + 9), exponent: 0 },
    },
    comparator: '=',
    scaled: false,
    spelled: false,
  };
  return inYears(rule, numeral, { start, end });
}

/** Teams of the young are called by the age that they are under; a side of under-21s is no bound. */
const OF_SPORT: ReadonlySet<number> = new Set([15, 17, 19, 20, 21, 23]);
const TEAM =
  /^ (?:coach|team|squad|side|international|captain|player|manager|boss|world|european|championship|cup|league|match|game|final|title|level)/i;

/** `the over-65s`, `under-fives`. */
function readBoundedAge(text: string, at: number): QuantityFind | null {
  const word = wordAt(text, at);
  if (word === null || text.charCodeAt(word.end) !== HYPHEN) return null;
  const start = word.end + 1;
  const spelled = wordAt(text, start);
  const numeral = spelled === null ? readNumeral(text, start) : null;
  const age =
    spelled === null
      ? Number(text.slice(start, numeral?.end ?? start))
      : SPELLED_AGES[spelled.word as keyof typeof SPELLED_AGES];
  const end = spelled === null ? (numeral?.end ?? start) + 1 : spelled.end;
  if (age === undefined || !(age > 0 && age < 111) || text.charAt(end - 1) !== 's' || !isWordEnd(text, end))
    return null;
  const over = word.word === 'over';
  if (!over && (OF_SPORT.has(age) || text.charAt(at) === 'U' || TEAM.test(text.slice(end, end + 16)))) return null;
  const read: Numeral = {
    start,
    end: spelled === null ? end - 1 : end,
    magnitude: { shape: 'point', at: { digits: String(age), exponent: 0 } },
    comparator: over ? '>' : '<',
    scaled: false,
    spelled: false,
  };
  return inYears('en/quantities/bounded-age', read, { start, end });
}

function inYears(rule: RuleName, numeral: Numeral, { start, end }: Span): QuantityFind {
  return quantityOf(rule, numeral, { start, end, unit: { start, end, code: 'year', doubts: [] }, role: 'age' });
}

const HYPHEN = 0x2d;
