import type { RelationLine } from './relation-line.ts';

/** Forecasts, what they are held against, and what a sentence leaves in mind. The day is 2026-03-10. */
export const ZH_RELATIONS_OUTLOOK: readonly RelationLine[] = [
  {
    text: '国际航空运输协会9日下调盈利预期，预计今年全球航空业净利润为360亿美元。',
    figure: '360亿美元',
    attribution: 'org:iata',
    modality: 'forecast',
  },
  {
    text: '该协会预计今年全球航空业净利润为360亿美元，低于去年12月预测的400亿美元，净利润率3.4%。',
    figure: '400亿美元',
    time: '2026',
    modality: 'forecast',
  },
  {
    text: '该协会预计今年全球航空业净利润为360亿美元，低于去年的380亿美元，净利润率3.4%。',
    figure: '3.4%',
    modality: 'forecast',
  },
  {
    after: '预计2027年全球铜消费量为2900万吨。',
    text: '锌消费量料为1400万吨。',
    figure: '1400万吨',
    modality: 'forecast',
    time: '2027',
  },
  { text: '分析师预计库存为260万吨。', figure: '260万吨', object: null, modality: 'forecast' },
  // A year named only for comparison
  {
    text: '2025年沙特阿美净利润为910亿美元，上年为1050亿美元；自由现金流810亿美元。',
    figure: '810亿美元',
    time: '2025',
  },
  {
    text: '2025年沙特阿美净利润为910亿美元，上年为1050亿美元；自由现金流810亿美元。',
    figure: '1050亿美元',
    time: '2024',
  },
  // Behind the parts the whole
  {
    text: '去年日本出口增长2.8%，其中汽车出口下降9%；进口微增0.4%。',
    figure: '0.4%',
    object: null,
    metric: 'metric:imports',
  },
  // Whose word it is
  {
    after: '京东集团10日公布，去年收入1.3万亿元。',
    text: '其中，京东物流收入2100亿元。',
    figure: '2100亿元',
    attribution: 'company:jd',
  },
  // What is compared with, what is owed
  { text: '一辆氢能重卡比柴油车贵40万元。', figure: '40万元', object: 'commodity:trucks' },
  { text: '居民拖欠能源费的总额已升至38亿英镑。', figure: '38亿英镑', metric: '总额' },
  { text: '普通家庭年度账单降至1580英镑。', figure: '1580英镑', metric: '普通家庭年度账单' },
  { text: '公司新业务收入64亿元。', figure: '64亿元', object: '新业务' },
  { text: '重点统计钢铁企业2月生产粗钢6100万吨。', figure: '6100万吨', subject: '重点统计钢铁企业' },
  // Reports by their name
  { text: '中国石油3月9日晚披露年报，公司实现营业收入2.9万亿元。', figure: '2.9万亿元', time: '2025' },
  { text: '中国石油发布三季报，公司净利润为1270亿元。', figure: '1270亿元', time: '2025-01/2025-09' },
  { text: '中国石油公布2024年年报，净利润为1640亿元。', figure: '1640亿元', time: '2024' },
  // The quarter before the one told of
  {
    text: '法国去年第四季度GDP环比增长0.2%，前一季度为0.5%。',
    figure: '0.5%',
    time: '2025-Q3',
  },
  {
    text: '法国去年GDP增长0.8%，高于政府0.6%的预测。',
    figure: '0.6%',
    modality: 'forecast',
    time: '2025',
  },
  // Whom a plan names is what it is
  {
    text: '嘉能可计划关闭位于加拿大的冶炼厂，该厂年产阴极铜28万吨。',
    figure: '28万吨',
    modality: 'reported',
  },
  { text: '中汽协发布数据，2月新能源汽车销量88万辆。', figure: '88万辆', subject: 'country:CN' },
  { text: '淡水河谷发运580万吨，其中力拓发往中国560万吨。', figure: '560万吨', subject: 'company:rio-tinto' },
  {
    after: '中国石油去年净利润增长2%。',
    text: '炼油化工和新材料业务盈利61亿元。',
    figure: '61亿元',
    object: '新材料业务',
  },
  {
    after: '恒瑞医药获得4亿美元首付款。',
    text: '消息公布后，恒瑞A股早盘一度涨超7%，截至收盘报69.8元。',
    figure: '69.8元',
    subject: 'company:hengrui',
    metric: 'metric:share-price',
  },
  // Levels of an index are plain numbers
  { text: '1月制造业PMI为50.1，较上月回落0.2个百分点。', figure: '50.1', metric: 'metric:pmi' },
  { text: '消费者信心指数降至98.3。', figure: '98.3', metric: 'metric:confidence' },
  // Profit for a share
  { text: '公司净利润36亿元，合每股2.4元。', figure: '每股2.4元', metric: 'metric:eps' },
  // What currencies are quoted at
  { text: '离岸人民币兑美元报6.95，升值120个基点。', figure: '6.95', object: 'yuan', metric: 'metric:exchange-rate' },
  {
    text: '离岸人民币兑美元报6.95，升值120个基点。',
    figure: '120个基点',
    object: 'yuan',
    metric: 'metric:exchange-rate',
  },
  { text: '日元兑美元跌至155.2。', figure: '155.2', object: 'yen', metric: 'metric:exchange-rate' },
  // What stands before a comparison is no ratio, and a plan is nobody
  { text: '法国游客比上年的32万人次减少3%。', figure: '32万人次', subject: 'country:FR', metric: null },
  { text: '白鹤酒店将新建一家酒店，计划2027年11月开业。', figure: '2027年11月', metric: 'opened', subject: null },
  // 年中 holds no China, 2025年中国 does
  { text: '2025年中国GDP增长5.0%。', figure: '5.0%', subject: 'country:CN', metric: 'metric:gdp' },
  // What holds only at a time to come is laid down for it or expected, whatever the verb
  { text: '省政府提出，到2030年产值达到500亿元。', figure: '500亿元', modality: 'target' },
  { text: '到2030年，全市建成充电桩10万个。', figure: '10万个', modality: 'forecast' },
  { text: '到2030年，转化率由目前的35%提高到45%。', figure: '35%', time: null, modality: 'reported' },
  // What somebody will do is to come; 将 that only brings the object forward tells of what was done
  { text: '政府将拨款54亿日元支持养鸡户恢复生产。', figure: '54亿日元', modality: 'target' },
  { text: '法国将向灾区提供20亿欧元援助。', figure: '20亿欧元', subject: 'country:FR', modality: 'target' },
  { text: '当地将扑杀约42万只蛋鸡。', figure: '42万只', metric: 'metric:culled', modality: 'target' },
  { text: '该厂去年将生产成本降低了12%。', figure: '12%', modality: 'reported' },
  { text: '该基金将收购价提高了5%。', figure: '5%', modality: 'reported' },
  // What is counted in is no condition
  { text: '若计入实物汇款，去年个人汇款总额为396亿美元。', figure: '396亿美元', modality: 'reported', time: '2025' },
  { text: '若油价上涨，该行业营收将下降5%。', figure: '5%', modality: 'hypothetical' },
  // What somebody expects to do is expected
  { text: '赛事预计将接待观众69万人次。', figure: '69万人次', modality: 'forecast' },
];
