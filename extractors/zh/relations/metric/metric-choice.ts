import { listedCount } from '../../../engine/metrics/counted-metric.ts';
import { fitsMetric } from '../../../engine/metrics/metric-fit.ts';
import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import type { MetricFamily } from '../../../lexicon/metric.ts';
import { dimensionOf } from '../../../lexicon/units.ts';
import type { Figure } from '../../../model/figure.ts';
import { gradeBehind } from '../object/grades.ts';
import type { Whole } from '../scope/shares.ts';
import type { Clause } from '../sentence/clause.ts';
import type { Frame, Placed, Reading } from '../sentence/reading.ts';
import { changedNumber } from '../subject/acting-bodies.ts';
import { withoutAims } from './aims.ts';
import { investedIn } from './bought-into.ts';
import { countedMetric, namedSum } from './counted.ts';
import { dealMetric, takeoverPrice } from './deal-metric.ts';
import { deedMetric } from './deed-metric.ts';
import { distanceTo } from './distance.ts';
import { economyGrown } from './economy-grown.ts';
import { metricBehind } from './metric-behind.ts';
import { RATE_OF_CHANGE, VAGUE } from './metric-classes.ts';
import { openMetric } from './open-metric.ts';
import { priceVerb, quotedMetric } from './quotations.ts';
import { isOfNumber, mindOfShare, ofIssue, perTenShares, sharesHeld, sharingThing, stakeOf } from './share-metrics.ts';
import { takings } from './takings.ts';
import { toldAgain } from './told-again.ts';
import { lastOfUnit, ofUnitHere } from './unit-metrics.ts';
import { usedGoods } from './used-goods.ts';

const AIM = 'metric:target';

