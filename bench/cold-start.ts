import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../heshu.mjs', import.meta.url));

/**
 * Seconds by the clock from the start of `heshu extract FILE` to its end.
 *
 * @param keptIn folder in which Node keeps what it compiled; a fresh one makes it the very first start
 */
export function coldStart(file: string, keptIn: string): number {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [PROGRAM, 'extract', file], {
    encoding: 'utf8',
    env: { ...process.env, NODE_COMPILE_CACHE: keptIn },
  });
  if (status !== 0) throw new Error(`heshu extract ${file} ended with ${status}: ${stderr}`);
  return (performance.now() - began) / 1000;
}
