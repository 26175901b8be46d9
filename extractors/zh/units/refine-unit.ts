import type { Numeral } from '../../engine/figures/find.ts';
import { characterSet } from '../../engine/text/characters.ts';
import { wordTrie } from '../../engine/text/word-trie.ts';
import { pointOf } from '../numerals/numerals.ts';
import { isDaysTold } from '../times/days-told.ts';
import { isScaleMeasured } from './bare-scales.ts';
import { isCubic } from './cubic-metres.ts';
import { TIMES } from './denominators.ts';
import { cameInPieces, comesInPieces } from './pieces.ts';
import { pointsAhead } from './points-ahead.ts';
import type { UnitFound } from './unit-reading.ts';

/** How far back the words that settle an ambiguous unit may stand. */
const REACH = 14;

/**
 * Settles units whose word means several things (度, 点, 分, 块, 级) by the words around, and turns away what only looks
 * like a quantity: `none` for words (一个, 十分, 同一天), `bare` where the number stands without this unit.
 */
export function refineUnit(text: string, numeral: Numeral, unit: UnitFound): UnitFound | 'none' | 'bare' {
  if (numeral.spelled && isNoCount(text, numeral, unit)) return 'none';
  if (text[unit.start] === '个' && unit.end === unit.start + 1) {
    const points = pointsAhead(text, unit.end);
    return points === null ? unit : { ...unit, code: points, sort: 'unit' };
  }
  if (!opensAmbiguous(text, unit.start)) return unit;
  switch (text.slice(unit.start, unit.end)) {
    case '度':
      return degrees(text, numeral, unit);
    case '点':
      return points(text, numeral, unit);
    case '日':
      // 30日内 is a term; 23日 by itself is a day of the month, which the time rules read.
      // No month has a 90th: 超过90日, but 60日均线.
      return /^(?:之?内|以内|游)/.test(text.slice(unit.end, unit.end + 2)) ||
        isTooLate(text, numeral, unit.end) ||
        isDaysTold(text, numeral.start, unit.end)
        ? unit
        : 'none';
    case '分':
      return isScore(text, numeral) ? unit : 'none';
    case '级':
      return isQuake(text, numeral.start, unit.end) ? unit : 'none';
    case '元':
      return { ...unit, code: currencyBefore(text, numeral.start) ?? unit.code };
    case '块':
      // 5917亿块: so many yuan are told in 元.
      return text.charAt(unit.start - 1) === '亿' || comesInPieces(text, unit.end) || cameInPieces(text, numeral.start)
        ? { ...unit, code: '块', sort: 'count' }
        : unit;
    case '盎司':
      return isPrecious(text, numeral.start, unit.end) ? { ...unit, code: '[oz_tr]' } : unit;
    case '呎':
      return /(?:面积|实用|建筑|楼面|单位|物业)[为约达有共]?$/.test(
        text.slice(Math.max(0, numeral.start - 5), numeral.start),
      )
        ? { ...unit, code: '[sft_i]' }
        : unit;
    case '桶':
      return isDaily(text, numeral.start) ? { ...unit, code: 'bbl/day' } : unit;
    case 'P':
    case 'E':
      return isComputing(text, numeral.start, unit.end) ? unit : 'none';
    case '公里':
    case '千米':
    case 'km':
      return speed(text, numeral, unit);
    case '期':
      // 一期年产3万吨，二期5万吨: phases of a project have numbers, they are not counted.
      return numeral.spelled && (pointOf(numeral) ?? 99) < 10 ? 'none' : unit;
    case '方':
      return isCubic(text, numeral, unit.end) ? { ...unit, code: 'm3', sort: 'unit' } : unit;
    case '大':
      return numeral.spelled ? 'none' : unit;
    case '两':
      return numeral.spelled && pointOf(numeral) === 1 ? 'none' : unit;
    case '里':
      return numeral.scaled || !isInsideWord(text, unit.end) ? unit : 'none';
    case '年':
      return isYearWord(text, numeral) ? 'none' : unit;
    case '人':
    case '国':
    case '队':
    case '市':
      return numeral.spelled && text[numeral.start] === '两' && numeral.end - numeral.start === 1 ? 'none' : unit;
    default:
      return unit;
  }
}

/** What the words of the cases above begin with. */
const opensAmbiguous = characterSet('度点日分级元块桶盎呎公千kPE期方大两里年人国队市');

function isNoCount(text: string, numeral: Numeral, unit: UnitFound): boolean {
  if (isArticle(text, numeral, unit)) return true;
  return isBareScale(text, numeral) && !mayStandAlone(text, numeral, unit);
}

