import type { Attached, Discourse } from '../../engine/relations/discourse.ts';
import { withLentObjects } from '../../engine/relations/lent-objects.ts';
import { OPEN } from '../../engine/relations/open-slots.ts';
import type { FigureSlots, Related } from '../../engine/relations/relation-pack.ts';
import type { Scene } from '../../engine/relations/scene.ts';
import { slotOfSeveral } from '../../engine/relations/slots.ts';
import { characterSet } from '../../engine/text/characters.ts';
import type { Figure } from '../../model/figure.ts';
import type { TimeValue } from '../../model/time.ts';
import { speakerAsSubject } from './attribution/self-speakers.ts';
import { speakingsOf } from './attribution/speakers.ts';
import type { Speaking } from './attribution/speaking.ts';
import { fill, openFrame } from './frame.ts';
import { continuedMetric } from './metric/continued.ts';
import { tellStarts } from './metric/level-starts.ts';
import { listedMetrics } from './metric/listed-metrics.ts';
import { pairedMetrics } from './metric/paired-metrics.ts';
import { discourseAfter } from './mind.ts';
import { moodOfClause } from './modality/modality.ts';
import { TOLD } from './modality/mood.ts';
import { namesOf } from './names/names.ts';
import { dealTarget } from './object/deal-targets.ts';
import { rankedItems } from './object/listed-items.ts';
import { quantitySlots } from './quantity-slots.ts';
import { isByline } from './sentence/bylines.ts';
import type { Clause } from './sentence/clause.ts';
import { clausesOfSentence } from './sentence/clauses.ts';
import { CUES, cuesIn } from './sentence/cues.ts';
import { type Frame, isSaid, type Reading } from './sentence/reading.ts';
import { groupOf } from './subject/groups.ts';
import { isOfMany } from './subject/of-many.ts';
import { outlives } from './subject/outliving.ts';
import { addsToWhole, backToWhole, isOfWhole, leavesOrigins, tellsPart } from './subject/parts.ts';
import { listsSides } from './subject/trade-sides.ts';
import { dateSlots } from './times/date-slots.ts';
import { timeAfter } from './times/figure-times.ts';
import { reportPeriod } from './times/report-periods.ts';

/** 2025年装机情况如何？ asks, and says of nothing that it happened. */
function isQuestion({ text, sentence: { end }, figures }: Scene): boolean {
  const last = text.charAt(end - 1);
  return (last === '?' || last === '？') && figures.every(({ kind }) => kind === 'date');
}

/** 钱从哪儿来？ at the head of a paragraph: what follows is the answer, and no longer the word of whoever spoke above. */
function afterQuestion({ opens }: Scene, before: Discourse): Discourse {
  if (!opens) return before;
  const { subject, object } = before.headline;
  return {
    ...before,
    subject: subject ?? before.subject,
    object: object ?? before.object,
    attribution: null,
    expectedTime: null,
  };
}

/** What opens a comparison with what was. */
const COMPARES = /^(?:略|远|大幅|明显)?(?:[低高多少好]于|不及|超过|比|较)/u;

const mayCompare = characterSet('略远大明低高多少好不超比较');

/** What opens a condition. */
const CONDITION = /^(?:若(?!干)|如果|假如|一旦|倘若|要是)/u;

const mayBeCondition = characterSet('若如假一倘要');

const SPEECH = CUES.speech | CUES.according;
const NO_SPEAKINGS: readonly Speaking[] = [];

/** Gives each figure of a Chinese sentence its slots, and says what a reader keeps in mind after it. */
export function relate(scene: Scene, before: Discourse): Related {
  if (isByline(scene)) return { figures: scene.figures.map(() => OPEN), after: before };
  if (isQuestion(scene)) return { figures: scene.figures.map(() => OPEN), after: afterQuestion(scene, before) };
  const cues = cuesIn(scene.text, scene.sentence);
  const names = namesOf(scene, before, cues);
  const speakings = (cues & SPEECH) === 0 ? NO_SPEAKINGS : speakingsOf(scene, { names, before, cues });
  const reading: Reading = { scene, before, clauses: clausesOfSentence(scene, names), names, speakings, cues };
  return readSentence(reading);
}

