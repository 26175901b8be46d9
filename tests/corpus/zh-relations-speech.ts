import type { RelationLine } from './relation-line.ts';

/** Whom a figure is credited to. The day is 2026-03-10. */
export const ZH_RELATIONS_SPEECH: readonly RelationLine[] = [
  { text: '据国家统计局数据，去年我国原油产量2.16亿吨。', figure: '2.16亿吨', attribution: 'org:nbs' },
  { text: '智利铜业委员会初步数据显示，去年铜产量540万吨。', figure: '540万吨', attribution: 'org:cochilco' },
  { text: '美国地质调查局2日发布的报告显示，去年全球镓产量为760吨。', figure: '760吨', attribution: 'org:usgs' },
  {
    text: '印尼海洋事务与渔业部3日表示，去年该国海藻产量1100万吨。',
    figure: '1100万吨',
    attribution: '印尼海洋事务与渔业部',
    subject: 'country:ID',
  },
  {
    text: '咨询机构远望研究估计，去年全球缺口为3万吨。',
    figure: '3万吨',
    attribution: '远望研究',
    subject: 'scope:world',
  },
  {
    after: '国家能源局3日公布，去年全社会用电量10.3万亿千瓦时。',
    text: '第三产业用电量2万亿千瓦时。',
    figure: '2万亿千瓦时',
    attribution: 'org:nea',
  },
  {
    after: '国家能源局3日公布，去年全社会用电量10.3万亿千瓦时。\n\n',
    text: '去年电网投资6000亿元。',
    figure: '6000亿元',
    attribution: null,
  },
  {
    after: '马来西亚棕榈油局10日公布，2月产量为120万吨。',
    text: '该局预计，3月产量将升至135万吨。',
    figure: '135万吨',
    attribution: 'org:mpob',
    subject: 'country:MY',
    modality: 'forecast',
  },
  {
    after: '美国地质调查局2日发布年报，去年全球钨产量8.1万吨。',
    text: '报告还指出，中国钨产量为6.7万吨。',
    figure: '6.7万吨',
    attribution: 'org:usgs',
  },
  { text: '据新华社报道，去年全国快递量达1900亿件。', figure: '1900亿件', attribution: null },
  { text: '远山锂业称，去年产量为3万吨。', figure: '3万吨', attribution: '远山锂业', subject: '远山锂业' },
  {
    text: '欧佩克预计今年需求每日增加130万桶，国际能源署则预计增加90万桶。',
    figure: '130万桶',
    attribution: 'org:opec',
  },
  {
    text: '欧佩克预计今年需求每日增加130万桶，国际能源署则预计增加90万桶。',
    figure: '90万桶',
    attribution: 'org:iea',
  },
  { text: '全球小麦产量预计为8.1亿吨。', figure: '8.1亿吨', attribution: null, modality: 'forecast' },
  { text: '专家认为，每度电成本将降至0.2元。', figure: '0.2元', attribution: '专家' },
  // an office speaks of its town, and what moved others is nobody's
  { text: '深圳海关13日发布，1月进出口总值3000亿元。', figure: '3000亿元', subject: 'place:CN/shenzhen' },
  {
    text: '丰田上半年营收24万亿日元。受美国关税影响，利润减少7000亿日元。',
    figure: '7000亿日元',
    subject: 'company:toyota',
  },
  { text: '台水指出，暴雨后仍有1.2万户停水。', figure: '1.2万户', attribution: '台水' },
  { text: '市长周远上午视察灾区时表示，每户可领2万元。', figure: '2万元', attribution: '市长周远' },
  {
    text: '记者5日从国家能源局例行新闻发布会上获悉，2月份全社会用电量7000亿千瓦时。',
    figure: '7000亿千瓦时',
    attribution: 'org:nea',
  },
  { text: '运输局总监洛远(Andy Low)指，司机平均年薪达5万英镑。', figure: '5万英镑', metric: 'metric:wages' },
  {
    text: '民调机构YouView访问了2000名成年人，结果显示47%受访者反对。',
    figure: '47%',
    attribution: 'youview',
    subject: null,
  },
  { text: '财报显示，该店全年卖出3万件。', figure: '3万件', attribution: null },
  // Whoever ends in a name says it, whatever their trade
  {
    text: '首席预报员周远达说，预计未来三天累计雨量60至90毫米。',
    figure: '60至90毫米',
    attribution: '首席预报员周远达',
    time: '2026-03-11/2026-03-13',
    modality: 'forecast',
  },
  {
    text: '研究第一作者、苏黎世大学的安娜·魏斯说，约有1亿人受到影响。',
    figure: '1亿人',
    attribution: '安娜·魏斯',
  },
  { text: '電力部門介紹，停電用戶最多時達7萬戶。', figure: '7萬戶', attribution: '电力部门' },
  { text: '海關數字顯示，去年共偵破洗黑錢案件21宗。', figure: '21宗', attribution: '海关' },
  // Who measured it anew
  {
    headline: '智利北部发生6.3级地震',
    text: '美国地质勘探局则将此次地震的震级测定为6.1级。',
    figure: '6.1级',
    subject: 'country:CL',
    attribution: 'org:usgs',
  },
  // A central bank without a country is the one told of before, and what it expects of a country is the country's
  {
    after: '挪威央行29日宣布维持利率不变。',
    text: '央行预计，2026年通胀率为2.6%。',
    figure: '2.6%',
    subject: 'country:NO',
    metric: 'metric:inflation',
    attribution: 'org:norges-bank',
  },
  { text: '央行预计，2026年通胀率为2.1%。', figure: '2.1%', attribution: 'org:pboc' },
  {
    text: '墨西哥央行宣布，将基准利率下调25个基点。',
    figure: '25个基点',
    subject: 'org:banxico',
    modality: 'reported',
  },
  { text: '国会决定将烟草税率提高3个百分点。', figure: '3个百分点', modality: 'reported' },
  { text: '公司预计将票价上调5%。', figure: '5%', modality: 'forecast' },
  { text: '公司将回购5亿元股票。', figure: '5亿元', modality: 'target' },
];
