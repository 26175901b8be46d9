/**
 * The long form of tests/pipeline/inbox/kills.test.ts: drops files of all kinds into an inbox while `heshu up` is killed
 * with SIGKILL at random moments, lets it finish, and says what is wrong with where the files ended.
 *
 *     node bench/inbox-kills.ts [files] [kills] [seed]        500 40 by default, and a seed of the moment
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { faultsOf, killRun } from '../tests/pipeline/inbox/kill-run.ts';
import { mixedFiles } from '../tests/pipeline/inbox/mixed-files.ts';

const [count = 500, kills = 40, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
const HESHU = fileURLToPath(new URL('../heshu.mjs', import.meta.url));

let state = seed;
const random = () => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
};

const folder = await mkdtemp(join(tmpdir(), 'heshu-kills-'));
const started = performance.now();
const files = await mixedFiles(count);
const { doneAtKills } = await killRun({ folder, files, kills, random });
const faults = [...(await faultsOf(folder, files))];

const articles = linesOf('articles');
const expected = files.reduce((sum, file) => sum + file.articles, 0);
if (articles.length !== expected) faults.push(`${articles.length} articles are stored, not ${expected}`);
const claims = linesOf('claims').map((line) => String(JSON.parse(line).id));
if (new Set(claims).size !== claims.length) faults.push('claims are stored twice');
const doctor = spawnSync(process.execPath, [HESHU, 'doctor'], { cwd: folder, encoding: 'utf8' });
if (doctor.status !== 0) faults.push(`heshu doctor: ${doctor.stdout}${doctor.stderr}`);

process.stdout.write(
  `${count} files, ${kills} kills (seed ${seed}), ${Math.round((performance.now() - started) / 1000)} s\n` +
    `finished at each kill: ${doneAtKills.join(' ')}\n` +
    `${articles.length} articles, ${claims.length} claims\n` +
    (faults.length === 0 ? 'every file is where it belongs\n' : `${faults.length} faults:\n${faults.join('\n')}\n`),
);
if (faults.length === 0) await rm(folder, { recursive: true });
else process.stdout.write(`kept: ${folder}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;

function linesOf(command: string): readonly string[] {
  const run = spawnSync(process.execPath, [HESHU, command, '--json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return run.stdout.split('\n').filter((line) => line !== '');
}
