import type { Attached, AttachedTime } from '../../../engine/relations/discourse.ts';
import { OPEN } from '../../../engine/relations/open-slots.ts';
import type { FigureSlots } from '../../../engine/relations/relation-pack.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import { dayBounds } from '../../../engine/values/edtf.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Span } from '../../../model/span.ts';
import type { TimeValue } from '../../../model/time.ts';
import { attributionOf } from '../attribution/attribution.ts';
import { setsRate } from '../attribution/self-speakers.ts';
import { actorOn, deedOn } from '../events/deeds.ts';
import { moodOf } from '../modality/modality.ts';
import { TOLD } from '../modality/mood.ts';
import { attachedName, type Clause } from '../sentence/clause.ts';
import type { Frame, Reading } from '../sentence/reading.ts';
import { roleOf } from '../subject/roles.ts';
import { type DateUse, dateUse, eventOf, isInTitle, isOfTitle, reportOf } from './dates.ts';
import { outletOn } from './outlet-days.ts';
import { periodEnding } from './period-ends.ts';

/** What strikes on a day: what it did is told under that day in the sentences behind. */
const HAPPENED = /^[^;；。]{0,40}(?:发生|登陆|爆发|突发|坠毁|脱轨|起火|爆炸|相撞|沉没|倒塌|袭击)/u;

/** What came out on a day, behind its verb. */
const PUBLISHED = /^(?:发布|公布|发表|出版|推出|披露|提交|出台|刊发)了?的(?![\u4e00-\u9fff]{0,4}数据)/u;

