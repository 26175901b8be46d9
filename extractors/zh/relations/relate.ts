import { type Attached, type AttachedTime, type Discourse, remembered } from '../../engine/discourse.ts';
import type { FigureSlots, Related } from '../../engine/relation-pack.ts';
import type { Scene } from '../../engine/scene.ts';
import type { Modality } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';
import type { TimeValue } from '../../model/time.ts';
import { attributionOf, carriedSpeaker } from './attribution.ts';
import { clausesOfSentence } from './clauses.ts';
import { type DateUse, dateUse, eventOf, reportOf } from './dates.ts';
import { inherits, timeAfter, wholeYear } from './figure-times.ts';
import { fill, openFrame } from './frame.ts';
import { metricOf, pairedMetrics } from './metric-choice.ts';
import { discourseAfter } from './mind.ts';
import { type Mood, moodOf, moodOfClause, TOLD } from './modality.ts';
import { namesOf } from './names.ts';
import { objectOf } from './objects.ts';
import { placed } from './placed.ts';
import { attachedName, type Clause, type Frame, isSaid, type Reading, textOf } from './reading.ts';
import { fromBefore, sameFigure } from './repeated-figures.ts';
import { listPlace } from './respectively.ts';
import { roleOf } from './roles.ts';
import { speakerAsSubject } from './self-speakers.ts';
import { impliedWhole, wholeOf } from './shares.ts';
import { speakingsOf } from './speakers.ts';
import { rowSlots } from './tables.ts';

const OPEN: FigureSlots = {
  subject: null,
  object: null,
  metric: null,
  scope: null,
  attribution: null,
  time: null,
  modality: 'reported',
  modalityRule: null,
  doubts: [],
};

/** Who published the text, and when. */
const BYLINE = /^\s*(?:来源|作者|记者|编辑|责编|发布时间|时间|撰文|文|图)[/|丨]?[:：]/u;

/** Sou Hu Cai Jing· 2025-12-13 17:40 */
const STAMP = /^[^,，。\u4e00-\u9fff]{0,40}\d{4}-\d\d-\d\d(?: \d\d:\d\d(?::\d\d)?)?\s*$/u;

/** Gives each figure of a Chinese sentence its slots, and says what a reader keeps in mind after it. */
export function relate(scene: Scene, before: Discourse): Related {
  const start = scene.text.slice(scene.sentence.start, scene.sentence.start + 12);
  if (
    BYLINE.test(start) ||
    STAMP.test(scene.text.slice(scene.sentence.start, Math.min(scene.sentence.end, scene.sentence.start + 80)))
  )
    return { figures: scene.figures.map(() => OPEN), after: before };
  const row = rowSlots(scene, before, OPEN);
  if (row !== null)
    return { figures: row, after: { ...before, figures: remembered(before.figures, scene.figures, row) } };
  const names = namesOf(scene, before);
  const speakings = speakingsOf(scene, names, before);
  const reading: Reading = { scene, before, clauses: clausesOfSentence(scene, names), speakings };
  return new SentenceReader(reading).read();
}

interface Scoping {
  readonly scope: Attached | null;
  /** The words say that the figure is a part: 占, 占比. */
  readonly isShare: boolean;
  readonly metric: Attached | null;
  readonly subject: Attached | null;
}

/** Reads one sentence from left to right. */
class SentenceReader {
  readonly #reading: Reading;
  readonly #frame: Frame;
  readonly #slots = new Map<Figure, FigureSlots>();
  readonly #frames: TimeValue[] = [];
  /** What the sentence began with. */
  readonly #first: Pick<Frame, 'subject' | 'object'>;
  readonly #speaker: Attached | null;
  readonly #mind: Attached | null;
  #mood: Mood = TOLD;
  /** Whether the time that stands open is one of which things are told, rather than expected. */
  #timeTold = true;
  /** Whether that time is not over yet. */
  #timeAhead = false;
  #expected = false;
  #nextTime: AttachedTime | null = null;

  constructor(reading: Reading) {
    const { scene, before } = reading;
    this.#reading = reading;
    this.#frame = openFrame(reading);
    this.#first = { subject: this.#frame.subject, object: this.#frame.object };
    this.#speaker = carriedSpeaker(scene, before);
    this.#mind =
      before.metric === null ? null : { slot: before.metric, rule: 'zh/metric/carried-over', inherited: true };
  }

