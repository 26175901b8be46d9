import { type Lands, nearestLand } from '../../engine/figures/nearest-land.ts';
import { wordTrie } from '../../engine/text/word-trie.ts';
import { CURRENCY_CODES, CURRENCY_SYMBOLS, currencyNames } from '../../lexicon/currencies.ts';
import type { Doubt } from '../../model/doubt.ts';
import { CodedError } from '../../model/errors.ts';
import type { Span } from '../../model/span.ts';
import { SHARED_NAMES } from './shared-money-names.ts';

/** Names that Chinese news uses besides those of CLDR. `doubt` marks a name that several countries share. */
const EVERYDAY = {
  CNY: ['元', '块', '块钱', '圆', '元钱', '人民币', '元人民币', '元人民幣', '圆人民币', '人民币元'],
  USD: ['美金', '美刀', '元美金', '元美元', '块美金'],
  HKD: ['港币', '元港币', '港圆', '港纸'],
  TWD: ['新台币', '台币', '元新台币', '元台币', '新台币元'],
  MOP: ['澳门币', '澳门元', '澳门帕塔卡', '葡币'],
  JPY: ['日圆', '日币', '日本元'],
  KRW: ['韩圆', '韩币', '韩国元'],
  EUR: ['欧'],
  GBP: ['镑'],
  AUD: ['澳元', '澳币', '澳洲元'],
  CAD: ['加元', '加币', '加拿大币'],
  SGD: ['新加坡元', '新元', '坡币', '新币'],
  NZD: ['纽元', '新西兰元', '纽币'],
  RUB: ['卢布', '俄卢布'],
  INR: ['印度卢比'],
  THB: ['泰铢', '铢'],
  MYR: ['林吉特', '令吉', '马币'],
  IDR: ['印尼盾', '印度尼西亚盾', '印尼卢比'],
  VND: ['越南盾', '越盾'],
  BRL: ['雷亚尔', '巴西雷亚尔'],
  ZAR: ['兰特', '南非兰特'],
  NGN: ['奈拉'],
  KZT: ['坚戈'],
  UAH: ['格里夫纳'],
  PLN: ['兹罗提'],
  HUF: ['福林'],
  SAR: ['沙特里亚尔'],
  AED: ['阿联酋迪拉姆', '迪拉姆'],
  ILS: ['谢克尔', '新谢克尔'],
  PHP: ['菲律宾比索'],
  CHF: ['瑞士法郎', '瑞郎'],
  DEM: ['马克', '德国马克', '西德马克'],
  FRF: ['法国法郎', '法郎'],
  ITL: ['意大利里拉'],
  ESP: ['比塞塔'],
  NLG: ['荷兰盾'],
  BEF: ['比利时法郎'],
  TRY: ['土耳其里拉'],
  KPW: ['朝鲜元'],
  EGP: ['埃镑', '埃及镑'],
  PEN: ['索尔', '新索尔'],
  BDT: ['塔卡'],
  GHS: ['塞地'],
  ETB: ['比尔'],
  MNT: ['图格里克'],
  UZS: ['苏姆'],
  AZN: ['马纳特'],
  MMK: ['缅元', '缅币'],
  LAK: ['基普'],
  KHR: ['瑞尔'],
  AFN: ['阿富汗尼'],
  RON: ['列伊'],
  BGN: ['列弗'],
  AOA: ['宽扎'],
  ZMW: ['克瓦查'],
  MZN: ['梅蒂卡尔'],
  PYG: ['瓜拉尼'],
  BOB: ['玻利维亚诺'],
  VES: ['玻利瓦尔'],
  HNL: ['伦皮拉'],
  GTQ: ['格查尔'],
  BTC: ['比特币', '枚比特币', '个比特币'],
} as const satisfies Record<string, readonly string[]>;

/** Words that several currencies share: the likeliest one, and a doubt. */
const SHARED = {
  INR: ['卢比'],
  SEK: ['克朗'],
  TRY: ['里拉'],
  MXN: ['比索'],
  KWD: ['第纳尔'],
  KES: ['先令'],
  IRR: ['里亚尔'],
  VND: ['盾'],
} as const satisfies Record<string, readonly string[]>;

/** Hundredths and tenths: code and power of ten. */
const PARTS = {
  角: ['CNY', -1],
  角钱: ['CNY', -1],
  毛: ['CNY', -1],
  毛钱: ['CNY', -1],
  分钱: ['CNY', -2],
  美分: ['USD', -2],
  欧分: ['EUR', -2],
  便士: ['GBP', -2],
  港仙: ['HKD', -2],
} as const satisfies Record<string, readonly [string, number]>;

