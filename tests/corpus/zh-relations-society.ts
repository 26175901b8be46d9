import type { RelationLine } from './relation-line.ts';

/** Towns, courts, schools, storms, screens: what regional papers tell. The day is 2026-03-10. */
export const ZH_RELATIONS_SOCIETY: readonly RelationLine[] = [
  // What is done right before a sum or a weight
  {
    text: '警方查封账户38个，追回赃款410万元。',
    figure: '410万元',
    subject: '警方',
    metric: '追回赃款',
    object: null,
  },
  {
    text: '园区并网装机1.2吉瓦，每年可减排二氧化碳90万吨。',
    figure: '90万吨',
    object: 'commodity:carbon',
    metric: '减排',
  },
  // A clause that only says how far it went
  {
    text: '山东高校考生人数仍居前列，达到87万人。',
    figure: '87万人',
    metric: 'metric:applicants',
  },
  // The next thing counted is a thing of its own
  {
    text: '全省设考点310个、考场1.2万个。',
    figure: '1.2万个',
    metric: '考场',
  },
  // Grades
  {
    text: '智利北部发生6.3级地震。',
    figure: '6.3级',
    subject: 'country:CL',
    metric: 'metric:magnitude',
  },
  // Places by the word for their sort
  {
    text: '莱茵贝格县人口跌破115万人，减少1.6%。',
    figure: '1.6%',
    subject: '莱茵贝格县',
    metric: 'metric:population',
  },
  // What is done to a group is no part of it
  {
    text: '台风登陆后，温州紧急关闭景区26个。',
    figure: '26个',
    subject: 'place:CN/wenzhou',
  },
  // People by their trade
  {
    text: '挪威国防大臣约翰森表示，今年军费占国内生产总值的2.4%。',
    figure: '2.4%',
    attribution: '挪威国防大臣约翰森',
    subject: 'country:NO',
  },
  // What happened goes on with its day
  {
    text: '约140栋房屋倒塌。',
    after: '3月2日，萨摩亚发生6.1级地震，造成4人死亡。',
    figure: '140栋',
    time: '2026-03-02',
  },
  // The month that a quarter ends with
  {
    text: '去年三季度末，能繁母猪存栏4010万头。',
    figure: '4010万头',
    time: '2025-09',
  },
  // What the people counted do
  {
    text: '非洲之角有1800万人面临严重饥饿。',
    figure: '1800万人',
    subject: 'region:horn-of-africa',
    metric: '面临严重饥饿',
    object: 'people',
  },
  // Storms and ships by the name in quotation marks
  {
    text: '台风“青萍”登陆时中心附近最大风力12级。',
    figure: '12级',
    subject: '青萍',
    metric: 'metric:wind-force',
  },
  {
    text: '“远岚”号货轮载重量5.2万吨。',
    figure: '5.2万吨',
    subject: '远岚',
  },
  // A capital is a city where its own is told
  {
    text: '首尔新生儿4100人。',
    figure: '4100人',
    subject: 'place:KR/seoul',
    metric: 'metric:births',
  },
  // A holiday in quotation marks
  {
    text: '“五一”假期，扬州接待游客310万人次。',
    figure: '310万人次',
    time: '2025-05-01',
  },
  // A clock without its day
  {
    text: '火灾造成3人遇难。',
    after: '3月4日，洛阳一仓库发生火灾，过火面积约90平方米。明火于16时扑灭。',
    figure: '3人',
    time: '2026-03-04',
  },
  // Types before the noun
  {
    text: '挪威采购9架F-35A战斗机。',
    figure: '9架',
    object: '战斗机',
  },
  // What turns to another thing leaves the part told of last
  {
    text: '生猪方面，能繁母猪存栏4010万头。',
    after: '全国秋粮增产1.2%。黑龙江粮食总产量1620亿斤。',
    figure: '4010万头',
    subject: 'country:CN',
  },
  // The night of a day, and days that are forecast
  {
    text: '6日夜间，一辆客车在利马附近侧翻，造成7人死亡。',
    figure: '7人',
    time: '2026-03-06',
  },
  {
    text: '气象台预计，12日至14日华北气温下降8摄氏度。',
    figure: '8摄氏度',
    time: '2026-03-12/2026-03-14',
  },
  // What befalls those that are counted is no part of their name
  { text: '受台风影响，全市37所学校停课。', figure: '37所', object: '学校' },
  { text: '本届赛事有2900名运动员参赛。', figure: '2900名', object: '运动员' },
  { text: '截至上午，仍有8.5万户居民停电。', figure: '8.5万户', object: '居民' },
  {
    after: '全年重卡销量为23万辆。',
    text: '远山以3.8万辆位居第一。',
    figure: '3.8万辆',
    metric: 'metric:sales-volume',
  },
  // Ages: of a group, whose figures follow, or of a person; an age that is measured is a measure
  {
    text: '全省70岁及以上老人约312万人。',
    figure: '70岁',
    metric: 'metric:age',
    subject: '70岁及以上老人',
    object: null,
  },
  {
    text: '其中10至17岁少年失业率为11.2%。',
    figure: '11.2%',
    object: '10至17岁少年',
    metric: 'metric:unemployment-rate',
  },
  { text: '获奖者中有83岁的挪威学者哈尔沃森。', figure: '83岁', metric: 'metric:age', subject: '挪威学者哈尔沃森' },
  { text: '车主平均年龄为34岁。', figure: '34岁', metric: 'metric:age', object: '车主' },
  // What is done or suffered is no thing; those who are carried stand behind
  { text: '沉船事故中9人溺亡。', figure: '9人', metric: 'metric:deaths' },
  { text: '法院去年审结4.1万件。', figure: '4.1万件', object: null },
  { text: '该船核载仅80人。', figure: '80人', object: 'people', metric: '核载' },
  { text: '载有60人的渡轮在江上倾覆。', figure: '60人', metric: '载有' },
  { text: '已有4人死亡，12人下落不明。', figure: '12人', metric: 'metric:missing' },
  { text: '全国38个港口进口大豆库存总量为640万吨。', figure: '38个', object: '港口' },
  { text: '桥梁通行车辆7.2万车次，日均2.4万车次。', figure: '2.4万车次', metric: '桥梁通行车辆' },
  // Things that have a name, and what comes back to them
  { text: '通道全长19公里。', after: '江海通道去年通车，日均车流量6.1万辆次。', figure: '19公里', subject: '江海通道' },
  { text: '该奖得主共61人。', after: '海德堡数学奖12日揭晓，3人获奖。', figure: '61人', subject: null },
  { text: '该矿年产能60万吨。', after: '3月4日，长平煤矿发生透水，7人被困。', figure: '60万吨', subject: '长平煤矿' },
  { text: '苏州马拉松3月1日开跑，2.5万名跑者参赛。', figure: '2.5万名', subject: '苏州马拉松' },
  { text: '故宫博物院公布，去年接待观众1510万人次。', figure: '1510万人次', subject: 'org:palace-museum' },
  // Where a storm gets to, and whom a team beats
  { text: '飓风“艾琳”登陆美国北卡罗来纳州，最大风速每小时170公里。', figure: '每小时170公里', subject: '艾琳' },
  // A fruit, not the company of its name
  { text: '烟台苹果进入采摘季，全市苹果产量420万吨。', figure: '420万吨', object: 'commodity:apples' },
  { text: '苹果去年营收4100亿美元。', figure: '4100亿美元', subject: 'company:apple' },
  // The whole year holds for the figures behind it
  { text: '2025年末人口910万人，全年出生5.2万人，死亡7.7万人。', figure: '7.7万人', time: '2025' },
  { text: '截至5日中午，事故已致17人死亡。', after: '越南南部一工厂4日起火。', figure: '17人', subject: 'country:VN' },
  // A part of those that a measure is taken of has a measure of its own
  { text: '1月法国青年失业率为17.6%。', figure: '17.6%', metric: 'metric:youth-unemployment-rate' },
  { text: '女性失业率为4.2%，男性失业率为4.7%。', figure: '4.7%', metric: 'metric:male-unemployment-rate' },
  { text: '全职就业增加8700人。', figure: '8700人', metric: 'metric:full-time-jobs' },
  { text: '最低工资上涨4%。', figure: '4%', metric: 'metric:minimum-wage' },
  { text: '挪威居民债务增长3%。', figure: '3%', metric: 'metric:household-debt' },
  {
    text: '法国工业用电量下降3%。',
    figure: '3%',
    metric: 'metric:industrial-power-consumption',
    object: 'commodity:electricity',
  },
  {
    text: '法国新房价格上涨2%。',
    figure: '2%',
    subject: 'country:FR',
    object: 'commodity:new-homes',
    metric: 'metric:home-price',
  },
  {
    text: '法国服务出口增长5%。',
    figure: '5%',
    subject: 'country:FR',
    object: 'commodity:services',
    metric: 'metric:exports',
  },
  // Cities and districts are counted by their own words
  { text: '强降雨造成9市52个县受灾。', figure: '9市', object: 'cities' },
  { text: '强降雨造成9市52个县受灾。', figure: '52个', object: 'counties' },
  // Over what only says what the measure is
  {
    text: '日本的总和生育率，即一名女性一生平均生育的子女数，降至1.15。',
    figure: '1.15',
    metric: 'metric:fertility-rate',
  },
  // What rose for the first time is measured behind the comma
  { text: '结婚对数两年来首次回升，增加2.2%。', figure: '2.2%', metric: 'metric:marriages' },
  { text: '离婚18万5895对，增加2081对。', figure: '2081对', metric: 'metric:divorces' },
  // Seats of one character, and what is done with a particle
  { text: '强降雨造成全省9个市（州）14万人受灾。', figure: '9个', object: '市', metric: '市' },
  { text: '全县共设避难所65处，收容了4700名居民。', figure: '4700名', metric: '居民' },
  { text: '避难所65处收容了4700名居民。', figure: '65处', object: 'shelters', metric: null },
  { text: '县内9800户断水。', figure: '9800户', metric: 'metric:water-outage' },
  // The noun of one count is not what the next one counts
  { text: '警方检获16张银行卡、3枚名表。', figure: '3枚', metric: '名表' },
  { text: '回收有效问卷1.2万份的调查于上月结束。', figure: '1.2万份', object: '问卷' },
  { text: '警方冻结2个市值共1350万元的住宅单位。', figure: '2个', metric: '住宅单位' },
  { text: '市财政安排防控经费1.2亿元。', figure: '1.2亿元', metric: '防控经费' },
  // What comes in pieces stands before its number
  { text: '全国现有银幕9.3万块，较年初净增1200块。', figure: '9.3万块', metric: 'metric:screens' },
  { text: '普通国省道中断27处。', figure: '27处', subject: null },
  // Of what sort a part is, and of whom
  { text: '患者平均住院5天，95%以上为轻症。', figure: '95%', metric: '轻症' },
  { text: '目前布雷图指数平均为4.7，但仍有17%的监测点处于中度风险。', figure: '17%', metric: '监测点' },
  { text: '次生灾害的风险较常年偏高三成左右。', figure: '三成', metric: '风险' },
  { text: '科研团队已向机构发放样品总计125克。', figure: '125克', metric: '发放样品' },
  { text: '县里改造球场42块。', figure: '42块', metric: '球场' },
  { text: '全年径流量为497亿立方米，较多年均值偏少9%。', figure: '9%', metric: 'metric:flood-flow' },
  // Those of an age, whom nothing else names
  { text: '全县常住人口42万，其中60岁及以上9.8万人，占23.3%。', figure: '9.8万人', object: '60岁及以上' },
  { text: '全县常住人口42万，其中60岁及以上9.8万人，占23.3%。', figure: '23.3%', object: '60岁及以上' },
  { text: '75岁以上老人已达310万。', figure: '310万', object: '75岁以上老人' },
];
