import { isOfNations } from '../../../engine/metrics/of-nations.ts';
import type { Attached, Discourse } from '../../../engine/relations/discourse.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import { isFirm } from './reach.ts';

/** What markets have, of whichever place, and what is measured of a whole economy. */
const OF_MARKETS = oneOf(
  /^metric:(?:underemployment-rate|pmi|home-price|home-sales|housing-starts|mortgage-rate|retail-sales|industrial-output|jobless-claims|job-openings|money-supply|bond-yield|exchange-rate|index-level|deficit|futures-price|open-interest|northbound)$/u,
);

/** A company that is only carried over: no one who is named with the figure. */
function isCarriedCompany({ slot, inherited }: Attached): boolean {
  return inherited && slot.id.startsWith('company:');
}

/**
 * 腾讯收报641元。…失业率维持3.9%: no company has such a figure. It is of the place that was told of last, else of what the text
 * is about, where that is none either; null where nobody else was named.
 * @returns `who` for every other figure
 */
export function ofNoCompany(
  who: Attached | null,
  metric: Attached | null,
  { headline, lastPlace }: Discourse,
): Attached | null {
  if (
    who === null ||
    metric === null ||
    !isCarriedCompany(who) ||
    !(isOfNations(metric.slot.id) || OF_MARKETS.test(metric.slot.id))
  )
    return who;
  const place = [lastPlace, headline.subject].find((slot) => slot !== null && !slot.id.startsWith('company:'));
  return place == null ? null : { slot: place, rule: 'zh/subject/place-of-text', inherited: true };
}

/** 行业产能利用率68%: what the whole trade has is not that of the company that was told of before. */
export function isOfTrade(who: Attached | null, object: Attached | null): boolean {
  return who?.inherited === true && isFirm(who) && /^全?行业$/u.test(object?.slot.text ?? '');
}
