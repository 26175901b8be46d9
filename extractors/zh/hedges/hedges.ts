import type { Hedge } from '../../engine/figures/language-pack.ts';
import { characterSet } from '../../engine/text/characters.ts';
import { type WordMatch, wordTrie } from '../../engine/text/word-trie.ts';
import type { RuleName } from '../../model/derivation.ts';
import type { Comparator } from '../../model/figure.ts';
import { wordList } from '../word-list.ts';
import { AFTER, BEFORE, FILLERS, NOT_AFTER, NOT_THEN } from './hedge-words.ts';
import { boundBehindInContext, boundInContext } from './negated-bounds.ts';

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

/** 的 */
const OF = 0x7684;

/** 近20年来, 近三年: the last years, no estimate; 历时近10年 is one. */
const IS_SPAN_TO_NOW = /^[\d〇零一二三四五六七八九十几两]{1,3}(?:年|个月|个?星期|周|天|日)(?![多半])/;
const MEASURES_TIME = '时达用经历长有了已过需耗花等隔距期的续';

/** What stands right before a number with a hedge: the end of one, of a filler, or what a hedge reaches over. */
const mayEndHedge = characterSet(
  [...rowsOf(BEFORE).map(([word]) => word.slice(-1)), ...FILLERS.map((word) => word.slice(-1)), '的、和与'].join(''),
);

const RULE_BEFORE: RuleName = 'zh/hedge/before';
const RULE_AFTER: RuleName = 'zh/hedge/after';

/** The hedge that ends right before `start`, fillers and a second hedge allowed: 至少约, 超过了, 达到约. */
export function hedgeBefore(text: string, start: number): Hedge | null {
  if (!mayEndHedge(text, start - 1)) return hedgeOverVerb(text, start);
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
    if (hedge?.value.word === '过' && !PASSED.test(text.slice(start, start + 2))) break;
    if (hedge !== null && COMPARES.has(hedge.value.word) && IS_YARDSTICK.test(text.slice(start, start + 20)))
      return null;
    if (hedge !== null && !isOtherWord(text, hedge.start, hedge.value.word)) {
      found = outer(text, found, hedge);
      at = hedge.start;
      continue;
    }
    const filler = FILLER_TRIE.longestBefore(text, at);
    if (filler === null) break;
    at = filler.start;
  }
  return (
    found ??
    hedgeOverTime(text, start) ??
    hedgeOverWhole(text, start) ??
    hedgeOverList(text, start) ??
    hedgeSpread(text, start) ??
    hedgeOverVerb(text, start)
  );
}

/** 收获进度过七成, 人数过半: what is passed is round. */
const PASSED = /^(?:[半百千万亿]|[一二两三四五六七八九]成)/;

/** 低于7%的目标, 高于50.5的前值: what is compared with is what it is. */
const COMPARES: ReadonlySet<string> = new Set(['低于', '高于', '不及']);
const IS_YARDSTICK =
  /^[\d.,]{1,12} ?(?:%|万|亿|[\u4e00-\u9fff]{0,4}?)的(?:目标|指标|预期|预测|预估|均值|平均|中位|前值|基准|历史|警戒|荣枯|此前|原定|上限|下限|标准|正常|合理|常年|往年|法定|规定|核定|设计|保有|红线|门槛|起征)/;

/** Of 至少约 the bound counts, the blur does not. */
function outer(text: string, inner: Hedge | null, hedge: WordMatch<HedgeWord>): Hedge {
  const comparator = boundInContext(text, hedge.start, hedge.value.comparator);
  if (inner !== null && (inner.comparator !== '~' || comparator === '~')) return inner;
  return { start: hedge.start, end: inner?.end ?? hedge.end, comparator, rule: RULE_BEFORE };
}

function isOtherWord(text: string, start: number, word: string): boolean {
  // A text begins as a line does.
  const before = text[start - 1] ?? '\n';
  // 进度过七成, but 度过三年
  if (word === '过' && before === '度' && '进程强密热难温湿'.includes(text[start - 2] ?? '。')) return false;
  return NOT_AFTER[word]?.includes(before) === true;
}

/** 达356亿元，已|超过上年的345亿元: of two levels told side by side the second bounds nothing. */
const COMPARED_LEVEL = /\d[^，,。；;]{0,6}[，,][^，,。；;\d]{0,4}$/u;

