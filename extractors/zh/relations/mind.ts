import { type Attached, type Discourse, remembered } from '../../engine/relations/discourse.ts';
import type { FigureSlots } from '../../engine/relations/relation-pack.ts';
import type { Scene } from '../../engine/relations/scene.ts';
import { oneOf } from '../../engine/text/one-of.ts';
import type { Slot } from '../../model/claim.ts';
import type { TimeValue } from '../../model/time.ts';
import type { Speaking } from './attribution/speaking.ts';
import { TITLES } from './attribution/titles.ts';
import { leadMetric } from './metric/lead-metric.ts';
import { RATE_OF_CHANGE } from './metric/metric-classes.ts';
import { isAnalyst } from './names/analysts.ts';
import type { Name } from './sentence/clause.ts';
import type { Reading } from './sentence/reading.ts';
import { topicTimeAfter } from './times/figure-times.ts';

const NAMES_KEPT = 40;

/** What the sentence told of first. */
export interface First {
  readonly subject: Attached | null;
  readonly object: Attached | null;
  readonly time: TimeValue | null;
  readonly expectedTime: TimeValue | null;
  readonly figures: readonly FigureSlots[];
}

/**
 * What a reader keeps in mind after a sentence: what it told of first, rather than the last item of a list. What the
 * headline is about, or else the first sentence that is about something, is what each new paragraph falls back to.
 */
export function discourseAfter({ scene, before, names, speakings }: Reading, told: First): Discourse {
  const headline = scene.role === 'headline';
  // A headline without a figure names the world by the way.
  const subject =
    headline && scene.figures.length === 0 && NO_TOPIC.has(told.subject?.slot.id ?? '')
      ? null
      : (told.subject?.slot ?? null);
  const object = objectTold(scene, before, told);
  // A sentence of changes alone leaves in mind what the first of them was of.
  const level = told.figures.find((one, at) => one.metric !== null && isLevel(scene, at))?.metric ?? null;
  const moved =
    told.figures.find(({ metric }, at) => metric?.inherited === false && scene.figures[at]?.kind === 'change')
      ?.metric ?? null;
  // 70个大中城市中,房价下降0.1%: how many are looked at is not what is measured of them.
  const looksAt = level?.rule === 'zh/metric/counted' && !level.slot.id.includes(':') && moved?.slot.id.includes(':');
  const first = (looksAt === true ? moved : (level ?? moved))?.slot ?? null;
  // 上海以5.6%的涨幅领跑: the name of a rate leaves in mind what it was the rate of.
  const metric = first !== null && RATE_OF_CHANGE.has(first.id) && before.metric !== null ? null : first;
  const speaker = speakings.at(-1)?.slot ?? null;
  const topic = before.headline;
  const measured = scene.figures.some((figure) => figure.kind !== 'date');
  return {
    subject: headline ? null : (subject ?? (scene.opens ? (topic.subject ?? before.subject) : before.subject)),
    object: headline ? null : (object ?? (scene.opens ? (topic.object ?? before.object) : before.object)),
    metric: metric ?? leadMetric(scene, names) ?? before.metric,
    scope: null,
    attribution: headline ? null : attributionAfter(before, scene.opens, speaker, told.figures),
    time: headline ? null : told.time,
    lastCompany:
      companyIn(
        names.filter(({ end }) => !isAnalyst(scene.text, end)),
        speakings.filter(({ slot }) => !isAnalyst(scene.text, slot.end)),
        subject,
      ) ?? before.lastCompany,
    lastPlace: names.findLast(isPlace)?.slot ?? before.lastPlace,
    headline:
      headline || !measured
        ? { subject: headline ? subject : topic.subject, object: headline ? object : topic.object }
        : { subject: topic.subject ?? (isLead(before) ? subject : null), object: topic.object ?? object },
    speaker: speaker ?? before.speaker,
    expectedTime: headline ? null : told.expectedTime,
    day: before.day,
    ...topicTimeAfter(scene, before, headline ? null : told.time),
    headlineTime: headline ? told.time : before.headlineTime,
    names: namesAfter(names, speakings, before.names),
    figures: headline ? before.figures : remembered(before.figures, scene.figures, told.figures),
  };
}

/** Whether the figure at a place tells how much there is: no date and no change. */
function isLevel({ figures }: Scene, at: number): boolean {
  const kind = figures[at]?.kind;
  return kind !== 'date' && kind !== 'change';
}

