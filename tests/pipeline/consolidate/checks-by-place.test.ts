import { describe, expect, it } from 'vitest';
import { checkArithmetic } from '../../../pipeline/consolidate/checks/checks.ts';
import { inOrder, markedSentence, verdictsOf } from '../../helpers/marked-sentence.ts';

type Row = readonly [expected: string, lang: 'zh' | 'en', text: string];

/** `share+` a share that holds, `share-` one that fails; nothing where no figures are related. */
const TEXTS: readonly Row[] = [
  // A share with nothing of its own but a hedge is of the figure before it
  ['share+', 'zh', '果园[50万亩=500000 亩]，其中受灾的约[15万亩=~150000 亩]，约[三成=~30 %]。'],
  ['share-', 'zh', '果园[50万亩=500000 亩]，其中受灾的约[15万亩=~150000 亩]，接近[四成=~40 %]。'],
  ['share-', 'zh', '全村[400户=400 户]里[120户=120 户]搬走——将近[四成=~40 %]。'],
  ['share+', 'zh', '全村[400户=400 户]里[120户=120 户]搬走（也就是[30%=30 %]）。'],
  ['share+', 'en', 'It will close [35=35 shop] of its [420 shops=420 shop], [one in twelve=8.333 %].'],
  ['share-', 'en', 'It will close [35=35 shop] of its [420 shops=420 shop], [one in eight=12.5 %].'],
  ['share-', 'en', 'It will close [35=35 shop] of its [420 shops=420 shop] – nearly [12%=~12 %] – by May.'],
  ['share+', 'en', '[Three in five=60 %] boxes, [340 tonnes=340 t] of [570 tonnes=570 t], went by rail.'],
  ['share-', 'en', '[Two in five=40 %] boxes, [340 tonnes=340 t] of [570 tonnes=570 t], went by rail.'],
  ['share+', 'zh', '近[六成=~60 %]，即[570吨=570 t]中的[340吨=340 t]，由铁路运出。'],
  // … but a share that goes on is of something else
  ['', 'en', 'It sold [35=35 shop] of its [420 shops=420 shop], [25%=25 %] of them abroad.'],
  ['', 'zh', '全村[400户=400 户]里[120户=120 户]搬走，[四成=40 %]老屋空置。'],
  // "Together" before a share of a whole behind it
  [
    'share+',
    'en',
    'Mills made [31 tonnes=31 t] and farms [14=14 t], together more than [half=>50 %] of the [82 tonnes=82 t] used.',
  ],
  [
    'share-',
    'en',
    'Mills made [21 tonnes=21 t] and farms [14=14 t], together more than [half=>50 %] of the [82 tonnes=82 t] used.',
  ],
  ['share+', 'zh', '实际收入[354亿元=35400000000 CNY]，完成年初预算[340亿元=34000000000 CNY]的[104%=104 %]。'],
  ['share-', 'zh', '实际收入[354亿元=35400000000 CNY]，完成年初预算[340亿元=34000000000 CNY]的[114%=114 %]。'],
  // Totals under whatever noun, where all is of one sort
  [
    'sum-',
    'zh',
    '四矿分别产煤[620万吨=6200000 t]、[480万吨=4800000 t]和[210万吨=2100000 t]，总产量[1410万吨=14100000 t]。',
  ],
  [
    'sum+',
    'zh',
    '四矿分别产煤[620万吨=6200000 t]、[480万吨=4800000 t]和[210万吨=2100000 t]，总产量[1310万吨=13100000 t]。',
  ],
  ['sum+', 'zh', '三组依次为[410人=410 人]、[655人=655 人]和[235人=235 人]，加起来正好[1300人=1300 人]。'],
  ['sum-', 'en', 'Egypt took [$27=27 USD] and Britain [$13=13 USD], so the two between them absorbed [$45=45 USD].'],
  ['', 'zh', '两厂产煤[620万吨=6200000 t]、[480万吨=4800000 t]，总库存[3100万吨=31000000 t]。'],
  // Two parts that leave nothing
  ['sum-', 'zh', '门店共[2365家=2365 家]，直营店[865家=865 家]，加盟店[1600家=1600 家]。'],
  ['sum+', 'zh', '门店共[2465家=2465 家]，直营店[865家=865 家]，加盟店[1600家=1600 家]。'],
  ['sum-', 'en', 'It counted [344 people=344 person], [177=177 woman] of them women and [177 men=177 man].'],
  [
    'sum+',
    'zh',
    '旅客[4120万人=41200000 人]，其中国内[3310万人=33100000 人]、国际[690万人=6900000 人]、港澳台[120万人=1200000 人]。',
  ],
  // What is added has parts
  ['sum+', 'zh', '新增[94吨=+94 t]产能里，甲厂[62吨=62 t]，乙厂[21吨=21 t]，其余[11吨=11 t]在丙厂。'],
  // A share told of one end stands aside
  [
    'growth+ share+',
    'zh',
    '损失[226亿元=22600000000 CNY]，其中有保险的[107亿元=10700000000 CNY]，占[47%=47 %]，比上年的[141亿元=14100000000 CNY]减少[24%=-24 %]。',
  ],
  // Two levels and one rate, and nothing else
  [
    'growth-',
    'en',
    'Traffic climbed from [38 tonnes=38 t] to [43 tonnes=43 t] last year, a striking and quite unhoped-for [19%=+19 %] jump.',
  ],
  ['growth+', 'zh', '余额由年初的[2450亿元=245000000000 CNY]减至年末的[2303亿元=230300000000 CNY]，缩水[6%=-6 %]。'],
  ['growth-', 'zh', '余额由年初的[2450亿元=245000000000 CNY]减至年末的[2303亿元=230300000000 CNY]，缩水[8%=-8 %]。'],
  ['growth-', 'en', 'It began [643 homes=643 home], [12%=-12 %] fewer than the [689=689 1] of the year before.'],
  ['growth+', 'zh', '净利[2.16亿元=216000000 CNY]，同比[翻了一番=+>2 x]还多，上年为[1.03亿元=103000000 CNY]。'],
  [
    'growth-',
    'zh',
    '进出口[7820亿元=782000000000 CNY]，较上年净增[1150亿元=+115000000000 CNY]，增速为[13.1%=+13.1 %]。',
  ],
  // A part of what it was
  ['ratio-', 'zh', '单价从[880元=880 CNY]降到[220元=220 CNY]，只有原来的[三分之一=33.3333 %]。'],
  ['ratio+ share+', 'zh', '单价从[880元=880 CNY]降到[220元=220 CNY]，仅为原来的[四分之一=25 %]。'],
  ['ratio+ share+', 'en', 'The fare was cut from [$80=80 USD] to [$20=20 USD], [a quarter=25 %] of the old price.'],
  // What a sum and an amount come out at
  ['ratio-', 'en', 'It paid [$912=912 USD] for [3,800 tonnes=3800 t], which works out at [$0.34 a tonne=0.34 USD/t].'],
  ['ratio+', 'en', 'It paid [$912=912 USD] for [3,800 tonnes=3800 t], which works out at [$0.24 a tonne=0.24 USD/t].'],
  ['ratio+', 'zh', '售煤[1580吨=1580 t]，收入[79万元=790000 CNY]，折合均价[每吨500元=500 CNY/t]。'],
  // … and each of so many, on average
  [
    'ratio-',
    'en',
    'The army took [640,000 doses=640000 dose] to [80 clinics=80 clinic], an average of [6,000=6000 1] each.',
  ],
  [
    'ratio+',
    'en',
    'The army took [640,000 doses=640000 dose] to [80 clinics=80 clinic], or about [8,000=~8000 1] per clinic.',
  ],
  ['ratio+', 'zh', '疫苗[64万剂=640000 剂]送往[80个站点=80 个]，平均每个站点[8000剂=8000 剂]。'],
  ['ratio-', 'zh', '疫苗[64万剂=640000 剂]送往[80个站点=80 个]，平均每个站点[6000剂=6000 剂]。'],
  [
    '',
    'en',
    'The army took [640,000 doses=640000 dose] to [80 clinics=80 clinic], and [6,000=6000 1] each month to schools.',
  ],
  // … and each day, week or month of so many
  ['ratio-', 'zh', '假期[5年=5 year]共运送[120人=120 人]，年均[20人=20 人]。'],
  ['ratio+', 'en', 'It shipped [120 boxes=120 box] in [5 years=5 year], an average of [24=24 1] a year.'],
  // What was expected is nothing that anything moved from
  [
    '',
    'en',
    'It earned [$6.14=6.14 USD] in spring, up [12%=+12 %] from a year ago and above the [$5.7=5.7 USD] that analysts had expected.',
  ],
  ['', 'zh', '净利润[61.4亿元=6140000000 CNY]，增长[12%=+12 %]，高于分析师预期的[57亿元=5700000000 CNY]。'],
  // What is left
  ['sum+', 'en', 'It will close [24=24 1] of its [116 branches=116 branch], leaving [92=92 1].'],
  ['sum-', 'en', 'It will close [24=24 1] of its [116 branches=116 branch], leaving [82=82 1].'],
  ['sum+', 'zh', '[116家=116 家]网点中关闭[24家=24 家]，还剩[92家=92 家]。'],
  ['sum-', 'zh', '[116家=116 家]网点中关闭[24家=24 家]，仅剩[82家=82 家]。'],
  ['', 'en', 'It closed [24=24 1] branches and [116 shops=116 shop], leaving [82=82 1] people without work.'],
  // A clause of its own behind the start of a movement
  [
    'growth+',
    'en',
    'Sales were [$118 million=118000000 USD], up [7%=+7 %] from [$110 million=110000000 USD] a year ago, and the loss narrowed to [$4 million=4000000 USD].',
  ],
  ['sum-', 'zh', '登记[4150宗=4150 宗]，同比多[27%=+27 %]；其中二手住宅[2930宗=2930 宗]，一手住宅[1120宗=1120 宗]。'],
];

describe('figures that their place or their number relates', () => {
  it.each(TEXTS)('%s (%s): %s', (expected, lang, marked) => {
    const { text, claims } = markedSentence(marked, lang);
    expect(verdictsOf(checkArithmetic(text, claims))).toBe(inOrder(expected.split(' ')));
  });
});
