import { characterSet } from '../engine/characters.ts';
import type { Basis } from '../model/figure.ts';

const BASES = [
  ['同比', 'yoy'],
  ['比上年同期', 'yoy'],
  ['比去年同期', 'yoy'],
  ['较上年同期', 'yoy'],
  ['较去年同期', 'yoy'],
  ['与去年同期', 'yoy'],
  ['与上年同期', 'yoy'],
  ['去年同期', 'yoy'],
  ['上年同期', 'yoy'],
  ['比上年', 'yoy'],
  ['比去年', 'yoy'],
  ['较上年', 'yoy'],
  ['较去年', 'yoy'],
  ['比前一年', 'yoy'],
  ['较前一年', 'yoy'],
  ['按年', 'yoy'],
  ['年增', 'yoy'],
  ['比一年前', 'yoy'],
  ['较一年前', 'yoy'],
  ['环比', 'qoq'],
  ['比上季度', 'qoq'],
  ['较上季度', 'qoq'],
  ['比一季度', 'qoq'],
  ['按季', 'qoq'],
  ['比上个季度', 'qoq'],
  ['较上个季度', 'qoq'],
  ['季增', 'qoq'],
  ['月环比', 'mom'],
  ['比上月', 'mom'],
  ['较上月', 'mom'],
  ['比上个月', 'mom'],
  ['较上个月', 'mom'],
  ['按月', 'mom'],
  ['月增', 'mom'],
  ['周环比', 'wow'],
  ['比上周', 'wow'],
  ['较上周', 'wow'],
  ['比前一交易日', 'dod'],
  ['较前一交易日', 'dod'],
  ['较前日', 'dod'],
  ['比前一天', 'dod'],
  ['较前一日', 'dod'],
  ['比上个交易日', 'dod'],
  ['较上个交易日', 'dod'],
  ['日环比', 'dod'],
  ['年内', 'ytd'],
  ['今年以来', 'ytd'],
  ['年初至今', 'ytd'],
  ['比年初', 'ytd'],
  ['较年初', 'ytd'],
  ['比上年末', 'ytd'],
  ['较上年末', 'ytd'],
  ['累计', 'cumulative'],
  ['年均', 'annualised'],
  ['年化', 'annualised'],
  ['折年率', 'annualised'],
] as const satisfies readonly (readonly [string, Basis])[];

/** What the words of a basis begin with. */
export const BASIS_STARTS: string = BASES.map(([word]) => word.charAt(0)).join('');

/** How far back the words of the basis may stand. */
export const BASIS_REACH = 36;

/** The places in the table of the words that begin with a character. */
const BY_FIRST = new Map<number, number[]>();
for (const [row, [word]] of BASES.entries()) {
  const rows = BY_FIRST.get(word.charCodeAt(0)) ?? [];
  rows.push(row);
  BY_FIRST.set(word.charCodeAt(0), rows);
}
const opensBasis = characterSet(BASIS_STARTS);

/** The bases that stand in some words, in the order of the table, each with its last place. */
function basesIn(words: string): readonly (readonly [word: string, basis: Basis, place: number])[] {
  const places: [row: number, place: number][] = [];
  for (let at = 0; at < words.length; at++) {
    if (!opensBasis(words, at)) continue;
    for (const row of BY_FIRST.get(words.charCodeAt(at)) ?? NO_ROWS) {
      if (!words.startsWith(BASES[row]?.[0] ?? '', at)) continue;
      const known = places.find((one) => one[0] === row);
      if (known === undefined) places.push([row, at]);
      else known[1] = at;
    }
  }
  places.sort((a, b) => a[0] - b[0]);
  return places.flatMap(([row, place]) => {
    const base = BASES[row];
    return base === undefined ? [] : [[base[0], base[1], place] as const];
  });
}

const NO_ROWS: readonly number[] = [];

/** What a change is measured against, by the last such words of its clause before the figure; null where none are. */
export function basisIn(words: string): Basis | null {
  let best: { readonly place: number; readonly length: number; readonly basis: Basis } | null = null;
  for (const [word, basis, place] of basesIn(words)) {
    // 一年内上涨两倍 is no 年内.
    if (word === '年内' && /[\d一二两三四五六七八九十半几数]/.test(words[place - 1] ?? '。')) continue;
    // 较去年5月, 比去年底: a point in that year, not the year before.
    if (
      place >= 0 &&
      /[去上]年$/.test(word) &&
      /^[\d底末初一二三四五六七八九十]/.test(words.slice(place + word.length))
    )
      continue;
    if (
      place >= 0 &&
      (best === null ||
        place + word.length > best.place + best.length ||
        (place <= best.place && place + word.length >= best.place + best.length))
    )
      best = { place, length: word.length, basis };
  }
  return best?.basis ?? null;
}
