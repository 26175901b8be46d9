import { describe, expect, it } from 'vitest';
import {
  addArticleNote,
  articleIdOf,
  blocksOfArticle,
  deleteArticle,
  findByBytesHash,
  findByContentHash,
  getArticle,
  getArticleBytes,
  getArticleText,
  insertArticle,
  listArticles,
  updateArticle,
} from '../../storage/articles/articles.ts';
import { articlesSharingBand, bandsInsert, bandsOf } from '../../storage/articles/bands.ts';
import { listSightings } from '../../storage/articles/sightings.ts';
import { listChecks, replaceChecks } from '../../storage/claims/checks.ts';
import { claimsInBlock, getClaim } from '../../storage/claims/claims.ts';
import { appendReview, listReviews } from '../../storage/desk/reviews.ts';
import { replaceFactsOfBlock } from '../../storage/facts/facts.ts';
import { setRevisions, setTextGroup } from '../../storage/facts/revisions.ts';
import { searchArticles, searchClaims, setArticleSearchText } from '../../storage/search.ts';
import { day, NOW, sampleArticle, sampleFact, sha256, storeOne, TEXT } from './samples.ts';
import { tempDatabase } from './temp-database.ts';

describe('insertArticle', () => {
  it('gives back what was stored', () => {
    const db = tempDatabase();
    const fresh = sampleArticle(TEXT, {
      author: '王',
      url: 'https://example.org/1',
      notes: ['damaged'],
      encoding: 'gb18030',
      updated: day('2026-02-11'),
      updatedFrom: 'meta',
    });
    const { id, status } = insertArticle(db, fresh);
    expect(status).toBe('stored');
    expect(id).toBe(articleIdOf(fresh.contentHash));
    const { text: _, bytes: __, ...about } = fresh;
    const rest = {
      id,
      textGroup: id,
      reprintOf: null,
      supersedes: null,
      supersededBy: null,
      rulesVersion: null,
      claims: 0,
    };
    expect(getArticle(db, id)).toEqual({ ...about, ...rest });
    expect(getArticleText(db, id)).toBe(TEXT);
    expect(Buffer.from(getArticleBytes(db, id)).equals(Buffer.from(TEXT))).toBe(true);
    expect(findByContentHash(db, fresh.contentHash)).toBe(id);
    expect(findByBytesHash(db, fresh.bytesHash)).toBe(id);
  });

  it('keeps every character, also astral, combining and NUL', () => {
    const db = tempDatabase();
    const text = '\u{20BB7}野家 𠮷 e\u0301 \u0000 \u{1F600}。';
    const { id } = insertArticle(db, sampleArticle(text));
    expect(getArticleText(db, id)).toBe(text);
  });

  it('calls the same bytes and the same text duplicates, and notes where else they were', () => {
    const db = tempDatabase();
    const first = sampleArticle();
    const { id } = insertArticle(db, first);
    const again = { ...first, received: '2026-02-11T00:00:00.000Z' };
    expect(insertArticle(db, again)).toEqual({ status: 'duplicate', id, of: id, same: 'bytes', sighting: false });
    const renamed = { ...again, file: 'copy.txt' };
    expect(insertArticle(db, renamed)).toEqual({ status: 'duplicate', id, of: id, same: 'bytes', sighting: true });
    expect(insertArticle(db, renamed)).toMatchObject({ sighting: false });
    const html = { ...again, bytes: Buffer.from(`<p>${TEXT}`), bytesHash: sha256(`<p>${TEXT}`), source: 'Other Post' };
    expect(insertArticle(db, html)).toEqual({ status: 'duplicate', id, of: id, same: 'text', sighting: true });
    expect(insertArticle(db, html)).toMatchObject({ same: 'bytes', sighting: false });
    expect(listSightings(db, id).map(({ file, source }) => [file, source])).toEqual([
      ['copy.txt', 'Example Daily'],
      [first.file, 'Other Post'],
    ]);
    expect(listArticles(db).items).toHaveLength(1);
    expect(findByBytesHash(db, sha256(`<p>${TEXT}`))).toBe(id);
  });

  it.each([
    'UPDATE article_texts SET text = upper(text)',
    "UPDATE article_bytes SET bytes = x'00'",
    "UPDATE articles SET content_hash = 'x'",
  ])('lets nobody change it: %s', (sql) => {
    const db = tempDatabase();
    insertArticle(db, sampleArticle());
    expect(() => db.run(sql)).toThrow(/never changes?/);
  });
});

