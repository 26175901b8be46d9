import type { LabelFind } from '../../engine/figures/find.ts';
import type { Rule } from '../../engine/figures/rule.ts';
import { wordBefore } from '../read-word.ts';

const ONCE = /one (?:point|time|stage|moment)(?![A-Za-z-]| (?:in|of) (?:every|ten|a hundred))/iy;

/** `at one point`, `at one time`: once, and nothing is counted. */
export const PASSING_RULE: Rule = {
  name: 'en/labels/once',
  starts: ['one'],
  read: (text, at): LabelFind | null => {
    ONCE.lastIndex = at;
    if (!ONCE.test(text) || wordBefore(text, at)?.word !== 'at') return null;
    return { type: 'label', rule: 'en/labels/once', parts: [], start: at, end: ONCE.lastIndex };
  },
  examples: ['It was at one point the largest.'],
};

const HOURS = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)';
const OF_CLOCK = new RegExp(
  ` past (?:${HOURS}|\\d{1,2})(?![\\w-])| (?:to|after|before) ${HOURS}(?=[.,;:)]|$| (?:o'clock|[ap]\\.?m|on|in the|this|yesterday|today)(?![A-Za-z]))`,
  'iy',
);

/** `36 minutes past eight`, `20 minutes to six`: the clock, and no stretch of time. */
export function isClock(text: string, end: number): boolean {
  OF_CLOCK.lastIndex = end;
  return OF_CLOCK.test(text);
}
