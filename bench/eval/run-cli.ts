import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const HESHU = fileURLToPath(new URL('../../heshu.mjs', import.meta.url));

/**
 * Runs `heshu` as a user would and returns what it printed.
 * @throws Error with the program's own message when it fails.
 */
export function runHeshu(args: readonly string[], input = ''): Promise<string> {
  return run(process.execPath, [HESHU, ...args], input);
}

/** Runs a program with text on its standard input; resolves to its standard output. */
export function run(program: string, args: readonly string[], input = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(out).toString('utf8'));
      else
        reject(
          new Error(
            `${program} ${args.join(' ')} ended with ${code}: ${Buffer.concat(err).toString('utf8').slice(-2000)}`,
          ),
        );
    });
    child.stdin.end(input);
  });
}
