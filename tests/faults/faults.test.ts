import { describe, expect, it } from 'vitest';
import { runFaults } from '../../bench/faults/run-faults.ts';
import { tempFolder } from '../pipeline/commands/run-heshu.ts';

// The short form; bench/faults.ts does the same for hours.
describe('what is stored when programs are killed', () => {
  it.each([
    { queue: 'embedded', kills: 4, flushes: 0, cuts: 0 },
    { queue: 'redis', kills: 4, flushes: 1, cuts: 2 },
  ] as const)('is byte for byte what a calm run stores, with $queue', { timeout: 180_000 }, async (faults) => {
    const lines: string[] = [];
    const report = await runFaults({
      folder: await tempFolder(),
      ...faults,
      articles: 60,
      pauseMs: 1200,
      seed: 7,
      limitMs: 150_000,
      say: (line) => lines.push(line),
    });
    console.log(`${faults.queue}: ${JSON.stringify(report.done)} in ${report.seconds} s`);
    expect(report.differences).toEqual([]);
    expect(report.faulty).toBe(report.calm);
    expect(report.sound).toBe(true);
  });
});
