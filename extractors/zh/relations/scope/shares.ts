import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Span } from '../../../model/span.ts';
import { attachedName, type Clause, type Name } from '../sentence/clause.ts';
import type { Told } from '../sentence/reading.ts';
import { heldAgainst } from './held-against.ts';

/** 占全球产量的62.4%, 相当于产量的45%, 完成年度目标的104.5%, 满足国内需求的三成: the whole stands between the verb and the figure. */
const WHOLE_OF =
  /(?:(?<!市)占据?(?!比)|相当于|完成(?!之?[后前时])|贡献(?!率)|覆盖(?!率)|满足)(?:了|到)?(?:约|近|逾)?([^,，;；。、占]{1,16}?)(?:的比例|的比重|的份额|比重|比例)?(?:均|分别|约|近|逾|不超过|超过?|[略远]?[高低]于|不足|不到|接近|不[高低]于|高达|达到?|仅|只|为|由|从|升至|降至|在|至|的|将|仍|已|\s){0,5}$/u;
/** 赤字率目标定为国内生产总值的4.3%, 达到总资产的三成: the whole of a share that only 为 or 达 tells. */
const WHOLE_TOLD =
  /(?:为|是|达到?|至|到|在|于)(?:了|约|近|逾)?([\u4e00-\u9fffA-Z]{0,8}(?:生产总值|GDP|总[产销]?量|总额|总资产|净资产|总股本|总收入|总营收|总成本|总支出|总人口|总数|总产能|销售额|营业收入|出口额|进口额|产能))的(?:约|近|逾|\s)?$/u;
/** 全球占比, 占比: the share is named without its whole, or with a place before it. */
const SHARE_NOUN = /(?:占比|比重|所占比例)/u;

/** The whole that a share is of, and where the words for it begin. */
export interface Whole {
  readonly scope: Attached | null;
  /** Where 占 stands: metrics before it name what is shared. */
  readonly at: number;
  /** The metric that the whole names: 产量 in 占全球产量的. */
  readonly metric: Attached | null;
  /** It is another thing, which what is told of is held against. */
  readonly isOther?: true;
}

/** The whole of the share that `figure` is; null where the words name none. */
export function wholeOf(scene: Scene, clause: Clause, figure: Figure, from: number): Whole | null {
  if (figure.kind !== 'share') return figure.kind === 'multiple' ? otherOf(scene, clause, figure) : null;
  const start = Math.max(clause.start, from);
  const words = scene.text.slice(start, figure.start);
  // 占8.84万吨总量的45%: a figure of its own stands within the whole.
  const within = /^[\u4e00-\u9fff]{0,6}的$/u.test(words) && clause.start < start;
  const base = within ? clause.start : start;
  const match = WHOLE_OF.exec(scene.text.slice(base, figure.start));
  if (match !== null && !/^(?:的|约|近|逾|超过?|了|不到|不足|达|到|大约|接近|其中的?)+$/u.test(match[1] ?? '')) {
    const inner = match[1] ?? '';
    const innerStart = base + match.index + match[0].indexOf(inner);
    return wholeIn(scene, clause, { start: innerStart, end: innerStart + inner.length }, base + match.index);
  }
  const told = WHOLE_TOLD.exec(words);
  if (told !== null) {
    const inner = told[1] ?? '';
    const innerStart = start + told.index + told[0].indexOf(inner);
    const span = { start: innerStart, end: innerStart + inner.length };
    const listed = clause.names.find(
      (name) => name.type === 'metric' && name.start === span.start && name.end === span.end,
    );
    const whole = wholeIn(scene, clause, span, start + told.index);
    return {
      ...whole,
      scope: listed === undefined ? whole.scope : attachedName(listed, 'zh/scope/share-of'),
      metric: null,
    };
  }
  const other = otherOf(scene, clause, figure);
  if (other !== null) return other;
  const held = clause.names.find((name) => name.end > from && isPlace(name) && isHeldIn(scene.text, clause, name));
  if (held !== undefined && held.end <= figure.start)
    return { scope: attachedName(held, 'zh/scope/share-of'), at: held.start, metric: null };
  const noun = SHARE_NOUN.exec(words);
  if (noun !== null) {
    const at = start + noun.index;
    const place = clause.names.find(
      (name) =>
        name.end === at &&
        (name.type === 'scope' || (name.slot.id.startsWith('country:') && name.slot.text.startsWith('全'))),
    );
    return {
      scope: place === undefined ? null : attachedName(place, 'zh/scope/share-of'),
      at: place?.start ?? at,
      metric: null,
    };
  }
  const share = clause.names.findLast((name) => name.slot.id === 'metric:market-share' && name.end <= figure.start);
  const market =
    share === undefined ? undefined : clause.names.find((name) => name.end === share.start && isPlace(name));
  if (market !== undefined) return { scope: attachedName(market, 'zh/scope/market'), at: figure.start, metric: null };
  const bare = /占(?:了|到|据|约|近|逾|超过?|\s){0,3}$/u.exec(words);
  return bare === null ? null : { scope: null, at: start + bare.index, metric: null };
}

