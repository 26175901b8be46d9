import type { Rule } from '../../engine/figures/rule.ts';
import { partsOf } from '../../engine/values/calendar.ts';
import type { RuleName } from '../../model/derivation.ts';
import { timeOf } from './time-of.ts';

const SEASON_WORD: RuleName = 'zh/relative/season-word';

const SEASONS: Readonly<Record<string, string>> = { 春: '-21', 夏: '-22', 秋: '-23', 冬: '-24' };

/** 今春, 去冬, 去冬今春 */
export const SEASON_RULE: Rule = {
  name: SEASON_WORD,
  starts: [...'今去明'].flatMap((year) => Object.keys(SEASONS).map((season) => year + season)),
  read: (text, at, context) => {
    const season = SEASONS[text[at + 1] ?? ''];
    if (season === undefined || '之粮节'.includes(text[at + 2] ?? '。')) return null;
    const end = '季天'.includes(text[at + 2] ?? '。') ? at + 3 : at + 2;
    if (context.published === null) return timeOf(SEASON_WORD, text, { start: at, end, edtf: null, counted: true });
    const { year } = partsOf(context.published);
    const shift = text[at] === '去' ? -1 : text[at] === '明' ? 1 : 0;
    return timeOf(SEASON_WORD, text, { start: at, end, edtf: `${year + shift}${season}`, counted: true });
  },
  examples: ['今春 => this spring', '去冬 => last winter'],
};
