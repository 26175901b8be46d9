type Row = readonly [expected: string, lang: 'zh' | 'en', sentence: string];

/** `growth+` a growth that holds, `growth-` one that fails; nothing where no figures are related. */
export const SENTENCES: readonly Row[] = [
  // growth
  ['growth+', 'zh', '纺织品出口额由上年的[120亿元=12000000000 CNY]增至[126亿元=12600000000 CNY]，同比增长[5%=+5 %]。'],
  [
    'growth-',
    'zh',
    '纺织品出口额由上年的[120亿元=12000000000 CNY]增至[126亿元=12600000000 CNY]，同比增长[15%=+15 %]。',
  ],
  ['growth-', 'zh', '学生从2015年的[285人=285 人]减少到去年的[228人=228 人]，降幅为[25%=-25 %]。'],
  ['growth+', 'zh', '期末员工[800人=800 人]，比去年末的[1000人=1000 人]减少[20%=-20 %]。'],
  ['growth-', 'zh', '运价报每箱[1500美元=1500 USD/[teu]]，较6月的每箱[2000美元=2000 USD/[teu]]高点下跌[15%=-15 %]。'],
  ['growth+', 'zh', '销量[60万辆=600000 辆]，而2023年为[48万辆=480000 辆]，同比增长[25%=+25 %]。'],
  ['growth+', 'zh', '票房为[3.3亿元=330000000 CNY]，高于去年的[3亿元=300000000 CNY]，增长约[一成=+~10 %]。'],
  [
    'growth+ growth+',
    'zh',
    '粮仓存粮[510万吨=5100000 t]，比上年的[500万吨=5000000 t]增加[10万吨=+100000 t]，增长[2%=+2 %]。',
  ],
  ['growth+', 'zh', '票价上调[21%=+21 %]，由每张[52元=52 CNY]提高到[63元=63 CNY]。'],
  ['growth-', 'zh', '票价上调[31%=+31 %]，由每张[52元=52 CNY]提高到[63元=63 CNY]。'],
  [
    'growth-',
    'en',
    'Ferries carried [187 tonnes=187 t] last year, [22%=+22 %] more than in 2024, when loads came to [146 tonnes=146 t].',
  ],
  [
    'growth+',
    'en',
    'Ferries carried [178 tonnes=178 t] last year, [22%=+22 %] more than in 2024, when loads came to [146 tonnes=146 t].',
  ],
  ['share-', 'en', 'It sold [200 tonnes=200 t] of tea, [90 tonnes=90 t] of them abroad, or [54%=54 %].'],
  ['share+', 'en', 'It sold [200 tonnes=200 t] of tea, [90 tonnes=90 t] of which went abroad, or [45%=45 %].'],
  // Where goods come from is where nothing begins.
  ['', 'zh', '进口大麦[900万吨=9000000 t]，其中来自法国的[210万吨=2100000 t]，减少[五成=-50 %]。'],
  ['', 'zh', '进口大麦[900万吨=9000000 t]，其中自法国进口[210万吨=2100000 t]，减少[五成=-50 %]。'],
  ['growth+', 'zh', '进口量从[900万吨=9000000 t]降至[450万吨=4500000 t]，减少[50%=-50 %]。'],
  // The rate has its own level before it; the movement behind is another.
  ['', 'zh', '产量[52万吨=520000 t]，同比增长[8%=+8 %]，由一季度的[11万吨=110000 t]增至四季度的[15万吨=150000 t]。'],
  [
    'growth+',
    'zh',
    '花生产量[660万袋=6600000 袋]（每袋[60公斤=60 kg]），比上年的[600万袋=6000000 袋]增长[10%=+10 %]。',
  ],
  [
    'growth-',
    'zh',
    '花生产量[660万袋=6600000 袋]（每袋[60公斤=60 kg]），比上年的[600万袋=6000000 袋]增长[20%=+20 %]。',
  ],
  ['growth-', 'zh', '全年收入为[57.1亿元=5710000000 CNY]，上财年为[49.9亿元=4990000000 CNY]，增长[24.4%=+24.4 %]。'],
  ['growth+', 'zh', '班次间隔由[8分钟=480 s]缩短到[6分钟=360 s]，缩短[25%=-25 %]。'],
  ['growth-', 'zh', '班次间隔由[80分钟=4800 s]缩短到[60分钟=3600 s]，缩短[45%=-45 %]。'],
  ['ratio+', 'zh', '马车共[32辆=32 辆]，每辆[6匹=6 匹]马，合计[192匹=192 匹]。'],
  ['ratio-', 'zh', '马车共[32辆=32 辆]，每辆[6匹=6 匹]马，合计[182匹=182 匹]。'],
  ['growth+', 'en', 'The toll rose [21%=+21 %] from [52 rand=52 ZAR] to [63 rand=63 ZAR].'],
  ['growth-', 'en', 'The toll rose [31%=+31 %], from [52 rand=52 ZAR] to [63 rand=63 ZAR].'],
  [
    '',
    'en',
    'Visitors rose [10%=+10 %] from a year earlier to [35,000=35000 visitor] in May, taking the total to [390,000=390000 visitor].',
  ],
  ['share+', 'zh', '州政府提供[35亿元=3500000000 CNY]补贴，约占项目总投资[84亿元=8400000000 CNY]的[42%=~42 %]。'],
  ['share-', 'zh', '州政府提供[35亿元=3500000000 CNY]补贴，约占项目总投资[84亿元=8400000000 CNY]的[62%=~62 %]。'],
  [
    'share+',
    'en',
    'The valley took in [4,600 families=4600 family], less than [half=<50 %] the [9,800=9800 1] of the year before.',
  ],
  [
    'share-',
    'en',
    'The valley took in [5,600 families=5600 family], less than [half=<50 %] the [9,800=9800 1] of the year before.',
  ],
  ['growth-', 'zh', '粮仓存粮[510万吨=5100000 t]，比上年的[500万吨=5000000 t]增加[60万吨=+600000 t]。'],
  ['growth+', 'zh', '月产[4万片=40000 片]，较上年的[2万片=20000 片][翻了一番=+2 x]。'],
  [
    'growth+',
    'en',
    'Ticket sales grew [50%=+50 %] to [$240 million=240000000 USD] from [$160 million=160000000 USD] in 2022.',
  ],
  [
    'growth-',
    'en',
    'Ticket sales grew [62%=+62 %] to [$240 million=240000000 USD] from [$160 million=160000000 USD] in 2022.',
  ],
  [
    'growth-',
    'en',
    "The port's traffic slipped [3.1%=-3.1 %], to [8.6 million boxes=8600000 boxes] from [9.4 million=9400000 boxes].",
  ],
  [
    'growth+',
    'en',
    'The fund holds [$42 billion=42000000000 USD], up [5%=+5 %] from [$40 billion=40000000000 USD] a year ago.',
  ],
  [
    'growth+',
    'en',
    'Cocoa fetched [$9,000 a tonne=9000 USD/t], up from [$6,000=6000 USD/t] in May, a gain of [50%=+50 %].',
  ],
  [
    'growth+',
    'en',
    'Rents have fallen to [$900=900 USD] this month from a peak of [$1,200=1200 USD] in June, down [25%=-25 %].',
  ],
  ['growth+', 'en', 'Output [doubled=+2 x] to [84 tonnes=84 t] from [42 tonnes=42 t] in 2020.'],
  ['growth-', 'en', 'Output [doubled=+2 x] to [84 tonnes=84 t] from [60 tonnes=60 t] in 2020.'],
  [
    'growth+',
    'en',
    'Arrivals were [612 ships=612 ships] in May, [34%=+34 %] above the [457 ships=457 ships] of April.',
  ],
  // share
  ['share+', 'zh', '全市用电[500亿千瓦时=50000000000 kW.h]，其中工业[300亿千瓦时=30000000000 kW.h]，占[60%=60 %]。'],
  ['share-', 'zh', '全市用电[500亿千瓦时=50000000000 kW.h]，其中工业[300亿千瓦时=30000000000 kW.h]，占[72%=72 %]。'],
  ['share+', 'zh', '与约[250吨=250 t]的需求相比，[100吨=100 t]的产量只相当于[40%=40 %]。'],
  [
    'share+',
    'zh',
    '全国产茶约[300万吨=3000000 t]，其中福建[50万吨=500000 t]、云南[46万吨=460000 t]、湖北[44万吨=440000 t]、四川[39万吨=390000 t]，前三省合计占[46.7%=46.7 %]。',
  ],
  [
    'share+',
    'zh',
    '全年进口[200万吨=2000000 t]，比上年减少[59%=59 %]，其中智利[70万吨=700000 t]、秘鲁[50万吨=500000 t]，两国合计占[60%=60 %]。',
  ],
  [
    'share-',
    'zh',
    '全年进口[200万吨=2000000 t]，其中智利[70万吨=700000 t]、秘鲁[50万吨=500000 t]，两国合计占[72%=72 %]。',
  ],
  ['share+', 'zh', '去年新增就业[50万人=500000 人]。其中制造业[10万人=100000 人]，占[20%=20 %]。'],
  [
    'share+',
    'en',
    'The mill made [120 tonnes=120 t] of paper, or [12%=~12 %] of the national total of [1,000 tonnes=1000 t].',
  ],
  [
    'share-',
    'en',
    'The city planted [900 trees=900 trees], of which the east side got [300 trees=300 trees], or nearly [two-thirds=~66.6667 %].',
  ],
  ['share+', 'en', 'Four mills make [40 tonnes=40 t] of the [80 tonnes=80 t] used here, or [half=50 %].'],
  [
    'share-',
    'en',
    'Of the [900 trees=900 trees] planted last year, [300=300 trees] went to the east side, or [a quarter=25 %].',
  ],
  ['growth+', 'zh', '庫存為[283萬噸=2830000 t]，較上月底的[304萬噸=3040000 t]減少[6.9%=-6.9 %]。'],
  [
    'growth+',
    'en',
    'Rice from West Africa sold at [$600=600 USD], up from [$500=500 USD] in May, a gain of [20%=+20 %].',
  ],
  [
    '',
    'en',
    'Interest income slipped to [31.5 billion yuan=31500000000 CNY] from [33.9 billion=33900000000 CNY], while fees rose [6%=+6 %] to [14.1 billion=14100000000 CNY].',
  ],
  // sum
  ['sum+', 'zh', '甲省[120吨=120 t]、乙省[80吨=80 t]、丙省[50吨=50 t]，三省合计[250吨=250 t]。'],
  ['sum-', 'zh', '甲省[120吨=120 t]、乙省[80吨=80 t]、丙省[50吨=50 t]，三省合计[350吨=350 t]。'],
  ['', 'zh', '甲省[120吨=120 t]、乙省[80吨=80 t]、丙省[50吨=50 t]，五省合计[350吨=350 t]。'],
  ['sum-', 'zh', '进口[67吨=67 t]，同比下降[12%=-12 %]；出口[59吨=59 t]，两者合计约[136吨=~136 t]。'],
  ['sum+', 'zh', '[71吨=71 t]中，夏粮[15吨=15 t]、早稻[3吨=3 t]、秋粮[53吨=53 t]。'],
  ['', 'zh', '全国[71吨=71 t]，其中甲省[15吨=15 t]、乙省[3吨=3 t]。'],
  [
    'sum+',
    'en',
    'The [285 tonnes=285 t] are made up of [267 tonnes=267 t] of light oil and [18 tonnes=18 t] of heavy oil, against [251=251 t] and [19 tonnes=19 t] respectively last year.',
  ],
  ['sum-', 'en', 'The budget of [$90=90 USD] consists of [$50=50 USD] for roads and [$30=30 USD] for rail.'],
  [
    'sum-',
    'en',
    'Sales are put at [44 tonnes=44 t] from Spain, [31.5 tonnes=31.5 t] from the EU and [27 tonnes=27 t] from Peru, a combined [98.5 tonnes=98.5 t].',
  ],
  [
    'sum+ share+',
    'en',
    'Spain made [5 tonnes=5 t], Italy [3 tonnes=3 t] and Greece [2 tonnes=2 t], so that three countries account for [10 tonnes=10 t] of the [20 tonnes=20 t] pressed, or about [50%=~50 %].',
  ],
  // ratio
  // Parts that come to a little more than their whole; parts that overlap, or are told with their movements.
  ['sum-', 'zh', '库存[88吨=88 t]，其中东仓[79吨=79 t]、西仓[10.5吨=10.5 t]。'],
  ['', 'zh', '学员[900人=900 人]，其中女性[600人=600 人]、外地[700人=700 人]。'],
  [
    'sum+',
    'zh',
    '收入[44亿元=4400000000 CNY]，增长[3%=+3 %]，其中线上[26亿元=2600000000 CNY]、增长[5%=+5 %]，线下[18亿元=1800000000 CNY]、增长[1%=+1 %]；结余[8亿元=800000000 CNY]。',
  ],
  ['sum+', 'zh', '旅客[1.2亿人次=120000000 人]，其中水路[0.42亿人次=42000000 人]、公路[7800万人次=78000000 人]。'],
  ['sum-', 'zh', '全省在用电梯[59台=59 电梯]、在装[27台=27 台]，合计[84台=84 台]。'],
  // Shares whose whole is named with them
  ['share+', 'zh', '两社分别领到[22吨=22 t]和[18吨=18 t]，合计占[88吨=88 t]总量的[45%=45 %]。'],
  ['share-', 'zh', '该社领到[22吨=22 t]，占[88吨=88 t]总量的[45%=45 %]。'],
  [
    'share-',
    'en',
    'Loads from Malta came to [17 tonnes=17 t], just [12%=12 %] of the [100 tonnes=100 t] that the island bought.',
  ],
  [
    'share+',
    'en',
    'Loads from Malta came to [17 tonnes=17 t], only [17%=17 %] of the [100 tonnes=100 t] that the island bought.',
  ],
  ['ratio+', 'zh', '自明年起[五年=5 year]累计供应[15万吨=150000 t]，平均每年[3万吨=30000 t]。'],
  ['ratio-', 'zh', '自明年起[五年=5 year]累计供应[15万吨=150000 t]，平均每年[5万吨=50000 t]。'],
  ['ratio+', 'zh', '收成[712吨=712 t]，折合[71.2万公斤=712000 kg]。'],
  ['ratio+', 'zh', '出口[60吨=60 t]，是进口[20吨=20 t]的[三倍=3 x]。'],
  [
    'ratio-',
    'en',
    'The field holds [850 tonnes=850 t], nearly [three times=~3 x] the [410 tonnes=410 t] found next door.',
  ],
  ['ratio+', 'en', 'It bought [100 tonnes=100 t] at [$248 a tonne=248 USD/t], worth [$24,800=24800 USD].'],
  // a span of time within a movement, a bare number beside a counted one
  [
    'growth-',
    'en',
    'Riders rose to [74 million=74000000 1] from [62 million=62000000 1] in [12 weeks=12 year], a gain of [29%=+29 %].',
  ],
  [
    'growth+',
    'en',
    'The club played [46 games=46 games], against [40=40 1] in the same stretch of 2019, a rise of [15%=+15 %].',
  ],
  [
    'growth+',
    'zh',
    '产量[3600吨=3600 t]，比上年的[4000吨=4000 t]下降[10%=-10 %]，比近[五年=5 year]平均水平低[16%=-16 %]。',
  ],
  [
    'growth+',
    'en',
    'Output was [3,600 tonnes=3600 t], against [4,000=4000 t] last year, a fall of [10%=-10 %], below the [five-year=5 year] average, or down [16%=-16 %].',
  ],
  // what a rate follows ends before the next movement; an amount of change names no noun
  [
    'growth+',
    'zh',
    '存栏[330万头=3300000 头]，比上月的[343万头=3430000 头]减少[13万头=-130000 1]，计划年底降至[300万头=3000000 头]。',
  ],
  [
    'growth-',
    'zh',
    '存栏[330万头=3300000 头]，比上月的[343万头=3430000 头]减少[23万头=-230000 1]，计划年底降至[300万头=3000000 头]。',
  ],
  // a share of a whole that is named beside it
  ['share+', 'zh', '存栏[412万头=4120000 头]，同比下降[0.7%=-0.7 %]，为[400万头=4000000 头]正常保有量的[103%=103 %]。'],
  ['share-', 'zh', '存栏[412万头=4120000 头]，同比下降[0.7%=-0.7 %]，为[400万头=4000000 头]正常保有量的[113%=113 %]。'],
  // how many times its start a level is
  ['ratio+', 'zh', '门票由每人[50元=50 CNY]调至[200元=200 CNY]，为现行标准的[4倍=4 x]。'],
  ['ratio-', 'zh', '门票由每人[50元=50 CNY]调至[200元=200 CNY]，为现行标准的[5倍=5 x]。'],
  ['ratio+', 'en', 'The fee goes from [$50=50 USD] to [$200=200 USD], or [four times=4 x] the current level.'],
  ['ratio-', 'en', 'The fee goes from [$50=50 USD] to [$200=200 USD], or [five times=5 x] the current level.'],
  ['', 'en', 'The fee goes from [$50=50 USD] to [$200=200 USD], or [five times=5 x] that of Rome.'],
  // nothing is related
  ['', 'zh', '产量[40吨=40 t]，销量[30吨=30 t]，同比增长[9%=+9 %]。'],
  [
    '',
    'zh',
    '甲厂由[40吨=40 t]增至[50吨=50 t]，同比增长[25%=+25 %]；乙厂增幅达[90%=+90 %]。'.replace(
      '，同比增长[25%=+25 %]',
      '',
    ),
  ],
  ['', 'zh', '单价每吨[40元=40 CNY/t]，比上年提高[5%=+5 %]。'],
  ['', 'zh', '全年出口[48吨=48 t]，相当于产量的[45%=45 %]，其中镁锭[27吨=27 t]。'],
  ['', 'en', 'The plant made [100 tonnes=100 t], [12%=12 %] of its fuel came from [40 tonnes=40 t] of straw.'],
  ['', 'en', 'Prices rose [5%=+5 %] while stocks fell from [40 tonnes=40 t] to [20 tonnes=20 t].'],
  ['', 'en', 'Shares closed [3%=+3 %] higher at [$41=41 USD], from [$160 million=160000000 USD] in sales.'],
];
