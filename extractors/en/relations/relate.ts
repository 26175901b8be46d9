import { metricOfFigure } from '../../engine/metrics/metric-of-figure.ts';
import { metricOfThing } from '../../engine/metrics/metric-of-thing.ts';
import type { Attached, Discourse } from '../../engine/relations/discourse.ts';
import { withLentObjects } from '../../engine/relations/lent-objects.ts';
import { OPEN } from '../../engine/relations/open-slots.ts';
import type { FigureSlots, Related } from '../../engine/relations/relation-pack.ts';
import type { Scene } from '../../engine/relations/scene.ts';
import { oneOf } from '../../engine/text/one-of.ts';
import type { Figure } from '../../model/figure.ts';
import { attributionOf } from './attribution/attribution.ts';
import { ownSpeaker } from './attribution/own-speaker.ts';
import { namedBefore, saysWith } from './attribution/said-together.ts';
import { saysAlso, speakingsOf } from './attribution/speakers.ts';
import { isBase } from './comparisons.ts';
import { discourseAfter } from './discourse-after.ts';
import { fill } from './frame.ts';
import { agentBehind } from './metric/behind.ts';
import { byWhatMoved } from './metric/by-what-moved.ts';
import { exportedShipments, exportedTo, imported, ofImporter } from './metric/imports.ts';
import { withLevelStarts } from './metric/level-starts.ts';
import { metricOf } from './metric/metric-choice.ts';
import { sameMeasure } from './metric/same-measure.ts';
import { shipped } from './metric/shipments.ts';
import { isAsItIs } from './modality/as-it-is.ts';
import { expectationAt } from './modality/expectations.ts';
import { dateMood, figureMood } from './modality/figure-mood.ts';
import { moodOfTime } from './modality/time-ahead.ts';
import { namesOf } from './names/names.ts';
import { objectOf } from './object/objects.ts';
import { openFrame } from './open-frame.ts';
import { repeatedFigure } from './repeats.ts';
import { spreadRespectively } from './respectively.ts';
import { inPlace, worldBehind } from './scope/place-scope.ts';
import { shareScope } from './scope/share-scope.ts';
import { clauseAt, clausesIn } from './sentence/clauses.ts';
import { cuesIn } from './sentence/cues.ts';
import { itemAt, itemsOf } from './sentence/items.ts';
import { type Frame, isCounted, isPlace, type Reading } from './sentence/reading.ts';
import { openSubject, ownActor, placeBehind } from './subject/actors.ts';
import { againstWhom } from './subject/against-whom.ts';
import { attackedPlace } from './subject/attacked-place.ts';
import { ofCompany } from './subject/company-accounts.ts';
import { placeOfEvent } from './subject/event-place.ts';
import { roleOf } from './subject/fillers.ts';
import { finedBody } from './subject/fined.ts';
import { gappedNoun } from './subject/gapped-noun.ts';
import { gappedPlace } from './subject/gapped-place.ts';
import { hasMarket, placed } from './subject/markets.ts';
import { isOfNoCompany, nationOfText, placeOfText } from './subject/place-of-text.ts';
import { appositionOwner, relativeOwner } from './subject/relative-owner.ts';
import { resumeSubject } from './subject/resumed-subject.ts';
import { setOffPlace } from './subject/set-off-place.ts';
import { bodyStart, isByline } from './times/datelines.ts';
import { type DateUse, dateUses, happening, reportVerb } from './times/dates.ts';
import { eventMetric } from './times/event-metric.ts';
import { timeOf } from './times/figure-times.ts';
import { stretchSlots } from './times/stretches.ts';
import { whenBehind } from './times/when-behind.ts';

