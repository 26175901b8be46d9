import { oneOf } from '../../../engine/text/one-of.ts';
import { familyOf } from '../metric/metric-family.ts';
import { clauseAt } from '../sentence/clauses.ts';
import { type Item, itemAt } from '../sentence/items.ts';
import { isInNounPhrase } from '../sentence/phrases.ts';
import { type Attached, attachedName, type Frame, isPlace, type Reading } from '../sentence/reading.ts';

const DEALS = oneOf(
  /^(?:buy|buys|buying|bought|acquir(?:e|es|ed|ing)|purchas(?:e|es|ed|ing)|sell|sells|selling|sold|takeover|acquisition|purchase|buyout|sale|merger|merge|taken|take)$/,
);
const LINKS = oneOf(/^(?:of|in|with|over|private|out)$/);
const REACH = 9;

/**
 * "Agreed to buy Helvia in a deal worth $310 million", "the $2 billion takeover of Helvia": the company that changes
 * hands is what the price of the deal is of. Null where the figure is of no deal, or nobody but the buyer is named.
 */
export function dealtCompany(reading: Reading, frame: Frame, index: number, metric: Attached | null): Attached | null {
  if (metric === null || !(isDeal(reading, metric) || DEALS.test(metric.slot.text.toLowerCase()))) return null;
  const { items, clauses } = reading;
  const clause = clauseAt(clauses, itemAt(items, index).start);
  const buyer = frame.subject?.slot.id ?? null;
  for (let at = clause.from; at < Math.min(clause.to, index + REACH); at++) {
    if (!DEALS.test(itemAt(items, at).text.split(' ').at(-1) ?? '')) continue;
    const dealt = companyBehind(items, at + 1, buyer);
    if (dealt !== null) return dealt;
  }
  return null;
}

function isDeal(reading: Reading, metric: Attached): boolean {
  return metric.slot.id === 'metric:deal-value' || familyOf(reading, metric) === 'deal';
}

/** The first company in the phrase that the deed acts on; words that say of what sort it is are read over. */
function companyBehind(items: readonly Item[], from: number, buyer: string | null): Attached | null {
  for (let at = from; at < from + REACH; at++) {
    const { name, text, figure } = itemAt(items, at);
    const called = name !== null && /^[A-Z]/.test(name.slot.text) && /^(?:company|unlisted|org)$/.test(name.type);
    if (name !== null && called && !isPlace(name.slot)) {
      // "Helvia's chemicals arm": the owner of what is sold.
      const owns = itemAt(items, at + 1).text === "'s";
      return name.slot.id === buyer || owns ? null : attachedName(name, 'en/object/dealt');
    }
    if (figure?.kind === 'share' || LINKS.test(text) || text === 'stake') continue;
    if (!isInNounPhrase(items, at)) return null;
  }
  return null;
}
