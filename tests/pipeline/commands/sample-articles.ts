import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const METALS = ['镍', '钴', '锂', '铜', '锌', '锡', '铅', '铝'] as const;

/** A short Chinese article with two figures; another number gives another text. */
export function sampleArticle(number: number): string {
  const metal = METALS[number % METALS.length] ?? '镍';
  return [
    `第${number}号矿区${metal}产量公布`,
    `来源:测试日报  2026-02-10`,
    '',
    `公司公告显示,2025年该矿区${metal}产量为${number + 10}.5万吨,同比增长${(number % 30) + 1}.2%。`,
    `公司预计2026年${metal}产量将达到${number + 20}万吨。矿区编号${number}位于北部山区,交通便利,当地居民生活稳定。`,
    '',
  ].join('\n');
}

/** Writes so many sample articles into a folder; returns their names. */
export async function writeSamples(folder: string, count: number): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const names = Array.from({ length: count }, (_, index) => `article-${String(index).padStart(4, '0')}.txt`);
  await Promise.all(names.map((name, index) => writeFile(join(folder, name), sampleArticle(index))));
  return names;
}