/** 一个, 一名, 一次: 一 is an article there. With a measured unit (一吨, 一年) it is a number, but not in 同一天. */
function isArticle(text: string, numeral: Numeral, unit: UnitFound): boolean {
  if (text[numeral.start] !== '一' || numeral.end - numeral.start !== 1) return false;
  const word = text.slice(unit.start, unit.end);
  const before = text[numeral.start - 1] ?? '。';
  // 一天，王大娘…: once upon a day.
  if (word === '天' && '，,'.includes(text[unit.end] ?? '。') && '。！？\n“”'.includes(before)) return true;
  const after = text[unit.end] ?? '。';
  if (unit.sort === 'count') return !(word === '人' && '死受伤遇获失被当'.includes(after));
  if (unit.sort === 'money') return word === '块' || word === '欧';
  // 能源一周：油价反弹, 一周要闻: the name of a column.
  if (word === '周' && /^(?:[：:|]|要闻|回顾|综述|看点|热点|速览|述评)/.test(text.slice(unit.end, unit.end + 2)))
    return true;
  if (TIMES.has(unit.code))
    return '同某这那每有前后新上下另哪统唯任整第大当头老又'.includes(before) || '一度级比到前天'.includes(after);
  return (
    word === '度' ||
    word === '点' ||
    word === '个点' ||
    word === '里' ||
    word === '寸' ||
    word === '尺' ||
    word === '码' ||
    '统唯同单逐第之'.includes(before)
  );
}

/** 万亩, 千公里, 亿元: a scale character with no digit before it. */
function isBareScale(text: string, numeral: Numeral): boolean {
  return (
    numeral.end - numeral.start <= 2 && '百千万亿'.includes(text[numeral.start] ?? '。') && numeral.comparator === '='
  );
}

/** 万亩果园 and 近亿元 are quantities; 万元 in a table's head, 百年老店 and 千里之外 are not. */
function mayStandAlone(text: string, numeral: Numeral, unit: UnitFound): boolean {
  if ('（(/／:：'.includes(text[numeral.start - 1] ?? '。')) return false;
  if (numeral.magnitude.shape === 'range') return true;
  if (isScaleMeasured(text, numeral, unit.end)) return true;
  if (unit.sort === 'money' || TIMES.has(unit.code)) return false;
  const word = text.slice(unit.start, unit.end);
  return text[numeral.start] === '万' || text[numeral.start] === '千'
    ? ALONE.has(word) && !/[\d\p{Nd}]/u.test(text[numeral.start - 1] ?? '。')
    : false;
}

const ALONE: ReadonlySet<string> = new Set([
  '亩',
  '人',
  '公里',
  '吨',
  '辆',
  '车',
  '册',
  '名',
  '株',
  '头',
  '平方米',
  '公顷',
  '立方米',
]);

function isTooLate(text: string, numeral: Numeral, end: number): boolean {
  return (pointOf(numeral) ?? 0) > 31 && !numeral.scaled && !/[均线移]/.test(text[end] ?? '。');
}

function degrees(text: string, numeral: Numeral, unit: UnitFound): UnitFound {
  const before = text.slice(Math.max(0, numeral.start - REACH), numeral.start);
  if (/华氏(?:温度)?(?:零下)?$/.test(before)) return { ...unit, code: '[degF]' };
  if (/(?:摄氏|零下|气温|温度|体温|高温|低温|升温|降温|水温|室温|恒温|烧到|烧至|[高低发]烧|发热)/.test(before))
    return { ...unit, code: 'Cel' };
  if (/(?:用电|发电|电量|度电|耗电|节电|省电|电池|充电|换电|补电)/.test(before)) return { ...unit, code: 'kW.h' };
  return unit;
}

/** 8点 is a time of day and 3点建议 a count; with a decimal, a large number or a market in sight it is an index. */
function points(text: string, numeral: Numeral, unit: UnitFound): UnitFound | 'none' {
  if (POINTS_OF_A_LIST.some((noun) => text.startsWith(noun, unit.end))) return { ...unit, code: '点', sort: 'count' };
  const value = pointOf(numeral);
  if (value !== null && Number.isInteger(value) && value <= 24) {
    const before = text.slice(Math.max(0, numeral.start - REACH), numeral.start);
    return /(?:指数|股指|点位|涨|跌|升|降|报|收)/.test(before) && !/[晚早午晨时]/.test(before) ? unit : 'none';
  }
  return unit;
}

