import type { RelationLine } from './relation-line.ts';

/** The other side of a trade, wholes of shares, stakes, and markets of prices. The day is 2026-03-10. */
export const ZH_RELATIONS_TRADE: readonly RelationLine[] = [
  {
    text: '去年日本对墨西哥出口汽车9万辆，同比下降4%。',
    figure: '9万辆',
    subject: 'country:JP',
    object: 'commodity:vehicles',
    metric: 'metric:exports',
    scope: 'country:MX',
  },
  {
    text: '去年日本对墨西哥出口汽车9万辆，同比下降4%。',
    figure: '4%',
    subject: 'country:JP',
    metric: 'metric:exports',
    scope: 'country:MX',
  },
  {
    text: '韩国去年进口液化天然气4600万吨，从卡塔尔进口880万吨。',
    figure: '880万吨',
    subject: 'country:QA',
    object: 'commodity:lng',
    metric: 'metric:imports',
    scope: 'country:KR',
  },
  {
    text: '韩国去年液化天然气进口量为4600万吨，进口量的24%来自澳大利亚。',
    figure: '24%',
    subject: 'country:AU',
    metric: 'metric:imports',
    scope: 'country:KR',
  },
  {
    text: '中国去年精炼铜产量1400万吨，占全球产量的50%以上。',
    figure: '50%',
    subject: 'country:CN',
    object: 'commodity:refined-copper',
    metric: 'metric:production',
    scope: 'scope:world',
  },
  {
    text: '陕西去年原煤产量7.8亿吨，约占全国的16%。',
    figure: '16%',
    subject: 'place:CN-SN',
    scope: 'country:CN',
    metric: 'metric:production',
  },
  {
    text: '机电产品出口占出口总值的六成。',
    figure: '六成',
    object: 'commodity:electromechanical',
    metric: 'metric:exports',
    scope: '出口总值',
  },
  {
    text: '中国掌握着占全球85%的镓精炼产能和60%的锗储量。',
    figure: '60%',
    subject: 'country:CN',
    object: 'commodity:germanium',
    metric: 'metric:reserves',
    scope: 'scope:world',
  },
  // Markets
  {
    text: '伦敦金属交易所三个月期铜3月6日收于每吨12100美元。',
    figure: '每吨12100美元',
    subject: null,
    object: 'commodity:copper',
    scope: 'org:lme',
    time: '2026-03-06',
  },
  {
    text: '上周，上海热轧卷板现货价为每吨3350元，比前一周下跌20元。',
    figure: '每吨3350元',
    subject: null,
    metric: 'metric:spot-price',
    scope: 'place:CN-SH',
  },
  {
    text: '我国去年大豆进口均价为每吨3050元。',
    figure: '每吨3050元',
    subject: 'country:CN',
    object: 'commodity:soybeans',
    metric: 'metric:cif-price',
    scope: null,
  },
  // Stakes
  {
    text: '远山集团上周增持临海银行3000万股，持股比例升至5.2%。',
    figure: '3000万股',
    subject: '远山集团',
    object: '临海银行',
    metric: 'metric:shares-acquired',
  },
  {
    text: '远山集团上周增持临海银行3000万股，持股比例升至5.2%。',
    figure: '5.2%',
    subject: '远山集团',
    object: '临海银行',
    metric: 'metric:stake',
  },
  {
    text: '远山集团持有临海银行1.2亿股。',
    figure: '1.2亿股',
    subject: '远山集团',
    object: '临海银行',
    metric: 'metric:shares-held',
  },
  // Of something behind the figure
  {
    text: '两国签署了一份12亿美元的供应协议。',
    figure: '12亿美元',
    metric: 'metric:supply-agreement',
  },
  // Nobody trades with itself
  {
    text: '东盟为第一大贸易伙伴，前三季度对东盟进出口5120亿元。',
    after: '前三季度，全省进出口总值2.87万亿元。',
    figure: '5120亿元',
    subject: '全省',
    scope: 'org:asean',
  },
  // Currencies held against each other
  {
    text: '2月末人民币汇率为1美元兑7.05元人民币。',
    figure: '1美元兑7.05元人民币',
    metric: 'metric:exchange-rate',
    object: 'yuan',
    subject: null,
  },
  { text: '韩元本周贬值0.4%。', figure: '0.4%', metric: 'metric:exchange-rate', object: 'won', subject: null },
  // Whose customs count
  {
    after: '美联储将利率下调25个基点。',
    text: '中国海关数据显示，2月铜精矿进口量为190万吨。',
    figure: '190万吨',
    subject: 'country:CN',
  },
  // All goods, single goods and procedures
  { headline: '韩国2月芯片出口额增长22%', text: '2月韩国出口额为659亿美元。', figure: '659亿美元', object: null },
  {
    after: '韩国出口额为659亿美元。',
    text: '对美出口102亿美元，其中钢铁下降14%；对东盟出口110亿美元。',
    figure: '110亿美元',
    object: null,
    scope: 'org:asean',
  },
  { text: '浙江一般贸易进出口1320亿元。', figure: '1320亿元', scope: '一般贸易' },
  // A part of a market is what somebody sells there
  { text: '青禾农机售出2.1万台拖拉机，占全国市场的34%。', figure: '34%', metric: 'metric:market-share' },
  { text: '四家船厂控制全球液化气船市场的七成。', figure: '七成', metric: 'metric:market-share' },
  { text: '新能源车占据欧洲市场近三成。', figure: '三成', metric: 'metric:market-share' },
];
