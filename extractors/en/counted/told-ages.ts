import type { QuantityFind } from '../../engine/figures/find.ts';
import { toNumber } from '../../engine/values/decimal.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { PHRASE_STOPS } from './noun-words.ts';

const OLDEST = 120;
/** How far back the word may stand that says that an age is told, in characters. */
const REACH = 110;

const PERSONS =
  'man woman boy girl father mother son daughter brother sister husband wife widow widower teenager grandmother grandfather ' +
  'pensioner driver student pupil teacher worker farmer nurse doctor player survivor victim suspect resident child toddler ' +
  'baby passenger officer soldier tourist singer actor actress coach captain veteran founder owner retiree';
const PERSON = `(?:${PERSONS.replaceAll(' ', '|')})`;

/** `Maria Ortega, 61,`, `Mr Hall, 48,`, `a woman, 29,`: whoever the number between commas stands beside. */
const BESIDE = new RegExp(
  `(?:(?<lead>[A-Za-z]+) )?(?:(?:(?<first>[A-Z][\\p{L}'’-]+) (?:[A-Z]\\. |(?:van|von|de|da|bin|al|el|di|du|la|le|der|den) )*|(?:Mr|Mrs|Ms|Dr|Miss|Sir|Dame)\\.? )[A-Z][\\p{L}'’-]+|(?:[Aa]n?|[Tt]he|[Aa]nother|[Oo]ne) (?:[a-z-]+ )?${PERSON}), (?:now |just |then )?$`,
  'u',
);
/** Behind these a name is that of a place. */
const PLACING: ReadonlySet<string> = new Set('in at near across outside around from into through'.split(' '));

/** `he will be 35`, `who is 61`, `I was only 19`, `the coach will be 70`: who is so old. */
const IS_SO_OLD = new RegExp(
  `(?:\\b(?:he|she|who|I) (?:is|was|am|(?:will|would) (?:soon )?be|had been)|(?<=[^'’])\\b(?:he|she)['’](?:s|ll be|d be)|\\b${PERSON} (?:is|was|will be|would be)) (?:now |just |only |already |about |around |almost |nearly |still )?$`,
  'i',
);
const TURNED =
  /\b(?:he|she|who|I|they|has|have|had|will|would|to|just|[A-Z][\p{L}’'-]+) (?:turn(?:ed|s)?|turning) (?:just )?$/u;
/** What goes on behind an age: the sentence, or when it was. */
const AGE_ENDS =
  /^(?:[.,;!?)]|$| (?:when|while|by|in|last|this|next|at|and|but|after|before|as|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|his|her|their|the day)|now|then|today|or (?:later|older))\b)/;
/** `retired at 63`, `died at 92`, `a pension at 63`. */
const AT_AGE =
  /\b(?:retir(?:e|es|ed|ing|ement)|die[sd]?|dying|pensions?|marr(?:y|ies|ied)|widowed|orphaned|debuted|graduated) at (?:just |only |about |around )?$/i;

/** `At 89, she still works`. */
const OPENS_AT = /(?:^|[.!?]['”"]?\s|\n)At (?:just |only |about |nearly |almost )?$/;
const OF_PERSON = /^, (?:he|she|I)\b/;

/** What is told in years of age: life expectancy, the average age of captains. */
const AGE_TOLD =
  /\b(?:life expectanc(?:y|ies)|(?:average|median|mean|typical|retirement|pension|voting|drinking|school-leaving|minimum|maximum) ages?)\b/i;
const TOLD_AS =
  /\b(?:to|at|is|was|be|been|from|around|about|nearly|almost|now|between|and|or|reached|hit|of|averaged) $/i;
const OPENS_ON = /^ (?:of|out of|times)\b/;
/** Another figure with a unit, or another clause, that takes the number behind it. */
const PARTS = /[.;:!?]\s|\n|[%$€£]|\b(?:per ?cent|million|billion|people|women of|countries)\b/;

/** Whether the sentence tells an age, in years, with a bare number: `Maria Ortega, 61, has run`, `she was just 19 when`. */
export function isToldAge(text: string, find: QuantityFind): boolean {
  if (find.scaled || find.magnitude.shape !== 'point') return false;
  const age = toNumber(find.magnitude.at);
  // What is counted stands behind most numbers: nothing else is looked at for those.
  if (!(age > 0 && age <= OLDEST) || readNounPhrase(text, find.end, { one: false }) !== null) return false;
  const before = text.slice(Math.max(0, find.start - REACH), find.start);
  const after = text.slice(find.end, find.end + 24);
  if (/ages? |expectanc/i.test(before) && isLevelOfAges(before, after)) return true;
  if (!Number.isInteger(age)) return false;
  if (before.endsWith(', ') || /, (?:now|just|then) $/.test(before)) return isBeside(before, after, find);
  if (after.startsWith(', ') && OPENS_AT.test(before) && OF_PERSON.test(after)) return true;
  if (!AGE_ENDS.test(after)) return false;
  const near = before.slice(-64);
  return IS_SO_OLD.test(near) || TURNED.test(near) || AT_AGE.test(near);
}

function isLevelOfAges(before: string, after: string): boolean {
  if (!TOLD_AS.test(before) || OPENS_ON.test(after)) return false;
  const told = [...before.matchAll(new RegExp(AGE_TOLD, 'gi'))].at(-1);
  return told !== undefined && !PARTS.test(before.slice(told.index));
}

function isBeside(before: string, after: string, { spelled }: QuantityFind): boolean {
  if (spelled || !/^(?:,|;|\)| and [a-zA-Z]|\.(?:\s|$))/.test(after)) return false;
  const near = BESIDE.exec(before.slice(-72));
  if (near === null) return false;
  const { lead, first } = near.groups ?? {};
  if (PLACING.has(lead?.toLowerCase() ?? '') || PHRASE_STOPS.has(first?.toLowerCase() ?? '')) return false;
  // "John Hall, 34, and Mary Bell, 29.": the last of a row needs another before it.
  return /^[,;]/.test(after) || /, \d{1,3},[^.;]{1,60}$/.test(before);
}
