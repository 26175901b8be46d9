import { slotOfEntity } from '../../../engine/relations/slots.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { Figure } from '../../../model/figure.ts';
import { clauseAt } from '../sentence/clauses.ts';
import { itemAt } from '../sentence/items.ts';
import { beforeHedges, phraseEnd } from '../sentence/phrases.ts';
import type { Attached, Reading } from '../sentence/reading.ts';

const EARNS = oneOf(
  /^(?:earn(?:s|ed|ing)?|mak(?:es?|ing)|made|generat(?:es?|ed|ing)|reap(?:s|ed|ing)?|received?|receives|collects?|collected|took in|takes in|brought in|brings in|rak(?:es?|ed) in)$/,
);

/** What brings money in is revenue, whatever a harvest brings in. */
const TAKES = /^(?:brought|brings) in$|^rak(?:es?|ed) in$/;
const REVENUE = 'metric:revenue';

const WAGES = 'metric:wages';
const PAID = oneOf(/^earn(?:s|ed|ing)?$/);
/** Who is paid for work; of others, what they earned is a profit. */
const WORKERS = oneOf(
  /^(?:workers?|employees?|staff|people|person|men|man|women|woman|graduates?|teachers?|nurses?|doctors?|drivers?|farmers?|labou?rers?|cleaners?|engineers?|programmers?|lawyers?|managers?|executives?|earners?|everyone|americans|britons)$/,
);

/** "Workers at firms with 300 or more employees earned 6.15 million won": what people earn is their wage. */
function paid({ items, scene, clauses }: Reading, index: number): Attached | null {
  const verb = beforeHedges(items, index);
  if (!PAID.test(itemAt(items, verb).text)) return null;
  const { from } = clauseAt(clauses, itemAt(items, index).start);
  const head = itemAt(items, phraseEnd(items, from) - 1);
  if (!WORKERS.test(head.text.toLowerCase())) return null;
  return { slot: slotOfEntity(scene, WAGES, itemAt(items, verb)), rule: 'en/metric/paid', inherited: false };
}

/** Whose money is taken at the box office, and what says that it is not. */
const FILM_TAKES = oneOf(/^(?:took|takes|earned|made|collected|raked in|pulled in|brought in|sold)$/);
const OF_FILMS = /\b(?:films?|movies?|cinemas?|box office|sequel|screenings?|movie theat(?:er|re)s?)\b/i;
const OTHER_MONEY = /\b(?:profit|loss|revenue|fees?|wages|salary|budget|cost|costs|tax|stake)\b/i;
const BOX_OFFICE = 'metric:box-office';

/** "The film took 312 million yuan in its second weekend", "cinemas took $8.9 billion": what films take is their box office. */
function boxOffice({ items, scene }: Reading, index: number): Attached | null {
  const verb = itemAt(items, beforeHedges(items, index));
  if (!FILM_TAKES.test(verb.text)) return null;
  const words = scene.text.slice(scene.sentence.start, scene.sentence.end);
  if (!OF_FILMS.test(words) || OTHER_MONEY.test(scene.text.slice(itemAt(items, index).end, scene.sentence.end)))
    return null;
  // "Sold 51.8 billion yuan of tickets"
  if (
    verb.text === 'sold' &&
    !/^ (?:of|in|worth of) tickets\b/.test(scene.text.slice(itemAt(items, index).end, itemAt(items, index).end + 18))
  )
    return null;
  return { slot: slotOfEntity(scene, BOX_OFFICE, verb), rule: 'en/metric/box-office', inherited: false };
}

/** "Sri Lanka earned $1.36 billion from tea exports": what the money came from is what it measures; money from tourism is revenue. */
export function earnedFrom(reading: Reading, index: number, figure: Figure): Attached | null {
  const { items, scene } = reading;
  if (figure.kind !== 'money') return null;
  const film = boxOffice(reading, index) ?? paid(reading, index);
  if (film !== null) return film;
  const verb = itemAt(items, beforeHedges(items, index));
  if (!EARNS.test(verb.text)) return null;
  const from = itemAt(items, index + 1).text === 'from';
  if (!from && !TAKES.test(verb.text)) return null;
  const source = from ? itemAt(items, phraseEnd(items, index + 2) - 1).name : null;
  if (source?.type === 'metric' && source.flags.verb !== true)
    return { slot: source.slot, rule: 'en/metric/earned-from', inherited: false };
  return { slot: slotOfEntity(scene, REVENUE, verb), rule: 'en/metric/earned-from', inherited: false };
}
