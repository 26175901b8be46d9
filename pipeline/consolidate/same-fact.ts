import type { Identity } from './identity.ts';
import { isKindOf, isOxideOf } from './metrics/lexicon.ts';
import { metricDistance, saidForAnother } from './metrics/metric-nature.ts';
import { inTwoScripts, type Name, nameDistance, translates } from './names/names.ts';
import { changePeriodDistance, periodDistance } from './period.ts';

/** What a slot costs that one claim fills and the other leaves unsaid. */
const UNSAID = { object: 1, scope: 0.6, noun: 0.1, basis: 0.5, forecaster: 0.3 } as const;
/** A shorter form of a name. */
const SHORTER_NAME = 0.3;
const KIND_OF_OBJECT = 0.8;

/**
 * How far two claims of one block are from stating the same fact: 0 where all slots are alike, more where one leaves
 * something unsaid or tells it less exactly, null where they state two facts. A null subject is no wildcard.
 */
export function factDistance(a: Identity, b: Identity): number | null {
  if (a.key === b.key) return 0;
  if (a.kind !== b.kind || a.dimension !== b.dimension || a.modality !== b.modality) return null;
  const metric = metricDistance(a.metric, b.metric);
  if (metric === null) return null;
  const subject = subjectDistance(a.subject, b.subject);
  if (subject === null) return null;
  const object = objectDistance(a.object, b.object);
  if (object === null) return null;
  const scope = scopeDistance(a, b);
  if (scope === null) return null;
  const noun = nounDistance(a, b);
  if (noun === null) return null;
  const basis = basisDistance(a, b);
  if (basis === null) return null;
  const forecaster = slotDistance(a.forecaster, b.forecaster, UNSAID.forecaster);
  if (forecaster === null) return null;
  const time = timeDistance(a, b);
  return time === null ? null : metric + subject + object + scope + noun + basis + forecaster + time;
}

/** Wholes that a share is told of so often that leaving them out says the same. */
const GOES_WITHOUT_SAYING: ReadonlySet<string> = new Set(['scope:world', 'scope:nationwide', 'scope:domestic']);

/**
 * True where one claim leaves out what may be the very thing that tells two facts apart: all of a country's exports
 * against those of soybeans or those to one partner, somebody's forecast against anybody's; or tells of a kind of what
 * the other tells of. Such claims are taken for
 * one fact only where their figures agree; a silence is no ground for a conflict.
 */
export function onlyIfAgreeing(a: Identity, b: Identity): boolean {
  if (saidForAnother(a.metric, b.metric)) return true;
  if (unread(a.object, b.object) || unread(a.scope, b.scope) || unread(a.forecaster, b.forecaster)) return true;
  if (isDatedDeal(a) && isDatedDeal(b) && a.time.low !== b.time.low) return true;
  if (areRunningTotals(a, b)) return true;
  if ((a.noun ?? b.noun)?.startsWith('/') === true && a.noun !== b.noun) return true;
  // What happened to somebody on a day needs no object to be told apart.
  if (a.kind === 'date' && a.object?.listed !== true && b.object?.listed !== true) return false;
  if ((a.object === null) !== (b.object === null)) return true;
  const scope = a.scope === null ? b.scope : b.scope === null ? a.scope : null;
  if (scope !== null && !GOES_WITHOUT_SAYING.has(scope.key)) return true;
  if (a.object?.listed === true && b.object !== null && a.object.key !== b.object.key)
    return !isOxideOf(a.object.key, b.object.key);
  const forecaster = a.forecaster === null ? b.forecaster : b.forecaster === null ? a.forecaster : null;
  return forecaster !== null && forecaster.key !== a.subject?.key;
}

/** Two names of which nothing shows whether they are one. */
function unread(a: Name | null, b: Name | null): boolean {
  return a !== null && b !== null && inTwoScripts(a, b) && !translates(a, b);
}

function subjectDistance(a: Name | null, b: Name | null): number | null {
  if (a === null || b === null) return a === b ? 0 : null;
  if (translates(a, b)) return 0;
  const distance = nameDistance(a, b);
  return distance === null ? null : distance * SHORTER_NAME;
}

