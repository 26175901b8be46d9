import type { Mention } from '../lexicon/entity-index.ts';
import type { Modality, Slot } from '../model/claim.ts';
import type { RuleName } from '../model/derivation.ts';
import type { Doubt } from '../model/doubt.ts';
import type { Figure } from '../model/figure.ts';
import type { Span } from '../model/span.ts';
import { type Attached, type AttachedTime, type Discourse, remembered } from './discourse.ts';
import { fitsMetric } from './metric-fit.ts';
import type { FigureSlots, Related } from './relation-pack.ts';
import type { Scene } from './scene.ts';
import { slotOfName, slotOfSeveral } from './slots.ts';

/**
 * What a name does in its sentence. `whole`: the figures are of the whole (全球产量), so it is their scope and they have
 * no narrower subject. `partner`: the other side of a trade, or a comparison; it fills no slot.
 */
export type NameRole = 'subject' | 'whole' | 'object' | 'metric' | 'scope' | 'speaker' | 'partner' | 'none';

/** How a date serves: `frame` places what follows, `next` only the next figure (由2024年的48%), `event` is a claim by itself. */
export type DateUse = 'frame' | 'next' | 'event';

/** A name or a run of words with the slot it fills. */
export interface Filler extends Span {
  readonly role: NameRole;
  readonly slot: Slot;
  readonly rule: RuleName;
}

/** What a language knows of how words hang together. All places are in `scene.text`. */
export interface AttachCues {
  /** What each lexicon name does here, and names and metrics that only their shape gives away, in text order. */
  readonly fillers: (scene: Scene, before: Discourse) => readonly Filler[];
  /** Fillers right behind a figure that it is about (27万吨稀土, 9.3 million tonnes of reserves); nearest first. */
  readonly behind: (scene: Scene, figure: Figure, fillers: readonly Filler[]) => readonly Filler[];
  readonly dateUse: (scene: Scene, date: Figure) => DateUse;
  /** What happened on a date that is a claim by itself. */
  readonly event: (
    scene: Scene,
    date: Figure,
  ) => { readonly metric: Attached | null; readonly object: Attached | null };
  /** A metric that no lexicon knows, from the words before or around a figure. */
  readonly openMetric: (scene: Scene, figure: Figure, from: number) => Attached | null;
  readonly attribution: (scene: Scene, figure: Figure, before: Discourse) => Attached | null;
  readonly modality: (scene: Scene, figure: Figure) => { readonly modality: Modality; readonly rule: RuleName | null };
  /** True where only a list mark or "and" parts two subjects, so that they share what follows. */
  readonly listed: (text: string, between: Span) => boolean;
  readonly rules: {
    readonly subject: RuleName;
    readonly object: RuleName;
    readonly metric: RuleName;
    readonly time: RuleName;
  };
}

/** Slots that are open while a sentence is read from left to right. */
interface Frame {
  subject: Attached | null;
  object: Attached | null;
  scope: Attached | null;
  /** Latest first; a figure takes the first that it can measure. */
  metrics: readonly Attached[];
  time: AttachedTime | null;
  /** A time that only the next figure takes. */
  nextTime: AttachedTime | null;
  /** The last filler that set the subject, while no figure has used it: another one beside it joins it. */
  freshSubject: Filler | null;
}

const METRICS_KEPT = 4;

/**
 * Gives each figure of a sentence its slots: names are read from left to right, each fills its slot until another one
 * replaces it, and a figure takes what stands open and fits. What the sentence leaves open is carried over from the
 * discourse. After the centring idea of Grosz, Joshi and Weinstein (1995), cut down to what news needs.
 */
export function attach(scene: Scene, before: Discourse, cues: AttachCues): Related {
  const frame = openFrame(before, cues);
  const fillers = cues.fillers(scene, before);
  const out: FigureSlots[] = [];
  let filler = 0;
  const fillUpTo = (end: number): void => {
    for (let next = fillers[filler]; next !== undefined && next.start < end; next = fillers[++filler])
      fill(frame, next, scene.text, cues);
  };
  let lastEnd = scene.sentence.start;
  for (const figure of scene.figures) {
    fillUpTo(figure.start);
    out.push(
      figure.kind === 'date'
        ? dateSlots(scene, figure, frame, before, cues)
        : quantitySlots(scene, figure, frame, { before, cues, fillers, from: lastEnd }),
    );
    frame.freshSubject = null;
    lastEnd = figure.end;
  }
  fillUpTo(scene.sentence.end);
  return { figures: out, after: discourseAfter(scene, before, frame, fillers, out) };
}

function openFrame(before: Discourse, cues: AttachCues): Frame {
  const carried = (slot: Slot | null, rule: RuleName): Attached | null =>
    slot === null ? null : { slot, rule, inherited: true };
  const metric = carried(before.metric, cues.rules.metric);
  return {
    subject: carried(before.subject ?? before.headline.subject, cues.rules.subject),
    object: carried(before.object ?? before.headline.object, cues.rules.object),
    scope: null,
    metrics: metric === null ? [] : [metric],
    time: before.time === null ? null : { time: { ...before.time, from: 'inherited' }, rule: cues.rules.time },
    nextTime: null,
    freshSubject: null,
  };
}