/** Wholes that a headline without a figure names by the way: 全球, 西方. */
const NO_TOPIC: ReadonlySet<string> = new Set(['scope:world', 'scope:overseas', 'region:west']);

/** How many figures the sentences have that may still say what the text is about. */
const LEAD_FIGURES = 4;

/** Whether the text has only begun: whoever comes up later is nobody that each new paragraph falls back to. */
function isLead({ figures }: Discourse): boolean {
  return figures.length < LEAD_FIGURES;
}

function objectTold(scene: Scene, before: Discourse, told: First): Slot | null {
  const aside =
    before.object !== null &&
    !scene.opens &&
    /^[^,，]{0,8}(?:还|另外?|此外)/u.test(scene.text.slice(scene.sentence.start, scene.sentence.start + 10));
  if (aside) return before.object;
  if (told.object !== null) return told.object.slot;
  const inMetric = told.figures.find(
    (one, at) =>
      one.object?.rule === 'zh/object/in-metric' &&
      (one.object.slot.id.includes(':') || one.object.slot.id === '人口') &&
      isLevel(scene, at),
  );
  return inMetric?.object?.slot ?? null;
}

/** The company that speaks or is told of, else the last one named. */
function companyIn(names: readonly Name[], speakings: readonly Speaking[], subject: Slot | null): Slot | undefined {
  if (subject !== null && isCompany(subject)) return subject;
  const speaker = speakings.findLast((one) => isCompany(one.slot));
  if (speaker !== undefined) return speaker.slot;
  return names.findLast(
    (name) => !name.repeats && name.rule !== 'zh/subject/person' && (name.type === 'company' || isCompany(name.slot)),
  )?.slot;
}

function isPlace({ type, flags }: Name): boolean {
  return (type === 'country' || type === 'place') && flags.short !== true && flags.deictic !== true;
}

/** The speakers and the bodies of a sentence in front of the names met before, each once. */
function namesAfter(names: readonly Name[], speakings: readonly Speaking[], before: readonly Slot[]): readonly Slot[] {
  const fresh: Slot[] = [];
  for (const one of speakings) if (!one.repeats) fresh.push(one.slot);
  for (let at = names.length - 1; at >= 0; at--) {
    const name = names[at];
    if (name !== undefined && !name.repeats && isBody(name)) fresh.push(name.slot);
  }
  return kept(fresh, before);
}

function isBody({ rule, type, slot }: Name): boolean {
  if (rule === 'zh/subject/person') return false;
  if (rule === 'zh/subject/shown-thing' && DOES_AS_WELL.test(slot.text)) return false;
  // 中宁县…。全县: places that no lexicon lists come back as well.
  return (
    rule === 'zh/subject/seat' ||
    rule === 'zh/subject/place-by-ending' ||
    type === 'unlisted' ||
    type === 'org' ||
    type === 'company'
  );
}

/** 该计划…。公司计划…, 这项研究…。他们研究…: words that a text points at and that are verbs elsewhere. */
const DOES_AS_WELL = oneOf(/^(?:计划|组织|研究|试验|调查|普查|活动|演习|救援|拍卖|展览|会议|合作)$/u);

/** 董事长何骁: whoever holds an office is no company. */
const TITLED = new RegExp(`(?:${TITLES.join('|')})[\\u4e00-\\u9fff·]{0,8}$`, 'u');

function isCompany(slot: Slot): boolean {
  if (slot.id.startsWith('company:')) return true;
  // 青榕 for 青榕科技 is one, 中方 is none.
  if (slot.id.includes(':') || (slot.text.length < 3 && slot.id.length < 4)) return false;
  return (
    !/(?:部|局|署|厅|委|院|会|处|中心|机构|专家|省|市|部门|管理层|会计师|事务所)$/u.test(slot.id) &&
    !TITLED.test(slot.text)
  );
}

function attributionAfter(
  before: Discourse,
  opens: boolean,
  speaker: Slot | null,
  figures: readonly FigureSlots[],
): Slot | null {
  if (speaker !== null) return speaker;
  if (!opens) return before.attribution;
  return figures.find((one) => one.attribution !== null)?.attribution?.slot ?? null;
}

function kept(fresh: readonly Slot[], old: readonly Slot[]): readonly Slot[] {
  if (fresh.length === 0) return old;
  const words = new Set(fresh.map((slot) => slot.text));
  return [...fresh, ...old.filter((slot) => !words.has(slot.text))].slice(0, NAMES_KEPT);
}
