import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { until } from '../../until.ts';
import { heshu, records, startHeshu, tempFolder } from './run-heshu.ts';

const row = (family: string) => `
metrics:
  - { id: metric:smelter-feed, en: [smelter feed], zh: [入炉量], dims: [mass], nature: flow, family: ${family} }
`;
const LEXICON = `${row('production')}
entities:
  - { id: company:lanshi-mining, zh: [蓝石矿业], en: [Lanshi Mining] }
examples:
  - { text: 蓝石矿业2025年入炉量为27万吨。, lang: zh, expect: { subject: company:lanshi-mining, metric: metric:smelter-feed } }
`;
const SENTENCE = '蓝石矿业2025年入炉量为27万吨。';

describe('a lexicon of one’s own', () => {
  it('is tested by its own sentences', async () => {
    const cwd = await tempFolder();
    await writeFile(join(cwd, 'a.yaml'), LEXICON);
    const run = await heshu(['lexicon', 'test', 'a.yaml'], { cwd });
    expect([run.status, run.stderr]).toEqual([0, '2 rows, 1 examples, 0 failed\n']);
    await writeFile(join(cwd, 'b.yaml'), LEXICON.replace('metric: metric:smelter-feed }', 'metric: metric:price }'));
    const failed = await heshu(['lexicon', 'test', 'b.yaml'], { cwd });
    expect(failed.status).toBe(1);
    expect(failed.stdout).toMatch(
      /expected subject company:lanshi-mining, metric metric:price\n(?:.*\n)* +found +27万吨: /,
    );
  });

  it.each([
    ['a row that is wrong', row('nonsense'), /metrics row 1 \(metric:smelter-feed\), family/],
    ['what is no YAML', 'a: [\n', /not a valid lexicon: Flow sequence/],
  ])('is refused with %s, before any article is read', async (_what, text, words) => {
    const cwd = await tempFolder();
    await writeFile(join(cwd, 'bad.yaml'), text);
    await writeFile(join(cwd, 'x.txt'), SENTENCE);
    const run = await heshu(['ingest', 'x.txt'], { cwd, env: { HESHU_LEXICON: 'bad.yaml' } });
    expect([run.status, run.stdout]).toEqual([1, '']);
    expect(run.stderr).toMatch(words);
  });

  it('says how its own metrics live in time, and so which figures are one fact', async () => {
    const cwd = await tempFolder();
    const own = (nature: string) => `
metrics:
  - { id: metric:kiln-feed, en: [kiln feed], zh: [入窑料], dims: [mass], nature: ${nature}, family: production }
entities:
  - { id: company:lanshi-mining, zh: [蓝石矿业], en: [Lanshi Mining] }
`;
    await writeFile(join(cwd, 'a.txt'), '截至2025年12月31日，蓝石矿业入窑料为27万吨。');
    await writeFile(join(cwd, 'b.txt'), "Lanshi Mining's kiln feed was 270,000 tonnes in 2025, it said.");
    const factsUnder = async (nature: string) => {
      await writeFile(join(cwd, 'own.yaml'), own(nature));
      const env = { HESHU_LEXICON: join(cwd, 'own.yaml'), HESHU_DB: join(cwd, `${nature}.sqlite`) };
      const run = await heshu(['ingest', 'a.txt', 'b.txt', '--published', '2026-01-10'], { cwd, env });
      expect(run.stderr).not.toContain('failed:');
      return records(await heshu(['facts', '--metric', 'metric:kiln-feed', '--json'], { cwd, env })).length;
    };
    // An amount at a moment is that of the year's end; what flows through in a year is not what does on one day.
    expect([await factsUnder('stock'), await factsUnder('flow')]).toEqual([1, 2]);
  }, 60_000);

  it('is picked up by a running program when it changes', async () => {
    const cwd = await tempFolder();
    const lexicon = join(cwd, 'own.yaml');
    await writeFile(lexicon, 'entities: []\n');
    await mkdir(join(cwd, 'inbox'));
    const env = { HESHU_LEXICON: lexicon, HESHU_STILL_MS: '0', HESHU_PORT: '0', HESHU_THREADS: '1' };
    const running = startHeshu(['up'], { cwd, env });
    onTestFinished(() => void running.child.kill('SIGKILL'));
    await writeFile(join(cwd, 'inbox', 'before.txt'), SENTENCE);
    await until(() => running.printed().stdout.includes('before.txt'), 20_000);
    await writeFile(lexicon, LEXICON);
    await until(() => running.printed().stderr.includes('was read again: 2 rows'), 20_000);
    await writeFile(join(cwd, 'inbox', 'after.txt'), `今日消息：${SENTENCE}`);
    await until(() => running.printed().stdout.includes('after.txt'), 20_000);
    running.child.kill('SIGTERM');
    await running.ended;
    const claims = records(await heshu(['claims', '--json'], { cwd }));
    const subjects = claims.map((claim) => JSON.stringify(claim['subject']));
    expect(subjects.filter((subject) => subject?.includes('company:lanshi-mining'))).toHaveLength(1);
  }, 90_000);
});
