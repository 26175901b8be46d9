import type { FigureReading } from '../../engine/figures/language-pack.ts';

const GREW = /(?:增长|上涨)(?:约|近|超过?|逾|了)?$/u;
/** What has a percentage of its own, which moves by points. */
const RATE = /[率比重例]|份额|依存度/u;
const GAP = /^[，,；;（(]?(?:而|高于|低于|快于|慢于|不及)?$/u;
const WAS = /^则?[为是](?:约|近|超过?|逾)?$/u;
const REACH = 14;

/** 保费将增长2.3%，去年为|4.1%: how fast the same grew at another time. A rate that is no growth (失业率) is a level then as well. */
export function isGrowthBefore({ text, finds }: FigureReading, index: number): boolean {
  const [grown, time, here] = finds.slice(Math.max(0, index - 2), index + 1);
  if (here?.type !== 'quantity' || time?.type !== 'time' || grown?.type !== 'quantity') return false;
  if (here.unit?.code !== '%' || grown.unit?.code !== '%') return false;
  if (!WAS.test(text.slice(time.end, here.start)) || !GAP.test(text.slice(grown.end, time.start))) return false;
  const before = text.slice(Math.max(0, grown.start - REACH), grown.start);
  return GREW.test(before) && !RATE.test(before.slice(before.search(/[^，,。；;]*$/u)));
}
