import { isSourceOfPower } from '../../../engine/metrics/installed-capacity.ts';
import { isDisease, isOfDisease } from '../../../engine/metrics/of-diseases.ts';
import type { Attached } from '../../../engine/relations/discourse.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import { type MetricFamily, THING_FAMILIES } from '../../../lexicon/metric.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Span } from '../../../model/span.ts';
import { countedBehind, countedObject } from '../metric/counted.ts';
import { dealObject } from '../metric/deal-metric.ts';
import { familyOf } from '../metric/metric-choice.ts';
import { RATE_OF_CHANGE } from '../metric/metric-classes.ts';
import { attachedName, type Clause } from '../sentence/clause.ts';
import type { Frame, Reading } from '../sentence/reading.ts';
import { dealTarget } from './deal-targets.ts';
import { impliedObject } from './implied-objects.ts';
import { ledBy } from './led-by.ts';
import { ofBarrels } from './of-barrels.ts';
import { isOfItself, isOfRoute } from './of-itself.ts';
import { partTold } from './part-told.ts';
import { isAmongThem, sameSort } from './same-sort.ts';
import { isMarginOf, isSameDeed, ofLastFigure } from './told-beside.ts';
import { isOfAllGoods } from './total-trade.ts';

/** Metrics that are always of some thing, so that it is the one told of before where the words leave it out. */
const OF_THINGS: ReadonlySet<MetricFamily> = new Set<MetricFamily>([...THING_FAMILIES, 'deal', 'population']);

/** Metrics of which a line of business or a thing may be named right before: 电网投资, 出境游订单量. */
const OF_LINES: ReadonlySet<MetricFamily> = new Set<MetricFamily>([
  'investment',
  'revenue',
  'economy',
  'profit',
  'culture',
  'transport',
]);

