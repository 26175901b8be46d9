/** What is quoted in one market only, so that the market need not be told: London's Brent, the Treasuries of the United States. */
const BENCHMARKS: ReadonlySet<string> = new Set(['commodity:brent', 'commodity:wti']);
const TREASURY = /^commodity:us-\d+-year$/u;

/** Whether a thing carries its market in its name: the place where it is traded limits its price no further. */
export function isBenchmark(id: string): boolean {
  return BENCHMARKS.has(id) || TREASURY.test(id);
}

const BOND =
  /^commodity:(?:(?:us-)?\d+-year(?:-bonds)?|treasuries|government-bonds|bonds|bunds|gilts|jgbs|corporate-bonds)$/u;

/** Whether a thing is lent money on paper, of which a yield is told. */
export function isBond(id: string): boolean {
  return BOND.test(id);
}
