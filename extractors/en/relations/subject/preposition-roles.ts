import { oneOf } from '../../../engine/text/one-of.ts';
import { ASKED } from '../attribution/speech-words.ts';
import { type Item, itemAt } from '../sentence/items.ts';
import { type Governor, isInNounPhrase, isVerb, phraseEnd, phraseStart } from '../sentence/phrases.ts';
import { CLAUSE_PREPOSITIONS } from '../sentence/word-classes.ts';
import type { Role } from './role.ts';

const NONE: Role = { role: 'none', rule: 'en/subject/none' };
const SUBJECT: Role = { role: 'subject', rule: 'en/subject/name' };

/** Metrics that have two sides. */
const TRADED = new Set([
  'exports',
  'imports',
  'shipments',
  'sales',
  'deliveries',
  'purchases',
  'arrivals',
  'supplies',
  'shipment',
  'cargoes',
]);
const PLACED = oneOf(
  /^(?:registered|recorded|sold|built|made|held|grown|produced|reported|completed|listed|seen|logged|issued|filed|opened|spent|signed)$/,
);
const COMERS =
  /(?:^| )(?:arrivals|visitors|tourists|travell?ers|visits|trips|migration|immigration|migrants|immigrants|pilgrims)$/;

/** Ahead of, behind, followed by: whom the sentence sets beside its subject. */
const RIVAL = /(?:ahead of|clear of|front of|to| behind|before|over|by|against)$/;

/** What a name does that hangs on a preposition: the trade partner, the place, the whole, whoever has the figure. */
export function prepositionRole(
  items: readonly Item[],
  index: number,
  { word, index: at }: Governor,
  possessive: boolean,
): Role {
  const head = itemAt(items, at - 1);
  const measured = head.name?.type === 'metric' || head.name?.type === 'commodity' || TRADED.has(head.text);
  // "far ahead of Bobi Wine on 24.7%"
  if (
    /^(?:on|at|with)$/.test(itemAt(items, index + 1).text) &&
    /^(?:share|count|measure)$/.test(itemAt(items, index + 2).figure?.kind ?? '') &&
    RIVAL.test(`${head.text} ${word}`)
  )
    return { role: 'subject', rule: 'en/subject/with' };
  // "a penalty of 1.2 billion euros was imposed on Meta"
  if (word === 'on' && /^(?:imposed|levied|slapped)$/.test(head.text))
    return { role: 'agent', rule: 'en/subject/agent' };
  switch (word) {
    case 'of':
      // "Norges Trust, one of Europe's biggest funds, earned": among whom somebody is.
      if (possessive && /^(?:one|two|three|some|many|most|among|part|all)$/.test(head.text)) return NONE;
      // "the largest producer with 62,100 units, ahead of Nissan with 51,800"
      if (head.text === 'ahead' && /^(?:with|at|on)$/.test(itemAt(items, phraseEnd(items, index)).text))
        return { role: 'subject', rule: 'en/subject/led-by' };
      // "covers an area the size of Italy"
      if (head.text === 'size' && !possessive) return NONE;
      if (head.type === 'figure') return { role: 'agent', rule: 'en/subject/of-behind' };
      // "Brazil's exports fell, while those of South Africa rose"
      if (/^(?:those|that)$/.test(head.text) && isVerb(items, phraseEnd(items, index))) return SUBJECT;
      return possessive || measured || isMeasuredPhrase(items, at) ? SUBJECT : NONE;
    case 'in':
    case 'at':
    case 'across':
    case 'throughout':
    case 'inside':
    case 'on':
    case 'within':
      if (phraseStart(items, index) <= 2 && at === 0) return { role: 'place', rule: 'en/subject/topic' };
      if (itemAt(items, at - 1).text === ',' && isVerb(items, index + 1)) return SUBJECT;
      // "while those in China won 35 million tons": the place tells whose they are.
      if (/^(?:those|ones)$/.test(head.text) && isVerb(items, index + 1)) return SUBJECT;
      // "close its base at Berlin's airport": where something is done, unless it is measured there.
      if (possessive) return at === 0 || measured || holdsMetric(items, index) ? SUBJECT : NONE;
      // "insolvencies registered in England", "cars sold in Spain"
      return measured || isMeasuredPhrase(items, PLACED.test(head.text) ? at - 1 : at)
        ? { role: 'place', rule: 'en/subject/place' }
        : at === 0
          ? { role: 'place', rule: 'en/subject/topic' }
          : NONE;
    // "Demand outside China": whoever is left out has none of it.
    case 'outside':
      return NONE;
    case 'for':
      // "66.8% of the vote against 33.2% for Ventura"
      if (head.figure?.kind === 'share' && !possessive) return { role: 'agent', rule: 'en/subject/of-behind' };
      return possessive || measured ? SUBJECT : NONE;
    case 'from':
      if (isSeller(items, index, at)) return NONE;
      return { role: 'origin', rule: 'en/scope/origin' };
    case 'to':
    case 'into':
      // Visitor arrivals to Japan are Japan's.
      if (COMERS.test(head.text)) return { role: 'place', rule: 'en/subject/place' };
      return { role: 'destination', rule: 'en/scope/destination' };
    case 'with':
      if (measured || isMeasuredPhrase(items, at)) return { role: 'partner', rule: 'en/scope/partner' };
      return itemAt(items, at - 1).type === 'mark' || /ing$|^at$|^a$/.test(itemAt(items, phraseEnd(items, index)).text)
        ? { role: 'subject', rule: 'en/subject/with' }
        : NONE;
    case 'by':
      // "Exports, led by Maruti, advanced 14%": an aside, behind which the clause goes on.
      if (/^(?:led|followed|topped|headed|trailed|driven)$/.test(head.text) && isAside(items, index, at)) return NONE;
      if (/^(?:led|followed|topped|headed|trailed)$/.test(head.text))
        return { role: 'subject', rule: 'en/subject/led-by' };
      // "analysts polled by FactTrack": who asks has nothing of what they say.
      if (ASKED.has(head.text)) return NONE;
      return { role: 'agent', rule: 'en/subject/agent' };
    case 'than':
    case 'against':
    case 'above':
    case 'below':
    case 'over':
    case 'versus':
    case 'like':
      return possessive ? NONE : { role: 'compared', rule: 'en/subject/compared' };
    default:
      return possessive || (CLAUSE_PREPOSITIONS.has(word) && isVerb(items, phraseEnd(items, index))) ? SUBJECT : NONE;
  }
}