/** What a figure measures: the words before it in its clause, right behind it, or what was told before. */
export function metricOf(
  reading: Reading,
  clause: Clause,
  frame: Frame,
  { figure, whole, mind }: { readonly figure: Figure; readonly whole: Whole | null; readonly mind: Attached | null },
): Attached | null {
  const { scene } = reading;
  // 上映3天收获8600万元: crops are brought in, money is taken.
  const fits = (one: Attached): boolean =>
    fitsMetric(figure, scene.lexicon.metric(one.slot.id)) && !(figure.kind === 'money' && one.slot.text === '收获');
  // 直接进口量占比71%: one name that holds the word for the share.
  const holdsShare = (one: Placed): boolean => whole !== null && one.start < whole.at && one.end <= figure.start;
  const before = frame.metrics.filter(
    (one) =>
      (one.end <= (whole?.at ?? figure.start) || holdsShare(one)) &&
      one.start >= frame.lastEnd &&
      !isWithin(scene, one) &&
      !isCountedOf(scene, clause, one),
  );
  const again = toldAgain(scene, clause, frame, figure);
  if (again !== null) return again;
  const perTen = perTenShares(scene, clause, figure);
  if (perTen !== null) return perTen;
  const taken = takings(scene, clause, figure);
  if (taken !== null) return taken;
  const paid = takeoverPrice(reading, clause, figure) ?? investedIn(reading, clause, figure);
  if (paid !== null) return paid;
  const near = withoutAims(scene.lexicon, before);
  const plain = near.filter(
    (one) =>
      !VAGUE.has(one.slot.id) &&
      !RATE_OF_CHANGE.has(one.slot.id) &&
      one.slot.id !== AIM &&
      !(one.slot.id === 'metric:population' && scene.text.startsWith('人次', figure.end - 2)),
  );
  const stated = ofIssue(figure, plain.findLast(fits)) ?? sharesHeld(figure, plain);
  const behind = gradeBehind(reading, figure) ?? metricBehind(reading, clause, figure);
  const rate = figure.unit === 'pp' ? near.find((one) => RATE_OF_CHANGE.has(one.slot.id)) : undefined;
  if (rate !== undefined) return rate;
  const of = scene.text.charAt(figure.end) === '的';
  // 裁减1.4万个岗位: how many are cut, and not how many there are.
  if (stated?.slot.id === 'metric:layoffs' && figure.kind === 'count') return stated;
  // 收购云铝股份5%股权
  const held = figure.kind === 'share' && behind?.slot.id === 'metric:stake';
  if (behind !== null && fits(behind) && (of || held || stated === undefined || !isFollower(figure))) return behind;
  if (stated !== undefined && /^年产$/u.test(stated.slot.text)) {
    const able = /^.{0,8}?(?:能力|产能)/u.exec(scene.text.slice(stated.slot.end, figure.start));
    if (able !== null) return capacityFrom(scene, stated, able[0].length);
  }
  // 半导体部门贡献16.4万亿韩元: a part of what was just told.
  const part =
    stated?.slot.id === 'metric:contribution' && !stated.slot.text.endsWith('率') ? frame.told?.metric : undefined;
  if (part != null && fits(part)) return part;
  const ratio = stated === undefined ? null : ratioBehind(reading, clause, frame, { figure, stated });
  if (ratio !== null) return ratio;
  if (stated !== undefined) return stated;
  const measured =
    distanceTo(reading, clause, figure) ?? usedGoods(reading, clause, figure) ?? dealMetric(reading, clause, figure);
  if (measured !== null) return measured;
  const economy = economyGrown(reading, clause, frame, figure);
  if (economy !== null) return economy;
  const quoted = quotedMetric(reading, clause, frame, figure);
  if (quoted !== null) return quoted;
  const isRelative = isFollower(figure) || figure.kind === 'multiple';
  const last = mind?.rule === 'zh/repeat/same-figure' ? mind : (frame.told?.metric ?? mind);
  const told =
    whatMoved(frame, figure) ??
    frame.topic ??
    (goesOn(reading, frame, figure, last) && (isRelative || last === null || fits(last))
      ? last
      : lastOfUnit(reading, frame, figure));
  if (whole !== null) {
    // 动力电池装车量占全球的38%: an unlisted metric right before 占.
    const shares = plain.length > 0 ? null : openMetric(scene, whole.at, Math.max(clause.start, frame.lastEnd));
    if (shares !== null) return shares;
    if (whole.scope === null && told === null) return open(reading, clause, frame, figure);
    const thing = isOfNumber(whole) ? sharingThing(reading, clause, whole.at, frame) : null;
    if (thing !== null) return thing;
    const before = frame.told?.metric ?? null;
    // 研发投入5.2亿元,占营收比例11.4%: spending held against revenue is still spending.
    const held = before !== null && isSpending(scene.lexicon, before);
    const other = before !== null && whole.metric !== null && !held && isOther(scene.lexicon, before, whole.metric);
    // 商品车达6.8万辆,占全国商品车出口量的四成: what was counted has the name that its whole gives it.
    const counted = before?.rule === 'zh/metric/counted' && whole.metric !== null;
    const shared =
      frame.topic ??
      (other || counted ? whole.metric : before) ??
      whole.metric ??
      mindOfShare(scene.lexicon, clause, mind);
    return shared === null ? open(reading, clause, frame, figure) : stakeOf(shared, whole, scene);
  }
  const opened = open(reading, clause, frame, figure);
  if (isRelative && frame.told !== null) return opened ?? told;
  const aim = near.findLast((one) => one.slot.id === AIM);
  if (figure.kind === 'count') {
    // 关键矿产数量从50种增至60种: a number is all that is told.
    const number = near.findLast((one) => one.slot.id === 'metric:number');
    if (number !== undefined) return number;
    if (opened !== null) return opened;
    const thing = countedMetric(reading, clause, figure);
    const counted = thing?.rule === 'zh/metric/counted' ? listedCount(scene, clause, figure, thing) : thing;
    if (
      counted !== null &&
      (told === null ||
        counted.rule === 'zh/metric/doing' ||
        !fits(told) ||
        !isUnitOf(told, frame) ||
        told.rule === 'zh/metric/counted' ||
        frame.told?.unit !== figure.unit)
    )
      return counted;
    // 充电设施总数达2009万个,其中公共充电桩472万个: of the number told of, how many are of one sort.
    if (told?.slot.id === 'metric:number' && countAlike(frame.told?.unit ?? null, figure.unit)) return told;
    const changed = changedNumber(reading, clause, figure);
    if (changed !== null) return changed;
  }
  if (opened !== null) return opened;
  const deed = deedMetric(reading, clause, figure, frame.lastEnd);
  if (deed !== null) return deed;
  const sum = /^(?:money|duration|measure)$/u.test(figure.kind) ? namedSum(reading, clause, figure) : null;
  if (sum !== null) return sum;
  if (told !== null && fits(told) && !VAGUE.has(told.slot.id)) return told;
  if (aim !== undefined) return aim;
  if (figure.kind === 'price') return priceVerb(reading, clause, figure);
  return near.findLast(fits) ?? ofUnitHere(frame, figure);
}

