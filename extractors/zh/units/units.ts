import { wordTrie } from '../../engine/text/word-trie.ts';
import type { UnitCode } from '../../lexicon/units.ts';
import { CodedError } from '../../model/errors.ts';
import { LABORATORY_WORDS } from './laboratory-words.ts';

/**
 * What each unit is called in Chinese text, Latin symbols included. Symbols are read in the case they have here, then
 * in any case. A word under two units stops the program at load.
 */
export const UNIT_WORDS = {
  ug: ['微克', 'μg', 'µg'],
  mg: ['毫克', 'mg'],
  g: ['克', 'g'],
  kg: ['公斤', '千克', 'kg', 'KG'],
  t: ['吨', '公吨', '干吨', '湿吨', '金属吨', '实物吨', '吨级', '载重吨'],
  '[jin]': ['斤', '市斤'],
  '[liang]': ['两', '市两'],
  '[qian]': ['钱重'],
  '[dan]': ['市担', '公担', '担'],
  '[lb_av]': ['磅', 'lb', 'lbs'],
  '[oz_av]': ['盎司', '安士'],
  '[oz_tr]': ['金衡盎司', '金衡制盎司'],
  '[ston_av]': ['短吨'],
  '[lton_av]': ['长吨'],
  '[car_m]': ['克拉', '卡拉'],
  mL: ['毫升', 'ml', 'mL', 'ML'],
  cL: ['厘升'],
  dL: ['分升', 'dL'],
  L: ['升', '公升', 'L'],
  hL: ['百升'],
  cm3: ['立方厘米', 'cm³', 'cm3'],
  m3: ['立方米', '立方', 'm³', 'm3'],
  km3: ['立方公里', '立方千米', 'km³', 'km3'],
  bbl: ['桶', 'bbl'],
  '[gal_us]': ['加仑', '美制加仑'],
  '[gal_br]': ['英制加仑'],
  '[pt_us]': ['品脱'],
  '[qt_us]': ['夸脱'],
  '[bu_us]': ['蒲式耳'],
  '[cft_i]': ['立方英尺', '立方呎'],
  '[cin_i]': ['立方英寸'],
  nm: ['纳米', 'nm'],
  um: ['微米', 'μm', 'µm', 'um'],
  mm: ['毫米', 'mm'],
  cm: ['厘米', '公分', 'cm'],
  dm: ['分米', 'dm'],
  m: ['米', '公尺', 'm'],
  km: ['公里', '千米', 'km', 'KM'],
  '[in_i]': ['英寸', '英吋', '吋'],
  '[ft_i]': ['英尺', '英呎', '呎'],
  '[yd_i]': ['英码', '码'],
  '[mi_i]': ['英里', '英哩', '哩'],
  '[nmi_i]': ['海里', '浬'],
  '[fth_i]': ['英寻'],
  '[ly]': ['光年'],
  AU: ['天文单位'],
  '[li]': ['里', '华里', '市里'],
  '[zhang]': ['丈'],
  '[chi]': ['尺', '市尺'],
  '[cun]': ['寸', '市寸'],
  mm2: ['平方毫米', 'mm²'],
  cm2: ['平方厘米', '平方公分', 'cm²'],
  m2: ['平方米', '平米', '平方公尺', '㎡', 'm²', 'm2'],
  km2: ['平方公里', '平方千米', 'km²', 'km2', '平方km'],
  har: ['公顷', 'hm²', 'hm2', 'ha'],
  ar: ['公亩'],
  '[mu]': ['亩', '市亩', '亩地'],
  '[qing]': ['顷'],
  '[ping]': ['坪'],
  '[acr_us]': ['英亩'],
  '[sft_i]': ['平方英尺', '平方呎', '平方尺', '方呎'],
  '[smi_i]': ['平方英里', '平方哩'],
  ns: ['纳秒'],
  us: ['微秒'],
  ms: ['毫秒', 'ms'],
  s: ['秒', '秒钟'],
  min: ['分钟'],
  h: ['小时', '个小时', '钟头', '个钟头', '个钟', 'h'],
  day: ['天', '日', '昼夜', '个昼夜', '个工作日', '个交易日', '工作日', '交易日', '整天'],
  night: ['夜', '晚', '晚上', '个晚上', '个夜晚', '宿'],
  week: ['周', '星期', '个星期', '礼拜', '个礼拜', '个周'],
  month: ['个月', '个多月', '个整月'],
  quarter: ['个季度', '个财季'],
  year: ['年', '周年', '年间', '周岁', '岁', '整年', '年期', '载', '个年头', '个年度', '虚岁', '个财年', '个春秋'],
  century: ['世纪', '个世纪', '个多世纪'],
  J: ['焦耳'],
  kJ: ['千焦', '千焦耳', 'kJ'],
  MJ: ['兆焦', '兆焦耳', 'MJ'],
  GJ: ['吉焦', 'GJ'],
  'W.h': ['瓦时', '瓦特时', 'Wh'],
  'kW.h': ['千瓦时', '千瓦小时', '度电', 'kWh', '千瓦·时'],
  'MW.h': ['兆瓦时', '兆瓦小时', 'MWh'],
  'GW.h': ['吉瓦时', '吉瓦小时', 'GWh'],
  'TW.h': ['太瓦时', 'TWh'],
  cal: ['卡路里'],
  kcal: ['千卡', '大卡', 'kcal'],
  '[Btu]': ['英热单位'],
  'M[Btu]': ['百万英热单位', '百万英热', 'MMBtu'],
  W: ['瓦', '瓦特', 'W'],
  kW: ['千瓦', 'kW', 'KW'],
  MW: ['兆瓦', 'MW'],
  GW: ['吉瓦', 'GW'],
  TW: ['太瓦', 'TW'],
  '[HP]': ['马力', '匹马力'],
  bit: ['比特', 'bit'],
  kbit: ['千比特', 'kb'],
  Mbit: ['兆比特', 'Mb'],
  Gbit: ['吉比特', 'Gb'],
  By: ['字节', 'B'],
  kBy: ['千字节', 'KB', 'kB'],
  MBy: ['兆字节', 'MB'],
  GBy: ['吉字节', 'GB'],
  TBy: ['太字节', 'TB'],
  PBy: ['拍字节', 'PB'],
  Cel: ['摄氏度', '℃', '°C', '度C', '摄氏'],
  '[degF]': ['华氏度', '℉', '°F', '华氏'],
  K: ['开尔文', '开氏度'],
  deg: ['度', '°', '角度'],
  "'": ['角分'],
  Pa: ['帕斯卡'],
  hPa: ['百帕', 'hPa'],
  kPa: ['千帕', 'kPa'],
  MPa: ['兆帕', 'MPa'],
  'm[Hg]': ['米汞柱'],
  'mm[Hg]': ['毫米汞柱', '毫米水银柱', 'mmHg'],
  mmol: ['毫摩尔', '毫摩', 'mmol'],
  umol: ['微摩尔', 'μmol', 'µmol'],
  atm: ['大气压', '个大气压', '个标准大气压'],
  'N.m': ['牛·米', '牛•米', '牛米', '牛顿米', '牛顿·米', 'N·m', 'N.m', 'Nm'],
  GFLOPS: ['GFLOPS'],
  TFLOPS: ['TFLOPS'],
  PFLOPS: ['PFLOPS', 'P'],
  EFLOPS: ['EFLOPS', 'E'],
  ZFLOPS: ['ZFLOPS'],
  TOPS: ['TOPS'],
  POPS: ['POPS'],
  EOPS: ['EOPS'],
  '[GT]': ['总吨'],
  '[CGT]': ['修正总吨'],
  dB: ['分贝', 'dB'],
  'mA.h': ['毫安时', 'mAh'],
  mA: ['毫安', 'mA'],
  A: ['安培'],
  Ohm: ['欧姆'],
  N: ['牛顿'],
  Bq: ['贝克勒尔', '贝克'],
  mSv: ['毫西弗', '毫希沃特'],
  uSv: ['微西弗'],
  lm: ['流明'],
  V: ['伏', '伏特', 'V'],
  kV: ['千伏', 'kV', 'KV'],
  Hz: ['赫兹', 'Hz'],
  kHz: ['千赫', '千赫兹', 'kHz'],
  MHz: ['兆赫', '兆赫兹', 'MHz'],
  GHz: ['吉赫', '吉赫兹', 'GHz'],
  '[kn_i]': ['节速'],
  '[mach]': ['马赫'],
  '%': ['%', '个百分比', '巴仙'],
  '[ppth]': ['‰'],
  '[ppm]': ['ppm', 'PPM'],
  '[ppb]': ['ppb'],
  pp: ['个百分点', '百分点', '个百分 点', '个 百 分 点', '个点的百分比', 'pct', 'pp'],
  bp: ['个基点', '基点', '点子', 'bp', 'BP', 'bps', 'BPs', '个bp', '个BP'],
  x: ['倍', '倍数'],
  point: ['点', '个点', '分'],
  magnitude: ['级'],
  '[feu]': [
    'FEU',
    '40英尺集装箱',
    '四十英尺集装箱',
    '40尺柜',
    '40英尺标准箱',
    '个40英尺集装箱',
    '40英尺箱',
    '40英尺柜',
    '40尺箱',
    '40尺标箱',
  ],
  '[teu]': ['标箱', '标准箱', '个标箱', '个标准箱', 'TEU', '标准集装箱', '个标准集装箱'],
  '[boe]': ['桶油当量', '油当量桶'],
  '[tce]': ['吨标准煤', '吨标煤'],
  '[kgce]': ['千克标准煤', '公斤标准煤', '千克标煤', '公斤标煤', 'kgce'],
  '[gce]': ['克标准煤', '克标煤', 'gce'],
} as const satisfies Partial<Record<UnitCode, readonly string[]>>;

