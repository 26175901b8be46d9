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
];
