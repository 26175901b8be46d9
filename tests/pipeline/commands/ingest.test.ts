import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MOST_IN_HAND } from '../../../pipeline/inbox/in-hand.ts';
import { until } from '../../until.ts';
import { heshu, records, startHeshu, tempFolder } from './run-heshu.ts';
import { sampleArticle, writeSamples } from './sample-articles.ts';

const utf8 = (text: string) => Buffer.from(text);

describe('ingest', () => {
  it('stores articles, tells duplicates, and prints what became of each', async () => {
    const folder = await tempFolder();
    await writeSamples(join(folder, 'in', 'deep'), 3);
    await writeFile(join(folder, 'in', 'again.txt'), sampleArticle(1));
    await writeFile(join(folder, 'in', '.hidden.txt'), sampleArticle(9));
    const run = await heshu(['ingest', 'in', '--json'], { cwd: folder });
    const became = Object.fromEntries(records(run).map(({ file, status }) => [file, status]));
    expect(run.stderr).toBe('3 stored, 1 duplicate\n');
    expect(run.status).toBe(0);
    // Which of the two was first is up to the threads.
    const twins = [became['again.txt'], became['deep/article-0001.txt']];
    expect(twins.toSorted()).toEqual(['duplicate', 'stored']);
    expect(became['deep/article-0000.txt']).toBe('stored');
    expect(became['deep/article-0002.txt']).toBe('stored');
    const second = await heshu(['ingest', 'in'], { cwd: folder });
    expect(second.status).toBe(0);
    expect(second.stderr).toBe('4 duplicate\n');
    expect(second.stdout).toMatch(/^duplicate {2}deep\/article-0000\.txt {2}of deep\/article-0000\.txt$/m);
    const claims = records(await heshu(['claims', '--json'], { cwd: folder }));
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    expect(claims.map(({ quote }) => quote)).toContain('10.5万吨');
  });

  const bad: readonly (readonly [string, Buffer, string, RegExp])[] = [
    ['empty.txt', Buffer.alloc(0), 'FILE_EMPTY', /empty\.txt is empty/],
    ['binary.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'FILE_BINARY', /binary\.txt is not text/],
    [
      'broken.txt',
      Buffer.from(Array.from({ length: 600 }, (_, i) => 0x80 + ((i * 7) % 0x7f))),
      'TEXT_UNDECODABLE',
      /any encoding/,
    ],
    ['large.txt', utf8('产量为27万吨。'.repeat(20_000)), 'FILE_TOO_LARGE', /the limit is 100000/],
    ['no-words.txt', utf8('… — !!! \n\n'), 'TEXT_MISSING', /holds no article text/],
    [
      'german.txt',
      utf8(
        'Der Bundestag hat am Donnerstag über die neuen Regeln für den Abbau seltener Erden und die Förderung der heimischen Wirtschaft beraten und sie mit großer Mehrheit beschlossen.',
      ),
      'LANGUAGE_UNKNOWN',
      /neither Chinese nor English/,
    ],
    ['broken.pdf', utf8('%PDF-1.7\n%\u00e2\u00e3\0\u0001\u0002\u0003'), 'FILE_DAMAGED', /damaged/],
  ];
  it('records each bad file as a failure with a reason, and goes on with the rest', async () => {
    const folder = await tempFolder();
    await mkdir(join(folder, 'in'));
    for (const [name, bytes] of bad) await writeFile(join(folder, 'in', name), bytes);
    await writeFile(join(folder, 'in', 'good.txt'), sampleArticle(4));
    await writeFile(
      join(folder, 'in', 'plain.txt'),
      utf8('两国外长举行会谈，双方就共同关心的问题交换了意见，气氛友好。'),
    );
    await writeFile(join(folder, 'in', 'described.txt'), sampleArticle(5));
    await writeFile(join(folder, 'in', 'described.txt.meta.json'), '{"published": "soon"}');
    const env = { HESHU_MAX_BYTES: '100000' };
    const run = await heshu(['ingest', 'in', 'not-there.txt'], { cwd: folder, env });
    expect(run.status).toBe(1);
    expect(run.stderr).toBe(`2 stored, ${bad.length + 2} failed\n`);
    const failures = records(await heshu(['failures', '--json'], { cwd: folder }));
    const codes = Object.fromEntries(failures.map(({ file, code }) => [file, code]));
    expect(codes).toEqual({
      ...Object.fromEntries(bad.map(([name, , code]) => [name, code])),
      'described.txt': 'METADATA_INVALID',
      'not-there.txt': 'FILE_NOT_FOUND',
    });
    for (const [name, , , words] of bad) expect(failures.find(({ file }) => file === name)?.['words']).toMatch(words);
    const articles = records(await heshu(['articles', '--json'], { cwd: folder }));
    expect(articles.find(({ file }) => file === 'plain.txt')?.['notes']).toContain('no figures were found in it');
    // Doing it again is the same failures, not more of them.
    await heshu(['ingest', 'in', 'not-there.txt'], { cwd: folder, env });
    expect(records(await heshu(['failures', '--json'], { cwd: folder }))).toHaveLength(bad.length + 2);
  });

  it('takes the day from the command line, from a sidecar, and from the article', async () => {
    const folder = await tempFolder();
    await writeFile(
      join(folder, 'plain.txt'),
      '公司公告显示,去年该矿区镍产量为12.5万吨,同比增长3.2%。矿区位于北部山区。',
    );
    await writeFile(
      join(folder, 'described.txt'),
      '公司公告显示,去年该矿区钴产量为13.5万吨,同比增长4.2%。矿区位于北部山区。',
    );
    await writeFile(
      join(folder, 'described.txt.meta.json'),
      JSON.stringify({ title: '钴', source: '某报', published: '2024-03-01', updated: '2024-03-02' }),
    );
    await heshu(['ingest', 'plain.txt', '--published', '2026-02-10'], { cwd: folder });
    await heshu(['ingest', 'described.txt'], { cwd: folder });
    const articles = records(await heshu(['articles', '--json'], { cwd: folder }));
    expect(articles.map(({ file, published, source, updated }) => [file, published, source, updated])).toEqual([
      ['plain.txt', '2026-02-10', null, null],
      ['described.txt', '2024-03-01', '某报', '2024-03-02'],
    ]);
    expect(articles[1]?.['updatedFrom']).toBe('sidecar');
  });

  it('fails an article that takes too long, and tries it again when asked', async () => {
    const folder = await tempFolder();
    const long = Array.from({ length: 6000 }, (_, index) => sampleArticle(index)).join('\n');
    await writeFile(join(folder, 'long.txt'), long);
    await writeFile(join(folder, 'short.txt'), sampleArticle(1));
    const run = await heshu(['ingest', 'long.txt', 'short.txt'], {
      cwd: folder,
      env: { HESHU_JOB_TIMEOUT_MS: '1000' },
    });
    expect(run.stdout).toMatch(/^failed +long\.txt {2}.*it took longer than 1 s/m);
    expect(run.stdout).toMatch(/^stored +short\.txt/m);
    expect(run.status).toBe(1);
    const [failure] = records(await heshu(['failures', '--json'], { cwd: folder }));
    await writeFile(join(folder, 'long.txt'), 'the file itself is not needed any more');
    const retry = await heshu(['retry', String(failure?.['id'])], { cwd: folder });
    expect(retry.stdout).toMatch(/^stored +long\.txt/);
    expect(retry.status).toBe(0);
    expect(records(await heshu(['failures', '--json'], { cwd: folder }))).toEqual([]);
  }, 60_000);
});

/** What a run leaves behind, apart from when. */
async function finalState(folder: string): Promise<unknown> {
  const claims = records(await heshu(['claims', '--json'], { cwd: folder }));
  const facts = records(await heshu(['facts', '--json'], { cwd: folder }));
  const byId = (a: Record<string, unknown>, b: Record<string, unknown>) => (String(a['id']) < String(b['id']) ? -1 : 1);
  return { claims: claims.toSorted(byId), facts: facts.toSorted(byId) };
}

describe('an ingest that is interrupted', () => {
  // More than are in hand at once: what is in hand is finished.
  const COUNT = MOST_IN_HAND + 60;
  const interrupted = async (signal: NodeJS.Signals) => {
    const folder = await tempFolder();
    await writeSamples(join(folder, 'in'), COUNT);
    const running = startHeshu(['ingest', 'in'], { cwd: folder });
    await until(() => running.printed().stdout.split('\n').length > 5);
    running.child.kill(signal);
    return { folder, run: await running.ended };
  };
  const calm = async () => {
    const folder = await tempFolder();
    await writeSamples(join(folder, 'in'), COUNT);
    expect((await heshu(['ingest', 'in'], { cwd: folder })).status).toBe(0);
    return finalState(folder);
  };

  it('by Ctrl-C finishes what is in hand, says what is left, and loses nothing', async () => {
    const { folder, run } = await interrupted('SIGINT');
    expect(run.signal).toBe(null);
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/stopped; \d+ files were not finished/);
    const printed = run.stdout.split('\n').filter((line) => line.startsWith('stored')).length;
    expect(printed).toBeLessThan(COUNT);
    expect(records(await heshu(['articles', '--json'], { cwd: folder }))).toHaveLength(printed);
    const again = await heshu(['ingest', 'in'], { cwd: folder });
    expect(again.status).toBe(0);
    expect(await finalState(folder)).toEqual(await calm());
  }, 120_000);

  it('by SIGKILL goes on where it stood', async () => {
    const { folder, run } = await interrupted('SIGKILL');
    expect(run.signal).toBe('SIGKILL');
    const again = await heshu(['ingest', 'in'], { cwd: folder });
    expect(again.status).toBe(0);
    expect(await finalState(folder)).toEqual(await calm());
    const doctor = await heshu(['doctor'], { cwd: folder });
    expect(doctor.stdout).toMatch(/^ok {2}database$/m);
  }, 120_000);
});