function fill(frame: Frame, filler: Filler, text: string, cues: AttachCues): void {
  const attached: Attached = { slot: filler.slot, rule: filler.rule, inherited: false };
  switch (filler.role) {
    case 'subject': {
      const fresh = frame.freshSubject;
      const joins = fresh !== null && cues.listed(text, { start: fresh.end, end: filler.start });
      frame.subject =
        joins && frame.subject !== null
          ? { ...attached, slot: slotOfSeveral(text, [frame.subject.slot, filler.slot]) }
          : attached;
      frame.freshSubject = filler;
      return;
    }
    case 'object':
      frame.object = attached;
      return;
    case 'metric':
      frame.metrics = [attached, ...frame.metrics.filter((one) => one.slot.id !== attached.slot.id)].slice(
        0,
        METRICS_KEPT,
      );
      return;
    case 'whole':
      frame.scope = attached;
      frame.subject = null;
      return;
    case 'scope':
      frame.scope = attached;
      return;
    case 'speaker':
    case 'partner':
    case 'none':
      return;
  }
}

function quantitySlots(
  scene: Scene,
  figure: Figure,
  frame: Frame,
  {
    before,
    cues,
    fillers,
    from,
  }: {
    readonly before: Discourse;
    readonly cues: AttachCues;
    readonly fillers: readonly Filler[];
    readonly from: number;
  },
): FigureSlots {
  const behind = cues.behind(scene, figure, fillers);
  const near = (role: NameRole): Attached | null => {
    const found = behind.find((one) => one.role === role);
    return found === undefined ? null : { slot: found.slot, rule: found.rule, inherited: false };
  };
  const fits = (one: Attached): boolean => fitsMetric(figure, scene.lexicon.metric(one.slot.id));
  const nearMetric = near('metric');
  const stated = frame.metrics.find((one) => !one.inherited && fits(one));
  const metric =
    (nearMetric !== null && fits(nearMetric) ? nearMetric : null) ??
    stated ??
    cues.openMetric(scene, figure, from) ??
    frame.metrics.find(fits) ??
    null;
  const time = frame.nextTime ?? frame.time;
  frame.nextTime = null;
  return {
    subject: near('subject') ?? frame.subject,
    object: near('object') ?? frame.object,
    metric,
    scope: near('scope') ?? frame.scope,
    attribution: cues.attribution(scene, figure, before),
    time,
    ...modalityOf(scene, figure, cues),
    doubts: [],
  };
}

function dateSlots(scene: Scene, date: Figure, frame: Frame, before: Discourse, cues: AttachCues): FigureSlots {
  const use = cues.dateUse(scene, date);
  if (date.time !== null && use !== 'event') {
    const time: AttachedTime = { time: date.time, rule: date.derivation.rule };
    if (use === 'next') frame.nextTime = time;
    else {
      frame.time = time;
      frame.nextTime = null;
    }
  }
  const event = use === 'event' ? cues.event(scene, date) : { metric: null, object: null };
  if (use === 'event' && date.time !== null) frame.time = { time: date.time, rule: date.derivation.rule };
  return {
    subject: event.metric === null ? null : frame.subject,
    object: event.object,
    metric: event.metric,
    scope: null,
    attribution: event.metric === null ? null : cues.attribution(scene, date, before),
    time: null,
    ...modalityOf(scene, date, cues),
    doubts: NO_DOUBTS,
  };
}

const NO_DOUBTS: readonly Doubt[] = [];

function modalityOf(
  scene: Scene,
  figure: Figure,
  cues: AttachCues,
): { modality: Modality; modalityRule: RuleName | null } {
  const { modality, rule } = cues.modality(scene, figure);
  return { modality, modalityRule: rule };
}

/** Times do not outlive their paragraph, nor scopes their sentence; subject, object and metric live on until replaced. */
function discourseAfter(
  scene: Scene,
  before: Discourse,
  frame: Frame,
  fillers: readonly Filler[],
  slots: readonly FigureSlots[],
): Discourse {
  const subject = frame.subject?.slot ?? null;
  const object = frame.object?.slot ?? null;
  const lastOf = (prefix: string): Slot | null =>
    fillers.findLast((one) => one.slot.id.startsWith(prefix))?.slot ?? null;
  return {
    ...before,
    subject: scene.role === 'headline' ? null : subject,
    object: scene.role === 'headline' ? null : object,
    metric: frame.metrics[0]?.slot ?? null,
    scope: null,
    attribution: slots.findLast((one) => one.attribution !== null)?.attribution?.slot ?? before.attribution,
    time: frame.time?.time ?? null,
    lastCompany: lastOf('company:') ?? before.lastCompany,
    lastPlace: lastOf('country:') ?? before.lastPlace,
    headline: scene.role === 'headline' ? { subject, object } : before.headline,
    topicTime: before.topicTime ?? (scene.role === 'headline' ? null : (frame.time?.time ?? null)),
    figures: scene.role === 'headline' ? before.figures : remembered(before.figures, scene.figures, slots),
  };
}

/** A filler made of a lexicon name. */
export function fillerOf(text: string, name: Mention, role: NameRole, rule: RuleName): Filler {
  return { role, rule, slot: slotOfName(text, name), start: name.start, end: name.end };
}
