import type { RelationLine } from './relation-line.ts';

/** Topics outside trade and minerals: travel, films, health, pensions, fisheries, computing, sport. */
export const ZH_RELATIONS_TOPICS: readonly RelationLine[] = [
  // What one metric is of is not what the next one is of
  {
    text: '东航去年运输旅客1.5亿人次，客座率为85.1%。',
    figure: '85.1%',
    object: null,
    metric: 'metric:load-factor',
  },
  {
    text: '云河航空上周取消航班96班，占计划航班的2.4%。',
    figure: '2.4%',
    scope: '计划航班',
    modality: 'reported',
  },
  // Works by their title
  {
    text: '影片《雾港来信》上映八天票房突破6亿元，平均票价43元。',
    figure: '6亿元',
    subject: '雾港来信',
    metric: 'metric:box-office',
  },
  {
    text: '手游《星海牧歌》的月活跃用户达到2300万。',
    figure: '2300万',
    subject: '星海牧歌',
    metric: 'metric:users',
  },
  // What the text points at
  {
    text: '这条铁路全长468公里，这座大桥耗资12亿元。',
    figure: '468公里',
    subject: '铁路',
    metric: 'metric:route-length',
  },
  {
    text: '该水库蓄水量为8.1亿立方米，较去年同期多0.9亿立方米。',
    figure: '8.1亿立方米',
    subject: '水库',
    metric: 'metric:water-storage',
  },
  // A time that says how far back one must look
  {
    text: '法国青年失业率升至21.4%，创2016年以来新高；英国青年失业率为15.9%。',
    figure: '15.9%',
    subject: 'country:GB',
    time: null,
  },
  {
    text: '2024年全球流感疫苗接种率为31%，比疫情前的2019年低4个百分点。',
    figure: '4个百分点',
    object: 'commodity:flu-vaccine',
    metric: 'metric:vaccination-rate',
    time: '2024',
  },
  // Parts of the same whole
  {
    text: '智利、秘鲁、中国三国铜产量合计占全球的52%，其中智利占24%。',
    figure: '24%',
    subject: 'country:CL',
    scope: 'scope:world',
  },
  {
    text: '宁德时代动力电池装车量占全球的38%，比亚迪市占率为17%。',
    figure: '17%',
    subject: 'company:byd',
    scope: 'scope:world',
  },
  // How many are counted is no thing
  {
    text: '今年高考报名人数1290万人。',
    figure: '1290万人',
    object: 'people',
    metric: 'metric:applicants',
  },
  {
    text: '山洪造成菲律宾17人死亡。',
    figure: '17人',
    subject: 'country:PH',
    object: 'people',
    metric: 'metric:deaths',
  },
  {
    text: '全国基本养老保险参保人数10.7亿人，基金累计结存8.9万亿元。',
    figure: '8.9万亿元',
    subject: 'country:CN',
    metric: 'metric:fund-balance',
  },
  // The world behind a company is how far it reaches
  {
    text: '奈飞二季度营收110亿美元，全球用户总数首次突破3.2亿。',
    figure: '3.2亿',
    subject: 'company:netflix',
    metric: 'metric:users',
  },
  {
    text: '挪威去年鲱鱼捕捞量降至38万吨。',
    figure: '38万吨',
    subject: 'country:NO',
    object: 'commodity:herring',
    metric: 'metric:catch',
  },
  // What is done, where no noun is counted
  {
    text: '杭州2月二手住宅成交7120套，环比上升3.1%。',
    figure: '7120套',
    object: 'commodity:second-hand-homes',
    metric: '成交',
  },
  {
    text: '洪水造成7人遇难，逾2100户家庭断电。',
    figure: '2100户',
    metric: '家庭断电',
  },
  {
    text: '全国充电设施总数达1900万个，其中公共充电桩450万个。',
    figure: '450万个',
    object: 'commodity:charging-points',
    metric: 'metric:number',
  },
  {
    text: '琪琪电子营业利润20亿元，其中芯片部门贡献14亿元。',
    figure: '14亿元',
    metric: 'metric:operating-profit',
  },
  {
    text: '云河保险称，索赔额预计超过3亿元。',
    figure: '3亿元',
    metric: '索赔额',
    modality: 'forecast',
  },
  {
    text: '国家能源局数据，去年新增装机4亿千瓦。',
    figure: '4亿千瓦',
    attribution: 'org:nea',
  },
  {
    text: '去年检察机关起诉13万人，全国法院结案率达97%。',
    figure: '13万人',
    subject: '检察机关',
  },
  // What a work is called says nothing of how a figure is meant, and of several films none is told of next.
  { text: '电影《熊猫计划》上映3天收获8600万元。', figure: '8600万元', subject: '熊猫计划', modality: 'reported' },
  { text: '影片方面，《江海》以5亿元领跑票房榜。', figure: '5亿元', subject: '江海' },
  { text: '观众平均年龄由2019年的26岁升至30岁。', figure: '26岁', metric: 'metric:age', time: '2019' },
  { text: '观众平均年龄由2019年的26岁升至30岁，占比降到19%。', figure: '19%', time: null },
  { text: '在伦敦，反对罢工的比例升至56%。', figure: '56%', subject: 'country:GB' },
  {
    after: '台风昨晚8时40分登陆屏东。\n',
    text: '交通方面，铁路停驶186列次。',
    figure: '186列',
    time: null,
  },
  // 全县 comes back to a county that no lexicon lists, whatever sort it is called in between
  {
    headline: '榕江旅游升温',
    after: '在中宁县，酒店有132家。中宁县是2020年全国最后一批脱贫的县之一，人口30万。',
    text: '全县民宿有476家。',
    figure: '476家',
    subject: '中宁县',
  },
  { text: '明年计划投入2.4亿元，力争全年接待游客1300万人次。', figure: '1300万人次', time: '2027', modality: 'target' },
  // What films take, and a title with the foreign one behind it
  {
    text: '动画片《小雪人》（Little Snowman）元旦上映，首周末收2.4亿元。',
    figure: '2.4亿元',
    subject: 'little snowman',
    metric: 'metric:box-office',
  },
  { text: '影片《归航》上映三天斩获1.1亿元。', figure: '1.1亿元', metric: 'metric:box-office' },
  { text: '该厂去年营收8.6亿元，电影《归航》在此取景。', figure: '8.6亿元', metric: 'metric:revenue' },
  // What is appealed against, and what is put aside for it
  {
    text: '海岳控股称，将就欧盟委员会的罚款提起上诉，为此已计提准备金6亿欧元。',
    figure: '6亿欧元',
    subject: '海岳控股',
    metric: 'metric:provision',
  },
  { text: '法院维持了3.2亿欧元的反垄断罚款。', figure: '3.2亿欧元', metric: 'metric:fine' },
];
