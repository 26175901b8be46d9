import { oneOf } from '../../../engine/text/one-of.ts';
import { movesSomething } from '../metric/verb-metric.ts';
import { type Item, itemAt } from '../sentence/items.ts';
import { beforeHedges, isVerb, phraseStart } from '../sentence/phrases.ts';
import { isAction, isMeasuring, verbGroup } from '../sentence/verb-groups.ts';
import { BODY_NOUNS, COMPANY_NOUNS, DETERMINERS, PREPOSITIONS } from '../sentence/word-classes.ts';
import { isWhere } from './bystanders.ts';

/**
 * Whether the listed metric at `index` measures something here. "contained nickel", "carriers return in force": a
 * participle or a verb of the same shape measures nothing.
 */
export function measures(items: readonly Item[], index: number): boolean {
  const { name, text } = itemAt(items, index);
  const last = itemAt(items, index - 1);
  // "A plant that is to cost 840 million euros" says what is measured; "costing fishermen 3 million" does not.
  const costs = figureBehind(items, index);
  if (text === 'cost' && costs) return true;
  if (text === 'costing' && !costs) return false;
  // "Among Member States, the largest declines": those that are compared.
  if (itemAt(items, index - 1).text === 'among') return false;
  // "The producer price paid to farmers", "losses amount to 4 billion": no measure of its own.
  const told = itemAt(items, index - 1).name;
  if (text === 'scale' && last.text.endsWith('-')) return false;
  // "Inspections of high-risk assets": what is looked at is not what is measured.
  const first = phraseStart(items, index);
  if (itemAt(items, first - 1).text === 'of' && LOOKED_AT.test(itemAt(items, first - 2).text)) return false;
  // "Rain fell on the area", "trees in the affected area": where it was.
  if (text === 'area' && /^(?:in|on|over|across|around|near|into|from)$/.test(itemAt(items, first - 1).text))
    return false;
  // "Two were crew members": who they were.
  if (text === 'members' && /^(?:crew|family|staff|team|council|board|gang|cabinet|committee|jury)$/.test(last.text))
    return false;
  // "The tax rate for small firms": whom it is for.
  if (itemAt(items, first - 1).text === 'for' && PARTIES.test(text) && measuresBefore(items, first - 1)) return false;
  const behindMetric = told?.type === 'metric' && told.flags.verb !== true;
  // "Reliance as a share of consumption": what it is told as a part of.
  const asPart = last.text === 'of' ? index - 2 : index;
  if (
    PART_WORDS.test(itemAt(items, asPart).text) &&
    itemAt(items, asPart - 1).text === 'a' &&
    itemAt(items, asPart - 2).text === 'as' &&
    measuresBefore(items, asPart - 2)
  )
    return false;
  // "The operating ratio, a gauge of efficiency, improved": what a measure is a sign of.
  if (
    last.text === 'of' &&
    /^(?:gauge|measure|indicator|barometer|proxy|sign|yardstick)$/.test(itemAt(items, index - 2).text) &&
    items
      .slice(Math.max(0, index - 7), index - 2)
      .some((item, at, near) => item.text === ',' && /^an?$/.test(near[at + 1]?.text ?? ''))
  )
    return false;
  // "The cost of each module sold abroad": where it is sold.
  if (
    MADE.test(text) &&
    /^(?:abroad|overseas|locally|domestically|online|there|here)$/.test(itemAt(items, index + 1).text) &&
    last.type === 'word'
  )
    return false;
  // "Excluding students", "missing forecasts of 4.6%": what is left out, and what was not reached.
  if (LEAVES_OUT.test(last.text)) return false;
  if (text === 'missing' && isForeseen(items, index)) return false;
  // "Sales, hurt by a strong currency, fell 6%": only people are counted so.
  if (text === 'hurt' && !costs && last.type !== 'figure' && !/^(?:was|were|been|and|or)$/.test(last.text))
    return false;
  if (text === 'amount' && itemAt(items, index + 1).text === 'to') return false;
  // Private equity, equity [funds]: whom money comes from and where it goes, and nobody's capital.
  if (text === 'equity' && (last.text === 'private' || EQUITY_OF.test(itemAt(items, index + 1).text))) return false;
  // "33% invested in stocks", "equities gained": what is held, no inventory and no capital.
  if (text === 'equities' || (text === 'stocks' && last.text === 'in')) return false;
  if (isWhere(items, index) || isWhoActs(items, index)) return false;
  if (isTerms(items, index) || isYardstick(items, index)) return false;
  // "The permits issued fell by 60%": a participle that only says which ones.
  if (name?.flags.verb === true && /(?:ed|sold|built)$/.test(text) && isVerb(items, index + 1)) return false;
  if (name?.flags.verb === true && isReduced(items, index)) return false;
  if (name?.flags.verb === true)
    return (
      !(behindMetric && /^(?:paid|sold|bought|owed|raised|spent|[a-z]+ed)$/.test(text) && hangs(items, index)) &&
      !movesSomething(items, index) &&
      (!DETERMINERS.has(last.text) || last.text === 'that') &&
      (!PREPOSITIONS.has(last.text) || last.text === 'to') &&
      last.text !== "'s"
    );
  // "is to contract by 3%", "will trade at 40": behind these a word that is also a noun does something.
  if (BEFORE_VERB.test(last.text) && /^(?:by|from|at|to)$/.test(itemAt(items, index + 1).text)) return false;
  if (text === 'terms' || (text === 'term' && /^(?:long|short|medium|first|second)$/.test(last.text))) return false;
  // "pension fund Stella", "the price watchdog": the measure only says what sort of body it is.
  const next = itemAt(items, index + 1).text;
  // "Its forces number 216,000 troops"
  if (text === 'number' && itemAt(items, index + 1).type === 'figure') return false;
  if (BODY_NOUNS.has(next) || (COMPANY_NOUNS.has(next) && next !== 'group')) return false;
  // "Its profit" is one, "banks profit" does something.
  const plural =
    last.type === 'word' && /[a-rt-z]s$/.test(last.text) && !/ss$/.test(last.text) && !DETERMINERS.has(last.text);
  // "to supply 30,000 homes", "refiners use 4 million tonnes": a verb, and how much of it is said.
  const said = itemAt(items, index + 1).type === 'figure' && /^(?:use|supply|export|import|order)$/.test(text);
  return !(text.includes(' ') || said
    ? false
    : (plural || last.text === 'to' || last.text === 'they') &&
      /^(?:return|use|trade|supply|export|import|order|profit|pay|gain|lead|cost)$/.test(text));
}