/** What a figure is measured of. */
export function objectOf(
  reading: Reading,
  within: Clause,
  frame: Frame,
  { figure, metric }: { readonly figure: Figure; readonly metric: Attached | null },
): Attached | null {
  const { scene, before } = reading;
  // 教育类涨幅最大,达64.7%: the clause that names the measure names the thing as well.
  const clause = metric?.rule === 'zh/metric/continued' ? (holding(reading, metric) ?? within) : within;
  const family = metric === null ? null : familyOf(scene.lexicon, metric);
  if (metric?.slot.id === 'metric:member-countries') return namedInQuotes(reading) ?? frame.object?.attached ?? null;
  const disease = metric !== null && isOfDisease(metric.slot.id) ? diseaseTold(reading, clause, frame) : null;
  if (disease !== null) return disease;
  const behind = objectBehind(reading, clause, figure);
  if (behind !== null) return behind;
  if (metric !== null && isOfItself(scene, figure, metric) && (frame.object?.start ?? 0) < clause.start) return null;
  const dealt = ofDeal(reading, clause, frame, family);
  if (dealt !== null) return dealt;
  const fresh = frame.object?.attached.rule === 'zh/object/deal-target' ? null : frame.object;
  if (metric?.rule === 'zh/metric/paid-for') {
    const named = fresh !== null && fresh.start >= figure.end ? fresh.attached : null;
    return named ?? dealObject(reading, clause, figure);
  }
  if (metric !== null && RATE_OF_CHANGE.has(metric.slot.id))
    return frame.told === null ? ofParagraph(reading, frame) : frame.told.object;
  // 煤矿…79人安全升井: those who do or suffer something are not of what else is told of.
  if (metric?.rule === 'zh/metric/doing' || metric?.rule === 'zh/metric/fate') return null;
  if (family === 'shares') return sharesOf(frame);
  if (frame.told?.object != null && !frame.told.object.slot.id.startsWith('commodity:') && family === 'cost')
    return frame.told.object;
  // 发射47架无人机和6枚弹道导弹: each count is of the noun right behind it.
  const own = ownNoun(reading, clause, frame, figure);
  if (own !== null) return own;
  // 住宅楼大火致13人遇难: who died is people, whatever it was that burned.
  if (family === 'casualties' && figure.unit === 'person' && fresh?.attached.slot.id.startsWith('commodity:') === true)
    return null;
  if (fresh !== null && fresh.start >= clause.start && !fresh.attached.inherited) return fresh.attached;
  const part = partTold(scene, clause, figure);
  if (part !== null) return part;
  const stated = metric !== null && metric.slot.start >= clause.start && metric.slot.end <= clause.end;
  const implied = impliedObject(scene.lexicon, metric);
  // 储能装机…。山东装机规模…: the sort of what the paragraph measured goes on.
  if (
    implied?.slot.id === 'commodity:electricity' &&
    fresh?.attached.inherited === true &&
    ((!scene.opens && before.metric?.id === metric?.slot.id && /^commodity:/u.test(fresh.attached.slot.id)) ||
      // 全球风电…。中国新增装机…: a text on one source of power tells what is installed of it.
      (isSourceOfPower(fresh.attached.slot.id) && /^(?:新增|累计|并网|总)*装机/u.test(metric?.slot.text ?? '')))
  )
    return fresh.attached;
  if (
    stated &&
    implied !== null &&
    (fresh === null ||
      fresh.attached.inherited ||
      !/goods$|electricity$/u.test(implied.slot.id) ||
      /用电/u.test(metric.slot.text))
  )
    return implied;
  if (figure.kind === 'count') {
    const sort = sameSort(reading, frame, figure);
    if (sort !== null && isAmongThem(scene, figure)) return sort;
    const counted = countedObject(reading, clause, figure) ?? sort;
    if (counted !== null) return counted;
  }
  if (stated && frame.told?.object != null) {
    if (isMarginOf(scene, frame.told, metric)) return frame.told.object;
    if (fresh === null && goesOn(frame.told.object, family)) return ledBy(reading, clause, metric) ?? frame.told.object;
  }
  if (stated && frame.told?.object != null && isSameDeed(frame.told, metric)) return frame.told.object;
  if (stated) {
    const dealt = dealtWith(reading, frame, figure);
    if (dealt !== null) return dealt;
  }
  const follows = figure.kind === 'change' || figure.kind === 'share' || figure.kind === 'multiple';
  if (follows && !stated && frame.told !== null) return ofLastFigure(frame, figure) ?? frame.told.object;
  // 发电量…。火电由降转增,增长3.3%: what the sentence names is nearer than what the measure carried over is of.
  if (!stated && implied !== null) return fresh !== null && !fresh.attached.inherited ? fresh.attached : implied;
  // 9市52个县: what a measure word counted is no counties.
  const other = frame.told?.object?.rule === 'zh/object/of-measure-word' && frame.told.unit !== figure.unit;
  if (!stated && !other && frame.told?.object != null && frame.told.metric?.slot.id === metric?.slot.id) {
    // 硬质合金产量占一半,去年达到6.1万吨: a thing that no lexicon lists is told of nearer than the headline's.
    const nearer = fresh?.attached.inherited === true && !frame.told.object.slot.id.includes(':');
    if (fresh === null || nearer || fresh.attached.slot.id === frame.told.object.slot.id) return frame.told.object;
  }
  if (stated && metric !== null && (family === null || OF_THINGS.has(family) || OF_LINES.has(family))) {
    const led = ledBy(reading, clause, metric);
    const fitting = family !== 'profit' || /(?:业务|板块|分部|事业部|产品|服务)$/u.test(led?.slot.text ?? '');
    if (
      led !== null &&
      fitting &&
      (fresh === null || fresh.attached.inherited || partOf(reading, fresh) < clause.part || family === 'revenue')
    )
      return led;
  }
  if (figure.unit?.startsWith('bbl') === true && fresh === null) return ofBarrels(reading, figure);
  if (family !== null && !OF_THINGS.has(family) && metric?.slot.id !== 'metric:market-share') return null;
  // What a metric that no lexicon lists is of was not told in another sentence.
  if (fresh?.attached.inherited === true && metric !== null && family === null && !metric.inherited) return null;
  // 谷物产量…。约1810万人…: people are of no goods told of before, nor is how long or how fast something is.
  const isCarried = fresh?.attached.inherited === true && fresh.attached.slot.id.startsWith('commodity:');
  if (
    isCarried &&
    ((figure.unit === 'person' && family !== 'population') ||
      (metric === null && /^(?:measure|duration)$/u.test(figure.kind)))
  )
    return null;
  if (metric !== null && fresh?.attached.inherited === true && isOfRoute(scene, clause, figure, metric)) return null;
  if (isOfAllGoods(reading, clause, frame, { figure, metric })) return null;
  // 常住人口9768万人…。森林覆盖率25%: people are what populations are of, and nothing else.
  if (fresh?.attached.inherited === true && fresh.attached.slot.id === '人口' && family !== 'population') return null;
  if (fresh !== null) return fresh.attached.slot.id.startsWith('company:') ? null : fresh.attached;
  return null;
}

