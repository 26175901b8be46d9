import { oneOf } from '../../../engine/text/one-of.ts';
import { isBenchmark, isBond } from '../../../lexicon/benchmarks.ts';
import type { Figure } from '../../../model/figure.ts';
import { clauseAt } from '../sentence/clauses.ts';
import { isCurrency } from '../sentence/currencies.ts';
import { type Item, itemAt } from '../sentence/items.ts';
import { governorOf, isVerb, phraseStart } from '../sentence/phrases.ts';
import type { Attached, Reading } from '../sentence/reading.ts';
import { isAction, verbGroup } from '../sentence/verb-groups.ts';
import { CLAUSE_PREPOSITIONS } from '../sentence/word-classes.ts';
import { TRAITS } from '../sentence/word-traits.ts';

const COIN = oneOf(/^(?:bitcoin|ether|ethereum|dogecoin|stablecoin)$/);
/** What else moves by itself in the same words: closed 2% lower, added 3%. */
const TRADES = oneOf(
  /^(?:added|adds|adding|closed|ended|finished|settled|opened|traded|trading|lost|loses|losing|gave|put|piled|shed|sheds|shedding|changed|bought|fetched|was|were|is|are)$/,
);

/** Populations, economies and sales do so, and no quotation. */
const OF_BULK = oneOf(
  /^(?:shrank|shrinks?|shrunk|grew|grows?|grown|expand(?:s|ed)?|contract(?:s|ed)?|dwindled|swelled|ballooned)$/,
);

/** What a figure measures that is told by what moved alone, with the thing that moved where it is not the subject. */
export interface MarketMove {
  readonly metric: Attached;
  /** A currency, a bond: the thing of the figure; null for a company, whose shares it is. */
  readonly object: Attached | null;
}

/**
 * "The yen firmed to 151.20 per dollar", "Advantest dropped 6.2%", "the yield on the 10-year bond hit 2.15%": what is
 * quoted moves by itself, and only its sort says whether that is a rate, a share price or a yield.
 */
export function marketMove(reading: Reading, index: number, figure: Figure): MarketMove | null {
  if (figure.kind === 'count' || figure.kind === 'duration' || figure.kind === 'mass') return null;
  const bond = bondYield(reading, index, figure);
  if (bond !== null) return bond;
  const { items } = reading;
  const beside = movedBeside(reading, index, figure);
  if (beside !== null) return beside;
  const clause = clauseAt(reading.clauses, figure.start);
  // "The lira, which has lost 17% this year, firmed to 43.9": behind an aside, the word before it moves.
  const aside = reading.clauses.find(({ to, kind }) => to === clause.from && kind === 'relative');
  const behindAside = aside === undefined ? null : { first: clause.from, main: clause.from, passive: false };
  const verb = verbGroup(items, lastOfList(items, clause.from, index), index) ?? behindAside;
  if (verb === null || (verb.first === clause.from && aside === undefined)) return null;
  // "traded at" is one word where the lexicon lists it.
  const [text = ''] = itemAt(items, verb.main).text.split(' ');
  if (OF_BULK.test(text)) return null;
  if (isAction(items, verb) && !TRADES.test(text)) return null;
  const moverAt = aside !== undefined && verb.first === clause.from ? aside.from - 2 : verb.first - 1;
  const mover = itemAt(items, moverAt);
  const owned = itemAt(items, moverAt - 1).text === "'s";
  if (isCurrency(mover) && !owned && (figure.kind === 'change' || isQuote(figure)))
    return { metric: listed(reading, 'metric:exchange-rate', mover), object: thing(mover) };
  if (COIN.test(mover.text) && figure.kind !== 'share')
    return { metric: listed(reading, 'metric:price', mover), object: thing(mover) };
  const benchmark = /^(?:bullion|spot gold|gold|silver|platinum|palladium)$/;
  const quoted = mover.name !== null && (isBenchmark(mover.name.slot.id) || isOneOfMarket(reading, mover, figure));
  if (
    (quoted || benchmark.test(mover.text)) &&
    !owned &&
    (figure.kind === 'change' || figure.kind === 'money' || figure.kind === 'price')
  )
    return {
      metric: listed(reading, 'metric:price', mover),
      object: attachedThing(mover),
    };
  // A company that rises or falls by so much is its shares.
  const company = mover.name !== null && (mover.name.type === 'company' || isShareName(mover));
  // Revenue at a company is not its shares.
  const { kind, word } = governorOf(items, verb.first - 1);
  const inside = kind === 'preposition' && !CLAUSE_PREPOSITIONS.has(word);
  if (!company || inside || owned || figure.kind !== 'change' || figure.unit !== '%') return null;
  return { metric: listed(reading, 'metric:share-price', mover), object: null };
}

/** "With coking coal down 2.4% and coke losing 1.7%": things of the market beside what the sentence is about. */
function movedBeside(reading: Reading, index: number, figure: Figure): MarketMove | null {
  const { items } = reading;
  if (figure.kind !== 'change' || !BESIDE.test(itemAt(items, index - 1).text)) return null;
  const mover = itemAt(items, index - 2);
  if (isShareBeside(reading, index - 2)) return { metric: listed(reading, 'metric:share-price', mover), object: null };
  const first = phraseStart(items, index - 2) - 1;
  if (!/^(?:with|and)$/.test(itemAt(items, first).text) || !isOneOfMarket(reading, mover, figure, true)) return null;
  return { metric: listed(reading, 'metric:price', mover), object: attachedThing(mover) };
}

