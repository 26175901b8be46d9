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
];
