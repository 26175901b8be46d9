import type { TimeFind } from '../../engine/figures/find.ts';
import type { Rule } from '../../engine/figures/rule.ts';
import { isWordStart } from '../../engine/text/characters.ts';
import { ORDINALS } from '../numerals/number-words.ts';
import { timeFind } from './time-finds.ts';
import { counted } from './time-reading.ts';

const BEFORE_OUR_ERA =
  /(?:\d{1,5}|(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[- ](?:century|millennium)) (?:BCE?|B\.C\.E\.|B\.C\.)(?![A-Za-z])/y;

/** `44 BC`, `the third century BCE`: years before our era lie outside the calendar, so they have no EDTF text. */
export const BEFORE_OUR_ERA_RULE: Rule = {
  name: 'en/times/before-our-era',
  starts: [...'0123456789', ...ORDINALS.keys()],
  read: (text, at): TimeFind | null => {
    BEFORE_OUR_ERA.lastIndex = at;
    if (!isWordStart(text, at) || !BEFORE_OUR_ERA.test(text)) return null;
    const end = BEFORE_OUR_ERA.lastIndex;
    return { ...timeFind(text, counted(at, end, null), 'en/times/before-our-era'), counted: false, doubts: [] };
  },
  examples: ['44 BC => a year before our era', 'the third century BC => a century before our era'],
};

/** Whether the century that ends at `end` is one before our era. */
export function isBeforeOurEra(text: string, end: number): boolean {
  return /^ B\.?C\b/.test(text.slice(end, end + 5));
}
