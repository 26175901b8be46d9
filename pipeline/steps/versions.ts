import type { Claim } from '../../extractors/model/claim.ts';
import { blocksOfArticle, getArticle, getArticleText, hasArticle } from '../../storage/articles/articles.ts';
import { listKin, setKinKeys } from '../../storage/articles/kin.ts';
import { type ClaimVersion, setClaimVersions } from '../../storage/claims/claim-versions.ts';
import { claimsOfArticle } from '../../storage/claims/claims.ts';
import type { Database } from '../../storage/database.ts';
import { setRevisions, versionsOf } from '../../storage/facts/revisions.ts';
import type { Article, Kin } from '../../storage/records/article.ts';
import type { StoredClaim } from '../../storage/records/claim.ts';
import { matchClaims } from '../consolidate/match-claims.ts';
import { bareWords } from '../intake/metadata/same-words.ts';
import { carryAdditions, carryReviews } from './carry-reviews.ts';
import { type KinAbout, kinKeys } from './kin-keys.ts';
import { likeness } from './signature-bytes.ts';

/** Files an article under the keys by which its versions find each other. Before `linkVersions`. */
export function fileKin(db: Database, articleId: string, about: KinAbout): void {
  setKinKeys(db, articleId, kinKeys(about));
}

/**
 * Finds out which articles are versions of one, and puts them into order: by day of the last change, then those that call
 * themselves corrected, then by id. A function of the set of articles, so that the order of arrival does not matter.
 * Give it an article that is new, or those that are left when one went. Returns the blocks to regroup.
 */
export function linkVersions(db: Database, articleIds: readonly string[]): readonly string[] {
  const touched = new Set<string>();
  const done = new Set<string>();
  for (const id of articleIds) {
    if (done.has(id) || !hasArticle(db, id)) continue;
    const family = familyOf(db, id);
    for (const member of family) done.add(member);
    const known = versionsOf(db, id);
    const ordered = family.length === 1 ? family : oldestFirst(db, family);
    if (ordered.length === known.length && ordered.every((member, index) => member === known[index])) continue;
    // Those that this link parts from each other stand alone until they are asked for themselves.
    for (const block of setRevisions(db, ordered)) touched.add(block);
  }
  return [...touched];
}

/**
 * Notes which claims of the newest version say what older versions said, and keeps the decisions on them. Returns the
 * blocks to regroup.
 */
export function linkClaims(db: Database, articleIds: readonly string[]): readonly string[] {
  const touched = new Set<string>();
  const done = new Set<string>();
  for (const id of articleIds) {
    if (done.has(id) || !hasArticle(db, id)) continue;
    const versions = versionsOf(db, id);
    for (const member of versions) done.add(member);
    const newest = versions.at(-1);
    if (newest === undefined || versions.length === 1) {
      setClaimVersions(db, versions, []);
      continue;
    }
    setClaimVersions(db, versions, matched(db, versions.slice(0, -1), newest));
    for (const block of blocksOfArticle(db, newest)) touched.add(block);
  }
  return [...touched];
}

function matched(db: Database, older: readonly string[], newest: string): readonly ClaimVersion[] {
  return older.flatMap((version) => {
    const before = claimsOfArticle(db, version);
    const additions = carryAdditions(db, before, newest);
    const carried = new Set(additions.flatMap(({ was, now }) => [was, now]));
    const rest = (claims: readonly StoredClaim[]) => asRead(claims.filter(({ id }) => !carried.has(id)));
    const pairs = matchClaims(rest(before), rest(claimsOfArticle(db, newest)));
    const unchanged = pairs.filter(({ changed }) => !changed);
    carryReviews(db, unchanged, newest);
    const told = pairs.map((pair) => ({ was: pair.was.id, now: pair.now.id, changed: pair.changed }));
    return [...told, ...additions.map((pair) => ({ ...pair, changed: false }))];
  });
}

/** What the rules read: a decision is kept where the text says the same, whatever a person made of it. */
function asRead(claims: readonly StoredClaim[]): readonly Claim[] {
  return claims.map((claim) => claim.asRead ?? claim);
}

/** Every article that is reached from one through pairs of versions, itself included. */
function familyOf(db: Database, articleId: string): readonly string[] {
  const family = new Set<string>([articleId]);
  for (const id of family) {
    const kin = listKin(db, id);
    const self = kin.find((one) => one.id === id);
    if (self === undefined) continue;
    for (const other of kin) if (!family.has(other.id) && isVersion(db, self, other)) family.add(other.id);
  }
  return [...family];
}

/** Texts that share a title and at least so much are one text, rewritten. Different articles share 0.03 at most. */
const REWRITTEN = 0.15;
/** A title of at least so many letters or Chinese characters says what an article is about; 快讯 does not. */
const TELLING_TITLE = { han: 8, letters: 20 } as const;

/** Symmetric, and a matter of the two articles alone. */
function isVersion(db: Database, a: Kin, b: Kin): boolean {
  if (b.shared.some((key) => key.startsWith('u:'))) return true;
  if (b.shared.length === 0) return false;
  if (a.signature !== null && b.signature !== null && likeness(a.signature, b.signature) >= REWRITTEN) return true;
  return a.published !== null && a.published === b.published && isTelling(getArticle(db, b.id)?.title ?? '');
}

function isTelling(title: string): boolean {
  const words = bareWords(title);
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han >= TELLING_TITLE.han || words.length >= TELLING_TITLE.letters;
}

/** Words at the beginning or the end of an article that say that it replaces another. */
const CORRECTED =
  /更正|勘误|修正|更新|訂正|勘誤|\b(?:correct(?:s|ed|ion)|clarifi(?:es|ed|cation)|updated?|amended)\b/iu;
const NOTICE_CHARS = 300;

/** The day on which the text became what it is: of its last change where that is known, else of its publication. */
function lastDay(article: Pick<Article, 'published' | 'updated'> | null): string {
  return [article?.published ?? '', article?.updated ?? ''].toSorted().at(-1) ?? '';
}

function oldestFirst(db: Database, ids: readonly string[]): readonly string[] {
  const keyed = ids.map((id) => {
    const text = getArticleText(db, id);
    const ends = `${text.slice(0, NOTICE_CHARS)}\n${text.slice(-NOTICE_CHARS)}`;
    return { id, key: `${lastDay(getArticle(db, id))}|${CORRECTED.test(ends) ? 1 : 0}|${id}` };
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ id }) => id);
}
