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
  // A headline that opens with many is about none of those that it tells of later
  {
    headline: '8月份60城房价：跌幅收窄 上海新房涨5.6%',
    text: '国家统计局发布数据，新建商品住宅价格环比上涨的城市有9个。',
    figure: '9个',
    subject: 'country:CN',
  },
  // A rate's own name leaves in mind what it was the rate of
  {
    text: '临江市二手住宅价格环比下降0.2%。同比来看，跌幅最深的为海州市，达7.9%。',
    figure: '7.9%',
    object: 'commodity:second-hand-homes',
  },
  // How something moved before it moved otherwise
  {
    after: '2月份，一线城市新房价格环比下降0.1%。',
    text: '二线城市由上月下降0.4%转为下降0.3%。',
    figure: '0.4%',
    time: '2026-01',
  },
  {
    after: '2月份，一线城市新房价格环比下降0.1%。',
    text: '二线城市由上月下降0.4%转为下降0.3%。',
    figure: '0.3%',
    time: '2026-02',
  },
  { text: '乘联会预计全年增速将由上年的17.6%放缓至一成左右。', figure: '17.6%', modality: 'reported' },
  // Cities that were named right before are no stock markets, and each has its figure
  { text: '温州、宁德两市平均降雨量分别为218毫米和176毫米。', figure: '218毫米', subject: 'place:CN/wenzhou' },
  { text: '温州、宁德两市平均降雨量分别为218毫米和176毫米。', figure: '176毫米', subject: '宁德' },
  { text: '两市融资余额2.1万亿元。', figure: '2.1万亿元', subject: 'org:a-shares' },
  // Nearly when, and how much of it, is nobody
  { text: '台风“木槿”于3月5日凌晨3时前后在浙江苍南登陆。', figure: '3月5日凌晨3时', subject: '木槿' },
  // What is held against is no measure
  { text: '三天降雨量达280毫米，为3月常年平均值的1.9倍。', figure: '1.9倍', metric: 'metric:rainfall' },
  // What becomes of a part of those who were just counted
  {
    text: '电网公司投入抢修车辆420台，已为停电的118.6万户中的92%恢复供电。',
    figure: '92%',
    metric: '恢复供电',
    object: null,
  },
  // Where a number of things stands
  {
    text: '到2028年，全球将有18座新的12英寸晶圆厂投产，其中7座位于中国大陆。',
    figure: '7座',
    subject: 'country:CN',
  },
  { text: '到2028年，全球将有18座新的12英寸晶圆厂投产。', figure: '18座', metric: '晶圆厂' },
  // What a sum buys stands behind it
  { text: '中国厂商一口气买下了近120亿美元的设备。', figure: '120亿美元', object: '设备' },
  // What a route costs is of no goods told of before
  {
    after: '中国芯片设备进口额为206亿美元。',
    text: '上海至美西航线运价为每标准箱1759美元。',
    figure: '每标准箱1759美元',
    object: '至美西航线',
  },
  {
    text: '今年1至2月，中国半导体制造设备进口额为206亿美元。',
    figure: '206亿美元',
    object: 'commodity:chip-equipment',
  },
  // The whole of a share ends where its hedges begin
  {
    text: '阿斯麦表示，预计中国今年占其系统销售收入的比重将略高于25%。',
    figure: '25%',
    scope: '其系统销售收入',
  },
  // How far something has got is nothing that is counted
  { text: '全市经济总量连跨两个千亿台阶，年均增长6.1%。', figure: '6.1%', object: null },
];
