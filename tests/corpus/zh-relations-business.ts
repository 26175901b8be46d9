import type { RelationLine } from './relation-line.ts';

/** Statistics, companies, markets, banks and budgets. An empty headline: the text begins with its first paragraph. */
export const ZH_RELATIONS_BUSINESS: readonly RelationLine[] = [
  // A text without a headline
  {
    headline: '',
    after: '国家统计局18日公布的数据显示，2月份，全国餐饮收入4120亿元。',
    text: '其中，限额以上单位餐饮收入1180亿元。',
    figure: '1180亿元',
    time: '2026-02',
    attribution: 'org:nbs',
  },
  // Companies that no lexicon lists
  {
    text: '2月27日晚间，瑞棠光电公告称，去年净利润为2.4亿元，合同负债由上年的3.1亿元增至4.2亿元。',
    figure: '2.4亿元',
    subject: '瑞棠光电',
    time: '2025',
    attribution: '瑞棠光电',
  },
  {
    text: '2月27日晚间，瑞棠光电公告称，去年净利润为2.4亿元。公司在手订单约9亿元。',
    figure: '9亿元',
    subject: '瑞棠光电',
  },
  {
    text: '晟禾医药（688999）3月5日披露，去年研发投入1.8亿元。',
    figure: '1.8亿元',
    subject: '晟禾医药',
    attribution: '晟禾医药',
  },
  { text: '卓硕股份2025年营业收入36亿元。', figure: '36亿元', subject: '卓硕股份', metric: 'metric:revenue' },
  { text: '业内人士预计，今年产量为36万吨。', figure: '36万吨', subject: null, attribution: '业内人士' },
  // Where somebody says it
  {
    text: '国际能源署在最新月度报告中预测，2026年全球石油需求将增加93万桶/日。',
    figure: '93万桶/日',
    attribution: 'org:iea',
    modality: 'forecast',
  },
  // Lists that 分别 spreads figures over
  {
    text: '公司去年云服务、广告和硬件收入分别为12亿元、8亿元和3亿元。',
    figure: '8亿元',
    object: '广告',
    metric: 'metric:revenue',
  },
  {
    text: '去年我国对东盟、非洲、拉美分别出口2.1万亿元、0.9万亿元、0.7万亿元。',
    figure: '0.9万亿元',
    subject: 'country:CN',
    scope: 'region:africa',
    metric: 'metric:exports',
  },
  {
    text: '2月，大、中型企业景气指数分别为50.2%和48.9%，比上月下降0.3个和0.5个百分点。',
    figure: '48.9%',
    subject: '中型企业',
  },
  // Groups and provinces that nobody else is told of
  { text: '初步核算，第二产业增加值为4120亿元。', figure: '4120亿元', subject: '第二产业' },
  { text: '初步核算，全省生产总值为9.2万亿元。', figure: '9.2万亿元', subject: '全省' },
  { text: '当地政府持有该公司12%的股权。', figure: '12%', subject: '当地政府' },
  // Who speaks, and of whom
  {
    text: '国家统计局、中国物流与采购联合会28日联合发布的数据显示，2月制造业采购经理指数为49.6%。',
    figure: '49.6%',
    time: '2026-02',
  },
  { text: '某锂盐厂负责人告诉记者，目前库存为900吨。', figure: '900吨', subject: '某锂盐厂', attribution: '某锂盐厂' },
  {
    after: '晟禾医药2025年营业收入36亿元。',
    text: '副总经理王立表示，今年营业收入将至少增长两成。',
    figure: '两成',
    subject: '晟禾医药',
    attribution: '副总经理王立',
    modality: 'forecast',
  },
  {
    after: '美国劳工部公布，1月美国消费者价格指数同比上涨2.6%。',
    text: '数据公布后，标普500指数涨0.9%。',
    figure: '0.9%',
    subject: null,
    object: 'org:sp500',
    attribution: null,
  },
  {
    after: '宁德时代去年净利润为702亿元。',
    text: '高盛预计，今年净利润将达到850亿元。',
    figure: '850亿元',
    subject: 'company:catl',
    attribution: 'company:goldman',
  },
  // What is made, and what can be made
  { text: '该厂年产粗铜能力20万吨。', figure: '20万吨', metric: 'metric:capacity', object: 'commodity:copper' },
  { text: '项目达产后每年可节省电费约2亿元。', figure: '2亿元', modality: 'forecast' },
  { text: '市场认为，年内降息50个基点的概率正在上升。', figure: '50个基点', metric: 'metric:interest-rate' },
  // Measures that 分别 spreads figures over
  { text: '公司去年营业收入和净利润分别为12亿元和3亿元。', figure: '12亿元', metric: 'metric:revenue' },
  { text: '公司去年营业收入和净利润分别为12亿元和3亿元。', figure: '3亿元', metric: 'metric:net-profit' },
  {
    text: '2月末存款余额、贷款余额分别为11万亿元和9万亿元，同比分别增长8%和7%。',
    figure: '7%',
    metric: 'metric:loans',
  },
  { text: '1月，银行结汇和售汇分别为2300亿美元和1900亿美元。', figure: '1900亿美元', metric: '售汇' },
  { text: '今年1月，公司游戏业务营收为37亿元。', figure: '37亿元', object: '游戏业务', metric: 'metric:revenue' },
  { text: '2026年镍矿开采配额将定在2.6亿吨。', figure: '2.6亿吨', modality: 'forecast', metric: 'metric:quota' },
  {
    after: '今年1月人民币贷款增加4.7万亿元。',
    text: '月末，广义货币余额347万亿元。',
    figure: '347万亿元',
    time: '2026-01',
    metric: 'metric:money-supply',
  },
  // Wholes and capitals
  { text: '去年德国直接进口量占比44%。', figure: '44%', metric: 'metric:import-share' },
  {
    text: '公司开工率维持在九成以上，海外收入占比57%。',
    figure: '57%',
    metric: 'metric:revenue',
    scope: 'metric:revenue',
  },
  { text: '华盛顿的镍进口去年为31万吨。', figure: '31万吨', subject: 'country:US', metric: 'metric:imports' },
  { text: '首尔新生儿去年为4.1万人。', figure: '4.1万人', subject: 'place:KR/seoul' },
  // Ranked lists, sites behind their total
  {
    text: '2月，临岳、丰驰、启途位列前三，分别销售2900辆、2600辆和2200辆。',
    figure: '2600辆',
    subject: '丰驰',
  },
  { text: '总投资186亿元的临港石化二期项目已经开工。', figure: '186亿元', subject: '临港石化二期项目' },
  { text: '今年我省计划实施重点项目900个，年度计划投资5600亿元。', figure: '5600亿元', subject: '我省' },
  // Who gathers data
  {
    text: '据第一重卡网最新数据，2月国内牵引车销售1.2万辆。',
    figure: '1.2万辆',
    attribution: '第一重卡网',
  },
  { text: '据涂百百统计，2月国内钛白粉产量为31万吨。', figure: '31万吨', attribution: '涂百百' },
  { text: '据不完全统计，2月国内钛白粉产量为31万吨。', figure: '31万吨', attribution: null },
  {
    text: '记者从泠州市商务局获悉，去年全市汽车以旧换新补贴2.1亿元。',
    figure: '2.1亿元',
    attribution: '泠州市商务局',
  },
  // Times that only say which, or of what
  {
    after: '日本1月核心消费价格涨幅较上月收窄0.4个百分点。',
    text: '当月，大米价格同比上涨27%。',
    figure: '27%',
    time: '2026-01',
  },
  {
    after: '截至2025年12月31日的第四季度，晟禾医药总营收为12亿元。',
    text: '归属于普通股股东的净利润为2亿元。',
    figure: '2亿元',
    time: '2025-Q4',
  },
  {
    after: '晟禾医药新签合同4亿元，约占公司2024年营业收入的21%。',
    text: '其中，与远山医院签订了1亿元的供货合同。',
    figure: '1亿元',
    time: null,
  },
  // Of what trade somebody is
  { text: '锂电设备龙头曜能智造拟募资18亿元。', figure: '18亿元', subject: '曜能智造', object: null },
  { text: '日本去年去除生鲜食品后的核心CPI同比上涨2%。', figure: '2%', object: null, metric: 'metric:core-cpi' },
  { text: '公司交易服务收入为6亿元。', figure: '6亿元', object: '交易服务' },
  { text: '德国、西班牙去年经济分别增长0.3%和0.8%。', figure: '0.8%', subject: 'country:ES', metric: 'metric:gdp' },
  // What goes on from the figure before
  {
    text: '当日工业级碳酸锂均价上涨3000元至每吨14.1万元。',
    figure: '每吨14.1万元',
    metric: 'metric:price',
    object: 'commodity:lithium-carbonate',
  },
  {
    text: '远山生物去年净利润12亿元；营收增长9%，达到88亿元。',
    figure: '88亿元',
    metric: 'metric:revenue',
  },
  { text: '该店未通过年检，被处以60万元罚款。', figure: '60万元', metric: 'metric:fine' },
  {
    text: '公司宣布召回2022年3月至2024年5月生产的部分汽车，共计1.9万辆。',
    figure: '1.9万辆',
    metric: '召回',
    time: null,
  },
  // Who tells it
  {
    headline: '财政部：去年证券交易印花税2035亿元',
    text: '财政部公布了去年的收支情况。',
    figure: '2035亿元',
    attribution: 'org:mof-cn',
  },
  { text: 'Wind数据显示，股票型基金2月净流出310亿元。', figure: '310亿元', subject: '股票型基金', attribution: 'Wind' },
  { text: '据英国《金融时报》报道，该公司去年营收为12亿美元。', figure: '12亿美元', attribution: null },
  {
    after: '截至2025年底，比亚迪拥有员工88万人。',
    text: '消息传出后，比亚迪港股涨1.6%。',
    figure: '1.6%',
    metric: 'metric:share-price',
    time: null,
  },
  // Markets
  { text: '布伦特原油期货周五飙升9%。', figure: '9%', object: 'commodity:brent', metric: 'metric:futures-price' },
  {
    text: '上证指数周五跌0.4%，报3912.6点；深证成指涨0.7%。',
    figure: '0.7%',
    subject: null,
    object: 'org:szse-component',
    metric: 'metric:index-level',
    time: '2026-03-06',
  },
  { text: '上证指数周五跌0.4%，报3912.6点。', figure: '3912.6点', metric: 'metric:index-level' },
  {
    text: '沪深两市全天成交1.82万亿元，较上一交易日缩量960亿元。',
    figure: '960亿元',
    subject: 'org:a-shares',
    metric: 'metric:turnover',
  },
  { text: '比亚迪跌逾3%至96.5元。', figure: '96.5元', subject: 'company:byd', metric: 'metric:share-price' },
  { text: '比亚迪去年营收增长3%。', figure: '3%', metric: 'metric:revenue' },
  // Shares of a company told of before
  {
    after: '3月4日，晟禾医药公告称，股东减持计划已经结束。',
    text: '宁波启棠投资持有公司股份3060万股。',
    figure: '3060万股',
    object: '晟禾医药',
    metric: 'metric:shares-held',
  },
  // Wholes that 为 tells, classes that limit a metric
  {
    text: '印度财政赤字目标定为国内生产总值的4.2%。',
    figure: '4.2%',
    metric: 'metric:fiscal-deficit',
    scope: 'metric:gdp',
  },
  { text: '2月份，农村消费品零售额同比增长4.1%。', figure: '4.1%', scope: 'scope:rural' },
  { text: '2月份，七十城新房价格环比下降0.2%。', figure: '0.2%', scope: '七十城' },
  // Sums and spans by the noun before them
  { text: '央行此举可释放长期资金约8000亿元。', figure: '8000亿元', metric: '资金' },
  // The month that is told, the month that is traded
  {
    after: '多家车企3月1日公布2月交付数据。',
    text: '小鹏汽车交付新车1.6万辆。',
    figure: '1.6万辆',
    time: '2026-02',
    metric: 'metric:deliveries',
  },
  { text: '纽约商品交易所4月交割的黄金期价周五收涨1.1%。', figure: '1.1%', time: '2026-03-06' },
  // A part that goes on
  {
    text: '公司预计去年净利润为3亿元；扣非净利润2.6亿元。',
    figure: '2.6亿元',
    modality: 'forecast',
  },
  // What is left out
  {
    text: '2月份，除汽车以外的消费品零售额为3.9万亿元。',
    figure: '3.9万亿元',
    object: null,
    metric: 'metric:retail-sales',
  },
  { text: '公司扣除非经常性损益后的净利润为2.9亿元。', figure: '2.9亿元', modality: 'reported' },
  // A company told of again by the first part of its name
  {
    text: '青榕上月融资58亿元。',
    after: '云杉科技以81万颗居首，青榕科技以14.5万颗列第四。英伟达份额下降。',
    figure: '58亿元',
    subject: '青榕科技',
  },
  { text: '南向资金净买入98亿港元。', after: '恒生指数涨0.8%。', figure: '98亿港元', subject: '南向资金' },
  // An aim is of what was told before
  {
    text: '去年出货芯片14.5万颗，今年目标为30万颗。',
    figure: '30万颗',
    metric: 'metric:shipments',
    modality: 'target',
  },
  { text: '云杉科技以81万颗居首，占总数的57%；青榕科技以14.5万颗列第四。', figure: '14.5万颗', subject: '青榕科技' },
];