/** Gives each figure of an English sentence its slots, and says what a reader keeps in mind after it. */
export function relate(scene: Scene, before: Discourse): Related {
  if (isByline(scene)) return { figures: scene.figures.map(() => OPEN), after: before };
  const reading = readingOf(scene, before);
  const uses = dateUses(reading.items);
  const frame = openFrame(reading);
  const slots = new Map<Figure, FigureSlots>();
  reading.items.forEach((item, index) => {
    resumeSubject(frame, reading, index);
    if (item.figure === null) fill(frame, reading, index);
    else {
      slots.set(
        item.figure,
        item.type === 'date' ? dateSlots(reading, frame, index, uses) : quantitySlots(reading, frame, index, uses),
      );
      if (item.type === 'figure') frame.lastFigure = index;
      // "led by India (17%)": the bracket closes, and the sentence goes on about whom it was about.
      if (frame.subject?.rule === 'en/subject/bracket') frame.subject = frame.lastSubject;
    }
  });
  spreadRespectively(reading, frame, slots);
  withLevelStarts(reading, slots);
  const figures = withLentObjects(
    scene.figures.map((figure) => slots.get(figure) ?? OPEN),
    scene.figures,
  );
  return { figures, after: discourseAfter(reading, frame, figures, uses) };
}

function readingOf(scene: Scene, before: Discourse): Reading {
  const start = bodyStart(scene);
  const cues = cuesIn(scene.text, start, scene.sentence.end);
  const items = itemsOf(scene, namesOf(scene, before, start, cues), start);
  const speakings = speakingsOf(scene, items, before);
  // "The Bank of Korea left its rate at 2.5% and trimmed its forecast": one that also acts is no mere speaker.
  const speakers = new Set(
    speakings.flatMap((one) =>
      one.name === null || one.rule === 'en/attribution/own-forecast' || saysAlso(items, one) ? [] : [one.name],
    ),
  );
  for (const { name, at } of speakings)
    for (const other of [...saysWith(items, name), ...namedBefore(items, at)]) speakers.add(other);
  const roles = items.map((item, index) => (item.name === null ? null : roleOf(scene, items, index, speakers)));
  return { scene, before, items, roles, clauses: clausesIn(items), speakings, cues };
}