/** 超过了去年的|30万吨: the hedge stands before a relative time. Verbs of comparing (高于2024年的…) do not reach over it. */
function hedgeOverTime(text: string, start: number): Hedge | null {
  if (text.charCodeAt(start - 1) !== OF) return null;
  const time = OVER_TIME.longestBefore(text, start - 1);
  if (time === null) return null;
  const verb = text[time.start - 1] === '了' ? time.start - 1 : time.start;
  const hedge = BEFORE_TRIE.longestBefore(text, verb);
  return hedge === null ||
    !REACHES_OVER.has(hedge.value.word) ||
    COMPARED_LEVEL.test(text.slice(Math.max(0, hedge.start - 24), hedge.start))
    ? null
    : { start: hedge.start, end: hedge.end, comparator: hedge.value.comparator, rule: RULE_BEFORE };
}

const OVER_WHOLE =
  /(?<hedge>约|大约|近|将近|接近|超|超过|逾|不到|不足|至少)(?:(?:占|占到|占了|为|是|相当于)[^，。；：、！？\n\d]{1,16}|(?:全|总|世界|该|其)[^，。；：、！？\n\d]{0,12})的$/;
const OVER_NOUN = /(?<hedge>接近|超过|不到|不足)[\u4e00-\u9fff]{2,12}的$/;
/** Bounds that compare nothing: what stands behind them is bounded, whatever it is of. */
const BOUND_OVER_NOUN = /(?<hedge>不超过|不得超过|不低于|不少于|不高于|不多于|至少|最多)[\u4e00-\u9fff]{2,12}的$/;
const IS_PART = /^[\d.〇零一二三四五六七八九十百半两几多余]{1,8}[万亿]? ?(?:%|成|分之|倍|半)/;
const IS_ROUND_PART = /^[\d.一二三四五六七八九十百半两]{1,6}[万亿]? ?(?:成|分之|倍|半)/;

/** 约占全球的|48%, 约为现价的|两倍: the hedge stands before the whole that a share or multiple is of. */
function hedgeOverWhole(text: string, start: number): Hedge | null {
  if (text.charCodeAt(start - 1) !== OF || !IS_PART.test(text.slice(start, start + 12))) return null;
  const from = Math.max(0, start - 24);
  const match =
    OVER_WHOLE.exec(text.slice(from, start)) ??
    BOUND_OVER_NOUN.exec(text.slice(from, start)) ??
    (IS_ROUND_PART.test(text.slice(start, start + 12)) ? OVER_NOUN.exec(text.slice(from, start)) : null);
  const word = match?.groups?.['hedge'];
  const hedge =
    match === null || word === undefined ? null : BEFORE_TRIE.longestBefore(text, from + match.index + word.length);
  if (hedge === null || isOtherWord(text, hedge.start, hedge.value.word)) return null;
  return { start: hedge.start, end: hedge.end, comparator: hedge.value.comparator, rule: RULE_BEFORE };
}

const isListSign = characterSet('、和与');
const endsDigits = characterSet('0123456789.');
const LIST_BEFORE = /\d[\d.]{0,9}(?:[、和与]\d[\d.]{0,9}){0,6}[、和与]$/;

/** 突破8000、5000和|3000点: numbers that share a unit share the hedge before the first. */
function hedgeOverList(text: string, start: number): Hedge | null {
  if (!isListSign(text, start - 1) || !endsDigits(text, start - 2)) return null;
  const from = Math.max(0, start - 48);
  const match = LIST_BEFORE.exec(text.slice(from, start));
  if (match === null) return null;
  const first = from + match.index;
  const hedge = BEFORE_TRIE.longestBefore(text, first);
  if (hedge === null || isOtherWord(text, hedge.start, hedge.value.word)) return null;
  return { start: hedge.start, end: hedge.end, comparator: hedge.value.comparator, rule: RULE_BEFORE };
}

const SPREAD =
  /分别(?:将|要|应|均)?(?<hedge>不低于|不少于|不超过|不高于|至少|最低|超过|超|逾|不到|不足)(?:[\d.]{1,12}[\u4e00-\u9fff%]{0,6}[、，,和与及]){1,5}$/u;