/** How a thing moves beside what the sentence is about. */
const BESIDE = oneOf(
  /^(?:up|down|losing|gaining|adding|shedding|tumbling|falling|rising|jumping|climbing|sliding|dropping|surging|slumping|soaring|sinking|plunging|easing|slipping|dipping|advancing|rallying|retreating)$/,
);

/** "The ASX 200 fell 0.8%, with CSL tumbling 15.9% and Woodside down 2%": companies beside an index move by their shares. */
function isShareBeside({ items, roles }: Reading, at: number): boolean {
  const { name } = itemAt(items, at);
  if (name === null || (name.type !== 'company' && !isShareName(itemAt(items, at)))) return false;
  if (!/^(?:with|and|while|as|,)$/.test(itemAt(items, phraseStart(items, at) - 1).text)) return false;
  return roles.slice(0, at).findLast((one) => one?.role === 'index' || one?.role === 'metric')?.role === 'index';
}

function attachedThing(mover: Item): Attached {
  return mover.name === null
    ? thing(mover)
    : { slot: mover.name.slot, rule: 'en/object/market-move', inherited: false };
}

/** "Zinc added 0.7% to $3,305, tin jumped 3.8%": where the last of a list of movements begins. */
function lastOfList(items: readonly Item[], from: number, index: number): number {
  for (let at = index - 1; at > from + 1; at--) {
    if (itemAt(items, at).name?.type !== 'commodity' || !/^(?:,|and)$/.test(itemAt(items, at - 1).text)) continue;
    if (isVerb(items, at + 1) && items.slice(from, at).some(({ type }) => type === 'figure')) return at;
  }
  return from;
}

/** "Zinc added 0.7% to $3,305": in a text on prices, another thing that moves so does by its own. */
function isOneOfMarket({ before, items }: Reading, { name, end }: Item, figure: Figure, beside = false): boolean {
  if (name?.type !== 'commodity') return false;
  // "Copper prices rose, while tin jumped 5%"
  const told = items.some(({ start, name: other }) => start < end && other?.slot.id === 'metric:price');
  if (told && figure.kind === 'change' && figure.unit === '%') return true;
  const priced = before.figures.some(({ metric, kind }) => metric?.id === 'metric:price' && kind !== 'count');
  // Sales of a thing move alike: money stands behind its price.
  const money = items.find(({ start, figure: other }) => start > end && other !== null && other !== figure)?.figure;
  const alone = beside || figure.kind === 'money' || figure.kind === 'price';
  return priced && (alone || money?.kind === 'money' || money?.kind === 'price');
}

function isShareName({ name }: Item): boolean {
  return (
    name !== null && name.type === 'unlisted' && name.rule !== 'en/name/open-subject' && /^[A-Z]/.test(name.slot.text)
  );
}

/** A rate of exchange is a plain number, or money per money. */
function isQuote({ kind, unit }: Figure): boolean {
  return kind === 'price' || kind === 'measure' || (kind === 'money' && unit !== null);
}

const BOND = oneOf(
  /^(?:bonds?|notes?|treasury|treasuries|gilts?|bunds?|jgbs?|oats?|btps?|debt|securities|paper|bills?)$/,
);

function bondYield(reading: Reading, index: number, figure: Figure): MarketMove | null {
  const points = figure.unit === 'bp' || figure.unit === '[bp]';
  if (figure.unit !== '%' && !points) return null;
  const { items, clauses } = reading;
  const { from } = clauseAt(clauses, figure.start);
  const at = items.findLastIndex(
    (item, place) => place >= from && place < index && (item.traits & TRAITS.yields) !== 0,
  );
  if (at < 0) return null;
  const near = items.slice(Math.max(from, at - 6), Math.min(index, at + 10));
  // "the 10-year Treasury yield", "the yield on Japan's 10-year government bond": of which term it is.
  const listedBond = near.findLast(({ name }) => name !== null && isBond(name.slot.id));
  if (listedBond?.name != null) {
    const object: Attached = { slot: listedBond.name.slot, rule: 'en/object/market-move', inherited: false };
    return { metric: listed(reading, 'metric:bond-yield', itemAt(items, at)), object };
  }
  const bond = near.findLast((item) => BOND.test(item.text));
  const dated = near.find((item) => item.figure?.kind === 'duration');
  const paper = bond ?? dated;
  if (paper === undefined) return null;
  const word = itemAt(items, at);
  return { metric: listed(reading, 'metric:bond-yield', word), object: thing(paper) };
}

function listed({ scene }: Reading, id: string, { start, end }: Item): Attached {
  const known = scene.lexicon.entity(id);
  const text = scene.text.slice(start, end);
  return {
    slot: { id, label: known?.label ?? id, text, start, end },
    rule: 'en/metric/market-move',
    inherited: false,
  };
}

function thing({ text, start, end }: Item): Attached {
  return { slot: { id: text, label: text, text, start, end }, rule: 'en/object/market-move', inherited: false };
}
