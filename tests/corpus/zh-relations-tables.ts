import type { RelationLine } from './relation-line.ts';

const REGIONS = '| 地区 | 播种面积（千公顷） | 产量（万吨） | 同比（%） |\n|---|---|---|---|\n';
const RESULTS = '| 项目（亿元） | 2025年1-9月 | 2024年1-9月 | 增减 |\n|---|---|---|---|\n';

/** Rows of tables: what the heads, the first cell, a heading within, the caption and the line below say of a figure. */
export const ZH_RELATIONS_TABLES: readonly RelationLine[] = [
  // A row is a place, a column a measure.
  {
    text: `表1 2025年小麦生产\n\n${REGIONS}| 河北 | 2250.6 | 1480.2 | 1.7 |\n| 山东 | 4010.5 | 2705.8 | -0.6 |`,
    figure: '2705.8',
    ...{ subject: 'place:CN-SD', object: 'commodity:wheat', metric: 'metric:production', time: '2025' },
  },
  {
    text: `表1 2025年小麦生产\n\n${REGIONS}| 北京 | 2250.6 | 1480.2 | 1.7 |`,
    figure: '2250.6',
    ...{ subject: 'place:CN-BJ', metric: 'metric:area-planted', time: '2025' },
  },
  // A movement is of the amount before it.
  {
    text: `表1 2025年小麦生产\n\n${REGIONS}| 全国 | 2250.6 | 1480.2 | 1.7 |`,
    figure: '1.7',
    ...{ subject: 'country:CN', metric: 'metric:production', time: '2025' },
  },
  // A row that sums up is nobody's name.
  {
    text: `表1 2025年小麦生产\n\n${REGIONS}| 合计 | 2250.6 | 1480.2 | 1.7 |`,
    figure: '1480.2',
    ...{ subject: null, metric: 'metric:production' },
  },
  // A row is a measure, a column a time; the change is of the later one.
  {
    text: `${RESULTS}| 营业收入 | 312.5 | 296.1 | 5.5% |`,
    after: '云岭重工10月30日披露三季报。',
    figure: '296.1',
    ...{ metric: 'metric:revenue', time: '2024-01/2024-09' },
  },
  {
    text: `${RESULTS}| 净利润 | 12.5 | 16.1 | -22.4% |`,
    figure: '-22.4%',
    ...{ metric: 'metric:net-profit', time: '2025-01/2025-09' },
  },
  // A measure that no lexicon lists is told in its own words.
  {
    text: '| 指标 | 2月末 |\n|---|---|\n| 拨改贷余额（亿元） | 31.2 |',
    figure: '31.2',
    ...{ metric: '拨改贷余额', time: '2026-02' },
  },
  // A part of the row above is measured as that one is.
  {
    text: '| 指标 | 绝对量 |\n|---|---|\n| 房地产开发投资（亿元） | 73563 |\n| 其中：住宅 | 56595 |',
    figure: '56595',
    ...{ object: 'commodity:housing', metric: 'metric:property-investment' },
  },
  // Columns are whose figures they are.
  {
    text: '| 指标 | 江北银行 | 东海银行 |\n|---|---|---|\n| 净利润（亿元） | 118.4 | 76.9 |',
    figure: '76.9',
    ...{ subject: '东海银行', metric: 'metric:net-profit' },
  },
  // A company whose name ends in what it makes.
  {
    text: '| 公司 | 营业收入（亿元） |\n|---|---|\n| 东岭特钢 | 812.1 |',
    figure: '812.1',
    ...{ subject: '东岭特钢', object: null, metric: 'metric:revenue' },
  },
  // Rows are times.
  {
    text: '2025年新能源汽车销量\n\n| 月份 | 销量（万辆） | 环比 |\n|---|---|---|\n| 9月 | 160.4 | 14.9% |\n| 10月 | 171.5 | 6.9% |',
    figure: '171.5',
    ...{ metric: 'metric:sales-volume', time: '2025-10' },
  },
  // A heading within the table holds for what stands below it.
  {
    text: '| 国别 | 金额（亿美元） |\n|---|---|\n| 进口 | |\n| 德国 | 71.2 |\n| 出口 | |\n| 德国 | 83.6 |',
    figure: '83.6',
    ...{ subject: 'country:DE', metric: 'metric:exports' },
  },
  // The line below says who gave the figures, a head what is expected.
  {
    text: '| 品种 | 2026年预测产量（万吨） |\n|---|---|\n| 精炼铜 | 1420 |\n\n资料来源：国家统计局',
    figure: '1420',
    ...{ object: 'commodity:refined-copper', attribution: 'org:nbs', time: '2026', modality: 'forecast' },
  },
  // Two lines of heads.
  {
    text: '| 城市 | 二季度 | 二季度 | 三季度 | 三季度 |\n|---|---|---|---|---|\n| 城市 | 产量（吨） | 出口（吨） | 产量（吨） | 出口（吨） |\n| 成都 | 410 | 120 | 433 | 131 |',
    figure: '131',
    ...{ subject: 'place:CN/chengdu', metric: 'metric:exports', time: '2025-Q3' },
  },
  // Cells between tabs, as they are copied from a sheet; the thing is that of the headline.
  {
    headline: '三季度钢材产量',
    text: '地区\t产量（万吨）\t同比\n河北\t1,205.4\t3.2%\n江苏\t1,020.1\t-1.1%',
    figure: '1,020.1',
    ...{ subject: 'place:CN-JS', object: 'commodity:steel-products', metric: 'metric:production' },
  },
  // Lists of figures: the label before the colon is what is measured, and the headline gives the time.
  {
    headline: '海源能源2025年前三季度业绩要点',
    text: '- 营业收入：486.2亿元，同比增长6.1%；\n- 毛利率：18.6%',
    figure: '486.2亿元',
    ...{ subject: '海源能源', metric: 'metric:revenue', time: '2025-01/2025-09' },
  },
  {
    headline: '海源能源2025年前三季度业绩要点',
    text: '- 营业收入：486.2亿元，同比增长6.1%；\n- 毛利率：18.6%',
    figure: '18.6%',
    ...{ metric: 'metric:gross-margin', time: '2025-01/2025-09' },
  },
  { text: '受灾人口：32.6万人\n死亡：4人\n倒塌房屋：318间', figure: '4人', metric: 'metric:deaths' },
  { text: '受灾人口：32.6万人\n死亡：4人\n倒塌房屋：318间', figure: '318间', metric: 'metric:houses-destroyed' },
  // Who says something is no label.
  { text: '李明说：3人死亡。', figure: '3人', metric: 'metric:deaths', attribution: '李明' },
  // 以空格分栏: cells between blanks.
  {
    text: '主要数据(单位:亿元)\n项目          2025年      2024年\n营业收入       58.30       66.55\n净利润          3.16        8.14\n',
    figure: '8.14',
    ...{ metric: 'metric:net-profit', time: '2024' },
  },
];
