import { pairTable } from '../../../engine/figures/pair-table.ts';
import type { Span } from '../../../model/span.ts';
import { SITE_ENDINGS, SURE_ENDINGS, UNSURE_ENDINGS } from '../names/name-endings.ts';
import { DEEDS, TRADES } from '../names/people-words.ts';

/** Which of the words that patterns need stand in a sentence: the sum of the bits in `CUES`. */
export type Cues = number;

/** What a pattern needs before it is worth trying. */
export const CUES = {
  brackets: 1 << 0,
  quotes: 1 << 1,
  seats: 1 << 2,
  national: 1 << 3,
  apposed: 1 << 4,
  sectors: 1 << 5,
  repeats: 1 << 6,
  speech: 1 << 7,
  according: 1 << 8,
  endings: 1 << 9,
  paired: 1 << 10,
  mood: 1 << 11,
  titles: 1 << 12,
  shown: 1 << 13,
  companies: 1 << 14,
  unnamed: 1 << 15,
  latin: 1 << 16,
  ranked: 1 << 17,
  things: 1 << 18,
  people: 1 << 19,
  deals: 1 << 20,
  registered: 1 << 21,
  taxes: 1 << 22,
  storms: 1 << 31,
} as const satisfies Readonly<Record<string, Cues>>;

/** What the names of trades and groups end in (sectors.ts). */
export const SECTOR_WORDS: readonly string[] =
  '产业|板块|一线|二线|三线|四线|一二线|三四线|服务业|制造业|工业|行业|钢企|车企|房企|药企|油厂|钢厂|炼厂|电厂|中央财政|机关|法院|医院|高校|学校|景区|股东|农户|居民|企业|警方|检方|军方|海警|海军|空军|陆军|海岸|警察|军队|公安|检察|司法|监管|应急|气象|交通|消防|救援|搜救|医护|民航|水运|主办|片方|校方|院方|园方|运营|店家|商家|嫌疑|歹徒|武装|示威|游行|罢工|乘客|游客|学生|教师|患者|村民|渔民|农民|牧民|旅行|民宿|航空|船东|房东|租户|买家|卖家|消费|读者|观众|球迷|志愿|三大|外资|投资者|投信|自营|散户|北向|南向|主力|境外|公募|私募|险资|社保|产业|非金'.split(
    '|',
  );

/** What the names of those begin with who act without a name (sectors.ts). */
export const AGENT_WORDS: readonly string[] = [
  ...SECTOR_WORDS,
  ...'核心城|重点城|热点城|中心城|大股东|二股东|三股东|实控人|实际控制人|董监高|国有控|股份制|外商|港澳台|私营|散户|外国投|机构投|个人投|中小投|海外投'.split(
    '|',
  ),
];

/** What the names of classified industries hold that no other word here does (industries.ts). */
const INDUSTRY_WORDS =
  '采选业|洗选业|采矿业|开采|加工业|制品业|饰业|制鞋业|复制业|供应业|零售业|邮政业|餐饮业|金融业|地产业|建筑业|牧渔业|牧、|纺织业|修理业|管理业|娱乐业|批发业|住宿业|社会工作'.split(
    '|',
  );

/** Nouns by which a text comes back to a thing that has a name (repeats.ts). */
export const THING_NOUNS: readonly string[] =
  '通道|大桥|隧道|铁路|高铁|公路|高速|机场|水库|大坝|电站|水电站|核电站|风电场|煤矿|金矿|铜矿|铁矿|矿山|油田|气田|医院|学校|景区|公园|博物馆|博物院|图书馆|体育馆|体育场|剧院|园区|港区|码头|渡轮|客轮|货轮|邮轮|油轮|渔船|轮船|客船|客机|飞机|火箭|卫星|飞船|探测器|望远镜|空间站|台风|飓风|马拉松|影片|电影|大赛|展会|书展|车展|石窟|古城|古镇|遗址|湿地|盐湖|冰川|火山|灌区|运河|农场|牧场|林场|小区|商场|酒店|工厂|护卫舰|航母|潜艇|列车|新药|疫苗'.split(
    '|',
  );