/** 房价下降3.2%,其中深圳跌幅最大,为4.6%: it is of the measure told before that the clause names the rate. */
function whatMoved({ topic, told }: Frame, { kind }: Figure): Attached | null {
  if (topic === null || told?.metric == null || kind !== 'change' || !RATE_OF_CHANGE.has(topic.slot.id)) return null;
  const { id, label } = told.metric.slot;
  return { ...topic, slot: { ...topic.slot, id, label }, inherited: true };
}

/** 考生获得优等的比例为26.3%: what a ratio is of is a clause, in which a measure is only named. */
function ratioBehind(
  { scene }: Reading,
  clause: Clause,
  frame: Frame,
  { figure, stated }: { readonly figure: Figure; readonly stated: Attached },
): Attached | null {
  if (figure.kind !== 'share' || scene.lexicon.metric(stated.slot.id)?.nature === 'rate') return null;
  const between = scene.text.slice(stated.slot.end, figure.start);
  // 赤字占国内生产总值的比重: the deficit is measured, by what it is a part of.
  if (/占/u.test(scene.text.slice(clause.start, stated.slot.start)) || /^占/u.test(between)) return null;
  // 雇员参与率100%: a rate whose words begin with a measure.
  const isRate = /^[\u4e00-\u9fff]{2,4}率(?=[^率]{0,6}$)/u.test(between) && !/增长|同比|环比|中标|利率/u.test(between);
  if (!isRate && !/^[\u4e00-\u9fff]{2,12}的(?:比例|比率|比重)/u.test(between)) return null;
  return openMetric(scene, figure.start, Math.max(clause.start, frame.lastEnd));
}

/** 16张|银行卡、3枚名表: the noun of one count in a list is not what the next one counts. */
function isCountedOf({ text }: Scene, { figures }: Clause, { start, end }: Placed): boolean {
  return '、和及与'.includes(text.charAt(end)) && figures.some((one) => one.kind === 'count' && one.end === start);
}

/** 沉船事故中9人溺亡: what something happened in is not what is counted. */
function isWithin({ text, lexicon }: Scene, { attached, end }: Placed): boolean {
  return (
    /^(?:当?中(?!位)|后|现场|期间)/u.test(text.slice(end, end + 2)) &&
    lexicon.metric(attached.slot.id)?.nature === 'event'
  );
}

/** Of one unit, or the first in a measure word that says nothing of what it counts (个). */
function countAlike(first: string | null, second: string | null): boolean {
  return first === second || (first !== null && /^\p{Script=Han}$/u.test(first));
}

/** 年产粗铜能力50万吨: how much it can make. */
function capacityFrom({ lexicon, text }: Reading['scene'], made: Attached, length: number): Attached {
  const id = 'metric:capacity';
  const end = made.slot.end + length;
  const slot = {
    ...made.slot,
    id,
    label: lexicon.entity(id)?.label ?? id,
    text: text.slice(made.slot.start, end),
    end,
  };
  return { slot, rule: 'zh/metric/able-to-make', inherited: false };
}

/** Whether two listed metrics are of different families: a loss told before is no part of 总收入的78.3%. */
function isSpending(lexicon: Lexicon, { slot }: Attached): boolean {
  return /-spending$|^metric:(?:dividend|buyback)$/u.test(slot.id) || lexicon.metric(slot.id)?.family === 'cost';
}

