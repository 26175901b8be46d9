import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { insertArticle } from '../../storage/articles/articles.ts';
import { bandsMaybeFiled } from '../../storage/articles/band-bits.ts';
import { articlesSharingBand, bandsInsert } from '../../storage/articles/bands.ts';
import type { Database } from '../../storage/database.ts';
import { sampleArticle, TEXT } from './samples.ts';
import { tempDatabase } from './temp-database.ts';

/** Stores articles numbered so, each with bands of its own; every 4096 of them are filed in `article_bands`. */
function storeArticles(db: Database, from: number, to: number): void {
  db.transaction(() => {
    for (let i = from; i <= to; i += 1) {
      const { id } = insertArticle(db, sampleArticle(`${i} ${TEXT}`));
      bandsInsert(db, id, hashesOf(i), new Uint8Array(4));
    }
  });
}

function hashesOf(i: number): readonly number[] {
  const strewn = hash('sha256', String(i), 'buffer');
  return [strewn.readUInt32LE(0), strewn.readUInt32LE(4)];
}

describe('the bits of filed bands', () => {
  it('leave out no band that is filed, and nearly all that are not', () => {
    const db = tempDatabase();
    storeArticles(db, 1, 4100);
    const filed = Number(db.get('SELECT count(DISTINCT article) AS n FROM article_bands')?.['n']);
    expect(filed).toBeGreaterThan(3000);
    for (let i = 1; i <= filed; i += 1) expect(bandsMaybeFiled(db, hashesOf(i))).toEqual(hashesOf(i));
    const others = Array.from({ length: 1000 }, (_, i) => bandsMaybeFiled(db, hashesOf(100_000 + i))).flat();
    expect(others.filter((hash) => hash !== null).length).toBeLessThan(10);
    // The hash of one band is no band of another place.
    expect(bandsMaybeFiled(db, [0, hashesOf(1)[0] ?? 0])[1]).toBe(null);
  });

  it('are read anew when another process set some, or when what set them was undone', () => {
    const db = tempDatabase();
    const other = tempDatabase(db.path);
    storeArticles(db, 1, 4100);
    expect(bandsMaybeFiled(other, hashesOf(5000))).toEqual([null, null]);
    expect(() =>
      db.transaction(() => {
        storeArticles(db, 4101, 8200);
        throw new Error('undone');
      }),
    ).toThrow('undone');
    expect(bandsMaybeFiled(db, hashesOf(5000))).toEqual([null, null]);
    storeArticles(db, 4101, 8200);
    expect(bandsMaybeFiled(other, hashesOf(5000))).toEqual(hashesOf(5000));
  });

  it('are made up for in a database that grew without them', () => {
    const db = tempDatabase();
    storeArticles(db, 1, 4100);
    db.run('DELETE FROM article_band_bits');
    expect(bandsMaybeFiled(db, hashesOf(100_000))).toEqual(hashesOf(100_000));
    expect(articlesSharingBand(db, hashesOf(1))).toHaveLength(1);
    storeArticles(db, 4101, 8200);
    expect(bandsMaybeFiled(db, hashesOf(100_000))).toEqual([null, null]);
    for (const i of [1, 3000, 4097, 7000, 8200]) expect(articlesSharingBand(db, hashesOf(i))).toHaveLength(1);
  });
});
