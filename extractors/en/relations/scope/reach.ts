import { oneOf } from '../../../engine/text/one-of.ts';
import { itemAt } from '../sentence/items.ts';
import { phraseStart } from '../sentence/phrases.ts';
import { type Attached, type Frame, isFirm, isPlace, type Reading } from '../sentence/reading.ts';

const WORLDWIDE = oneOf(/^(?:worldwide|globally|internationally|around the world|across the world)$/);
const OWNED_HERE = oneOf(/^(?:'s|s'|its|their)$/);

/**
 * "Toyota's US sales", "its global deliveries", "delivered 500,000 cars worldwide": a place between a company and what is
 * measured says how far the figure reaches, and the company remains whom it is of.
 */
export function isReach(frame: Frame, { items }: Reading, index: number, place: Attached): boolean {
  const { subject } = frame;
  if (subject === null || !isFirm(subject.slot) || !isWhere(place)) return false;
  const before = itemAt(items, index - 1).text;
  const said = frame.subjectAt >= 0;
  if (WORLDWIDE.test(itemAt(items, index).text)) return said;
  if (!OWNED_HERE.test(before)) return false;
  // "Germany's car output fell as its exports …": whose they are stands right before, or a pronoun says so.
  const owner = before === "'s" || before === "s'" ? frame.subjectAt === index - 2 : true;
  return owner && measuresBehind(items, index);
}

/** "Apple's revenue in China": the place that the measure of a company hangs on, before any figure of it. */
export function isMeasuredIn(frame: Frame, { items }: Reading, index: number, place: Attached): boolean {
  const { subject, subjectAt, lastFigure, metrics } = frame;
  if (subject === null || subjectAt < 0 || lastFigure > subjectAt || place.rule !== 'en/subject/place') return false;
  const head = phraseStart(items, index) - 2;
  return (
    isFirm(subject.slot) && isWhere(place) && metrics[0]?.at === head && itemAt(items, head).name?.flags.verb !== true
  );
}

/** What companies have and lands have not. */
const OF_FIRMS = oneOf(
  /^metric:(?:revenue|sales|(?:net-|adjusted-|gross-|operating-|pretax-)?profit|ebitda|same-store-sales|organic-growth|deliveries|orders|store-openings|stores|subscribers|paying-users)$/,
);
/** How far behind "In Asia," its measure begins. */
const NEAR = 5;

/**
 * "Netflix …. Revenue in the Asia-Pacific region grew 24%", "In Asia excluding Japan, sales rose 5%, and those in the United
 * States 2%": in a text on a company, where that part of its accounts was earned.
 */
export function isEarnedIn(frame: Frame, { items, before }: Reading, index: number, place: Attached): boolean {
  const { subject } = frame;
  if (subject === null || !isFirm(subject.slot) || !isWhere(place) || before.subject === null) return false;
  if (subject.inherited ? frame.subjectAt >= 0 : frame.scope?.rule !== 'en/scope/reach') return false;
  const head = itemAt(items, phraseStart(items, index) - 2);
  if (/^(?:in|across|within)$/.test(itemAt(items, phraseStart(items, index) - 1).text)) {
    if (
      isOfFirms(head.name) ||
      (/^(?:those|that|ones)$/.test(head.text) && frame.metrics.some(({ attached }) => isOfFirms(attached)))
    )
      return true;
  }
  if (place.rule !== 'en/subject/topic') return false;
  const comma = items.findIndex(({ text }, at) => at > index && text === ',');
  if (comma < 0) return false;
  const next = items.slice(comma + 1, comma + 1 + NEAR);
  const measure = next.findIndex(({ name }) => name !== null);
  return isOfFirms(next[measure]?.name) && next.slice(0, measure).every(({ type }) => type === 'word');
}

function isOfFirms(measure: { readonly slot: { readonly id: string } } | null | undefined): boolean {
  return measure != null && OF_FIRMS.test(measure.slot.id);
}

/** The scope that such a place is. */
export function reachOf(place: Attached): Attached {
  return { ...place, rule: 'en/scope/reach' };
}

/** Behind a figure, another measure of the company no longer is of that place: "… while total revenue rose 3%". */
export function endsReach({ scope, lastFigure }: Frame, { items }: Reading): boolean {
  return scope?.rule === 'en/scope/reach' && lastFigure >= 0 && itemAt(items, lastFigure).start > scope.slot.start;
}

function isWhere({ slot }: Attached): boolean {
  return isPlace(slot) || slot.id === 'scope:world' || slot.id === 'scope:overseas';
}

/** What stands in a place and is told of by itself: "its Quebec project, priced at $8 billion". */
const SITES = oneOf(
  /^(?:projects?|plants?|mines?|factory|factories|gigafactory|refiner(?:y|ies)|smelters?|sites?|fabs?|facilit(?:y|ies)|campus|deposit|fields?|port|airport|terminal|hub)$/,
);

/** Whether the words behind the place name a measure before anybody acts. */
function measuresBehind(items: Reading['items'], index: number): boolean {
  for (let at = index + 1; at < index + 5; at++) {
    const { name, type, text } = itemAt(items, at);
    if (name?.type === 'metric') return name.flags.verb !== true;
    if (SITES.test(text)) return false;
    if (/^(?:ipo|listing|offering|debut|business|operations|unit|division|arm)$/.test(text)) return true;
    if (type !== 'word' && type !== 'name') return false;
  }
  return false;
}