function isOther(lexicon: Lexicon, a: Attached, b: Attached): boolean {
  const [one, two] = [lexicon.metric(a.slot.id)?.family, lexicon.metric(b.slot.id)?.family];
  const apart = [one, two].some(
    (family) => family !== undefined && /^(?:profit|revenue|cost|balance|shares|price)$/u.test(family),
  );
  return apart && one !== undefined && two !== undefined && one !== two && b.slot.id !== AIM && !VAGUE.has(b.slot.id);
}

/** What a metric is about: its row's family; an unlisted one that ends in 价 is a price. */
export function familyOf(lexicon: Lexicon, { slot }: Attached): MetricFamily | null {
  return lexicon.metric(slot.id)?.family ?? (/(?:价|价格|报价)$/u.test(slot.text) ? 'price' : null);
}

/** What was counted (640个账户) is not what the next sum or weight is of; changes, shares and multiples go on with it. */
function goesOn({ scene, before }: Reading, frame: Frame, figure: Figure, last: Attached | null): boolean {
  if (last === null || isFollower(figure) || figure.kind === 'multiple' || figure.unit === null) return true;
  const unit =
    frame.told?.metric?.slot.id === last.slot.id
      ? frame.told.unit
      : before.figures.find((one) => one.metric?.id === last.slot.id)?.unit;
  if (unit == null) return true;
  // 存栏980万头 and then 2300万人: what is told of animals is not told of people.
  if (figure.kind === 'count' && unit !== figure.unit && (unit === 'person' || figure.unit === 'person')) return false;
  if (scene.lexicon.metric(last.slot.id) !== undefined) return true;
  const [a, b] = [dimensionOf(unit), dimensionOf(figure.unit)];
  return a === b || (a.startsWith('count') && b.startsWith('count'));
}

/** A change or a share is told of a level. */
function isFollower(figure: Figure): boolean {
  return figure.kind === 'change' || figure.kind === 'share';
}

function isUnitOf(told: Attached, frame: Frame): boolean {
  return frame.told?.metric?.slot.id === told.slot.id;
}

/** 是银河系的, 约为太阳的, 相当于去年全年的: what a multiple is of. */
const HELD_AGAINST =
  /(?:大?约|将近|超过)?(?:是|为|相当于|达到?|高达)(?:大?约|近|超过)?[^,，;；。\d]{1,12}的(?:约|近|逾|超过|将近|大约)?$/u;

/** 比欧盟基准值高出, 较行业均值低: a clause that only holds what was told against something. */
const ONLY_COMPARES =
  /^(?:也|还|均|则)?[比较][^,，;；。\d]{2,14}(?:高|低|多|少|快|慢|重|轻)出?了?(?:约|近|逾|超过?)?$/u;

function open(reading: Reading, clause: Clause, frame: Frame, figure: Figure): Attached | null {
  const { scene } = reading;
  // 出口配额,总量8.7万吨
  if (frame.topic?.rule === 'zh/metric/continued' && scene.text.startsWith('总', clause.start)) return null;
  if (
    figure.kind === 'change' &&
    frame.told?.metric != null &&
    ONLY_COMPARES.test(scene.text.slice(clause.start, figure.start))
  )
    return null;
  // 恒星形成速率是银河系的15倍: what is measured stands before what it is held against.
  const held = figure.kind === 'multiple' ? HELD_AGAINST.exec(scene.text.slice(clause.start, figure.start)) : null;
  const to = held === null ? figure.start : clause.start + held.index;
  const last = clause.names.findLast((name) => name.end <= to && name.type !== 'metric');
  if (held !== null) {
    const from = Math.max(clause.start, Math.min(frame.lastEnd, to), last?.end ?? 0);
    return openMetric(scene, to, from) ?? namedSum(reading, { ...clause, start: from }, { ...figure, start: to });
  }
  const date = clause.figures.findLast((one) => one.kind === 'date' && one.end <= figure.start);
  const from = Math.max(clause.start, frame.lastEnd, last?.end ?? 0);
  // 平仓价23日为每吨688元: a date may stand between.
  const between = date !== undefined && date.start > from && figure.start - date.end <= 3 ? date.start : figure.start;
  return openMetric(scene, between, Math.max(from, between === figure.start ? (date?.end ?? 0) : 0));
}
