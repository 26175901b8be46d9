import type { QuantityFind } from '../../engine/figures/find.ts';
import type { Rule } from '../../engine/figures/rule.ts';
import type { Direction } from '../../model/figure.ts';
import { exactly } from '../numerals/numerals.ts';
import { isCapital, skipGap, wordAt, wordBefore } from '../read-word.ts';

interface Multiple {
  readonly factor: number;
  readonly direction: Direction;
}

const FOLD_WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const TENS_FOLD = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Verbs that multiply, in every form that is a verb only. */
const VERBS: ReadonlyMap<string, Multiple> = new Map([
  ...forms(['doubled', 'doubling', 'redoubled'], 2),
  ...forms(['tripled', 'tripling', 'trebled', 'trebling'], 3),
  ...forms(['quadrupled', 'quadrupling'], 4),
  ...forms(['quintupled', 'quintupling'], 5),
  ...forms(['sextupled'], 6),
  ...FOLD_WORDS.map((word, index) => [`${word}fold`, { factor: index + 2, direction: 'up' }] as const),
  ...TENS_FOLD.map((word, index) => [`${word}fold`, { factor: 10 * (index + 2), direction: 'up' }] as const),
  ...forms(['elevenfold'], 11),
  ...forms(['twelvefold', 'dozenfold'], 12),
  ...forms(['fifteenfold'], 15),
  ...forms(['hundredfold'], 100),
  ...forms(['thousandfold'], 1000),
  ['halved', { factor: 0.5, direction: 'down' }],
  ['halving', { factor: 0.5, direction: 'down' }],
  ['halves', { factor: 0.5, direction: 'down' }],
]);

/** Words that are verbs behind `to` and `will`, multiples before `the` and `as`, and adjectives otherwise. */
const PLAIN: ReadonlyMap<string, Multiple> = new Map([
  ...forms(['double', 'doubles'], 2),
  ...forms(['triple', 'triples', 'treble'], 3),
  ...forms(['quadruple', 'quadruples'], 4),
  ['halve', { factor: 0.5, direction: 'down' }],
]);

const TIMES: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
]);

const AUXILIARIES: ReadonlySet<string> = new Set(
  'to will would could should may might must can shall did does nearly almost than not and'.split(' '),
);
const WHOLES: ReadonlySet<string> = new Set('the that what its their his her last those this these our'.split(' '));

/** Movements and multiples that one word says: doubled, halved, threefold, twice as many. */
export const MULTIPLE_RULES: readonly Rule[] = [
  {
    name: 'en/multiples/verb',
    starts: [...VERBS.keys(), ...PLAIN.keys()],
    read: readVerb,
    examples: [
      'doubled to 8,400 tonnes => up 2 x',
      'have more than tripled => up 3 x',
      'a threefold increase => up 3 x',
      'halved => down 0.5 x',
    ],
  },
  {
    name: 'en/multiples/times',
    starts: [...TIMES.keys(), ...PLAIN.keys()],
    read: readTimes,
    examples: ['twice as loud => 2 x', 'double the 120 decibels => 2 x'],
  },
];

function readVerb(text: string, at: number): QuantityFind | null {
  const word = wordAt(text, at);
  if (word === null || text.charCodeAt(word.end) === 0x2d) return null;
  const sure = VERBS.get(word.word);
  if (sure !== undefined) {
    // doubled up, doubled as: other verbs; halves of a game.
    const next = wordAt(text, skipGap(text, word.end))?.word;
    if (next === 'up' || next === 'as' || next === 'back') return null;
    if (word.word === 'halves' && next !== 'the' && next !== 'its') return null;
    return multiple({ start: at, end: word.end }, sure, 'movement');
  }
  const plain = PLAIN.get(word.word);
  if (plain === undefined) return null;
  const before = wordBefore(text, at);
  const finite = word.word.endsWith('s')
    ? /^(?:the|its|to|from|in|by|their|every)$/.test(wordAt(text, skipGap(text, word.end))?.word ?? '')
    : before !== null && AUXILIARIES.has(before.word);
  if (!finite) return null;
  // "more than double the 2024 figure" is a multiple, "will more than double" a movement.
  if (before?.word === 'than' || before?.word === 'nearly' || before?.word === 'almost' || before?.word === 'and') {
    const lead = text.slice(Math.max(0, at - 32), at);
    if (!/\b(?:will|would|could|should|may|might|must|can|to)\s+(?:more than|nearly|almost|\w+ and)\s*$/i.test(lead))
      return null;
  }
  return multiple({ start: at, end: word.end }, plain, 'movement');
}

function readTimes(text: string, at: number): QuantityFind | null {
  const word = wordAt(text, at);
  if (word === null || text.charCodeAt(word.end) === 0x2d) return null;
  const next = wordAt(text, skipGap(text, word.end))?.word ?? '';
  const factor = TIMES.get(word.word);
  if (factor !== undefined)
    return isTwiceAs(text, word.end, next) || WHOLES.has(next)
      ? multiple({ start: at, end: word.end }, { factor, direction: 'none' }, 'amount')
      : null;
  const plain = PLAIN.get(word.word);
  if (plain === undefined || word.word === 'halve' || word.word.endsWith('s') || !WHOLES.has(next)) return null;
  const before = wordBefore(text, at)?.word ?? '';
  if (/^(?:to|will|would|could|should|may|might|must|can)$/.test(before)) return null;
  return multiple({ start: at, end: word.end }, { factor: plain.factor, direction: 'none' }, 'amount');
}

function multiple(
  { start, end }: { start: number; end: number },
  { factor, direction }: Multiple,
  role: 'movement' | 'amount',
): QuantityFind {
  return {
    type: 'quantity',
    role,
    rule: role === 'movement' ? 'en/multiples/verb' : 'en/multiples/times',
    parts: [],
    start,
    end,
    number: null,
    magnitude: { shape: 'point', at: exactly(factor) },
    scaled: false,
    spelled: true,
    step: factor * 0.1,
    comparator: '=',
    unit: { start, end, code: 'x', doubts: [] },
    direction: role === 'movement' ? direction : null,
    doubts: [],
    placed: null,
  };
}

function forms(words: readonly string[], factor: number): (readonly [string, Multiple])[] {
  return words.map((word) => [word, { factor, direction: 'up' }] as const);
}

/** `twice as many`, not `scored twice as United won`. */
function isTwiceAs(text: string, end: number, next: string): boolean {
  if (next !== 'as') return false;
  const as = wordAt(text, skipGap(text, end));
  const word = as === null ? null : wordAt(text, skipGap(text, as.end));
  return (
    word !== null &&
    !isCapital(text, word.start) &&
    !/^(?:the|he|she|it|they|we|his|her|their|its|an?)$/.test(word.word)
  );
}