/** A thing and a kind of it (rare earths, rare earth oxides) may be one where the figures say so: `onlyIfAgreeing`. */
function objectDistance(a: Name | null, b: Name | null): number | null {
  const distance = slotDistance(a, b, UNSAID.object);
  if (a !== null && b !== null && isOxideOf(a.key, b.key)) return SHORTER_NAME;
  if (distance !== null || a === null || b === null) return distance;
  return isKindOf(a.key, b.key) || isKindOf(b.key, a.key) ? KIND_OF_OBJECT : null;
}

function slotDistance(a: Name | null, b: Name | null, unsaid: number): number | null {
  if (a === null || b === null) return a === b ? 0 : unsaid;
  if (inTwoScripts(a, b)) return translates(a, b) ? 0 : unsaid;
  const distance = nameDistance(a, b);
  return distance === null ? null : distance * SHORTER_NAME;
}

/** The place or class that limits a figure. Of a share it is the whole, which is rarely left out without need. */
function scopeDistance(a: Identity, b: Identity): number | null {
  return slotDistance(a.scope, b.scope, UNSAID.scope);
}

function nounDistance(a: Identity, b: Identity): number | null {
  if (a.noun === b.noun) return 0;
  if (a.noun === null || b.noun === null) return UNSAID.noun;
  return a.object?.key.endsWith(b.noun) === true || b.object?.key.endsWith(a.noun) === true ? UNSAID.noun : null;
}

/**
 * A level that adds up over a period (累计, cumulative, annualised) is another fact than the plain one unless both name
 * the same period. A change that does not say against what is most often one against the year before.
 */
function basisDistance(a: Identity, b: Identity): number | null {
  if (a.basis === b.basis) return 0;
  if (a.kind === 'level') {
    const runningTotal = [a.basis, b.basis].every(
      (basis) => basis === null || basis === 'cumulative' || basis === 'ytd',
    );
    const samePeriod = a.time.edtf !== null && b.time.edtf !== null && a.time.high === b.time.high;
    return runningTotal && samePeriod ? UNSAID.basis : null;
  }
  // 今年以来累计上涨 and "up so far this year": against the beginning of the period either way.
  const fromBeginning = [a.basis, b.basis].every((basis) => basis === 'cumulative' || basis === 'ytd');
  if (a.basis !== null && b.basis !== null) return fromBeginning ? UNSAID.basis : null;
  return UNSAID.basis;
}

/** Families of what is done on one day: money put in, a stake taken. */
const DEALS: ReadonlySet<string> = new Set(['investment', 'deal', 'shares', 'cost']);

/** "Has now grossed 1.27 billion", and more a week later: what a film takes grows from day to day, where one tells no time. */
function areRunningTotals(a: Identity, b: Identity): boolean {
  const isTaken = ({ metric }: Identity): boolean => metric.key === 'metric:box-office';
  const undated = a.time.edtf === null || b.time.edtf === null;
  if (!isTaken(a) || !isTaken(b) || !undated || a.time.published === b.time.published) return false;
  // What all films of a country took in a holiday does not grow overnight.
  const days = Math.abs((a.time.published ?? 0) - (b.time.published ?? 0));
  return a.subject?.key.startsWith('country:') !== true || days > OVERNIGHT;
}

/** So many days lie between the evening of one paper and the morning of another. */
const OVERNIGHT = 2;

/** Two days of one deal, which a paper may well have got wrong. */
export function isDatedDeal({ kind, metric, time }: Identity): boolean {
  return kind === 'level' && DEALS.has(metric.family) && time.low !== null && time.low === time.high;
}

function timeDistance(a: Identity, b: Identity): number | null {
  if (isDatedDeal(a) && isDatedDeal(b)) return periodDistance(a.time, b.time, 'event', false);
  const expected = a.modality !== 'reported';
  // An event's date is what the claim says, not when it holds; events of one name are told apart by when they were news.
  if (a.kind === 'change') return changePeriodDistance(a.time, b.time, a.metric.nature, expected);
  return periodDistance(a.time, b.time, a.kind === 'date' ? 'flow' : a.metric.nature, expected);
}
