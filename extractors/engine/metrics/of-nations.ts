const OF_NATIONS: ReadonlySet<string> = new Set(
  'turnout population births birth-rate death-rate fertility-rate life-expectancy population-deaths natural-growth-rate urbanisation gdp gdp-growth gdp-per-capita unemployment-rate employment-rate participation-rate inflation core-inflation cpi ppi fx-reserves poverty'
    .split(' ')
    .map((name) => `metric:${name}`),
);

/** What only countries and places have: no party and no company has a turnout or a birth rate. */
export function isOfNations(metric: string): boolean {
  return OF_NATIONS.has(metric);
}
