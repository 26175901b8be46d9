import { wordClass } from '../word-classes.ts';

/** Months by name and abbreviation, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** Weekdays, 1 Monday to 7 Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    ['monday', 'mon'],
    ['tuesday', 'tue', 'tues'],
    ['wednesday', 'wed', 'weds'],
    ['thursday', 'thu', 'thur', 'thurs'],
    ['friday', 'fri'],
    ['saturday', 'sat'],
    ['sunday', 'sun'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** EDTF seasons, 21 spring to 24 winter. */
export const SEASONS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    spring: 21,
    springtime: 21,
    summer: 22,
    summertime: 22,
    autumn: 23,
    fall: 23,
    winter: 24,
    wintertime: 24,
  }),
);

/** Names that are words as well: they are calendar words only with a day, a year or a preposition beside them. */
export const WORDS_TOO: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'jan',
  'dec',
  'sun',
  'sat',
  'mon',
  'wed',
  'fall',
  'spring',
  'august',
  'april',
  'june',
  'jun',
]);

/** Words before which a month or a year is a time. */
export const TIME_PREPOSITIONS: ReadonlySet<string> = new Set(
  (
    'in since by until till from to of last next this early late mid during for through throughout before after between ' +
    'and around about on every each past coming previous end beginning start middle following as end-'
  ).split(' '),
);

/** The tables above as classes of words. */
export const MONTH = wordClass(MONTHS.keys());
export const WEEKDAY = wordClass(WEEKDAYS.keys());
export const SEASON = wordClass(SEASONS.keys());