describe('output', () => {
  it('ends quietly when its reader has enough', async () => {
    const folder = await tempFolder();
    await writeSamples(join(folder, 'in'), 60);
    await heshu(['ingest', 'in'], { cwd: folder });
    for (const format of ['table', 'jsonl', 'csv']) {
      const running = startHeshu(['claims', '--format', format], { cwd: folder });
      running.child.stdout.destroy();
      const run = await running.ended;
      expect(run.stderr).toBe('');
      expect(run.status).toBe(0);
    }
  });

  it('has the same claims in every format, and no colours where nobody looks', async () => {
    const folder = await tempFolder();
    await writeSamples(join(folder, 'in'), 2);
    await heshu(['ingest', 'in'], { cwd: folder });
    const lines = records(await heshu(['claims', '--format', 'jsonl'], { cwd: folder }));
    expect(await heshu(['claims', '--json'], { cwd: folder })).toMatchObject({ status: 0, stderr: '' });
    const csv = (await heshu(['claims', '--format', 'csv'], { cwd: folder })).stdout.trim().split('\n');
    const table = (await heshu(['claims'], { cwd: folder })).stdout.trim().split('\n');
    expect(csv).toHaveLength(lines.length + 1);
    expect(table).toHaveLength(lines.length + 1);
    expect(csv[0]).toMatch(/^file,at,end,quote,kind,value,unit,subject,object,metric,scope,time/);
    expect(table.join('\n')).not.toContain('\u001b');
    for (const [index, line] of lines.entries()) {
      expect(csv[index + 1]).toContain(String(line['quote']));
      expect(table[index + 1]).toContain(String(line['quote']));
    }
    expect(records(await heshu(['claims', '--json', '--limit', '3'], { cwd: folder }))).toEqual(lines.slice(0, 3));
  });

  it('keeps the text of every claim in its place', async () => {
    const folder = await tempFolder();
    await writeSamples(folder, 1);
    const text = await readFile(join(folder, 'article-0000.txt'), 'utf8');
    const claims = records(await heshu(['extract', 'article-0000.txt', '--json'], { cwd: folder }));
    expect(claims.length).toBeGreaterThan(3);
    for (const { start, end, quote } of claims) expect(text.slice(Number(start), Number(end))).toBe(quote);
  });
});