/** Reads a sentence from left to right. */
function readSentence(reading: Reading): Related {
  const { scene, clauses, before } = reading;
  const frame = openFrame(reading);
  const first = { subject: frame.subject, object: frame.object };
  const slots = new Map<Figure, FigureSlots>();
  let subject: Attached | null = null;
  let object: Attached | null = null;
  for (const clause of clauses) {
    openClause(frame, reading, clause, first);
    readClause(frame, reading, clause, slots);
    if (subject === null && frame.subject !== null && isSaid(frame.subject)) subject = frame.subject;
    const told = frame.object?.attached;
    if (object === null && told?.inherited === false && told.rule !== 'zh/object/deal-target') object = told;
  }
  if (scene.figures.length > 1) tellStarts(scene, slots);
  const figures = withLentObjects(
    scene.figures.map((figure) => slots.get(figure) ?? OPEN),
    scene.figures,
  );
  if (scene.figures.some((figure) => figure.kind !== 'date')) {
    const first = subject;
    subject = subjectOf(scene, figures);
    // 台湾病例破百 高雄占九成: a headline that opens with the whole is about the whole.
    const ofPart = first !== null && subject !== null && scene.lexicon.isWithin(subject.slot.id, first.slot.id);
    if (scene.role === 'headline' && ofPart) subject = first;
    if (scene.role === 'headline' && isOfMany(scene.text.slice(0, 10), subject)) subject = null;
  }
  // 欧盟从中国进口的镁占其需求的97%。…34种原材料: the text goes on with whoever imports, and not with where it comes from.
  if (subject?.rule === 'zh/subject/origin' && frame.importer !== null) subject = frame.importer;
  subject = outlives(scene, before, { subject, figures });
  const expected = frame.frames.length === 0 && frame.expected;
  const time = timeAfter(scene, before, { frames: frame.frames, expected });
  return {
    figures,
    after: discourseAfter(reading, { subject, object, time, expectedTime: expectedAfter(reading, frame), figures }),
  };
}

/** 一是…;二是…: each item of what is set out begins anew. */
const ITEMS = '二三四五六七八九';

/** 分行业看, 按地区别: a clause that goes through the whole once more. */
const BY_CLASS = /^[分按][\u4e00-\u9fff]{1,6}(?:看|别|划分|来分)[,，]/u;

/** What the article told of first, of which the classes are: no item of the sentence before. */
function topicObject({ before }: Reading): Frame['object'] {
  const { object } = before.headline;
  if (object === null) return null;
  return {
    attached: { slot: object, rule: 'zh/object/carried-over', inherited: true },
    start: object.start,
    end: object.end,
  };
}

/** Of when things are expected, until the text tells of another time or opens another paragraph. */
function expectedAfter({ scene, before }: Reading, { time, timeTold, frames }: Frame): TimeValue | null {
  if (!timeTold && time !== null) return time.time;
  return scene.opens || frames.length > 0 ? null : before.expectedTime;
}

/** Whom the first quantity with a subject of its own is about. */
function subjectOf(scene: Scene, figures: readonly FigureSlots[]): Attached | null {
  const own = figures.find(
    ({ subject }, at) =>
      scene.figures[at]?.kind !== 'date' &&
      subject !== null &&
      subject.rule !== 'zh/subject/of-age' &&
      (isSaid(subject) || subject.rule === 'zh/subject/home-of-speaker'),
  );
  return own?.subject ?? null;
}