/** 是中国同类工厂的2.5倍: what something is so many times or such a part of. */
function otherOf(scene: Scene, clause: Clause, figure: Figure): Whole | null {
  const span = heldAgainst(scene, clause.start, figure);
  if (span === null) return null;
  const name = clause.names.find(
    ({ start, end, type }) => start === span.start && end === span.end && type !== 'metric' && type !== 'commodity',
  );
  const scope: Attached =
    name !== undefined
      ? attachedName(name, 'zh/scope/share-of')
      : { slot: slotOfWords(scene.text, span, (one) => one), rule: 'zh/scope/share-of', inherited: false };
  return { scope, at: span.start, metric: null, isOther: true };
}

/** What one can do with a part of a whole: 拥有, 生产, 供应, 贡献, 消费, 控制, 蕴藏. */
const HOLDS =
  /^[^的在于，,、和与及是]{0,6}(?:有|产|供应?|出|消费|消耗|贡献|控制|掌握|垄断|占据|占|藏|坐拥|吸纳|承担|提供|储存|进口|使用|排放|创造|聚集|加工|冶炼|精炼|制造|种植|养殖|捕捞|吸引|养活|覆盖)(?:了|着|出)?$/u;
const HEDGES = oneOf(/^(?:约|大约|近|将近|接近|超过?|逾|至少|多达|高达|的)?$/u);

/** 刚果拥有|全球|约七成的钴, 它生产了|全国|40%的稀土: the whole stands between what its owner does and the share. */
export function isHeldIn(text: string, clause: Clause, whole: Name): boolean {
  const figure = firstBehind(clause.figures, whole.end);
  if (
    figure?.kind !== 'share' ||
    text.charCodeAt(figure.end) !== OF ||
    !HEDGES.test(text.slice(whole.end, figure.start))
  )
    return false;
  // 持有某公司约11%的股份: what is held is the company's shares, and no part of what it has.
  if (/^的(?:股|权益|投票权|表决权)/u.test(text.slice(figure.end, figure.end + 4))) return false;
  const owner = clause.names.findLast(
    (name) => name.end <= whole.start && name.type !== 'metric' && name.type !== 'commodity',
  );
  return owner !== undefined && HOLDS.test(text.slice(owner.end, whole.start));
}

/** 的 */
const OF = 0x7684;

/** The first figure at or behind a place in the text. Asked for every name of every clause. */
function firstBehind(figures: Clause['figures'], at: number): Figure | undefined {
  for (const figure of figures) if (figure.start >= at) return figure;
  return undefined;
}

function wholeIn(scene: Scene, clause: Clause, span: Span, at: number): Whole {
  const end = span.end - (scene.text.charAt(span.end - 1) === '的' ? 1 : 0);
  const inside = clause.names.filter((name) => name.start >= span.start && name.end <= end);
  const metric = inside.findLast(
    (name) => name.type === 'metric' && name.slot.id !== 'metric:number' && name.slot.id !== 'metric:share',
  );
  const place = inside.find(isPlace);
  const words: Attached = {
    slot: slotOfWords(scene.text, { start: span.start, end }, (one) => one.replace(/的/gu, '')),
    rule: 'zh/scope/share-of',
    inherited: false,
  };
  const named = metric === undefined ? null : attachedName(metric, 'zh/metric/of-whole');
  if (place !== undefined) return { scope: attachedName(place, 'zh/scope/share-of'), at, metric: named };
  return { scope: words, at, metric: named };
}

function isPlace(name: Name): boolean {
  return (
    name.type === 'scope' ||
    name.type === 'country' ||
    name.type === 'place' ||
    name.type === 'region' ||
    name.slot.id === 'org:asean'
  );
}

/**
 * Without a whole of its own, a share among the parts of something is of what was told before: 占比, 占81.2%.
 * @param isOwn the words name what is shared: 国产影片票房|占比
 */
export function impliedWhole(
  lexicon: Lexicon,
  { told, metric, isOwn }: { readonly told: Told | null; readonly metric: Attached | null; readonly isOwn: boolean },
): Attached | null {
  if (told?.isShare && told.scope !== null) return { ...told.scope, rule: 'zh/scope/same-whole' };
  // 开工率维持在九成,海外收入占比57%: a rate has no parts.
  const isRate = told?.metric != null && lexicon.metric(told.metric.slot.id)?.nature === 'rate';
  const whole = (isRate || isOwn) && metric !== null ? metric : (told?.metric ?? metric);
  return whole === null ? null : { ...whole, rule: 'zh/scope/told-before' };
}
