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
];
