import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Clause } from '../sentence/clause.ts';

/** 占全球市场的, 占据中国手机市场, 控制全球钴市场的: who has a part of a market, and no more than a hedge before the figure. */
const PART_OF_MARKET =
  /(?:占据?|控制|掌握|拿下|垄断|拥有)(?:着|了|到|有)?(?:约|近)?[^,，;；。\d占]{0,14}(?<![股债楼房车])市场(?:总量|总额)?(?:的)?(?:约|近|超过?|逾|大约|至少|将近|接近)?$/u;
const REACH = 28;

/** A share of what is sold somewhere: 占全球市场的|13.4%. Null for any other figure. */
export function partOfMarket({ text, lexicon }: Scene, clause: Clause, figure: Figure): Attached | null {
  if (figure.kind !== 'share') return null;
  const words = text.slice(Math.max(clause.start, figure.start - REACH), figure.start);
  if (!words.includes('市场')) return null;
  const market = PART_OF_MARKET.exec(words);
  const listed = lexicon.entity('metric:market-share');
  if (market === null || listed === undefined) return null;
  const start = figure.start - words.length + words.lastIndexOf('市场');
  const slot = { id: listed.id, label: listed.label, text: '市场', start, end: start + 2 };
  return { slot, rule: 'zh/metric/part-of-market', inherited: false };
}
