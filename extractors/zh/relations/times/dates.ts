import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import { characterSet } from '../../../engine/text/characters.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Span } from '../../../model/span.ts';
import type { Speaking } from '../attribution/speaking.ts';
import { EVENT_VERBS } from '../events/acts.ts';
import { isRateLeft } from '../metric/bases.ts';
import { eventId } from '../names/event-names.ts';
import { type Clause, textOf } from '../sentence/clause.ts';
import { outletOn } from './outlet-days.ts';
import { tellsWhich } from './telling-dates.ts';

/**
 * How a date serves its sentence. `frame`: places what follows. `base`: places only the level that something is compared
 * with. `compared`: stands for what is compared with, and places nothing. `report`: when somebody said it. `event`: a
 * claim by itself.
 */
export type DateUse = 'frame' | 'base' | 'compared' | 'report' | 'event';

/** 由2024年的48%, 比上年的102.7万吨, 高于2024年, 是去年同期的2.9倍. */
const COMPARED_BEFORE =
  /(?:[由从自较比与]|相比|相较于?|高于|低于|多于|少于|超过|不及|好于|差于|高出|低了?于|同(?=$)|(?<![而仅就都这也则但只便正即乃算可])是)(?:了|同样的)?$/u;
const EARLIER_LEVEL = oneOf(/^(?:(?:上年度?|前一年度?|上一年度?)(?:同期)?|去年同期)$/u);

/** Whether a level stands right behind its date: 亏损, 净利润为, 报. */
function isBeside(gap: string): boolean {
  return gap.length <= 14 && !/[,，;；。]/u.test(gap);
}

/** What words on what was expected then begin with. */
const mayForesee = characterSet('时的预估');
const isComma = characterSet(',，');