const LOOKED_AT = oneOf(
  /^(?:inspections?|checks?|reviews?|audits?|surveys?|surveillance|thefts?|complaints?|reports?|fears?|warnings?|searches|closures?|cancellations?|delays?|descriptions?|monitoring|supervision)$/,
);

const ACTS = oneOf(
  /^metric:(?:companies|schools|students|teachers|visitors|employees|members|users|subscribers|passenger-traffic|patients|hospitals|stores|households|refugees|migrants|applicants)$/,
);

/** "Schools issued 487,000 fines", "visitors spent": those who do something are no measure of what they do. */
function isWhoActs(items: readonly Item[], index: number): boolean {
  if (!ACTS.test(itemAt(items, index).name?.slot.id ?? '') || itemAt(items, index - 1).type === 'figure') return false;
  const group = verbGroup(items, index + 1, index + 5);
  return (
    group !== null &&
    group.first === index + 1 &&
    !group.passive &&
    isAction(items, group) &&
    !isMeasuring(itemAt(items, group.main).text)
  );
}

/** "Sales grew 3% at constant exchange rates", "at current prices": in what terms something is told, and no measure. */
function isTerms(items: readonly Item[], index: number): boolean {
  return (
    itemAt(items, index - 2).text === 'at' &&
    /^(?:constant|comparable|current|fixed|stable|unchanged|identical)$/.test(itemAt(items, index - 1).text) &&
    itemAt(items, index + 1).text !== 'of'
  );
}

