import type { Find } from '../../engine/figures/find.ts';
import type { Rule } from '../../engine/figures/rule.ts';
import { PHRASE_STOPS } from '../counted/noun-words.ts';
import { skipGap, wordAt, wordBefore } from '../read-word.ts';
import { CARDINALS, ORDINALS } from './number-words.ts';
import { exactly, readNumeral } from './numerals.ts';

const DIGITS = /(\d{1,3}(?:,\d{3}){0,2}|\d{1,6})(?:st|nd|rd|th)(?![\w])/y;

/** Ordinals: figures of their own kind, or labels where they only say which (the third straight year). */
export const ORDINAL_RULES: readonly Rule[] = [
  {
    name: 'en/ordinals/rank',
    starts: [...'0123456789', ...ORDINALS.keys(), ...CARDINALS.keys()],
    read: readOrdinal,
    examples: ['She finished second! => ordinal 2', 'the 21st => ordinal 21', 'its third straight year => label'],
  },
];

function readOrdinal(text: string, at: number): Find | null {
  const ordinal = readOrdinalNumber(text, at);
  if (ordinal === null) return null;
  const span = { start: at, end: ordinal.end };
  if (!isRank(text, span)) return { type: 'label', rule: 'en/ordinals/rank', parts: [], start: at, end: ordinal.end };
  return {
    type: 'quantity',
    role: 'ordinal',
    rule: 'en/ordinals/rank',
    parts: [],
    start: span.start,
    end: span.end,
    number: span,
    magnitude: { shape: 'point', at: exactly(ordinal.value) },
    scaled: false,
    spelled: true,
    step: 0,
    comparator: '=',
    unit: { ...span, code: '1', doubts: [] },
    direction: null,
    doubts: [],
    placed: null,
  };
}

function readOrdinalNumber(text: string, at: number): { readonly end: number; readonly value: number } | null {
  DIGITS.lastIndex = at;
  const digits = DIGITS.exec(text);
  if (digits !== null) return { end: DIGITS.lastIndex, value: Number((digits[1] ?? '').replaceAll(',', '')) };
  const first = wordAt(text, at);
  if (first === null) return null;
  const plain = ORDINALS.get(first.word);
  if (plain !== undefined) return { end: first.end, value: plain };
  if (!CARDINALS.has(first.word)) return null;
  const numeral = readNumeral(text, at);
  if (numeral === null || !numeral.spelled || numeral.magnitude.shape !== 'point') return null;
  const next = wordAt(text, text.charCodeAt(numeral.end) === 0x2d ? numeral.end + 1 : skipGap(text, numeral.end));
  const last = next === null ? undefined : ORDINALS.get(next.word);
  if (next === null || last === undefined || (next.word === 'second' && first.word === 'one')) return null;
  const value = Number(`${numeral.magnitude.at.digits}e${numeral.magnitude.at.exponent}`);
  if (last >= 100) return { end: next.end, value: value * last };
  return value % 10 === 0 && value >= 20 && value % 100 !== 10 ? { end: next.end, value: value + last } : null;
}

const NO_STOPS: ReadonlySet<string> = new Set([
  'straight',
  'most',
  'least',
  'such',
  'long',
  'high',
  'deep',
  'day',
  'plan',
  'offer',
  'report',
  'work',
  'need',
  'call',
  'show',
  'meeting',
  'opening',
]);

/** A rank is said behind `finished` or `the` with no noun behind it, or stands alone. */
function isRank(text: string, { start, end }: { start: number; end: number }): boolean {
  if (start === 0 && end >= text.trimEnd().length) return true;
  if (text.charCodeAt(end) === 0x2d) return false;
  const next = wordAt(text, skipGap(text, end));
  if (next !== null && next.word !== 'one' && (!PHRASE_STOPS.has(next.word) || NO_STOPS.has(next.word))) return false;
  const before = wordBefore(text, start);
  return (
    before !== null &&
    /^(?:finish|finished|finishes|finishing|came|comes|come|rank|ranks|ranked|ranking|place|placed|places|stands|stood|tied|the|in|joint)$/.test(
      before.word,
    )
  );
}
