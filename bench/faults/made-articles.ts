import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const METALS = ['镍', '钴', '锂', '铜', '锌', '锡', '铅', '铝'] as const;
const PLACES = ['印尼', '智利', '刚果（金）', '澳大利亚', '秘鲁'] as const;
const PAPERS = ['测试日报', '晨间快讯', '矿业周刊'] as const;

/** So many articles in a row tell of one month, twenty of each thing; the next ones tell of the month before. */
const PER_MONTH = 800;

/**
 * A short Chinese article; articles of one month that are 40 apart tell of the same thing, and not always the same
 * figure. News goes on to other things, told two months after they were, so that the load stays the same however many
 * there are: the articles of a few weeks are compared with each other.
 */
export function madeArticle(number: number): string {
  const told = DECEMBER_2025 - Math.floor(number / PER_MONTH);
  const [year, month] = yearAndMonth(told);
  const [publishedYear, publishedMonth] = yearAndMonth(told + 2);
  const published = [publishedYear, pad(publishedMonth), pad((number % 28) + 1)].join('-');
  const metal = METALS[number % METALS.length] ?? '镍';
  const place = PLACES[number % PLACES.length] ?? '印尼';
  const paper = PAPERS[number % PAPERS.length] ?? '测试日报';
  const output = 20 + (number % 40) + (number % 7 === 0 ? 9 : 0);
  return [
    `${place}${metal}产量第${number}次公布`,
    `来源：${paper}  ${published}`,
    '',
    `${place}${year}年${month}月${metal}产量为${output}万吨，同比增长${(number % 30) + 1}.2%。`,
    `第${number}号报告预计，${year + 1}年${month}月${place}${metal}产量将达到${output + 10}万吨，报告编号为${number * 7919}。`,
    '',
  ].join('\n');
}

/** Months counted from the year 0. */
const DECEMBER_2025 = 2025 * 12 + 11;

function yearAndMonth(months: number): readonly [year: number, month: number] {
  return [Math.floor(months / 12), (months % 12) + 1];
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** Writes so many into a folder, numbered from `first`. */
export function writeArticles(folder: string, count: number, first = 0): void {
  mkdirSync(folder, { recursive: true });
  for (let number = first; number < first + count; number += 1) {
    writeFileSync(join(folder, `${String(number).padStart(5, '0')}.txt`), madeArticle(number));
  }
}
