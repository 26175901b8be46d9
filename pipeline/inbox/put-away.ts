import { lstat, mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, relative } from 'node:path';
import { chineseWords } from '../../extractors/model/errors-zh.ts';
import { sidecarNames } from '../intake/metadata/sidecar.ts';
import type { Outcome } from '../steps/outcome.ts';
import { NOTE_ENDINGS, noteAt, noteText } from './notes-beside.ts';

/** Where finished files go, inside the inbox. Files in these folders are never taken in. */
export const FOLDERS = { stored: 'processed', duplicate: 'duplicates', failed: 'failed' } as const satisfies Record<
  Outcome['status'],
  string
>;

/**
 * Moves a finished file, with its sidecar, to where it belongs: processed/DATE/, duplicates/, or failed/ beside
 * NAME.error.txt. The words are written first and the article last, so that a crash at any instant leaves the file in
 * one place, from which the next start finishes the move. Returns where it is now. Not to be called twice at a time.
 */
export async function putAway(inbox: string, path: string, outcome: Outcome, day: string): Promise<string> {
  const below = relative(inbox, path);
  const folder = outcome.status === 'stored' ? join(FOLDERS.stored, day) : FOLDERS[outcome.status];
  const note = noteOf(outcome);
  const target = await freeName(join(inbox, folder, below), note?.ending ?? null);
  await mkdir(dirname(target), { recursive: true });
  if (note !== null) await writeFile(`${target}${note.ending}`, noteText(note.lines));
  for (const name of sidecarNames(basename(path)))
    await moveIfThere(join(dirname(path), name), sidecarTarget(name, path, target));
  await rename(path, target);
  return target;
}

interface Note {
  readonly ending: string;
  readonly lines: readonly string[];
}

/** What people find beside the file, in both languages; null when all went well. */
function noteOf(outcome: Outcome): Note | null {
  const entries = (outcome.parts ?? []).map((part) =>
    `${part.outcome.status}  ${part.file}  ${whyOf(part.outcome)}`.trim(),
  );
  switch (outcome.status) {
    case 'stored':
      return (outcome.parts ?? []).every((part) => part.outcome.status === 'stored')
        ? null
        : { ending: NOTE_ENDINGS.entries, lines: entries };
    case 'duplicate': {
      const title = outcome.title === null ? '' : ` “${outcome.title}”`;
      const same = `${outcome.ofFile ?? outcome.of}${title} (${outcome.of})`;
      const lines = [`The same article is there already: ${same}`, `同一篇文章已经有了：${same}`];
      return { ending: NOTE_ENDINGS.duplicate, lines: entries.length > 1 ? entries : lines };
    }
    case 'failed': {
      const zh = chineseWords(outcome.code, outcome.details);
      const again = 'Move the file back into the inbox to try again. 把文件移回收件文件夹即可重试。';
      return {
        ending: NOTE_ENDINGS.failed,
        lines: [outcome.words, zh, '', ...(entries.length > 1 ? entries : []), again],
      };
    }
  }
}

function whyOf(outcome: Outcome): string {
  switch (outcome.status) {
    case 'stored':
      return outcome.title ?? '';
    case 'duplicate':
      return `= ${outcome.ofFile ?? outcome.of}`;
    case 'failed':
      return `${outcome.words} ${chineseWords(outcome.code, outcome.details)}`;
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

/** `a.txt`, then `a (2).txt`, `a (3).txt` …: nothing is ever written over, and no note but our own. */
async function freeName(wanted: string, noteEnding: string | null): Promise<string> {
  const ending = extname(wanted);
  const stem = wanted.slice(0, wanted.length - ending.length);
  let name = wanted;
  const isTaken = async () => {
    if (await exists(name)) return true;
    return noteEnding !== null && (await noteAt(`${name}${noteEnding}`)) === 'other';
  };
  for (let count = 2; await isTaken(); count += 1) name = `${stem} (${count})${ending}`;
  return name;
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
