import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from '../extractors/model/article.ts';

const ARTICLES = fileURLToPath(new URL('../fixtures/articles/', import.meta.url));

/** One made-up article. */
export interface SampleArticle {
  readonly name: string;
  readonly lang: Language;
  readonly text: string;
}

/**
 * Articles made from our own, without end and each different: paragraphs of one language in turning order, with other
 * digits, countries and commodities in every round, as news is seldom about one thing a thousand times. The same call
 * gives the same articles.
 */
export function* sampleArticles(lang: Language): Generator<SampleArticle> {
  const names = readdirSync(ARTICLES).filter((name) => name.endsWith('.txt') && name.includes(`-${lang}-`));
  const sources = names.map((name) => readFileSync(`${ARTICLES}${name}`, 'utf8').split(/\n\s*\n/));
  if (sources.length === 0) throw new Error(`there are no sample articles in ${lang}`);
  for (let round = 0; ; round += 1) {
    for (const [index, paragraphs] of sources.entries()) {
      const next = sources[(index + round) % sources.length] ?? paragraphs;
      const mixed = [...paragraphs.slice(0, 3), ...next.slice(-2)].join('\n\n');
      const text = renamed(turned(mixed, round * 7 + index), lang, round);
      yield { name: `${lang}-${round}-${index}.txt`, lang, text };
    }
  }
}

/** So many bytes of articles, in UTF-8. */
export function takeBytes(articles: Iterable<SampleArticle>, bytes: number): readonly SampleArticle[] {
  const taken: SampleArticle[] = [];
  let size = 0;
  for (const article of articles) {
    if (size >= bytes) break;
    taken.push(article);
    size += Buffer.byteLength(article.text);
  }
  return taken;
}

// The last digit of a figure that is no year: 27.3 becomes 27.8, and 2025 stays.
function turned(text: string, by: number): string {
  return text.replace(/(?<![\d-])(\d{1,3}(?:\.\d+)?)(?![\d-]|年)/g, (figure) => {
    const last = Number(figure.at(-1));
    return `${figure.slice(0, -1)}${(last + by) % 10 || 1}`;
  });
}

const NAMES: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  zh: [
    [
      '中国',
      '美国',
      '印尼',
      '巴西',
      '智利',
      '秘鲁',
      '澳大利亚',
      '加拿大',
      '俄罗斯',
      '印度',
      '越南',
      '泰国',
      '墨西哥',
      '南非',
      '日本',
      '韩国',
      '德国',
      '法国',
      '波兰',
      '土耳其',
    ],
    [
      '镍',
      '钴',
      '锂',
      '铜',
      '锌',
      '锡',
      '铅',
      '铝',
      '稀土',
      '大豆',
      '小麦',
      '玉米',
      '棕榈油',
      '天然气',
      '原油',
      '煤炭',
    ],
  ],
  en: [
    [
      'China',
      'Indonesia',
      'Brazil',
      'Chile',
      'Peru',
      'Australia',
      'Canada',
      'Russia',
      'India',
      'Vietnam',
      'Thailand',
      'Mexico',
      'Japan',
      'Germany',
      'France',
      'Poland',
      'Malaysia',
      'Congo',
    ],
    [
      'nickel',
      'cobalt',
      'lithium',
      'copper',
      'zinc',
      'tin',
      'lead',
      'soybean',
      'wheat',
      'corn',
      'palm oil',
      'natural gas',
      'crude oil',
      'coal',
    ],
  ],
};

/** Every name by the one that stands `by` places after it in its list; the lists turn at different speeds. */
function renamed(text: string, lang: Language, by: number): string {
  let turnedText = text;
  for (const [speed, names] of NAMES[lang].entries()) {
    const next = new Map(names.map((name, index) => [name, names[(index + by * (speed + 1)) % names.length] ?? name]));
    const pattern = new RegExp(names.toSorted((a, b) => b.length - a.length).join('|'), 'g');
    turnedText = turnedText.replace(pattern, (name) => next.get(name) ?? name);
  }
  return turnedText;
}
