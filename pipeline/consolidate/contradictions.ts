import type { Member } from './member.ts';
import { likelyCause, slippedBy } from './verdict/causes.ts';
import { measureOf } from './verdict/dimension.ts';
import { meets } from './verdict/interval.ts';

/**
 * Takes out of a group what one article cannot mean of one thing. A writer seldom contradicts himself: two figures of
 * one article that exclude each other most often measure two things, and the words that tell them apart were not
 * read. Kept are the claims that say most exactly what they measure, else those that another article agrees with; the
 * others become facts of their own. A headline against its text, and a slip of the scale, are contradictions.
 */
export function splitContradictions(members: readonly Member[]): readonly (readonly Member[])[] {
  return twoThings(members).flatMap(keepTrusted).flatMap(ofOneSize);
}

/**
 * The same for a group whose figures, not their words, brought it together: where an article has the digits of one of
 * them in another order, it contradicts itself, and all stay together.
 */
export function splitTwins(members: readonly Member[]): readonly (readonly Member[])[] {
  const articles = Map.groupBy(members, ({ claim }) => claim.articleId).values();
  const slips = articles.some((own) => own.some((a, at) => own.slice(at + 1).some((b) => isSlip(a, b))));
  return slips ? [members] : splitContradictions(members);
}

/** What is more than so many times another amount, and no slip of the scale, is an amount of something else. */
const MOST_APART = 12;

/** Parts a group between amounts that no two writers give of one thing: 18 satellites and 14,300 satellites. */
function ofOneSize(members: readonly Member[]): readonly (readonly Member[])[] {
  const sized = members
    .filter(({ identity, interval }) => identity.kind === 'level' && Number.isFinite(interval.low + interval.high))
    .flatMap((member) => (member.identity.dimension === 'share' || member.interval.low <= 0 ? [] : member))
    .toSorted((a, b) => a.interval.low - b.interval.low);
  const at = sized.findIndex((member, i) => {
    const below = sized[i - 1];
    return below !== undefined && member.interval.low > MOST_APART * below.interval.high && !slipped(below, member);
  });
  if (at < 0) return [members];
  const small = new Set(sized.slice(0, at));
  // An open figure goes with those that it agrees with.
  const open = members.filter((member) => !sized.includes(member));
  for (const member of open) if ([...small].some((one) => meets(one.interval, member.interval))) small.add(member);
  return [members.filter((member) => small.has(member)), ...ofOneSize(members.filter((member) => !small.has(member)))];
}

function slipped(a: Member, b: Member): boolean {
  const [x, y] = [amount(a), amount(b)];
  return x !== null && y !== null && slippedBy(x, y) !== null;
}

/**
 * An article that gives two figures, each of which another article gives as well, tells of two things (output of a
 * country's mines and of its refineries) that nobody's words tell apart: the others go with the figure that they agree with.
 */
function twoThings(members: readonly Member[]): readonly (readonly Member[])[] {
  return parted(members, true);
}

/** The same for claims that nothing but their figures tells apart, whether or not another article gives both figures. */
export function splitFigures(members: readonly Member[]): readonly (readonly Member[])[] {
  return parted(members, false);
}

function parted(members: readonly Member[], agreed: boolean): readonly (readonly Member[])[] {
  const articles = Map.groupBy(members, ({ claim }) => claim.articleId);
  const inTwoMinds = [...articles].filter(([, own]) => own.length > 1 && !consistent(own));
  for (const [article, own] of inTwoMinds.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const others = members.filter(({ claim }) => claim.articleId !== article);
    const seeds = own
      .filter((member) => !agreed || others.some((other) => meets(member.interval, other.interval)))
      .sort((a, b) => a.interval.low - b.interval.low || a.interval.high - b.interval.high);
    if (consistent(seeds)) continue;
    const things: Member[][] = [];
    for (const seed of seeds) {
      const home = things.find((thing) => thing.every((one) => meets(one.interval, seed.interval)));
      if (home === undefined) things.push([seed]);
      else home.push(seed);
    }
    const cores = things.map((thing) => [...thing]);
    const left: Member[] = own.filter((member) => !seeds.includes(member));
    const disputed: Member[] = [];
    for (const other of others) {
      const homes = things.filter((_, at) => cores[at]?.every((one) => meets(one.interval, other.interval)));
      const [home] = homes;
      if (home !== undefined && homes.length === 1) home.push(other);
      else disputed.push(other);
    }
    // Who agrees with neither most likely disputes the one that others give as well.
    const [told, second] = things.filter((thing, at) => thing.length > (cores[at]?.length ?? 0));
    const disputable = told !== undefined && second === undefined ? told : null;
    for (const other of disputed) (disputedBy(other, things, disputable) ?? left).push(other);
    return [...things, left].flatMap((part) => (part.length === 0 ? [] : parted(part, agreed)));
  }
  return [members];
}

