import type { LabelFind } from '../../engine/figures/find.ts';
import type { Rule } from '../../engine/figures/rule.ts';

const RANK_LIST = 'zh/label/rank-list' as const;

const RANKED = '分列 分居 分获 分占 位列 位居 名列 排名 排在 居前 列前 跻身 挤进 进入 稳居'.split(' ');

const RANKS =
  /(?:(?:分列|分居|分获|分占|位列|位居|名列|排名|排在)[二三四五六七八九十2-9](?:[、和至到与][三四五六七八九十3-9]){0,4}[位名]|(?:位居|位列|名列|排名|排在|居|列|跻身|挤进|进入|稳居)(?:世界|全球|全国|全省|全市)?前(?:[二三四五六七八九十]|[2-9]|10|20|百)[位名])(?![专企患学选])/y;

/** 分列二、三位, 居前三位: places in an order, told without 第; nothing is counted. */
export const rankList: Rule = {
  name: RANK_LIST,
  starts: RANKED,
  read: (text, at): LabelFind | null => {
    RANKS.lastIndex = at;
    return RANKS.test(text) ? { type: 'label', rule: RANK_LIST, parts: [], start: at, end: RANKS.lastIndex } : null;
  },
  examples: ['分列二、三位 => places', '居前三位 => places', '排名三至五位 => places'],
};
