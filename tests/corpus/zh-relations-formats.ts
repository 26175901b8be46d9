import type { RelationLine } from './relation-line.ts';

/** Texts that are no running story: wires' lists, round-ups, releases with headings, answers to the press. */
export const ZH_RELATIONS_FORMATS: readonly RelationLine[] = [
  // Whoever tells what comes with its date stands before the colon.
  { text: '乘联会：3月新能源车零售102万辆。', figure: '102万辆', attribution: 'org:cpca', time: '2026-03' },
  {
    text: '海关总署:1至2月我国进口大豆1361万吨。',
    figure: '1361万吨',
    attribution: 'org:customs',
    subject: 'country:CN',
  },
  { text: '国家统计局:2025年全国粮食产量7.1亿吨。', figure: '7.1亿吨', attribution: 'org:nbs', time: '2025' },
  // 死亡：4人 stays a label.
  { text: '死亡：4人', figure: '4人', metric: 'metric:deaths', attribution: null },
  // The items of a wire's list have nothing to do with each other.
  {
    after: '【青禾锂业营收降一成】青禾锂业公告,去年营收58亿元。\n',
    text: '【秘鲁铜产量下降】秘鲁能矿部公布,2月铜产量为21万吨。',
    figure: '21万吨',
    subject: 'country:PE',
    object: 'commodity:copper',
  },
  {
    headline: '早报：今日要闻',
    after: '1. 国家统计局:2月CPI同比下降0.7%。\n',
    text: '2. 日本财务省公布,2月出口同比增长11.4%,前值7.2%。',
    figure: '11.4%',
    subject: 'country:JP',
    object: null,
    attribution: 'org:jp-finance',
  },
  {
    after: '【央行开展逆回购】央行今日开展1850亿元逆回购操作。\n',
    text: '【美国初请人数上升】美国劳工部公布,上周初请失业金人数为24.1万人,预期22.8万人,前值22.3万人。',
    figure: '24.1万人',
    subject: 'country:US',
    attribution: 'org:us-labor',
  },
  {
    text: '美国劳工部公布,上周初请失业金人数为24.1万人,预期22.8万人,前值22.3万人。',
    figure: '22.3万人',
    metric: 'metric:jobless-claims',
    modality: 'reported',
  },
  // What stands over a list says of when its figures are, and that they are still to come.
  {
    headline: '青禾锂业发布2025年业绩',
    after: '2025年第四季度\n- 营业收入:12.4亿元\n2026年业绩指引\n',
    text: '- 资本开支:9亿元',
    figure: '9亿元',
    time: '2026',
    modality: 'target',
  },
  {
    headline: '青禾锂业发布2025年业绩',
    after: '2026年业绩指引\n- 资本开支:9亿元\n2025年第四季度\n',
    text: '- 营业收入:12.4亿元',
    figure: '12.4亿元',
    time: '2025-Q4',
    modality: 'reported',
  },
  // A day over a text is the day of the text, and no heading.
  {
    headline: '青禾锂业发布2025年业绩',
    after: '2026年3月2日\n',
    text: '去年公司实现营收58亿元。',
    figure: '58亿元',
    time: '2025',
  },
  // Whom the press asks speaks in each answer; what is asked says of nothing that it happened.
  {
    headline: '国家能源局有关负责人就2025年电力供需答记者问',
    after: '问:发电量和利用率如何?\n',
    text: '答:去年风电平均利用率94.3%。',
    figure: '94.3%',
    object: 'commodity:wind-power',
    metric: 'metric:utilisation',
    attribution: 'org:nea',
  },
  { headline: '财政部就2025年地方债答记者问', text: '答:略。', figure: '2025年', metric: null, subject: null },
  { text: '问:2025年装机情况如何?', figure: '2025年', metric: null, subject: null },
  // What stands over a list: its unit, whose word it is, what is measured.
  {
    after: '据北方矿业研究所统计,2025年各国钨精矿产量(吨,三氧化钨当量)如下:\n中国:6.4万\n',
    text: '越南:3400',
    figure: '3400',
    subject: 'country:VN',
    metric: 'metric:production',
    time: '2025',
    attribution: '北方矿业研究所',
  },
  {
    after: '2025年各国钨精矿产量为8.1万吨。\n储量方面:\n',
    text: '- 中国:240万吨',
    figure: '240万吨',
    subject: 'country:CN',
    metric: 'metric:reserves',
  },
  { text: '3月13日报价:氧化镝每公斤255美元。', figure: '每公斤255美元', metric: 'metric:price', time: '2026-03-13' },
  {
    text: '分地区销量:华东38万辆、华南24万辆。',
    figure: '24万辆',
    metric: 'metric:sales-volume',
    subject: 'place:CN/south',
  },
  // Departments and auditors are no company.
  {
    headline: '青禾锂业业绩预告',
    after: '青禾锂业公告,经财务部门初步测算,预计去年净利润为3亿元。',
    text: '公司锂盐销量6.3万吨。',
    figure: '6.3万吨',
    subject: '青禾锂业',
  },
  { text: '青禾锂业对存货计提跌价准备2.1亿元。', figure: '2.1亿元', metric: 'metric:impairment' },
  {
    text: '青禾锂业去年扣除非经常性损益后的净利润为3亿元。',
    figure: '3亿元',
    metric: 'metric:adjusted-profit',
  },
  // Who does most is what is measured.
  {
    headline: '2025年大豆贸易',
    after: '大豆进口国排名(万吨):\n中国 10540\n',
    text: '墨西哥 650',
    figure: '650',
    ...{ subject: 'country:MX', object: 'commodity:soybeans', metric: 'metric:imports' },
  },
  // A headline stands over every heading, whatever the first one says.
  {
    headline: '青禾锂业去年净利3.2亿元',
    after: '2026年业绩指引\n',
    text: '- 资本开支:9亿元',
    figure: '3.2亿元',
    ...{ time: '2025', modality: 'reported' },
  },
  {
    headline: '青禾锂业净利3.2亿元',
    after: '2026年业绩指引\n',
    text: '- 资本开支:9亿元',
    figure: '3.2亿元',
    modality: 'reported',
  },
  // Papers of Hong Kong and Taiwan: whoever was carried over has no rate of unemployment; 若以…計算 is no condition.
  {
    headline: '恒指跌0.2%',
    after: '騰訊收報641元，跌0.6%。\n',
    text: '失業率維持3.9%，總就業人數為367.6萬人。',
    figure: '3.9%',
    subject: null,
  },
  {
    after: '本港就業市場維持穩定，特區政府公布最新數字。騰訊收報641元。\n',
    text: '失業率維持3.9%，總就業人數為367.6萬人。',
    figure: '367.6萬人',
    subject: 'country:HK',
    metric: 'metric:jobs',
  },
  {
    text: '台積電第三季營收9899億元，若以美元計算，第三季營收331億美元，季增10.1%。',
    figure: '331億美元',
    modality: 'reported',
    time: '2025-Q3',
  },
  {
    text: '資本支出由原先的380億至420億美元，調升為400億至420億美元。',
    figure: '400億至420億美元',
    metric: 'metric:capex',
  },
  {
    text: '台灣今年經濟成長率較8月預測大增2.86個百分點。',
    figure: '2.86個百分點',
    metric: 'metric:gdp-growth',
  },
  { text: '恒指昨收報26,160點。', figure: '26,160點', metric: 'metric:index-level', time: '2026-03-09' },
  // Reports of the markets: companies that no lexicon lists move by their shares, and yields are of no company told before.
  {
    after: '财联社3月10日电，A股三大指数收跌。\n',
    text: '存储芯片板块领跌，江北龙跌近14%，佰远存储、德明远跌超8%。',
    figure: '14%',
    subject: '江北龙',
    metric: 'metric:share-price',
  },
  {
    text: '存储芯片板块领跌，江北龙跌近14%，佰远存储、德明远跌超8%。',
    figure: '8%',
    subject: '佰远存储+德明远',
    metric: 'metric:share-price',
  },
  {
    text: '油气板块走强，准远油服盘中涨7.6%。',
    figure: '7.6%',
    subject: '准远油服',
    metric: 'metric:share-price',
  },
  {
    text: '白酒板块指数跌2%，贵州茅台跌1.3%。',
    figure: '1.3%',
    subject: 'company:moutai',
    metric: 'metric:share-price',
  },
  {
    after: '京东集团第三季度收入2991亿元。\n',
    text: '10年期国债收益率上行0.6个基点至1.8135%。',
    figure: '0.6个基点',
    subject: null,
    metric: 'metric:bond-yield',
  },
  // Reports of storms and floods.
  {
    text: '7月3日20时至4日14时，石门县普降暴雨，最大点雨量412.6毫米。',
    figure: '412.6毫米',
    metric: 'metric:rainfall',
    time: '2025-07-03/2025-07-04',
  },
  { text: '农作物受灾面积8.4千公顷，其中绝收1.1千公顷。', figure: '1.1千公顷', metric: 'metric:crops-lost' },
  { text: '当日解救被困群众3100余人。', figure: '3100余人', metric: 'metric:rescued' },
  { text: '累计雨量50至100毫米，局地可达180毫米以上。', figure: '180毫米', metric: 'metric:rainfall' },
  { text: '去年因洪涝灾害死亡21人，较前五年均值减少四成。', figure: '四成', metric: 'metric:deaths' },
];
