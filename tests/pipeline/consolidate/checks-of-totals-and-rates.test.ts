import { describe, expect, it } from 'vitest';
import { checkArithmetic } from '../../../pipeline/consolidate/checks/checks.ts';
import { markedSentence, verdictsOf } from '../../helpers/marked-sentence.ts';

/** `sum+` a sum that holds, `sum-` one that fails; nothing where no figures are related. */
const SENTENCES: readonly (readonly [expected: string, sentence: string])[] = [
  // What closes a list with "in all" is its total
  [
    'sum+',
    'It was fined [1.5 million euros=1500000 EUR], [1.2 million euros=1200000 EUR] and [2.4 million euros=2400000 EUR], or [5.1 million euros=5100000 EUR] in all.',
  ],
  [
    'sum-',
    'It was fined [1.5 million euros=1500000 EUR], [1.2 million euros=1200000 EUR] and [2.4 million euros=2400000 EUR], or [5.5 million euros=5500000 EUR] in all.',
  ],
  // Shares move by points: a rate beside them is of something else
  ['', 'The bank expects inflation of [2.6%=2.6 %], against [3.1%=3.1 %] last year, and growth of [1.4%=+1.4 %].'],
];

describe('totals behind a list and rates beside shares', () => {
  it.each(SENTENCES)('%s: %s', (expected, sentence) => {
    const { text, claims } = markedSentence(sentence, 'en');
    expect(verdictsOf(checkArithmetic(text, claims))).toBe(expected);
  });
});
