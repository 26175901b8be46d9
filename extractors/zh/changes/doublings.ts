import type { QuantityFind } from '../../engine/figures/find.ts';
import type { Rule } from '../../engine/figures/rule.ts';
import type { RuleName } from '../../model/derivation.ts';
import type { Direction } from '../../model/figure.ts';
import { readSmall } from '../numerals/small-numbers.ts';

const DOUBLING: RuleName = 'zh/change/doubling';

const TIMES =
  /翻(?:了)?(?:近|约|逾|超)?(?:(?<double>倍|一倍)|(?:(?<count>[一两二三四五六七八九]|\d)?(?:番|翻)))|倍增|(?<halved>减半|腰斩)/y;

/** 翻倍, 翻番, 翻两番 (twice doubled, four times as much), 倍增, 减半: the value is what the start is multiplied with. */
export const DOUBLING_RULE: Rule = {
  name: DOUBLING,
  starts: ['翻', '倍增', '减半', '腰斩'],
  read: (text, at): QuantityFind | null => {
    TIMES.lastIndex = at;
    const match = TIMES.exec(text);
    if (match === null || (text[at] === '翻' && '推掀'.includes(text[at - 1] ?? '。'))) return null;
    const end = at + match[0].length;
    const count = match.groups?.['count'] === undefined ? 1 : (readSmall(match.groups['count'], 0)?.value ?? 1);
    const halved = match.groups?.['halved'] !== undefined;
    const direction: Direction = halved ? 'down' : 'up';
    return {
      type: 'quantity',
      role: 'movement',
      rule: DOUBLING,
      parts: [],
      start: at,
      end,
      number: null,
      magnitude: { shape: 'point', at: { digits: halved ? '0.5' : String(2 ** count), exponent: 0 } },
      scaled: false,
      spelled: true,
      step: halved ? 0.1 : 0.2,
      comparator: '=',
      unit: { start: at, end, code: 'x', doubts: [] },
      direction,
      doubts: [],
      placed: null,
    };
  },
  examples: ['翻倍 => 2 x up', '翻两番 => 4 x up', '减半 => 0.5 x down'],
};
