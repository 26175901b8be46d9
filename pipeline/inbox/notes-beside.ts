import { open, rm } from 'node:fs/promises';

/** Endings of the notes that are put beside files. */
export const NOTE_ENDINGS = { failed: '.error.txt', duplicate: '.duplicate.txt', entries: '.entries.txt' } as const;

/** The first line of each note: by it we know our own. */
const MARK = 'Heshu 核数';

/** The text of a note. */
export function noteText(lines: readonly string[]): string {
  return `${[MARK, '', ...lines].join('\n')}\n`;
}

/**
 * Takes away a note of ours that was moved back into the inbox with its file; true when it was one. A file of such a
 * name that is not ours is left alone: it may be news.
 */
export async function clearNote(path: string): Promise<boolean> {
  if ((await noteAt(path)) !== 'ours') return false;
  await rm(path, { force: true });
  return true;
}

/**
 * What stands under the name of a note: `ours`, which may be written anew; `begun`, which is empty because we were
 * killed between making it and writing it, or because somebody made it so; `other`, or null where there is nothing.
 */
export async function noteAt(path: string): Promise<'ours' | 'begun' | 'other' | null> {
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return null;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
    if (bytesRead === 0) return 'begun';
    const named = Object.values(NOTE_ENDINGS).some((ending) => path.endsWith(ending));
    return named && buffer.subarray(0, bytesRead).toString('utf8').startsWith(`${MARK}\n`) ? 'ours' : 'other';
  } finally {
    await file.close();
  }
}
