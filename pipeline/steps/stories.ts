import type { PlacedClaim } from '../../extractors/model/fact.ts';
import type { CalendarDay } from '../../extractors/model/time.ts';
import { publishedOf } from '../../storage/articles/articles.ts';
import {
  type ClaimTwins,
  setStoryFigures,
  setStoryHomes,
  setStoryTwins,
  storyMates,
  twinsOfArticle,
  twinsOfClaim,
} from '../../storage/articles/stories.ts';
import { placedClaims } from '../../storage/claims/claims.ts';
import type { Database } from '../../storage/database.ts';
import { claimHome, setClaimBlock } from '../../storage/facts/settled.ts';
import { blockOf } from '../consolidate/block.ts';
import { dayNumber } from '../consolidate/days.ts';
import { memberOf, readingOnce } from '../consolidate/member.ts';
import { leadOf } from '../consolidate/story/lead.ts';
import { ASIDE, STORY, tellingFigures } from '../consolidate/story/same-story.ts';
import { toldFigures } from '../consolidate/story/told-figure.ts';
import { twinClaims } from '../consolidate/story/twin-claims.ts';
import type { Twins } from '../consolidate/story/twins.ts';
import { joinedStories } from './joined-stories.ts';
import { type StandingRead, standingIn } from './standing-read.ts';

/**
 * Finds the articles about the event that this one tells of, and which of their claims state one fact though their words
 * do not show it. A matter of each two articles alone, so that the order of arrival does not matter. After its claims
 * are stored. Returns the blocks to regroup.
 */
export function linkStory(db: Database, articleId: string): readonly string[] {
  return linkStories(db, [articleId]);
}

/** The same for several articles, which are read once, and what their twins bring together is settled once. */
function linkStories(db: Database, articleIds: Iterable<string>, read: StandingRead = new Map()): readonly string[] {
  const parted: string[] = [];
  const found: ClaimTwins[] = [];
  for (const id of articleIds) {
    const { before, twins } = relinked(db, id, read);
    parted.push(...before);
    found.push(...twins);
  }
  if (parted.length === 0) return settled(db, joinedStories(db, found));
  return settleHomes(db, [...parted, ...found.flatMap(({ claim, twin }) => [claim, twin])]);
}

/** What articles share at the least that are compared: see `kinshipOf`. */
const LEAST = {
  story: { figures: STORY.figures, weight: hundredths(STORY.weight) },
  aside: { figures: ASIDE.figures, weight: hundredths(ASIDE.weight) },
};

/** Stores the twins of an article anew. Returns the claims that had twins through it before, and what is there now. */
function relinked(
  db: Database,
  articleId: string,
  read: StandingRead,
): { readonly before: readonly string[]; readonly twins: readonly ClaimTwins[] } {
  const published = publishedOf(db, articleId);
  if (published === undefined) return { before: [], twins: [] };
  const before = twinsOfArticle(db, articleId);
  const own = standingIn(db, [articleId], read).get(articleId) ?? [];
  const telling = [...tellingFigures(toldFigures(own))];
  const figures = telling.map(([key, figure]) => ({ ...figure, key, weight: hundredths(figure.weight) }));
  setStoryFigures(db, articleId, weekOf(published), figures);
  const mates = storyMates(db, articleId, LEAST);
  const told = standingIn(
    db,
    mates.map(({ id }) => id),
    read,
  );
  const twins = readingOnce(() =>
    mates.flatMap(({ id }) => {
      const other = told.get(id) ?? [];
      // The same two articles give the same twins, whichever came first.
      const pairs =
        articleId < id ? twinClaims(own, other) : twinClaims(other, own).map(({ a, b }) => ({ a: b, b: a }));
      return needed(pairs).map(({ a, b }) => ({ claim: a.id, twin: b.id, other: id }));
    }),
  );
  setStoryTwins(db, articleId, twins);
  return { before, twins };
}

/** Articles whose stories are to be linked at the end of the work that touches them. */
const waiting = new WeakMap<Database, Set<string>>();

/**
 * Runs `work` and links the story of each article that it touches once, at its end, as a person may decide on all claims
 * of one at a stroke. `read` gains the claims that were looked up. Returns the blocks to regroup.
 */
export function linkTogether(db: Database, work: () => void, read: StandingRead = new Map()): readonly string[] {
  // Inside other such work it is that which links.
  if (waiting.has(db)) {
    work();
    return [];
  }
  const articles = new Set<string>();
  waiting.set(db, articles);
  try {
    work();
  } finally {
    waiting.delete(db);
  }
  return linkStories(db, articles, read);
}

/** Links the story of an article whose claims have come, or were decided on: at once, or when the work in hand is done. */
export function relinkStory(db: Database, articleId: string): readonly string[] {
  const articles = waiting.get(db);
  if (articles === undefined) return linkStory(db, articleId);
  articles.add(articleId);
  return [];
}

/** What has to be settled by `settleHomes` once the article is gone. */
export function storyOf(db: Database, articleId: string): readonly string[] {
  return twinsOfArticle(db, articleId);
}

/**
 * Brings claims and their twins into one block, or, where a claim has none any more, back into that which the rules
 * give. What a person decided stays. Returns the blocks to regroup.
 */
export function settleHomes(db: Database, claimIds: readonly string[]): readonly string[] {
  return settled(db, storiesOf(db, claimIds));
}
/** The claims that state one fact with each of these, set by set. */
function storiesOf(db: Database, claimIds: readonly string[]): readonly (readonly string[])[] {
  const done = new Set<string>();
  return claimIds.flatMap((id) => {
    if (done.has(id)) return [];
    const story = twinsOfClaim(db, id);
    for (const one of story) done.add(one);
    return [story];
  });
}

function settled(db: Database, stories: readonly (readonly string[])[]): readonly string[] {
  const touched = new Set<string>();
  for (const story of stories) {
    const members = placedClaims(db, story);
    const lead = members.length > 1 ? leadOf(members) : null;
    setStoryHomes(db, story, lead);
    for (const claim of members) {
      const block = claimHome(db, claim.id) ?? lead?.block ?? blockOf(claim);
      if (claim.block !== block) setClaimBlock(db, claim.id, block);
      for (const one of [claim.block, block]) if (one !== null) touched.add(one);
    }
  }
  return [...touched].sort();
}

/** Twins that the rules would group are kept where one of the two has another twin, which must not take it away. */
function needed(pairs: readonly Twins[]): readonly Twins[] {
  const told = new Set(pairs.filter(({ a, b }) => !isGroupedAnyway(a, b)));
  const moved = new Set([...told].flatMap(({ a, b }) => [a, b]));
  return pairs.filter((pair) => told.has(pair) || moved.has(pair.a) || moved.has(pair.b));
}

/** Claims that nothing tells apart are grouped by the rules. */
function isGroupedAnyway(a: PlacedClaim, b: PlacedClaim): boolean {
  const [x, y] = [memberOf(a)?.identity, memberOf(b)?.identity];
  return x !== undefined && x.key === y?.key;
}

function hundredths(weight: number): number {
  return Math.round(weight * 100);
}

function weekOf(published: CalendarDay | null): number | null {
  return published === null ? null : Math.floor(dayNumber(published) / 7);
}
