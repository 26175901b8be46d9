import { describe, expect, it } from 'vitest';
import { checkArithmetic } from '../../../pipeline/consolidate/checks/checks.ts';
import { inOrder, markedSentence, verdictsOf } from '../../helpers/marked-sentence.ts';

type Row = readonly [expected: string, lang: 'zh' | 'en', text: string];

const TEXTS: readonly Row[] = [
  // a total of a list of which one item has its share told with it
  [
    'sum+',
    'zh',
    '中国[127万吨=1270000 t]，占近[八成=80 %]，莫桑比克[6万吨=60000 t]，巴西[7万吨=70000 t]，三国合计[140万吨=1400000 t]。',
  ],
  [
    'sum-',
    'zh',
    '中国[127万吨=1270000 t]，占近[八成=80 %]，莫桑比克[6万吨=60000 t]，巴西[7万吨=70000 t]，三国合计[150万吨=1500000 t]。',
  ],
  // two parts that leave nothing of the whole that stands between them
  ['sum+', 'en', 'Onshore farms made up [147 GW=147 GW] of the [158 GW=158 GW] and offshore ones [11 GW=11 GW].'],
  ['sum-', 'en', 'Onshore farms made up [147 GW=147 GW] of the [158 GW=158 GW] and offshore ones [13 GW=13 GW].'],
  ['', 'en', 'Onshore farms made up [147 GW=147 GW] of the [158 GW=158 GW] and solar ones [13 GW=13 GW].'],
  ['sum-', 'zh', '新增[158吉瓦=158 GW]，陆上[147吉瓦=147 GW]，海上[13吉瓦=13 GW]。'],
  // a share of the amount itself says nothing of any other
  [
    '',
    'en',
    'China sold [146,000 tonnes=146000 t]. America bought [60,000 tonnes=60000 t], [43%=43 %] of them from China.',
  ],
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
  // an amount and a rate of one change
  ['growth+', 'zh', '全县养牛[308.5万头=3085000 头]，同比增加[9.2万头=+92000 1]，增幅[3.1%=+3.1 %]。'],
  ['growth-', 'zh', '全县养牛[308.5万头=3085000 头]，同比增加[9.2万头=+92000 1]，增幅[4.1%=+4.1 %]。'],
  ['growth+', 'en', 'Staff was cut by [1,000=-1000 1] to [5,200=5200 1], a fall of [16%=-16 %].'],
  ['growth-', 'en', 'Staff was cut by [1,000=-1000 1] to [5,200=5200 1], a fall of [12%=-12 %].'],
  // … and no amount by which the start of a movement grew
  ['growth+ growth+', 'zh', '产棉[664万吨=664 t]，比上年的[616万吨=616 t]增加[48万吨=+48 t]，增长[7.8%=+7.8 %]。'],
  // the level of the time before, behind the rate
  ['growth+', 'zh', '玩具出口[372亿元=37200000000 CNY]，同比下降[6.8%=-6.8 %]，上年为[399亿元=39900000000 CNY]。'],
  ['growth-', 'zh', '玩具出口[372亿元=37200000000 CNY]，同比下降[8.6%=-8.6 %]，上年为[399亿元=39900000000 CNY]。'],
  // a share that was another before
  [
    'share+',
    'zh',
    '玩具出口[372亿元=37200000000 CNY]。其中邻国[89亿元=8900000000 CNY]，占[23.9%=23.9 %]，占比由[28.6%=28.6 %]降至[23.9%=23.9 %]。',
  ],
  // round words that only touch
  ['share-', 'zh', '预算[3.6万元=36000 CNY]，其中[1.2万元=12000 CNY]修路，占[四成=40 %]。'],
  ['share+', 'zh', '预算[3.6万元=36000 CNY]，其中[1.5万元=15000 CNY]修路，占[四成=40 %]。'],
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
