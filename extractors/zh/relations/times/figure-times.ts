import type { Attached, AttachedTime, Discourse } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { calendarDay } from '../../../engine/values/calendar.ts';
import type { MetricRow } from '../../../lexicon/metric.ts';
import type { Modality } from '../../../model/claim.ts';
import type { Figure } from '../../../model/figure.ts';
import type { TimeValue } from '../../../model/time.ts';
import { isReaction } from '../attribution/attribution.ts';
import { isBaseLevel } from '../metric/bases.ts';
import { type Clause, textOf } from '../sentence/clause.ts';
import type { Frame, Reading } from '../sentence/reading.ts';
import { periodUpTo } from './period-up-to.ts';
import { wholeYear } from './whole-years.ts';

/** A sentence that takes one part out of what was told before keeps its times to itself. */
const PART_OF = /^(?:其中|分.{1,4}看)/u;

/** The time that a sentence begins under: the one of its paragraph, or that of the article where a paragraph begins. */
export function timeAtStart(scene: Scene, before: Discourse): AttachedTime | null {
  const told = timeOfWhole(scene, before) ?? (scene.opens ? before.topicTime : before.time);
  const time =
    told ?? (before.topicTime === null && !before.severalTimes && isListed(scene) ? before.headlineTime : null);
  // 昨晚8时40分登陆: the hour of one thing is not that of another paragraph's, nor of the headline's.
  // 1789年…。两百年后,它成了…: what came so long after is of another time.
  if (LATER.test(scene.text.slice(scene.sentence.start, scene.sentence.start + 14))) return null;
  const isHour = time?.edtf?.includes('T') === true && (scene.opens || scene.role === 'headline');
  if (time === null || isHour || (isReaction(scene) && !/^\d{4}-\d\d-\d\d$/u.test(time.edtf ?? ''))) return null;
  return { time: { ...time, from: 'inherited' }, rule: 'zh/time/carried-over' };
}

/** How a sentence begins that has left the time told of behind. */
const LATER = /^[^,，。;；]{0,9}(?:年|世纪)(?:之后|以后|后|过去)/u;

/** - 营业收入：486.2亿元; 死亡：4人: an item of a list, which says no more than what and how much. */
function isListed({ text, sentence, opens }: Scene): boolean {
  return (
    opens &&
    /^(?:[-*•·—]|\d{1,2}[.、)]|[\u4e00-\u9fff()（）]{2,16} )/u.test(text.slice(sentence.start, sentence.start + 20))
  );
}

/** 截至3月底,全国装机…。其中,风电…: the parts are told of the moment of their whole, though it does not outlive them. */
function timeOfWhole({ text, sentence }: Scene, before: Discourse): TimeValue | null {
  const last = before.figures[0]?.time ?? null;
  if (last === null || !text.startsWith('其中', sentence.start)) return null;
  return before.time === null || isPart(last, before.time) ? last : null;
}

/**
 * The time that the next sentence begins under. A part of the time told of (11月 in a paragraph about 前11个月), or 全年,
 * does not outlive its sentence.
 */
export function timeAfter(
  scene: Scene,
  before: Discourse,
  { frames, expected }: { readonly frames: readonly TimeValue[]; readonly expected: boolean },
): TimeValue | null {
  const placing = frames.filter((one) => !isValuationDay(scene, one));
  const first = placing.find((one) => !isDateline(scene, one)) ?? placing[0];
  const old = scene.opens ? null : before.time;
  // What is expected of a year leaves the next sentence without a time of its own.
  if (first === undefined) return scene.opens ? (expected ? null : before.topicTime) : before.time;
  const text = scene.text.slice(scene.sentence.start, scene.sentence.end);
  if (old !== null && (PART_OF.test(text) || isPart(first, old) || scene.text.startsWith('全年', first.start)))
    return old;
  return first;
}

/** 本报杭州11月20日讯, 某网9月3日报道: the day of the report stands only where nothing else is told of. */
function isDateline({ text }: Scene, { end }: TimeValue): boolean {
  return /^(?:[电讯](?!话|视|子|力)|报道)/u.test(text.slice(end, end + 2));
}

/** 以2026年6月30日为评估基准日: what is valued as of a day is no story of that day. */
function isValuationDay({ text }: Scene, { end }: TimeValue): boolean {
  return /^为[\u4e00-\u9fff]{0,4}基准日/u.test(text.slice(end, end + 9));
}

/** How many years back a time may lie that a text of today is about. */
const YEARS_OF_NEWS = 2;

/**
 * The time that the text is about, once a sentence has told of one: the first that is no history. Where the text goes on
 * to a later one (2025年…。2026年2月27日…) it is about neither; earlier years are what it looks back to.
 */
