import { expect, it } from 'vitest';
import { checkArithmetic } from '../../../pipeline/consolidate/checks/checks.ts';
import { markedSentence } from '../../helpers/marked-sentence.ts';

it.each([
  [true, 'zh', '列车[32列=32 train]，每列[6节=6 carriage]编组，合计[192节=192 carriage]。'],
  [false, 'zh', '向[29.8万户=298000 household]每户发放[1000元=1000 CNY]，共支出[3.98亿元=398000000 CNY]。'],
  [true, 'zh', '向[29.8万户=298000 household]每户发放[1000元=1000 CNY]，共支出[2.98亿元=298000000 CNY]。'],
  [
    false,
    'en',
    'It paid [1,000 euros=1000 EUR] to each of [298,000 families=298000 family] last year, at a cost of [398 million euros=398000000 EUR].',
  ],
  [
    true,
    'en',
    'It paid [1,000 euros=1000 EUR] to each of [298,000 families=298000 family] last year, at a cost of [298 million euros=298000000 EUR].',
  ],
  [true, 'en', 'It sent [12 trucks=12 truck] of [40 tonnes=40 t] each, [480 tonnes=480 t] in all.'],
  [false, 'en', 'It sent [12 trucks=12 truck] of [40 tonnes=40 t] each, [840 tonnes=840 t] in all.'],
  // What comes to something is not what each of them got.
  [
    null,
    'en',
    'It paid [1,000 euros=1000 EUR] to [298,000 families=298000 family], at a cost of [398 million euros=398000000 EUR].',
  ],
  [null, 'en', 'It sent [12 trucks=12 truck] of [40 tonnes=40 t] each and [840 tonnes=840 t] by rail.'],
] as const)('%s (%s) of so much in each: %s', (expected, lang, marked) => {
  const { text, claims } = markedSentence(marked, lang);
  const checks = checkArithmetic(text, claims).filter(({ kind }) => kind === 'ratio');
  expect(checks.map(({ consistent }) => consistent)).toEqual(expected === null ? [] : [expected]);
});
