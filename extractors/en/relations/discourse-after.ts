import { type Attached, type AttachedTime, type Discourse, remembered } from '../../engine/relations/discourse.ts';
import type { FigureSlots } from '../../engine/relations/relation-pack.ts';
import type { Scene } from '../../engine/relations/scene.ts';
import { oneOf } from '../../engine/text/one-of.ts';
import { addDays } from '../../engine/values/calendar.ts';
import { isExchange } from '../../lexicon/organisations/exchanges.ts';
import type { Slot } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';
import type { TimeValue } from '../../model/time.ts';
import { isOfOneFigure } from './attribution/attribution.ts';
import { isPassing } from './attribution/unnamed-speakers.ts';
import { isBase } from './comparisons.ts';
import { leadMetric } from './metric/lead-metric.ts';
import { isPerson } from './names/persons.ts';
import { topicThing } from './object/topic-thing.ts';
import { clauseAt } from './sentence/clauses.ts';
import { type Item, itemAt } from './sentence/items.ts';
import { governorOf } from './sentence/phrases.ts';
import { type Frame, isFirm, isPlace, type Reading } from './sentence/reading.ts';
import { COMPANY_NOUNS } from './sentence/word-classes.ts';
import { TRAITS } from './sentence/word-traits.ts';
import { companyTold } from './subject/company-told.ts';
import { ofFirstPart } from './subject/headline-part.ts';
import { isPartBetween, isPartOfTold } from './times/date-reach.ts';
import type { DateUse } from './times/dates.ts';
import { DAY, DAYS_OF_NEWS, dayTold } from './times/day-told.ts';

/** What a reader keeps in mind behind a sentence, whose figures got these slots. */
export function discourseAfter(
  reading: Reading,
  frame: Frame,
  figures: readonly FigureSlots[],
  uses: ReadonlyMap<number, DateUse>,
): Discourse {
  const { scene, before, items } = reading;
  const headline = scene.role === 'headline';
  const quantities = figures.filter((_, at) => scene.figures[at]?.kind !== 'date');
  const last = quantities.at(-1);
  const company = companyTold(reading);
  const asked = asks(items);
  const passing = asked || isPassingActor(frame);
  const told =
    (asked ? null : (frame.mainSubject ?? (passing ? null : frame.subject)))?.slot ?? (passing ? before.subject : null);
  // "Northgate Group today announced its results.": whoever speaks of nobody else is whom the text goes on with.
  // "Poland, France and Germany were the largest markets.": the text does not turn to those that it only lists.
  const listed = quantities.length === 0 && frame.subjects.length > 2 && before.subject !== null;
  const turned =
    quantities.length === 0 && frame.subjectAt < 0
      ? (company ?? told)
      : listed
        ? before.subject
        : (topicalLand(before, quantities, told) ?? told);
  // "The contract on the metals exchange closed 1.2% higher": where things are traded is no topic.
  const subject = turned !== null && isExchange(turned.id) ? null : turned;
  const topic = subject ?? company;
  const object = topicThing(reading, frame, quantities, topic);
  // "Wall Street closed lower on Friday.": the day of what is told next.
  const session = (at: number): boolean =>
    quantities.length === 0 &&
    items.some(({ text }, verb) => verb < at && /^(?:closed|opened|finished|ended)$/.test(text));
  // "The prison, which opened in 1991, holds 1,140": the time of an aside, or of a part, is nobody else's.
  const isApart = (at: number, time: TimeValue | null): boolean =>
    (itemAt(items, at).type === 'date' ? isPartBetween(items, -1, at) : isPartOfTold(items, at)) ||
    (isInRelative(reading, at) && !isNews(reading, time)) ||
    isUpToNow(scene, time);
  const asides = [...uses].filter(([, use]) => use === 'aside').map(([at]) => itemAt(items, at).start);
  const isOfAside = (told: AttachedTime | null): boolean => told !== null && asides.includes(told.time.start);
  // "First ore is expected in 2028.": the day of an event that is still to come is no time of the figures behind it.
  const isMilestone = (at: number): boolean =>
    quantities.length === 0 && !headline && (itemAt(items, at).figure?.time?.low ?? '') > (scene.published ?? '9');
  const frames = [...uses]
    .filter(
      ([at, use]) =>
        !isMilestone(at) &&
        !isApart(at, itemAt(items, at).figure?.time ?? null) &&
        (use === 'frame' || (use === 'event' && session(at))),
    )
    .map(([at]) => itemAt(items, at).figure?.time ?? null);
  const times: (AttachedTime | null)[] = [];
  const names: Slot[] = [];
  const named: number[] = [];
  let next = 0;
  items.forEach(({ figure, name }, at) => {
    if (name !== null) named.push(at);
    if (name !== null && (name.type === 'unlisted' || name.type === 'org' || name.type === 'company'))
      names.push(name.slot);
    if (figure === null) return;
    // Items and figures stand in the same order.
    while (next < scene.figures.length && scene.figures[next] !== figure) next++;
    const told = figures[next]?.time ?? null;
    const apart = isBase(items, at) || isApart(at, told?.time ?? null) || isOfAside(told);
    if (figure.kind !== 'date' && !apart) times.push(told);
  });
  const time =
    times.find((one) => one !== null && one.time.from !== 'inherited')?.time ??
    frames.at(-1) ??
    times.find((one) => one !== null)?.time ??
    before.time;
  const places = named.filter((at) => isOfPlace(itemAt(items, at)) && reading.roles[at]?.role !== 'compared');
  // "Arrivals from Peru numbered 8,300": where somebody comes from is no place that the text is about.
  const place = places.findLast(
    (at) => before.lastPlace === null || !(COMES_FROM.test(itemAt(items, at - 1).text) || isOfBase(items, at)),
  );
  const credited = reading.speakings.findLast(
    (one) => (one.name !== null || one.how === 'says') && !isOfOneFigure(items, one, -1),
  );
  const speaker = credited?.slot ?? null;
  return {
    ...before,
    subject: headline ? before.subject : subject,
    object: headline ? before.object : object,
    // "generated 79 million tonnes of waste": the verb of another measure was none.
    metric:
      leadMetric(scene) ??
      (isOwnDeed(last?.metric ?? null) ? null : last?.metric?.slot) ??
      frame.metrics.find(({ attached }) => attached.rule !== 'en/metric/verb')?.attached.slot ??
      before.metric,
    attribution:
      credited === undefined
        ? scene.opens
          ? null
          : before.attribution
        : credited.how === 'says' &&
            !isPassing(credited.slot) &&
            !isPerson(
              items,
              items.findIndex(({ name }) => name === credited.name && name !== null),
            )
          ? speaker
          : null,
    time: headline ? before.time : time,
    lastCompany: company ?? before.lastCompany,
    lastPlace: nameAt(items, place) ?? before.lastPlace,
    headline: headline
      ? {
          subject: ofFirstPart(
            reading,
            whereBodyActs(subject, frame) ?? (isSort(subject) ? null : (subject ?? whereItIs(reading, object))),
          ),
          object,
        }
      : inFull(topicOf(before, { subject, object }, quantities.length > 0), names),
    speaker: speaker ?? before.speaker,
    expectedTime: null,
    day: dayTold(reading, uses) ?? before.day,
    topicTime:
      before.topicTime ?? (headline || (quantities.length === 0 && isReportOfFirm(scene, subject, time)) ? null : time),
    severalTimes: before.severalTimes,
    headlineTime: headline ? time : before.headlineTime,
    names: names.length === 0 ? before.names : [...names.reverse(), ...before.names].slice(0, NAMES_KEPT),
    figures: headline ? before.figures : rememberedOf(reading, figures),
  };
}

