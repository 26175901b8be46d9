import { characterSet } from '../../engine/text/characters.ts';
import { wordTrie } from '../../engine/text/word-trie.ts';
import { COUNTED_PEOPLE } from '../../lexicon/counted/people.ts';
import { wordList } from '../word-list.ts';
import { nounAfter, nounBefore } from './counted-nouns.ts';

/** Measure words that tell what they count: 名 is a person whatever follows. */
const TELLING = {
  person: ['名', '位', '人', '死', '伤', '口人', '人次'],
  household: ['户'],
  country: ['国'],
  vehicle: ['辆'],
  ship: ['艘'],
  aircraft: ['架', '架次'],
  tree: ['株', '棵'],
  animal: ['头', '匹', '尾', '羽'],
  time: ['次', '人次数', '遍', '趟', '番', '度次', '例次'],
  share: ['股'],
  vote: ['票'],
  match: ['战'],
  school: ['校'],
  village: ['村'],
  county: ['县', '县市'],
  city: ['市'],
  district: ['区'],
  town: ['镇'],
  township: ['乡'],
  province: ['省', '省市', '省份', '省区', '省区市'],
  page: ['页'],
  pixel: ['像素'],
  character: ['字'],
  chapter: ['章'],
  floor: ['层楼', '层'],
  building: ['栋楼', '幢楼'],
  generation: ['代人'],
  dose: ['剂', '剂次'],
  case: ['起', '宗', '例', '桩'],
  seat: ['席'],
  room: ['间'],
  // Hong Kong counts flats so
  apartment: ['伙'],
} as const satisfies Record<string, readonly string[]>;

/** Those that name nothing: the noun behind them is what is counted. */
const GENERIC = wordList(
  '大 口 眼 圈 球 扇 堵 束 面 把 尊 篮板 助攻 车道 个 家 所 种 项 件 条 张 只 台 座 栋 幢 套 本 册 篇 部 份 封 支 枝 根 朵 颗 粒 片 段 节 句 首 幅 幕 场 回 轮 局 盘',
  '批 组 队 班 排 道 门 代 类 款 样 处 方 对 双 副 打 列 步 枚 顶 发 声 团 串 堆 笔 注 味 针 杯 瓶 碗 箱 袋 包 罐 盒 车 艘次 航班 厂 店 届 期 部分',
  '车次 班次 块 餐 顿 桌 台套 台次 件次 辆次 栏 成员国 宗罪 大类 小类 亩次 大项 小项 捆 筐 卷 集 版 帧 行 丛 滴 缕 堂 课时 学时 工时 床位 餐次 战役 连胜 连败 连冠 分店',
  '条腿',
);

/** A measure word is none before these: 两国|有, but 三方|面, 五金|属. The character behind tells. */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  大: '于概约多大小学型会幅量部全夫陆家众使豆米理规气战事力额面手桥厦赛关步赦胜败涨跌增减局道选神批军',
  人: '民才均生类格事物',
  口: '径岸号味罩腔语碑',
  家: '庭乡里长族电居具属务园',
  位: '于居列置',
  章: '程',
  区: '别域间',
  市: '场民值委政府',
  校: '长园',
  国: '内外际债有产民庆家级旗会歌道税网',
  方: '面法针案式向便位程队圆',
  面: '积对向临前对貌料粉包',
  代: '表替理码价名',
  期: '间待望货中末刊限',
  场: '地所合面均',
  次: '日年月序要数品',
  局: '长面部势',
  部: '门长署委队位级落',
  本: '来身月周年季市报土次轮科地应质金领能田',
  股: '市价份权东指票民神',
  道: '路德理教具歉琼',
  种: '植子族粮类苗田',
  班: '子长车级',
  组: '织成合建委长',
  队: '伍员长列',
  分: '别为成布析配类公行局之部组店享歧离发化支辨期红',
  战: '争略胜线斗役场术后前国机友士时备',
  度: '过假',
  列: '入为车举席出',
  对: '于手外方象比待接应此口策立抗付照话面内华美日俄中',
  首: '先次席届都位要家脑批富长相',
  节: '日目约省能水假奏点',
  回: '升落到归来答应收顾忆国报家避调购暖流访',
  步: '伐入行骤兵',
  票: '据面价房',
  层: '次面级出',
  死: '亡者角心路守敌党罪刑板伤水缓活一百不',
  伤: '害亡口痛感病员势者疤残心神情风寒',
  户: '主口籍型外',
  门: '口槛户票诊将',
  条: '件例款约文码',
  款: '项',
  类: '似别型',
  样: '本品板式',
  金: '额属融价融钱秋牌',
  银: '行牌河',
  铜: '矿价陵仁',
  厂: '长房商区',
  店: '铺面长主',
  镇: '长静压定',
  乡: '村镇长下亲',
  县: '长委城域级',
  村: '民长委庄',
  省: '长委级内会城外',
  球: '队员迷星场赛拍类门衣鞋形面团',
  扇: '贝形',
  束: '缚手',
  圈: '子套',
  眼: '前光镜睛看界下',
  车: '道站间辆主祸型展市企票牌',
  行: '业动为长政使程人走驶',
  集: '团中体合会资市约结',
  版: '本权图面',
  把: '握它他这手关',
  注: '意册重射入资',
  发: '展生布现表行达出电起动射放言明挥改债酵病',
  声: '明音称势誉讨援',
  包: '括含装围',
  担: '任心保负当忧',
  卷: '入',
  笔: '者试记墨',
  起: '来草诉点码伏飞步源义',
  例: '如外会',
  冠: '军',
  字: '母',
  味: '道',
  批: '准评发复判次',
  处: '理于罚置长分境在所',
  份: '额',
  间: '接谍隔',
  届: '时',
  伙: '伴食计同房',
};

