import type { MetricFamily } from '../../../lexicon/metric.ts';
import type { Figure } from '../../../model/figure.ts';
import { familyOf } from '../metric/metric-choice.ts';
import type { Attached, Reading } from '../sentence/reading.ts';

/** What companies and markets have: a text's place has none of it unless the words say so. */
const OF_COMPANIES: ReadonlySet<MetricFamily> = new Set([
  ...([
    'price',
    'market',
    'interest',
    'shares',
    'profit',
    'revenue',
    'cost',
    'balance',
    'deal',
    'investment',
    'bank',
  ] as const),
  ...(['capacity', 'quota', 'stocks', 'trade', 'size'] as const),
]);

/** Where nobody is named, what is counted is counted in the country or place that the text is about. */
export function placeOfText(reading: Reading, figure: Figure, metric: Attached | null): Attached | null {
  const { lastPlace } = reading.before;
  if (lastPlace === null || metric === null || metric.rule === 'en/metric/index') return null;
  if (figure.kind !== 'count' && figure.kind !== 'share' && figure.kind !== 'change') return null;
  const family = familyOf(reading, metric);
  if (family !== null && OF_COMPANIES.has(family)) return null;
  return { slot: lastPlace, rule: 'en/subject/place-of-text', inherited: true };
}