/** 分别不低于3.6亿元、4.5亿元和|5.4亿元: what is spread over a list bounds each of its numbers. */
function hedgeSpread(text: string, start: number): Hedge | null {
  if (!endsListed(text, start - 1)) return null;
  const from = Math.max(0, start - 64);
  const words = text.slice(from, start);
  if (!words.includes('分别')) return null;
  const match = SPREAD.exec(words);
  const word = match?.groups?.['hedge'];
  if (match === null || word === undefined) return null;
  const end = from + match.index + match[0].indexOf(word) + word.length;
  const hedge = BEFORE_TRIE.longestBefore(text, end);
  return hedge === null
    ? null
    : { start: hedge.start, end: hedge.end, comparator: hedge.value.comparator, rule: RULE_BEFORE };
}
const endsListed = characterSet('、，,和与及');

/** Verbs that may stand between a bound and its number. */
const BOUND_VERBS = wordList(
  '造成 导致 需 需要 要 赔 亏 赚 花 花费 用 耗时 耗资 值 相当于 下降 上升 上涨 下跌 提高 降低 上调 下调 缩短 延长 提前 推迟 投入 支付 损失 增加 减少 提供 创造 生产 部署 动用 派出 出动 安排 容纳 接待 使用 运行 持续 保留 完成 覆盖 买 购买 交 缴纳 拿 筹集 招聘 新建 新增',
);
const OVER_VERB = new RegExp(
  `(?<hedge>至少|最少|起码|最多|至多|大约|大概|约|差不多|将近|接近)(?:已|会|将|可|要|需|得)?(?:${BOUND_VERBS.join('|')})了?$`,
);

/** 至少赔|4000元, 至少造成|12人死亡: the bound stands before the verb. */
function hedgeOverVerb(text: string, start: number): Hedge | null {
  if (!mayEndVerb(text, start - 1)) return null;
  const from = Math.max(0, start - 8);
  const match = OVER_VERB.exec(text.slice(from, start));
  const word = match?.groups?.['hedge'];
  const hedge =
    match === null || word === undefined ? null : BEFORE_TRIE.longestBefore(text, from + match.index + word.length);
  if (hedge === null) return null;
  return { start: hedge.start, end: hedge.end, comparator: hedge.value.comparator, rule: RULE_BEFORE };
}
const mayEndVerb = characterSet(`${BOUND_VERBS.map((word) => word.slice(-1)).join('')}了`);

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
  // 贡献了七成多的收入: of a part, but 比美国多的.
  if (word === '多' && next === '的' && endsPart(text, end - 1))
    return { start: match.start, end: match.end, comparator, rule: RULE_AFTER };
  if (next !== undefined && NOT_THEN[word]?.includes(next) === true) return null;
  if (comparator === '<=' && word.endsWith('内') && isWholeSpan(text, end, match.end)) return null;
  const level = word.endsWith('以下') || word.endsWith('以上');
  const told = level ? boundBehindInContext(text, end, comparator) : comparator;
  return { start: match.start, end: match.end, comparator: told, rule: RULE_AFTER };
}

const endsPart = characterSet('%％成');

function isWholeSpan(text: string, end: number, behind: number): boolean {
  return LASTS.test(text.slice(behind, behind + 4)) || RUN_THROUGH.test(text.slice(Math.max(0, end - 28), end));
}

/** 在截至1月3日的13周|内, 过去三个月|内: all of a span that has passed. */
const RUN_THROUGH =
  /(?:截[至止][^，。；\n]{2,14}的|过去(?:的)?|最近(?:的)?)(?:\d{1,3}|[一二三四五六七八九十两]{1,3})个?(?:天|日|周|星期|月|季度|年)$/;
/** 三年|内不裁员, 90天|内禁止出售: what is not done lasts as long; a deadline is for what is. */
const LASTS = /^[将都均也]?(?:不(?![低少超高足到断久同])|未(?!来)|禁止|免)/;

function rowsOf(
  table: Readonly<Partial<Record<Comparator, readonly string[]>>>,
): readonly (readonly [string, HedgeWord])[] {
  const rows: (readonly [string, HedgeWord])[] = [];
  for (const comparator of ['~', '>', '>=', '<', '<='] as const) {
    for (const word of table[comparator] ?? []) rows.push([word, { comparator, word }]);
  }
  return rows;
}
