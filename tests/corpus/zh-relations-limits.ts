import type { RelationLine } from './relation-line.ts';

/** Limits on what may be sold, parts of them, and who takes what is sold. The day is 2026-03-10. */
export const ZH_RELATIONS_LIMITS: readonly RelationLine[] = [
  // What a measure comes to in all, in a clause of its own
  {
    text: '刚果（金）公布2026年钴出口配额，总量8.7万吨，其余7000吨由政府支配。',
    figure: '8.7万吨',
    subject: 'country:CD',
    object: 'commodity:cobalt',
    metric: 'metric:export-quota',
  },
  {
    text: '刚果（金）公布2026年钴出口配额，总量8.7万吨，其中8万吨按历史出口量分给矿企，其余7000吨由政府支配。',
    figure: '8万吨',
    metric: 'metric:export-quota',
  },
  {
    text: '刚果（金）公布2026年钴出口配额，总量8.7万吨，其中8万吨按历史出口量分给矿企，其余7000吨由政府支配。',
    figure: '7000吨',
    metric: 'metric:export-quota',
  },
  // Who is dealt a part; a metal in a company's name is no thing of its own
  {
    text: '洛川钼业获配3.2万吨，占总量的36.8%。',
    after: '刚果（金）公布2026年钴出口配额，总量8.7万吨。',
    figure: '3.2万吨',
    subject: '洛川钼业',
    object: 'commodity:cobalt',
    metric: 'metric:quota',
  },
  { text: '华岭钨业去年净利润12亿元。', figure: '12亿元', subject: '华岭钨业', object: null },
  { text: '远山锌业去年产锌30万吨。', figure: '30万吨', subject: '远山锌业', object: 'commodity:zinc' },
  { text: '全球锌业务去年收入12亿元。', figure: '12亿元', object: 'commodity:zinc' },
  { text: '进口量按1000吨计算，依赖进口的程度未变。', figure: '1000吨', metric: 'metric:imports' },
  // With whom somebody trades, one by one
  {
    text: '出口中，印度38.6万吨，中国9.4万吨，两国合计48万吨。',
    after: '马来西亚1月棕榈油出口148.4万吨。',
    figure: '9.4万吨',
    subject: 'country:MY',
    metric: 'metric:exports',
    scope: 'country:CN',
  },
  {
    text: '出口中，印度38.6万吨，中国9.4万吨，两国合计48万吨。',
    after: '马来西亚1月棕榈油出口148.4万吨。',
    figure: '48万吨',
    subject: 'country:MY',
    scope: '两国',
  },
  {
    text: '进口来源地中，巴西7800万吨，美国2200万吨。',
    after: '中国去年进口大豆1.08亿吨。',
    figure: '7800万吨',
    subject: 'country:BR',
    metric: 'metric:imports',
    scope: 'country:CN',
  },
  // What goods are used for
  {
    text: '印尼去年生物柴油用棕榈油1430万吨。',
    figure: '1430万吨',
    subject: 'country:ID',
    object: 'commodity:palm-oil',
    metric: 'metric:consumption',
    scope: 'commodity:bioenergy',
  },
  { text: '该国钢厂去年使用废钢2.3亿吨。', figure: '2.3亿吨', metric: 'metric:consumption' },
  { text: '该国去年出口民用煤120万吨。', figure: '120万吨', metric: 'metric:exports' },
  // What is only counted along is no item of a list
  {
    text: '印尼去年棕榈油产量5170万吨，连同棕榈仁油共5660万吨。',
    figure: '5660万吨',
    object: 'commodity:palm-oil',
    metric: 'metric:production',
  },
  // What is installed, in a text on one source of power
  {
    text: '中国新增装机1.14亿千瓦，居首位。',
    headline: '全球风电新增装机创纪录',
    after: '2025年全球风电新增装机1.58亿千瓦。',
    figure: '1.14亿千瓦',
    subject: 'country:CN',
    object: 'commodity:wind-power',
    metric: 'metric:new-capacity',
  },
  { text: '中国累计装机37亿千瓦。', figure: '37亿千瓦', object: 'commodity:electricity' },
  // Where no words say what is measured: what the sentence told in that unit
  {
    text: '整机企业中，远山科技新增装机2930万千瓦，市场份额18.5%；东岭风电以1190万千瓦列第四。',
    figure: '1190万千瓦',
    metric: 'metric:new-capacity',
  },
];
