#!/usr/bin/env node
// The program's entry. Plain JavaScript, so that an old Node can still read it and say what is wrong.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `heshu: Node ${process.versions.node} is too old; 22.18 or newer is needed.\n` +
      'In the project folder, `npx heshu …` and `npm start` bring their own Node. Elsewhere, install a newer one.',
  );
  process.exit(1);
}

// What works for long holds its heap small: the young part to 16 MB (let grow to 48, it takes a hundred megabytes more and
// is no faster), the old one to three tenths more than is in use, where V8 by itself waits for four times as much and never
// gives it back; and give-back.ts may ask for what peaks of garbage have left. V8 takes that from the command line alone,
// so the same process begins once more with it. A Node that nobody has tried this with is left as it is: it refuses to
// start with an option that it does not know.
const LONG = ['up', 'watch', 'ingest', 'worker', 'store', 'reprocess', 'import', 'demo'];
const YOUNG_HEAP = '--max-semi-space-size';
const LAST_TRIED = 24;
const held = [...process.execArgv, process.env.NODE_OPTIONS ?? ''].some((option) => option.includes(YOUNG_HEAP));
const mayRestart = process.platform !== 'win32' && process.execve !== undefined && major <= LAST_TRIED;
if (mayRestart && LONG.includes(process.argv[2]) && !held) {
  const heap = [`${YOUNG_HEAP}=8`, '--initial-old-space-size=64', '--heap-growing-percent=30', '--expose-gc'];
  const flags = [...heap, ...process.execArgv];
  process.execve(process.execPath, [process.execPath, ...flags, ...process.argv.slice(1)], process.env);
}

// Node keeps what it compiled (in NODE_COMPILE_CACHE, else in the folder for temporary files), so that only the first start
// strips and parses three hundred files. Without a place to keep it every start is a first one.
(await import('node:module')).enableCompileCache?.();

// Beneath node_modules Node refuses to read TypeScript; register.mjs teaches it to, for our own files.
if (/[\\/]node_modules[\\/]/.test(import.meta.filename)) await import('./register.mjs');
await import('./cli.ts');
