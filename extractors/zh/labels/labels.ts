import type { Find, LabelFind } from '../../engine/figures/find.ts';
import { quantityOf } from '../../engine/figures/quantity-of.ts';
import type { Rule } from '../../engine/figures/rule.ts';
import { isDigit, isLatin } from '../../engine/text/characters.ts';
import { wordTrie } from '../../engine/text/word-trie.ts';
import type { RuleName } from '../../model/derivation.ts';
import { classifierAt } from '../counted/classifiers.ts';
import { NUMERAL_CHARACTERS, NUMERAL_STARTS } from '../numerals/numeral-characters.ts';
import { readNumeral } from '../numerals/numerals.ts';
import { skipSpace } from '../numerals/small-numbers.ts';
import { HOLIDAY_TRIE } from '../times/holidays.ts';
import { IDIOMS } from './idioms.ts';
import { NAMED_BEFORE, NUMBER_TAILS } from './label-words.ts';
import { rankList } from './rank-lists.ts';

const IDIOM: RuleName = 'zh/label/idiom';
const ORDINAL: RuleName = 'zh/label/ordinal';
const NUMBERED: RuleName = 'zh/label/numbered';
const LIST: RuleName = 'zh/label/list-number';
const CODE: RuleName = 'zh/label/code';
const QUOTED: RuleName = 'zh/label/quoted-slogan';

function label(rule: RuleName, start: number, end: number): LabelFind {
  return { type: 'label', rule, parts: [], start, end };
}

const IDIOM_TRIE = wordTrie(IDIOMS.map((word) => [word, true as const] as const));

const idiom: Rule = {
  name: IDIOM,
  starts: IDIOMS,
  read: (text, at) => {
    const match = IDIOM_TRIE.longest(text, at);
    return match === null ? null : label(IDIOM, at, match.end);
  },
  examples: ['一方面 => a word', '千方百计 => a word'],
};

/** 第三, 第二十届: a place in an order, not a count. */
const ordinal: Rule = {
  name: ORDINAL,
  starts: ['第'],
  read: (text, at): Find | null => {
    const numeral = readNumeral(text, skipSpace(text, at + 1));
    if (numeral === null || numeral.magnitude.shape === 'vague') return null;
    const listed = listedOrdinals(text, numeral.end);
    if (listed > numeral.end) return label(ORDINAL, at, listed);
    const found = quantityOf(ORDINAL, numeral, { start: at, end: numeral.end, unit: null });
    return { ...found, role: 'ordinal' };
  },
  examples: ['第三 => third', '第二百五十 => 250th'],
};

/** 第三、四节课: the ordinals that one 第 opens. */
function listedOrdinals(text: string, from: number): number {
  let end = from;
  for (let items = 0; items < 6 && '、和'.includes(text[end] ?? '。'); items++) {
    const next = readNumeral(text, end + 1);
    if (next === null || next.end - end > 4) break;
    end = next.end;
  }
  return end;
}

/** Of those, the ones that are a count where a measured thing follows or a large number stands: they need a small bare number. */
const SPELLED_ONLY: ReadonlySet<string> = new Set([
  '次会议',
  '次全体会议',
  '维',
  '公里处',
  '讲',
  '权',
  '世',
  '连',
  '团',
  '师',
  '军',
  '旅',
  '营',
  '所',
  '厂',
  '线',
  '楼',
  '室',
  '单元',
  '后',
  '会议',
  '工程',
  '计划',
  '行动',
  '方案',
  '平台',
  '热线',
  '事件',
]);

const numbered: Rule = {
  name: NUMBERED,
  starts: NUMERAL_STARTS.filter((start) => !'几数半'.includes(start)),
  read: (text, at) => {
    const numeral = readNumeral(text, at);
    if (numeral === null || numeral.scaled || numeral.magnitude.shape !== 'point') return null;
    const tail = NUMBER_TAILS.longest(text, skipSpace(text, numeral.end));
    if (tail === null) return null;
    const word = text.slice(tail.start, tail.end);
    if (SPELLED_ONLY.has(word) && !isLabelTail(text, word, { start: at, end: numeral.end, tail: tail.end }))
      return null;
    return label(NUMBERED, at, tail.end);
  },
  examples: ['232条款 => a law', '17号 => a shirt', '90后 => a generation'],
};