/**
 * "Spain has 350 megawatts; Germany has six times as much": the land of the text, where the sentence begins with it and
 * only then holds another one against it. Null for every other sentence.
 */
function topicalLand(before: Discourse, quantities: readonly FigureSlots[], told: Slot | null): Slot | null {
  const topic = before.headline.subject ?? before.subject;
  const first = quantities[0]?.subject?.slot ?? null;
  if (topic === null || told === null || !isPlace(topic) || !isPlace(told)) return null;
  return quantities.length > 1 && first?.id === topic.id && told.id !== topic.id ? first : null;
}

/** "Output fell 3% over the past five years": a stretch up to the day of publication is no time of the sentences behind it. */
function isUpToNow({ published }: Scene, time: TimeValue | null): boolean {
  if (time === null || time.from !== 'published' || published === null || time.high !== published) return false;
  return time.low !== published && /^\d{4}-\d\d-\d\d\//.test(time.edtf ?? '');
}

/** "Flats are taxed at 21%. Vox polls at 18%": what was done to one figure is no measure of the next. */
function isOwnDeed(metric: Attached | null): boolean {
  return metric !== null && !metric.slot.id.includes(':') && /verb-of-amount|predicate/.test(metric.rule);
}

function isInRelative({ clauses, items }: Reading, at: number): boolean {
  return clauseAt(clauses, itemAt(items, at).start).kind === 'relative';
}

/** "The cyclone, which came ashore on 8 March, has killed seven": a day of these weeks is what the news is of. */
function isNews({ scene }: Reading, time: TimeValue | null): boolean {
  const edtf = time?.edtf ?? '';
  const first = scene.published === null ? null : addDays(scene.published, -DAYS_OF_NEWS * 3);
  return edtf.length === DAY && first !== null && edtf > first;
}

