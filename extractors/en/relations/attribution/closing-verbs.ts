import { type Item, itemAt } from '../sentence/items.ts';
import { isInNounPhrase, phraseStart } from '../sentence/phrases.ts';
import { DATA_NOUNS, EXPECTS, REPORTS } from './speech-words.ts';

/** "…, the port authority reported on Monday.": a verb that elsewhere tells of one's own results. */
export function reportsLast(items: readonly Item[], at: number): boolean {
  if (!REPORTS.has(itemAt(items, at).text)) return false;
  let end = at + 1;
  if (/^(?:on|late|early)$/.test(itemAt(items, end).text)) end++;
  if (itemAt(items, end).type === 'date') end++;
  const next = itemAt(items, end);
  return next.text === '' || next.text === '.' || (next.text === ',' && at > 4);
}

/** "A place costs £391 a day, the watchdog estimates, against £33": whoever reckons stands between commas. */
export function addsOpinion(items: readonly Item[], at: number): boolean {
  const next = itemAt(items, at + 1);
  if (!EXPECTS.has(itemAt(items, at).text) || (next.text !== ',' && next.text !== '.' && next.text !== ''))
    return false;
  return at > 3 && isInNounPhrase(items, at - 1) && itemAt(items, phraseStart(items, at - 1) - 1).text === ',';
}

/** "…, a report by the inspectorate found on Thursday": whoever finds stands behind what was found. */
export function closesWithFinding(items: readonly Item[], at: number): boolean {
  const next = itemAt(items, at + 1);
  const closes =
    next.type === 'mark' || next.type === 'date' || (next.text === 'on' && itemAt(items, at + 2).type === 'date');
  if (!closes || next.text === '"') return false;
  const comma = items.findLastIndex(({ text }, place) => place < at && text === ',');
  return comma > 0 && at - comma < 12 && items.slice(comma + 1, at).some(({ text }) => DATA_NOUNS.test(text));
}