/** Of the things that a figure agrees with none of, the one that it disputes: `told`, unless it is nearer to another; of that only a slip. */
function disputedBy(member: Member, things: readonly Member[][], told: Member[] | null): Member[] | null {
  const nearest = things.toSorted((a, b) => apart(member, a[0]) - apart(member, b[0]))[0] ?? null;
  if (nearest === told) return told;
  const core = nearest?.[0];
  return core !== undefined && isSlip(member, core) ? nearest : null;
}

/** How many times one figure is the other, as a logarithm; infinite where one of them is no single number. */
function apart(a: Member, b: Member | undefined): number {
  const [x, y] = [amount(a), b === undefined ? null : amount(b)];
  return x === null || y === null || x * y <= 0 ? Infinity : Math.abs(Math.log(x / y));
}

function isSlip(a: Member, b: Member): boolean {
  if (areEndsOfMove(a, b) || areEndsOfMove(b, a)) return false;
  const cause = likelyCause(a.claim, b.claim);
  return cause === 'digits-swapped' || cause === 'unit-slip';
}

function keepTrusted(members: readonly Member[]): readonly (readonly Member[])[] {
  const articles = Map.groupBy(members, ({ claim }) => claim.articleId);
  const kept: Member[] = [];
  const apart: Member[] = [];
  for (const [article, own] of articles) {
    const stays = consistent(own)
      ? own
      : trusted(
          own,
          members.filter(({ claim }) => claim.articleId !== article),
        );
    const staying = new Set(stays);
    for (const member of own) (staying.has(member) ? kept : apart).push(member);
  }
  const groups: (readonly Member[])[] = kept.length === 0 ? [] : [kept];
  return [...groups, ...alike(apart)];
}

function consistent(members: readonly Member[]): boolean {
  const low = members.reduce((most, { interval }) => Math.max(most, interval.low), -Infinity);
  const high = members.reduce((least, { interval }) => Math.min(least, interval.high), Infinity);
  // Intervals with a value in common need no looking at pair by pair: a table can give one figure a thousand times.
  if (low < high) return true;
  return members.every((a, i) =>
    members.slice(i + 1).every((b) => meets(a.interval, b.interval) || openContradiction(a, b)),
  );
}

function openContradiction(a: Member, b: Member): boolean {
  if (areEndsOfMove(a, b) || areEndsOfMove(b, a)) return false;
  if ((a.claim.sentence[0] === 0) !== (b.claim.sentence[0] === 0)) return true;
  return slipped(a, b);
}

/** 由100万提高到1000万: where a movement starts and where it ends are two figures, however alike they are. */
function areEndsOfMove({ claim: start }: Member, { claim: end }: Member): boolean {
  return end.from !== null && end.from === start.value && start.sentence[0] === end.sentence[0];
}

function amount({ claim }: Member): number | null {
  return typeof claim.value === 'number' ? claim.value * (measureOf(claim)?.factor ?? 1) : null;
}

function trusted(own: readonly Member[], others: readonly Member[]): readonly Member[] {
  const least = Math.min(...own.map(unsaid));
  const exact = own.filter((member) => unsaid(member) === least);
  const agreed = own.filter((member) => others.some((other) => meets(member.interval, other.interval)));
  // What says most exactly what it measures is still another thing where others agree with the rest alone.
  const isOther = agreed.length > 0 && !exact.some((member) => agreed.includes(member));
  if (exact.length < own.length && consistent(exact) && !isOther) return exact;
  return consistent(agreed) ? agreed : [];
}

function unsaid({ identity }: Member): number {
  const slots = [identity.object, identity.scope, identity.basis, identity.time.edtf, identity.noun];
  return slots.filter((slot) => slot === null).length;
}

/** Claims that were put aside, those of one article together that give one figure. */
function alike(members: readonly Member[]): readonly (readonly Member[])[] {
  return [
    ...Map.groupBy(members, ({ claim, interval }) => `${claim.articleId} ${interval.low} ${interval.high}`).values(),
  ];
}