/** "70% of costs, compared with 55% in Kenya": where only what is compared with holds. */
function isOfBase(items: readonly Item[], at: number): boolean {
  const figure = PAID.test(itemAt(items, at - 2).text) ? at - 3 : at - 2;
  return itemAt(items, at - 1).text === 'in' && itemAt(items, figure).type === 'figure' && isBase(items, figure);
}

const PAID = oneOf(/^(?:paid|charged|seen|recorded|reported|found|set|earned|sold)$/);

const COMES_FROM = oneOf(/^(?:from|than|against)$/);

/** "Norvia beat estimates on Wednesday": the day on which a company tells of itself is no time of what it tells. */
function isReportOfFirm({ published }: Scene, subject: Slot | null, time: TimeValue | null): boolean {
  const first = published === null ? null : addDays(published, -DAYS_OF_NEWS);
  return (
    subject !== null &&
    isFirm({ ...subject, text: subject.label }) &&
    time?.edtf?.length === DAY &&
    time.edtf > (first ?? '9')
  );
}

/** "The Forsa institute questioned 1,006 people": the text is about what they answered. */
function asks(items: readonly Item[]): boolean {
  return items.some(({ traits }, at) => (traits & TRAITS.asks) !== 0 && itemAt(items, at + 1).type === 'figure');
}

/** Girls, motorcyclists, insurers: the text does not turn to those who act once. */
function isPassingActor({ subject }: Frame): boolean {
  return subject?.rule === 'en/subject/actor' && /[^s]s$/.test(subject.slot.id);
}

/** "UN halves rations for refugees in Chad": what is told of is where the body acts, and not the body. */
function whereBodyActs(subject: Slot | null, { place }: Frame): Slot | null {
  return subject?.id.startsWith('org:') === true && place !== null && isPlace(place.slot) ? place.slot : null;
}

/** "Child jab rates fall again in England": a headline that names nobody, and no thing that is traded, is about its place. */
function whereItIs({ items }: Reading, object: Slot | null): Slot | null {
  if (object !== null) return null;
  const at = items.findLastIndex((item) => isOfPlace(item));
  const { kind, word } = governorOf(items, at);
  return at > 0 && kind === 'preposition' && /^(?:in|across)$/.test(word) ? nameAt(items, at) : null;
}

/** "Airline posts first profit": the headline says of what sort the company is, and the text which it is. */
function isSort(subject: Slot | null): boolean {
  return subject !== null && !subject.id.includes(':') && COMPANY_NOUNS.has(subject.id);
}

function isOfPlace({ name }: Item): boolean {
  return name !== null && isPlace(name.slot);
}

function nameAt(items: readonly Item[], at: number | undefined): Slot | null {
  return at === undefined ? null : (itemAt(items, at).name?.slot ?? null);
}

/** The figures of the sentence as read; what others are compared with is further back in mind. */
function rememberedOf({ scene, before, items }: Reading, figures: readonly FigureSlots[]): Discourse['figures'] {
  if (figures.length === 0) return before.figures;
  const bases = new Set<Figure>();
  items.forEach(({ figure }, at) => {
    if (figure !== null && isBase(items, at)) bases.add(figure);
  });
  if (bases.size === 0) return remembered(before.figures, scene.figures, figures);
  const order = scene.figures
    .map((_, at) => at)
    .sort((a, b) => Number(isIn(bases, scene.figures[b])) - Number(isIn(bases, scene.figures[a])) || a - b);
  const inOrder = <Kind>(list: readonly Kind[]): Kind[] => order.flatMap((at) => list.slice(at, at + 1));
  return remembered(before.figures, inOrder(scene.figures), inOrder(figures));
}

function isIn<Kind>(set: ReadonlySet<Kind>, one: Kind | undefined): boolean {
  return one !== undefined && set.has(one);
}

const NAMES_KEPT = 40;

/** Haiyi in the headline is Haiyi Petroleum, once the text has said so. */
function inFull(topic: Discourse['headline'], names: readonly Slot[]): Discourse['headline'] {
  const { subject } = topic;
  const whole = subject === null ? undefined : names.find((name) => name.id.startsWith(`${subject.id} `));
  return whole === undefined || subject === null
    ? topic
    : { ...topic, subject: { ...subject, id: whole.id, label: whole.label } };
}

/** What the article is about: the headline, and where that names nobody, its first sentence with a figure. */
function topicOf(before: Discourse, first: Discourse['headline'], measured: boolean): Discourse['headline'] {
  if (!measured || before.figures.length > 0) return before.headline;
  return { subject: before.headline.subject ?? first.subject, object: before.headline.object ?? first.object };
}