/** 房价…。同比来看，上海以5.6%的涨幅领跑: a rate whose measure was told of in the sentence before is of the same goods, in the same paragraph. */
function ofParagraph({ scene, before }: Reading, { object }: Frame): Attached | null {
  const told = before.figures[0];
  if (scene.opens || object?.attached.inherited !== true || told?.object?.id !== object.attached.slot.id) return null;
  return object.attached;
}

/** In which part of the sentence something is told of: 多晶硅产量27万吨;|组件产量131吉瓦 are two. */
function partOf({ clauses }: Reading, { start, end }: Span): number {
  return clauses.find((one) => one.start <= start && end <= one.end)?.part ?? 0;
}

/** 36人因登革热死亡, 登革热确诊病例5.6万例;死亡212人: the disease of the clause, else the one that is told of. */
function diseaseTold({ scene }: Reading, clause: Clause, { object }: Frame): Attached | null {
  const here = clause.names.findLast((one) => isDisease(scene.lexicon, one.slot.id));
  if (here !== undefined) return attachedName(here, 'zh/object/name');
  return object !== null && isDisease(scene.lexicon, object.attached.slot.id) ? object.attached : null;
}

/** Prices, stakes and shares are of the company that is dealt in; nothing else that is told beside them is. */
function ofDeal(reading: Reading, clause: Clause, { object }: Frame, family: MetricFamily | null): Attached | null {
  if (family !== 'deal' && family !== 'shares') return null;
  const target = dealTarget(reading, clause) ?? object;
  return target?.attached.rule === 'zh/object/deal-target' ? target.attached : null;
}

function holding({ clauses }: Reading, { slot }: Attached): Clause | undefined {
  return clauses.find((clause) => clause.start <= slot.start && slot.end <= clause.end);
}

/** 6枚弹道导弹 behind 47架无人机, 带回1935克样品: a count or a weight is of the noun right behind it. */
function ownNoun(reading: Reading, clause: Clause, { object }: Frame, figure: Figure): Attached | null {
  if (figure.kind === 'count')
    return object !== null && object.end <= figure.start ? countedBehind(reading, clause, figure) : null;
  if (figure.kind !== 'mass' && figure.kind !== 'volume') return null;
  const weighed = countedBehind(reading, clause, figure);
  return weighed !== null && NO_MATTER.test(weighed.slot.text) ? null : weighed;
}

/** 实现1万吨的突破, 20万吨缺口: what became of an amount, or what it is called, weighs nothing. */
const NO_MATTER =
  /(?:突破|增长|增幅|增量|减量|减少|增加|下降|缺口|大关|关口|目标|规模|水平|纪录|记录|差距|新高|新低|[产储销]量|产能|库存|能力|需求|供应|供给|消费|出口|进口)$/u;

