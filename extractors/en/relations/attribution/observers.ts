import { oneOf } from '../../../engine/text/one-of.ts';
import { type Item, itemAt } from '../sentence/items.ts';
import { phraseStart } from '../sentence/phrases.ts';
import { ASKED } from './speech-words.ts';

/** What those are who tell of others: property adviser Gerald Eve, data provider FactTrack. */
const OBSERVERS = oneOf(
  /^(?:adviser|advisor|consultancy|consultant|researcher|tracker|website|portal|broker|brokerage|provider|data|analytics|agency|institute|body|lobby|association|union|forecaster|analyst|economist|auditor|strategist|expert|trader|watchdog|regulator|newspaper|magazine|daily|paper|pollster|ministry|minister|secretary|professor|economists|analysts)$/,
);
/** How one puts a figure on what is others': "Bramwell puts the cost at $95". */
const GUESSES = oneOf(/^(?:puts?|pegs?|pegged|reckons?|reckoned)$/);

/** The broker, the data provider: a word that comes back to one who tells of others. */
export function observes(words: string): boolean {
  return OBSERVERS.test(words.split(' ').at(-1)?.toLowerCase() ?? '');
}

/** "Puts the cost at $95", and no "puts its cost". */
export function isGuess(items: readonly Item[], verb: number): boolean {
  return GUESSES.test(itemAt(items, verb).text) && !/^(?:its?|their)$/.test(itemAt(items, verb + 1).text);
}

/** "Analysts polled by LSEG", "an analyst at Bramwell Commodities", "Bramwell puts the cost at $95": whoever only watches. */
export function isOnlooker(items: readonly Item[], at: number): boolean {
  if (isGuess(items, at + 1)) return true;
  const tie = phraseStart(items, at) - 1;
  const [before, word] = [itemAt(items, tie - 1).text, itemAt(items, tie).text];
  if (word === 'by') return ASKED.has(before);
  return (word === 'at' || word === 'with' || word === 'from') && observes(before.replace(/s$/, ''));
}