/** Signs that stand before the amount. `$` and `¥` are shared; letters in front tell which dollar. */
const SIGNS = {
  US$: 'USD',
  U$: 'USD',
  HK$: 'HKD',
  NT$: 'TWD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  S$: 'SGD',
  NZ$: 'NZD',
  R$: 'BRL',
  MOP$: 'MOP',
  RMB: 'CNY',
  'RMB¥': 'CNY',
  'CN¥': 'CNY',
  'JP¥': 'JPY',
  ...CURRENCY_SYMBOLS,
} as const satisfies Record<string, string>;

const SHARED_SIGNS = { $: 'USD', '¥': 'CNY' } as const satisfies Record<string, string>;

export interface MoneyWord {
  readonly code: string;
  /** Power of ten to the currency's unit: 美分 is -2. */
  readonly exponent: number;
  readonly doubts: readonly Doubt[];
}

const NO_DOUBTS: readonly Doubt[] = [];
const AMBIGUOUS: readonly Doubt[] = ['unit-ambiguous'];

const WORDS = wordTrie<MoneyWord>(moneyRows());
const SIGN_TRIE = wordTrie<MoneyWord>([
  ...Object.entries(SIGNS).map(([sign, code]) => [sign, { code, exponent: 0, doubts: NO_DOUBTS }] as const),
  ...Object.entries(SHARED_SIGNS).map(([sign, code]) => [sign, { code, exponent: 0, doubts: AMBIGUOUS }] as const),
  ...[...CURRENCY_CODES].map((code) => [code, { code, exponent: 0, doubts: NO_DOUBTS }] as const),
]);

/** The currency name at `at`: 美元, 瑞士法郎, 美分. */
export function moneyAt(text: string, at: number): { readonly end: number; readonly money: MoneyWord } | null {
  const match = WORDS.longest(text, at);
  if (match === null) return null;
  const lands = SHARED_NAMES[text.slice(at, match.end)];
  return {
    end: match.end,
    money: lands === undefined ? match.value : moneyOf(text, { start: at, end: match.end }, match.value, lands),
  };
}

const REACH = { near: 120, far: 800 } as const;

function moneyOf(text: string, span: Span, usual: MoneyWord, lands: Lands): MoneyWord {
  const code = nearestLand(text, span, lands, REACH);
  return code === null ? usual : { code, exponent: 0, doubts: NO_DOUBTS };
}

/** The sign or ISO code that opens an amount: $, US$, €, CNY. */
export function moneySignAt(text: string, at: number): { readonly end: number; readonly money: MoneyWord } | null {
  const match = SIGN_TRIE.longest(text, at);
  return match === null ? null : { end: match.end, money: match.value };
}

/** First characters of the signs that are no letters, for a rule's `starts`. */
export const SIGN_STARTS: readonly string[] = [
  ...new Set([...Object.keys(CURRENCY_SYMBOLS), ...Object.keys(SHARED_SIGNS)]),
];
/** Letters that open a sign or are a code (`us` of US$, `rmb`, `cny`), for a rule's `starts`. */
export const SIGN_WORDS: readonly string[] = [
  ...new Set(
    [...Object.keys(SIGNS), ...CURRENCY_CODES]
      .map((sign) => sign.replace(/[^A-Za-z]+$/, '').toLowerCase())
      .filter((word) => word !== ''),
  ),
];

function moneyRows(): readonly (readonly [string, MoneyWord])[] {
  const rows = new Map<string, MoneyWord>();
  const add = (word: string, money: MoneyWord): void => {
    const known = rows.get(word);
    if (known !== undefined && (known.code !== money.code || known.exponent !== money.exponent)) {
      throw new CodedError('UNIT_WORD_TWICE', { word, first: known.code, second: money.code });
    }
    rows.set(word, money);
  };
  for (const [code, words] of Object.entries(EVERYDAY))
    for (const word of words) add(word, { code, exponent: 0, doubts: NO_DOUBTS });
  for (const [code, words] of Object.entries(SHARED))
    for (const word of words) add(word, { code, exponent: 0, doubts: AMBIGUOUS });
  for (const [word, [code, exponent]] of Object.entries(PARTS)) add(word, { code, exponent, doubts: NO_DOUBTS });
  // CLDR's own names come last: 澳元 and the like are settled above, and 元 is never left to it.
  for (const [name, code] of currencyNames('zh')) {
    const word = name.replaceAll(/[（(].*$/g, '').trim();
    if (word.length > 1 && !rows.has(word)) add(word, { code, exponent: 0, doubts: NO_DOUBTS });
  }
  return [...rows];
}
