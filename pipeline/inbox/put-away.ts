import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, relative } from 'node:path';
import { sidecarNames } from '../intake/sidecar.ts';
import type { Outcome } from '../steps/outcome.ts';

/** Where finished files go, inside the inbox. Files in these folders are never taken in. */
export const FOLDERS = { stored: 'processed', duplicate: 'duplicates', failed: 'failed' } as const satisfies Record<
  Outcome['status'],
  string
>;

/**
 * Moves a finished file, with its sidecar, to where it belongs: processed/DATE/, duplicates/, or failed/ beside
 * NAME.error.txt. The words are written first and the article last, so that a crash at any instant leaves the file in
 * one place, from which the next start finishes the move. Returns where it is now.
 */
export async function putAway(inbox: string, path: string, outcome: Outcome, day: string): Promise<string> {
  const below = relative(inbox, path);
  const folder = outcome.status === 'stored' ? join(FOLDERS.stored, day) : FOLDERS[outcome.status];
  const target = await freeName(join(inbox, folder, below));
  await mkdir(dirname(target), { recursive: true });
  const words = wordsOf(outcome);
  if (words !== null) await writeFile(`${target}${words.ending}`, words.text);
  for (const name of sidecarNames(basename(path)))
    await moveIfThere(join(dirname(path), name), sidecarTarget(name, path, target));
  await rename(path, target);
  return target;
}

function wordsOf(outcome: Outcome): { readonly ending: string; readonly text: string } | null {
  switch (outcome.status) {
    case 'stored':
      return null;
    case 'duplicate': {
      const title = outcome.title === null ? '' : ` “${outcome.title}”`;
      return {
        ending: '.duplicate.txt',
        text: `The same article is there already: ${outcome.ofFile ?? outcome.of}${title} (${outcome.of})\n`,
      };
    }
    case 'failed':
      return { ending: '.error.txt', text: `${outcome.words}\n\nMove the file back into the inbox to try again.\n` };
  }
}

/** `story.meta.json` describes `story (2).html` no longer unless it takes the new name too. */
function sidecarTarget(name: string, path: string, target: string): string {
  const whole = name.startsWith(basename(path));
  const stem = whole ? basename(target) : basename(target, extname(target));
  return join(dirname(target), `${stem}.meta.json`);
}

async function moveIfThere(from: string, to: string): Promise<void> {
  if (await exists(from)) await rename(from, to);
}

/** `a.txt`, then `a (2).txt`, `a (3).txt` …: nothing is ever written over. */
async function freeName(wanted: string): Promise<string> {
  const ending = extname(wanted);
  const stem = wanted.slice(0, wanted.length - ending.length);
  let name = wanted;
  for (let count = 2; await exists(name); count += 1) name = `${stem} (${count})${ending}`;
  return name;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
