import { articleDecision, articlesJoinedTo, articlesSplit } from '../../storage/articles/article-decisions.ts';
import { blocksOfArticle, getArticle, hasArticle } from '../../storage/articles/articles.ts';
import { articlesSharingBand, bandsInsert, bandsOf, type FiledBands } from '../../storage/articles/bands.ts';
import type { Database } from '../../storage/database.ts';
import { type Regrouped, setTextGroup, textGroupOf } from '../../storage/facts/revisions.ts';
import type { Article } from '../../storage/records/article.ts';
import { type Fingerprint, REPRINT_SIMILARITY } from '../intake/fingerprint.ts';
import { bandNumbers, bytesOfSignature, likeness } from './signature-bytes.ts';

/** Files an article under its fingerprint, and tells what it is filed under. Before `joinReprints`. */
export function fileFingerprint(db: Database, articleId: string, fingerprint: Fingerprint): FiledBands {
  const filed = { bands: bandNumbers(fingerprint), signature: bytesOfSignature(fingerprint.signature) };
  bandsInsert(db, articleId, filed.bands, filed.signature);
  return filed;
}

/**
 * Puts a new article into one reprint group with the texts that it repeats. Groups that it connects become one, named
 * after the smallest id in it, so that the order of arrival does not show. Returns what is to be regrouped, of the others
 * too: which id is the smallest is chance, and a copy may move the text that it repeats. `filed`: what it is filed under.
 */
export function joinReprints(db: Database, articleId: string, filed: FiledBands): Regrouped {
  const groups = new Set(alikeOf(db, articleId, filed).map(({ textGroup }) => textGroup));
  if (groups.size === 0) return { moved: [], blocks: [] };
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
  const left = new Set(articleIds.filter((id) => hasArticle(db, id)));
  while (left.size > 0) {
    const [first] = left;
    if (first === undefined) break;
    const group = new Set([first]);
    for (const id of group) for (const other of alikeOf(db, id)) group.add(other.id);
    for (const id of group) left.delete(id);
    const [name = first] = [...group].toSorted();
    const { moved, blocks } = setTextGroup(db, [...group], name);
    for (const block of [...blocks, ...moved.flatMap((id) => blocksOfArticle(db, id))]) touched.add(block);
  }
  return [...touched];
}

/**
 * The articles that are reprints of one and the same text with it, directly: those whose text it shares, unless a
 * person said of either that it is none, and those that a person joined to it. Symmetric.
 */
function alikeOf(
  db: Database,
  articleId: string,
  filed: FiledBands | null = bandsOf(db, articleId),
): readonly Pick<Article, 'id' | 'textGroup'>[] {
  const decision = articleDecision(db, articleId);
  const named = [...articlesJoinedTo(db, articleId), ...[decision?.other ?? []].flat()];
  const joined = [...new Set(named)].flatMap((id) => getArticle(db, id) ?? []);
  const own = decision?.decision === 'split' ? null : filed;
  if (own === null) return joined;
  const alike = articlesSharingBand(db, own.bands, { except: articleId }).filter(
    ({ signature }) => likeness(own.signature, signature) >= REPRINT_SIMILARITY,
  );
  const split = new Set(
    articlesSplit(
      db,
      alike.map(({ id }) => id),
    ),
  );
  const known = new Set(joined.map(({ id }) => id));
  return [...joined, ...alike.filter(({ id }) => !split.has(id) && !known.has(id))];
}