function quantitySlots(reading: Reading, frame: Frame, index: number, uses: ReadonlyMap<number, DateUse>): FigureSlots {
  const { scene, items, before } = reading;
  const { figure } = itemAt(items, index);
  if (figure === null) return OPEN;
  const mood = figureMood(reading, index, figure);
  const stretch = stretchSlots(reading, frame, index, { figure, mood });
  if (stretch !== null) return stretch;
  const metric = metricOfFigure(scene.lexicon, figure, metricOf(reading, frame, index, figure));
  const agent = agentBehind(reading, frame, index, metric);
  const scope =
    shareScope(reading, frame, index, { figure, metric }) ??
    comparedWith(reading, index, figure) ??
    agent?.scope ??
    frame.scope ??
    sameMeasure(reading, frame, index, figure)?.scope ??
    null;
  const object = objectOf(reading, frame, index, { figure, metric });
  const repeated = repeatedFigure(reading, index, figure);
  const ofMarket = hasMarket(reading, figure, metric);
  if (frame.subject === null && !ofMarket)
    frame.subject = openSubject(reading, index, metric) ?? placeOfEvent(reading, index, metric);
  const actor = ofMarket ? null : ownActor(reading, frame, index);
  if (actor !== null) {
    // Insurers and divers act once; the text does not turn to them.
    if (/[^s]s$/.test(actor.slot.id) && !isPlace(actor.slot)) frame.mainSubject ??= frame.subject;
    frame.subject = actor;
  }
  // Against 71% in Zambia: what is compared with has a place of its own.
  const place = placeBehind(reading, clauseAt(reading.clauses, figure.start), index);
  // "22 people in Minas Gerais, 15 of them in Ubá", and in a text on Japan "300 crimes in Osaka".
  const apart = frame.subject?.inherited === true || (frame.lastFigure >= 0 && isCounted(figure));
  // "The UK dipped 2%, offset by 13% growth in Italy"
  const own = figure.kind === 'change' && itemAt(items, index + 2).text === 'in';
  // "Elsewhere in the UK, 88% of children in Scotland and 90% in Wales"
  const next = itemAt(items, index - 1).text === 'and' && itemAt(items, index + 1).text === 'in';
  const part = figure.kind === 'share' && (next || frame.subject?.rule === 'en/subject/topic');
  const elsewhere = isBase(items, index) || apart || own || part ? place : null;
  const ownedInAside = relativeOwner(reading, clauseAt(reading.clauses, figure.start));
  const apposed = appositionOwner(reading, index);
  const subject =
    repeated?.subject ??
    apposed ??
    setOffPlace(reading, index) ??
    againstWhom(reading, index) ??
    gappedPlace(reading, index) ??
    gappedNoun(reading, frame, index, figure) ??
    attackedPlace(reading, frame, index, metric) ??
    finedBody(reading, frame, index, metric) ??
    agent?.subject ??
    (frame.subjectAt < clauseAt(reading.clauses, figure.start).from ? ownedInAside : null) ??
    (frame.subject !== null && isPlace(frame.subject.slot) ? elsewhere : null) ??
    ownSpeaker(reading, frame, index, metric) ??
    nationOfText(reading, frame, metric) ??
    frame.subject;
  // "Home prices gained 1.2%" in a text on a builder: nobody's that was told of.
  const whose = isOfNoCompany(subject, metric) ? null : subject;
  const ofText = whose ?? (ofMarket ? null : placeOfText(reading, figure, metric));
  const ahead = mood.modality !== 'reported';
  // "Vietnam took 10 million tonnes, the Philippines 5.6 million": the verb holds for all that follow.
  // "Tumbling 15.9% to $178.50": so does what is quoted of a company's shares.
  const ofShares = metric?.rule === 'en/metric/market-move' && metric.slot.id === 'metric:share-price';
  if (metric !== null && (metric.rule === 'en/metric/traded-goods' || ofShares))
    frame.metrics = [{ at: index, attached: metric }, ...frame.metrics];
  if (repeated?.metric != null) frame.metrics = [{ at: index, attached: repeated.metric }, ...frame.metrics];
  // A single ticket will cost 3 euros: the thing that has the price is nobody.
  // "The Fed left its rate … The yield on two-year notes rose": what is traded is not whoever was told of.
  const traded =
    metric?.rule === 'en/metric/market-move' &&
    object !== null &&
    subject !== null &&
    // "The offshore yuan": the currency itself. "The Japanese yen": the word before it only says which.
    (((subject.inherited || subject.slot.end === object.slot.end) && !isPlace(subject.slot)) ||
      (metric.slot.id === 'metric:exchange-rate' && subject.slot.end === object.slot.start - 1));
  const isThing =
    traded ||
    (figure.kind !== 'share' && subject?.rule === 'en/subject/actor' && subject.slot.start === object?.slot.start);
  const slots: FigureSlots = {
    subject: isThing ? null : ofText,
    object: repeated?.object ?? (isWithin(object, ofText) || (repeated !== null && object?.inherited) ? null : object),
    metric: metricOfThing(
      scene.lexicon,
      byWhatMoved(scene, figure, repeated?.metric ?? metric),
      repeated?.object ?? object,
    ),
    scope:
      repeated === null
        ? (scope ?? worldBehind(reading, index, subject) ?? inPlace(place, subject, figure))
        : repeated.scope,
    attribution: attributionOf(scene, items, index, reading.speakings, { before, sameSubject: frame.goesOn }),
    time:
      repeated?.time ??
      timeOf(reading, index, uses, { ahead, frame, metric, object, told: expectedOf(reading, frame, index, figure) }),
    modality: mood.modality,
    modalityRule: mood.rule,
    doubts: [],
  };
  // "Santa Lorena, a town of 28,000 people": what a place is like is of no day told before.
  if ((apposed !== null && slots.time?.time.from === 'inherited') || isAsItIs(reading, index))
    return { ...slots, time: null };
  const toCome = ahead ? null : moodOfTime(scene, figure, slots.time);
  const meant = toCome === null ? slots : { ...slots, modality: toCome.modality, modalityRule: toCome.rule };
  const accounted = ofCompany(reading, figure, meant);
  const supplied = exportedTo(reading, imported(reading, placed(reading, frame, figure, accounted)));
  const done = shipped(scene.lexicon, figure, exportedShipments(reading, ofImporter(reading, supplied)));
  if (frame.subject?.inherited !== false && done.subject?.rule === 'en/subject/whole') frame.subject = done.subject;
  if (frame.subject === null && done.subject?.rule === 'en/subject/of-body') frame.subject = done.subject;
  // "Helvia said profit fell 6% as claims from storms in Europe rose": the sentence stays with whoever tells of itself.
  if (frame.subjectAt < 0 && done.subject?.rule === 'en/subject/own-figures') {
    frame.subject = done.subject;
    frame.subjectAt = index;
  }
  // "Shipped 243 million phones, ahead of Hanwol with 239 million": what is counted first is counted on.
  const counted =
    done.object !== null && isOwnThing(figure, done.object) && MADE_OR_SOLD.test(done.metric?.slot.id ?? '');
  if (done.object?.rule === 'en/object/of-behind' || counted) frame.object = done.object;
  if (repeated !== null) frame.repeatTime = done.time;
  if (done.metric !== null)
    frame.measured = [
      {
        metric: done.metric,
        object: done.object,
        scope: done.scope,
        share: figure.kind === 'share',
        time: done.time,
        base: isBase(items, index),
      },
      ...frame.measured,
    ];
  return done;
}