function openClause(frame: Frame, reading: Reading, clause: Clause, first: Pick<Frame, 'subject' | 'object'>): void {
  const { clauses, scene } = reading;
  const last = clauses[clauses.indexOf(clause) - 1];
  const { text } = scene;
  if (text.startsWith('其中', clause.start) || (!frame.inParts && tellsPart(text, clause))) {
    frame.whole = frame.subject;
    frame.inParts = true;
    frame.wholeObject = frame.object;
  }
  const group = groupOf(text, clause);
  if (group !== null && frame.partners.length > 0 && listsSides(scene))
    frame.partner = { slot: group, rule: 'zh/scope/partner', inherited: false };
  else if (group !== null) frame.subject = { slot: group, rule: 'zh/subject/group', inherited: false };
  // 若美国加征关税,全年订单可能减少: whom the condition names is not whom it befalls.
  if (last !== undefined && frame.unconditioned !== null) frame.subject = frame.unconditioned;
  const isCondition =
    (reading.cues & CUES.mood) !== 0 &&
    mayBeCondition(text, clause.start) &&
    CONDITION.test(text.slice(clause.start, clause.start + 4));
  frame.unconditioned = isCondition ? frame.subject : null;
  if (last !== undefined && isTopic(scene, last)) frame.topic = frame.metrics.at(-1)?.attached ?? frame.topic;
  if (last !== undefined && last.start === scene.sentence.start && isNewTopic(text, last)) leaveSubject(frame, reading);
  frame.topic = continuedMetric(reading, last, clause) ?? frame.topic;
  const mark = text.charAt(clause.start);
  if ((mark === '分' || mark === '按') && BY_CLASS.test(text.slice(clause.start, clause.start + 9))) {
    frame.object = clause.start === scene.sentence.start ? topicObject(reading) : first.object;
    frame.subject = first.subject ?? frame.subject;
  }
  if (mark !== '' && text.charAt(clause.start + 1) === '是' && ITEMS.includes(mark) && clause !== clauses[0]) {
    frame.object = first.object ?? topicObject(reading);
    frame.subject = first.subject ?? frame.subject;
    frame.told = null;
  }
  frame.metrics = [];
  frame.reach = null;
  frame.lastEnd = clause.start;
  if ((reading.cues & CUES.paired) !== 0) openPair(frame, reading, clause);
  if (frame.inParts && last !== undefined && addsToWhole(text, clause)) backToWhole(frame);
  if (last !== undefined && frame.inParts && frame.importer !== null && leavesOrigins(text, clause)) {
    frame.subject = { ...frame.importer, inherited: true };
    frame.importer = null;
    frame.told = null;
  }
  if (last !== undefined && last.part !== clause.part) {
    if (frame.inParts && isOfWhole(text, clause)) {
      backToWhole(frame);
      frame.told = null;
    }
    frame.partner = null;
    frame.partners = [];
    if (!goesOn(scene, clause)) frame.mood = TOLD;
  }
  if ((reading.cues & CUES.mood) !== 0) {
    // 预计…380亿美元,低于去年的410亿美元,净利润率3.6%: a comparison interrupts what is expected.
    const carried = frame.interrupted ?? frame.mood;
    const compares = mayCompare(text, clause.start) && COMPARES.test(text.slice(clause.start, clause.start + 6));
    frame.interrupted = compares && carried.modality !== 'hypothetical' ? carried : null;
    frame.mood = moodOfClause(scene, clause, last, carried);
  }
  const period = (reading.cues & CUES.companies) === 0 ? null : reportPeriod(scene, clause);
  if (period !== null) {
    frame.time = period;
    frame.timeTold = true;
    frame.frames.push(period.time);
  }
  speakerAsSubject(frame, reading, clause);
}

/** 预计净利润3亿元;扣除非经常性损益后2.9亿元: a part without a subject and a time of its own is meant like the one before. */
function goesOn({ text }: Scene, { start, end, names, figures }: Clause): boolean {
  if (figures.length === 0 || figures.some((one) => one.kind === 'date')) return false;
  if (names.some(({ type }) => type !== 'metric' && type !== 'commodity')) return false;
  return !/已|实际|当前|目前|此前|[同环]比|达到了/u.test(text.slice(start, end));
}

