import type { Numeral, UnitReading } from '../../engine/figures/find.ts';
import { characterSet } from '../../engine/text/characters.ts';
import type { Doubt } from '../../model/doubt.ts';
import type { Comparator } from '../../model/figure.ts';
import { classifierAt, thingCounted } from '../counted/classifiers.ts';
import { skipSpaces } from '../numerals/small-numbers.ts';
import { moneyAt } from './money.ts';
import { unitAt } from './units.ts';

/** A unit behind a number, and what its words change about the number. */
export interface UnitFound extends UnitReading {
  /** Power of ten to the unit's own (美分 is -2). */
  readonly shift: number;
  /** What words inside the unit say: 4分多钟, 3个多月. */
  readonly comparator: Comparator;
  readonly sort: 'money' | 'unit' | 'count';
}

/** Characters after a unit word of one character that make another word of it: 5元|旦, 3天|然气, 12升|至, 欧|盟. */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  元: '旦月素件首帅老凶宵气勋',
  块: '块状根茎',
  圆: '圈形桌满',
  欧: '洲盟佩共美冠债元',
  角: '度色落逐钢',
  毛: '病利衣主泽织巾',
  镑: '',
  天: '然津文空气下桥府河使宫真生坛窗平山台',
  周: '末边围期转密恩易年折刊报遭六日一二三四五',
  升: '至到降级值幅高学温破为势起空任格华息压',
  米: '兰粉饭面歇高扬奇其洛兔',
  里: '程约海面亚昂根斯奥',
  点: '名评击燃明子心火滴头赞缀检播出对亮缺位',
  度: '假过电日',
  夜: '间总里校大市班色晚',
  晚: '会年上报间期餐饭婚于宴辈清',
  年: '度轻龄级纪薪均画会鉴糕货轮产销代青味',
  岁: '月末',
  克: '服里隆制拉鲁扣强',
  吨: '位',
  两: '国岸地会市区党队院侧边人者种',
  分: '别为成布析配类公行局之部组店享歧离发化支辨期红校社论数明量钟头寸流开割包手手解工散',
  秒: '杀表',
  码: '头',
  尺: '度寸码',
  寸: '步',
  桶: '装',
  瓦: '解斯砾努',
  亩: '产均',
  载: '体人货重',
  节: '目',
  斤: '斤',
  担: '任心保负当忧架子水',
  倍: '增数感受加率',
  顷: '刻',
  月: '',
  伏: '特天击尔',
  宿: '舍迁州',
};

/** The unit at `at`, one space allowed before it. Counts come last: 个百分点 is no 个. */
export function unitBehind(text: string, at: number, numeral: Numeral): UnitFound | null {
  const from = skipSpaces(text, at);
  const inside = insideMore(text, from, numeral);
  if (inside !== null) return inside;
  const money = moneyAt(text, from);
  const unit = unitAt(text, from);
  const classifier = classifierAt(text, from);
  const moneyEnd = money === null || !stands(text, from, money.end) ? 0 : money.end;
  const unitEnd = unit === null || !stands(text, from, unit.end) ? 0 : unit.end;
  const countEnd = classifier?.end ?? 0;
  if (money !== null && moneyEnd >= unitEnd && moneyEnd >= countEnd && moneyEnd > 0) {
    return {
      start: from,
      end: moneyEnd,
      code: money.money.code,
      doubts: money.money.doubts,
      shift: money.money.exponent,
      comparator: '=',
      sort: 'money',
    };
  }
  if (unit !== null && unitEnd >= countEnd && unitEnd > 0) return plain(from, unitEnd, unit.code);
  if (classifier !== null) {
    return { ...plain(from, countEnd, thingCounted(text, classifier, numeral.start)), sort: 'count' };
  }
  return null;
}

const NO_DOUBTS: readonly Doubt[] = [];

function plain(start: number, end: number, code: string): UnitFound {
  return { start, end, code, doubts: NO_DOUBTS, shift: 0, comparator: '=', sort: 'unit' };
}

/** For each unit of one character what may not follow it. */
const FOLLOWERS: ReadonlyMap<number, (text: string, at: number) => boolean> = new Map(
  Object.entries(NOT_BEFORE).map(([word, characters]) => [word.charCodeAt(0), characterSet(characters)]),
);
const hasFollowers = characterSet(Object.keys(NOT_BEFORE).join(''));

function stands(text: string, start: number, end: number): boolean {
  if (end - start !== 1 || !hasFollowers(text, start)) return true;
  // 可供254天|使用, and no 天使.
  if (text[end] === '使' && text[end + 1] === '用') return true;
  // 以4.4万吨|位居第二: a rank, and no 吨位.
  if (text[end] === '位' && '居列于'.includes(text[end + 1] ?? '。')) return true;
  return FOLLOWERS.get(text.charCodeAt(start))?.(text, end) !== true;
}

/** 个 and 分 */
const PIECE = 0x4e2a;
const MINUTE = 0x5206;

const INSIDE_MORE =
  /(?:个(?<inner>[多来半])(?<long>月|小时|星期|礼拜|世纪|季度|钟头|工作日)|(?<minute>分)(?<more>[多来])钟|(?<half>个半)(?<rest>月|小时|星期|世纪|钟头))/y;

/** 3个多月, 4分多钟, 两个来小时: 多 stands inside the unit word. */
function insideMore(text: string, at: number, numeral: Numeral): UnitFound | null {
  const code = text.charCodeAt(at);
  if (code !== PIECE && code !== MINUTE) return null;
  INSIDE_MORE.lastIndex = at;
  const match = INSIDE_MORE.exec(text);
  if (match === null || numeral.magnitude.shape === 'vague') return null;
  const end = at + match[0].length;
  const word =
    match.groups?.['minute'] !== undefined ? '分钟' : `个${match.groups?.['long'] ?? match.groups?.['rest'] ?? ''}`;
  const unit = unitAt(word, 0);
  if (unit === null) return null;
  const inner = match.groups?.['inner'] ?? match.groups?.['more'];
  return { ...plain(at, end, unit.code), comparator: inner === '来' ? '~' : inner === '半' ? '=' : '>' };
}

/** True where 半 stands inside the unit words (两个半小时): the number is then a half more. */
export function holdsHalf(text: string, unit: UnitFound): boolean {
  return text.charCodeAt(unit.start) === PIECE && text.startsWith('个半', unit.start);
}
