/** Indices, which the lexicon lists with the exchanges: things that are measured, and nobody's. */
const INDICES: ReadonlySet<string> = new Set(
  (
    'dow nasdaq-composite nasdaq-100 sp500 russell-2000 sox tsx-index sse-composite szse-component chinext star50 csi300 hsi hstech nikkei225 topix kospi taiex sensex ' +
    'nifty ftse100 dax cac40 stoxx600 asx200 bovespa vix dollar-index bdi scfi ccfi wci fao-index'
  )
    .split(' ')
    .map((name) => `org:${name}`),
);

/** Whether an id of the lexicon is that of an index. */
export function isListedIndex(id: string): boolean {
  return INDICES.has(id);
}

/** Exchanges whose name also stands for an index, and the index. */
const NAMESAKES: ReadonlyMap<string, string> = new Map([
  ['org:nasdaq', 'org:nasdaq-composite'],
  ['org:nikkei', 'org:nikkei225'],
]);

/** The index that an exchange's name stands for where words say that it moved; null for a name that means the exchange alone. */
export function indexCalled(exchange: string): string | null {
  return NAMESAKES.get(exchange) ?? null;
}