describe('listArticles', () => {
  it('pages through all, from either end, and filters', () => {
    const db = tempDatabase();
    const ids = Array.from({ length: 7 }, (_, i) => {
      const published = day(`2026-02-0${i + 1}`);
      return insertArticle(db, sampleArticle(`第${i}篇 article ${i}`, { published, source: i % 2 ? 'A' : 'B' })).id;
    });
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = listArticles(db, {}, { limit: 3, order: 'newest', ...(after && { after }) });
      seen.push(...page.items.map((article) => article.id));
      after = page.next ?? undefined;
    } while (after);
    expect(seen).toEqual(ids.toReversed());
    const some = listArticles(db, { source: 'A', publishedFrom: day('2026-02-03'), publishedTo: day('2026-02-04') });
    expect(some.items.map((article) => article.id)).toEqual([ids[3]]);
    expect(listArticles(db, { notUnderRules: '1' }).items).toHaveLength(7);
  });
});

describe('updateArticle', () => {
  it('corrects what is given and leaves the rest', () => {
    const db = tempDatabase();
    const { article } = storeOne(db, TEXT, '27万吨');
    expect(updateArticle(db, article, { source: 'Corrected Post', published: null })).toEqual(['mine-production|mass']);
    expect(getArticle(db, article)).toMatchObject({ source: 'Corrected Post', published: null, title: '稀土产量' });
    updateArticle(db, article, { updated: day('2026-02-11'), updatedFrom: 'page' });
    updateArticle(db, article, { title: '稀土' });
    expect(getArticle(db, article)).toMatchObject({ updated: '2026-02-11', updatedFrom: 'page', title: '稀土' });
    addArticleNote(db, article, 'no date');
    addArticleNote(db, article, 'no date');
    expect(getArticle(db, article)?.notes).toEqual(['no date']);
    expect(() => updateArticle(db, 'a_none', {})).toThrow('There is no article a_none');
  });
});

describe('deleteArticle', () => {
  it('takes out all that was derived, keeps decisions, and names the blocks to regroup', () => {
    const db = tempDatabase();
    const stays = storeOne(db, `${TEXT} (1)`, '27万吨');
    const goes = storeOne(db, `${TEXT} (2)`, '27万吨');
    replaceFactsOfBlock(db, 'mine-production|mass', [sampleFact([stays.claim, goes.claim].sort())]);
    replaceChecks(db, goes.article, [{ start: 0, end: 3, kind: 'sum', consistent: false, why: '1 + 1' }]);
    bandsInsert(db, goes.article, [1, 2, 3], Buffer.from('sig'));
    setArticleSearchText(db, goes.article, '稀土');
    insertArticle(db, sampleArticle(`${TEXT} (2)`, { file: 'other.txt' }));
    const review = {
      claim: goes.claim,
      article: goes.article,
      start: 1,
      end: 2,
      quote: 'x',
      changes: null,
      by: 'ann',
      at: NOW,
      note: null,
    };
    appendReview(db, { ...review, decision: 'accept' });

    expect(deleteArticle(db, goes.article)).toEqual(['mine-production|mass']);

    expect(getArticle(db, goes.article)).toBeNull();
    expect(getClaim(db, goes.claim)).toBeNull();
    expect(claimsInBlock(db, 'mine-production|mass').map((claim) => claim.id)).toEqual([stays.claim]);
    expect(searchClaims(db, '稀土')).toEqual([stays.claim]);
    expect(searchArticles(db, '稀土')).toEqual([]);
    expect(articlesSharingBand(db, [1, 2, 3])).toEqual([]);
    expect(listChecks(db).items).toEqual([]);
    expect(listReviews(db, { claim: goes.claim }).items).toHaveLength(1);
    for (const table of ['article_texts', 'article_bytes', 'claim_doubts', 'fact_claims']) {
      expect(db.get(`SELECT count(*) AS n FROM ${table}`), table).toEqual({ n: 1 });
    }
    expect(db.get('SELECT count(*) AS n FROM sightings')).toEqual({ n: 0 });
    expect(db.all('PRAGMA foreign_key_check')).toEqual([]);
    expect(() => deleteArticle(db, goes.article)).toThrow('There is no article');
  });

  it('leaves a newer version standing by itself', () => {
    const db = tempDatabase();
    const [old, fresh] = [storeOne(db, `${TEXT} v1`, '27万吨'), storeOne(db, `${TEXT} v2`, '27万吨')];
    setRevisions(db, [old.article, fresh.article]);
    deleteArticle(db, old.article);
    expect(getArticle(db, fresh.article)).toMatchObject({ supersedes: null });
  });
});

