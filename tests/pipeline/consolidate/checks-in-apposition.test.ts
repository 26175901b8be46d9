import { describe, expect, it } from 'vitest';
import { checkArithmetic } from '../../../pipeline/consolidate/checks/checks.ts';
import { inOrder, markedSentence, verdictsOf } from '../../helpers/marked-sentence.ts';

type Row = readonly [expected: string, lang: 'zh' | 'en', text: string];

const TEXTS: readonly Row[] = [
  // a share with its whole behind a comma, where nothing makes a statement of its own of it
  ['share+', 'en', 'The yard built [60 boats=60 boat] last year, [15%=15 %] of the harbour’s total of [400=400 1].'],
  ['share-', 'en', 'The yard built [60 boats=60 boat] last year, [25%=25 %] of the harbour’s total of [400=400 1].'],
  ['', 'en', 'The storm sank [60 boats=60 boat] on Monday, [25%=25 %] of the [400=400 boat] were old.'],
  // a share of all that was listed, of a whole told before
  [
    'share+',
    'en',
    'The coast landed [400 tonnes=400 t]. Ayr landed [120 tonnes=120 t], Oban [90 tonnes=90 t] and Wick [60 tonnes=60 t]; the three account for [67%=67 %] of the catch.',
  ],
  [
    '',
    'en',
    'The coast landed [400 tonnes=400 t]. Ayr landed [120 tonnes=120 t] and Wick [60 tonnes=60 t]; the three account for [67%=67 %] of the catch.',
  ],
  // where a movement started, told in a clause of its own
  [
    'growth+',
    'en',
    'Wool closed at [$312=312 USD], up [4%=+4 %] since the end of May, when it stood at [$300=300 USD].',
  ],
  [
    'growth-',
    'en',
    'Wool closed at [$312=312 USD], up [14%=+14 %] since the end of May, when it stood at [$300=300 USD].',
  ],
  // rates that somebody sets
  ['growth+', 'zh', '收购价由[7.25元=7.25 CNY]上调至[7.5元=7.5 CNY]，上调[3.4%=+3.4 %]。'],
  ['growth-', 'zh', '收购价由[7.25元=7.25 CNY]上调至[7.5元=7.5 CNY]，上调[4.3%=+4.3 %]。'],
  // a multiple behind another comparison
  [
    'ratio-',
    'en',
    'The valley grew [840 tonnes=840 t] of figs, hardly more than before and nearly [three times=3 x] the [400 tonnes=400 t] of dates.',
  ],
  // beside a share that holds, the whole is known however wrong another is
  [
    'share+ share-',
    'zh',
    '全年产鞋[2.01万双=20100 双]。其中男鞋[1.49万双=14900 双]，占[74%=74 %]；童鞋[3650双=3650 双]，占[28%=28 %]，同比减少[8%=-8 %]。',
  ],
];

describe('arithmetic that an aside states', () => {
  it.each(TEXTS)('%s (%s): %s', (expected, lang, marked) => {
    const { text, claims } = markedSentence(marked, lang);
    expect(verdictsOf(checkArithmetic(text, claims))).toBe(inOrder(expected.split(' ')));
  });
});
