import type { Hedge } from '../engine/language-pack.ts';
import { type WordMatch, wordTrie } from '../engine/word-trie.ts';
import type { RuleName } from '../model/derivation.ts';
import type { Comparator } from '../model/figure.ts';

const BEFORE = {
  '~': [
    '约',
    '大约',
    '约为',
    '约占',
    '约合',
    '约有',
    '大概',
    '近',
    '将近',
    '接近',
    '几近',
    '大致',
    '估计',
    '大约有',
    '约莫',
    '差不多',
    '几乎',
    '粗略',
    '相当于约',
    '可能',
    '平均约',
    '近乎',
    '逼近',
    '约摸',
    '近约',
    '大体',
  ],
  '>': [
    '超',
    '超过',
    '超出',
    '逾',
    '突破',
    '多于',
    '大于',
    '高于',
    '高过',
    '胜过',
    '冲破',
    '远超',
    '超逾',
    '已超',
    '过',
    '年逾',
    '不止',
    '不只',
    '大於',
    '站上',
    '升破',
    '涨破',
    '早于',
  ],
  '>=': [
    '至少',
    '最少',
    '起码',
    '不低于',
    '不少于',
    '不小于',
    '不下',
    '不下于',
    '最低',
    '大于等于',
    '大于或等于',
    '大于或者等于',
    '高于或等于',
    '>=',
    '≥',
    '多达至少',
    '不亚于',
    '下限',
  ],
  '<': [
    '不到',
    '不足',
    '未满',
    '不满',
    '少于',
    '低于',
    '小于',
    '未及',
    '未达',
    '未到',
    '跌破',
    '失守',
    '未超',
    '尚不足',
    '矮于',
    '轻于',
    '<',
    '短于',
    '降破',
  ],
  '<=': [
    '最多',
    '至多',
    '不超过',
    '不多于',
    '不高于',
    '不大于',
    '不逾',
    '最高不超过',
    '未超过',
    '顶多',
    '小于等于',
    '小于或等于',
    '小于或者等于',
    '低于或等于',
    '<=',
    '≤',
    '不得超过',
    '上限',
    '至多不超过',
    '充其量',
    '不超出',
  ],
} as const satisfies Partial<Record<Comparator, readonly string[]>>;

const AFTER = {
  '~': ['左右', '上下', '前后', '许', '光景', '不等', '上下不等', '开外左右', '的样子'],
  '>': [
    '多',
    '余',
    '有余',
    '挂零',
    '出头',
    '开外',
    '还多',
    '以上不含',
    '的大关',
    '大关',
    '的突破',
    '的关口',
    '关口',
    '多一点',
  ],
  '>=': [
    '以上',
    '及以上',
    '或以上',
    '之上',
    '起',
    '以上的',
    '或者更多',
    '或更多',
    '和以上',
    '(含)以上',
    '（含）以上',
    '起步',
  ],
  '<': ['以下', '之下', '不到', '开外以下'],
  '<=': ['以内', '之内', '及以下', '或以下', '内', '或者更少', '或更少', '封顶', '为限', '(含)以下', '（含）以下'],
} as const satisfies Partial<Record<Comparator, readonly string[]>>;

/** Words that may stand between a hedge and its number: 超过|了, 达到|约, 最多|为. */
const FILLERS = [
  '了',
  '达',
  '达到',
  '为',
  '有',
  '至',
  '到',
  '是',
  '在',
  '等于',
  '出',
  '个',
  '占',
  '合',
  '需',
  '要',
  '可达',
  '着',
  '人民币',
  '港币',
  '高达',
  '每年',
  '着力',
  '这',
  '其中',
  '整整',
  ' ',
  '新台币',
  '为期',
  '长达',
  '前',
  '后',
];

/** Hedges that are also the end of other words; the character before tells (附近, 最近, 条约, 节约, 通过, 以上). */
const NOT_AFTER: Readonly<Record<string, string>> = {
  近: '附最邻靠亲临远就新逼浅将走切相接',
  约: '条节公合契签预违赴大纽简制履盟婚特',
  过: '通经超越渡度不错透难路胜高飞来太',
  逾: '年',
};

/** Words after a number that mean something else with what follows: 起|诉, 内|地, 左右|手, 多|次. */
const NOT_THEN: Readonly<Record<string, string>> = {
  起: '来诉草义点步码伏飞源到',
  内: '部地容外资需存陆阁政科涵在心衣蒙',
  多: '次个种年家名的数少样于边方元月人项万亿月日条位点国党民所',
  余: '额地下生',
  许: '多可诺昌愿',
  左右: '手翼两',
  前后: '两卫',
};

interface HedgeWord {
  readonly comparator: Comparator;
  readonly word: string;
}

const BEFORE_TRIE = wordTrie<HedgeWord>(rowsOf(BEFORE), { backwards: true });
const AFTER_TRIE = wordTrie<HedgeWord>(rowsOf(AFTER));
const FILLER_TRIE = wordTrie(
  FILLERS.map((word) => [word, true as const] as const),
  { backwards: true },
);

/** 近20年来, 近三年: the last years, no estimate; 历时近10年 is one. */
const IS_SPAN_TO_NOW = /^[\d〇零一二三四五六七八九十几两]{1,3}(?:年|个月|个?星期|周|天|日)(?![多半])/;
const MEASURES_TIME = '时达用经历长有了已过需耗花等隔距期的续';