describe('setRevisions', () => {
  it('takes the claims of older versions out of their blocks, and puts them back', () => {
    const db = tempDatabase();
    const made = [1, 2, 3].map((version) => storeOne(db, `${TEXT} v${version}`, '27万吨'));
    const [a, b, c] = made.map(({ article }) => article);
    if (!a || !b || !c) throw new Error('three were made');
    expect(setRevisions(db, [b, a, c])).toEqual(['mine-production|mass']);
    expect([a, b, c].map((id) => [getArticle(db, id)?.supersedes, getArticle(db, id)?.supersededBy])).toEqual([
      [b, c],
      [null, a],
      [a, null],
    ]);
    expect(claimsInBlock(db, 'mine-production|mass').map((claim) => claim.articleId)).toEqual([c]);
    // The true order turns up later: the chain is laid anew.
    setRevisions(db, [a, b, c]);
    expect(getArticle(db, b)).toMatchObject({ supersedes: a, supersededBy: c });
    for (const id of [a, b, c]) setRevisions(db, [id]);
    expect(claimsInBlock(db, 'mine-production|mass')).toHaveLength(3);
  });
});

describe('reprint groups', () => {
  it('finds the articles that share bands, most first, and groups them', () => {
    const db = tempDatabase();
    const ids = [0, 1, 2, 3].map((i) => storeOne(db, `${TEXT} ${i}`, '27万吨').article);
    const [a = '', b = '', c = '', d = ''] = ids;
    bandsInsert(db, a, [11, 12, 13, 14], Buffer.from('a'));
    bandsInsert(db, b, [11, 12, 13, 99], Buffer.from('b'));
    bandsInsert(db, c, [11, 98, 97, 96], Buffer.from('c'));
    // The same hashes in other bands are no match.
    bandsInsert(db, d, [14, 13, 12, 11], Buffer.from('d'));
    const found = articlesSharingBand(db, [11, 12, 13, 14], { except: a });
    expect(found.map(({ id, shared, signature }) => [id, shared, Buffer.from(signature).toString()])).toEqual([
      [b, 3, 'b'],
      [c, 1, 'c'],
    ]);
    bandsInsert(db, c, [0, 0, 0, Number.MAX_SAFE_INTEGER], Buffer.from('c2'));
    expect(
      articlesSharingBand(db, [11, 0, 0, Number.MAX_SAFE_INTEGER]).map(({ id, shared }) => [id, shared]),
    ).toContainEqual([c, 3]);
    expect(setTextGroup(db, [a, b], a)).toEqual({ moved: [b], blocks: [] });
    expect(getArticle(db, b)?.textGroup).toBe(a);
    expect(claimsInBlock(db, 'mine-production|mass').filter((claim) => claim.textGroup === a)).toHaveLength(2);
    expect(blocksOfArticle(db, a)).toEqual(['mine-production|mass']);
  });

  it('finds them in whichever index of bands they stand by now', () => {
    const db = tempDatabase();
    const store = (i: number) => {
      const { id } = insertArticle(db, sampleArticle(`${i} ${TEXT}`));
      bandsInsert(db, id, [7, i, i + 100_000], Buffer.from(String(i)));
      return id;
    };
    const ids = db.transaction(() => Array.from({ length: 4200 }, (_, i) => store(i + 1)));
    const countIn = (table: string) => db.get(`SELECT count(DISTINCT article) AS n FROM ${table}`)?.['n'];
    expect(['article_bands', 'article_bands_recent', 'article_bands_new'].map(countIn)).toEqual([3840, 256, 104]);
    for (const i of [1, 3840, 3841, 4096, 4097, 4200]) {
      expect(articlesSharingBand(db, [1, i, 1]).map(({ id }) => id)).toEqual([ids[i - 1]]);
      expect(bandsOf(db, ids[i - 1] ?? '')?.bands).toEqual([7, i, i + 100_000]);
    }
    // Filed anew, and gone, from each of them.
    for (const i of [1, 3841, 4200]) bandsInsert(db, ids[i - 1] ?? '', [7, 0, 0], Buffer.from('anew'));
    for (const i of [2, 4000, 4100]) deleteArticle(db, ids[i - 1] ?? '');
    for (const i of [1, 3841, 4200, 2, 4000, 4100]) expect(articlesSharingBand(db, [1, i, 1])).toEqual([]);
    expect(articlesSharingBand(db, [0, 0, 0]).map(({ id }) => id)).toEqual(
      [ids[0] ?? '', ids[3840] ?? '', ids[4199] ?? ''].toSorted(),
    );
  });

  it('looks up by index', () => {
    const db = tempDatabase();
    const plan = db.all(
      `EXPLAIN QUERY PLAN SELECT 1 FROM json_each('[1]') j CROSS JOIN article_bands b ON b.band = j.value ->> 0 AND b.hash = j.value ->> 1`,
    );
    expect(plan.map((row) => String(row['detail'])).join('\n')).toContain(
      'SEARCH b USING PRIMARY KEY (band=? AND hash=?)',
    );
  });
});