/** A thing that no lexicon lists is measured by one metric; a rate that comes next is of whoever is told of. */
function goesOn({ slot, rule }: Attached, family: MetricFamily | null): boolean {
  // 出游3.3亿人次,旅游收入1900亿元: what a measure word counted is of its figure alone.
  if (rule === 'zh/object/of-measure-word' || rule === 'zh/object/counted') return false;
  return slot.id.includes(':') || (family !== null && OF_THINGS.has(family));
}

/** 八国成立“关键矿产供应链联盟”: what the members are members of. */
function namedInQuotes({ clauses }: Reading): Attached | null {
  const name = clauses.flatMap((clause) => clause.names).find((one) => one.rule === 'zh/object/quoted-name');
  return name === undefined ? null : attachedName(name);
}

/** A type by its name, which says nothing of what it is. */
const CALLED = /^[“"「][^”"」,，。]{1,8}[”"」](?:[型级式]|系列)?/u;

/** 27万吨稀土, 3亿美元的磷矿供货合同. */
function objectBehind({ scene }: Reading, clause: Clause, figure: Figure): Attached | null {
  const next = figure.end + (scene.text.charAt(figure.end) === '的' ? 1 : 0);
  // 96架“阿帕奇”直升机: over what it is called.
  const at = next + (CALLED.exec(scene.text.slice(next, next + 14))?.[0].length ?? 0);
  // 百名枪手骑摩托车闯入: people are of nothing that they handle.
  if (figure.unit === 'person') return null;
  const name = clause.names.find(
    (one) => one.start >= figure.end && (one.type === 'commodity' || one.rule === 'zh/object/quoted-name'),
  );
  if (name === undefined || name.start - at > 3) return null;
  const between = scene.text.slice(at, name.start);
  return /^的?(?:[\u4e00-\u9fff]{0,3})$/u.test(between) && !/[在由对从占是为]/u.test(between)
    ? attachedName(name, 'zh/object/behind')
    : null;
}

/** The company whose shares are told of. */
function sharesOf(frame: Frame): Attached | null {
  const owned = frame.object?.attached ?? frame.told?.object ?? null;
  // 制造业贷款…。派发现金红利: shares are of no line of business.
  if (owned !== null && !/^commodity:|业$/u.test(owned.slot.id) && owned.slot.id !== frame.subject?.slot.id)
    return owned;
  return null;
}

/** 交付新车5.83万辆, 生产镨钕氧化物2650吨: the noun between the verb and its figure. */
function dealtWith({ scene }: Reading, frame: Frame, figure: Figure): Attached | null {
  const last = frame.metrics.findLast((one) => one.end <= figure.start);
  if (last === undefined || figure.start - last.end > 14) return null;
  if (!scene.lexicon.verbs.zh.has(last.attached.slot.text)) return null;
  const run = /^[\u4e00-\u9fffA-Za-z]{2,12}$/u.exec(scene.text.slice(last.end, figure.start).trimEnd())?.[0] ?? '';
  const bare = run
    .replace(/(?:约|近|逾|超过?|突破|逼近|接近|达到?|共计?|累计|合计|高达|为|了|已|仅)+$/u, '')
    .replace(/(?:及|和|与)其?(?:相关)?(?:制品|零部件|零件|附件|衍生品|副产品|加工品|产品)$/u, '')
    .replace(/^(?:各类|了|的)/u, '');
  if (
    bare.length < 2 ||
    /[得到了增降升跌涨减]$|(?:增长|减少|增加|回落|扩大|收窄|放缓)$|^(?:计划|目标|预算|规模|总额|额度|方面|总量|空间|能力|水平)/u.test(
      bare,
    )
  )
    return null;
  const start = last.end + run.indexOf(bare);
  const words = scene.words({ start, end: start + bare.length });
  if (!words.every((word) => /^(?:n|x|b|a|v?n|eng|j|l|g|z)/u.test(word.tag))) return null;
  const span = { start, end: start + bare.length };
  return { slot: slotOfWords(scene.text, span, (one) => one), rule: 'zh/object/of-verb', inherited: false };
}
