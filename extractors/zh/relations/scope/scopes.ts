import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import { dimensionOf } from '../../../lexicon/units.ts';
import type { Figure } from '../../../model/figure.ts';
import { usedFor } from '../metric/used-goods.ts';
import { membersTold } from '../object/part-told.ts';
import { attachedName } from '../sentence/clause.ts';
import type { Frame, Reading, Told } from '../sentence/reading.ts';
import { impliedWhole } from './shares.ts';

/** What the words around a figure say of its scope, and what else is known of it. */
export interface Scoping {
  /** The whole that the words name. */
  readonly scope: Attached | null;
  /** The words say that the figure is a part: 占, 占比. */
  readonly isShare: boolean;
  readonly metric: Attached | null;
  readonly subject: Attached | null;
  /** The one of several partners whose figure it is. */
  readonly partner?: Attached | undefined;
}

/** The whole of a share, the importer of what comes from somewhere, or the other side of a trade. */
export function scopeOf(
  reading: Reading,
  frame: Frame,
  figure: Figure,
  { scope, isShare, metric, subject, partner: own }: Scoping,
): Attached | null {
  const { lexicon } = reading.scene;
  const { importer, told } = frame;
  const partner = own ?? frame.partner;
  if (scope !== null) return scope;
  if (own !== undefined) return own;
  const use = metric?.rule === 'zh/metric/used-goods' ? usedFor(reading.scene, metric.slot.start) : null;
  if (use !== null) return use;
  if (importer !== null)
    return {
      ...importer,
      slot: { ...importer.slot, label: `${importer.slot.label} imports` },
      rule: 'zh/scope/importer',
    };
  if (figure.unit === 'pp' && told !== null) return told.scope;
  if (figure.kind === 'share') {
    // 占全球90%的精炼产能和80%的储量: two parts of one whole.
    if (told?.isShare === true && metric?.rule === 'zh/metric/behind' && !isShare) return told.scope;
    const rate =
      metric !== null && (/率$/u.test(metric.slot.text) || lexicon.metric(metric.slot.id)?.nature === 'rate');
    const known = metric !== null && lexicon.metric(metric.slot.id) !== undefined;
    const outer = frame.whole;
    const members = isShare ? membersIn(reading, figure) : null;
    if (members !== null) return members;
    // 三国合计占全球的96.3%,其中中国占69.8%: a part of the same whole.
    if (isShare && outer !== null && told?.isShare === true && told.scope !== null) return told.scope;
    if (isShare && outer !== null && subject !== null && outer.slot.id !== subject.slot.id)
      return { ...outer, rule: 'zh/scope/parts-of' };
    if (isShare && told !== null && isPartOf(lexicon, subject, told.subject))
      return told.subject === null ? null : { ...told.subject, rule: 'zh/scope/parts-of' };
    if (
      told?.isShare === true &&
      (told.metric?.slot.id === metric?.slot.id || metric?.slot.id === 'metric:market-share')
    )
      return told.scope;
    if (isShare || (known && !rate && told !== null && told.metric?.slot.id === metric.slot.id))
      return impliedWhole(lexicon, { told, metric, isOwn: isShareNamed(reading.scene, metric, told) });
  }
  const family = metric === null ? undefined : lexicon.metric(metric.slot.id)?.family;
  const held = classBefore(reading, metric, figure);
  if (held !== null && partner === null) return held;
  if (frame.reach !== null) return frame.reach;
  if (figure.kind === 'change' && told !== null && isOfPlace(told.scope) && told.metric?.slot.id === metric?.slot.id)
    return told.scope;
  return family === 'trade' || family === 'revenue' || family === 'transport' || family === 'supply' ? partner : null;
}

/** What a change is limited to as the level before it was: 海外收入2亿元，增长8%; 对欧盟3.6万亿元，增长5%. */
function isOfPlace(scope: Attached | null | undefined): boolean {
  return scope?.rule === 'zh/scope/reach' || scope?.rule === 'zh/scope/parallel-item';
}

function membersIn({ scene, clauses }: Reading, figure: Figure): Attached | null {
  const clause = clauses.find((one) => one.start <= figure.start && figure.end <= one.end);
  return clause === undefined ? null : membersTold(scene, clause, figure);
}

/** 观影人次1.2亿,国产影片票房占比为98.9%: a share of the measure that its own words name; people are no whole of takings. */
function isShareNamed({ text, lexicon }: Scene, metric: Attached | null, told: Told | null): boolean {
  if (metric === null || metric.inherited || metric.rule !== 'zh/metric/name' || told === null) return false;
  if (!/^的?(?:占比|比重)/u.test(text.slice(metric.slot.end, metric.slot.end + 3))) return false;
  const isMoney = told.unit !== null && dimensionOf(told.unit).startsWith('money');
  const dims: readonly string[] = lexicon.metric(metric.slot.id)?.dims ?? [];
  return told.unit !== null && dims.includes('money') !== isMoney;
}

const LIMITING: ReadonlySet<string> = new Set(['scope:urban', 'scope:rural', 'scope:overseas']);

/** 城镇消费品零售额, 海外收入, 百城住宅均价: the class or the places that the words of the metric are limited to. */
function classBefore({ scene, names }: Reading, metric: Attached | null, figure: Figure): Attached | null {
  if (metric === null || metric.inherited || metric.slot.end > figure.start) return null;
  const { text, sentence } = scene;
  const start = Math.max(sentence.start, metric.slot.start - 8);
  const gap = (end: number): string => text.slice(end, metric.slot.start);
  const named = names.findLast(
    (name) => LIMITING.has(name.slot.id) && name.end <= metric.slot.start && name.start >= start,
  );
  if (named !== undefined && /^[\u4e00-\u9fff]{0,6}$/u.test(gap(named.end)))
    return attachedName(named, 'zh/scope/class');
  const mode = modeOfTrade(text, start - 4, metric);
  if (mode !== null) return mode;
  const before = text.slice(start - 4, metric.slot.start);
  if (!before.includes('城')) return null;
  const cities = /(?:[百\d〇一二三四五六七八九十]{1,3}(?:个(?:大中)?)?城(?:市)?)(?=[\u4e00-\u9fff]{0,8}$)/u.exec(
    before,
  );
  if (cities === null) return null;
  const at = start - 4 + cities.index;
  const slot = slotOfWords(text, { start: at, end: at + cities[0].length }, (words) => words);
  return { slot, rule: 'zh/scope/class', inherited: false };
}

/** 一般贸易进出口, 以加工贸易方式出口: under which customs procedure something is traded. */
function modeOfTrade(text: string, from: number, { slot }: Attached): Attached | null {
  if (!/^(?:进出口|出口|进口|外贸)/u.test(slot.text)) return null;
  const mode =
    /(?:一般贸易|加工贸易|边境小额贸易|(?:市场采购|保税物流|跨境电商|跨境电子商务)(?:贸易)?)(?=(?:方式|项下|业务)?(?:的)?$)/u.exec(
      text.slice(Math.max(0, from), slot.start),
    );
  if (mode === null) return null;
  const start = Math.max(0, from) + mode.index;
  const span = { start, end: start + mode[0].length };
  return { slot: slotOfWords(text, span, (words) => words), rule: 'zh/scope/mode-of-trade', inherited: false };
}

/** Whether one place lies in another: 中国 in 全球, 陕西 in 全国. */
function isPartOf(lexicon: Lexicon, part: Attached | null, whole: Attached | null): boolean {
  if (part === null || whole === null || part.slot.id === whole.slot.id) return false;
  return whole.slot.id === 'scope:world' || lexicon.isWithin(part.slot.id, whole.slot.id);
}
