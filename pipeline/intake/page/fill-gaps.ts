import { sameWords } from '../metadata/same-words.ts';
import type { PageBlock } from './block.ts';
import { boilerplateRule } from './boilerplate.ts';

/** A longer gap is no gap: the article was found in two places, and what lies between is something else. */
const WIDEST_GAP = 12;
/** Of the pieces that were found, so many must be recognised on the page. */
const LEAST_FOUND = 0.6;
const PROSE = { han: 16, letters: 40 } as const;
const MOST_LINKED = 0.25;
const SENTENCE_END = /[。！？.!?…][”’"'」』)）]?$/u;

/**
 * Puts back what was left out of the middle of an article: boxes of figures, lists, tables and paragraphs between two
 * pieces that were found, and between the headline and the first. Readability drops them for how their elements are
 * named or nested; here they must read as prose, or as figures in a list or a table.
 *
 * `page`: all pieces of the page in order; `found`: those of the article.
 */
export function fillGaps(
  page: readonly PageBlock[],
  found: readonly PageBlock[],
  headline: string | null,
): readonly PageBlock[] {
  const headed = headline === null ? -1 : page.findIndex(({ text }) => sameWords(text, headline));
  const places = placesOf(page, found);
  // A label above the headline, as the name of a section, is no part of the article.
  const labels = found.findIndex((block, index) => !isLabel(block) || (places[index] ?? headed) >= headed);
  if (labels > 0) return fillGaps(page, found.slice(labels), headline);
  const known = places.filter((place) => place !== null);
  const [first] = known;
  if (first === undefined || known.length < found.length * LEAST_FOUND) return found;
  const top = headline === null ? -1 : page.slice(0, first).findLastIndex(({ text }) => sameWords(text, headline));
  const filled: PageBlock[] = [];
  let last = top === -1 ? first - 1 : top;
  for (const [index, block] of found.entries()) {
    const place = places[index] ?? null;
    if (place !== null) {
      filled.push(...worthy(page, last + 1, place));
      last = place;
    }
    filled.push(block);
  }
  return filled;
}

function isLabel({ role, text }: PageBlock): boolean {
  return role !== 'table' && text.length < PROSE.letters && !/[。.!?！？]$|\d/u.test(text);
}

/** Where each piece stands on the page; null for one that was changed. Each place is behind the one before. */
function placesOf(page: readonly PageBlock[], found: readonly PageBlock[]): readonly (number | null)[] {
  // Reversed, so that places that were passed are taken off the end: a page may repeat one line thousands of times.
  const byText = Map.groupBy([...page.keys()].reverse(), (index) => page[index]?.text ?? '');
  let last = -1;
  return found.map(({ text }) => {
    const left = byText.get(text) ?? [];
    while (left.length > 0 && (left.at(-1) ?? 0) <= last) left.pop();
    const place = left.at(-1) ?? null;
    if (place !== null) last = place;
    return place;
  });
}

function worthy(page: readonly PageBlock[], from: number, to: number): readonly PageBlock[] {
  if (to - from > WIDEST_GAP) return [];
  const kept: PageBlock[] = [];
  // From the end, as a heading is worth what stands under it.
  for (let at = to - 1; at >= from; at -= 1) {
    const block = page[at];
    if (block === undefined) continue;
    const heads = block.role === 'heading' && kept[0] !== undefined && kept[0] === page[at + 1];
    if (boilerplateRule(block.text) === null && (heads || isWorthy(block, page, at))) kept.unshift(block);
  }
  return kept;
}

function isWorthy({ role, text, linked }: PageBlock, page: readonly PageBlock[], at: number): boolean {
  if (linked > MOST_LINKED || role === 'heading') return false;
  if (role === 'table') return /\d/u.test(text);
  if (role === 'item') {
    const alike = [page[at - 1], page[at + 1]].some((other) => other?.role === 'item' && other.linked <= MOST_LINKED);
    return alike && /\d/u.test(text) && text.length >= 12;
  }
  // The words under a headline with a link are those of another article.
  if ((page[at - 1]?.linked ?? 0) > 0.6) return false;
  const least = /\p{Script=Han}/u.test(text) ? PROSE.han : PROSE.letters;
  return text.length >= least && SENTENCE_END.test(text);
}
