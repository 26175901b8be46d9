import type { Modality, Slot } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';
import type { TimeValue } from '../../model/time.ts';
import type { Attached, AttachedTime, Discourse } from './discourse.ts';
import type { HeadingWords } from './heading-words.ts';
import type { FigureSlots } from './relation-pack.ts';
import type { Scene } from './scene.ts';

/** What a heading inside a text says of the lines under it; null where it says nothing. */
export interface Heading {
  /** The period that the lines are of: "Fourth Quarter 2025 Highlights", 二、2025年经营情况. */
  readonly time: TimeValue | null;
  /** What is aimed at or expected: "2026 Guidance", 主要预期目标. */
  readonly modality: Modality | null;
  /** Whom a line that leads up to a list credits: "Reserves in tonnes, according to the institute:", 据研究所统计如下：. */
  readonly credit: Slot | null;
  /** What such a line measures: "Largest importers of soybeans:", 储量方面：. */
  readonly metric: Slot | null;
  /** A list has begun under it. */
  readonly listed: boolean;
}

const STOPS = '.。!！?？;；,，…';
/** Items of a list; a heading may be numbered, or set off by marks of emphasis. */
const ITEM = /^(?:[-•–·▪◦] ?|\* )/;
/** Marks before the words of a heading, on its line: `## `, `**`, 一、, （一）, `2. `. */
const NUMBERED =
  /(?:^|\n)[ \t\u3000]*(?:#{1,6} |\*\*|[（(]?[一二三四五六七八九十]{1,3}[)）]?[、.．]? ?|\d{1,2}[.、．] ?)?$/u;
const REACH = 12;
/** A month, a quarter, a half, a year or a span of them: a day is the day of the text. */
const PERIOD = /^\d{4}(?:-(?:\d\d|Q\d|H\d))?(?:\/\d{4}(?:-\d\d)?)?$/;

/** A line that leads up to a list and ends in a colon may be so long, in UTF-16 units. */
const LONGEST_LEAD = 200;

/**
 * What a sentence says as a heading: a short line by itself in the body of the text, without a stop, on which stands no
 * figure but a date; or one of any length that a colon ends. Null for any other sentence.
 *
 * @param after what a reader has in mind behind the sentence.
 */
export function headingOf(scene: Scene, words: HeadingWords, after: Discourse): Heading | null {
  const { text, sentence, figures, role, opens } = scene;
  const leads = ':：'.includes(text.charAt(sentence.end - 1));
  if (role === 'headline' || !opens || sentence.end - sentence.start > (leads ? LONGEST_LEAD : words.longest))
    return null;
  if (figures.some(({ kind }) => kind !== 'date') || STOPS.includes(text.charAt(sentence.end - 1))) return null;
  if (!standsAlone(text, sentence.start, sentence.end)) return null;
  const line = text.slice(sentence.start, sentence.end);
  if (ITEM.test(line) || words.byline.test(line)) return null;
  const [date, ...more] = figures;
  const period = more.length === 0 ? (date?.time ?? null) : null;
  const time = leads || PERIOD.test(period?.edtf ?? '') ? period : null;
  const told = (slot: Slot | null): Slot | null =>
    leads && slot !== null && slot.start >= sentence.start && slot.end <= sentence.end ? slot : null;
  const modality = words.moods.find(([pattern]) => pattern.test(line))?.[1] ?? null;
  return { time, modality, credit: told(after.speaker), metric: told(after.metric), listed: false };
}

function standsAlone(text: string, start: number, end: number): boolean {
  if (!NUMBERED.test(text.slice(Math.max(0, start - REACH), start))) return false;
  const behind = text.slice(end, end + REACH).trimStart();
  return behind === '' || /^[ \t*#\u3000]*\r?\n/.test(text.slice(end, end + REACH));
}

/** What a reader has in mind at a line under a heading: its time, where it tells one, before that of the text. */
export function underHeading(before: Discourse, { time }: Heading): Discourse {
  if (time === null) return before;
  const told: TimeValue = { ...time, from: 'inherited' };
  return { ...before, time: told, topicTime: told, headlineTime: told };
}

/** What a reader has in mind behind such a line: the time of the heading is no topic of the text. */
export function behindLine(after: Discourse, before: Discourse, { time }: Heading): Discourse {
  return time === null ? after : { ...after, topicTime: before.topicTime, headlineTime: before.headlineTime };
}

/** The slots of a figure under a heading: whose word it is, and how what is not over is meant, where nothing else says so. */
export function meantUnder(
  heading: Heading,
  told: { readonly scene: Scene; readonly figure: Figure; readonly slots: FigureSlots },
): FigureSlots {
  const slots = moodUnder(heading, told);
  const { figure, scene } = told;
  if (figure.kind === 'date' || !isItem(scene)) return slots;
  const from = (slot: Slot | null, family: string): Attached | null =>
    slot === null ? null : { slot, rule: `${scene.lang}/${family}/heading`, inherited: true };
  const measured = figure.kind !== 'share' && figure.kind !== 'change' && figure.kind !== 'duration';
  return {
    ...slots,
    attribution: slots.attribution ?? from(heading.credit, 'attribution'),
    metric: slots.metric ?? (measured ? from(heading.metric, 'metric') : null),
  };
}

function moodUnder(
  { modality, time }: Heading,
  { scene, figure, slots }: { readonly scene: Scene; readonly figure: Figure; readonly slots: FigureSlots },
): FigureSlots {
  if (
    modality === null ||
    !isItem(scene) ||
    slots.modality !== 'reported' ||
    slots.modalityRule !== null ||
    figure.kind === 'date'
  )
    return slots;
  const { published } = scene;
  const isOver = published !== null && (slots.time?.time.high ?? '9') < published;
  if (isOver) return slots;
  // "Outlook for 2027": what is expected may be of a time that nothing reported is of.
  const when: AttachedTime | null =
    slots.time ?? (time === null ? null : { time: { ...time, from: 'inherited' }, rule: `${scene.lang}/time/heading` });
  return { ...slots, time: when, modality, modalityRule: `${scene.lang}/modality/heading` };
}

/**
 * The heading that a line of the body stands under, when the one over the line before it is known. A heading over a list
 * ends with the list, one over running text with the next heading.
 */
export function overLine(last: Heading | null, scene: Scene): Heading | null {
  // The headline is read once more when the text under it has begun: it stands over every heading.
  if (last === null || scene.role === 'headline') return null;
  if (isItem(scene)) return last.listed ? last : { ...last, listed: true };
  return last.listed ? null : last;
}

/** An item of a list, or a line that no stop ends. */
function isItem({ text, sentence, opens }: Scene): boolean {
  if (!opens) return false;
  const before = text.slice(Math.max(0, sentence.start - REACH), sentence.start);
  return (
    ITEM.test(text.slice(sentence.start, sentence.start + 2)) ||
    /(?:^|\n)[ \t\u3000]*(?:[（(]?\d{1,2}[)）]?[.、．]?|[-*•–·▪◦]|[①-⑳]) ?$/u.test(before) ||
    !STOPS.includes(text.charAt(sentence.end - 1))
  );
}
