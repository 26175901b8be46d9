import { type Item, itemAt } from './items.ts';
import { isVerb } from './phrases.ts';

/** The verb of a clause with its helpers: [has] already [ordered], [will be] built. Item indexes. */
export interface VerbGroup {
  readonly first: number;
  readonly main: number;
  readonly passive: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs that say how much something is or became: before them stands what is measured, not somebody who acts. */
const MEASURING = set(
  'expanded expands expand contracts contract rose rise rises risen fell fall falls fallen grew grow grows grown reached reach reaches hit hits stood stand stands totalled totaled ' +
    'totals averaged averages average came come comes became become amounted amounts climbed climbs climb slipped slips slip eased eases ease ' +
    'dropped drops drop doubled doubles double tripled triples triple quadrupled halved halves jumped jumps jump slid slides slide declined ' +
    'declines decline decreased increased increases shrank shrunk shrinks shrink widened narrowed edged hovered hovers exceeded exceeds exceed ' +
    'topped tops surpassed passed equalled equals equal remained remains remain stayed stays accounted accounts account swelled swells soared ' +
    'surged plunged plummeted tumbled slumped dipped rebounded recovered settled closed traded trades peaked ended began begun started starts ' +
    'lasted lasts weighed weighs measured measures ranged ranges numbered improved improves worsened gained went goes going fared held holds ' +
    'firmed firms strengthened strengthens weakened weakens rallied rallies advanced advances retreated retreats accelerated accelerates slowed ' +
    'slows cooled cools contracted contracts spiked spikes leapt leaped skyrocketed rocketed ballooned appreciated depreciated moderated quickened ' +
    'stagnated dwindled subsided receded collapsed sagged softened bounced rallied strengthened outperformed underperformed lagged ' +
    'crept inched ticked outpaced outstripped overtook varied varies cost costs fetched fetches sank sunk',
);
const BE = set('is are was were be been being am');
const HELPERS = set('has have had do does did will would can could may might must shall should');
const BETWEEN =
  /ly$|^(?:also|then|now|not|never|still|just|already|nonetheless|since|even|again|soon|ever|so|far|more|less|than|at|least|well|over|twice|once|both|all|each)$/;

/** The first verb group between two item indexes; null where there is none. */
export function verbGroup(items: readonly Item[], from: number, to: number): VerbGroup | null {
  let first = from;
  while (first < to && !isVerb(items, first)) first++;
  if (first >= to) return null;
  let main = first;
  let passive = false;
  for (let at = first + 1; at < to && isHelper(items, main); at++) {
    const { text, type } = itemAt(items, at);
    if (
      isHelper(items, at) ||
      isVerb(items, at) ||
      (type === 'word' && isParticiple(text) && (!text.endsWith('ing') || BE.has(itemAt(items, main).text)))
    ) {
      passive = BE.has(itemAt(items, main).text) && !isHelper(items, at) && !/ing$/.test(text);
      main = at;
    } else if (!BETWEEN.test(text)) break;
  }
  return { first, main, passive };
}

function isHelper(items: readonly Item[], at: number): boolean {
  const { text } = itemAt(items, at);
  return BE.has(text) || HELPERS.has(text);
}

function isParticiple(text: string): boolean {
  return /^[a-z]{3,}(?:ed|ing)$|^(?:built|sold|made|won|dug|held|found|paid|lost|cut|sent|spent|taken|given|shut|born|hit|put|set)$/.test(
    text,
  );
}

/** True where the subject of the group does something, so that it is no measure: carried, burned, plans. */
export function isAction(items: readonly Item[], { main, passive }: VerbGroup): boolean {
  const { text } = itemAt(items, main);
  // The museum had 2.4 million visitors.
  if (text === 'has' || text === 'have' || text === 'had') return true;
  if (passive || BE.has(text) || HELPERS.has(text)) return false;
  return !MEASURING.has(text);
}

/** True for a word that is only ever seen to measure: it makes no name of the word before it. */
export function isMeasuring(word: string): boolean {
  return MEASURING.has(word) || BE.has(word) || HELPERS.has(word);
}
