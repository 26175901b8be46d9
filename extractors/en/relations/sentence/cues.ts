import { isLatin } from '../../../engine/text/characters.ts';
import { wordTable } from '../../../engine/text/word-table.ts';
import { BODY_NOUNS, COMPANY_NOUNS, PLACE_NOUNS, SITE_NOUNS } from './word-classes.ts';

/** Which of the words that patterns need stand in a stretch of text: the sum of the bits in `CUES`. */
export type Cues = number;

/** What a pattern needs before it is worth trying. */
export const CUES = {
  condition: 1 << 0,
  may: 1 << 1,
  aim: 1 << 2,
  act: 1 << 3,
  expected: 1 << 4,
  product: 1 << 5,
  body: 1 << 6,
  definite: 1 << 7,
  ageNoun: 1 << 8,
  ageWord: 1 << 9,
  ageForm: 1 << 10,
  since: 1 << 11,
} as const satisfies Readonly<Record<string, Cues>>;

/** The words of each cue, in small letters; of several words the first, so that a cue may stand without its pattern. */
const WORDS: readonly (readonly [Cues, Iterable<string>])[] = [
  [CUES.condition, ['if', 'unless', 'in', 'provided', 'should']],
  [CUES.may, ['would', 'could', 'might', 'may', 'can']],
  [
    CUES.aim,
    (
      'target targets targeted targeting aim aims aimed aiming plan plans planned planning goal goals guidance want wants ' +
      'seek seeks pledged pledges vowed promised promises committed undertook intend intends hope hopes agreed is are propose proposes ' +
      'proposed earmarked mandate mandates designed'
    ).split(' '),
  ],
  [CUES.act, ['will', 'would', 'is']],
  [
    CUES.expected,
    (
      'expect expects expected expecting forecast forecasts forecasted will would set due on projects projected projection projections prediction predict ' +
      'predicts predicted sees seen heading slated scheduled likely could may might should outlook is median consensus central estimate estimates projection projections'
    ).split(' '),
  ],
  [
    CUES.product,
    [
      ...['ingot', 'alloy', 'powder', 'concentrate', 'oxide', 'sulphate', 'carbonate', 'hydroxide'].flatMap((noun) => [
        noun,
        `${noun}s`,
      ]),
      'compounds',
    ],
  ],
  [CUES.body, BODY_NOUNS],
  [
    CUES.ageNoun,
    (
      'people workers employees adults men women children residents those students pupils drivers patients voters citizens ' +
      'pensioners girls boys persons population'
    ).split(' '),
  ],
  [CUES.ageWord, ['aged', 'below', 'above', 'between', 'older', 'younger']],
  [CUES.ageForm, ['over', 'under', 'olds']],
  [CUES.since, ['since']],
  [CUES.definite, [...COMPANY_NOUNS, ...PLACE_NOUNS, ...SITE_NOUNS, ...BODY_NOUNS]],
];

/** What must begin the next word where a word alone tells nothing: "is to", "on track", "in case". */
const NEXT: ReadonlyMap<string, string> = new Map([
  ['is', 'tpg'],
  ['are', 't'],
  ['on', 'ct'],
  ['set', 't'],
  ['due', 't'],
  ['in', 'c'],
]);

interface Cue {
  readonly bits: Cues;
  readonly next: string | null;
}

const TABLE = wordTable<Cue>();
for (const [bit, words] of WORDS) {
  for (const word of words) {
    const [first = ''] = word.split('-');
    const known = TABLE.find(first, 0, first.length);
    TABLE.put(first, { bits: (known?.bits ?? 0) | bit, next: NEXT.get(first) ?? null });
  }
}

/** The cues in a stretch of text: one look a word, so that few patterns are tried on it. */
export function cuesIn(text: string, from: number, to: number): Cues {
  let cues = 0;
  for (let at = from; at < to; ) {
    if (!isLatin(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    while (at < to && isLatin(text.charCodeAt(at))) at++;
    const cue = TABLE.find(text, start, at);
    if (cue === undefined || (cues & cue.bits) === cue.bits) continue;
    if (cue.next === null || cue.next.includes(text.charAt(at + 1).toLowerCase())) cues |= cue.bits;
  }
  return cues;
}