const RULE_BEFORE: RuleName = 'zh/hedge/before';
const RULE_AFTER: RuleName = 'zh/hedge/after';

/** The hedge that ends right before `start`, fillers and a second hedge allowed: 至少约, 超过了, 达到约. */
export function hedgeBefore(text: string, start: number): Hedge | null {
  let at = start;
  let found: Hedge | null = null;
  for (let step = 0; step < 4 && at > 0; step++) {
    const hedge = BEFORE_TRIE.longestBefore(text, at);
    if (
      hedge?.value.word === '近' &&
      IS_SPAN_TO_NOW.test(text.slice(start, start + 12)) &&
      !MEASURES_TIME.includes(text[hedge.start - 1] ?? '。')
    )
      return null;
    if (hedge?.value.word === '过' && !'半百千万亿'.includes(text[start] ?? '。')) break;
    if (hedge !== null && !isOtherWord(text, hedge.start, hedge.value.word)) {
      found = outer(found, hedge);
      at = hedge.start;
      continue;
    }
    const filler = FILLER_TRIE.longestBefore(text, at);
    if (filler === null) break;
    at = filler.start;
  }
  return found ?? hedgeOverTime(text, start) ?? hedgeOverWhole(text, start);
}

/** Of 至少约 the bound counts, the blur does not. */
function outer(inner: Hedge | null, hedge: WordMatch<HedgeWord>): Hedge {
  const { comparator } = hedge.value;
  if (inner !== null && (inner.comparator !== '~' || comparator === '~')) return inner;
  return { start: hedge.start, end: inner?.end ?? hedge.end, comparator, rule: RULE_BEFORE };
}

function isOtherWord(text: string, start: number, word: string): boolean {
  const before = text[start - 1];
  return before !== undefined && NOT_AFTER[word]?.includes(before) === true;
}

/** 超过了去年的|30万吨: the hedge stands before a relative time. Verbs of comparing (高于2024年的…) do not reach over it. */
function hedgeOverTime(text: string, start: number): Hedge | null {
  if (text[start - 1] !== '的') return null;
  const time = OVER_TIME.longestBefore(text, start - 1);
  if (time === null) return null;
  const verb = text[time.start - 1] === '了' ? time.start - 1 : time.start;
  const hedge = BEFORE_TRIE.longestBefore(text, verb);
  return hedge === null || !REACHES_OVER.has(hedge.value.word)
    ? null
    : { start: hedge.start, end: hedge.end, comparator: hedge.value.comparator, rule: RULE_BEFORE };
}

const OVER_WHOLE =
  /(?<hedge>约|大约|近|将近|接近|超|超过|逾|不到|不足|至少)(?:(?:占|占到|占了|为|是|相当于)[^，。；：、！？\n\d]{1,16}|(?:全|总|世界|该|其)[^，。；：、！？\n\d]{0,12})的$/;
const IS_PART = /^[\d.〇零一二三四五六七八九十百半两几多余]{1,8} ?(?:%|成|分之|倍|半)/;

/** 约占全球的|48%, 约为现价的|两倍: the hedge stands before the whole that a share or multiple is of. */
function hedgeOverWhole(text: string, start: number): Hedge | null {
  if (text[start - 1] !== '的' || !IS_PART.test(text.slice(start, start + 12))) return null;
  const from = Math.max(0, start - 24);
  const match = OVER_WHOLE.exec(text.slice(from, start));
  const word = match?.groups?.['hedge'];
  const hedge =
    match === null || word === undefined ? null : BEFORE_TRIE.longestBefore(text, from + match.index + word.length);
  if (hedge === null || isOtherWord(text, hedge.start, hedge.value.word)) return null;
  return { start: hedge.start, end: hedge.end, comparator: hedge.value.comparator, rule: RULE_BEFORE };
}

const REACHES_OVER: ReadonlySet<string> = new Set([
  '超过',
  '超',
  '逾',
  '突破',
  '不到',
  '不足',
  '未达',
  '超出',
  '接近',
  '不及',
]);
const OVER_TIME = wordTrie(
  [
    '去年',
    '上年',
    '前年',
    '去年同期',
    '上年同期',
    '上月',
    '上个月',
    '上周',
    '上季度',
    '同期',
    '此前',
    '原定',
    '预期',
    '计划',
  ].map((word) => [word, true as const] as const),
  { backwards: true },
);

/** The hedge that follows at `end`, one space allowed: 左右, 以上, 多. */
export function hedgeAfter(text: string, end: number): Hedge | null {
  const at = text.charCodeAt(end) === 0x20 ? end + 1 : end;
  const match = AFTER_TRIE.longest(text, at);
  if (match === null) return null;
  const { word, comparator } = match.value;
  const next = text[match.end];
  if (next !== undefined && NOT_THEN[word]?.includes(next) === true) return null;
  return { start: match.start, end: match.end, comparator, rule: RULE_AFTER };
}

function rowsOf(
  table: Readonly<Partial<Record<Comparator, readonly string[]>>>,
): readonly (readonly [string, HedgeWord])[] {
  const rows: (readonly [string, HedgeWord])[] = [];
  for (const comparator of ['~', '>', '>=', '<', '<='] as const) {
    for (const word of table[comparator] ?? []) rows.push([word, { comparator, word }]);
  }
  return rows;
}
