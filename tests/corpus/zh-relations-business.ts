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
  // What is left out
  {
    text: '2月份，除汽车以外的消费品零售额为3.9万亿元。',
    figure: '3.9万亿元',
    object: null,
    metric: 'metric:retail-sales',
  },
  { text: '公司扣除非经常性损益后的净利润为2.9亿元。', figure: '2.9亿元', modality: 'reported' },
];