const BOUGHT = oneOf(
  /^(?:buy|buys|bought|buying|acquire|acquires|acquired|acquiring|purchased?|sign|signs|signed|signing|loaned|poached)$/,
);

/** "Acme bought the site from Globex for 9 million": the seller's no more than the sum is; goods by the tonne come from where they are made. */
function isSeller(items: readonly Item[], index: number, from: number): boolean {
  const { name } = itemAt(items, index);
  if (name === null || (name.type !== 'unlisted' && name.type !== 'company')) return false;
  for (let at = from - 1; at >= Math.max(0, from - 6); at--) {
    const { text, type } = itemAt(items, at);
    if (BOUGHT.test(text)) return true;
    if (type === 'figure' || type === 'mark') return false;
  }
  return false;
}

/** True where commas close the phrase off and a verb follows: , led by Maruti, [advanced]. */
function isAside(items: readonly Item[], index: number, by: number): boolean {
  let end = phraseEnd(items, index);
  // ", led by Saudi Arabia and Russia, may add"
  while (/^(?:and|,)$/.test(itemAt(items, end).text) && itemAt(items, end + 1).name !== null)
    end = phraseEnd(items, end + 1);
  return (
    itemAt(items, by - 2).text === ',' &&
    itemAt(items, end).text === ',' &&
    (isVerb(items, end + 1) || /^[a-z]{3,}ed$/.test(itemAt(items, end + 1).text))
  );
}

function holdsMetric(items: readonly Item[], index: number): boolean {
  return items
    .slice(index, phraseEnd(items, index + 2))
    .some(({ name }) => name?.type === 'metric' || name?.type === 'commodity');
}

/** True where the phrase that ends before `at` holds what is measured: storage sites [across the bloc], trade of goods [with]. */
function isMeasuredPhrase(items: readonly Item[], at: number): boolean {
  if (!isInNounPhrase(items, at - 1)) return false;
  let from = at - 1;
  for (let hops = 0; hops < 3 && from >= 0; hops++) {
    const first = phraseStart(items, from);
    const phrase = items.slice(first, from + 1);
    if (
      phrase.some(
        (item) =>
          item.name?.type === 'metric' ||
          item.name?.type === 'commodity' ||
          TRADED.has(item.text) ||
          /^(?:sites|commerce|volumes?|contracts?)$/.test(item.text),
      )
    )
      return true;
    if (itemAt(items, first - 1).text !== 'of') return false;
    from = first - 2;
  }
  return false;
}
