import type { EntityRow } from '../entity.ts';

/** Clubs, leagues and federations. A club is a company: it earns, spends and sells. */
// biome-ignore format: one row a line
export const SPORT: readonly EntityRow[] = [
  { id: 'company:real-madrid', en: ['Real Madrid'], zh: ['皇家马德里', '皇马'] },
  { id: 'company:fc-barcelona', en: ['FC Barcelona'], zh: ['巴塞罗那俱乐部', '巴萨'] },
  { id: 'company:atletico-madrid', en: ['Atletico Madrid', 'Atlético Madrid'], zh: ['马德里竞技', '马竞'] },
  { id: 'company:manchester-united', en: ['Manchester United', 'Man United', 'Man Utd'], zh: ['曼彻斯特联', '曼联'] },
  { id: 'company:manchester-city', en: ['Manchester City', 'Man City'], zh: ['曼彻斯特城', '曼城'] },
  { id: 'company:liverpool-fc', en: ['Liverpool FC'], zh: ['利物浦俱乐部', '利物浦队'] },
  { id: 'company:chelsea-fc', en: ['Chelsea FC', 'Chelsea'], zh: ['切尔西'] },
  { id: 'company:arsenal-fc', en: ['Arsenal FC'], zh: ['阿森纳'] },
  { id: 'company:tottenham', en: ['Tottenham Hotspur', 'Tottenham'], zh: ['托特纳姆热刺', '热刺'] },
  { id: 'company:bayern-munich', en: ['Bayern Munich', 'FC Bayern'], zh: ['拜仁慕尼黑', '拜仁'] },
  { id: 'company:borussia-dortmund', en: ['Borussia Dortmund'], zh: ['多特蒙德队', '多特蒙德俱乐部'] },
  { id: 'company:juventus', en: ['Juventus'], zh: ['尤文图斯'] },
  { id: 'company:inter-milan', en: ['Inter Milan'], zh: ['国际米兰'] },
  { id: 'company:ac-milan', en: ['AC Milan'], zh: ['AC米兰'] },
  { id: 'company:psg', en: ['Paris Saint-Germain', 'PSG'], zh: ['巴黎圣日耳曼'] },
  { id: 'org:premier-league', en: ['Premier League'], zh: ['英超', '英超联赛'] },
  { id: 'org:la-liga', en: ['La Liga', 'LaLiga'], zh: ['西甲', '西甲联赛'] },
  { id: 'org:bundesliga', en: ['Bundesliga'], zh: ['德甲', '德甲联赛'] },
  { id: 'org:serie-a', en: ['Serie A'], zh: ['意甲', '意甲联赛'] },
  { id: 'org:csl', en: ['Chinese Super League'], zh: ['中超', '中超联赛'] },
  { id: 'org:uefa', en: ['UEFA'], zh: ['欧足联', '欧洲足联'] },
  { id: 'org:nba', en: ['NBA', 'National Basketball Association'], zh: ['美国职业篮球联赛'] },
  { id: 'org:nfl', en: ['NFL', 'National Football League'], zh: ['美国职业橄榄球大联盟'] },
];
