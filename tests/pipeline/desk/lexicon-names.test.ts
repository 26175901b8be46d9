import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { completeName, lexiconName, nameOfWords } from '../../../pipeline/desk/lexicon-names.ts';
import { tempFolder } from '../commands/run-heshu.ts';

afterEach(() => vi.unstubAllEnvs());

describe('names that people pick from', () => {
  it.each([
    ['metric', 'prod', 'en', 'metric:production'],
    ['subject', '印尼', 'zh', 'country:ID'],
    ['object', 'nick', 'en', 'commodity:nickel'],
  ] as const)('%s %s', (slot, words, language, id) => {
    expect(completeName(slot, words, language).map((name) => name.id)).toContain(id);
  });

  it('are those of the newsroom too, as its file is at the moment', async () => {
    const path = join(await tempFolder(), 'newsroom.yaml');
    const entity = (name: string) => `entities:\n  - { id: company:granite-peak, en: [${name}], zh: [花岗峰公司] }\n`;
    await writeFile(path, entity('Granite Peak'));
    vi.stubEnv('HESHU_LEXICON', path);
    expect(nameOfWords('subject', 'granite peak', 'zh')).toEqual({
      id: 'company:granite-peak',
      label: 'Granite Peak',
      name: '花岗峰公司',
    });
    await writeFile(path, entity('Granite Peak Metals'));
    expect(lexiconName('company:granite-peak', 'en')).toBe('Granite Peak Metals');
    vi.stubEnv('HESHU_LEXICON', '');
    expect(nameOfWords('subject', 'granite peak', 'zh')).toBeNull();
  });
});
