import type { RelationLine } from './relation-line.ts';

/** Matches, trials, exercises, surveys of the sky: who does something, and what is measured there. The day is 2026-03-10. */
export const ZH_RELATIONS_EVENTS: readonly RelationLine[] = [
  // People by what they are; the name alone is the name
  { text: '中国女篮晋级，队长周雅琴贡献9个篮板。', figure: '9个', subject: '周雅琴' },
  { text: '肯尼亚选手基普图姆以2小时03分05秒夺冠。', figure: '2小时03分05秒', subject: '基普图姆' },
  { text: '林可欣独得31分。', figure: '31分', subject: '林可欣' },
  {
    text: '江苏省高级人民法院3日宣判，主犯钱某某被判处有期徒刑16年。',
    figure: '16年',
    subject: '钱某某',
  },
  { text: '印度财政部长古普塔9日提交预算，军费增至6.8万亿卢比。', figure: '6.8万亿卢比', subject: 'country:IN' },
  // Nouns that name what is measured, listed nowhere
  { text: '这艘护卫舰最高航速28节。', figure: '28节', metric: '航速' },
  { text: '新发现的星系直径4200光年。', figure: '4200光年', metric: '星系直径' },
  { text: '恒星形成速率是太阳系附近的8倍。', figure: '8倍', metric: '恒星形成速率' },
  { text: '截至5日，山西春播进度过六成。', figure: '六成', metric: 'metric:planting-progress' },
  // How long it has lasted does not part a measure from its figure
  { text: '日客流量连续9天保持在80万人次以上。', figure: '80万人次', metric: 'metric:passenger-traffic' },
  // Sums go on with what was told in their unit, across what was counted between
  {
    text: '利物浦以610万欧元居首。',
    after: '欧足联发放补偿金2.1亿欧元，涉及俱乐部640家。',
    figure: '610万欧元',
    metric: '发放补偿金',
  },
  // A list of works
  {
    text: '动画片《海上灯》和喜剧片《老街坊》分获7.1亿元和5.2亿元。',
    after: '2月全国电影票房38亿元。',
    figure: '5.2亿元',
    subject: '老街坊',
    metric: 'metric:box-office',
  },
  // Whose share stands in its own words
  {
    text: '全国观影人次8000万，国产影片票房占比为81%。',
    figure: '81%',
    scope: 'metric:box-office',
  },
  // Who bears a part
  { text: '演习总花费约4200万欧元，其中三分之一由挪威承担。', figure: '三分之一', subject: 'country:NO' },
  // Where guests come from is not whom it is told of
  { text: '来自法国、波兰等9个成员国的7000名官兵参演。', figure: '7000名', subject: null },
  { text: '肯尼亚境内流离失所者12万人。', figure: '12万人', subject: 'country:KE' },
  // The days of a holiday
  {
    text: '2026年春节假期（2月15日至23日）全国铁路发送旅客9800万人次。',
    figure: '9800万人次',
    time: '2026-02-15/2026-02-23',
  },
  // Aims and plans
  { text: '军费占国内生产总值的3.1%，低于联盟设定的4%的长期军费目标。', figure: '4%', modality: 'target' },
  { text: '今年机收损失率控制在1.2%左右。', figure: '1.2%', modality: 'reported' },
  { text: '全国寻求庇护者达4.1万人。', figure: '4.1万人', modality: 'reported' },
  { text: '班额上限将分别降至38人和42人。', figure: '38人', modality: 'forecast' },
  // Whose figures they are
  { text: '据农业农村部农情调度，全国已播种大豆4100万亩。', figure: '4100万亩', attribution: 'org:mara' },
  { text: '卫生防护中心指，同期录得19宗个案。', figure: '19宗', attribution: '卫生防护中心' },
  {
    text: '当地警方5日说，约60名枪手闯入村庄。',
    after: '马里中部一座村庄4日遭袭。',
    figure: '60名',
    subject: 'country:ML',
    object: '枪手',
  },
  // The part stands before 占, those it is part of before 中
  { text: '报名者中往届毕业生占38.2%。', figure: '38.2%', object: '往届毕业生', scope: '报名者' },
  { text: '法院审结案件7.1万件，其中商标案件占16%。', figure: '16%', object: '商标案件' },
  { text: '全市设投票点610个、停车场88个。', figure: '88个', object: '停车场', metric: '停车场' },
  { text: '空军出动21架无人机和4枚巡航导弹。', figure: '4枚', object: '巡航导弹' },
  // What holds now is of no year told of before
  {
    text: '机场目前开通国际航线64条。',
    after: '昆明机场去年旅客吞吐量4900万人次。',
    figure: '64条',
    time: null,
  },
  // A body does what it announces
  {
    text: '国际足联9日宣布，将向全球830家俱乐部发放2.4亿美元补偿金。',
    after: '英超球队分走近三成。',
    figure: '2.4亿美元',
    subject: 'org:fifa',
  },
  // Marks, and what is won
  {
    text: '浙江选手潘志远跑出13秒26，夺得亚运会冠军，获奖金20万元。',
    figure: '13秒26',
    metric: '跑出',
    subject: '潘志远',
  },
  { text: '浙江选手潘志远跑出13秒26，夺得亚运会冠军，获奖金20万元。', figure: '20万元', subject: '潘志远' },
  { text: '小将陈若兰以6厘米优势力压对手摘金。', figure: '6厘米', modality: 'reported' },
  { text: '广东队以27枚金牌居首，比第二名的山东多9枚。', figure: '9枚', subject: 'place:CN-GD' },
  // A scheme is no plan; what is told behind the day of an event has happened
  { text: '交通补贴计划去年涉及开支1.3亿元。', figure: '1.3亿元', modality: 'reported' },
  { text: '电影节将于6月13日开幕，共收到报名影片3120部。', figure: '3120部', modality: 'reported' },
  // People are of no goods told of before
  { text: '约730万人受灾。', after: '今年小麦产量1.2亿吨。', figure: '730万人', object: 'people' },
  { text: '贵北高铁桥隧比高达81%。', figure: '81%', metric: '桥隧比' },
  { text: '渔船在奥斯陆以北约40公里海域触礁。', figure: '40公里', subject: null },
  // To whom somebody writes, and verbs of those who complain
  { text: '运输署昨向立法会提交文件指，去年巴士日均载客370万人次。', figure: '370万人次', attribution: '运输署' },
  { text: '议员何启文批评，门槛升至600元。', figure: '600元', attribution: '议员何启文' },
  // Weights of what stands behind, offices that speak of their own place, one character for what befell people
  { text: '探测器带回1650克岩芯样品。', figure: '1650克', object: '岩芯样品' },
  { text: '据九州运输局统计，去年共接获投诉310起。', figure: '310起', attribution: '九州运输局' },
  { text: '重庆一隧道塌方致2死9伤', figure: '9伤', metric: 'metric:injuries' },
  { text: '约640万人处于严重粮食不安全状态。', figure: '640万人', metric: '处于严重粮食不安全状态' },
  // A part of the whole told of leaves the whole in mind
  {
    text: '3月登记结婚1.7万对。',
    after: '韩国3月新生儿2.1万人。首尔新生儿占全国的18.8%。',
    figure: '1.7万对',
    subject: 'country:KR',
  },
  { text: '成渝高铁提速，成都东至重庆北间每日开行列车90列。', figure: '90列', subject: '成渝高铁' },
  // A whole network does not tell; the day of asking is no day of what is told
  { text: '4月5日，全国铁路预计发送旅客1730万人次。', figure: '1730万人次', attribution: null },
  { text: '记者9日从市水务局了解到，全市建成水库27座。', figure: '27座', time: null },
  { text: '海军出动7艘舰艇参与搜救。', after: '秘鲁油轮起火。', figure: '7艘', subject: '海军' },
  { text: '内政部户政司4日公布，2月出生数7130人。', figure: '7130人', attribution: '内政部户政司' },
  { text: '美国得分6.41分。', figure: '6.41分', metric: 'metric:points-scored' },
  // What is done is no item of a list
  { text: '截至次日中午已有9人死亡。', after: '渡轮载有120人。', figure: '9人', metric: 'metric:deaths' },
  { text: '本届赛事共进行52场比赛。', figure: '52场', subject: '赛事' },
  // Whoever was told of it did nothing
  {
    text: '记者从20日举行的新闻发布会上获悉，地铁4号线年底开通。',
    figure: '20日',
    subject: null,
    object: '新闻发布会',
  },
  { text: '记者从市交通局20日召开的新闻发布会上获悉，地铁4号线年底开通。', figure: '20日', subject: '市交通局' },
  {
    text: '口岸平均通关时间压缩至26.4小时，比2020年缩短近一半。',
    figure: '26.4小时',
    metric: '通关时间',
  },
  // Whom an attack befell is of the place that was attacked
  {
    text: '俄罗斯导弹9日袭击乌克兰第聂伯罗市，造成14人死亡、60人受伤。',
    figure: '60人',
    subject: 'place:UA/dnipro',
    metric: 'metric:injuries',
  },
  // What happens to a thing once has a day of its own, whatever is measured of it next.
  {
    text: '科幻片《北境》（North Reach）1月1日上映，首周末收5.03亿元。',
    figure: '1月1日',
    ...{ subject: 'north reach', metric: 'opened', time: '2026-01-01' },
  },
  {
    text: '蓝溪机器人2月22日在港交所挂牌，首日收报61.9港元。',
    figure: '2月22日',
    ...{ subject: '蓝溪机器人', metric: 'listed', time: '2026-02-22' },
  },
  { text: '新税率3月1日起施行，税额增加2亿元。', figure: '3月1日', metric: 'took effect' },
  // A day on which something is measured is no event of its own.
  { text: '3月5日，沪铜上涨2%，报78000元。', figure: '3月5日', metric: null },
  // 据…: the source and the day stand before the verb that says what was done on it.
  {
    text: '据国家统计局3日公布，失业率为5.1%。',
    figure: '3日',
    subject: 'org:nbs',
    metric: '公布',
    time: '2026-03-03',
  },
  { text: '据应急部门3日晚通报，地震造成187人死亡。', figure: '3日晚', metric: '通报' },
];
