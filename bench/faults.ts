// The long form of tests/faults: node bench/faults.ts [embedded|redis] [articles] [kills] [flushes] [cuts] [seed]
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runFaults } from './faults/run-faults.ts';

const [queue = 'embedded', articles = '2000', kills = '100', flushes = '5', cuts = '20', seed = '1', pauseMs = '3000'] =
  process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'heshu-faults-'));
const report = await runFaults({
  folder,
  queue: queue === 'redis' ? 'redis' : 'embedded',
  articles: Number(articles),
  kills: Number(kills),
  flushes: Number(flushes),
  cuts: Number(cuts),
  seed: Number(seed),
  pauseMs: Number(pauseMs),
  limitMs: 3_600_000,
  say: (line) => console.log(line),
});
for (const line of report.differences.slice(0, 20)) console.log(line.slice(0, 300));
console.log(`${queue}: ${articles} articles, ${JSON.stringify(report.done)}, ${report.seconds} s, in ${folder}`);
console.log(
  report.differences.length === 0 && report.sound
    ? `identical (${report.calm}), and the database is sound`
    : `NOT WELL: ${report.differences.length} differences, ${report.sound ? 'sound' : 'not sound'}`,
);
process.exitCode = report.differences.length === 0 && report.sound ? 0 : 1;
