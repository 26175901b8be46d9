import { countedNouns } from '../../lexicon/counted.ts';
import { plural } from '../../lexicon/plural.ts';
import type { Figure } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import type { Attached } from '../relations/discourse.ts';
import type { Scene } from '../relations/scene.ts';
import { keptByWords } from '../text/kept-words.ts';

const NOUNS = { zh: countedNouns('zh'), en: countedNouns('en') } as const;
const HAN = /\p{Script=Han}/u;
const AT_START =
  /\b(?:first|opening) (?:day|weekend|week|month|night|hours?)\b|(?:首[日周月晚]|首个(?:周末|月|小时)|第一[天日周]|当[天日晚])/iu;
const LONGEST_NOUN = 8;

/**
 * Metrics that are no more than the number of the things they are named after, with the least number that is told of
 * them: seven passengers on a bus are no passenger traffic.
 */
const LEAST: ReadonlyMap<string, number> = new Map([
  ['metric:arrests', 1],
  ['metric:births', 100],
  ['metric:deaths', 1],
  ['metric:cases', 1],
  ['metric:jobs', 1],
  ['metric:employees', 1],
  ['metric:parcel-volume', 100_000],
  ['metric:marriages', 100],
  ['metric:divorces', 100],
  ['metric:passenger-traffic', 5000],
  ['metric:visitors', 1000],
  ['metric:users', 5000],
  ['metric:paying-users', 5000],
  ['metric:parameters', 1_000_000],
  ['metric:graduates', 5000],
  ['metric:hospital-beds', 1000],
]);

/**
 * What a count measures where only the thing counted tells: 326.6万外国游客, "3.3 million foreign visitors" are visitors in
 * both languages. The metric as it is where the lexicon has no measure of such things.
 */
export function listedCount({ lexicon, text }: Scene, clause: Span, figure: Figure, metric: Attached): Attached {
  if (figure.kind !== 'count' || metric.slot.id.includes(':')) return metric;
  // "On the first day 98,600 passengers rode it": what came at the start of something is no figure of a period.
  if (AT_START.test(text.slice(clause.start, clause.end))) return metric;
  const listed = listedMeasure(lexicon, metric.slot.id);
  const least = listed === null ? undefined : LEAST.get(listed.id);
  const low = Array.isArray(figure.value) ? figure.value[0] : figure.value;
  if (listed === null || least === undefined || typeof low !== 'number' || low < least) return metric;
  return { ...metric, slot: { ...metric.slot, ...listed } };
}

/** The listed metric that is the number of such things (passengers: passenger traffic); null where none is. */
export const listedMeasure = keptByWords(
  (lexicon, words: string): { readonly id: string; readonly label: string } | null => {
    const plain = words.trim().toLowerCase();
    const names = lexicon.metricNames();
    const id = names.get(plain) ?? names.get(nounOf(plain) ?? '');
    const entity = id === undefined ? undefined : lexicon.entity(id);
    return entity === undefined ? null : { id: entity.id, label: entity.label };
  },
);

/** The plural of the counted noun that the words end with; null where they end with none. */
function nounOf(words: string): string | null {
  if (HAN.test(words)) {
    for (let from = Math.max(0, words.length - LONGEST_NOUN); from <= words.length - 2; from++) {
      const unit = NOUNS.zh.get(words.slice(from));
      if (unit !== undefined) return plural(unit);
    }
    return null;
  }
  const parts = words.split(/\s+/);
  for (const length of [2, 1]) {
    const noun = parts.slice(-length).join(' ');
    const unit = length > parts.length ? undefined : NOUNS.en.get(noun);
    if (unit !== undefined) return plural(unit);
  }
  return parts.at(-1) ?? null;
}