/** 3000P算力, 算力达1.2万P: short for PFLOPS where computing power is told of; 1080P and P2P are names. */
function isComputing(text: string, start: number, end: number): boolean {
  if (/^[A-Za-z\d]/.test(text.charAt(end))) return false;
  return (
    /^ ?(?:的|级)?(?:智能|普通|通用|超算|智算|高性能|国产|AI)?算力/.test(text.slice(end, end + 9)) ||
    /算力[^，。；,;]*$/.test(text.slice(Math.max(0, start - REACH), start))
  );
}

/** 得了30分, 9.575分; 十分 and 三分 are words unless something is scored. */
function isScore(text: string, numeral: Numeral): boolean {
  return (
    !numeral.spelled || /[得扣满打获砍轰拿][了下到]?$/.test(text.slice(Math.max(0, numeral.start - 2), numeral.start))
  );
}

/** 5.1级 of an earthquake; 三级 and 5A级 are grades. */
function isQuake(text: string, start: number, end: number): boolean {
  return (
    /震|里氏|风力|阵风|风速/.test(text.slice(Math.max(0, start - 10), start)) ||
    /^[^，。]{0,2}(?:地震|强震|余震|浅震|大风|阵风|强风|狂风|偏[东南西北])/.test(text.slice(end, end + 5))
  );
}

/** 新台币300元, 港币5亿元: the currency stands before the number. */
function currencyBefore(text: string, start: number): string | null {
  let at = start;
  while (at > 0 && start - at < 4 && '约近超逾达为共合计 '.includes(text[at - 1] ?? '。')) at--;
  return CURRENCY_BEFORE.longestBefore(text, at)?.value ?? null;
}

const CURRENCY_BEFORE = wordTrie(
  [
    ['人民币', 'CNY'],
    ['新台币', 'TWD'],
    ['台币', 'TWD'],
    ['港币', 'HKD'],
    ['美金', 'USD'],
    ['日币', 'JPY'],
    ['澳币', 'AUD'],
    ['加币', 'CAD'],
    ['欧元', 'EUR'],
    ['澳门币', 'MOP'],
    ['韩币', 'KRW'],
  ] as const,
  { backwards: true },
);

const POINTS_OF_A_LIST = [
  '意见',
  '建议',
  '要求',
  '措施',
  '理由',
  '原因',
  '内容',
  '启示',
  '体会',
  '希望',
  '看法',
  '共识',
  '主张',
  '经验',
  '问题',
  '思考',
  '承诺',
];

/** 日产量4285万桶: barrels a day, also down the list that goes on in the same sentence. */
function isDaily(text: string, at: number): boolean {
  const from = Math.max(0, at - 90);
  const stop = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('\n', at), from);
  // 产量升至1384万桶/日;商业原油库存增加277万桶: what is in stock is of no day.
  if (/(?:库存|储备|储量)[^，,；;。]{0,12}$/.test(text.slice(stop, at))) return false;
  return /日产|每日|每天|桶\/[日天]|日均|桶每[日天]|日出口|日进口|日需求/.test(text.slice(stop, at));
}

/** 380万盎司黄金, 白银产量为40万盎司: precious metals are weighed in troy ounces. */
function isPrecious(text: string, start: number, end: number): boolean {
  return PRECIOUS.test(text.slice(Math.max(0, start - 20), start)) || PRECIOUS.test(text.slice(end, end + 6));
}

const PRECIOUS = /黄金|白银|[金银]价|期[金银]|现货[金银]|[金银][条币矿锭]|[金银]产量|[含产储炼][金银]|铂|钯|铑|贵金属/;

function speed(text: string, numeral: Numeral, unit: UnitFound): UnitFound {
  const before = text.slice(Math.max(0, numeral.start - 8), numeral.start);
  return /时速[为达到约过超近仅是在至的高]*$/.test(before) ? { ...unit, code: 'km/h' } : unit;
}

/** 98年, 07年: two digits with a leading zero or from the eighties on are a year, which the time rules read. */
function isYearWord(text: string, numeral: Numeral): boolean {
  return !numeral.spelled && numeral.end - numeral.start === 2 && text[numeral.start] === '0';
}

function isEndOfPhrase(text: string, at: number): boolean {
  const next = text[at];
  return next === undefined || /[\s，。；、！？,.;)）”"多以左一二三四]/.test(next);
}

function isInsideWord(text: string, at: number): boolean {
  return !isEndOfPhrase(text, at) && !/^(?:[长外路地远多以的]|[山水夜土沙][路道])/.test(text.slice(at, at + 2));
}