/** How a date serves. */
export function dateUse(scene: Scene, clause: Clause, date: Figure, speakings: readonly Speaking[]): DateUse {
  const { text } = scene;
  const speaking = reportOf(scene, date, speakings);
  if (speaking !== null) return isDecreed(text, speaking) ? 'frame' : 'report';
  if (outletOn(scene, clause, date) !== null) return 'report';
  if (isInTitle(text, scene.sentence.start, date)) return 'compared';
  const before = text.slice(Math.max(scene.sentence.start, date.start - 4), date.start);
  // 记者17日从某局了解到: the day of asking.
  if (
    before.includes('记者') &&
    /记者[^,，]{0,4}$/u.test(before) &&
    /^(?:[上下]午|晚间?)?(?:从|在|向)/u.test(text.slice(date.end, date.end + 4))
  )
    return 'compared';
  // 9月1日,记者从某集团获悉: likewise.
  if (isComma(text, date.end) && /^[,，][\u4e00-\u9fff]{0,4}记者[从自在]/u.test(text.slice(date.end, date.end + 8)))
    return 'compared';
  const next = scene.figures.find((figure) => figure.start >= date.end && figure.kind !== 'date');
  const gap = next === undefined ? null : text.slice(date.end, next.start);
  if (
    (before.endsWith('而') ||
      (isComma(text, date.start - 1) && before !== '' && /^[上去]年/u.test(text.slice(date.start, date.end)))) &&
    /^(?:则|仅|只)?(?:为|是|有)/u.test(text.slice(date.end, date.end + 3)) &&
    isEarlier(scene, date)
  )
    return 'base';
  // 净亏损4128万元,上年同期亏损6890万元: a level beside the one told of; what follows is of the time told of again.
  if (
    /[,，;；（(]$/u.test(before) &&
    gap !== null &&
    EARLIER_LEVEL.test(textOf(scene, date)) &&
    isBeside(gap) &&
    (isEarlier(scene, date) || !scene.figures.some((one) => one.kind === 'date' && one.end <= date.start))
  )
    return 'base';
  // 低于去年12月预测的410亿美元: when it was expected, not of when.
  if (
    mayForesee(text, date.end) &&
    /^(?:时)?(?:的)?(?:预测|预期|预估|预计|估计)(?:的|值|为)/u.test(text.slice(date.end, date.end + 6))
  )
    return 'compared';
  // 公司成立于2022年: what is told behind it is of no such year.
  if (/(?:成立|创立|创办|创建|建立|组建|注册|诞生|出生|始建|建成)于$/u.test(before)) return 'compared';
  if (isPeriodEnd(text, before, date) || isOfWhole(text, clause, date)) return 'compared';
  // 收入仅为2021年的四成: the year that this one is held against.
  if (
    (next?.kind === 'share' || next?.kind === 'multiple') &&
    /(?:为|是|有|相当于|不到|不足|超过|接近)(?:约|近)?$/u.test(before) &&
    /^(?:全年|同期|水平|高点|峰值|底|末)?的(?:约|近|不到|不足|逾|超过?)*$/u.test(gap ?? '')
  )
    return 'compared';
  if (tellsWhich(text, date)) return 'compared';
  if (isReported(text, before, date)) return 'frame';
  if (isSpelledOut(scene, before, date)) return 'frame';
  if (isAside(text, clause, date) || isRecord(text, clause, date)) return 'compared';
  if (COMPARED_BEFORE.test(before)) {
    const level =
      next !== undefined &&
      gap !== null &&
      ((next.kind !== 'change' && next.kind !== 'multiple') || isRateLeft(text, before, next));
    if (level && gap.length <= 12 && !/[,，;；。]/u.test(gap)) return isSpan(text, date) ? 'frame' : 'base';
    if (/[由从自]$/u.test(before) && !/^同期/u.test(text.slice(date.end, date.end + 2)))
      return isSpan(text, date) ? 'frame' : 'event';
    return 'compared';
  }
  if (
    /^(?:的|末的?|底的?)?(?:水平|同期|相比|高点|低点|基数)/u.test(text.slice(date.end, date.end + 4)) &&
    gap !== null &&
    gap.length <= 8
  )
    return 'compared';
  return eventOf(scene, clause, date) === null ? 'frame' : 'event';
}

/** 央行周三宣布将基准利率下调25个基点: what is announced is done by it, on that day. */
function isDecreed(text: string, { verb }: Speaking): boolean {
  return /^(?:宣布|决定)(?:(?:将|把)?[^,，;；。\d]{2,20}?(?:下调|上调|调[升降高低]|[降升]至|提高|降低|维持)|[降加]息|降准)/u.test(
    text.slice(verb.start, verb.end + 26),
  );
}

/** 截至2025年12月31日的第四季度: the day on which the period ends that is told of. */
function isPeriodEnd(text: string, before: string, date: Figure): boolean {
  return (
    before.includes('截') &&
    /截[至止](?:于)?$/u.test(before) &&
    /^[止]?的?[^,，;；。]{0,6}(?:季度|财年|年度|财季|[上下]?半年|个月|一周|全年|中期)/u.test(
      text.slice(date.end, date.end + 12),
    )
  );
}

/** 约占公司2024年营业收入的21.6%: the year of the whole. */
function isOfWhole(text: string, clause: Clause, date: Figure): boolean {
  if (
    !/(?:占(?!比)|相当于)[^,，;；。由从比较]{0,8}$/u.test(
      text.slice(Math.max(clause.start, date.start - 10), date.start),
    )
  )
    return false;
  const share = clause.figures.find((one) => one.start >= date.end);
  return share?.kind === 'share';
}

/** 公布2月交付成绩单, 发布1月份数据: the time that what is published is of. */
function isReported(text: string, before: string, date: Figure): boolean {
  return (
    /(?:公布|发布|披露|公告|晒出|出炉|亮出|交出)(?:了|的)?$/u.test(before) &&
    /^度?的?[\u4e00-\u9fff]{0,8}?(?:数据|成绩单|报告|业绩|财报|快报|简报|月报|年报|季报|情况|答卷)/u.test(
      text.slice(date.end, date.end + 14),
    )
  );
}

/** 《2024年渔业名录》, 《规划(2026—2030年)》: part of what a paper is called. */
export function isOfTitle(text: string, from: number, date: Figure): boolean {
  const before = text.slice(Math.max(from, date.start - 40), date.start);
  return (
    before.lastIndexOf('《') > before.lastIndexOf('》') &&
    /^[^《。\n]{0,40}》/u.test(text.slice(date.end, date.end + 42))
  );
}

/** 《2024年渔业名录》, 就2025年装机情况答记者问: part of what a paper or a talk with the press is called, which places nothing. */
export function isInTitle(text: string, from: number, date: Figure): boolean {
  if (text.charAt(date.start - 1) === '就' && /答.{0,6}记者/u.test(text.slice(date.end, date.end + 40))) return true;
  const before = text.slice(Math.max(from, date.start - 40), date.start);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

/** 而2024年为8300万吨: an earlier time that is only held against what was told. */
function isEarlier({ figures }: Scene, date: Figure): boolean {
  const told = figures.findLast((one) => one.kind === 'date' && one.end <= date.start)?.time?.low ?? null;
  return told !== null && date.time?.low != null && date.time.low < told;
}

/** 春节假期(2月15日至23日): which days they are that were named right before the brackets. */
function isSpelledOut({ text, figures }: Scene, before: string, date: Figure): boolean {
  if (date.time?.edtf?.includes('/') !== true || !/[(（]$/u.test(before)) return false;
  const named = figures.findLast((one) => one.kind === 'date' && one.end < date.start);
  return (
    named !== undefined &&
    /^(?:小?长?假期?|双节|期间|[\u4e00-\u9fff]{0,2}档期?|黄金周|季|前后|运输期间|[\u4e00-\u9fff]{0,2}周期?){0,2}[(（]$/u.test(
      text.slice(named.end, date.start),
    )
  );
}

/** 本年度(7月1日起): a date in brackets behind another one. */
function isAside(text: string, clause: Clause, date: Figure): boolean {
  const before = text.slice(Math.max(clause.start, date.start - 12), date.start);
  const opens = Math.max(before.lastIndexOf('('), before.lastIndexOf('（'));
  return (
    opens > Math.max(before.lastIndexOf(')'), before.lastIndexOf('）')) &&
    !/^[^)）]{0,3}\d{4}年/u.test(text.slice(date.start, date.end))
  );
}

/** 创2014年以来新高, 为2019年以来最低, 比疫情前的2019年低: a time that only says how far back one must look. */
function isRecord(text: string, clause: Clause, date: Figure): boolean {
  const behind = text.slice(date.end, Math.min(clause.end, date.end + 15));
  if (
    /^(?:[\u4e00-\u9fff]{0,8}以来)?的?(?:历史)?(?:同[期月]|单[日月周季]|年度)?(?:新[高低]|最|次[高低]|首次)/u.test(
      behind,
    )
  )
    return true;
  return /[比较][\u4e00-\u9fff]{1,6}的$/u.test(text.slice(Math.max(clause.start, date.start - 9), date.start));
}

/** 自2027年起, 从去年2月以来: a time since which something holds. */
function isSpan(text: string, date: Figure): boolean {
  return /^(?:起|以来|开始|至今|之后|后|[\u4e00-\u9fff]{2,6}以来)/u.test(text.slice(date.end, date.end + 8));
}

/** The speech that a date belongs to: 国家统计局15日发布, 27日晚间公告称. */
export function reportOf(scene: Scene, date: Figure, speakings: readonly Speaking[]): Speaking | null {
  return speakings.find((one) => isDayBefore(scene, date, one) || isDayWithin(scene, date, one)) ?? null;
}

function isDayWithin({ text, figures }: Scene, date: Figure, { start, verb }: Speaking): boolean {
  return (
    start < date.start &&
    date.end <= verb.end &&
    !/[,，;；。]/u.test(text.slice(start, date.start)) &&
    !figures.some((figure) => figure.kind !== 'date' && figure.start > start && figure.start < verb.start)
  );
}

/** 1月28日晚间,远山科技公告称: the day on which somebody tells what is of other days. */
function isDayBefore({ text }: Scene, date: Figure, { start, verb }: Speaking): boolean {
  return (
    date.end <= start &&
    start - date.end <= 6 &&
    /^\d{4}-\d\d-\d\d$/u.test(date.time?.edtf ?? '') &&
    /^(?:[晚早午]间?|上午|下午|凌晨|傍晚|盘前|盘后|深夜)?[,，]?$/u.test(text.slice(date.end, start)) &&
    /^(?:公告|披露|发布|公布|表示|称|透露|介绍|通报|指出)/u.test(text.slice(verb.start, verb.end))
  );
}

/** Metric and object of what happened on a date; null where the date only places figures. */
export function eventOf(
  scene: Scene,
  clause: Clause,
  date: Figure,
): { metric: Attached; object: Attached | null } | null {
  const measured = clause.figures.some((figure) => figure.kind !== 'date' && figure.kind !== 'duration');
  const rest = scene.text.slice(date.end, clause.end);
  // 新华社北京6月29日电: the dateline.
  if (/^[电讯](?!话|视)/u.test(rest)) return null;
  const verb = EVENT_VERBS.exec(rest);
  if (verb !== null && !measured)
    return happened(scene, clause, { start: date.end + verb.index, end: date.end + verb.index + verb[0].length });
  if (measured) return null;
  // 2025年12月,美国……,正式签署协议: a date by itself places the clauses behind it, up to the first that measures.
  if (/[\u4e00-\u9fff]/u.test(rest)) return null;
  for (const next of scene.clauses.filter((one) => one.start >= clause.end).slice(0, 3)) {
    if (
      scene.figures.some(
        (figure) =>
          figure.kind !== 'date' && figure.kind !== 'count' && figure.start >= next.start && figure.start < next.end,
      )
    )
      return null;
    const later = EVENT_VERBS.exec(scene.text.slice(next.start, next.end));
    if (later !== null)
      return happened(scene, next, {
        start: next.start + later.index,
        end: next.start + later.index + later[0].length,
      });
  }
  return null;
}

function happened(scene: Scene, clause: Span, verb: Span): { metric: Attached; object: Attached | null } {
  const end = Math.min(clause.end, verb.end + 24);
  const words = scene.text
    .slice(verb.end, end)
    .replace(/[,，;；:：。].*$/su, '')
    .replace(/^[了的"“]+/u, '')
    .replace(/(?:^|[上中]|时|的?一份.{0,12})(?:称|表示|说|显示|获悉|了解到|介绍|指出|透露|宣布|通报).*$/su, '');
  const from = scene.text.indexOf(words, verb.end);
  const metricSpan = {
    start: verb.start,
    end: words.length > 0 && words.length <= 12 ? from + words.length : verb.end,
  };
  const metric: Attached = {
    slot: slotOfWords(scene.text, metricSpan, (one) => eventId(plain(one))),
    rule: 'zh/event/verb',
    inherited: false,
  };
  if (words.length < 2) return { metric, object: null };
  const object: Attached = {
    slot: slotOfWords(scene.text, { start: from, end: from + words.length }, plain),
    rule: 'zh/event/object',
    inherited: false,
  };
  return { metric, object };
}

function plain(words: string): string {
  return words.replace(/[的了"“”]/gu, '');
}
