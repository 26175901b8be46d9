import type { RelationLine } from './relation-line.ts';

/** The other side of a trade, wholes of shares, and markets of prices. The day is 2026-03-10. */
export const EN_RELATIONS_TRADE: readonly RelationLine[] = [
  {
    text: "Japan's exports of cars to Mexico were 90,000 units in January.",
    figure: '90,000 units',
    subject: 'country:JP',
    object: 'commodity:vehicles',
    metric: 'metric:exports',
    scope: 'country:MX',
  },
  {
    text: "Japan's trade with Mexico shrank 9% to $21 billion.",
    figure: '9%',
    subject: 'country:JP',
    scope: 'country:MX',
  },
  {
    text: 'Japan imported 60 million tonnes of LNG in 2025. Shipments from Qatar came to 9 million tonnes.',
    figure: '9 million tonnes',
    subject: 'country:QA',
    metric: 'metric:imports',
    object: 'commodity:lng',
    scope: 'country:JP',
  },
  {
    text: 'Japan imported 60 million tonnes of LNG in 2025. Australia supplied 38% of the total.',
    figure: '38%',
    subject: 'country:AU',
    metric: 'metric:imports',
    scope: 'country:JP',
  },
  {
    text: 'China mined 60,000 tonnes of antimony in 2025, about half of the world total.',
    figure: 'half',
    subject: 'country:CN',
    scope: 'scope:world',
    metric: 'metric:mine-production',
  },
  {
    text: 'The United States relies on imports for 80% of its tin.',
    figure: '80%',
    subject: 'country:US',
    metric: 'metric:net-import-reliance',
    scope: null,
  },
  {
    text: 'Tin in London climbed 2% to $31,000 a tonne.',
    figure: '2%',
    subject: null,
    object: 'commodity:tin',
    metric: 'metric:price',
  },
  {
    text: 'Wheat on the Chicago Board of Trade closed at $5.60 a bushel.',
    figure: '$5.60 a bushel',
    subject: null,
    object: 'commodity:wheat',
    metric: 'metric:price',
  },
  {
    text: 'Exports of nickel are forecast at 4 million tonnes from Russia and 2 million tonnes from Canada.',
    figure: '2 million tonnes',
    subject: 'country:CA',
    metric: 'metric:exports',
  },
];
