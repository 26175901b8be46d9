import type { Name } from '../sentence/items.ts';

/** Indices of the lexicon, which lists them with the exchanges. */
const INDICES: ReadonlySet<string> = new Set(
  (
    'dow sp500 russell-2000 sox tsx-index sse-composite szse-component chinext star50 csi300 hsi hstech nikkei225 topix kospi taiex sensex ' +
    'nifty ftse100 dax cac40 stoxx600 asx200 bovespa vix dollar-index bdi scfi ccfi wci fao-index'
  )
    .split(' ')
    .map((name) => `org:${name}`),
);

/** The Shanghai Containerized Freight Index: a measure with a name of its own. */
export function isIndex(name: Name): boolean {
  if (INDICES.has(name.slot.id)) return true;
  return / (?:Index|Average|Composite)$/.test(name.slot.text) && (name.type === 'org' || name.type === 'unlisted');
}
