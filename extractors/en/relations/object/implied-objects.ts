import type { Attached } from '../../../engine/relations/discourse.ts';
import { keptByWords } from '../../../engine/text/kept-words.ts';
import type { Reading } from '../sentence/reading.ts';

/** Metrics that name what they measure: bad loans are loans, insured losses are claims on insurance. */
const IMPLIED: ReadonlyMap<string, RegExp> = new Map([
  ['metric:npl', /loans?/i],
  ['metric:npl-ratio', /loans?/i],
  ['metric:loans', /loans?|lending/i],
  ['metric:deposits', /deposits?/i],
  ['metric:claims-paid', /insur(?:ed|ance)(?: (?:losses|claims))?/i],
  ['metric:buyback', /(?:share|stock)s?/i],
  ['metric:patents', /patents?/i],
  ['metric:jobs', /jobs?/i],
  ['metric:freight-volume', /cargo|freight|passengers?|containers?/i],
  ['metric:passengers', /passengers?/i],
  ['metric:passenger-traffic', /passengers?/i],
  ['metric:vacancies', /vacanc(?:y|ies)/i],
]);

/** Words of metrics that name a listed thing: electricity consumption is of electricity, existing home sales of such homes. */
const THINGS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:electricity|power) (?:consumption|use|usage|demand|generation|output|supply)/i, 'commodity:electricity'],
  [/\binstalled (?:power )?capacity/i, 'commodity:electricity'],
  [/\b(?:existing|previously owned|pre-owned|second-?hand|resale) home/i, 'commodity:second-hand-homes'],
  [/\b(?:new|newly built) home/i, 'commodity:new-homes'],
];

/** What the metric's own words say is measured; null where they leave it to others. */
export function impliedObject({ scene }: Reading, metric: Attached | null): Attached | null {
  if (metric === null) return null;
  const listed = impliedBy(scene.lexicon, metric.slot.text);
  if (listed !== null)
    return { slot: { ...metric.slot, ...listed }, rule: 'en/object/in-metric', inherited: metric.inherited };
  const thing = IMPLIED.get(metric.slot.id)?.exec(scene.text.slice(metric.slot.start, metric.slot.end));
  if (thing == null) return null;
  const start = metric.slot.start + thing.index;
  const [text] = thing;
  const slot = { id: text.toLowerCase(), label: text, text, start, end: start + text.length };
  return { slot, rule: 'en/object/in-metric', inherited: metric.inherited };
}

const impliedBy = keptByWords((lexicon, words): { readonly id: string; readonly label: string } | null => {
  const id = THINGS.find(([pattern]) => pattern.test(words))?.[1];
  const label = id === undefined ? undefined : lexicon.entity(id)?.label;
  return id === undefined || label === undefined ? null : { id, label };
});
