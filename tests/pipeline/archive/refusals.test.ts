import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CodedError } from '../../../extractors/model/errors.ts';
import { loadArchive } from '../../../pipeline/archive/load-archive.ts';
import { writeArchive } from '../../../pipeline/archive/write-archive.ts';
import { storeResult } from '../../../pipeline/steps/store.ts';
import { firstKindIn } from '../../../storage/archive/archive-records.ts';
import { tempDatabase, tempFolder } from '../../storage/temp-database.ts';
import { taskOf } from '../steps/made-articles.ts';

const NOW = '2026-02-10T08:00:00.000Z';

async function archiveOfOne(): Promise<string> {
  const db = tempDatabase();
  storeResult(db, taskOf({ text: 'Chile mined 5.4 million tonnes of copper in 2025, officials said.' }), NOW);
  const file = join(tempFolder(), 'one.jsonl');
  await writeArchive(db, file);
  return file;
}

/** What loading the lines, changed so, says; nothing of them may be left behind. */
async function refusal(change: (lines: readonly string[]) => readonly string[]): Promise<readonly unknown[]> {
  const file = await archiveOfOne();
  writeFileSync(file, change(readFileSync(file, 'utf8').split('\n')).join('\n'));
  const db = tempDatabase();
  try {
    loadArchive(db, file);
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    expect(firstKindIn(db)).toBeNull();
    return [error.code, error.details['reason'] ?? null];
  }
  return ['loaded'];
}

describe('an archive is refused, and nothing of it stays,', () => {
  it('when it is cut short', async () => {
    expect(await refusal((lines) => lines.slice(0, -2))).toEqual(['EXPORT_DAMAGED', 'its end is missing']);
  });

  it('when a line is missing, changed or doubled', async () => {
    const differs = ['EXPORT_DAMAGED', 'it is not what was written: the checksum differs'];
    expect(await refusal((lines) => lines.filter((_, index) => index !== 3))).toEqual(differs);
    expect(await refusal((lines) => lines.map((line) => line.replace('5.4', '5.5')))).toEqual(differs);
    expect(await refusal((lines) => lines.flatMap((line, index) => (index === 2 ? [line, line] : [line])))).toEqual(
      differs,
    );
  });

  it('when something stands behind its end', async () => {
    expect(await refusal((lines) => [...lines.slice(0, -1), '{"record":"claim"}'])).toEqual([
      'EXPORT_DAMAGED',
      'something stands behind its end',
    ]);
  });

  it('when it is of another format, or no archive at all', async () => {
    const [newer] = await refusal((lines) => [lines[0]?.replace('"format":1', '"format":2') ?? '', ...lines.slice(1)]);
    expect(newer).toBe('EXPORT_NEWER');
    expect((await refusal(() => ['id,quote', '1,2']))[0]).toBe('EXPORT_UNKNOWN');
    expect((await refusal(() => []))[0]).toBe('EXPORT_UNKNOWN');
  });

  it('when the database is not empty', async () => {
    const file = await archiveOfOne();
    const db = tempDatabase();
    storeResult(db, taskOf({ text: '智利2025年铜产量为540万吨，同比增长2.1%。' }), NOW);
    expect(() => loadArchive(db, file)).toThrow('is not empty: it holds records of the kind article');
  });

  it('when the file to write is there already', async () => {
    const file = await archiveOfOne();
    await expect(writeArchive(tempDatabase(), file)).rejects.toMatchObject({ code: 'FILE_EXISTS' });
  });
});
