import { hash } from 'node:crypto';
import type { Fact, FactKey, Side } from '../../extractors/model/fact.ts';
import type { Identity } from './identity.ts';
import type { Member, MembersOfArticles } from './member.ts';
import { countNoun } from './names/count-noun.ts';
import type { Name } from './names/names.ts';
import { takeBack } from './revised.ts';
import { independentSources } from './sources.ts';
import { separation } from './verdict/compare.ts';
import { measureOf } from './verdict/dimension.ts';
import { byPlace, type CompatibleSet, compatibleSets } from './verdict/sides.ts';
import { verdictsOn } from './verdict/verdicts.ts';

/** A fact before its id is checked against those of its block, with what tells it from a fact of the same key. */
export interface FactDraft extends Fact {
  readonly tiebreak: string;
}

/** The fact that a set of claims states; `ofArticles` for reasons that lie in other facts of the block. */
export function factFrom(block: string, group: readonly Member[], ofArticles: MembersOfArticles): FactDraft {
  const { members, revisions } = takeBack(group);
  const placed = [...members].sort((a, b) => byPlace(a.claim, b.claim));
  const claims = placed.map(({ claim }) => claim);
  // The name of the fact is made of all that was ever said of it.
  const key = keyOf(group);
  const sets = compatibleSets(placed);
  const sources = independentSources(claims);
  const [first, second] = sets;
  const apart = first !== undefined && second !== undefined ? separation(first.common, second.common) : null;
  const unit = unitOf(members);
  return {
    id: factId(block, key, forecasterOf(group), key.time === null ? firstDay(group) : ''),
    block,
    key,
    status: second !== undefined ? 'conflict' : sources > 1 ? 'agree' : 'single',
    sides: sets.map((set) => sideOf(set, unit)),
    verdicts: verdictsOn(sets, members, ofArticles),
    sources,
    gap: apart?.gap ?? null,
    ratio: apart?.ratio ?? null,
    ...(revisions.length > 0 && { revisions }),
    tiebreak: claims.reduce((first, { id }) => (first === '' || id < first ? id : first), ''),
  };
}

/** Two facts of a block can have one key (undated ones); the one with most sources keeps the plain id. */
export function withUniqueIds(drafts: readonly FactDraft[]): readonly Fact[] {
  const ordered = [...drafts].sort((a, b) => b.sources - a.sources || (a.tiebreak < b.tiebreak ? -1 : 1));
  const taken = new Set<string>();
  const facts = ordered.map(({ tiebreak, ...fact }) => {
    const id = taken.has(fact.id) ? factId(fact.block, fact.key, fact.id, tiebreak) : fact.id;
    taken.add(id);
    return id === fact.id ? fact : { ...fact, id, base: fact.id };
  });
  return facts.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What tells facts of one key apart that nobody dates: when the first of their figures was news. */
function firstDay(members: readonly Member[]): string {
  return [...new Set(members.map(({ claim }) => claim.published ?? ''))].sort()[0] ?? '';
}

function factId(block: string, key: FactKey, forecaster: string | null, tiebreak: string): string {
  const text = JSON.stringify([block, ...Object.entries(key).sort(), forecaster, tiebreak]);
  return `f_${hash('sha256', text).slice(0, 16)}`;
}

function sideOf({ claims, common, sources }: CompatibleSet, unit: string | null): Side {
  const [low, high] = [common.low, common.high].map((end) => (end !== undefined && Number.isFinite(end) ? end : null));
  return { low: low ?? null, high: high ?? null, unit, claims: claims.map(({ id }) => id), sources };
}

/** Slot by slot the fullest that any claim says. */
function keyOf(members: readonly Member[]): FactKey {
  // What many papers print in the same words is read once, and looked at once.
  const identities = [...new Set(members.map(({ identity }) => identity))];
  const [one] = identities;
  const noun = longest(identities.map((identity) => identity.noun));
  const dimension = one?.dimension ?? '';
  const modalities = new Set(members.map(({ claim }) => claim.modality));
  return {
    subject: fullest(identities.map(({ subject }) => subject)),
    object: fullest(identities.map(({ object }) => object)),
    scope: fullest(identities.map(({ scope }) => scope)),
    metric: narrowestMetric(identities),
    time: narrowestTime(identities),
    dimension: dimension.startsWith('count') && noun !== null ? dimension.replace('count', `count:${noun}`) : dimension,
    kind: one?.kind ?? 'level',
    basis: longest(identities.map(({ basis }) => basis)),
    modality: modalities.size === 1 ? (members[0]?.claim.modality ?? 'reported') : (one?.modality ?? 'reported'),
  };
}

function fullest(names: readonly (Name | null)[]): string | null {
  return longest(names.map((name) => name?.key ?? null));
}

function longest(texts: readonly (string | null)[]): string | null {
  const said = texts.filter((text) => text !== null).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return said[0] ?? null;
}

function narrowestMetric(identities: readonly Identity[]): string | null {
  const metrics = identities.map(({ metric }) => metric);
  const [metric] = metrics.sort(
    (a, b) => b.wider.length - a.wider.length || b.key.length - a.key.length || (a.key < b.key ? -1 : 1),
  );
  if (metric === undefined || metric.family === '') return null;
  return metric.key === '' ? 'share' : metric.key;
}

function narrowestTime(identities: readonly Identity[]): string | null {
  const times = identities.map(({ time }) => time).filter(({ edtf }) => edtf !== null);
  const width = ({ low, high }: { readonly low: number | null; readonly high: number | null }) =>
    (high ?? Infinity) - (low ?? -Infinity);
  const [time] = times.sort((a, b) => width(a) - width(b) || ((a.edtf ?? '') < (b.edtf ?? '') ? -1 : 1));
  return time?.edtf ?? null;
}

function forecasterOf(members: readonly Member[]): string | null {
  return fullest([...new Set(members.map(({ identity }) => identity.forecaster))]);
}

function unitOf(members: readonly Member[]): string | null {
  const claim = members[0]?.claim;
  if (claim === undefined || claim.kind === 'date') return null;
  return measureOf(claim)?.base ?? longest(members.map((member) => countNoun(member.claim))) ?? claim.unit;
}
