import type { QuantityFind } from '../../engine/figures/find.ts';
import { resultTime } from '../../engine/figures/result-time.ts';
import type { Rule } from '../../engine/figures/rule.ts';
import { isDigit, isWordStart } from '../../engine/text/characters.ts';
import type { RuleName } from '../../model/derivation.ts';
import { wordBefore } from '../read-word.ts';

const RESULT: RuleName = 'en/times/result';
const WRITTEN = /(?:(?<hours>\d{1,2}):)?(?<minutes>\d{1,2}):(?<seconds>[0-5]\d)(?<part>\.\d{1,3})?(?![\d:]|\.\d)/y;
/** What a time of day would have behind it. */
const OF_DAY = /^ ?(?:[ap]\.?m\b|GMT|UTC|[ECMP][SD]T\b|ET\b|PT\b|CET\b|BST\b|(?:19|20)\d\d\b)/i;
/** A time of day with its seconds stands behind `at` or a date; a result behind these. */
const LEADS: ReadonlySet<string> = new Set(
  'in of a an the his her their its clocked clocking ran running timed posted posting recorded record best than time under inside within below'.split(
    ' ',
  ),
);

/** `in 2:03:05`, `a time of 1:47.36`: how long it took, and no time of day, which has no part of a second. */
export const RESULT_TIME_RULE: Rule = {
  name: RESULT,
  starts: [...'0123456789'],
  read: readResult,
  examples: ['in 2:03:05 => 7385 second', 'a time of 1:47.36 => 107.36 second'],
};

function readResult(text: string, at: number): QuantityFind | null {
  const before = text.charCodeAt(at - 1);
  if (isDigit(before) || before === 0x3a || !isWordStart(text, at)) return null;
  WRITTEN.lastIndex = at;
  const groups = WRITTEN.exec(text)?.groups;
  const end = WRITTEN.lastIndex;
  if (groups === undefined || (groups['hours'] === undefined && groups['part'] === undefined)) return null;
  if (OF_DAY.test(text.slice(end, end + 8))) return null;
  if (groups['part'] === undefined && !LEADS.has(wordBefore(text, at)?.word ?? '')) return null;
  return resultTime(RESULT, { start: at, end }, groups);
}
