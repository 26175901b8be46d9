import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sampleArticle } from '../commands/sample-articles.ts';
import { makeDocx, makePdf, makeZip } from '../intake/formats/make-files.ts';

/** Where a file must end. `copies`: it has the text of others, of which one is processed and the rest are duplicates. */
export type Fate = 'processed' | 'failed' | 'copies';

/** One file to drop. */
export interface MixedFile {
  /** In the inbox, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly fate: Fate;
  /** How it comes: at once, in pieces, or under another name first. */
  readonly comes: 'whole' | 'slowly' | 'renamed';
  /** Articles that it brings; of copies, those of the whole group. */
  readonly articles: number;
}

type Made = Pick<MixedFile, 'path' | 'fate' | 'articles'> & { readonly content: string | Uint8Array };

const english = (number: number) =>
  `Output of mine ${number} rises\n\nMine production at pit ${number} rose by ${(number % 40) + 1}% to ${number + 12},000 tonnes in 2025, the office said. Pit ${number} lies in the north and has ${number + 300} workers.\n`;

/** So many files of all kinds, one after the other; each number gives other texts. */
const KINDS: readonly ((n: number) => Made | Promise<Made>)[] = [
  (n) => ({ path: `article ${n}.txt`, content: sampleArticle(n), fate: 'processed', articles: 1 }),
  (n) => ({ path: `《第${n}号矿》产量😀.txt`, content: sampleArticle(n), fate: 'processed', articles: 1 }),
  (n) => ({ path: `Agency/page-${n}.html`, content: pageOf(n), fate: 'processed', articles: 1 }),
  (n) => ({
    path: `note-${n}.md`,
    content: `---\nsource: Ridge Wire\npublished: 2026-01-12\n---\n# ${english(n)}`,
    fate: 'processed',
    articles: 1,
  }),
  (n) => ({
    path: `子目录/深/row-${n}.json`,
    content: JSON.stringify({ title: `Row ${n}`, text: english(n) }),
    fate: 'processed',
    articles: 1,
  }),
  (n) => ({ path: `mail-${n}.eml`, content: mailOf(n), fate: 'processed', articles: 1 }),
  async (n) => ({
    path: `archive-${n}.zip`,
    content: await makeZip({ 'a.txt': english(n), 'b.txt': sampleArticle(n), 'c.txt': '' }),
    fate: 'processed',
    articles: 2,
  }),
  async (n) => ({
    path: `word-${n}.docx`,
    content: await makeDocx([
      ['Heading1', `Pit ${n}`],
      ['', english(n)],
    ]),
    fate: 'processed',
    articles: 1,
  }),
  (n) => ({
    path: `paper-${n}.pdf`,
    content: makePdf([[{ x: 72, y: 700, size: 11, text: english(n).split('\n')[2] ?? '' }]]),
    fate: 'processed',
    articles: 1,
  }),
  (n) => ({
    path: `rows-${n}.jsonl`,
    content: [1, 2].map((row) => JSON.stringify({ text: `${row}. ${english(n)}` })).join('\n'),
    fate: 'processed',
    articles: 2,
  }),
  (n) => ({ path: `first-${n}.txt`, content: english(n), fate: 'copies', articles: 1 }),
  (n) => ({ path: `copy-of-${n - 1}.txt`, content: english(n - 1), fate: 'copies', articles: 0 }),
  (n) => ({ path: `empty-${n}.txt`, content: '', fate: 'failed', articles: 0 }),
  (n) => ({
    path: `picture-${n}.txt`,
    content: Buffer.from(`\x89PNG\r\n\x1a\n\0\0\0\rIHDR${n}`, 'latin1'),
    fate: 'failed',
    articles: 0,
  }),
  (n) => ({
    path: `broken-${n}.pdf`,
    content: Buffer.from(`%PDF-1.7\n\0\x01\x02\x03${n}`, 'latin1'),
    fate: 'failed',
    articles: 0,
  }),
  (n) => ({
    path: `anderes-${n}.txt`,
    content: `Der Bundestag hat am Donnerstag über die neuen Regeln ${n} für den Abbau seltener Erden beraten und sie mit großer Mehrheit beschlossen.`,
    fate: 'failed',
    articles: 0,
  }),
];

/** Makes `count` files, the same for the same number. */
export async function mixedFiles(count: number): Promise<readonly MixedFile[]> {
  const files: MixedFile[] = [];
  for (let n = 0; n < count; n += 1) {
    const make = KINDS[n % KINDS.length];
    if (make === undefined) continue;
    const { path, content, fate, articles } = await make(n);
    const comes = n % 7 === 3 ? 'slowly' : n % 7 === 5 ? 'renamed' : 'whole';
    files.push({ path, bytes: typeof content === 'string' ? Buffer.from(content) : content, fate, articles, comes });
  }
  return files;
}

/** Drops a file as people and programs do. */
export async function drop(inbox: string, { path, bytes, comes }: MixedFile): Promise<void> {
  const target = join(inbox, path);
  await mkdir(dirname(target), { recursive: true });
  switch (comes) {
    case 'whole':
      return writeFile(target, bytes);
    case 'renamed':
      await writeFile(`${target}.part`, bytes);
      await sleep(40);
      return rename(`${target}.part`, target);
    case 'slowly': {
      const third = Math.ceil(bytes.length / 3);
      for (let end = third; end < bytes.length; end += third) {
        await writeFile(target, bytes.subarray(0, end));
        await sleep(25);
      }
      return writeFile(target, bytes);
    }
  }
}

function pageOf(n: number): string {
  const [title = '', , body = ''] = english(n).split('\n');
  return `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body><article><h1>${title}</h1><p>${body}</p><p>It was the third rise in a row at pit ${n}, and more are to come in the years ahead, the office said.</p></article></body></html>`;
}

function mailOf(n: number): string {
  return `From: "Ridge Wire" <desk@wire.example>\r\nSubject: Pit ${n}\r\nDate: Mon, 12 Jan 2026 10:00:00 +0800\r\nMIME-Version: 1.0\r\nMessage-ID: <${n}@wire.example>\r\nContent-Type: text/plain\r\n\r\n${english(n)}`;
}
