import { characterSet } from '../../engine/text/characters.ts';
import type { Comparator } from '../../model/figure.ts';

/** Denials that a bound may stand behind; 不超过, 不低于, 未超过 are words of their own. */
const NEGATED =
  /(?<!有)(?:没有?|未能?|没能|不(?:会|能|可|得|应|宜|该|许|准|要|敢|再|曾|至于|可能|太可能)|[从尚并仍均还]未|[未不]曾|从[不没]|从来[不没]有?|并[不没]有?|无法|难以|很难)(?:再|有|能|曾|会|将|一次|被)?$/;
/** What they end with. */
const mayDeny = characterSet('没有未能会可得应宜该许准要敢再曾于不法以难将次被');
const LONGEST = 8;

const TURNED: Readonly<Partial<Record<Comparator, Comparator>>> = { '>': '<=', '<': '>=' };

/** What a bound that begins at `start` says where the words before deny it: 从未低于2% is at least 2%. */
export function boundInContext(text: string, start: number, comparator: Comparator): Comparator {
  const turned = TURNED[comparator];
  if (turned === undefined || !mayDeny(text, start - 1)) return comparator;
  return NEGATED.test(text.slice(Math.max(0, start - LONGEST), start)) ? turned : comparator;
}

/** 未能降至2%|以下: the level that was not come to. */
const NEGATED_LEVEL =
  /(?:未能?|没能?|没有|[尚仍并]未|不会|难以|无法|未曾)再?[降跌回落减压控制升涨增提高恢复]{1,3}[低少到至在]{1,2}[约近]?[\d.]{1,8}[万亿]?[\u4e00-\u9fff%‰℃]{0,4}$/u;
const BESIDE: Readonly<Partial<Record<Comparator, Comparator>>> = { '<': '>=', '>=': '<' };
const LONGEST_LEVEL = 26;

/** What a bound behind a figure, which ends at `end`, says where the words before it deny it. */
export function boundBehindInContext(text: string, end: number, comparator: Comparator): Comparator {
  const turned = BESIDE[comparator];
  if (turned === undefined) return comparator;
  return NEGATED_LEVEL.test(text.slice(Math.max(0, end - LONGEST_LEVEL), end)) ? turned : comparator;
}
