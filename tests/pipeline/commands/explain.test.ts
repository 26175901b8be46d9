import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeZip } from '../intake/formats/make-files.ts';
import { heshu, records, tempFolder } from './run-heshu.ts';
import { sampleArticle } from './sample-articles.ts';

const page = `<!doctype html><html><head><title>Ridge output</title><meta property="article:published_time" content="2026-01-12">
<meta property="article:modified_time" content="2026-01-14"></head><body><article><h1>Ridge output</h1><p>Mine production at the
ridge rose by 5% to 27,000 tonnes in 2025, the office said. Output had been flat for three years before that.</p></article></body></html>`;

describe('heshu explain', () => {
  it('says what is known of the article and from where, then how the figure was read', async () => {
    const folder = await tempFolder();
    await writeFile(join(folder, 'page.html'), page);
    const [claim] = records(await heshu(['extract', 'page.html', '--json'], { cwd: folder }));
    const run = await heshu(['explain', 'page.html', '--at', String(claim?.['start'])], { cwd: folder });
    expect(run.stdout).toMatch(
      /^title: Ridge output {2}\(page\)\npublished: 2026-01-12 {2}\(meta\)\nupdated: 2026-01-14 {2}\(meta\)\n/,
    );
    expect(run.stdout).toContain(`${String(claim?.['quote'])}: `);
    expect(run.status).toBe(0);
  });

  it('opens entries of files by the names that lists print', async () => {
    const folder = await tempFolder();
    const inner = await makeZip({ '《稀土》.txt': sampleArticle(2), 'b.txt': sampleArticle(3) });
    await writeFile(join(folder, 'week #3.zip'), await makeZip({ 'page.html': page, 'inner.zip': inner }));
    const claims = records(await heshu(['extract', 'week #3.zip', '--json'], { cwd: folder }));
    const files = new Set<string>();
    for (const { article, start, quote } of claims) {
      const { file } = JSON.parse(JSON.stringify(article));
      if (files.has(file)) continue;
      files.add(file);
      const run = await heshu(['explain', file, '--at', String(start)], { cwd: folder });
      expect(run.stdout).toContain(`${String(quote)}: `);
    }
    expect([...files]).toEqual([
      'week #3.zip#page.html',
      'week #3.zip#inner.zip#《稀土》.txt',
      'week #3.zip#inner.zip#b.txt',
    ]);
  }, 60_000);

  it('needs no name of the entry where there is only one, and asks for it where there are more', async () => {
    const folder = await tempFolder();
    await mkdir(join(folder, 'in'));
    await writeFile(join(folder, 'in', 'one.zip'), await makeZip({ 'page.html': page }));
    await writeFile(join(folder, 'rows.jsonl'), [1, 2].map((row) => JSON.stringify({ text: page + row })).join('\n'));
    const one = await heshu(['explain', 'in/one.zip', '--at', '51'], { cwd: folder });
    expect(one.stdout).toMatch(/^title: Ridge output/);
    const many = await heshu(['explain', 'rows.jsonl', '--at', '50'], { cwd: folder });
    expect(many.stderr).toMatch(/rows\.jsonl holds 2 entries\.[\s\S]*\n {2}rows\.jsonl#1\n {2}rows\.jsonl#2/);
    expect(many.status).toBe(2);
    const none = await heshu(['explain', 'rows.jsonl#3', '--at', '50'], { cwd: folder });
    expect(none.stderr).toMatch(/rows\.jsonl has no entry #3; it holds 2 entries/);
    const gone = await heshu(['explain', 'gone.zip#a.txt', '--at', '50'], { cwd: folder });
    expect(gone.stderr).toMatch(/no file or folder gone\.zip#a\.txt/);
  }, 60_000);
});