/** Rates that are written as one word. */
const RATE_WORDS = {
  'km/h': ['公里/小时', '公里每小时', 'km/h', '千米/小时', '千米每小时', '公里/时', '公里时速'],
  'm/s': ['米/秒', '米每秒', 'm/s'],
  'km/s': ['公里/秒', '公里每秒', '千米/秒', '千米每秒'],
  'm3/s': ['立方米/秒', '立方米每秒', '个流量'],
  'bbl/day': ['桶/日', '桶/天', '桶每日', '桶每天', 'bpd'],
  'kbit/s': ['Kbps', 'kbps'],
  'Mbit/s': ['Mbps', 'Mb/s', 'Mbit/s', '兆比特每秒', '兆比特/秒'],
  'Gbit/s': ['Gbps', 'Gb/s', 'Gbit/s', '吉比特每秒', '吉比特/秒'],
  'Tbit/s': ['Tbps', 'Tb/s', 'Tbit/s', '太比特每秒', '太比特/秒'],
  'MBy/s': ['MB/s', 'MBps', '兆字节每秒', '兆字节/秒'],
  'GBy/s': ['GB/s', 'GBps', '吉字节每秒', '吉字节/秒'],
  'TBy/s': ['TB/s', 'TBps'],
  't.km': ['吨公里'],
  'L/(100.km)': ['升/百公里', '升每百公里', '升/100公里', '升每100公里', 'L/100km', 'L/100公里', 'L/百公里'],
  'kW.h/(100.km)': [
    '千瓦时/百公里',
    '千瓦时每百公里',
    '千瓦时/100公里',
    'kWh/100km',
    'kWh/百公里',
    '度/百公里',
    '度电/百公里',
  ],
  'g/kW.h': ['克二氧化碳/千瓦时', '克二氧化碳每千瓦时', 'gCO2/kWh', 'gCO₂/kWh', '克CO2/千瓦时'],
  'kg/kW.h': ['千克二氧化碳/千瓦时', '公斤二氧化碳/千瓦时', 'kgCO2/kWh', 'kgCO₂/kWh', 'kgCO2e/kWh'],
  'kg/t': ['千克二氧化碳/吨', 'kgCO2/t'],
  token: ['token', 'tokens', '个token', '个tokens', '词元', '个词元'],
  '{rev}/min': ['转/分', '转每分钟', '转/分钟', 'rpm'],
} as const satisfies Record<string, readonly string[]>;

