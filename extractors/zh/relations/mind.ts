import { type Attached, type Discourse, remembered } from '../../engine/discourse.ts';
import type { FigureSlots } from '../../engine/relation-pack.ts';
import type { Slot } from '../../model/claim.ts';
import type { TimeValue } from '../../model/time.ts';
import type { Reading } from './reading.ts';

const NAMES_KEPT = 40;

/** What the sentence told of first. */
export interface First {
  readonly subject: Attached | null;
  readonly object: Attached | null;
  readonly time: TimeValue | null;
  readonly figures: readonly FigureSlots[];
}

/**
 * What a reader keeps in mind after a sentence: what it told of first, rather than the last item of a list. What the
 * headline is about, or else the first sentence that is about something, is what each new paragraph falls back to.
 */
export function discourseAfter({ scene, before, clauses, speakings }: Reading, told: First): Discourse {
  const headline = scene.role === 'headline';
  const names = clauses.flatMap((clause) => clause.names);
  // A headline without a figure names the world by the way.
  const subject =
    headline && scene.figures.length === 0 && told.subject?.slot.id === 'scope:world'
      ? null
      : (told.subject?.slot ?? null);
  const levels = told.figures.filter(
    (_, at) => scene.figures[at]?.kind !== 'date' && scene.figures[at]?.kind !== 'change',
  );
  const aside =
    before.object !== null &&
    !scene.opens &&
    /^[^,，]{0,8}(?:还|另外?|此外)/u.test(scene.text.slice(scene.sentence.start, scene.sentence.start + 10));
  const object =
    (aside ? before.object : null) ??
    told.object?.slot ??
    levels.find((one) => one.object?.rule === 'zh/object/in-metric')?.object?.slot ??
    null;
  const metric = levels.find((one) => one.metric !== null)?.metric?.slot ?? null;
  const speaker = speakings.at(-1)?.slot ?? null;
  const bodies = names
    .filter(
      (name) =>
        !name.repeats &&
        (name.rule === 'zh/subject/seat' || name.type === 'unlisted' || name.type === 'org' || name.type === 'company'),
    )
    .map((name) => name.slot);
  const spoke = speakings.filter((one) => !one.repeats).map((one) => one.slot);
  const acts = [...speakings.map((one) => one.slot), ...(subject === null ? [] : [subject])].findLast(isCompany);
  const company =
    acts ?? names.findLast((name) => (name.type === 'company' || isCompany(name.slot)) && !name.repeats)?.slot;
  const place = names.findLast(
    (name) =>
      (name.type === 'country' || name.type === 'place') && name.flags.short !== true && name.flags.deictic !== true,
  );
  const measured = scene.figures.some((figure) => figure.kind !== 'date');
  const topic = before.headline;
  return {
    ...before,
    subject: headline ? null : (subject ?? (scene.opens ? (topic.subject ?? before.subject) : before.subject)),
    object: headline ? null : (object ?? (scene.opens ? (topic.object ?? before.object) : before.object)),
    metric: metric ?? before.metric,
    scope: null,
    attribution: headline ? null : attributionAfter(before, scene.opens, speaker, told.figures),
    time: headline ? null : told.time,
    lastCompany: company ?? before.lastCompany,
    lastPlace: place?.slot ?? before.lastPlace,
    headline:
      headline || !measured
        ? { subject: headline ? subject : topic.subject, object: headline ? object : topic.object }
        : { subject: topic.subject ?? subject, object: topic.object ?? object },
    speaker: speaker ?? before.speaker,
    topicTime: before.topicTime ?? (headline ? null : told.time),
    names: kept([...spoke, ...bodies.reverse()], before.names),
    figures: headline ? before.figures : remembered(before.figures, scene.figures, told.figures),
  };
}

function isCompany(slot: Slot): boolean {
  if (slot.id.startsWith('company:')) return true;
  return (
    !slot.id.includes(':') && slot.text.length > 2 && !/(?:部|局|署|厅|委|院|会|中心|机构|专家|省|市)$/u.test(slot.text)
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
