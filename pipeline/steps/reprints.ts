import { articleDecision, articlesJoinedTo } from '../../storage/article-decisions.ts';
import { getArticle } from '../../storage/articles.ts';
import { articlesSharingBand, bandsInsert, bandsOf } from '../../storage/bands.ts';
import type { Database } from '../../storage/database.ts';
import { setTextGroup, textGroupOf } from '../../storage/revisions.ts';
import { type Fingerprint, REPRINT_SIMILARITY } from '../intake/fingerprint.ts';
import { bandNumbers, bytesOfSignature, likeness } from './signature-bytes.ts';

/** Files an article under its fingerprint. Before `joinReprints`. */
export function fileFingerprint(db: Database, articleId: string, fingerprint: Fingerprint): void {
  bandsInsert(db, articleId, bandNumbers(fingerprint), bytesOfSignature(fingerprint.signature));
}

/**
 * Puts a new article into one reprint group with the texts that it repeats. Groups that it connects become one, named
 * after the smallest id in it, so that the order of arrival does not show. Returns the blocks to regroup.
 */
export function joinReprints(db: Database, articleId: string): readonly string[] {
  const alike = alikeOf(db, articleId);
  if (alike.length === 0) return [];
  const groups = new Set(alike.flatMap((id) => getArticle(db, id)?.textGroup ?? []));
  const [name = articleId] = [articleId, ...groups].toSorted();
  // The common case, the n-th reprint: nobody else moves.
  const moving = [...groups].filter((group) => group !== name).flatMap((group) => textGroupOf(db, group));
  return setTextGroup(db, [articleId, ...moving], name);
}

/**
 * Finds the groups of these articles anew, as after one of a group was taken out: what only it connected falls apart.
 * Give all that are left of the group. Returns the blocks to regroup.
 */
export function regroupReprints(db: Database, articleIds: readonly string[]): readonly string[] {
  const touched = new Set<string>();
  const left = new Set(articleIds.filter((id) => getArticle(db, id) !== null));
  while (left.size > 0) {
    const [first] = left;
    if (first === undefined) break;
    const group = new Set([first]);
    for (const id of group) for (const other of alikeOf(db, id)) group.add(other);
    for (const id of group) left.delete(id);
    const [name = first] = [...group].toSorted();
    for (const block of setTextGroup(db, [...group], name)) touched.add(block);
  }
  return [...touched];
}

/**
 * The articles that are reprints of one and the same text with it, directly: those whose text it shares, unless a
 * person said of either that it is none, and those that a person joined to it. Symmetric.
 */
function alikeOf(db: Database, articleId: string): readonly string[] {
  const decision = articleDecision(db, articleId);
  const joined = articlesJoinedTo(db, articleId);
  const { other } = decision ?? { other: null };
  const alike = new Set([...joined, ...(other !== null && getArticle(db, other) !== null ? [other] : [])]);
  for (const id of joined) if (getArticle(db, id) === null) alike.delete(id);
  if (decision?.decision === 'split') return [...alike];
  const own = bandsOf(db, articleId);
  if (own === null) return [...alike];
  for (const { id, signature } of articlesSharingBand(db, own.bands, { except: articleId })) {
    if (likeness(own.signature, signature) < REPRINT_SIMILARITY) continue;
    if (articleDecision(db, id)?.decision !== 'split') alike.add(id);
  }
  return [...alike];
}
