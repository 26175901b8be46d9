/**
 * Metrics that writers use for one another: what a country uses is told as demand, what it makes as supply, an
 * outlay as an investment. They may be one fact where their figures agree, and never conflict.
 */
const KIN: readonly (readonly string[])[] = [
  ['consumption', 'demand', 'apparent-consumption', 'power-consumption'],
  ['production', 'mine-production', 'supply', 'market-share'],
  ['exports', 'shipments', 'supply', 'deliveries', 'export-quota'],
  ['imports', 'shipments', 'supply', 'purchases', 'procurement', 'import-quota'],
  ['investment', 'project-cost', 'capex', 'expenses', 'cost', 'infrastructure-investment', 'financing-round', 'stake'],
  ['area', 'area-planted', 'area-harvested'],
  ['debt', 'loan-facility', 'loans'],
  ['capacity', 'installed-capacity', 'new-capacity'],
  ['sales-volume', 'deliveries', 'shipments'],
  ['revenue', 'sales'],
  ['profit', 'net-profit'],
  ['houses-destroyed', 'houses-damaged'],
  ['budget', 'expenses'],
  ['trade-surplus', 'surplus'],
  ['trade-deficit', 'deficit'],
  ['deal-value', 'contract-value', 'investment', 'transaction-price', 'transfer-fee'],
];

const KIN_OF: ReadonlyMap<string, ReadonlySet<string>> = kinOfEach();

function kinOfEach(): Map<string, Set<string>> {
  const kin = new Map<string, Set<string>>();
  for (const names of KIN) {
    for (const name of names) {
      const known = kin.get(`metric:${name}`) ?? new Set<string>();
      for (const other of names) known.add(`metric:${other}`);
      kin.set(`metric:${name}`, known);
    }
  }
  return kin;
}

/** True for two listed metrics that are told in each other's words. */
export function areKin(a: string, b: string): boolean {
  return a !== b && KIN_OF.get(a)?.has(b) === true;
}

/** Families of metrics that can be kin: their claims lie in one block. */
const TOGETHER: Readonly<Record<string, string>> = {
  supply: 'production',
  trade: 'production',
  quota: 'production',
  cost: 'investment',
  budget: 'investment',
  deal: 'investment',
  shares: 'investment',
  farming: 'size',
  market: 'production',
  bank: 'investment',
  balance: 'investment',
  profit: 'revenue',
  sport: 'investment',
};

/** What a metric's claims are looked for under: its family, or the one that its family's kin are in. */
export function blockFamily(family: string): string {
  return TOGETHER[family] ?? family;
}
