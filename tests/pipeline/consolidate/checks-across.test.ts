import { describe, expect, it } from 'vitest';
import { checkWords } from '../../../pipeline/consolidate/checks/check-words.ts';
import { checkArithmetic } from '../../../pipeline/consolidate/checks/checks.ts';
import { inOrder, markedSentence, verdictsOf } from '../../helpers/marked-sentence.ts';

type Row = readonly [expected: string, lang: 'zh' | 'en', text: string];

/** `share+` a share that holds, `share-` one that fails; nothing where the words relate no figures. */
const TEXTS: readonly Row[] = [
  // A share of a whole that stands before
  [
    'share+',
    'zh',
    '全年产鞋[500万双=5000000 双]。工人[900人=900 人]。其中皮鞋[60万双=600000 双]，占总产量的[12%=12 %]。',
  ],
  [
    'share-',
    'zh',
    '全年产鞋[500万双=5000000 双]。皮鞋[60万双=600000 双]，占总量的[21%=21 %]。'.replace('21%=21', '15%=15'),
  ],
  ['share+', 'en', 'The mill made [5,000 shoes=5000 shoes]. Boots came to [600=600 1], or [12%=12 %] of the total.'],
  ['share-', 'en', 'The mill made [5,000 shoes=5000 shoes]. It sold [600=600 1] of them, or [15%=15 %].'],
  [
    'share+ share+ share-',
    'zh',
    '基金资产[800亿元=80000000000 CNY]，年初为[700亿元=70000000000 CNY]。股票[400亿元=40000000000 CNY]，占[50%=50 %]；债券[240亿元=24000000000 CNY]，占[30%=30 %]；现金[81.5亿元=8150000000 CNY]，占[13%=13 %]。',
  ],
  // … of another whole, told by words that its sentence does not have, or too far off to be meant
  ['', 'zh', '全年产鞋[500万双=5000000 双]。皮鞋[60万双=600000 双]，占全国销量的[15%=15 %]。'],
  ['', 'en', 'The mill made [5,000 shoes=5000 shoes]. Boots came to [600=600 1], or [15%=15 %] of national sales.'],
  ['', 'en', 'The mill made [5,000 shoes=5000 shoes]. Boots came to [600=600 1], or [70%=70 %] of the total.'],
  // A share of what several have together
  [
    'share+',
    'en',
    'The country bought [400 boats=400 boats]. Ayr took [100 boats=100 boats], Oban [80=80 boats] and Wick [60=60 boats]. Together the [three towns=3 towns] accounted for [60%=60 %] of the total.',
  ],
  // What is of the time before is the last to be a whole
  ['share+', 'zh', '今年已办展[83场=83 场]，超过去年全年的[68场=68 场]。其中画展[25场=25 场]，占[30%=30 %]。'],
  [
    'share+',
    'en',
    'The line ran [80 trips=80 trips]. It had run [64=64 trips] the year before. Ferries made [20=20 trips] of the trips, about [25%=25 %].',
  ],
  // "That is" so much of what follows
  ['share+', 'en', 'The herd stood at [412 cows=412 cows]. That is [103%=103 %] of the target of [400=400 1].'],
  ['share-', 'en', 'The herd stood at [412 cows=412 cows]. That is [113%=113 %] of the target of [400=400 1].'],
  ['', 'en', 'The herd stood at [412 cows=412 cows]. Ayr has [113%=113 %] of the target of [400=400 1].'],
  // A total of one level of the sentence before and those that stand with it
  [
    'sum+',
    'en',
    'Phones sold for [66.5 dollars=66.5 USD]. Together with [19.8 dollars=19.8 USD] from lamps and [2.3 dollars=2.3 USD] from pens, they made [88.6 dollars=88.6 USD].',
  ],
  [
    'sum-',
    'en',
    'Phones sold for [66.5 dollars=66.5 USD]. Together with [19.8 dollars=19.8 USD] from lamps and [2.3 dollars=2.3 USD] from pens, they made [86.8 dollars=86.8 USD].',
  ],
  [
    'sum+',
    'zh',
    '手机收入[66.5亿元=6650000000 CNY]。加上灯具[19.8亿元=1980000000 CNY]，共计[86.3亿元=8630000000 CNY]。',
  ],
  // Parts whose share is told are not all
  [
    '',
    'en',
    'They made [300 trips=300 trips], against [259=259 1] in the same months of 2019. Ayr took [171=171 trips] of the trips and Oban [83=83 1], together [62%=62 %].',
  ],
  // Parts of a whole that stands before
  ['sum+', 'zh', '沉船造成[23人=23 人]死亡。获救[150人=150 人]。死者中[14人=14 人]是男性，[9人=9 人]是女性。'],
  ['sum-', 'zh', '沉船造成[23人=23 人]死亡。获救[150人=150 人]。死者中[14人=14 人]是男性，[8人=8 人]是女性。'],
  [
    'sum+',
    'en',
    'The storm killed [23 people=23 people]. [Fourteen=14 1] of the dead were men and [nine=9 1] were women.',
  ],
  [
    'sum-',
    'en',
    'The storm killed [23 people=23 people]. [Fourteen=14 1] of the dead were men and [eight=8 1] were women.',
  ],
  [
    'sum+',
    'en',
    'The road costs [$47 million=47000000 USD]. Banks lend [$33 million=33000000 USD]. The state pays the remaining [$14 million=14000000 USD].',
  ],
  [
    'sum-',
    'en',
    'The road costs [$47 million=47000000 USD]. Banks lend [$33 million=33000000 USD]. The state pays the remaining [$16 million=16000000 USD].',
  ],
  [
    'sum+',
    'zh',
    '公路造价[47亿元=4700000000 CNY]。银行贷款[33亿元=3300000000 CNY]，其余[14亿元=1400000000 CNY]由省里承担。',
  ],
  ['sum+', 'zh', '议会共有[23个=23 席位]席位，甲党得[7席=7 席]，乙党得[6席=6 席]，其余[10席=10 席]归他党。'],
  [
    'sum-',
    'en',
    'The yard builds [18 ships=18 ships]. [Ten=10 ships] of the ships take [16,000 boxes=16000 boxes] and [six=6 ships] take [9,000=9000 boxes].',
  ],
  [
    'sum+',
    'en',
    'The bill is [$15 million=15000000 USD]: [$11 million=11000000 USD] for wages and [$4 million=4000000 USD] for fuel.',
  ],
  [
    'sum-',
    'zh',
    '账单为[15亿元=1500000000 CNY]：工资[11亿元=1100000000 CNY]，燃料[2.2亿元=220000000 CNY]，税[3.9亿元=390000000 CNY]。',
  ],
  [
    'sum+',
    'zh',
    '票款[2.1亿元=210000000 CNY]，赞助[5.7亿元=570000000 CNY]，拨款[9.2亿元=920000000 CNY]，[三项=3 项]合计[17亿元=1700000000 CNY]。',
  ],
  // … which need not be all of it
  [
    '',
    'en',
    'The port handled [500,000 tonnes=500000 t]. Ore came to [300,000 tonnes=300000 t] of that and grain to [160,000 tonnes=160000 t].',
  ],
  ['', 'zh', '港口吞吐[50万吨=500000 t]。其中矿石[30万吨=300000 t]，粮食[16万吨=160000 t]。'],
  ['', 'zh', '销售[450亿元=45000000000 CNY]。其中，除汽车以外[410亿元=41000000000 CNY]；餐饮[59亿元=5900000000 CNY]。'],
  // A total of the list before
  ['sum+', 'zh', '甲厂造[98艘=98 艘]，乙厂造[64艘=64 艘]，丙厂造[61艘=61 艘]。[三家=3 家]合计[223艘=223 艘]。'],
  ['sum-', 'zh', '甲厂造[98艘=98 艘]，乙厂造[64艘=64 艘]，丙厂造[61艘=61 艘]。[三家=3 家]合计[233艘=233 艘]。'],
  [
    'sum+',
    'en',
    'Ayr built [98 boats=98 boats], Oban [64=64 boats] and Wick [61=61 boats]. Together the three built [223 boats=223 boats].',
  ],
  [
    'sum-',
    'en',
    'Ayr built [98 boats=98 boats]. Oban built [64 boats=64 boats] and Wick [61=61 boats]. Together the three built [233 boats=233 boats].',
  ],
  [
    '',
    'en',
    'Ayr built [98 boats=98 boats] and Oban [64=64 boats]. Together the five towns built [300 boats=300 boats].',
  ],
  // A movement over two sentences
  [
    'growth+',
    'en',
    'It has [9,640 shops=9640 shops]. A year earlier it had [8,210=8210 shops], so that the number grew [17.4%=+17.4 %].',
  ],
  [
    'growth-',
    'en',
    'It has [9,640 shops=9640 shops]. A year earlier it had [8,210=8210 shops], so that the number grew [14.7%=+14.7 %].',
  ],
  [
    'growth+',
    'en',
    'The quota is [285 tonnes=285 t]. A year earlier it was [340 tonnes=340 t]. That is a cut of [16%=-16 %].',
  ],
  ['growth-', 'zh', '今年配额为[285吨=285 t]。去年为[340吨=340 t]。同比减少[26%=-26 %]。'],
  ['growth+', 'zh', '门店共有[964家=964 家]，一年前为[821家=821 家]，增长[17.4%=+17.4 %]。'],
  [
    '',
    'en',
    'It has [9,640 shops=9640 shops]. A year earlier it had [8,210=8210 shops]. Sales grew [60%=+60 %] in May.',
  ],
  [
    'growth-',
    'en',
    'Farmers sowed [370 hectares=370 t] of rye. Last year they had sowed [260=260 1], so the area grew [32%=+32 %].',
  ],
  // A rate of two levels beside it
  [
    'share+',
    'en',
    'Sales were [$27.6 million=27600000 USD] and profit [$1.93 million=1930000 USD], a margin of [7%=7 %].',
  ],
  [
    'share-',
    'en',
    'Sales were [$27.6 million=27600000 USD] and profit [$1.93 million=1930000 USD], a margin of [9%=9 %].',
  ],
  ['share+', 'zh', '登记选民[28.4万人=284000 人]，投票[16.6万人=166000 人]，投票率为[58.5%=58.5 %]。'],
  ['', 'zh', '登记选民[28.4万人=284000 人]，投票[16.6万人=166000 人]，支持率为[48.4%=48.4 %]。'],
  ['', 'zh', '原镁产量[108吨=108 t]，占全球的[86%=86 %]，比上年的[102.7吨=102.7 t]多。'],
  // A price for one, how many and what they come to
  [
    'ratio+',
    'en',
    'It sold [200 tonnes=200 t] of tea. The crop earned [$1,180=1180 USD], an average of [$5.90 a tonne=5.9 USD/t].',
  ],
  [
    'ratio-',
    'en',
    'It sold [200 tonnes=200 t] of tea. The crop earned [$1,180=1180 USD], an average of [$5.30 a tonne=5.3 USD/t].',
  ],
  ['ratio-', 'zh', '春节票房[24.3亿元=2430000000 CNY]。观影[6580万人次=65800000 人]，平均票价[39.6元=39.6 CNY]。'],
  [
    'ratio+',
    'en',
    'It calls back [316,000 fans=316000 fans]. A new part costs [$60=60 USD] a fan. The firm will pay [$19 million=19000000 USD] in all.',
  ],
  [
    'ratio+',
    'zh',
    '货车重[338吨=338 t]，可载[8吨=8 t]。运费每公斤[4.8万元=48000 CNY/kg]，满载可收入[3.84亿元=384000000 CNY]。',
  ],
  [
    'ratio-',
    'en',
    'It weighs [383 tonnes=383 t] and carries [eight tonnes=8 t]. It charges [$480 a kilogram=480 USD/kg], so that a full load is worth [$3.48 million=3480000 USD].',
  ],
  [
    '',
    'en',
    'It weighs [383 tonnes=383 t] and carries [eight tonnes=8 t]. It charges [$480 a kilogram=480 USD/kg] and took [$3.48 million=3480000 USD] in May.',
  ],
  [
    'ratio-',
    'en',
    'Some [1.25 million guests=1250000 guest] spent [$1.2 billion=1200000000 USD] in town, or [$860=860 USD] each.',
  ],
  [
    'ratio+',
    'en',
    'It will pay an initial [$2,500=2500 USD] to each of the [52 families=52 family], [$130,000=130000 USD] in all.',
  ],
  ['ratio-', 'zh', '这批蜂蜜重[1280公斤=1280 kg]，价值[25.6万元=256000 CNY]，相当于每公斤[230元=230 CNY/kg]。'],
  ['ratio+', 'zh', '当地将增加[1070个=+1070 个]床位，投资[758万元=7580000 CNY]，平均每个床位约[7100元=~7100 CNY]。'],
  [
    'ratio-',
    'en',
    'It promises [1,070 places=1070 place] at a cost of [$7.58 million=7580000 USD], about [$6,100=~6100 USD] a place.',
  ],
  // Last year is the year that is told of where nothing later stands beside it
  [
    'share-',
    'en',
    'Mills made [38.1 tonnes=38.1 t] last year. Electric furnaces accounted for [26.7 tonnes=26.7 t] of it, or [60%=60 %].',
  ],
  // More than there is room for
  ['share+', 'zh', '在押人员为[6349人=6349 人]，可用床位[4612个=4612 个]，关押率达[137.7%=137.7 %]。'],
  [
    'sum+',
    'en',
    'They planted [6.2 tonnes=6.2 t] of oak and [12.4 tonnes=12.4 t] of pine. Together with birch on [14 tonnes=14 t], that makes [32.6 tonnes=32.6 t].',
  ],
  // The share before its part
  ['share+', 'zh', '全年花费[3210万元=32100000 CNY]。食品支出占[52.4%=52.4 %]，达[1682万元=16820000 CNY]。'],
  [
    '',
    'en',
    'The club took [261 million euros=261000000 EUR] as [1.9 million fans=1900000 fans] came. The average ticket cost [92 euros=92 EUR].',
  ],
];

describe('arithmetic over several sentences', () => {
  it.each(TEXTS)('%s (%s): %s', (expected, lang, marked) => {
    const { text, claims } = markedSentence(marked, lang);
    const found = checkArithmetic(text, claims);
    expect(verdictsOf(found)).toBe(inOrder(expected.split(' ')));
    for (const { why, says } of found) {
      expect(why).not.toMatch(/NaN|undefined|Infinity|[{}]/u);
      expect(says && checkWords('zh', says)).toMatch(/^[^{}]*[，；][^{}]*文中[^{}]+$/u);
    }
  });

  it('spans the sentence that completes the statement and names the figure of the other', () => {
    const { text, claims } = markedSentence(
      'The mill made [5,000 shoes=5000 shoes]. Boots came to [600=600 1], or [12%=12 %] of the total.',
      'en',
    );
    const [check] = checkArithmetic(text, claims);
    expect(check && text.slice(check.start, check.end)).toBe('600, or 12%');
    expect(check?.why).toBe('600 of 5,000 shoes is 12%; the text says 12%');
  });
});
