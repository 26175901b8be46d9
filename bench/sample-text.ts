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
 * digits in every round. The same call gives the same articles.
 */
export function* sampleArticles(lang: Language): Generator<SampleArticle> {
  const names = readdirSync(ARTICLES).filter((name) => name.endsWith('.txt') && name.includes(`-${lang}-`));
  const sources = names.map((name) => readFileSync(`${ARTICLES}${name}`, 'utf8').split(/\n\s*\n/));
  if (sources.length === 0) throw new Error(`there are no sample articles in ${lang}`);
  for (let round = 0; ; round += 1) {
    for (const [index, paragraphs] of sources.entries()) {
      const next = sources[(index + round) % sources.length] ?? paragraphs;
      const mixed = [...paragraphs.slice(0, 3), ...next.slice(-2)].join('\n\n');
      yield { name: `${lang}-${round}-${index}.txt`, lang, text: turned(mixed, round * 7 + index) };
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
