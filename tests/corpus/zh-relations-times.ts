import type { RelationLine } from './relation-line.ts';

/** When a figure holds, and how it is meant. The day is 2026-03-10. */
export const ZH_RELATIONS_TIMES: readonly RelationLine[] = [
  { text: '去年智利铜产量由2024年的551万吨降至540万吨。', figure: '551万吨', time: '2024', subject: 'country:CL' },
  {
    text: '去年智利铜产量由2024年的551万吨降至540万吨。',
    figure: '540万吨',
    time: '2025',
    metric: 'metric:production',
  },
  { text: '2月社会库存为11万吨，比1月的12万吨减少8%。', figure: '12万吨', time: '2026-01' },
  { text: '2月社会库存为11万吨，比1月的12万吨减少8%。', figure: '8%', time: '2026-02', metric: 'metric:inventory' },
  { text: '去年铝出口600万吨，而2024年为670万吨，同比下降10.4%。', figure: '10.4%', time: '2025' },
  { text: '政府把配额由3亿吨削减到2亿吨。', figure: '3亿吨', time: null, metric: 'metric:quota' },
  {
    after: '2025年我国钢材产量14.5亿吨。',
    text: '其中12月产量1.1亿吨，环比下降2%。',
    figure: '1.1亿吨',
    time: '2025-12',
    object: 'commodity:steel-products',
  },
  {
    after: '2025年我国钢材产量14.5亿吨。其中12月产量1.1亿吨。',
    text: '河北产量为2.2亿吨。',
    figure: '2.2亿吨',
    time: '2025',
    subject: 'place:CN-HE',
  },
  {
    after: '去年12月公司交付新车5万辆。',
    text: '全年累计交付58万辆。',
    figure: '58万辆',
    time: '2025',
  },
  { text: '2025年秘鲁铜储量约1亿吨。', figure: '1亿吨', time: '2025', metric: 'metric:reserves' },
  // Modality
  { text: '国际能源署预计，2026年全球石油需求将增长0.9%。', figure: '0.9%', modality: 'forecast', time: '2026' },
  { text: '公司计划今年投资30亿元，新建2座电厂。', figure: '2座', modality: 'target', time: '2026' },
  { text: '若关税升至60%，出口可能下降15%。', figure: '15%', modality: 'hypothetical', time: null },
  { text: '去年完成年度目标的103%。', figure: '103%', modality: 'reported' },
  { text: '协会预计今年产量为120万吨，略高于去年的118万吨。', figure: '118万吨', modality: 'reported', time: '2025' },
  { text: '协会预计今年产量为120万吨，略高于去年的118万吨。', figure: '120万吨', modality: 'forecast', time: '2026' },
  { text: '该省力争2030年前装机达到8000万千瓦。', figure: '8000万千瓦', modality: 'target' },
  { text: '今年产量目标为4500吨。', figure: '4500吨', modality: 'target', metric: 'metric:production' },
  { text: '银行维持2026年铜均价11000美元的预测。', figure: '11000美元', modality: 'forecast' },
  { text: '去年公司营收40亿元，计划三年内再投资9亿元。', figure: '9亿元', modality: 'target', time: null },
  // Days on which something happened
  { text: '3月2日，日本与澳大利亚签署供应协议。', figure: '3月2日', metric: 'signed', subject: 'country:JP' },
  { text: '海关总署9日公布，前两个月出口增长6%。', figure: '9日', metric: '公布', subject: 'org:customs' },
  {
    text: '2月7日，泰国外长素拉蓬在清迈论坛上明确表态，支持延长停火。',
    figure: '2月7日',
    metric: '表态',
    subject: '泰国外长素拉蓬',
  },
  { text: '农机合作联盟已于三周前开始筹建。', figure: '三周前', metric: '开始筹建', subject: '农机合作联盟' },
  {
    text: '北欧渔业理事会2024年发布的一份评估报告显示，鳕鱼种群正在恢复。',
    figure: '2024年',
    metric: 'published',
    subject: '北欧渔业理事会',
    object: '评估报告',
  },
  {
    text: '挪威作为“海洋气候俱乐部”的发起者，早在2019年就与丹麦一起推进碳封存协议的起草。',
    figure: '2019年',
    subject: 'country:NO',
  },
  { text: '这支球队最后一次参加决赛是在1998年。', figure: '1998年', metric: '参加决赛' },
  { text: '省气象局局长郑远及两名副手8日被捕。', figure: '8日', metric: '被捕', subject: '省气象局局长郑远及两名副手' },
  {
    text: '亚洲粮农研究所2024年发布的一份《水稻单产评估》显示，越南单产占本区域最高值的92%。',
    figure: '92%',
    attribution: '亚洲粮农研究所',
  },
  { text: '有航运追踪网站统计，目前约960艘散货船停航。', figure: '960艘', attribution: '航运追踪网站' },
  // What is only taken off, and of what somebody gives a part
  { text: '2025年德国煤炭投资增长6%，扣除通胀后实际增长2%。', figure: '2%', metric: 'metric:investment' },
  { text: '德国贡献欧盟三成产量。', figure: '三成', subject: 'country:DE', scope: 'region:EU' },
  // A date that gives its time to figures behind it tells no event by itself
  { text: '2024年，该镇推进污水管网改造，铺设管道38公里。', figure: '2024年', metric: null, subject: null },
  { text: '今年以来，各地稳步推进农房改造。', figure: '今年', metric: null },
  // 全年 before its own comma
  {
    after: '2025年12月，重卡销量达4.5万辆。',
    text: '全年来看，重卡累计销售23万辆，出口2万辆。',
    figure: '2万辆',
    time: '2025',
  },
  // 投产|后年发电量: no year
  { text: '项目投产后年发电量可达12亿千瓦时。', figure: '12亿千瓦时', time: null },
  { text: '该厂预计后年投产，后年产能为12万吨。', figure: '12万吨', time: '2028' },
  // the parts are told of the moment of their whole
  {
    after: '2025年1至9月电力统计发布。截至9月底，全国装机容量37亿千瓦。',
    text: '其中，风电装机容量6.7亿千瓦。',
    figure: '6.7亿千瓦',
    time: '2025-09',
  },
  // The day of asking is no day of what is told
  {
    text: '9月1日，记者从某铁路集团获悉，暑运发送旅客9.43亿人次。',
    figure: '9.43亿人次',
    time: null,
  },
  // A stretch up to now is the time of the figures behind it; it measures nothing itself.
  { text: '过去两年，铜产量下降3%，锌产量增长5%。', figure: '5%', time: '2024-03-10/2026-03-10' },
  { text: '过去两年，铜产量下降3%。', figure: '两年', metric: null, object: null },
  { text: '未来五年，该公司计划投资100亿元。', figure: '100亿元', time: null, modality: 'target' },
  // When something was done, in a clause that measures nothing, is no time of what is told behind it
  { after: '联盟已于两周前开始组建。', text: '中国稀土冶炼分离产能占全球九成。', figure: '九成', time: null },
  // The day of a dateline, periods that stocks move over, quarters before the one told of
  {
    after: '本报杭州2月20日讯 据杭州海关统计，今年1月，浙江省进出口总值4000亿元。',
    text: '其中，出口3000亿元。',
    figure: '3000亿元',
    time: '2026-01',
  },
  {
    after: '前两个月人民币贷款增加6万亿元。',
    text: '分部门看，住户贷款减少900亿元。',
    figure: '900亿元',
    time: '2026-01/2026-02',
  },
  { text: '公司四季度毛利率为17.4%，上一季度为16.1%。', figure: '16.1%', time: '2025-Q3' },
  { text: '2025年上半年订单7亿元，超过2024年全年的3亿元；下半年订单8亿元。', figure: '8亿元', time: '2025-H2' },
  { text: '公司成立于2022年，员工约640人。', figure: '640人', time: null },
  { after: '公司四季度经营亏损6亿元，去年同期亏损18亿元。', text: '净亏损3亿元。', figure: '3亿元', time: '2025-Q4' },
  { text: '若限产落实，4月产量有望降至11万吨。', figure: '11万吨', time: '2026-04' },
  {
    text: '美联储上周三宣布将联邦基金利率目标区间下调25个基点。',
    figure: '25个基点',
    time: '2026-03-04',
    modality: 'reported',
  },
  {
    after: '去年该行净利润81亿元。截至2025年12月末，贷款余额1.49万亿元。\n去年净息差收窄。',
    text: '存款余额1.7万亿元。',
    figure: '1.7万亿元',
    time: '2025-12',
  },
  // What has gone on since then has an open end; 今年以来 is of this year
  { text: '自2023年4月冲突爆发以来，已有15万人丧生。', figure: '15万人', time: '2023-04/..' },
  { text: '自4月实施禁令以来，价格翻了一番。', figure: '翻了一番', time: '2025-04/..', modality: 'reported' },
  { text: '今年以来，铜价上涨12%。', figure: '12%', time: '2026' },
  // 五年来 ends today; what is the first since then is not of then
  { text: '五年来，公司累计投入50亿元。', figure: '50亿元', time: '2021-03-10/2026-03-10' },
  {
    after: '2025年，日本结婚48万对。',
    text: '新生儿自1899年有统计以来首次低于70万人。',
    figure: '70万人',
    time: '2025',
  },
  { after: '2025年，日本结婚48万对。', text: '死亡人数增加1.9%至160万人。', figure: '160万人', time: '2025' },
  // The day of a report is not that of what it reports
  {
    headline: '加拿大山火频发',
    after: '某网3月9日报道 2025年全球野火过火面积390万公顷。',
    text: '报告指出，加拿大过火面积84万公顷。',
    figure: '84万公顷',
    time: null,
  },
  // What has gone on since a deed
  { text: '大桥自2022年9月开工以来累计使用钢材5万吨。', figure: '5万吨', time: '2022-09/..' },
  // What holds now is of no time to come
  { text: '科研站计划在2035年前建成，目前已有17个国家加入。', figure: '17个', time: null },
  { text: '2025年暑期档（6月1日至8月31日）票房突破100亿元。', figure: '100亿元', time: '2025-06-01/2025-08-31' },
  // A rate is set on the day that it is announced; what else is announced is of its own time.
  {
    text: '泰国央行3月4日宣布，将政策利率下调25个基点至1.5%。',
    figure: '1.5%',
    ...{ metric: 'metric:interest-rate', time: '2026-03-04' },
  },
  { text: '蓝溪集团3月4日宣布，去年营收增长5%。', figure: '5%', time: '2025' },
];