export interface UnitWord {
  readonly code: string;
  /** A Latin symbol, which may not touch another letter: 5m, not 5million. */
  readonly latin: boolean;
}

const EXACT = wordTrie<UnitWord>(rows());
const FOLDED = wordTrie<UnitWord>(latinFolded(), { ignoreCase: true });

/** The unit word at `at`: the longest one, symbols in their own case first. */
export function unitAt(text: string, at: number): { readonly end: number; readonly code: string } | null {
  const match = EXACT.longest(text, at, (word, end) => !word.latin || endsWord(text, end));
  if (match !== null) return { end: match.end, code: match.value.code };
  const folded = FOLDED.longest(text, at, (word, end) => !word.latin || endsWord(text, end));
  return folded === null ? null : { end: folded.end, code: folded.value.code };
}

function endsWord(text: string, end: number): boolean {
  const code = text.charCodeAt(end) | 0x20;
  const next = text.charCodeAt(end);
  return !(code >= 0x61 && code <= 0x7a) && !(next >= 0x30 && next <= 0x39);
}

function rows(): readonly (readonly [string, UnitWord])[] {
  const owners = new Map<string, string>();
  const words: [string, UnitWord][] = [];
  const tables = [UNIT_WORDS, LABORATORY_WORDS, RATE_WORDS];
  for (const [code, names] of tables.flatMap((table) => Object.entries(table))) {
    for (const word of names) {
      const first = owners.get(word);
      if (first !== undefined) throw new CodedError('UNIT_WORD_TWICE', { word, first, second: code });
      owners.set(word, code);
      words.push([word, { code, latin: /[A-Za-z0-9]$/.test(word) }]);
    }
  }
  return words;
}

/** Symbols of two letters or more that no other unit spells in another case (kb and KB are two units). */
function latinFolded(): readonly (readonly [string, UnitWord])[] {
  const byFold = new Map<string, string | null>();
  const latin = rows().filter(([word]) => /^[A-Za-z]{2,}$/.test(word));
  for (const [word, { code }] of latin) {
    const folded = word.toLowerCase();
    const known = byFold.get(folded);
    byFold.set(folded, known === undefined || known === code ? code : null);
  }
  return [...byFold].flatMap(([word, code]) => (code === null ? [] : [[word, { code, latin: true }] as const]));
}
