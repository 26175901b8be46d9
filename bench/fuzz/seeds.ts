import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDocx, makePdf, makeZip } from '../../tests/pipeline/intake/formats/make-files.ts';
import { madeArticle } from '../faults/made-articles.ts';

/** A good file that is mutated. */
export interface FuzzSeed {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** For what is packed: `bytes` are mutated first and packed then, so that the fault lies behind an intact shell. */
  readonly packed?: (bytes: Uint8Array) => Promise<Uint8Array<ArrayBuffer>>;
}

/** One or more of every type that intake reads. */
export async function madeSeeds(): Promise<readonly FuzzSeed[]> {
  const text = madeArticle(3);
  const lines = text.split('\n').filter((line) => line !== '');
  const json = JSON.stringify({ title: '产量', text, url: 'https://news.example/a', published: '2026-02-10' });
  const html = `<html><head><title>稀土</title></head><body><article><p>${text}</p></article></body></html>`;
  const words = {
    'a.txt': text,
    'a.md': `# 标题\n\n${text}`,
    'a.html': html,
    'a.json': json,
    'a.jsonl': `${json}\n`,
    'a.csv': `title,text\n产量,"${text}"\n`,
    'a.eml': `Subject: figures\r\nFrom: a@example.org\r\nDate: Tue, 10 Feb 2026 08:00:00 +0800\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}`,
    'a.mhtml': `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: https://news.example/a\r\n\r\n${html}\r\n--b--\r\n`,
    'a.xml': `<?xml version="1.0"?><rss version="2.0"><channel><title>x</title><item><title>t</title><description>${text}</description></item></channel></rss>`,
    'atom.xml': `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><entry><title>t</title><content>${text}</content></entry></feed>`,
  };
  const paragraphs = lines.map((line): readonly [string, string] => ['', line]);
  const pdf = makePdf([lines.map((line, index) => ({ x: 40, y: 780 - 30 * index, size: 12, text: line }))]);
  const zip = (bytes: Uint8Array) => makeZip({ 'in.html': bytes, 'in.txt': text });
  return [
    ...Object.entries(words).map(([name, content]) => ({ name, bytes: Buffer.from(content) })),
    { name: 'a.pdf', bytes: pdf },
    { name: 'a.docx', bytes: await makeDocx(paragraphs) },
    {
      name: 'whole.docx',
      bytes: Buffer.from(text),
      packed: (bytes) => makeDocx([['', Buffer.from(bytes).toString()]]),
    },
    { name: 'a.zip', bytes: await zip(Buffer.from(html)) },
    { name: 'whole.zip', bytes: Buffer.from(html), packed: zip },
  ];
}

/** Every file beneath a folder. */
export function folderSeeds(path: string): readonly FuzzSeed[] {
  const names = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return names.map((entry) => ({ name: entry.name, bytes: readFileSync(join(entry.parentPath, entry.name)) }));
}
