import { oneOf } from '../../../engine/text/one-of.ts';
import type { Figure } from '../../../model/figure.ts';
import { itemAt } from '../sentence/items.ts';
import { beforeHedges } from '../sentence/phrases.ts';
import { type Attached, isPlace, type Reading } from '../sentence/reading.ts';
import { PLACE_NOUNS } from '../sentence/word-classes.ts';

const TOWNS = oneOf(/^(?:town|village|capital|metropolis|territory|archipelago|suburb|district|settlement)$/);

/** What is made up of soldiers. */
const ARMIES = oneOf(/^(?:army|navy|air force|garrison|armed forces)$/);

/** "Smog over the city of 33 million", "a country of 5 million people", "home to 90,000 people": how many live there; of an army, how many serve. */
export function populationOf({ items, scene }: Reading, index: number, figure: Figure): Attached | null {
  const people = figure.unit === '1' || figure.unit === 'person';
  if (!people || (figure.kind !== 'count' && figure.kind !== 'measure')) return null;
  const tie = beforeHedges(items, index);
  const kind = itemAt(items, tie - 1).text;
  const inhabited = itemAt(items, tie).text === 'of' && (PLACE_NOUNS.has(kind) || TOWNS.test(kind));
  const troops = itemAt(items, tie).text === 'of' && ARMIES.test(kind);
  if (!inhabited && !troops && !isHomeTo(items, tie) && !isCounted(items, tie, index)) return null;
  const metric = scene.lexicon.entity(troops ? 'metric:troops' : 'metric:population');
  if (metric === undefined) return null;
  const { start, end } = itemAt(items, inhabited || troops ? tie - 1 : tie);
  return {
    slot: { id: metric.id, label: metric.label, text: '', start, end },
    rule: 'en/metric/inhabited',
    inherited: false,
  };
}

/** [home] to 28,000, where the words before a number are read back to `tie`: "to" bounds a number elsewhere (up to). */
export function isHomeTo(items: Reading['items'], tie: number): boolean {
  return itemAt(items, tie).text === 'home' && itemAt(items, tie + 1).text === 'to';
}

/** "Kazakhstan had 21.04 million people on 1 October": what a place has on a day, and nothing else is said of them. */
function isCounted(items: Reading['items'], tie: number, index: number): boolean {
  const owner = itemAt(items, tie - 1).name;
  if (!/^(?:had|has)$/.test(itemAt(items, tie).text) || owner === null || !isPlace(owner.slot)) return false;
  const people = itemAt(items, index + 1);
  const link = itemAt(items, index + (PEOPLE.test(people.text) ? 2 : 1));
  if (!PEOPLE.test(people.text) && itemAt(items, index).figure?.unit !== 'person') return false;
  const dated = link.type === 'date' || itemAt(items, items.indexOf(link) + 1).type === 'date';
  return (dated && /^(?:on|at|in|by)?$/.test(link.type === 'date' ? '' : link.text)) || /^[.;]?$/.test(link.text);
}

const PEOPLE = oneOf(/^(?:people|inhabitants|residents)$/);
