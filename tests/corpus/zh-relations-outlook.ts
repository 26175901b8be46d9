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
];