function isLabelTail(text: string, word: string, at: { start: number; end: number; tail: number }): boolean {
  const digits = text.slice(at.start, at.end);
  switch (word) {
    case '后':
      return /^[0-9]0$/.test(digits) && !/[天年月日周分小来,，]/.test(text[at.tail] ?? '。');
    case '次会议':
    case '次全体会议':
      return /(?:届|人大|政协|常委会|委员会|大会|全会)[^，。；\d]{0,8}$/.test(
        text.slice(Math.max(0, at.start - 14), at.start),
      );
    // 高速公路535公里处 is a place on it, 群岛以西约535公里处 is so far away.
    case '公里处':
      return !/[东南西北距离外][大约近仅]{0,2}$/.test(text.slice(Math.max(0, at.start - 4), at.start));
    case '线':
    case '维':
      return digits.length === 1;
    case '事件':
    case '工程':
    case '计划':
    case '行动':
    case '热线':
    case '平台':
      return /^\d{3,}$/.test(digits);
    default:
      return false;
  }
}

/** (一), （1）, 1., 一、, ①: the number of a list item, at the start of a line or of a sentence. */
const listNumber: Rule = {
  name: LIST,
  starts: [
    ...NUMERAL_CHARACTERS.flatMap((first) => [`(${first}`, `（${first}`]),
    ...NUMERAL_STARTS.filter((start) => !'几数半'.includes(start)),
  ],
  read: (text, at) => {
    const open = text[at] === '(' || text[at] === '（';
    if (open) {
      const numeral = readNumeral(text, at + 1);
      if (numeral === null || numeral.end - at > 5 || (text[numeral.end] !== ')' && text[numeral.end] !== '）'))
        return null;
      return label(LIST, at, numeral.end + 1);
    }
    if (!isLineStart(text, at)) return null;
    const numeral = readNumeral(text, at);
    const end = numeral !== null && numeral.end - at <= 3 ? numeral.end : -1;
    const sign = text[end];
    if (end < 0 || sign === undefined || !'、.．)）:：'.includes(sign) || isDigit(text.charCodeAt(end + 1)))
      return null;
    return label(LIST, at, end + 1);
  },
  examples: ['（一） => a list number', '3、上海 => a list number'],
};

function isLineStart(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (text[before] === ' ' || text[before] === '#' || text[before] === '*')) before--;
  return before < 0 || '\n。！？；：”'.includes(text[before] ?? '。');
}

const PHONE = /\+?(?:\d{2,4}-)?(?:\d{3,4}-\d{3,4}-\d{4}|\d{3,4}-\d{7,8}|1[3-9]\d{9}|\d{3}-\d{3,4}-\d{4})(?!\d)/y;
const ADDRESS = /\d{1,3}(?:\.\d{1,3}){2,3}(?![\d%])/y;
const STOCK = /[03689]\d{4,5}\.(?:SH|SZ|HK|BJ|sh|sz|hk)/y;
const LONG_ID = /\d{11,40}/y;

/** 1,1,1,1,1,1,1,1: columns, coordinates, dumps of data. The last item is left, as it may have a unit. */
const DATA_ROW = /(?:\d{1,3}(?<sign>[ ,:]))(?:\d{1,3}\k<sign>){7,400}/y;

const CODES = [PHONE, ADDRESS, STOCK, LONG_ID] as const;

const code: Rule = {
  name: CODE,
  starts: [...'0123456789+'],
  read: (text, at) => {
    if (isDigit(text.charCodeAt(at - 1))) return null;
    let stop = at;
    while (isDigit(text.charCodeAt(stop))) stop++;
    const length = stop - at;
    const patterned = length >= 11 || text[at] === '+' || (length >= 2 && text[stop] === '-') || text[stop] === '.';
    if (' ,:'.includes(text[stop] ?? '。') && isDigit(text.charCodeAt(stop + 1))) {
      DATA_ROW.lastIndex = at;
      if (DATA_ROW.test(text)) return label(CODE, at, DATA_ROW.lastIndex);
    }
    for (const pattern of patterned ? CODES : []) {
      pattern.lastIndex = at;
      if (pattern.test(text)) return label(CODE, at, pattern.lastIndex);
    }
    return namedNumber(text, at) ?? gluedName(text, at);
  },
  examples: ['电话021-555-0142 => a phone number', '波音737—300型 => a model', '600111.SH => a stock code'],
};

/** 货运26列, 江苏12家, 地图30张: characters with which 运, 苏 and 图 are a word, and no type of aeroplane. */
const ENDS_A_WORD = '货客海空承营托陆发转快春水装调航储清起外内疏集联抢搬押江地蓝版绘配插企试意截';