  read(): Related {
    const { scene, clauses, before } = this.#reading;
    const quantities = scene.figures.some((figure) => figure.kind !== 'date');
    let subjects: Attached | null = null;
    let objects: Attached | null = null;
    for (const clause of clauses) {
      this.#open(clause);
      this.#readClause(clause);
      if (!quantities && subjects === null && this.#frame.subject !== null && isSaid(this.#frame.subject))
        subjects = this.#frame.subject;
      if (objects === null && this.#frame.object?.attached.inherited === false) objects = this.#frame.object.attached;
    }
    const figures = scene.figures.map((figure) => this.#slots.get(figure) ?? OPEN);
    if (quantities)
      subjects =
        figures.find((one, at) => scene.figures[at]?.kind !== 'date' && one.subject !== null && isSaid(one.subject))
          ?.subject ?? null;
    const expected = this.#frames.length === 0 && this.#expected;
    const time = timeAfter(scene, before, { frames: this.#frames, expected });
    const mind = { subject: subjects, object: objects, time, figures };
    return { figures, after: discourseAfter(this.#reading, mind) };
  }

  #open(clause: Clause): void {
    const frame = this.#frame;
    const { clauses, scene } = this.#reading;
    const last = clauses[clauses.indexOf(clause) - 1];
    if (/^其中/u.test(scene.text.slice(clause.start, clause.start + 2))) frame.whole = frame.subject;
    if (
      last !== undefined &&
      !last.figures.some((one) => one.kind !== 'date') &&
      /^(?:对于|关于|至于)|(?:方面|看|来说)[,，]$/u.test(scene.text.slice(last.start, last.end))
    )
      frame.topic = frame.metrics.at(-1)?.attached ?? frame.topic;
    if (/^分[\u4e00-\u9fff]{1,5}看/u.test(scene.text.slice(clause.start, clause.start + 8))) {
      frame.object = this.#first.object;
      frame.subject = this.#first.subject ?? frame.subject;
    }
    frame.metrics = [];
    frame.lastEnd = clause.start;
    frame.pair = [...pairedMetrics(this.#reading, clause), ...frame.pair].slice(0, 2);
    if (last !== undefined && last.part !== clause.part) {
      frame.partner = null;
      this.#mood = TOLD;
    }
    this.#mood = moodOfClause(scene, clause, last, this.#mood);
    speakerAsSubject(frame, this.#reading, clause);
  }

  #readClause(clause: Clause): void {
    let name = 0;
    const fillUpTo = (end: number): void => {
      while (name < clause.names.length && (clause.names[name]?.start ?? end) < end)
        fill(this.#frame, this.#reading, clause, name++);
    };
    for (const figure of clause.figures) {
      fillUpTo(figure.start);
      const slots = figure.kind === 'date' ? this.#dateSlots(clause, figure) : this.#quantitySlots(clause, figure);
      this.#slots.set(figure, slots);
      if (figure.kind !== 'date') this.#frame.lastEnd = figure.end;
    }
    fillUpTo(clause.end);
  }

  #quantitySlots(clause: Clause, figure: Figure): FigureSlots {
    const { scene } = this.#reading;
    const frame = this.#frame;
    const whole = figure.kind === 'share' ? wholeOf(scene, clause, figure, frame.lastEnd) : null;
    const list = listPlace(scene, clause, figure);
    const spread = list !== null && scene.text.slice(scene.sentence.start, figure.start).includes('分别') ? list : null;
    const pair = spread !== null && frame.pair.length === spread.size ? frame.pair[spread.index] : undefined;
    const repeated = sameFigure(this.#reading.before, figure);
    const mind = fromBefore(repeated?.metric ?? null) ?? this.#mind;
    const metric = pair ?? metricOf(this.#reading, clause, frame, { figure, whole, mind });
    const one = spread !== null && frame.subjects.length === spread.size ? frame.subjects[spread.index] : undefined;
    const origin = originBehind(scene, clause, figure);
    if (origin !== null && frame.subject !== null) frame.importer ??= frame.subject;
    const subject = one?.attached ?? origin ?? ownerOf(clause, figure) ?? frame.subject;
    const object =
      objectOf(this.#reading, clause, frame, { figure, metric }) ??
      (metric?.rule === 'zh/repeat/same-figure' ? fromBefore(repeated?.object ?? null) : null);
    const isBase = this.#nextTime !== null || isBaseLevel(scene, clause, figure);
    const mood = isBase ? TOLD : moodOf(scene, clause, figure, this.#mood);
    if (!isBase) this.#mood = mood.rule === null ? this.#mood : mood;
    const slots: FigureSlots = {
      subject,
      object,
      metric,
      scope: this.#scope(figure, { scope: whole?.scope ?? null, isShare: whole !== null, metric, subject }),
      attribution: this.#attribution(figure, mood),
      time: this.#time(clause, figure, metric, mood.modality),
      modality: mood.modality,
      modalityRule: mood.rule,
      doubts: [],
    };
    const final = placed(this.#reading, clause, frame, figure, slots);
    const isShare = figure.kind === 'share';
    frame.topic = null;
    if (/^(?:目标|总量|任务|计划)的/u.test(scene.text.slice(figure.end, figure.end + 4))) return final;
    if (isBase) frame.told = { ...final, time: frame.time, isShare };
    else if (figure.kind !== 'change' && metric !== null && !/^metric:(?:share|number)$/u.test(metric.slot.id))
      frame.told = { ...final, isShare };
    else if (frame.told === null) frame.told = { ...final, isShare };
    return final;
  }

  /** A company's own plan is no longer the word of whoever spoke of other things before. */
  #attribution(figure: Figure, mood: Mood): Attached | null {
    const { subject } = this.#frame;
    const own =
      mood.modality === 'target' && subject !== null && isSaid(subject) && subject.slot.id.startsWith('company:');
    return attributionOf(figure, this.#reading.speakings, own ? null : this.#speaker);
  }

  #scope(figure: Figure, { scope, isShare, metric, subject }: Scoping): Attached | null {
    const { lexicon } = this.#reading.scene;
    const { partner, importer, told } = this.#frame;
    if (scope !== null) return scope;
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
      const rate = metric !== null && lexicon.metric(metric.slot.id)?.nature === 'rate';
      const known = metric !== null && lexicon.metric(metric.slot.id) !== undefined;
      const outer = this.#frame.whole;
      if (isShare && outer !== null && subject !== null && outer.slot.id !== subject.slot.id)
        return { ...outer, rule: 'zh/scope/parts-of' };
      if (isShare && told !== null && this.#isPartOf(subject, told.subject))
        return told.subject === null ? null : { ...told.subject, rule: 'zh/scope/parts-of' };
      if (told?.isShare === true && told.metric?.slot.id === metric?.slot.id) return told.scope;
      if (isShare || (known && !rate && told !== null && told.metric?.slot.id === metric.slot.id))
        return impliedWhole(told, metric);
    }
    const family = metric === null ? undefined : lexicon.metric(metric.slot.id)?.family;
    return family === 'trade' || family === 'revenue' || family === 'transport' || family === 'supply' ? partner : null;
  }

  #time(clause: Clause, figure: Figure, metric: Attached | null, moodIs: Modality): AttachedTime | null {
    const isTold = moodIs === 'reported';
    const next = this.#nextTime;
    this.#nextTime = null;
    if (next !== null) return next;
    const { scene } = this.#reading;
    if (isBaseLevel(scene, clause, figure)) return null;
    const { told } = this.#frame;
    const year = scene.text.slice(clause.start, figure.start).indexOf('全年');
    const time =
      year < 0 || this.#dateIn(clause, figure)
        ? this.#frame.time
        : wholeYear(scene, clause.start + year, { time: this.#frame.time, planned: !isTold });
    if (year >= 0 && time !== null) this.#frame.time = time;
    if (time === null || figure.kind === 'duration') return null;
    if (year >= 0) return time;
    if (moodIs === 'hypothetical' && time.time.start < clause.start) return null;
    if (
      !isTold &&
      ((time.time.from === 'inherited' && time.rule !== 'zh/time/whole-year') ||
        (this.#timeTold && !this.#timeAhead)) &&
      time.time.start < clause.start
    )
      return null;
    const row = metric === null ? undefined : scene.lexicon.metric(metric.slot.id);
    if (isTold && !this.#timeTold && row?.nature === 'stock' && time.time.start < clause.start) return null;
    if (time.time.from !== 'inherited') return time;
    if ((figure.kind === 'change' || figure.kind === 'share') && told !== null) return told.time;
    return inherits(row, time) ? time : null;
  }

  /** Who did what happened: the subject between the date and the verb, which may stand in a clause of its own. */
  #actorOf(verb: Attached, date: Figure): Attached | null {
    for (const clause of this.#reading.clauses) {
      if (clause.end <= date.end || clause.start > verb.slot.start) continue;
      const at = clause.names.findIndex(
        (name, index) =>
          name.start >= date.end && name.end <= verb.slot.start && roleOf(this.#reading, clause, index) === 'subject',
      );
      const name = clause.names[at];
      if (name !== undefined) return attachedName(name);
    }
    return null;
  }

  /** Whether one place lies in another: 中国 in 全球, 陕西 in 全国. */
  #isPartOf(part: Attached | null, whole: Attached | null): boolean {
    if (part === null || whole === null || part.slot.id === whole.slot.id) return false;
    return whole.slot.id === 'scope:world' || this.#reading.scene.lexicon.isWithin(part.slot.id, whole.slot.id);
  }

  /** Whether a date stands in the clause before the figure. */
  #dateIn(clause: Clause, figure: Figure): boolean {
    return clause.figures.some(
      (one) => one.kind === 'date' && one.end <= figure.start && !/^全年/u.test(textOf(this.#reading.scene, one)),
    );
  }

  #dateSlots(clause: Clause, date: Figure): FigureSlots {
    const { scene, speakings } = this.#reading;
    const use: DateUse = dateUse(scene, clause, date, speakings);
    const mood = moodOf(scene, clause, date, this.#mood);
    const told = use === 'base' || use === 'compared' || use === 'report' ? TOLD : mood;
    const open: FigureSlots = { ...OPEN, modality: told.modality, modalityRule: told.rule };
    if (use === 'report') {
      const speaking = reportOf(scene, date, speakings);
      if (speaking === null) return open;
      const verb = {
        ...speaking.verb,
        id: '',
        label: '',
        text: scene.text.slice(speaking.verb.start, speaking.verb.end),
      };
      const metric: Attached = {
        slot: { ...verb, id: verb.text, label: verb.text },
        rule: 'zh/event/said',
        inherited: false,
      };
      return { ...open, subject: { slot: speaking.slot, rule: speaking.rule, inherited: speaking.repeats }, metric };
    }
    if (date.time !== null && (use === 'frame' || use === 'event')) {
      if (mood.modality === 'hypothetical' && this.#frame.time !== null) return open;
      this.#frame.time = { time: date.time, rule: date.derivation.rule };
      this.#timeTold = mood.modality === 'reported';
      this.#timeAhead = isAhead(scene, date.time);
      if (!this.#timeTold) this.#expected = true;
      if (use === 'frame' && this.#timeTold) this.#frames.push(date.time);
      this.#nextTime = null;
    }
    if (date.time !== null && use === 'base') this.#nextTime = { time: date.time, rule: 'zh/time/compared-with' };
    const event = use === 'event' ? eventOf(scene, clause, date) : null;
    if (event === null) return open;
    const attribution = attributionOf(date, speakings, null);
    return { ...open, subject: this.#actorOf(event.metric, date) ?? this.#frame.subject, ...event, attribution };
  }
}

/** 约为美国1756万吨的4.6倍: a name right before a figure that something is compared with. */
function ownerOf(clause: Clause, figure: Figure): Attached | null {
  const owner = clause.names.find(
    (name) =>
      name.end === figure.start && (name.type === 'country' || name.type === 'company' || name.type === 'unlisted'),
  );
  return owner === undefined ? null : attachedName(owner);
}

/** 进口量的71%来自中国: who it comes from stands behind the figure. */
function originBehind({ text }: Scene, clause: Clause, figure: Figure): Attached | null {
  const verb = /^(?:均|则|都|是)?(?:来自|源自|产自)(?:于)?/u.exec(text.slice(figure.end, figure.end + 6));
  if (verb === null || figure.kind === 'change') return null;
  const name = clause.names.find((one) => one.start === figure.end + verb[0].length);
  return name === undefined ? null : attachedName(name, 'zh/subject/origin');
}

/** Whether a time is not over when the article comes out: what is expected may be of it. */
function isAhead({ published }: Scene, { high }: TimeValue): boolean {
  return published !== null && high !== null && high >= published;
}

/** 由3.79亿吨削减到, 从10%上调至: the start of a movement, whose time nobody tells. */
function isBaseLevel({ text }: Scene, clause: Clause, figure: Figure): boolean {
  if (figure.kind === 'change' || figure.kind === 'multiple') return false;
  const before = text.slice(Math.max(clause.start, figure.start - 3), figure.start);
  return (
    /[由从](?:约|近)?$/u.test(before) &&
    /^[\u4e00-\u9fff]{0,3}(?:至|到|为|成)/u.test(text.slice(figure.end, figure.end + 8))
  );
}
