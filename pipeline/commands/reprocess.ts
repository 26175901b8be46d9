import { Command } from 'commander';
import { CodedError } from '../../extractors/model/errors.ts';
import type { FactStatus } from '../../extractors/model/fact.ts';
import { getArticleText, listArticles } from '../../storage/articles/articles.ts';
import { claimsOfArticle } from '../../storage/claims/claims.ts';
import type { Database } from '../../storage/database.ts';
import { factStatuses, getFact } from '../../storage/facts/facts.ts';
import type { Article } from '../../storage/records/article.ts';
import type { StoredClaim } from '../../storage/records/claim.ts';
import { readConfig } from '../config.ts';
import { currentLexicon } from '../lexicon/current-lexicon.ts';
import { type DatedText, datedText } from '../steps/read-claims.ts';
import { storeClaims } from '../steps/store.ts';
import { ProcessPool } from '../worker/process-pool.ts';
import type { Reread } from '../worker/reread-process.ts';
import type { CommandMaker } from './command-maker.ts';
import { type CommandContext, write } from './context.ts';
import { factTitle } from './fact-record.ts';
import { allPages, type StoredOptions, withStored } from './open-stored.ts';
import { withDatabase, withExamples } from './options.ts';
import { oneLine, safeLines } from './terminal-text.ts';

interface Options extends StoredOptions {
  readonly all?: boolean;
  readonly threads?: string;
}

const READER = new URL('../worker/reread-process.ts', import.meta.url);

/** `heshu reprocess`: reads stored articles again under the present rules. */
export const reprocessCommand: CommandMaker = (context, done) => {
  const command = new Command('reprocess')
    .description(
      'Reads stored articles again under the present rules and prints what changed. Decisions of people are kept.\n' +
        'It can be stopped and started again: only articles of other rules are read.',
    )
    .option('--all', 'those that were read under the present rules, too')
    .option('--threads <number>', 'articles that are read at the same time (default: HESHU_THREADS, or one a core)')
    .action((options: Options) =>
      withStored(context, options, async (db) => {
        const config = readConfig(context.env, { threads: options.threads });
        const { threads, jobTimeoutMs: timeoutMs, heapMb } = config;
        const pool = new ProcessPool<DatedText, Reread>({ script: READER, processes: threads, timeoutMs, heapMb });
        try {
          const { rules } = currentLexicon(config.lexicon ?? undefined);
          done((await reprocess(context, db, pool, { threads, all: options.all ?? false, rules })) ? 0 : 1);
        } finally {
          await pool.close();
        }
      }),
    );
  return withExamples(withDatabase(command), [['heshu reprocess', 'after an update of Heshu or of the lexicon']]);
};

async function reprocess(
  context: CommandContext,
  db: Database,
  pool: ProcessPool<DatedText, Reread>,
  { threads, all, rules }: { readonly threads: number; readonly all: boolean; readonly rules: string },
): Promise<boolean> {
  const totals = { articles: 0, changed: 0, failed: 0 };
  const statuses = factStatuses(db);
  const one = async (article: Article): Promise<void> => {
    const text = getArticleText(db, article.id);
    const { id } = article;
    try {
      const reread = await pool.run(datedText(article, text), { name: article.file ?? id });
      const before = claimsOfArticle(db, id);
      db.transaction(() => storeClaims(db, id, reread));
      totals.articles += 1;
      const line = difference(before, claimsOfArticle(db, id));
      if (line === null) return;
      totals.changed += 1;
      await write(context.stdout, `${oneLine(article.file ?? id)}: ${line}\n`);
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
      totals.failed += 1;
      context.stderr.write(`heshu: ${safeLines(error.message)}\n`);
    }
  };
  const inHand = new Set<Promise<void>>();
  const filters = all ? {} : { notUnderRules: rules };
  for (const article of allPages((paging) => listArticles(db, filters, paging))) {
    if (context.stop.aborted) break;
    const work = one(article).finally(() => inHand.delete(work));
    inHand.add(work);
    if (inHand.size > threads) await Promise.race(inHand);
  }
  await Promise.all(inHand);
  for (const line of changedFacts(db, statuses, factStatuses(db))) await write(context.stdout, `${line}\n`);
  const { articles, changed, failed } = totals;
  context.stderr.write(`${articles} read again under rules ${rules}, ${changed} changed, ${failed} failed\n`);
  return failed === 0 && !context.stop.aborted;
}

/** What became of facts: one line for each that is in conflict now or was, and how many came and went. */
function changedFacts(
  db: Database,
  before: ReadonlyMap<string, FactStatus>,
  after: ReadonlyMap<string, FactStatus>,
): readonly string[] {
  const lines: string[] = [];
  const counts = { new: 0, gone: 0, changed: 0 };
  for (const [id, status] of after) {
    const was = before.get(id);
    if (was === status) continue;
    counts[was === undefined ? 'new' : 'changed'] += 1;
    if (was === undefined && status !== 'conflict') continue;
    const fact = getFact(db, id);
    lines.push(
      `${id}: ${status}${was === undefined ? ', new' : `, was ${was}`}: ${fact === null ? '' : oneLine(factTitle(fact))}`,
    );
  }
  for (const [id, status] of before) {
    if (after.has(id)) continue;
    counts.gone += 1;
    if (status === 'conflict') lines.push(`${id}: gone, was conflict`);
  }
  const words = Object.entries(counts).flatMap(([what, count]) => (count === 0 ? [] : [`${count} ${what}`]));
  return words.length === 0 ? [] : [...lines, `facts: ${words.join(', ')}`];
}

/** `3 claims new, 1 gone, 2 changed`; null when all is as it was. */
function difference(before: readonly StoredClaim[], after: readonly StoredClaim[]): string | null {
  const old = new Map(before.map((claim) => [claim.id, said(claim)]));
  const added = after.filter(({ id }) => !old.has(id)).length;
  const changed = after.filter((claim) => old.has(claim.id) && old.get(claim.id) !== said(claim)).length;
  const gone = before.length - (after.length - added);
  const parts = [
    [added, 'new'],
    [gone, 'gone'],
    [changed, 'changed'],
  ] as const;
  const words = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return words.length === 0 ? null : `${after.length} claims (${words.join(', ')})`;
}

function said(claim: StoredClaim): string {
  const { fact, status, block, dimension, derivation, article, textGroup, ...rest } = claim;
  return JSON.stringify(rest);
}