/** 波音737—300型, 阅读 1234: the word before says that the digits are a name or a page counter. */
function namedNumber(text: string, at: number): LabelFind | null {
  let from = at;
  while (from > 0 && ' :：-（('.includes(text[from - 1] ?? '。')) from--;
  const named = NAMED_BEFORE.longestBefore(text, from);
  if (named === null) return null;
  const word = text.slice(named.start, named.end);
  if (word.length === 1 && from !== at && text[at - 1] !== '-') return null;
  if (word.length === 1 && ENDS_A_WORD.includes(text[named.start - 1] ?? '。')) return null;
  const end = endOfCode(text, at);
  // 储备+商业储备: the plus sign woke the rule, and no digit follows it.
  if (end === at) return null;
  if ((word === '合约' || word === '主力') && !DELIVERY_MONTH.test(text.slice(at, end))) return null;
  // 长征5号, 图4; but 阅读 5 本书 and 评论3条 count.
  if (word.length === 1 && '年月日万亿个吨元%'.includes(text[end] ?? '。')) return null;
  if (
    /^[万亿年月日吨元个名人%倍]/.test(text.slice(skipSpace(text, end), skipSpace(text, end) + 1)) &&
    !/阅读|浏览|点击/.test(word)
  )
    return null;
  // 手机300台: things that are counted, and no number of theirs.
  if (/^(?:手机|电话|传真|许可证)$/.test(word) && classifierAt(text, end) !== null) return null;
  // 歼-20首飞: what follows would else be read as its measure word.
  return label(CODE, at, classifierAt(text, end)?.end ?? end);
}

/** 主力合约2605: futures go by the year and the month in which they are due. */
const DELIVERY_MONTH = /^[23]\d(?:0[1-9]|1[0-2])$/;

const MILEPOST = /\d{1,4}(?:米|公里)?处?/y;

/** 1.5K屏, 1080P高清: how finely a screen is divided, and the name of a class. */
const SCREEN =
  /(?:\d(?:\.\d)?K|(?:480|720|1080|1440|2160)[Pp])(?= ?(?:屏|分辨率|高清|超清|超高清|画质|视频|直播|显示|影像|摄像|电视|大屏|曲面|直屏|面板|OLED|LCD|高刷))/y;

/** 5G, 4K, 3D, 2B: digits that a capital letter follows and that no unit reads. */
function gluedName(text: string, at: number): LabelFind | null {
  SCREEN.lastIndex = at;
  if (SCREEN.test(text)) return label(CODE, at, SCREEN.lastIndex);
  // K1234+500处: a place on a road.
  MILEPOST.lastIndex = at;
  if (text[at - 1] === '+' && /[KSk]\d{1,4}\+$/.test(text.slice(Math.max(0, at - 6), at)) && MILEPOST.test(text))
    return label(CODE, at, MILEPOST.lastIndex);
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  const letter = text.charCodeAt(end);
  if (end - at > 3 || !isLatin(letter) || 'kKmMgGtTwWhHeEdD'.includes(text[end] ?? '') === false) return null;
  const next = text.charCodeAt(end + 1);
  if (isLatin(next) || isDigit(next) || !'GKDghk'.includes(text[end] ?? '')) return null;
  // 5G网络 is a name; 5g and 12k are amounts, 5G流量 is counted in gigabytes.
  if (text[end] === 'g' || text[end] === 'k' || text[end] === 'h') return null;
  return label(CODE, at, end + 1);
}

function endOfCode(text: string, at: number): number {
  let end = at;
  while (
    end - at < 30 &&
    (isDigit(text.charCodeAt(end)) ||
      isLatin(text.charCodeAt(end)) ||
      ('-—~.'.includes(text[end] ?? '。') && isDigit(text.charCodeAt(end + 1))))
  )
    end++;
  return text[end] === '型' || text[end] === '号' || text[end] === '次' ? end + 1 : end;
}

const SLOGAN =
  /[“"「](?:[一二三四五六七八九十两双百千万\d]{1,3}[个条项不大讲有无农个进好化]?[^”"」，。\n]{0,8})[”"」]/y;
const SLOGAN_STARTS =
  /^[“"「](?:[一二三四五六七八九十两百千万]{1,2})(?:个)?(?:有利于|代表|不变|不得|不准|坚持|必须|严禁|讲|化|农|通|无|好|自|公|保|连|假|乱|高|低|不|有|大|爱|年)/;

/** “三个有利于”, “五假干部”, “三农”: slogans in quotation marks count nothing. */
const slogan: Rule = {
  name: QUOTED,
  starts: [...'“"「'],
  read: (text, at) => {
    SLOGAN.lastIndex = at;
    const match = SLOGAN.exec(text);
    // “五一”假期: a holiday keeps its day in quotation marks.
    return match === null ||
      HOLIDAY_TRIE.longest(text, at + 1)?.end === at + match[0].length - 1 ||
      !SLOGAN_STARTS.test(match[0]) ||
      /[元吨%％]/.test(match[0])
      ? null
      : label(QUOTED, at, at + match[0].length);
  },
  examples: ['“三个有利于” => a slogan'],
};

export const LABEL_RULES: readonly Rule[] = [idiom, rankList, numbered, listNumber, code, slogan, ordinal];