/** What the verbs of those who give figures begin with (speakers.ts). */
export const SPEECH_WORDS: readonly string[] =
  '承认|提示|上调|下调|调高|调低|调升|调降|上修|下修|告诉|承诺|重申|坦承|直言|提醒|预警|证实|发布|数据显示|数字显示|公布|提出|表示|指出|认为|显示|统计|测定|判定|评定|预计|预测|预期|透露|披露|宣布|介绍|强调|估计|估算|测算|坦言|提到|警告|公告|通报|判断|称|说|指|批评|呼吁|质疑|回应|反驳|感慨|解释|补充|给予|给出|维持|消息|讯|数据|月报|年报'.split(
    '|',
  );

/** The words of each cue. Of a longer word its first two characters count, so that a cue may stand without its pattern. */
const WORDS: Readonly<Record<keyof typeof CUES, readonly string[]>> = {
  brackets: ['(', '（'],
  quotes: ['“', '"', '「'],
  deals: [...'购股让售'],
  registered: ['有限'],
  taxes: ['税'],
  storms: ['台风', '飓风', '热带风暴'],
  seats: ['省', '市', '县', '州', '郡', '区', '镇', '乡', '村', '旗'],
  national: ['国家'],
  apposed:
    '公司|企业|对手|巨头|龙头|独角|应商|务商|势力|大厂|品牌|厂商|产商|造商|营商|发商|券商|房企|车企|钢企|药企|矿企'.split(
      '|',
    ),
  sectors: [...AGENT_WORDS, ...INDUSTRY_WORDS],
  things: THING_NOUNS,
  people: ['某', ...TRADES, ...DEEDS],
  repeats: '该|公司|集团|当地|理事会|协会|委员会|全省|全市|全县|全区|全州|我省|我市|我县|本省|本市|本县'.split('|'),
  speech: SPEECH_WORDS,
  according: ['记者', '获悉', '了解到', '得知', ':', '：', '据', '按', '援引'],
  endings: [...SURE_ENDINGS, ...UNSURE_ENDINGS, ...SITE_ENDINGS],
  paired: ['产销', '分别'],
  titles: ['《'],
  ranked: '位居|位列|排名|排在|居首|居于|居第|列第|领先|领跑|夺冠|夺得|摘得|登顶|紧随'.split('|'),
  latin: [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  shown: ['这', '该', '本届', '本次', '本场', '本轮', '此次'],
  unnamed: '某|一家|政府|ETF|REI|LOF|基金|型基'.split('|'),
  companies:
    '公告|披露|承认|发布|预计|预告|板块|概念|业绩|营收|营业|净利|归母|归属|扣非|毛利|股价|市值|涨停|跌停|收报|收涨|收跌|实现|宣布|拟|中标|签|募资|回购|分红|派息|订单|新签|交付|递交|登陆|首发|开盘|上市'.split(
      '|',
    ),
  mood: '若|如果|假如|一旦|倘若|要是|假设|如能|除非|目标|计划|力争|拟|争取|指引|规划|要求|希望|旨在|承诺|将|有意|考虑|打算|筹划|酝酿|谋求|寻求|控制在|定于|按照|确保|务求|不低于|预|有望|料|押注|达产|产后|成后|工后|用后|地后|付后|估计|展望|可能|看涨|上看|案》|划》|要》|见》|法》|例》|图》|略》|议》'.split(
    '|',
  ),
};

/** Bits of the words of one character, and `LONGER` where a longer word begins. */
const SINGLES = new Uint32Array(0x10000);
const LONGER = 1 << 30;
/** Bits of the first two characters of longer words. */
const PAIRS = pairTable();

for (const [bit, words] of wordsByBit()) {
  for (const word of words) {
    const first = word.charCodeAt(0);
    if (word.length === 1) {
      SINGLES[first] = (SINGLES[first] ?? 0) | bit;
      continue;
    }
    SINGLES[first] = (SINGLES[first] ?? 0) | LONGER;
    PAIRS.add(word, bit);
  }
}

function wordsByBit(): readonly (readonly [Cues, readonly string[]])[] {
  return Object.entries(WORDS).map(([name, words]) => [new Map(Object.entries(CUES)).get(name) ?? 0, words] as const);
}

/** The cues in a stretch of text: one look a character, so that few patterns are tried on a sentence. */
export function cuesIn(text: string, { start, end }: Span): Cues {
  let cues = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const bits = SINGLES[code] ?? 0;
    if (bits === 0) continue;
    cues |= bits;
    if ((bits & LONGER) !== 0) cues |= PAIRS.bitsAt(text, at);
  }
  return cues & ~LONGER;
}
