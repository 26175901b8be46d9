import type { RelationLine } from './relation-line.ts';

/** What leads up to a figure: verbs, starts and pauses between what is measured and how much it is. */
export const ZH_RELATIONS_LEADS: readonly RelationLine[] = [
  { text: '今冬南湾省最大供热缺口仍有45万千瓦。', figure: '45万千瓦', metric: 'metric:deficit' },
  { text: '滩涂湿地植被盖度由不足6%提升到31%以上。', figure: '31%', metric: '滩涂湿地植被盖度', from: 6 },
  { text: '每日开行城际列车由64列增加到78列。', figure: '64列', metric: '列车' },
  { text: '该行护理人员由去年底的90人增至130人。', figure: '90人', metric: '护理人员' },
  {
    text: '远山机械经营现金流由上年同期的-2600万元转正为5100万元。',
    figure: '5100万元',
    metric: 'metric:cash-flow',
    from: -26000000,
  },
  { text: '网络游戏投诉件数最多，达3万1200件。', figure: '3万1200件', metric: 'metric:complaints' },
  {
    text: '考生获得优等的比例为26.3%；南区考生这一比例达到31.4%，比北区高出近6个百分点。',
    figure: '31.4%',
    metric: '考生获得优等比例',
  },
  { text: '肯尼亚12个省份全部报告疟疾病例。', figure: '12个', object: '省份' },
  { text: '中国人民银行上半年累计增持黄金6.2吨。', figure: '6.2吨', object: 'commodity:gold' },
  // Who says it, and for which country a text is told
  {
    text: '中冰联4日公布，全国冰球联赛共吸引观众64万人次。',
    figure: '64万人次',
    attribution: '中冰联',
  },
  {
    text: '新西兰海岸救援队9日说，去年海滩溺水46人。',
    figure: '46人',
    subject: 'country:NZ',
  },
  { text: '運輸署公布，截至6月底，本港電動車有13.2萬輛。', figure: '13.2萬輛', subject: 'country:HK' },
  {
    after: '警政署統計，去年全台受理竊盜案件3萬2000件。',
    text: '衛福部表示，補助金額達5.8億元。',
    figure: '5.8億元',
    subject: 'country:TW',
  },
  {
    headline: '房委會：輪候時間縮短',
    text: '社署指出，長者院舍輪候者有1.5萬名。',
    figure: '1.5萬名',
    subject: 'country:HK',
  },
  // Cities, classes and causes
  {
    after: '全国共享单车保有量达2100万辆。成都、北京、重庆均超过80万辆。',
    text: '去年城管部门共清理单车46万辆。',
    figure: '46万辆',
    subject: 'country:CN',
  },
  {
    text: '成都、北京、重庆的便利店均超过3000家。',
    figure: '3000家',
    subject: 'place:CN-BJ+place:CN-CQ+place:CN/chengdu',
  },
  {
    text: '經濟部公布，7月外銷訂單金額412億美元，年增9%。塑膠製品受全球景氣影響，接單18億美元。',
    figure: '18億美元',
    subject: 'country:TW',
  },
  {
    after: '2025年全省粮油零售额86亿元，其中食用油21亿元。',
    text: '农村低保平均标准为每人每年8100元。',
    figure: '8100元',
    metric: '低保平均标准',
  },
  { text: '山区目前仍有86处火点，其中12处失控。', figure: '12处', metric: '火点' },
  {
    text: '集团2025年净亏损6.2亿元，上年亏损8.8亿元；营收增长2.1%。',
    figure: '2.1%',
    time: '2025',
  },
  // Rates whose words begin with a measure, and bodies that speak of their place
  { text: '僱員參與率為64%。', figure: '64%', metric: '雇员参与率' },
  {
    text: '醫管局公布，首十個月急症室求診人次達171萬。',
    figure: '171萬',
    subject: 'country:HK',
    time: '2025-01/2025-10',
  },
  // What is paid and given for ten shares, what was traded, and what the market expected
  { text: '东岭股份拟10派3.5元转4股。', figure: '3.5元', metric: 'metric:dividend', modality: 'target' },
  { text: '东岭股份拟10派3.5元转4股。', figure: '4股', metric: 'metric:bonus-shares' },
  { text: '公司拟每10股派现3.5元，合计派现4.55亿元。', figure: '4.55亿元', metric: 'metric:dividend' },
  { text: '星野汽车成交额6.7亿元，成交量3410万股，换手率2.6%。', figure: '3410万股', metric: 'metric:trading-volume' },
  { text: '星野汽车成交额6.7亿元，成交量3410万股，换手率2.6%。', figure: '2.6%', metric: 'metric:turnover-rate' },
  { text: '狭义货币（M1）余额115万亿元。', figure: '115万亿元', metric: 'metric:narrow-money' },
  {
    text: '三星电子营业利润12万亿韩元，远超市场预期的10万亿韩元。',
    figure: '10万亿韩元',
    metric: 'metric:operating-profit',
    modality: 'forecast',
  },
  {
    text: '二手住宅价格下降3.2%，其中深圳跌幅最大，为4.6%。',
    figure: '4.6%',
    subject: 'place:CN/shenzhen',
    metric: 'metric:home-price',
  },
  { text: '铜库存减少1850吨，为近五个月低点；镍库存增加612吨。', figure: '612吨', time: null },
  // Who is bought, sold and held
  {
    text: '晶澜电子拟作价43亿元收购恒芯封测控股权。',
    figure: '43亿元',
    object: '恒芯封测',
    metric: 'metric:deal-value',
    subject: '晶澜电子',
  },
  {
    text: '紫金矿业以12亿美元收购加纳北岭金矿100%权益。',
    figure: '100%',
    subject: 'company:zijin',
    object: '北岭金矿',
    metric: 'metric:stake',
  },
  {
    text: '必和必拓同意以96亿美元现金收购OZ矿业。',
    figure: '96亿美元',
    subject: 'company:bhp',
    object: 'OZ矿业',
    metric: 'metric:deal-value',
  },
  {
    text: '公司拟收购无锡恒芯封测技术有限公司78%的股权，交易作价为43亿元。',
    figure: '43亿元',
    object: '无锡恒芯封测技术有限公司',
    metric: 'metric:deal-value',
  },
  {
    text: '黑石集团将其持有的希尔顿酒店25%股权以65亿美元出售。',
    figure: '25%',
    subject: 'company:blackstone',
    object: '希尔顿酒店',
  },
  {
    text: '美的集团受让长电科技22%股份，总价116亿元。',
    figure: '116亿元',
    subject: 'company:midea',
    object: 'company:jcet',
  },
  { text: '国企拟收购小麦5000万吨。', figure: '5000万吨', object: 'commodity:wheat' },
  { text: '公司拟使用不超过3亿元自有资金回购股份。', figure: '3亿元', metric: 'metric:buyback' },
  // Banks: what is lent to whom, what is of the last day of a period
  { text: '江州银行各项贷款余额1.4万亿元，其中制造业贷款2316亿元。', figure: '2316亿元', subject: '江州银行' },
  { text: '公司合计派发现金红利26亿元，占净利润的32%。', figure: '32%', metric: 'metric:dividend' },
  { after: '星野汽车股价上涨。', text: '中信建投给予其目标价11.2元。', figure: '11.2元', attribution: 'company:csc' },
  // Taxes, guidance and measures in brackets
  { text: '税收收入15万亿元；非税收入3.3万亿元。', figure: '3.3万亿元', metric: 'metric:non-tax-revenue' },
  {
    text: '公司将全年产量指引上调至134万至137万吨。',
    figure: '134万至137万吨',
    metric: 'metric:production',
    modality: 'target',
  },
  { text: '集团成交总额（GMV）突破3200亿元。', figure: '3200亿元', metric: 'metric:gmv' },
  {
    text: '央行开展4075亿元逆回购操作，因有4038亿元逆回购到期，实现净投放37亿元。',
    figure: '37亿元',
    subject: 'org:pboc',
  },
  {
    text: '【路透社伦敦3月5日电】智利国家铜业公司周三表示，铜产量为32万吨。',
    figure: '32万吨',
    attribution: 'company:codelco',
  },
  { text: '智利铜业委员会上月预测，全年铜均价为每磅4.5美元。', figure: '每磅4.5美元', attribution: 'org:cochilco' },
];