/** "Home sales by floor area", "the third-largest lender by assets": by what something is measured or ranked. */
function isYardstick(items: readonly Item[], index: number): boolean {
  const first = phraseStart(items, index);
  if (itemAt(items, first - 1).text !== 'by' || /^(?:of|to|in)$/.test(itemAt(items, index + 1).text)) return false;
  const measured = itemAt(items, first - 2).name;
  if (measured?.type === 'metric' && measured.flags.verb !== true) return true;
  return items.slice(Math.max(0, first - 6), first - 1).some(({ text }) => RANKED.test(text));
}

const RANKED = /(?:^|-)(?:largest|biggest|smallest|top|leading|most)$/;

/** "The price of a home bought in March was 392,000": a participle before the sentence's own verb says which ones. */
function isReduced(items: readonly Item[], index: number): boolean {
  const last = itemAt(items, index - 1);
  if (!/^(?:bought|sold|built|made|[a-z]+ed)$/.test(itemAt(items, index).text) || /^(?:mark|figure)$/.test(last.type))
    return false;
  if (!/^(?:in|on|at|by|to|from|during|over|for)$/.test(itemAt(items, index + 1).text) || isVerb(items, index - 1))
    return false;
  for (let at = index + 2; at < index + 10; at++) {
    const { text, type } = itemAt(items, at);
    if (type === 'figure' || type === 'mark' || /^(?:and|but|which|that|who|while|as)$/.test(text)) return false;
    if (/^(?:was|were|is|are|averaged|stood|totalled|totaled|rose|fell)$/.test(text)) return true;
  }
  return false;
}

const PARTIES = oneOf(
  /^(?:firms|companies|businesses|employees|workers|customers|users|members|students|passengers|visitors|patients)$/,
);

const MADE = oneOf(/^(?:sold|made|built|bought|produced)$/);
const LEAVES_OUT = oneOf(/^(?:excluding|except|barring)$/);
const BEFORE_VERB = oneOf(/^(?:to|will|would|could|may|might|should|can)$/);
const PART_WORDS = oneOf(/^(?:percentage|share|proportion|percent|multiple)$/);

/** Whether the words right before name a measure. */
function measuresBefore(items: readonly Item[], at: number): boolean {
  return itemAt(items, at - 1).name?.type === 'metric';
}

const EQUITY_OF = oneOf(
  /^(?:funds?|markets?|mutual|schemes?|investors?|futures|ind(?:ex|ices)|traders?|trading|strategists?|analysts?|inflows|outflows|research|portfolios?|fundraising|offerings?)$/,
);

/** True for a participle that only says more of the noun before it: [paid] to farmers, [owed] by states. */
function hangs(items: readonly Item[], index: number): boolean {
  return /^(?:to|by|from|on)$/.test(itemAt(items, index + 1).text) && itemAt(items, index + 2).type !== 'figure';
}

/** True where a figure follows, hedges left out. */
function figureBehind(items: readonly Item[], index: number): boolean {
  const figure = items.findIndex(({ type }, at) => at > index && at < index + 5 && type === 'figure');
  return figure > 0 && beforeHedges(items, figure) === index;
}

/** Whether a forecast or a target is told of in the next few words, before any figure. */
function isForeseen(items: readonly Item[], index: number): boolean {
  for (let at = index + 1; at < index + 6; at++) {
    const { text, type } = itemAt(items, at);
    if (type === 'figure') return false;
    if (/^(?:forecasts?|estimates?|expectations?|targets?|consensus|deadlines?)$/.test(text)) return true;
  }
  return false;
}
