import { Hono } from 'hono';
import { CodedError } from '../../extractors/model/errors.ts';
import { getArticle, getArticleBytes, listArticles } from '../../storage/articles/articles.ts';
import { listSightings } from '../../storage/articles/sightings.ts';
import { listChecks } from '../../storage/claims/checks.ts';
import type { Database } from '../../storage/database.ts';
import type { Article } from '../../storage/records/article.ts';
import type { Desk, DeskEnv } from '../desk-env.ts';
import { attachment } from '../http/attachment.ts';
import { articleModel } from '../read/article-model.ts';
import { articleSearch } from '../read/article-search.ts';
import { changesSince, versionsOf } from '../read/versions.ts';
import { articlePage } from '../views/article-page.ts';
import { articlesPage } from '../views/articles-page.ts';

/** The list of articles, an article, and the file it came as. */
export function articleRoutes({ db }: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/articles', (c) => {
      const search = articleSearch(c.req.query());
      const page = listArticles(db, search.filters, { limit: 50, order: 'newest', ...search.after });
      return c.html(articlesPage(c.get('ui'), page, search));
    })
    .get('/articles/:id', (c) => {
      const model = articleModel(db, c.req.param('id'));
      const { article, claims } = model;
      return c.html(
        articlePage(c.get('ui'), {
          ...model,
          checks: listChecks(db, { article: article.id }, { limit: 200 }).items,
          sightings: listSightings(db, article.id),
          reprints: reprintsOf(db, article),
          versions: versionsOf(db, article),
          changes: changesSince(db, article, claims),
          selected: c.req.query('claim') ?? null,
        }),
      );
    })
    .get('/articles/:id/original', (c) => {
      const id = c.req.param('id');
      const article = getArticle(db, id);
      if (article === null) throw new CodedError('ARTICLE_UNKNOWN', { id });
      // Always a download, whatever it says it is: a page from elsewhere never runs as one of ours.
      c.header('Content-Type', 'application/octet-stream');
      c.header('Content-Disposition', attachment(article.file ?? article.id));
      return c.body(new Uint8Array(getArticleBytes(db, id)));
    });
}

function reprintsOf(db: Database, article: Article): readonly Article[] {
  const group = listArticles(db, { textGroup: article.textGroup }, { limit: 50 }).items;
  return group.filter(({ id }) => id !== article.id);
}
