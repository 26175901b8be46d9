import { oneOf } from '../../engine/text/one-of.ts';
import { isCurrency } from './sentence/currencies.ts';
import { type Item, itemAt } from './sentence/items.ts';
import { keptByPlace } from './sentence/kept-by-place.ts';
import { isDeterminer, isHedge, isInNounPhrase, phraseStart } from './sentence/phrases.ts';

const COMPARING = new Set([
  'from',
  'than',
  'against',
  'versus',
  'above',
  'below',
  'exceeding',
  'with',
  'to',
  'after',
  'over',
  'under',
]);
const EARLIER =
  /^(?:an? (?:year|month|week|day|quarter)|the (?:year|month|week|day|quarter)|(?:\w+ )?(?:years?|months?|weeks?|days?|quarters?)) (?:earlier|before|ago|previously|prior)$|^(?:the |its )?(?:previous|prior|preceding) |^(?:the )?(?:prior-year|year-ago|year-earlier|previous-year|comparable|corresponding) |same .* last year/;

/**
 * True where the figure at `index` is what another one is compared with: from 52% in 2024, against 251,000 tonnes,
 * above November's 457 tonnes, compared with $10.20. It has a time of its own.
 */
export const isBase = keptByPlace(tellsBase);

function tellsBase(items: readonly Item[], index: number): boolean {
  if (isBracketed(items, index - 2) && itemAt(items, index - 1).text === ':') return true;
  let at = index - 1;
  for (let steps = 0; steps < 7 && at >= 0; steps++, at--) {
    const item = itemAt(items, at);
    // "nearly double the 1,046 of a year ago"
    if (item.figure?.kind === 'multiple' && isDeterminer(itemAt(items, at + 1)) && at + 2 === index)
      return itemAt(items, index + 1).type === 'date';
    if (item.type === 'date' || item.text === "'s" || isDeterminer(item)) continue;
    // "up from 41.3% in 2024 and 19% in 2019", "from 41.3% now and 19% before"
    const first = item.text === 'and' ? behindTimes(items, at) : -1;
    if (first >= 0 && itemAt(items, first).type === 'figure')
      return itemAt(items, first).figure?.kind === itemAt(items, index).figure?.kind && isBase(items, first);
    // "from $1.64 billion, or $2.68 per share"
    if (item.text === 'or' && itemAt(items, at - 1).text === ',' && itemAt(items, at - 2).type === 'figure')
      return isBase(items, at - 2);
    if (COMPARING.has(item.text)) return comparesAt(items, at, index);
    if (isHedge(item)) continue;
    if (item.type === 'figure' || !isInNounPhrase(items, at)) return false;
  }
  return false;
}

/** The item before `at`, times and the words for them passed over. */
function behindTimes(items: readonly Item[], at: number): number {
  let first = at - 1;
  while (itemAt(items, first).type === 'date' || TIMES.test(itemAt(items, first).text)) first--;
  return first;
}

const TIMES = oneOf(/^(?:in|on|now|today)$/);

/** "43,900 people from 12,300 families", "80 firms from 14 countries": where those counted come from. */
function isOrigin(items: readonly Item[], from: number, index: number): boolean {
  const [whole, part] = [itemAt(items, from - 1).figure, itemAt(items, index).figure];
  return (
    whole?.kind === 'count' &&
    part?.kind === 'count' &&
    whole.unit !== part.unit &&
    part.unit !== '1' &&
    whole.unit !== '1'
  );
}

/** 111,000 tonnes [last year], 61 tonnes [the year before], 40 points [in 2024]. */
function isDated(items: readonly Item[], index: number): boolean {
  if (itemAt(items, index).figure?.kind === 'duration') return false;
  const next = itemAt(items, index + 1);
  return (
    next.type === 'date' || ((next.text === 'in' || next.text === 'during') && itemAt(items, index + 2).type === 'date')
  );
}