/** 产销分别…, 营收和净利润分别…: what figures are to be spread over, until another list. */
function openPair(frame: Frame, reading: Reading, clause: Clause): void {
  const paired = pairedMetrics(reading, clause);
  const listed = paired.length > 0 ? paired : listedMetrics(reading, clause);
  if (listed.length > 1) frame.pair = listed;
}

/** 生猪方面: a sentence that turns to another thing. */
function isNewTopic(text: string, { start, end }: Clause): boolean {
  return text.startsWith('方面', end - 3) && end - start <= 10 && end - start >= 5;
}

/** What turns to another thing is told of whom the article is about, not of the part told of last. */
function leaveSubject(frame: Frame, { before, scene }: Reading): void {
  const topic = before.headline.subject;
  if (topic === null || frame.subject?.inherited !== true || frame.subject.slot.id === topic.id) return;
  if (!scene.lexicon.isWithin(frame.subject.slot.id, topic.id)) return;
  frame.subject = { slot: topic, rule: 'zh/subject/topic', inherited: true };
}

/** 储量方面, 对于全球需求: a clause without figures that says what those behind it are about. */
function isTopic(scene: Scene, clause: Clause): boolean {
  if (clause.figures.some((one) => one.kind !== 'date')) return false;
  const { text } = scene;
  const { start, end } = clause;
  if (text.charAt(start + 1) === '于' && '对关至'.includes(text.charAt(start))) return true;
  const mark = text.charAt(end - 1);
  // 各地区销量占比：华东38%, 3月13日报价：氧化镝…
  if (mark === ':' || mark === '：') return scene.sentence.start === start;
  if (mark !== ',' && mark !== '，') return false;
  // 出口中,印度38.6万吨: of what the list behind it tells the parts.
  if (text.charAt(end - 2) === '中' && clause.names.at(-1)?.end === end - 2)
    return clause.names.at(-1)?.type === 'metric';
  return text.charAt(end - 2) === '看' || text.startsWith('方面', end - 3) || text.startsWith('来说', end - 3);
}

function readClause(frame: Frame, reading: Reading, clause: Clause, slots: Map<Figure, FigureSlots>): void {
  let name = 0;
  const fillUpTo = (end: number): void => {
    while (name < clause.names.length && (clause.names[name]?.start ?? end) < end) fill(frame, reading, clause, name++);
  };
  for (const figure of clause.figures) {
    fillUpTo(figure.start);
    const read = figure.kind === 'date' ? dateSlots : quantitySlots;
    slots.set(figure, read(reading, clause, frame, figure));
    if (figure.kind !== 'date' && !isRun(reading.scene, figure)) frame.lastEnd = figure.end;
  }
  fillUpTo(clause.end);
  const target = dealTarget(reading, clause);
  if (target !== null) frame.object = target;
  if (clause.figures.every((one) => one.kind === 'date' || one.kind === 'count')) setRanked(frame, reading, clause);
}

/** 日机收面积连续8天保持在1000万亩以上: how long it has lasted does not part a measure from its figure. */
function isRun({ text }: Scene, { kind, start }: Figure): boolean {
  return kind === 'duration' && /(?:连续|接连|已连|连着)(?:第)?$/u.test(text.slice(start - 3, start));
}

/** 徐工、三一、解放位列前三: the subjects of what follows, also where no lexicon lists them all. */
function setRanked(frame: Frame, reading: Reading, clause: Clause): void {
  const items = rankedItems(reading, clause);
  const [first, ...more] = items;
  if (first === undefined || more.length === 0 || frame.subjects.length >= items.length) return;
  frame.subjects = items.map((attached) => ({ attached, start: attached.slot.start, end: attached.slot.end }));
  frame.subject = { ...first, slot: slotOfSeveral(reading.scene.text, [first.slot, ...more.map(({ slot }) => slot)]) };
}
