import type { UnitReading } from '../../engine/figures/find.ts';
import { readNounPhrase } from '../counted/noun-phrase.ts';
import { wordAt } from '../read-word.ts';
import { readUnitWord } from './units.ts';

/** What a rate is told for one of, or for so many of. */
export interface Denominator {
  readonly end: number;
  readonly code: string;
}

const ROUND =
  /(?:(?<digits>1(?:,?0{3}){1,2}|10,?000|100,?000|100|10)(?![\d.,]\d)|(?:an? |one )?(?<word>ten|hundred|thousand|million))(?: (?<times>thousand|million)(?![a-z]))?/iy;
const WORDS: Readonly<Record<string, number>> = { ten: 10, hundred: 100, thousand: 1000, million: 1_000_000 };
const HEADS = /[ -](?:of )?(?:the )?(?:population|inhabitants|residents|head|people|persons|citizens)(?![a-z-])/iy;
const BIRTHS = /[ -](?:live[ -])?births(?![a-z-])/iy;

/**
 * A round number of something behind `per` or a slash: 100,000 people, thousand cubic metres, 100 km. The thing is
 * left out as often as not when people are meant (12.4 per 100,000); the code then says so many and no more.
 */
export function readMany(text: string, at: number): Denominator | null {
  ROUND.lastIndex = at;
  const groups = ROUND.exec(text)?.groups;
  if (groups === undefined) return null;
  const end = ROUND.lastIndex;
  const first =
    groups['digits'] === undefined
      ? WORDS[(groups['word'] ?? '').toLowerCase()]
      : Number(groups['digits'].replaceAll(',', ''));
  const count = (first ?? 1) * (WORDS[(groups['times'] ?? '').toLowerCase()] ?? 1);
  const codeOf = (thing: string) => `(${count}.${thing})`;
  HEADS.lastIndex = end;
  if (HEADS.test(text)) return { end: HEADS.lastIndex, code: codeOf('person') };
  BIRTHS.lastIndex = end;
  if (BIRTHS.test(text)) return { end: BIRTHS.lastIndex, code: codeOf('live birth') };
  const gap = text[end] === ' ' || text[end] === '-' ? end + 1 : end;
  const unit = readUnitWord(text, gap);
  // 100 km. at the end of a sentence: the full stop is none of the unit's.
  if (unit !== null) return { end: text[unit.end - 1] === '.' ? unit.end - 1 : unit.end, code: codeOf(unit.code) };
  const noun = gap === end ? null : readNounPhrase(text, end, { one: false });
  if (noun !== null) return { end: noun.end, code: codeOf(noun.name) };
  return /^(?:[.,;:)]?(?:$|\s)|\))/.test(text.slice(end, end + 2)) ? { end, code: codeOf('1') } : null;
}

/** Measures of space, weight and light that counted things are told for. */
const SPACES: ReadonlySet<string> = new Set(
  'm2 km2 cm2 har [acr_us] [mu] [sft_i] [smi_i] m3 L mL [gal_us] kg g t [lb_av]'.split(' '),
);

/** Whom counted things are told for: 1.6 cars per household, 2.1 children per woman. */
const GROUPS: ReadonlyMap<string, string> = new Map([
  ...'person household family woman teacher doctor nurse pupil student employee worker dwelling vehicle team school hospital class classroom department'
    .split(' ')
    .map((word) => [word, word] as const),
  ['capita', 'person'] as const,
  ['head', 'person'] as const,
  ['inhabitant', 'person'] as const,
  ['resident', 'person'] as const,
]);

/**
 * What counted things are told for: `4,900 people per square kilometre`, `5 deaths per 1,000 births`. The reading starts
 * at `end`, where the thing ends.
 */
export function readDensity(text: string, end: number): UnitReading | null {
  const per = / (?:per|for every) |\//y;
  per.lastIndex = end;
  if (!per.test(text)) return null;
  const at = per.lastIndex;
  const many = readMany(text, at);
  if (many !== null) return { start: end, end: many.end, code: many.code, doubts: [] };
  const unit = readUnitWord(text, at);
  if (unit !== null) return SPACES.has(unit.code) ? { start: end, end: unit.end, code: unit.code, doubts: [] } : null;
  const word = wordAt(text, at);
  return word === null || !GROUPS.has(word.word)
    ? null
    : { start: end, end: word.end, code: GROUPS.get(word.word) ?? word.word, doubts: [] };
}
