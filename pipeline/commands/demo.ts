import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { CLAIM_KINDS } from '../../extractors/model/figure.ts';
import { countClaims } from '../../storage/claims/claim-list.ts';
import type { Database } from '../../storage/database.ts';
import { listConflicts } from '../../storage/facts/fact-list.ts';
import { openApp } from '../app.ts';
import { readConfig } from '../config.ts';
import { collectFiles, type FoundFile } from '../inbox/collect-files.ts';
import { ingestFiles } from '../inbox/ingest-files.ts';
import type { CommandMaker } from './command-maker.ts';
import { conflictText } from './conflict-text.ts';
import type { CommandContext } from './context.ts';
import { shownFact } from './fact-record.ts';
import { showIngested } from './ingest.ts';
import { allPages } from './open-stored.ts';
import { withExamples } from './options.ts';
import { printRecords } from './print-records.ts';

const ARTICLES = fileURLToPath(new URL('../../fixtures/articles', import.meta.url));

/** `heshu demo`: the whole way on the sample articles, in a database that is thrown away. */
export const demoCommand: CommandMaker = (context, done) => {
  const command = new Command('demo')
    .description(
      'Takes in the sample articles in the same way as real ones (intake, queue, threads, SQLite), in a database that is\n' +
        'thrown away, and prints what became of each, the claims by kind and language, and the conflicts.',
    )
    .action(async () => {
      const folder = await mkdtemp(join(tmpdir(), 'heshu-demo-'));
      const app = await openApp({ ...readConfig(context.env), database: join(folder, 'demo.sqlite'), redisUrl: null });
      const began = performance.now();
      try {
        await app.startWork();
        const files = await articles();
        heading(context, `${files.length} articles`);
        const results = ingestFiles(app, files, { given: null, fileDay: null, priority: 0, stop: context.stop });
        const ingested = await showIngested(context, files, results, 'table');
        heading(context, 'Claims by kind and language');
        await printKinds(context, app.db);
        heading(context, 'Conflicts');
        for (const fact of allPages((paging) => listConflicts(app.db, {}, paging))) {
          context.stdout.write(`${conflictText(app.db, shownFact(app.db, fact), context.colours)}\n`);
        }
        context.stderr.write(`done in ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
        const well = ingested.length === files.length && ingested.every(({ outcome }) => outcome.status !== 'failed');
        done(well ? 0 : 1);
      } finally {
        await app.close();
        await rm(folder, { recursive: true, force: true });
      }
    });
  return withExamples(command, [['heshu demo', 'nothing is left behind']]);
};

/** The articles of the folder; what else lies there (gold claims) is for the tests. */
async function articles(): Promise<readonly FoundFile[]> {
  const files: FoundFile[] = [];
  for await (const file of collectFiles([ARTICLES])) if (/\.(?:txt|md|html?)$/.test(file.path)) files.push(file);
  return files;
}

function heading(context: CommandContext, words: string): void {
  context.stdout.write(`\n${context.colours.bold(words)}\n\n`);
}

async function printKinds(context: CommandContext, db: Database): Promise<void> {
  const counts = CLAIM_KINDS.map((kind): { kind: string; zh: number; en: number } => ({
    kind,
    zh: countClaims(db, { kind, lang: 'zh' }),
    en: countClaims(db, { kind, lang: 'en' }),
  })).filter(({ zh, en }) => zh + en > 0);
  const total = { kind: 'all', zh: countClaims(db, { lang: 'zh' }), en: countClaims(db, { lang: 'en' }) };
  await printRecords(context, [...counts, total], {
    format: 'table',
    columns: [
      { header: 'kind', value: ({ kind }) => kind, width: 10 },
      { header: 'Chinese', value: ({ zh }) => zh, width: 8, align: 'right' },
      { header: 'English', value: ({ en }) => en, width: 8, align: 'right' },
    ],
    json: (count) => count,
  });
}
