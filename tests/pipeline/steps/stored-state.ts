import { listArticles } from '../../../storage/articles/articles.ts';
import { listClaims } from '../../../storage/claims/claims.ts';
import type { Database } from '../../../storage/database.ts';
import { listFacts } from '../../../storage/facts/facts.ts';
import type { Article } from '../../../storage/records/article.ts';

/** All that articles leave behind in a database, but for when and in which order they came. */
export function storedState(db: Database) {
  const facts = listFacts(db, {}, { limit: 100_000 }).items;
  const articles = listArticles(db, {}, { limit: 10_000 }).items;
  const claims = listClaims(db, {}, { limit: 100_000 }).items;
  return {
    facts: Object.fromEntries(facts.map((fact) => [fact.id, fact])),
    order: facts.map(({ id }) => id),
    articles: Object.fromEntries(articles.map((article) => [article.id, known(article)])),
    claims: Object.fromEntries(
      claims.map(({ id, fact, status, block, doubts }) => [id, { fact, status, block, doubts }]),
    ),
  };
}

/** What arrived first leaves its bytes and its time behind, and nothing else. */
function known({ received, bytesHash, ...article }: Article) {
  return article;
}
