import type { RelationLine } from './relation-line.ts';

/** What reports to assemblies, papers of listed companies and articles told after foreign press tell, sentence behind sentence. */
export const ZH_RELATIONS_REPORTS: readonly RelationLine[] = [
  // Whoever imports is told of in the next sentence, and not where it comes from
  {
    after: '欧盟从澳大利亚进口的锰占其需求的六成。',
    text: '欧盟列出的名录有31种原料，而其中9种完全依靠进口。',
    figure: '9种',
    subject: 'region:EU',
  },
  {
    after: '土耳其去年出口钢材1500万吨；进口1800万吨，其中来自中国的占28%。',
    text: '12月产量为340万吨。',
    figure: '340万吨',
    subject: 'country:TR',
  },
  // A list of things of the measure told right before
  {
    text: '该国从巴西进口的铌占其需求的九成，镓和锗的这一比例分别为71%和45%。',
    figure: '71%',
    object: 'commodity:gallium',
  },
  {
    text: '该国从巴西进口的铌占其需求的九成，镓和锗的这一比例分别为71%和45%。',
    figure: '45%',
    object: 'commodity:germanium',
  },
  // A measure word alone counts what it counted before
  { text: '该市26种药材中有7种的价格下跌。', figure: '7种', object: '药材' },
  { text: '全县新增规上工业企业31家，总数达310家。', figure: '310家', object: '工业企业' },
  // What flows is of the period that ends with the month told of
  {
    after: '2025年上半年，云港股份净利增两成。',
    text: '云港股份称，铜箔均价由年初的每吨9.1万元跌至6月末的8.6万元，而销量增长6.5%。',
    figure: '6.5%',
    time: '2025-H1',
  },
  {
    after: '2025年上半年，云港股份净利增两成。',
    text: '云港股份称，铜箔均价由年初的每吨9.1万元跌至6月末的8.6万元，库存升至2100吨。',
    figure: '2100吨',
    time: '2025-06',
  },
  // The year that the first months look back on
  { text: '过去一年，全市生产总值增长5.6%。', figure: '5.6%', time: '2025' },
  { text: '全年新增企业312家。', figure: '312家', time: '2025' },
  { text: '过去一年股价涨了三成。', figure: '三成', time: '2025-03-10/2026-03-10' },
  // Whose stake it is stands behind it
  {
    text: '云港股份公告，持股12.6%的第二大股东润泽创投计划减持不超过1500万股。',
    figure: '12.6%',
    subject: '润泽创投',
  },
  { text: '云港股份公告，合计持股31%的控股股东将出售部分股份。', figure: '31%', subject: '控股股东' },
  { headline: '云港股份净利增两成 二股东拟减持不超3%', text: '', figure: '3%', subject: '二股东' },
  // The share, and not the value of all shares, falls over a time
  {
    text: '截至收盘，云港股份报22.86元/股，总市值114亿元，年内累计下跌18%。',
    figure: '18%',
    metric: 'metric:share-price',
  },
  // What a share is said to be worth is of no time told of before
  {
    text: '海信证券认为，云港股份明年毛利率有望超过20%，给予目标价27元。',
    figure: '27元',
    time: null,
  },
  // What a land has is of no goods told of before
  { text: '全省粮食产量50亿斤，森林覆盖率保持在76%以上。', figure: '76%', object: null },
  {
    headline: '欧盟铜矿依赖进口',
    text: '欧盟有47个战略项目，总投资需求高达225亿欧元。',
    figure: '225亿欧元',
    object: null,
  },
  // How far something has got is nothing that is counted
  { text: '全市经济总量连跨两个千亿台阶，年均增长6.1%。', figure: '6.1%', object: null },
];