export function topicTimeAfter(
  { published }: Scene,
  { topicTime, severalTimes }: Discourse,
  told: TimeValue | null,
): Pick<Discourse, 'topicTime' | 'severalTimes'> {
  if (told === null || severalTimes || told.edtf === null) return { topicTime, severalTimes };
  if (topicTime === null) {
    const isHistory =
      published !== null &&
      told.high !== null &&
      Number(told.high.slice(0, 4)) < Number(published.slice(0, 4)) - YEARS_OF_NEWS;
    return { topicTime: isHistory ? null : told, severalTimes };
  }
  const goesOn = told.low !== null && topicTime.high !== null && told.low > topicTime.high && !isPart(told, topicTime);
  return goesOn ? { topicTime: null, severalTimes: true } : { topicTime, severalTimes };
}

/** Whether a time lies within another and is shorter: 2025-Q4 in 2025. */
function isPart(part: TimeValue, whole: TimeValue): boolean {
  if (part.edtf === null || whole.edtf === null || part.edtf === whole.edtf) return false;
  if (whole.edtf.includes('/'))
    return !part.edtf.includes('/') && part.edtf.startsWith(whole.edtf.slice(0, 4)) && part.edtf.length > 4;
  return part.edtf.startsWith(whole.edtf) && part.edtf.length > whole.edtf.length;
}

/** A stock is counted at a moment: a year told of before it does not place it. A flow needs a period. */
function inherits(metric: MetricRow | undefined, time: AttachedTime, clause: Clause): boolean {
  // Who died and what fell goes on with the day of it; other deeds are not of a month or a year told of before.
  // 死亡人数增加1.9%: what is compared over time is counted by the year, and not by the day.
  const isStatistic = clause.figures.some(({ kind, unit }) => kind === 'change' && unit === '%');
  if (metric?.nature === 'event') return isStatistic || /^\d{4}-\d\d-\d\d/u.test(time.time.edtf ?? '');
  // What flows in a day is told with its day.
  if (metric?.nature === 'flow' && metric.family !== 'market' && /^\d{4}-\d\d-\d\d$/u.test(time.time.edtf ?? ''))
    return false;
  if (metric === undefined || metric.nature !== 'stock') return true;
  const { edtf } = time.time;
  // 储量约占全球5%: what lies in the ground is of no month told of before.
  if (metric.family === 'resources') return false;
  return edtf !== null && /^\d{4}-\d\d(?:-\d\d)?$/u.test(edtf);
}

/** When a figure holds. Takes the time of a comparison off the frame. */
export function timeOf(
  reading: Reading,
  clause: Clause,
  frame: Frame,
  {
    figure,
    metric,
    modality,
  }: { readonly figure: Figure; readonly metric: Attached | null; readonly modality: Modality },
): AttachedTime | null {
  const isTold = modality === 'reported';
  const next = frame.nextTime;
  frame.nextTime = null;
  if (next !== null) return next;
  const { scene } = reading;
  if (isBaseLevel(scene, clause, figure)) return null;
  const { told } = frame;
  const year = yearAt(scene, clause, frame, figure);
  const time =
    year === null || dateIn(scene, clause, figure)
      ? frame.time
      : wholeYear(reading, year, { time: frame.time, planned: !isTold });
  if (year !== null && time !== null) frame.time = time;
  if (time === null || (figure.kind === 'duration' && !isMeasured(metric))) return null;
  if (year !== null) return time;
  // 明年有望超过80%,目标价27元: what a share is said to be worth is of no time told of before.
  const isOwn = modality !== 'hypothetical' && metric?.slot.id !== 'metric:share-price-target';
  if (!isOwn && time.time.start < clause.start) return null;
  if (
    !isTold &&
    !/完成/u.test(scene.text.slice(clause.start, figure.start)) &&
    ((time.time.from === 'inherited' && time.rule !== 'zh/time/whole-year') || (frame.timeTold && !frame.timeAhead)) &&
    time.time.start < clause.start
  )
    return null;
  const row = metric === null ? undefined : scene.lexicon.metric(metric.slot.id);
  if (isTold && isPast(scene, time.time) && time.time.start < clause.start && isOfNow(scene, clause, figure))
    return null;
  // 计划在2035年前建成,目前已有17个国家加入: what holds now is not of the time that is still to come.
  if (isTold && isToCome(scene, time.time) && time.time.start < clause.start && isOfNow(scene, clause, figure))
    return null;
  if (isTold && !frame.timeTold && row?.nature === 'stock' && time.time.start < clause.start) return null;
  const period = time.time.start < clause.start ? periodUpTo(reading, row, figure, time) : null;
  if (period !== null) return period;
  if (time.time.from !== 'inherited' || time.rule === 'zh/time/whole-year') return time;
  // 机场目前开通航线83条: what holds now is of no period told of before.
  if (isOfNow(scene, clause, figure) && !/^\d{4}-\d\d-\d\d/u.test(time.time.edtf ?? '')) return null;
  if (!isMarket(row) && isDayOfMarket(reading, time.time)) return null;
  if ((figure.kind === 'change' || figure.kind === 'share') && told !== null) return told.time;
  // 住户贷款增加1.21万亿元: a stock moves over a period.
  if (figure.kind === 'change' && figure.unit !== '%' && row?.nature === 'stock') return time;
  if (row?.nature === 'flow' && isYearEnd(scene, time)) return yearOf(time);
  return inherits(row, time, clause) ? time : endOfPeriod(reading, row, time);
}

