// Serves the desk over a large database and prints how long its pages take, as the server counts:
//   node bench/scale.ts --articles 100000 --keep FILE && node bench/desk.ts FILE
import { openApp } from '../pipeline/app.ts';
import { readConfig } from '../pipeline/config.ts';
import { searchWords } from '../pipeline/steps/search-words.ts';
import { listArticles } from '../storage/articles/articles.ts';
import { listClaims } from '../storage/claims/claims.ts';
import { listConflicts } from '../storage/facts/facts.ts';
import { createDesk } from '../web/create-desk.ts';

const BAR_MS = 100;
const ROUNDS = 40;

const [database] = process.argv.slice(2);
if (database === undefined) throw new Error('name the database: node bench/desk.ts FILE');
const app = await openApp({ ...readConfig({}), database });
try {
  const { hono } = createDesk(app, { loopback: true });
  let slow = 0;
  for (const [name, path] of pages()) {
    const times: number[] = [];
    const busy: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const [began, cpu] = [performance.now(), process.cpuUsage()];
      const response = await hono.request(`http://localhost${path}`, {
        headers: { Host: 'localhost', Accept: 'text/html' },
      });
      await response.text();
      times.push(performance.now() - began);
      const { user, system } = process.cpuUsage(cpu);
      busy.push((user + system) / 1000);
      if (response.status !== 200) throw new Error(`${path} answers ${response.status}`);
    }
    // On a machine that does other things, the processor's own time tells more than the clock.
    const at = (all: readonly number[], share: number) =>
      all.toSorted((a, b) => a - b)[Math.floor(share * all.length)] ?? 0;
    if (at(times, 0.95) > BAR_MS) slow += 1;
    const ms = (value: number) => `${value.toFixed(1).padStart(7)} ms`;
    const over = at(times, 0.95) > BAR_MS ? '   over the bar' : '';
    console.log(
      `${name.padEnd(22)} median ${ms(at(times, 0.5))}   95th ${ms(at(times, 0.95))}   busy, 95th ${ms(at(busy, 0.95))}${over}`,
    );
  }
  process.exitCode = slow === 0 ? 0 : 1;
} finally {
  await app.close();
}

function pages(): readonly (readonly [string, string])[] {
  const { db } = app;
  const article = listArticles(db, {}, { limit: 1, order: 'newest' }).items[0]?.id;
  const claim = listClaims(db, {}, { limit: 1 }).items[0];
  const fact = listConflicts(db, {}, { limit: 1 }).items[0]?.id;
  const q = encodeURIComponent(claim?.metric?.text ?? searchWords('产量'));
  return [
    ['first page', '/'],
    ['inbox', '/inbox'],
    ['review, by doubt', '/review'],
    ['review, by source', '/review?order=source'],
    ['review, by metric', '/review?order=metric'],
    ['review, filtered', `/review?kind=mass&lang=en`],
    ['conflicts', '/conflicts'],
    ['conflicts, searched', `/conflicts?q=${q}`],
    ['fact', `/facts/${fact}`],
    ['claims', '/claims'],
    ['claims, searched', `/claims?q=${q}`],
    ['claims, by value', `/claims?unit=${encodeURIComponent(claim?.unit ?? 't')}&sort=value-down`],
    ['claims, by period', '/claims?sort=time-down&lang=zh'],
    ['articles', '/articles'],
    ['article', `/articles/${article}?claim=${claim?.id}`],
    ['log', '/log'],
    ['API: claims', '/api/v1/claims?limit=50'],
  ];
}
