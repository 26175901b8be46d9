import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { until } from '../../until.ts';
import { heshu, records, startHeshu, tempFolder } from './run-heshu.ts';

const TEXT = '印尼镍矿产量\n\n2025年印度尼西亚镍矿产量为260万吨，占全球的67%。\n';
const STARVED = { HESHU_HEAP_MB: '16' };

/** A database with one failure, of an article that needs more memory than it gets. */
async function withFailure(): Promise<string> {
  const cwd = await tempFolder();
  await mkdir(join(cwd, 'in'));
  await writeFile(join(cwd, 'in', 'a.txt'), TEXT);
  const run = await heshu(['ingest', 'in'], { cwd, env: STARVED });
  expect([run.status, run.stdout]).toEqual([1, expect.stringMatching(/a\.txt failed: it needed too much memory/)]);
  return cwd;
}

describe('heshu retry', () => {
  it('ends with the reason when the cause has not passed, and stores the article when it has', async () => {
    const cwd = await withFailure();
    const again = await heshu(['retry', '1'], { cwd, env: STARVED });
    expect([again.status, again.stdout]).toEqual([1, expect.stringMatching(/it needed too much memory/)]);
    const fed = await heshu(['retry', '1'], { cwd });
    expect([fed.status, fed.stdout]).toEqual([0, expect.stringMatching(/^stored +a\.txt/)]);
    expect(records(await heshu(['failures', '--json'], { cwd }))).toEqual([]);
  });

  it('stops on SIGTERM within its limit, also when the reading hangs, and leaves the article owed', async () => {
    const cwd = await withFailure();
    const running = startHeshu(['retry', '1'], { cwd, env: { HESHU_DRAIN_MS: '500', HESHU_THREADS: '1' } });
    const readers = () => childrenOf(running.child.pid ?? 0);
    await until(() => readers().length > 0);
    for (const pid of readers()) process.kill(pid, 'SIGSTOP');
    running.child.kill('SIGTERM');
    expect((await running.ended).status).toBe(1);
    const next = await heshu(['ingest', 'in'], { cwd });
    expect(next.stdout).toMatch(/^stored +a\.txt/);
  });
});

function childrenOf(pid: number): readonly number[] {
  try {
    return execFileSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' })
      .trim()
      .split('\n')
      .map(Number);
  } catch {
    return [];
  }
}
