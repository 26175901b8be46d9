/**
 * Run as a process of its own by crash.test.ts, to be killed: stores articles in one endless stream of transactions,
 * with pauses inside them. Prints `stored ID` after each, and `inside` in the middle of each.
 */
import { insertArticle } from '../../storage/articles/articles.ts';
import { replaceClaims } from '../../storage/claims/claims.ts';
import { replaceFactsOfBlock } from '../../storage/facts/facts.ts';
import { openDatabase } from '../../storage/open-database.ts';
import { setArticleSearchText } from '../../storage/search.ts';
import { finishJob, leaseJobs } from '../../storage/work/jobs.ts';
import { later, NOW, newClaim, sampleArticle, sampleClaim, sampleFact, TEXT } from './samples.ts';

const [, , path = '', run = '', synchronous = 'FULL'] = process.argv;
const db = openDatabase(path, { synchronous: synchronous === 'FULL' ? 'FULL' : 'NORMAL' });
const pause = new Int32Array(new SharedArrayBuffer(4));

for (let i = 0; ; i++) {
  const [job] = leaseJobs(db, 'extract', { owner: run, now: NOW, until: later(60) });
  const text = `${run}-${i} ${TEXT}`;
  const block = `block-${run}-${i}`;
  const id = db.transaction(() => {
    const stored = insertArticle(db, sampleArticle(text));
    const claims = ['27万吨', '69.2%', '3%'].map((quote) => sampleClaim(text, quote));
    replaceClaims(
      db,
      stored.id,
      claims.slice(0, 3).map((claim) => newClaim(claim, { block })),
      '1',
    );
    process.stdout.write('inside\n');
    Atomics.wait(pause, 0, 0, 3);
    setArticleSearchText(db, stored.id, '稀土 产量');
    replaceFactsOfBlock(db, block, [
      sampleFact(
        claims.map((claim) => claim.id),
        { block },
      ),
    ]);
    if (job) finishJob(db, job, NOW);
    return stored.id;
  });
  process.stdout.write(`stored ${id}\n`);
}
