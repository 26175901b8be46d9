import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { until } from '../../until.ts';

const HOLDER = fileURLToPath(new URL('pool-holder.ts', import.meta.url));

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('a reading process that hangs', () => {
  it.each([
    ['by the system, where setpriv is there to ask for it', process.env['PATH']],
    ['by its own watch, where it is not', '/nowhere'],
  ])('is ended %s, when the program is killed', async (_, path) => {
    const program = spawn(process.execPath, [HOLDER], {
      env: { ...process.env, PATH: path },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [said] = await once(program.stdout, 'data');
    const pid = Number(String(said));
    expect(lives(pid)).toBe(true);
    program.kill('SIGKILL');
    await once(program, 'exit');
    await until(() => !lives(pid));
    expect(lives(pid)).toBe(false);
  });
});