function comparesAt(items: readonly Item[], at: number, index: number): boolean {
  const word = itemAt(items, at).text;
  const before = itemAt(items, at - 1).text;
  switch (word) {
    case 'from':
      // "Estimates ranging from 78 to 105"
      if (/^rang(?:e[sd]?|ing)$|^anywhere$|^vary(?:ing)?$|^varied$/.test(before)) return false;
      return !isOrigin(items, at, index);
    case 'against':
    case 'versus':
      return true;
    case 'with':
    case 'to':
      return before === 'compared' || before === 'compares' || before === 'comparing';
    case 'than':
      // More than 62,000 homes: a hedge. More than the 380,000 tonnes of the Philippines: a comparison.
      return at + 1 < index && (!isHedge(itemAt(items, at + 1)) || itemAt(items, at + 1).text === 'the')
        ? true
        : /^(?:higher|lower|larger|smaller|bigger)$/.test(before);
    case 'above':
    case 'below':
    case 'exceeding':
      return at + 1 < index;
    case 'after':
      // "90,000 tonnes in 2026 after 111,000 tonnes last year"
      return at + 1 === index && (itemAt(items, at - 1).text === ',' || isDated(items, index));
    default:
      return false;
  }
}

/** "revenue of £1,842 million (H1 2025: £1,733 million)": the time of a figure put beside another in brackets. */
export function isBracketed(items: readonly Item[], date: number): boolean {
  return (
    itemAt(items, date).type === 'date' &&
    itemAt(items, date + 1).text === ':' &&
    /^[(;,]$/.test(itemAt(items, date - 1).text)
  );
}

/** By their words: forest, harvest and interest end alike. */
const SUPERLATIVE =
  /^(?:most|least|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|worst|best|(?:low|high|larg|bigg|small|few|great|long|short|hott|cold|warm|wett|dri|strong|weak|fast|slow|deadli|steep|sharp|wid|deep|heavi|busi|old|young|quick|narrow|tight|mild|costli|bloodi|cheap|tall|dark|clean|dirti)est)$/;

/** "the largest number found on the north coast [since] 1987": a superlative in the words up to the last comma. */
export function isRecord(items: readonly Item[], since: number): boolean {
  for (let at = since - 1; at >= Math.max(0, since - 14); at--) {
    const { text, type } = itemAt(items, at);
    if (text === ',' || type === 'figure') return false;
    if (SUPERLATIVE.test(text)) return true;
  }
  return false;
}

/** True for a date that is earlier than what is told, and places only what is compared with: a year earlier, than in 2024. */
export function isBaseDate(items: readonly Item[], index: number): boolean {
  const date = itemAt(items, index);
  if (EARLIER.test(date.text) || isBracketed(items, index)) return true;
  // "the year before", not "touched $3,318 on Wednesday before easing"
  if (/^(?:earlier|before)$/.test(itemAt(items, index + 1).text) && !/[a-z]{2}ing$/.test(itemAt(items, index + 2).text))
    return true;
  // "to 0.3% from 0.5% by 2027": a deadline is what the plan is for.
  if (/^(?:by|until|till)$/.test(itemAt(items, index - 1).text)) return false;
  // Three times as many as in November; 22% short of 2019.
  const link = /^(?:in|on|at|during)$/.test(itemAt(items, index - 1).text) ? index - 2 : index - 1;
  if (itemAt(items, link).text === 'as' && itemAt(items, link - 2).text === 'as') return true;
  if (itemAt(items, link).text === 'of' && /^(?:short|shy)$/.test(itemAt(items, link - 1).text)) return true;
  if (isLevelOf(items, index)) return true;
  for (let at = index - 1; at >= Math.max(0, index - 7); at--) {
    const item = itemAt(items, at);
    if (item.type === 'figure') return isBase(items, at) && !hasMark(items, at, index);
    if (item.text === 'than' || item.text === 'versus') return true;
    // "The peso has gained 13% against the dollar this year" compares no years.
    if (item.text === 'against')
      return !OPPOSED.test(itemAt(items, at - 1).text) && !items.slice(at + 1, index).some(isRival);
    if (item.text === 'from' && itemAt(items, at + 1) === date)
      return !isSpan(items, index) || itemAt(items, index + 1).text === "'s";
    // "two-thirds wait for more than six months, up from half in 2021"
    if (item.text === 'from' && /^(?:up|down)$/.test(itemAt(items, at - 1).text)) return true;
    if (item.text === 'with' && itemAt(items, at - 1).text === 'compared') return true;
    if ((item.text === 'above' || item.text === 'below') && at + 1 === index) return true;
    // "37% below the level seen in January 2025"
    if ((item.text === 'above' || item.text === 'below') && itemAt(items, at - 1).figure?.kind === 'change')
      return true;
    if (item.text === 'since' && items.slice(Math.max(0, at - 3), at).some((one) => one.figure?.kind === 'change'))
      return true;
    // "the highest since 1987", "the highest since the fall of communism in 1989"
    if (item.text === 'since' && isRecord(items, at)) return true;
    // "Taking gains since the start of the year to 11%"
    if (
      item.text === 'since' &&
      /^(?:gains?|losses|advances?|rises?|declines?|increases?|returns?|rally|slide)$/.test(itemAt(items, at - 1).text)
    )
      return true;
    if (item.text === 'on' && at + 1 === index && /^(?:the |its )?(?:previous|last) /.test(date.text)) return true;
    // "up 17% on 2025"
    if (
      item.text === 'on' &&
      at + 1 === index &&
      itemAt(items, at - 1).figure?.kind === 'change' &&
      /^\d{4}$/.test(date.text)
    )
      return true;
    if (item.text === ',' || item.text === ';' || item.text === ':') return false;
  }
  return false;
}

const LEVELS = oneOf(/^(?:levels?|average|mean|norm|normal|peak|high|low|record|total|figure|rate|pace|tally)$/);

/** "Three times the monthly average for March", "below its peak in March", "less than half the level of 2018": of what is compared with. */
function isLevelOf(items: readonly Item[], index: number): boolean {
  if (!/^(?:of|in|for|from)$/.test(itemAt(items, index - 1).text) || !LEVELS.test(itemAt(items, index - 2).text))
    return false;
  const start = phraseStart(items, index - 2) - 1;
  // "About 85% of the level of 2019"
  const before = itemAt(items, itemAt(items, start).text === 'of' ? start - 1 : start);
  const part =
    before.figure?.kind === 'multiple' || before.figure?.kind === 'share' || before.figure?.kind === 'change';
  return part || /^(?:below|above|beyond|under|over|double|twice|half|exceeding|than|near)$/.test(before.text);
}

/** What is done against somebody or something, and compares nothing: protests against a tax. */
const OPPOSED = oneOf(
  /^(?:protests?|protested|demonstrations?|rall(?:y|ies)|strikes?|campaigns?|vot(?:e|es|ed|ing)|fight|fighting|war|wars|measures|sanctions|cases?|lawsuits?|attacks?|offensive|charges|claims|crimes?|violence|vaccinated|immuni[sz]ed|insured|protection|protect|guard|won|lost|play(?:ed)?|match|goals?|uprising|revolt|crackdown)$/,
);

/** Against whom one gains or wins. */
function isRival(item: Item): boolean {
  return isCurrency(item) || /^(?:basket|peers|rivals?|opponents?)$/.test(item.text);
}

/** "from July to September" is a span of its own, "from 2027" a beginning. */
function isSpan(items: readonly Item[], index: number): boolean {
  const next = itemAt(items, index + 1).text;
  if (next === 'to' || next === 'until' || next === 'through') return itemAt(items, index + 2).type === 'date';
  const left = items.slice(Math.max(0, index - 6), index);
  // "voted to raise fares by 8% from April": a beginning, since it is still to be done.
  if (
    items
      .slice(Math.max(0, index - 10), index)
      .some(
        ({ text }, at, all) => AHEAD.test(text) || (text === 'to' && /^(?:word|name)$/.test(all[at + 1]?.type ?? '')),
      )
  )
    return true;
  return (
    !left.some((item) => item.type === 'figure' && item.figure?.kind === 'change') &&
    !left.some((item) => /^(?:up|down|rose|fell|dropped|climbed)$/.test(item.text))
  );
}

const AHEAD = oneOf(/^(?:will|would|shall|plans?|planned)$/);

function hasMark(items: readonly Item[], from: number, to: number): boolean {
  return items.slice(from + 1, to).some((item) => item.text === ',' || item.text === ';');
}