const MADE_OR_SOLD = oneOf(
  /^metric:(?:shipments|production|sales-volume|deliveries|exports|imports|registrations|orders)$/,
);

/** A listed thing that stands in the figure's own words: 243 million phones. */
function isOwnThing({ kind, start, end }: Figure, { slot }: Attached): boolean {
  return kind === 'count' && slot.id.startsWith('commodity:') && slot.start >= start && slot.end <= end;
}

/** "Shares of Norvia dropped": words for the thing that only repeat whose figure it is. */
function isWithin(object: Attached | null, subject: Attached | null): boolean {
  if (object === null || subject === null || object.slot.id.includes(':') || !subject.slot.id.includes(':'))
    return false;
  return object.slot.start >= subject.slot.start && object.slot.end <= subject.slot.end;
}

/** What the figure before told, where this one only says what had been expected of it. */
function expectedOf(reading: Reading, frame: Frame, index: number, figure: Figure): Frame['measured'][number] | null {
  return expectationAt(reading.items, index) === null ? null : sameMeasure(reading, frame, index, figure);
}

/** "Eight times the 380,000 tonnes of the Philippines": a multiple is of somebody's. */
function comparedWith({ items, roles }: Reading, index: number, figure: Figure): Attached | null {
  if (figure.kind !== 'multiple') return null;
  for (let at = index + 1; at < Math.min(items.length, index + 8); at++) {
    const { name, text } = itemAt(items, at);
    if (text === ',' || text === ';' || text === ':' || text === 'and') return null;
    const role = roles[at]?.role;
    if (name !== null && (role === 'agent' || role === 'compared' || role === 'subject' || role === 'whole'))
      return { slot: name.slot, rule: 'en/scope/compared', inherited: name.repeats };
  }
  return null;
}

function dateSlots(reading: Reading, frame: Frame, index: number, uses: ReadonlyMap<number, DateUse>): FigureSlots {
  const { scene, items, before, speakings } = reading;
  const { figure } = itemAt(items, index);
  if (figure === null) return OPEN;
  const mood = dateMood(reading, figure);
  const open: FigureSlots = { ...OPEN, modality: mood.modality, modalityRule: mood.rule };
  const use = uses.get(index);
  if (use === 'report') {
    const verb = reportVerb(items, index);
    const speaker = speakings.find((one) => verb !== null && Math.abs(one.at - verb) <= 6);
    const subject: Attached | null =
      speaker === undefined ? frame.subject : { slot: speaker.slot, rule: speaker.rule, inherited: false };
    return {
      ...open,
      modality: 'reported',
      modalityRule: null,
      subject,
      metric: verb === null ? null : eventMetric(scene, items, verb),
    };
  }
  const verb = use === 'event' || use === 'aside' ? (whenBehind(items, index) ?? happening(items, index)) : null;
  if (verb === null) return open;
  const attribution = attributionOf(scene, items, index, speakings, {
    before,
    sameSubject: frame.subject?.inherited === true,
  });
  const owner = relativeOwner(reading, clauseAt(reading.clauses, figure.start));
  return { ...open, subject: owner ?? frame.subject, metric: eventMetric(scene, items, verb), attribution };
}