/** Slots of a date, and what it opens for the figures behind it. */
export function dateSlots(reading: Reading, clause: Clause, frame: Frame, date: Figure): FigureSlots {
  const { scene, speakings } = reading;
  if (isOfTitle(scene.text, scene.sentence.start, date)) return { ...OPEN, inName: true };
  const use: DateUse = dateUse(scene, clause, date, speakings);
  const mood = moodOf(reading, clause, date, frame.mood);
  const told = use === 'base' || use === 'compared' || use === 'report' ? TOLD : mood;
  const open: FigureSlots = { ...OPEN, modality: told.modality, modalityRule: told.rule };
  if (use === 'report') {
    const speaking = reportOf(scene, date, speakings);
    // 央行29日宣布，将利率下调25个基点至6.5%: the rate is set on the day that it is announced.
    if (speaking !== null && date.time !== null && setsRate(scene, speaking)) {
      frame.time = { time: date.time, rule: date.derivation.rule };
      frame.timeTold = true;
    }
    // 理事会2024年发布的报告显示: when it came out, not when it says so.
    const published = PUBLISHED.test(scene.text.slice(date.end, date.end + 12))
      ? deedOn(reading, clause, date, frame)
      : null;
    if (published !== null) return { ...open, ...published };
    // 上周将产量预估下调至: what was done on the day is in the figures behind.
    const outlet = speaking === null ? outletOn(scene, clause, date) : null;
    if (outlet !== null) return { ...open, ...outlet };
    if (speaking === null || speaking.rule === 'zh/attribution/reviser') return open;
    const metric: Attached = {
      slot: slotOfWords(scene.text, saidBehind(scene.text, date, speaking.verb), (words) => words),
      rule: 'zh/event/said',
      inherited: false,
    };
    return { ...open, subject: { slot: speaking.slot, rule: speaking.rule, inherited: speaking.repeats }, metric };
  }
  const period = use === 'compared' ? periodEnding(scene, date) : null;
  if (period !== null) {
    frame.time = { time: period, rule: 'zh/time/period-ending' };
    frame.timeTold = mood.modality === 'reported';
    frame.timeAhead = isAhead(scene, period);
    if (frame.timeTold) frame.frames.push(period);
    frame.nextTime = null;
  }
  // 17时20分 without its day leaves the day told of.
  if (date.time !== null && date.time.edtf !== null && (use === 'frame' || use === 'event')) {
    if (mood.modality === 'hypothetical' && frame.time !== null && isIfClause(scene, clause)) return open;
    const goesOn = sinceThen(scene, clause, date, date.time);
    frame.time = goesOn ?? { time: date.time, rule: date.derivation.rule };
    frame.timeTold = mood.modality === 'reported';
    frame.timeAhead = isAhead(scene, date.time);
    if (!frame.timeTold) frame.expected = true;
    const places = use === 'frame' || HAPPENED.test(scene.text.slice(date.end, clause.end + 24));
    // 春节假期(2月15日至23日): the days take the place of the name.
    if (use === 'frame' && /[(（]$/u.test(scene.text.slice(0, date.start).slice(-1))) frame.frames.pop();
    // 明年起补助提高: what is still to come is not the time of the sentence behind.
    const isToCome = scene.published !== null && date.time.low !== null && date.time.low > scene.published;
    // 自2023年冲突爆发以来: since when is not when what is told next holds.
    const since = date.comparator === '>=' || /[自从]$/u.test(scene.text.charAt(date.start - 1));
    const isSince = since && /^[^,，;；。]{0,40}以来/u.test(scene.text.slice(date.end, clause.end + 30));
    if (
      places &&
      frame.timeTold &&
      !isToCome &&
      !isSince &&
      !isOfDeed(scene, clause, date) &&
      !isOnce(scene, clause, date)
    )
      frame.frames.push(date.time);
    frame.nextTime = null;
  }
  if (date.time !== null && use === 'base') frame.nextTime = { time: date.time, rule: 'zh/time/compared-with' };
  const event = use === 'event' ? eventOf(scene, clause, date) : null;
  const attribution = attributionOf(date, speakings, null);
  if (event === null) {
    const deed =
      use === 'base' || isInTitle(scene.text, scene.sentence.start, date) ? null : deedOn(reading, clause, date, frame);
    return deed === null ? open : { ...open, ...deed, attribution };
  }
  const actor = actorOf(reading, event.metric, date) ?? actorOn(reading, clause, date, event.metric.slot);
  // 20日举行的发布会: what the deed only describes is not the doing of whoever was told of before.
  const describes = /^[\u4e00-\u9fff]{2}的/u.test(event.metric.slot.text);
  return {
    ...open,
    subject: actor ?? (describes ? null : frame.subject),
    ...event,
    attribution,
  };
}

/** 据国家统计局3日|公布: of a source behind 据, its verb alone says what was done on the day. */
function saidBehind(text: string, { start, end }: Span, verb: Span): Span {
  if (start <= verb.start || end >= verb.end) return verb;
  const said = SAID.exec(text.slice(end, verb.end));
  return said === null ? verb : { start: end + said.index, end: end + said.index + said[0].length };
}

const SAID = /通报|公布|发布|披露|报道|透露|表示|介绍|公告|消息|统计|监测|要求|部署|说(?=$)|称(?=$)/u;

/** 自2023年4月冲突爆发以来: what has gone on from a time that is over has an open end. 今年以来 is of this year. */
function sinceThen({ text, published }: Scene, clause: Clause, date: Figure, time: TimeValue): AttachedTime | null {
  const { edtf, high } = time;
  if (edtf === null || edtf.includes('/') || high === null || published === null || high >= published) return null;
  if (!SINCE.test(text.slice(date.end, Math.min(clause.end, date.end + 22)))) return null;
  const open = `${edtf}/..`;
  return { time: { ...time, edtf: open, ...dayBounds(open) }, rule: 'zh/time/since' };
}

const SINCE = /^[\u4e00-\u9fff“”"《》]{0,18}?(?:以来|至今|迄今)(?!的?(?:新|最|首|第))/u;

/** 报价一度在去年4月冲高, 曾于2011年触及: what came about once and is over places nothing but its own figure. */
function isOnce({ text }: Scene, { start }: Clause, date: Figure): boolean {
  return /(?:一度|曾经?)[在于]?$/u.test(text.slice(Math.max(start, date.start - 4), date.start));
}

/** 俱乐部已于两周前开始组建: when something was done, in a clause that measures nothing, is no time of what is told behind it. */
function isOfDeed({ text }: Scene, { figures, start }: Clause, date: Figure): boolean {
  if (date.start - 2 < start || text.charAt(date.start - 1) !== '于' || date.time?.edtf?.includes('/') === true)
    return false;
  return figures.every(({ kind }) => kind === 'date' || kind === 'duration');
}

/** Who did what happened: the subject between the date and the verb, which may stand in a clause of its own. */
function actorOf(reading: Reading, verb: Attached, date: Figure): Attached | null {
  for (const clause of reading.clauses) {
    if (clause.end <= date.end || clause.start > verb.slot.start) continue;
    const at = clause.names.findIndex(
      (name, index) =>
        name.start >= date.end && name.end <= verb.slot.start && roleOf(reading, clause, index) === 'subject',
    );
    const name = clause.names[at];
    if (name !== undefined) return attachedName(name);
  }
  return null;
}

/** 若11月限产落实: when it would have to come about is not when what follows from it holds. */
function isIfClause({ text }: Scene, { start, end }: Clause): boolean {
  return /^[^,，]{0,6}(?:若(?!干)|如果|假如|一旦|倘若|要是|假设|如能)/u.test(text.slice(start, end));
}

/** Whether a time is not over when the article comes out: what is expected may be of it. */
function isAhead({ published }: Scene, { high }: TimeValue): boolean {
  return published !== null && high !== null && high >= published;
}
