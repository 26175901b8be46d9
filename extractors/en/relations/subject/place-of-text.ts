import { isOfNations } from '../../../engine/metrics/of-nations.ts';
import { nationOfBody } from '../../../engine/relations/nation-of-body.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { MetricFamily } from '../../../lexicon/metric.ts';
import type { Figure } from '../../../model/figure.ts';
import { familyOf } from '../metric/metric-family.ts';
import { type Attached, type Frame, isCounted, isFirm, isPlace, type Reading } from '../sentence/reading.ts';

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
  if (!isCounted(figure) && figure.kind !== 'share' && figure.kind !== 'change') return null;
  const family = familyOf(reading, metric);
  if (family !== null && OF_COMPANIES.has(family)) return null;
  return { slot: lastPlace, rule: 'en/subject/place-of-text', inherited: true };
}

const GROWTH = oneOf(/^metric:gdp(?:-growth)?$/);

/** What a market has, of whichever place: the last one named may be another. */
const OF_MARKETS = oneOf(
  /^metric:(?:home-price|home-sales|housing-starts|building-permits|mortgage-rate|mortgage-approvals|retail-sales|industrial-output|jobless-claims|job-openings|trade-surplus|trade-deficit|current-account|index-level)$/,
);

/** Whether a company that is only carried over has such a figure, which it never does. */
export function isOfNoCompany(subject: Attached | null, metric: Attached | null): boolean {
  if (subject === null || metric === null || !subject.inherited) return false;
  return (
    (isOfNations(metric.slot.id) || OF_MARKETS.test(metric.slot.id)) &&
    isFirm({ ...subject.slot, text: subject.slot.label })
  );
}

/** "The People's Party took 118 seats. Turnout was 65%.": the country's, where the text's subject has none. */
export function nationOfText({ before, scene }: Reading, { subject }: Frame, metric: Attached | null): Attached | null {
  // "ING raised its growth forecast": no company has a gross domestic product.
  if (metric !== null && GROWTH.test(metric.slot.id) && subject !== null && isFirm(subject.slot)) {
    const place = [before.headline.subject, before.subject, before.lastPlace].find(
      (one) => one !== null && isPlace(one),
    );
    if (place != null) return { slot: place, rule: 'en/subject/place-of-text', inherited: true };
  }
  // "The Fed left rates unchanged. Employers added 126,000 jobs": what a central bank watches is its country's.
  const nation = subject && nationOfBody(scene.lexicon, subject, metric, 'en/subject/nation-of-body');
  if (nation !== null) return nation;
  if (before.lastPlace === null || subject === null || !subject.inherited || metric === null) return null;
  if (isPlace(subject.slot) || subject.slot.id.startsWith('scope:') || !isOfNations(metric.slot.id)) return null;
  return { slot: before.lastPlace, rule: 'en/subject/place-of-text', inherited: true };
}
