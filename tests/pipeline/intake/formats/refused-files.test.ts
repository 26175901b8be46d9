import { describe, expect, it } from 'vitest';
import { openFile } from '../../../../pipeline/intake/file/open-file.ts';
import { makePdf, makeZip } from './make-files.ts';
import { file, outcome } from './opening.ts';

const TEXT = 'Mine production rose by 5% to 27,000 tonnes in 2025, the regional office said on Monday.';

describe('files that are refused', () => {
  const scan = makePdf([[], []]);
  const locked = Buffer.from(makePdf([[{ x: 72, y: 700, size: 11, text: TEXT }]])).toString('latin1');
  it.each<readonly [string, () => Promise<string | Uint8Array> | string | Uint8Array, string]>([
    ['scan.pdf', () => scan, 'TEXT_SCANNED'],
    ['cut.pdf', () => Buffer.from(locked.slice(0, 60), 'latin1'), 'FILE_DAMAGED'],
    ['cut.zip', async () => (await makeZip({ 'a.txt': TEXT })).slice(0, 40), 'FILE_DAMAGED'],
    ['empty.zip', () => makeZip({}), 'ENTRIES_MISSING'],
    ['bomb.zip', () => makeZip({ 'a.txt': '0'.repeat(30_000_000) }), 'ARCHIVE_REFUSED'],
    [
      'many.zip',
      () => makeZip(Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`${index}.txt`, 'x']))),
      'ARCHIVE_REFUSED',
    ],
    [
      'up.zip',
      async () =>
        Buffer.from(
          Buffer.from(await makeZip({ 'xx/a.txt': TEXT }))
            .toString('latin1')
            .replaceAll('xx/a.txt', '../a.txt'),
          'latin1',
        ),
      'FILE_DAMAGED',
    ],
    ['broken.docx', async () => makeZip({ 'word/document.xml': '<w:document' }), 'FILE_DAMAGED'],
    ['broken.json', () => '{"title": ', 'FILE_DAMAGED'],
    ['none.json', () => '[]', 'RECORD_WITHOUT_TEXT'],
    ['none.csv', () => 'a,b\n1,2\n', 'RECORD_WITHOUT_TEXT'],
    ['none.xml', () => '<rss version="2.0"><channel><title>x</title></channel></rss>', 'ENTRIES_MISSING'],
    ['none.url', () => '[InternetShortcut]\nIcon=1\n', 'ENTRIES_MISSING'],
  ])('%s', async (path, made, expected) => {
    expect(await outcome(openFile(file(path, await made())))).toBe(expected);
  });

  it('archives in archives in archives', async () => {
    expect(await outcome(openFile({ ...file('a.zip', await makeZip({ 'a.txt': TEXT })), depth: 3 }))).toBe(
      'ARCHIVE_REFUSED',
    );
  });
});