/** 4人|生还, 3人|生命体征平稳: the character behind begins a word of its own, though it makes one with the measure word. */
const BEGINS_ANEW: ReadonlySet<string> = new Set(['人生还', '人生命', '人生死', '人生病', '人生活', '人才刚']);

export interface ClassifierMatch {
  readonly end: number;
  readonly word: string;
  /** What it counts by itself; null where the noun behind tells. */
  readonly thing: string | null;
}

interface Classifier {
  readonly word: string;
  readonly thing: string | null;
  /** What makes another word of it; null where nothing does. */
  readonly goesOn: ((text: string, at: number) => boolean) | null;
}

/** 8金5银3铜: medals, where one sort stands beside another; 五金店 and 铜矿 are words. */
const MEDALS = { 金: 'gold medal', 银: 'silver medal', 铜: 'bronze medal' } as const satisfies Record<string, string>;
const TWO_SORTS = /[\d一二两三四五六七八九十]{1,3}[金银][、，]?[\d一二两三四五六七八九十]{1,3}[银铜]/;

function isNoMedal(text: string, end: number): boolean {
  return !TWO_SORTS.test(text.slice(Math.max(0, end - 9), end + 5));
}

/** 成交12.3万手, 500手: lots of an exchange. 二手, 两手准备 and 80手机 are none, nor are the moves of a game: 执黑178手中盘胜. */
function isNoLot(text: string, end: number): boolean {
  return (
    !/[\d千百万亿余多]/.test(text.charAt(end - 2)) ||
    '机段里工术车房指抓脚头动掌杖心表法续势写稿球艺下上榴枪'.includes(text[end] ?? '。') ||
    /[棋黑白]|中盘/.test(text.slice(Math.max(0, end - 16), end + 6))
  );
}

const TRIE = wordTrie<Classifier>([
  ['手', { word: '手', thing: 'lot', goesOn: isNoLot }],
  ...Object.entries(MEDALS).map(([word, thing]) => [word, { word, thing, goesOn: isNoMedal }] as const),
  ...GENERIC.map((word) => [word, classifier(word, null)] as const),
  ...Object.entries(TELLING).flatMap(([thing, words]) => words.map((word) => [word, classifier(word, thing)] as const)),
]);

function classifier(word: string, thing: string | null): Classifier {
  const characters = NOT_BEFORE[word];
  return { word, thing, goesOn: characters === undefined ? null : characterSet(characters) };
}

/** The measure word at `at`, or null. */
export function classifierAt(text: string, at: number): ClassifierMatch | null {
  const match = TRIE.longest(text, at);
  if (match === null) return null;
  const { word, thing, goesOn } = match.value;
  if (goesOn?.(text, match.end) === true && !BEGINS_ANEW.has(text.slice(match.end - 1, match.end + 2))) return null;
  return { end: match.end, word, thing };
}

/** Nouns that say no more than that it is people. */
const ANYBODY: ReadonlySet<string> = new Set([
  'person',
  'resident',
  'member',
  'participant',
  'user',
  'customer',
  'death',
  'victim',
  'casualty',
  'survivor',
  'injured person',
]);

/** Nouns for people that say more than 名. */
const PEOPLE: ReadonlySet<string> = new Set(
  [...COUNTED_PEOPLE.map(({ unit }) => unit), 'soldier', 'child', 'patient'].filter((unit) => !ANYBODY.has(unit)),
);

/** What is counted: a person for 名, the noun behind for 个 (28个国家 → country), else the measure word itself. */
export function thingCounted(text: string, match: ClassifierMatch, numberStart?: number): string {
  if (match.thing === 'person') {
    const noun = nounAfter(text, match.end);
    return noun !== null && PEOPLE.has(noun) ? noun : 'person';
  }
  // 30趟列车; 去了三趟 is times.
  const isRun = match.word === '趟';
  // 标准机架达1250万架
  const isRack = match.thing === 'aircraft' && numberStart !== undefined && nounBefore(text, numberStart) === 'rack';
  if (isRack) return 'rack';
  if (match.thing !== null && match.thing !== 'animal' && !isRun) return match.thing;
  const behind = nounAfter(text, match.end) ?? match.thing;
  // 就业岗位1500个: a list puts the noun in front.
  return behind ?? (numberStart === undefined ? null : nounBefore(text, numberStart)) ?? match.word;
}
