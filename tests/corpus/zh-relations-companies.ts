import type { RelationLine } from './relation-line.ts';

/** Companies and how far their figures reach, what counts count, markets and plants. The day is 2026-03-10. */
export const ZH_RELATIONS_COMPANIES: readonly RelationLine[] = [
  // A place behind a company says how far its figure reaches
  {
    text: '茶百道去年全球门店总数为9120家，其中中国内地8890家，海外230家。',
    figure: '8890家',
    subject: 'company:chabaidao',
    scope: 'country:CN',
    metric: 'metric:stores',
    object: '门店',
  },
  {
    text: '日产汽车预计净亏损4000亿日元。该公司计划把全球产能从300万辆削减至240万辆。',
    figure: '240万辆',
    subject: 'company:nissan',
    scope: 'scope:world',
  },
  {
    headline: '小米汽车去年交付41万辆',
    text: '海外收入同比增长9%。',
    figure: '9%',
    subject: 'company:xiaomi-auto',
    scope: 'scope:overseas',
  },
  {
    text: '山东黄金去年净利润为40亿元。今年2月公司新增直飞雅加达等3条航线。',
    figure: '3条',
    subject: 'company:shandong-gold',
  },
  {
    text: '山东黄金去年净利润为40亿元。截至去年末，集团员工总数为1.6万人。',
    figure: '1.6万人',
    subject: 'company:shandong-gold',
    object: '员工',
  },
  // but not where somebody else is told of
  {
    text: '受英伟达财报提振，日本电力需求去年增长2%。',
    figure: '2%',
    subject: 'country:JP',
  },
  { text: '丰田去年净利润增长3%，日本政府补贴200亿日元。', figure: '200亿日元', subject: 'country:JP' },
  // What a measure word counts
  { text: '极氪2月交付1.4万辆。', figure: '1.4万辆', object: 'commodity:vehicles' },
  { text: '公司去年减持420万股。', figure: '420万股', object: null },
  // The n-th change is of the n-th level
  {
    text: '远山科技去年实现营收9.6亿元、净利润1.3亿元，同比分别增长7.5%和31%。',
    figure: '7.5%',
    metric: 'metric:revenue',
    subject: '远山科技',
    time: '2025',
  },
  {
    text: '去年，该省生产原煤1.9亿吨、焦炭3100万吨，分别下降2.2%、0.4%。',
    figure: '2.2%',
    object: 'commodity:coal',
    metric: 'metric:production',
  },
  {
    text: '远山人寿和瑞棠资管分别持有4.4亿股和2.2亿股，占比分别为3.1%和1.5%。',
    figure: '3.1%',
    metric: 'metric:stake',
  },
  // Whoever changes a forecast gives it
  {
    text: '国际货币基金组织周一将今年全球经济增速预期上调至3.1%。',
    figure: '3.1%',
    attribution: 'org:imf',
    subject: 'scope:world',
    modality: 'forecast',
  },
  {
    text: '高盛将年底铜价预测从每吨9800美元下调至9500美元。',
    figure: '9500美元',
    attribution: 'company:goldman',
    subject: null,
    object: 'commodity:copper',
  },
  {
    text: '阿根廷国家谷物供应公司上周将本年度大豆产量预估下调至4800万吨。',
    figure: '4800万吨',
    attribution: '阿根廷国家谷物供应公司',
    subject: 'country:AR',
  },
  // What is paid, and for what
  {
    text: '滨江集团昨日以9.3亿元竞得余杭区一宗地块。',
    figure: '9.3亿元',
    metric: 'metric:deal-value',
    object: '地块',
  },
  { text: '中国铝业以8亿元收购云铝股份4%股权。', figure: '4%', metric: 'metric:stake' },
  // The next thing dealt with alike
  {
    text: '三星电子第二季度出货智能手机5100万部、平板电脑650万台。',
    figure: '650万台',
    metric: 'metric:shipments',
    object: 'commodity:tablets',
  },
  // What was expected is only held against what happened
  {
    text: '韩国2月新增就业12万人，远低于市场预期的18万人，失业率维持在2.9%不变。',
    figure: '2.9%',
    modality: 'reported',
    time: '2026-02',
  },
  {
    text: '韩国2月新增就业12万人，远低于市场预期的18万人，失业率维持在2.9%不变。',
    figure: '18万人',
    modality: 'forecast',
    time: '2026-02',
  },
  // What no lexicon lists
  { text: '公司单店日均出杯量同比微降2.4%。', figure: '2.4%', metric: '单店日均出杯量' },
  { text: '公司核心零部件自制比例为85%。', figure: '85%', metric: '核心零部件自制比例' },
  { text: '该公司去年光伏支架收入21亿元，毛利率18.5%。', figure: '18.5%', object: 'commodity:solar-power' },
  {
    text: '青岛海关介绍，2月该港出口汽车3.1万辆，占全省汽车出口量的六成。',
    figure: '3.1万辆',
    attribution: '青岛海关',
  },
  { text: '若美国维持对加拿大木材45%的关税，出口或下降2%。', figure: '45%', attribution: null },
  { text: '杭州今年第四批次出让的3宗地块昨日成交，总成交金额51亿元。', figure: '51亿元', time: '2026-03-09' },
  // Periods by the day on which they end
  {
    text: '泡泡玛特发布公告，截至2025年12月31日止年度收入为371亿元。',
    figure: '371亿元',
    time: '2025',
  },
  { text: '截至12月31日的季度，必和必拓铜产量为48万吨。', figure: '48万吨', time: '2025-Q4' },
  { text: '微软宣布，截至2025年6月30日的三个月营收为760亿美元。', figure: '760亿美元', time: '2025-Q2' },
  { text: '任天堂截至2025年9月30日的九个月净利润增长12%。', figure: '12%', time: '2025-01/2025-09' },
  { text: '截至2026年1月25日的第四财季，英伟达营收为680亿美元。', figure: '680亿美元', time: null },
  // Whom a part, a condition or a place behind a semicolon names is left with it
  {
    after: '韩国2月汽车出口58亿美元。其中，现代汽车出口24亿美元。',
    text: '同期，汽车进口额为11亿美元。',
    figure: '11亿美元',
    subject: 'country:KR',
  },
  {
    after: '印度2月纺织品出口29亿美元。',
    text: '若美国加征关税，全年出口可能减少8%。',
    figure: '8%',
    subject: 'country:IN',
    modality: 'hypothetical',
  },
  {
    text: '全国2月新房价格环比下降0.3%，其中北京下降0.5%，上海上涨0.2%；二手房价格环比下降0.6%，同比下降4.4%。',
    figure: '4.4%',
    object: 'commodity:second-hand-homes',
  },
  { text: '欧盟委员会对谷歌处以21亿欧元罚款。', figure: '21亿欧元', subject: 'company:google', metric: 'metric:fine' },
  {
    after: '顺丰控股公布2月经营简报：业务量9.8亿票。',
    text: '当月圆通速递业务量下降4.4%。',
    figure: '4.4%',
    attribution: null,
  },
  { text: '必和必拓集团今日公布，皮尔巴拉地区铁矿石产量为6400万吨。', figure: '6400万吨', attribution: 'company:bhp' },
  // Lines of business by their noun and what stands before it
  { text: '公司云计算业务营收14亿元，智能驾驶业务营收2.6亿元。', figure: '2.6亿元', object: '智能驾驶业务' },
  { text: '德国12月新订单环比增长6.1%。剔除大宗订单后，环比仅增1.4%。', figure: '1.4%', metric: 'metric:orders' },
  { text: '2月香港零售业总销货数量升3.1%。', figure: '3.1%', metric: '零售业总销货数量' },
  { text: '1月交易电量5200亿千瓦时，占全社会用电量的58%。', figure: '58%', metric: 'metric:electricity-traded' },
  // Names in Latin letters that no lexicon lists
  {
    after: '星河矿业的股价增至原来的4倍。',
    text: 'Verdant Metals的股价更是涨至接近5倍。',
    figure: '5倍',
    subject: 'verdant metals',
    metric: 'metric:share-price',
  },
  {
    text: '欧洲最大电池企业Northbolt负债达80亿美元。',
    figure: '80亿美元',
    subject: 'northbolt',
    metric: 'metric:liabilities',
  },
  {
    after: '新能源汽车交付量创下新高。',
    text: 'Brightmind完成130亿美元F轮融资。',
    figure: '130亿美元',
    subject: 'brightmind',
    metric: 'metric:financing-round',
    object: null,
  },
  { text: '全国App下载量达8亿次。', figure: '8亿次', subject: 'country:CN' },
  // Whose share: the whole stands right before the figure
  {
    text: '澳大利亚拥有全球四成的锂资源。',
    figure: '四成',
    subject: 'country:AU',
    scope: 'scope:world',
    object: 'commodity:lithium',
  },
  {
    text: '印尼贡献了全球约60%的镍产量。',
    figure: '60%',
    subject: 'country:ID',
    scope: 'scope:world',
    metric: 'metric:production',
  },
  {
    text: '蒙古国蕴藏着全球约6%的煤炭资源。',
    figure: '6%',
    subject: 'country:MN',
    scope: 'scope:world',
    metric: 'metric:reserves',
  },
  // A rate of change is of its metric, not of the goods
  {
    text: '2024年全球锂电设备投资增速从13%放缓至5%。',
    figure: '5%',
    subject: 'scope:world',
    metric: 'metric:investment',
  },
  {
    after: '全年新能源重卡销量为23万辆。',
    text: '其中，徐工以3.8万辆位居第一，市场份额16.5%。',
    figure: '3.8万辆',
    subject: '徐工',
    metric: 'metric:sales-volume',
  },
  // whose thing it is stands before what the sentence tells of
  {
    text: '必和必拓控股的埃斯康迪达铜矿去年产量增长11%。',
    figure: '11%',
    subject: 'place:CL/escondida',
  },
  // a bare name before its colon
  {
    text: '天宏锂电：拟以3000万元至6000万元回购股份。',
    figure: '3000万元至6000万元',
    subject: '天宏锂电',
    metric: 'metric:buyback',
  },
  // what was so a year before is left with its figure
  {
    text: '山东黄金2025年上半年净亏损3亿元，上年同期亏损5亿元；研发费用为2亿元。',
    figure: '2亿元',
    time: '2025-H1',
  },
  {
    text: '台积电下跌25元，收在1485元。外资卖超241亿元。',
    figure: '241亿元',
    subject: '外资',
    metric: 'metric:net-selling',
  },
  { text: '公司获得专利618项，研发人员占员工总数的28.6%。', figure: '28.6%', metric: '研发人员' },
  // a forecast that is moved was one before
  { text: '丰田将净利润预期由2.9万亿日元上调至3.1万亿日元。', figure: '2.9万亿日元', modality: 'forecast' },
  { text: '新建商品住宅成交2871套，成交面积34.6万平方米。', figure: '34.6万平方米', object: 'commodity:new-homes' },
  {
    text: '1月，全国发行再融资债券4417亿元。',
    figure: '4417亿元',
    metric: 'metric:issuance',
    object: 'commodity:refinancing-bonds',
  },
  // Whoever writes on a company is not the company
  {
    text: '中信建投研报预计，公司2026年净利润为13.5亿元。',
    after: '恒远科技发布半年报。',
    figure: '13.5亿元',
    subject: '恒远科技',
  },
  { text: '研发投入5.2亿元，占营收比例11.4%。', figure: '11.4%', metric: 'metric:rd-spending' },
  // Who puts money in, who judges, and what is no company
  { text: '由高岭资本领投，红石创投跟投，启元智造投后估值达22亿元。', figure: '22亿元', subject: '启元智造' },
  {
    after: '星野汽车三季度交付14万辆。',
    text: '花旗将其目标价上调至105港元。',
    figure: '105港元',
    subject: '星野汽车',
    object: null,
    attribution: 'company:citi',
  },
  {
    after: '星野汽车董事长何骁表示，四季度交付17万辆。',
    text: '公司前三季度海外交付3万辆。',
    figure: '3万辆',
    subject: '星野汽车',
  },
  { text: '华昱绿能前三季度亏损34亿元。', figure: '34亿元', subject: '华昱绿能', metric: 'metric:loss' },
  // Whole names in the register
  { text: '当地龙头企业早康农业科技股份有限公司投资1.3亿元。', figure: '1.3亿元', subject: '早康农业科技股份有限公司' },
  { text: '宁德时代新能源科技股份有限公司投资1.2亿元。', figure: '1.2亿元', subject: 'company:catl' },
];
