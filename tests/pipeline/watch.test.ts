import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openApp } from '../../pipeline/app.ts';
import { readConfig } from '../../pipeline/config.ts';
import { ingestFiles } from '../../pipeline/inbox/ingest-files.ts';
import { createLog } from '../../pipeline/log.ts';
import { queueStatus } from '../../pipeline/watch/queue-status.ts';
import { serveWatch } from '../../pipeline/watch/serve-watch.ts';
import { tempFolder } from './commands/run-heshu.ts';
import { sampleArticle } from './commands/sample-articles.ts';

describe('those who watch', () => {
  it('are told counts, durations and health, and no text of any article', { timeout: 60_000 }, async () => {
    const folder = await tempFolder();
    await writeFile(join(folder, 'good.txt'), sampleArticle(1));
    await writeFile(join(folder, 'empty.txt'), '');
    const app = await openApp(readConfig({ HESHU_DB: join(folder, 'a.sqlite'), HESHU_THREADS: '1' }));
    const server = await serveWatch('127.0.0.1', 0, app.watched);
    try {
      await app.startWork();
      const files = ['good.txt', 'empty.txt'].map((name) => ({ path: join(folder, name), display: name }));
      const options = { given: null, fileDay: null, priority: 0, stop: new AbortController().signal };
      for await (const { file } of ingestFiles(app, files, options)) expect(file).toMatch(/txt$/);
      const page = await fetch(`${server.url}/metrics`);
      const text = await page.text();
      expect(text).toMatch(/^heshu_jobs_total\{status="stored"\} 1$/m);
      expect(text).toMatch(/^heshu_failures_total\{code="FILE_EMPTY"\} 1$/m);
      expect(text).toMatch(/^heshu_claims_total [1-9]/m);
      expect(text).toMatch(/^heshu_stage_seconds_count\{stage="read"\} 1$/m);
      expect(text).toMatch(/^heshu_queue_jobs\{kind="read",state="waiting"\} 0$/m);
      expect(text).toMatch(/^nodejs_eventloop_lag_seconds /m);
      expect(text).not.toContain('矿区');
      const answers = await Promise.all(['healthz', 'readyz', 'else'].map((path) => fetch(`${server.url}/${path}`)));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 404]);
      expect(await queueStatus(app)).toMatchObject({
        articles: 1,
        owed: 0,
        perMinute: 0.4,
        oldestSeconds: null,
        secondsLeft: 0,
      });
    } finally {
      await server.close();
      await app.close();
    }
  });

  it('read lines of JSON, whose words are cut where they are no names any more', () => {
    const lines: string[] = [];
    const log = createLog('info', (line) => lines.push(line));
    log.info('stored', { file: 'a.txt', words: '稀土'.repeat(2000) });
    createLog('off', (line) => lines.push(line)).error('queue');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 'info',
      event: 'stored',
      file: 'a.txt',
      words: expect.stringMatching(/^.{501}$/u),
    });
  });
});