function isMarket(row: MetricRow | undefined): boolean {
  return row !== undefined && /^(?:price|market|interest)$/u.test(row.family);
}

/** 布伦特原油收于每桶82美元。…管道利用率约为四成: a day of which only quotations were told is none of what else is told; nor is one that was told of long ago. */
function isDayOfMarket({ before, scene }: Reading, { edtf }: TimeValue): boolean {
  if (edtf === null || !/^\d{4}-\d\d-\d\d$/u.test(edtf)) return false;
  return before.figures.every(
    ({ time, metric }) => time?.edtf !== edtf || (metric !== null && isMarket(scene.lexicon.metric(metric.id))),
  );
}

/** 上半年…。截至6月末,资产…。不良贷款余额140亿元: a stock told under a period is that of its last day, where stocks of that day were told before. */
function endOfPeriod({ before }: Reading, row: MetricRow | undefined, { time }: AttachedTime): AttachedTime | null {
  if (row?.nature !== 'stock' || row.family === 'resources' || time.high === null) return null;
  const end = before.figures.find(
    (one) => one.time !== null && one.time.high === time.high && /^\d{4}-\d\d(?:-\d\d)?$/u.test(one.time.edtf ?? ''),
  )?.time;
  return end == null ? null : { time: { ...end, from: 'inherited' }, rule: 'zh/time/end-of-period' };
}

/** 年末常住人口…。全年收入: the end of a year is when a stock is counted. */
function isYearEnd({ text }: Scene, { time }: AttachedTime): boolean {
  return /年[末底]$/u.test(text.slice(time.start, time.end)) && /^\d{4}-12$/u.test(time.edtf ?? '');
}

/** What flows is of the year that ends then. */
function yearOf({ time }: AttachedTime): AttachedTime {
  const year = Number(time.edtf?.slice(0, 4));
  const [low, high] = [calendarDay(year, 1, 1), calendarDay(year, 12, 31)];
  return { time: { ...time, edtf: String(year), low, high }, rule: 'zh/time/carried-over' };
}

/** Whether a time was over when the article came out, by more than what is told of now may lie back: a year, or a month two months ago. */
function isPast({ published }: Scene, { edtf, high }: TimeValue): boolean {
  if (published === null || high === null || edtf === null) return false;
  return edtf.length === 4 ? high < published : edtf.length === 7 && monthsBetween(high, published) > 2;
}

function monthsBetween(from: string, to: string): number {
  const months = (day: string): number => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7));
  return months(to) - months(from);
}

/** Whether a time was still to come when the article came out. */
function isToCome({ published }: Scene, { low, high }: TimeValue): boolean {
  return published !== null && (high ?? '') > published && (low === null || low > published);
}

/** Whether the clause, or a clause without a figure before it, says that it holds now. */
function isOfNow({ text, sentence }: Scene, clause: Clause, figure: Figure): boolean {
  const NOW = /目前|现有|现存|眼下|如今|现共有|现已|现设|迄今|已经?[由从][^,，;；。]{0,6}\d{4}年/u;
  if (NOW.test(text.slice(clause.start, figure.start))) return true;
  return /^.{0,4}(?:目前|如今|眼下|迄今)/u.test(text.slice(sentence.start, sentence.start + 8));
}

/** 平均利用小时749小时, 成交周期196天: how long something takes is measured then; 三年 by itself is of no time. */
function isMeasured(metric: Attached | null): boolean {
  return metric !== null && !metric.inherited && /^zh\/metric\/(?:head-noun|name)$/u.test(metric.rule);
}

/** Where 全年 stands for the figure: before it in its clause, or at the head of a sentence that names no other time. */
function yearAt({ text, sentence }: Scene, clause: Clause, frame: Frame, figure: Figure): number | null {
  const inClause = text.slice(clause.start, figure.start).indexOf('全年');
  if (inClause >= 0) return clause.start + inClause;
  if (text.charAt(sentence.start) !== '从' && text.charAt(sentence.start) !== '全') return null;
  const opens = /^从?(?=全年(?:来看|看|而言)?[,，])/u.exec(text.slice(sentence.start, sentence.start + 8));
  const known = frame.time === null || frame.time.time.start < sentence.start;
  return opens !== null && known ? sentence.start + opens[0].length : null;
}

/** Whether a date stands in the clause before the figure. */
function dateIn(scene: Scene, clause: Clause, figure: Figure): boolean {
  return clause.figures.some(
    (one) =>
      one.kind === 'date' &&
      one.end <= figure.start &&
      !'由从较比与同'.includes(scene.text.charAt(one.start - 1)) &&
      !/^全年/u.test(textOf(scene, one)),
  );
}
