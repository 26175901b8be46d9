import { wordTrie } from '../../engine/text/word-trie.ts';
import { countedNouns } from '../../lexicon/counted.ts';

/**
 * What the table of both languages (lexicon/counted/) does not have, or has under a narrower word than a Chinese count
 * wants: 旅客, 用户 and 选民 are all counted as persons. Nouns of one character stand here when they end no other word.
 */
const NOUNS = {
  person: [
    '居民',
    '公民',
    '观众',
    '平民',
    '难民',
    '移民',
    '旅客',
    '游客',
    '乘客',
    '顾客',
    '用户',
    '网民',
    '选民',
    '残疾人',
    '老年人',
    '老人',
    '青年',
    '妇女',
    '人数',
    '总人口',
    '会员',
    '客户',
    '粉丝',
    '党员',
    '干部',
    '代表',
    '人',
  ],
  student: ['毕业生', '研究生', '留学生'],
  worker: ['职工', '员工', '矿工', '农民工', '雇员', '工作岗位'],
  soldier: ['战士', '解放军'],
  child: ['婴儿', '新生儿'],
  patient: ['病例', '确诊病例'],
  country: ['成员国', '国家和地区'],
  city: ['地级市'],
  province: ['省', '自治区'],
  county: ['县', '县市'],
  village: ['村'],
  match: ['比赛'],
  household: ['人家'],
  character: ['字'],
  company: ['矿商', '矿企', '矿业公司', '企业', '厂家', '工厂', '厂商'],
  institution: ['单位', '部门'],
  school: ['大学', '高校', '中学', '小学'],
  mine: ['矿区', '铜矿', '金矿', '矿'],
  mineral: ['关键矿产'],
  deposit: ['矿床', '油田', '气田', '油气田'],
  element: ['稀土元素', '稀土'],
  product: ['品种'],
  ship: ['船', '油轮', '军舰', '舰艇', '潜艇'],
  vehicle: ['电动汽车', '电动车', '新能源汽车', '卡车', '乘用车', '新能源车'],
  aircraft: ['直升机', '无人机'],
  house: ['住宅'],
  article: ['文章', '论文', '稿件'],
  agreement: ['合同', '备忘录'],
  case: ['案件', '事故', '案例'],
  well: ['井', '气井', '钻井'],
  plant: ['电厂', '核电站', '炼厂', '冶炼厂', '发电厂', '电站'],
  reactor: ['核反应堆'],
  book: ['书'],
  station: ['充电站', '加油站'],
  bird: ['候鸟', '水鸟', '鸟类', '天鹅', '鸟'],
  'production line': ['生产线', '产线'],
} as const satisfies Record<string, readonly string[]>;

/** The table of both languages without its single characters, which end too many other words (市, 区), and those above. */
const COUNTED_BY = new Map([
  ...[...countedNouns('zh')].filter(([word]) => word.length > 1),
  ...Object.entries(NOUNS).flatMap(([english, words]) => words.map((word) => [word, english] as const)),
]);

const TRIE = wordTrie([...COUNTED_BY]);

/** How far behind a measure word its noun may stand: 50多家|磷化企业. */
const REACH = 8;
const BEFORE = /(?:为|达|突破|增至|升至|增加到|增长到|约|有|近|超|超过|逾|共|总数|已|的|总计|达到){0,3}$/;
/** 飞|抵湿地, 驶|往港口: what stands behind a verb of going is where it went. */
const CLAUSE_ENDS = '，。；：、！？,.;:!?（）()“”"《》\n的在被将等是有为了和与及或飞抵驶往从';

/** Words that hold 人 and count no people: 30台无人叉车. */
const NOBODY = /无人|载人|机器人|人工|人形|人造|人行|人字/y;

/** Where the words on what is counted end and those on what became of it begin: 420万箱樱桃|未能装船, 210万剂|由企业生产. */
const PREDICATE = /(?<![自理缘来])由(?![于来])|未能|不能|没能|没有|无法|尚未|仍然?|已经?(?!婚)|正在/;

/** The first listed noun within a few characters of `at`, in the same phrase. */
export function nounAfter(text: string, at: number): string | null {
  const verb = text.slice(at, at + REACH).search(PREDICATE);
  const most = Math.min(verb < 0 ? at + REACH : at + verb, text.length);
  for (let place = at; place < most; place++) {
    const match = TRIE.longest(text, place);
    if (match !== null) return match.value;
    if (CLAUSE_ENDS.includes(text[place] ?? '')) return null;
    NOBODY.lastIndex = place;
    place += Math.max(0, (NOBODY.exec(text)?.[0].length ?? 0) - 1);
  }
  return null;
}

const BACKWARD = wordTrie(
  [...COUNTED_BY].filter(([word]) => word.length > 1),
  { backwards: true },
);

/** The listed noun that the words before `at` end in: 贫困人口|5000万, 用户已达|3亿. */
export function nounBefore(text: string, at: number): string | null {
  const words = text.slice(Math.max(0, at - 14), at).replace(BEFORE, '');
  return BACKWARD.longestBefore(words, words.length)?.value ?? null;
}
