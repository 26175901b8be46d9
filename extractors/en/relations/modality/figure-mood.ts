import { oneOf } from '../../../engine/text/one-of.ts';
import type { Figure } from '../../../model/figure.ts';
import { isBase } from '../comparisons.ts';
import { behindSpeech, clauseAt } from '../sentence/clauses.ts';
import { itemAt } from '../sentence/items.ts';
import type { Reading } from '../sentence/reading.ts';
import { verbGroup } from '../sentence/verb-groups.ts';
import { isAsOfNow } from '../times/date-reach.ts';
import { isAsItIs } from './as-it-is.ts';
import { expectationAt } from './expectations.ts';
import { type Mood, mayHaveMood, moodOf, REPORTED } from './modality.ts';

/** How the words put a figure; "the £4.2bn that analysts had pencilled in" is what they expected. */
export function figureMood(reading: Reading, index: number, figure: Figure): Mood {
  const { items, speakings } = reading;
  const that = itemAt(items, index + 1).text === 'that';
  if (that && speakings.some(({ at, how }) => how === 'expects' && at > index && at - index < 11))
    return { modality: 'forecast', rule: 'en/modality/expected' };
  const hoped = expectationAt(items, index);
  if (hoped !== null) return { modality: hoped, rule: hoped === 'target' ? 'en/modality/aim' : 'en/modality/expected' };
  if (!mayHaveMood(reading.cues) || isAsItIs(reading, index) || isSettled(items, index) || isAsOfNow(items, index))
    return REPORTED;
  return moodInClause(reading, figure);
}

const REVISED = oneOf(
  /^(?:raised|raises|cut|cuts|lowered|lowers|lifted|lifts|trimmed|trims|revised|revises|upgraded|downgraded|nudged)$/,
);
const VIEWS = /(?:^| )(?:estimates?|forecasts?|projections?|outlook|predictions?)$/;
const AIMS = new Set('target targets goal goals guidance aim expected forecast planned'.split(' '));

/** What is compared with, and "95 of its 640 branches": no plan or forecast. "The target of 13%" is one. */
function isSettled(items: Reading['items'], index: number): boolean {
  if (
    itemAt(items, index - 2).text === 'of' &&
    /^(?:its|their|the|his)$/.test(itemAt(items, index - 1).text) &&
    itemAt(items, index - 3).type === 'figure'
  )
    return true;
  // "Expects exports to grow 3.5% after a 3.8% increase in 2025": what has come before.
  const after = itemAt(items, index - 1).text === 'a' || itemAt(items, index - 1).text === 'an' ? index - 2 : index - 1;
  if (
    itemAt(items, after).text === 'after' &&
    /^(?:increase|rise|gain|jump|fall|drop|decline|decrease|cut|growth|expansion|contraction|advance|loss)$/.test(
      itemAt(items, index + 1).text,
    )
  )
    return true;
  // "The £94.5mn it made a year earlier"
  if (
    itemAt(items, index - 1).text === 'the' &&
    /^(?:it|they|he|she)$/.test(itemAt(items, index + 1).text) &&
    /^(?:made|earned|posted|reported|lost|had|generated|recorded|booked|paid|spent|sold|produced)$/.test(
      itemAt(items, index + 2).text,
    )
  )
    return true;
  // "Raised its estimate for growth this year to 2.6% from 2.4%": both are what is foreseen.
  const view = items.findIndex(
    ({ text }, at) =>
      at < index &&
      REVISED.test(text) &&
      /^(?:its|their|his|her)$/.test(itemAt(items, at + 1).text) &&
      items.slice(at + 2, at + 6).some((one) => VIEWS.test(one.text)),
  );
  if (view >= 0 && !items.slice(view, index).some(({ text }) => text === ',' || text === ';')) return false;
  return isBase(items, index) && !items.slice(Math.max(0, index - 4), index).some((item) => AIMS.has(item.text));
}

/** Most sentences hold no word that puts anything in another way than as it is: their clauses are not looked at. */
function moodInClause(reading: Reading, figure: Figure): Mood {
  return mayHaveMood(reading.cues) ? moodOf(...words(reading, figure)) : REPORTED;
}

/** The clause up to the figure, or up to the verb that the figure is the subject of, and the whole sentence. */
function words({ scene, items, clauses }: Reading, figure: Figure): [clause: string, sentence: string] {
  const clause = clauseAt(clauses, figure.start);
  const at = items.findIndex((item) => item.figure === figure);
  // "Sales will grow 1%, with exports rising 4%": an aside without a verb of its own is as its clause is.
  const before = itemAt(items, clause.from).text === 'with' ? clauseAt(clauses, clause.start - 1) : clause;
  const from = Math.min(before.start, clause.start, figure.start);
  const sentence = scene.text.slice(scene.sentence.start, scene.sentence.end);
  // 30,000 tonnes are expected from the mine: nobody does anything before the figure.
  const verb =
    figure.kind === 'date' ||
    itemAt(items, at + 1).text === ',' ||
    verbGroup(items, behindSpeech(items, clause.from, at), at) !== null
      ? null
      : verbGroup(items, at, Math.min(clause.to, at + 7));
  const end = verb === null ? figure.start : itemAt(items, verb.main).end;
  return [
    `${scene.text.slice(from, figure.start)} ${scene.text.slice(figure.end, Math.max(figure.end, end))} `,
    sentence,
  ];
}

/** What is over is told as it was; what is still to come, in a sentence on what is expected, is a forecast. */
export function dateMood(reading: Reading, figure: Figure): Mood {
  const { published } = reading.scene;
  const mood = moodInClause(reading, figure);
  const high = figure.time?.high ?? null;
  if (published === null || high === null) return mood;
  if (high < published) return REPORTED;
  // "On Wednesday reported a loss and cut its forecast": what was done by today is no forecast, whatever it was about.
  if (mood.modality !== 'reported' || figure.time?.low === null || high === published) return mood;
  const clause = clauseAt(reading.clauses, figure.start);
  const behind = moodOf(reading.scene.text.slice(clause.start, clause.end), '');
  return behind.modality === 'forecast' ? behind : mood;
}
