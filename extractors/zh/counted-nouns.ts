import { wordTrie } from '../engine/word-trie.ts';
import { countedNouns } from '../lexicon/counted.ts';

/** Nouns that are counted in the news, under the English word (singular) that both languages' counts meet on. */
const NOUNS = {
  person: [
    '人口',
    '人员',
    '居民',
    '公民',
    '民众',
    '群众',
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
  student: ['学生', '大学生', '毕业生', '研究生', '留学生', '考生', '中学生', '小学生'],
  teacher: ['教师', '老师'],
  worker: ['职工', '工人', '员工', '矿工', '农民工', '雇员', '工作岗位'],
  job: ['岗位', '就业岗位', '职位'],
  soldier: ['士兵', '军人', '官兵', '战士', '解放军'],
  child: ['儿童', '孩子', '婴儿', '新生儿'],
  patient: ['患者', '病人', '病例', '确诊病例'],
  farmer: ['农民'],
  country: ['国家', '成员国', '经济体', '国家和地区'],
  region: ['地区'],
  city: ['城市', '地级市'],
  province: ['省份', '省', '省区市', '自治区'],
  county: ['县', '县市'],
  village: ['村', '行政村', '村庄'],
  match: ['比赛'],
  seat: ['席位', '议席', '座位'],
  household: ['农户', '人家', '家庭', '住户'],
  character: ['字'],
  company: ['矿商', '矿企', '矿业公司', '企业', '公司', '上市公司', '厂家', '工厂', '厂商'],
  bank: ['银行'],
  institution: ['机构', '单位', '部门'],
  school: ['学校', '大学', '高校', '中学', '小学'],
  hospital: ['医院'],
  project: ['项目', '工程'],
  mine: ['矿山', '矿区', '煤矿', '铜矿', '金矿', '矿'],
  mineral: ['矿产', '矿种', '关键矿产', '矿物'],
  deposit: ['矿床', '油田', '气田', '油气田'],
  element: ['元素', '稀土元素', '稀土'],
  patent: ['专利', '发明专利'],
  product: ['产品', '商品', '品种'],
  ship: ['船', '船舶', '货轮', '油轮', '军舰', '舰艇', '潜艇'],
  vehicle: ['汽车', '车辆', '电动汽车', '电动车', '新能源汽车', '卡车', '乘用车', '轿车', '新能源车'],
  aircraft: ['飞机', '客机', '战机', '直升机', '无人机'],
  satellite: ['卫星'],
  missile: ['导弹'],
  house: ['房屋', '住房', '住宅'],
  article: ['条款', '文章', '论文', '稿件'],
  agreement: ['协议', '协定', '合同', '备忘录'],
  law: ['法律', '法规'],
  measure: ['措施', '举措'],
  case: ['案件', '事故', '案例'],
  meeting: ['会议'],
  well: ['井', '油井', '气井', '钻井'],
  plant: ['电厂', '核电站', '炼厂', '冶炼厂', '发电厂', '电站'],
  reactor: ['反应堆', '核反应堆', '机组'],
  ticket: ['门票', '机票', '车票'],
  book: ['图书', '书籍', '书'],
  team: ['球队', '队伍'],
  island: ['岛屿'],
  station: ['车站', '充电站', '加油站'],
  port: ['港口', '码头'],
  airport: ['机场'],
  'production line': ['生产线', '产线'],
  'blast furnace': ['高炉'],
} as const satisfies Record<string, readonly string[]>;

/** Those above, and what both languages' table adds; one character alone (市, 区) ends too many other words. */
const COUNTED_BY = new Map([
  ...[...countedNouns('zh')].filter(([word]) => word.length > 1),
  ...Object.entries(NOUNS).flatMap(([english, words]) => words.map((word) => [word, english] as const)),
]);

const TRIE = wordTrie([...COUNTED_BY]);

/** How far behind a measure word its noun may stand: 50多家|磷化企业. */
const REACH = 8;
const BEFORE = /(?:为|达|突破|增至|升至|增加到|增长到|约|有|近|超|超过|逾|共|总数|已|的|总计|达到){0,3}$/;
const CLAUSE_ENDS = '，。；：、！？,.;:!?（）()“”"《》\n的在被将等是有为了和与及或';

/** The first listed noun within a few characters of `at`, in the same phrase. */
export function nounAfter(text: string, at: number): string | null {
  for (let place = at; place < at + REACH && place < text.length; place++) {
    const match = TRIE.longest(text, place);
    if (match !== null) return match.value;
    if (CLAUSE_ENDS.includes(text[place] ?? '')) return null;
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
