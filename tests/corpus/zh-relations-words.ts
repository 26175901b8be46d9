import type { RelationLine } from './relation-line.ts';

/** Who speaks, what is named only by its words, and where levels started. */
export const ZH_RELATIONS_WORDS: readonly RelationLine[] = [
  // Speakers
  {
    text: '水利部消息，截至3月8日，丹江口水库水位161.2米。',
    figure: '161.2米',
    subject: '丹江口水库',
    attribution: 'org:mwr-cn',
  },
  {
    text: '欧洲央行将存款利率下调25个基点，并预计2026年欧元区通胀率为1.8%。',
    figure: '1.8%',
    attribution: 'org:ecb',
    modality: 'forecast',
  },
  {
    after: '海岳钢铁去年产量为610万吨。',
    text: '公司还预计，今年产量将达到640万吨。',
    figure: '640万吨',
    subject: '海岳钢铁',
    modality: 'forecast',
  },
  // Where a level started
  {
    text: '印尼2025年镍产量为241万吨，比上年的226万吨增长6.6%。',
    figure: '241万吨',
    metric: 'metric:production',
    from: 2_260_000,
  },
  {
    text: '现货价报每吨680美元，较上月的每吨655美元上涨3.8%。',
    figure: '每吨680美元',
    from: 655,
  },
  {
    text: '印尼2025年镍产量为241万吨，比上年的226万吨更受关注。',
    figure: '241万吨',
    from: null,
  },
  // Names by shape
  {
    text: '青屿冶金去年净利润为3.2亿元。',
    figure: '3.2亿元',
    subject: '青屿冶金',
    metric: 'metric:net-profit',
  },
  {
    text: '泠州省统计局公布，去年全省常住人口4120万人。',
    figure: '4120万人',
    subject: '泠州',
    attribution: '泠州省统计局',
  },
  {
    text: '八国成立“全球锂业供应联盟”，并出资2亿美元设立勘探基金。',
    figure: '八国',
    object: '全球锂业供应联盟',
    metric: 'metric:member-countries',
  },
  // Metrics that words give away
  {
    text: '两国设立50亿美元的“海上风电基金”。',
    figure: '50亿美元',
    metric: '海上风电基金',
  },
  {
    text: '刚果(金)去年产钴18.7万吨，钴价跌至每磅11美元。',
    figure: '18.7万吨',
    object: 'commodity:cobalt',
    metric: 'metric:production',
  },
  {
    text: '伦敦三个月期镍周五收报每吨15240美元。',
    figure: '每吨15240美元',
    object: 'commodity:nickel',
    metric: 'metric:price',
  },
  {
    text: '该国每天出口110万桶。',
    figure: '110万桶',
    object: 'commodity:oil',
    metric: 'metric:exports',
  },
  {
    text: '蓝海汽车去年交付新车5.8万辆。',
    figure: '5.8万辆',
    object: 'commodity:vehicles',
    metric: 'metric:deliveries',
  },
  // Times
  {
    text: '去年全年，蓝海汽车交付新车31万辆；全年营收为420亿元。',
    figure: '420亿元',
    time: '2025',
  },
  {
    after: '上半年润东投资增持临江银行1200万股。',
    text: '海岳控股同期减持800万股。',
    figure: '800万股',
    time: '2026-H1',
  },
  // A verb between a measure word and its noun narrows the noun
  {
    text: '2025年底法国有1200名创伤护士。',
    figure: '1200名',
    subject: 'country:FR',
    object: '创伤护士',
  },
  {
    text: '当地拥有3100家注册企业。',
    figure: '3100家',
    object: '注册企业',
  },
  { text: '智利的锂产量今年有望迎来3万吨的突破。', figure: '3万吨', object: 'commodity:lithium' },
  { text: '这艘货轮船龄17.5年。', figure: '17.5年', metric: 'metric:age' },
  { text: '震中距北京约35公里。', figure: '35公里', metric: 'metric:distance' },
  { text: '客机在秘鲁坠毁，距跑道约11公里。', figure: '11公里', metric: 'metric:distance' },
  { text: '该客机累计飞行3.9万小时。', figure: '3.9万小时', metric: 'metric:flight-hours' },
  { text: '两家银行预计每年可节省成本7.4亿欧元。', figure: '7.4亿欧元', metric: 'metric:cost-savings' },
  { text: '前三季度全网销售额为1.6万亿元。', figure: '1.6万亿元', subject: 'country:CN', metric: 'metric:sales' },
  { text: '警方在秘鲁以西约535公里处拦截一艘货轮。', figure: '535公里', metric: 'metric:distance' },
  // What somebody does for a living is no measure
  { text: '今年全国出口企业增加了12%。', figure: '12%', metric: null },
  { text: '汽车销售公司超过300家。', figure: '300家', metric: '汽车销售公司' },
  // What is taken of something
  { text: '美国自1月起对现金汇款征收1%的税。', figure: '1%', metric: 'metric:tax-rate' },
  { text: '政府计划对数字服务征收3%的数字税。', figure: '3%', metric: 'metric:tax-rate' },
  { text: '美国宣布对进口钢材加征25%的关税。', figure: '25%', metric: 'metric:tariff' },
  // What is done to a group is no part of who it is
  { text: '全市一年来培育高新企业30家。', figure: '30家', subject: '全市' },
  { text: '培育高新企业30家。', figure: '30家', subject: null },
  // A thing and what is made of it
  { text: '宁夏出口枸杞及制品5128吨。', figure: '5128吨', object: '枸杞', metric: 'metric:exports' },
  { text: '当地农户人均年收入2.8万元。', figure: '2.8万元', metric: 'metric:income-per-head' },
  // A type by its name stands before what it is
  { text: '军方订购了96架“阿帕奇”直升机。', figure: '96架', object: 'commodity:helicopters', metric: 'metric:orders' },
  // What somebody plans to do is no plan that does it
  { text: '该星座计划部署1296颗卫星。', figure: '1296颗', subject: null },
  { text: '英语平均分降至5.31分。', figure: '5.31分', metric: 'metric:average-score' },
  // A part of the country right before it, and a place that most befell
  {
    after: '巴基斯坦西北部洪灾致412人死亡。',
    text: '受灾最重的布内尔县有263人遇难。',
    figure: '263人',
    subject: '布内尔县',
    metric: 'metric:deaths',
  },
  { text: '巴基斯坦西北部洪灾致412人死亡。', figure: '412人', subject: 'country:PK' },
  { text: '西北地区降雨50毫米。', figure: '50毫米', subject: 'place:CN/northwest' },
  // A company by what only companies do, some time ago
  { text: '卢马拉移动上周承认837万名用户的资料被窃。', figure: '837万名', subject: '卢马拉移动' },
];
