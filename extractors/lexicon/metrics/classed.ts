import type { MetricRow } from '../metric.ts';

/** One sort of people or things that a measure may be taken of: the words in front of the measure's name. */
interface MeasuredClass {
  readonly id: string;
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

const YOUTH: MeasuredClass = { id: 'youth', en: ['youth'], zh: ['青年', '年轻人', '青年人'] };
const WOMEN: MeasuredClass = { id: 'female', en: ['female', "women's"], zh: ['女性', '妇女'] };
const MEN: MeasuredClass = { id: 'male', en: ['male', "men's"], zh: ['男性'] };
const LONG_TERM: MeasuredClass = { id: 'long-term', en: ['long-term'], zh: ['长期'] };
const FULL_TIME: MeasuredClass = { id: 'full-time', en: ['full-time'], zh: ['全职', '全时'] };
const PART_TIME: MeasuredClass = { id: 'part-time', en: ['part-time'], zh: ['兼职', '非全职', '非全日制'] };
const TEMPORARY: MeasuredClass = { id: 'temporary', en: ['temporary'], zh: ['临时'] };
const PRIVATE_SECTOR: MeasuredClass = {
  id: 'private-sector',
  en: ['private-sector', 'private sector', 'private'],
  zh: ['私营部门', '私营企业', '私人部门', '民间', '民营'],
};
const PUBLIC_SECTOR: MeasuredClass = {
  id: 'public-sector',
  en: ['public-sector', 'public sector', 'public', 'government'],
  zh: ['公共部门', '公共', '政府'],
};
const REAL: MeasuredClass = { id: 'real', en: ['real'], zh: ['实际'] };
const NOMINAL: MeasuredClass = { id: 'nominal', en: ['nominal'], zh: ['名义'] };
const BUSINESS: MeasuredClass = { id: 'business', en: ['business', 'corporate'], zh: ['企业'] };
const RESIDENTIAL: MeasuredClass = { id: 'residential', en: ['residential', 'housing'], zh: ['住宅', '住房'] };
const HOUSEHOLD: MeasuredClass = { id: 'household', en: ['household'], zh: ['居民', '住户', '家庭', '城乡居民'] };
const SERVICES: MeasuredClass = {
  id: 'services',
  en: ['services', 'service-sector'],
  zh: ['服务业', '服务', '服务类'],
};
const GOODS: MeasuredClass = { id: 'goods', en: ['goods'], zh: ['商品', '商品类'] };
const ENERGY: MeasuredClass = { id: 'energy', en: ['energy'], zh: ['能源', '能源类'] };
const WHOLESALE: MeasuredClass = { id: 'wholesale', en: ['wholesale'], zh: ['批发', '批发价格', '批发价'] };
const INDUSTRIAL: MeasuredClass = { id: 'industrial', en: ['industrial'], zh: ['工业'] };
const FARMING: MeasuredClass = { id: 'agricultural', en: ['agricultural', 'farm'], zh: ['农业'] };
const TERTIARY: MeasuredClass = { id: 'commercial', en: ['commercial', 'service-sector'], zh: ['商业'] };
const HOMES: MeasuredClass = {
  id: 'household',
  en: ['household', 'residential', 'domestic'],
  zh: ['居民', '城乡居民', '居民生活', '城乡居民生活', '生活'],
};

/** A measure, what it is called, and the classes of which it is told apart. */
interface ClassedMeasure {
  readonly of: string;
  readonly en: readonly string[];
  readonly zh: readonly string[];
  readonly row: Pick<MetricRow, 'dims' | 'nature' | 'family'>;
  readonly classes: readonly MeasuredClass[];
}

const MEASURES: readonly ClassedMeasure[] = [
  {
    of: 'unemployment-rate',
    en: ['unemployment rate', 'unemployment', 'jobless rate'],
    zh: ['失业率'],
    row: { dims: ['share', 'points'], nature: 'rate', family: 'labour' },
    classes: [YOUTH, WOMEN, MEN, LONG_TERM],
  },
  {
    of: 'employment-rate',
    en: ['employment rate'],
    zh: ['就业率'],
    row: { dims: ['share', 'points'], nature: 'rate', family: 'labour' },
    classes: [YOUTH, WOMEN, MEN],
  },
  {
    of: 'participation-rate',
    en: [
      'labour force participation rate',
      'labor force participation rate',
      'participation rate',
      'labour force participation',
    ],
    zh: ['劳动参与率', '劳动力参与率'],
    row: { dims: ['share', 'points'], nature: 'rate', family: 'labour' },
    classes: [YOUTH, WOMEN, MEN],
  },
  {
    of: 'jobs',
    en: ['jobs', 'employment', 'payrolls'],
    zh: ['就业', '就业人数', '就业岗位', '岗位'],
    row: { dims: ['count', 'share'], nature: 'stock', family: 'labour' },
    classes: [FULL_TIME, PART_TIME, TEMPORARY, PRIVATE_SECTOR, PUBLIC_SECTOR],
  },
  {
    of: 'wages',
    en: ['wages', 'wage growth', 'pay', 'earnings'],
    zh: ['工资', '薪资', '薪酬', '工资增速'],
    row: { dims: ['money', 'price', 'share'], nature: 'rate', family: 'labour' },
    classes: [REAL, NOMINAL],
  },
  {
    of: 'wages',
    en: ['wages', 'wage growth', 'pay', 'pay growth'],
    zh: ['工资', '薪资', '薪酬'],
    row: { dims: ['money', 'price', 'share'], nature: 'rate', family: 'labour' },
    classes: [PRIVATE_SECTOR, PUBLIC_SECTOR],
  },
  {
    of: 'investment',
    en: ['investment'],
    zh: ['投资', '投资额'],
    row: { dims: ['money', 'share'], nature: 'flow', family: 'investment' },
    classes: [
      { ...PRIVATE_SECTOR, id: 'private' },
      { ...PUBLIC_SECTOR, id: 'public' },
      { ...BUSINESS, en: ['business', 'corporate'] },
      RESIDENTIAL,
    ],
  },
  {
    of: 'debt',
    en: ['debt'],
    zh: ['债务'],
    row: { dims: ['money', 'share'], nature: 'stock', family: 'balance' },
    classes: [HOUSEHOLD, { ...BUSINESS, id: 'corporate' }, { id: 'net', en: ['net'], zh: ['净'] }],
  },
  {
    of: 'consumption',
    en: ['consumption'],
    zh: ['消费'],
    row: { dims: ['money', 'share'], nature: 'flow', family: 'economy' },
    classes: [
      { id: 'private', en: ['private', 'household'], zh: ['居民', '私人', '个人', '家庭'] },
      { id: 'government', en: ['government', 'public'], zh: ['政府', '公共'] },
    ],
  },
  {
    of: 'inflation',
    en: ['inflation', 'price inflation'],
    zh: ['通胀率', '通胀', '通货膨胀率'],
    row: { dims: ['share', 'points'], nature: 'rate', family: 'inflation' },
    classes: [SERVICES, GOODS, ENERGY, WHOLESALE],
  },
  {
    of: 'deposits',
    en: ['deposits'],
    zh: ['存款', '存款余额'],
    row: { dims: ['money', 'share'], nature: 'stock', family: 'bank' },
    classes: [HOUSEHOLD, { ...BUSINESS, id: 'corporate', zh: ['企业', '非金融企业'] }],
  },
  {
    of: 'loans',
    en: ['loans', 'lending', 'borrowing'],
    zh: ['贷款', '贷款余额'],
    row: { dims: ['money', 'share'], nature: 'stock', family: 'bank' },
    classes: [HOUSEHOLD],
  },
  {
    of: 'power-consumption',
    en: ['electricity consumption', 'power consumption', 'electricity use', 'power use'],
    zh: ['用电量', '用电'],
    row: { dims: ['energy', 'share'], nature: 'flow', family: 'consumption' },
    classes: [INDUSTRIAL, FARMING, TERTIARY, HOMES],
  },
  {
    of: 'passenger-traffic',
    en: ['passenger traffic', 'traffic', 'passengers', 'passenger demand'],
    zh: ['旅客量', '客运量', '旅客运输量', '旅客吞吐量', '客流量'],
    row: { dims: ['count', 'share', 'length'], nature: 'flow', family: 'transport' },
    classes: [
      { id: 'domestic', en: ['domestic'], zh: ['国内'] },
      { id: 'international', en: ['international'], zh: ['国际'] },
    ],
  },
  {
    of: 'population',
    en: ['population', 'residents', 'inhabitants'],
    zh: ['人口', '常住人口'],
    row: { dims: ['count', 'share'], nature: 'stock', family: 'population' },
    classes: [
      { id: 'foreign', en: ['foreign', 'foreign-born', 'non-national'], zh: ['外籍', '外国', '外来'] },
      { id: 'urban', en: ['urban'], zh: ['城镇', '城市'] },
      { id: 'rural', en: ['rural'], zh: ['农村', '乡村'] },
    ],
  },
  {
    of: 'deaths',
    en: ['deaths', 'fatalities'],
    zh: ['死亡人数', '死亡'],
    row: { dims: ['count', 'share'], nature: 'event', family: 'casualties' },
    classes: [
      { id: 'road', en: ['road', 'traffic', 'road traffic', 'highway'], zh: ['道路交通', '交通事故', '道路交通事故'] },
      { id: 'maternal', en: ['maternal'], zh: ['孕产妇'] },
      { id: 'heat', en: ['heat', 'heat-related'], zh: ['高温', '热相关'] },
      { id: 'workplace', en: ['workplace', 'work-related'], zh: ['工伤', '生产安全事故'] },
    ],
  },
  {
    of: 'students',
    en: ['students', 'enrolment', 'enrollment', 'enrolments', 'enrollments'],
    zh: ['学生'],
    row: { dims: ['count', 'share'], nature: 'stock', family: 'society' },
    classes: [{ id: 'foreign', en: ['international', 'foreign', 'overseas'], zh: ['国际', '外国', '海外', '留'] }],
  },
];

/** Measures of a part of those that they are taken of, which nobody takes for the whole: youth unemployment, 居民债务. */
export const METRICS_CLASSED: readonly MetricRow[] = MEASURES.flatMap(({ of, en, zh, row, classes }) =>
  classes.map((part) => ({
    id: `metric:${part.id}-${of}` as const,
    en: part.en.flatMap((word) => en.map((name) => `${word} ${name}`)),
    zh: part.zh.flatMap((word) => zh.map((name) => `${word}${name}`)),
    ...row,
  })),
);
