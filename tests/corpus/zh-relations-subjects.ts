import type { RelationLine } from './relation-line.ts';

/** Who and what a figure is about, and which metric it measures. The day is 2026-03-10. */
export const ZH_RELATIONS_SUBJECTS: readonly RelationLine[] = [
  // 将 and 把: who acts stands before
  {
    text: '2025年11月，加拿大统计局发布《2024年渔业名录》，将受保护鱼类从35种增加至42种。',
    figure: '42种',
    subject: 'country:CA',
    metric: 'metric:number',
    time: '2025-11',
  },
  // Lists, 分别 and 其中
  {
    text: '2025年，越南、泰国和印度分别出口大米800万吨、750万吨和2100万吨。',
    figure: '750万吨',
    subject: 'country:TH',
    object: 'commodity:rice',
    metric: 'metric:exports',
    time: '2025',
  },
  {
    text: '2025年，越南、泰国和印度分别出口大米800万吨、750万吨和2100万吨。',
    figure: '2100万吨',
    subject: 'country:IN',
    metric: 'metric:exports',
  },
  {
    text: '摩洛哥水库蓄水率升至46%。\n\n最大的瓦赫达水库蓄水22.4亿立方米。全国平均降雨量为142毫米。',
    figure: '142毫米',
    subject: 'country:MA',
  },
  {
    text: '水库蓄水率升至46%。\n\n最大的瓦赫达水库蓄水22.4亿立方米。全国平均降雨量为142毫米。',
    figure: '142毫米',
    subject: 'country:CN',
  },
  {
    text: '去年全国汽车产销分别完成3100万辆和3120万辆，同比分别增长3.1%和3.4%。',
    figure: '3120万辆',
    subject: 'country:CN',
    object: 'commodity:vehicles',
    metric: 'metric:sales-volume',
  },
  {
    text: '去年全国汽车产销分别完成3100万辆和3120万辆，同比分别增长3.1%和3.4%。',
    figure: '3.1%',
    metric: 'metric:production',
  },
  {
    text: '2025年全球锂产量为28万吨，其中澳大利亚9万吨、智利5万吨，占比分别为32%和18%。',
    figure: '5万吨',
    subject: 'country:CL',
    object: 'commodity:lithium',
    metric: 'metric:production',
    scope: null,
  },
  {
    text: '2025年全球锂产量为28万吨，其中智利5万吨，占18%。',
    figure: '28万吨',
    subject: 'scope:world',
    scope: null,
  },
  {
    text: '2025年全球锂产量为28万吨，其中智利5万吨，占18%。',
    figure: '18%',
    subject: 'country:CL',
    metric: 'metric:production',
    scope: 'scope:world',
  },
  // The subject carried on
  {
    after: '秘鲁去年铜产量为270万吨。',
    text: '今年前两个月产量为43万吨，同比增长2%。',
    figure: '43万吨',
    subject: 'country:PE',
    object: 'commodity:copper',
    metric: 'metric:production',
    time: '2026-01/2026-02',
  },
  {
    text: '巴西去年大豆产量达1.7亿吨，居全球首位；美国以1.2亿吨次之。',
    figure: '1.2亿吨',
    subject: 'country:US',
    object: 'commodity:soybeans',
    metric: 'metric:production',
  },
  {
    text: '印度去年粗钢产量1.6亿吨，比上年增长9%。',
    figure: '9%',
    subject: 'country:IN',
    object: 'commodity:crude-steel',
    metric: 'metric:production',
    time: '2025',
  },
  // Companies by shape, and coming back to them
  {
    text: '民营企业远山锂业（Farhill Lithium）去年生产碳酸锂3.2万吨。',
    figure: '3.2万吨',
    subject: 'farhill lithium',
    object: 'commodity:lithium-carbonate',
    metric: 'metric:production',
    time: '2025',
  },
  {
    after: '远山锂业去年营收52亿元。',
    text: '该公司净利润为6.1亿元，同比下降12%。',
    figure: '6.1亿元',
    subject: '远山锂业',
    object: null,
    metric: 'metric:net-profit',
    time: '2025',
  },
  {
    after: '智利去年出口樱桃60万吨。',
    text: '该国今年的目标是70万吨。',
    figure: '70万吨',
    subject: 'country:CL',
    modality: 'target',
    time: '2026',
  },
  {
    text: '上市公司青禾种业去年营收21亿元。',
    figure: '21亿元',
    subject: '青禾种业',
    metric: 'metric:revenue',
  },
  // Lines of business
  {
    text: '2025年第二产业用电量6.3万亿千瓦时，同比增长3.9%。',
    figure: '6.3万亿千瓦时',
    subject: '第二产业',
    object: 'commodity:electricity',
    metric: 'metric:power-consumption',
  },
  {
    text: '2025年第二产业用电量6.3万亿千瓦时，同比增长3.9%。',
    figure: '3.9%',
    subject: '第二产业',
    metric: 'metric:power-consumption',
  },
  // What no lexicon lists
  {
    text: '去年该省单位能耗为每万元0.42吨标准煤，公路货损率为1.3%。',
    figure: '1.3%',
    metric: '公路货损率',
  },
  {
    text: '工厂去年新建6条生产线。',
    figure: '6条',
    metric: '新建生产线',
  },
  // The same figure again
  {
    after: '阿根廷去年出口豆粕2800万吨。',
    text: '这2800万吨中，越南买走了一成。',
    figure: '2800万吨',
    object: 'commodity:soybean-meal',
    metric: 'metric:exports',
  },
  // Casualties
  {
    text: '3月8日，智利北部铜矿发生塌方，造成3人死亡、11人受伤。',
    figure: '11人',
    metric: 'metric:injuries',
  },
  {
    text: '3月8日，智利北部铜矿发生塌方，造成3人死亡、11人受伤。',
    figure: '3人',
    metric: 'metric:deaths',
    time: '2026-03-08',
  },
  // The shares of a sector are its own, and a segment of a company is no sector
  {
    text: '银行板块下跌0.6%，远山银行跌1.3%。',
    after: '中芯国际涨4.8%，成交额118亿元。',
    figure: '0.6%',
    subject: '银行板块',
    metric: 'metric:share-price',
  },
  // How many are looked at is not what is measured of them
  {
    text: '其中，上海上涨0.4%。',
    after: '70个大中城市中，一线城市新建商品住宅销售价格环比下降0.1%。',
    figure: '0.4%',
    subject: 'place:CN-SH',
    metric: 'metric:home-price',
  },
  {
    text: '70个大中城市中，一线城市新建商品住宅销售价格环比下降0.1%。',
    figure: '0.1%',
    subject: '一线城市',
    object: 'commodity:new-homes',
  },
  // 全县 is the county, 全区 the autonomous region told of
  {
    headline: '宁夏枸杞丰收',
    text: '在中宁县，全县种植面积占全区的六成。',
    figure: '六成',
    subject: '中宁县',
    scope: 'place:CN-NX',
  },
  // An office tells of its own place; behind a dateline too
  {
    after: '宁夏接待游客1亿人次。',
    text: '浙江省文化和旅游厅10日发布，今年接待游客3亿人次。',
    figure: '3亿人次',
    subject: 'place:CN-ZJ',
  },
  {
    text: '中新网银川12月12日电 （记者 张文）宁夏林业和草原局12日通报，截至11月底种植面积达32.5万亩。',
    figure: '32.5万亩',
    attribution: '宁夏林业和草原局',
    subject: 'place:CN-NX',
  },
  // What is told besides the parts is of the whole again
  {
    headline: '安徽一化工厂爆炸',
    text: '安徽强降雨已造成11人死亡，其中合肥8人、芜湖3人，另有214人受伤。',
    figure: '214人',
    subject: 'place:CN-AH',
  },
  // A list that closes the clause before
  {
    text: '病例主要分布在合肥、芜湖、安庆，分别报告251例、88例和34例。',
    figure: '88例',
    subject: 'place:CN/wuhu',
  },
  // Where an outlet is at home
  { text: '据英国《卫报》网站3月1日报道，该项目由23个国家的57名科学家参与。', figure: '57名', subject: null },
  // Behind an office a company's name is a family name
  { text: '农林水产大臣铃木宪和表示，政府将拨款54亿日元。', figure: '54亿日元', subject: null },
  { text: '大臣表示，铃木汽车将投资54亿日元。', figure: '54亿日元', subject: 'company:suzuki' },
  // The next in a ranking, and a sort of those that a place has
  {
    text: '新增登革热病例113例，其中高雄市101例最多，其次为台南市8例。',
    figure: '8例',
    subject: 'place:TW/tainan',
  },
  {
    headline: '安徽登革热病例增加',
    text: '安徽累计病例86例，含重症9例。',
    figure: '9例',
    subject: 'place:CN-AH',
    scope: '重症',
  },
  {
    text: '环城高速全长167公里，概算总投资398亿元。',
    figure: '398亿元',
    subject: '环城高速',
    metric: 'metric:project-cost',
  },
  {
    headline: '佛山登革热病例回落',
    after: '广东累计报告病例587例。佛山市已设定点医院53家。',
    text: '该市卫健局局长说，患者平均住院5天。',
    figure: '5天',
    subject: 'place:CN/foshan',
  },
  {
    text: '影片《远帆》票房7亿元，该片全球票房已达6亿美元。',
    figure: '6亿美元',
    subject: '远帆',
    scope: 'scope:world',
  },
  // Who has which part of a thing leaves whoever has the whole.
  {
    after: '北江机场去年起降航班43万架次。国航占航班量的41%，南航占16%，东航占13%。',
    text: '年处理能力提高到9500万人次。',
    figure: '9500万人次',
    subject: '北江机场',
  },
];
