import type { QuantityFind } from '../../engine/figures/find.ts';
import { toNumber } from '../../engine/values/decimal.ts';
import { hedgeBefore } from '../hedges/hedges.ts';
import { wordBefore } from '../read-word.ts';

/** People whose age a bare number behind `under` or `over` tells. */
const PEOPLE: ReadonlySet<string> = new Set(
  (
    'children kids adults people men women those patients voters workers residents anyone everyone pensioners players boys ' +
    'girls drivers persons citizens americans males females youths students users infants individuals someone customers ' +
    'passengers employees mothers fathers pupils teenagers teens babies toddlers seniors drinkers buyers boys immigrants ' +
    'migrants players athletes riders nobody anybody everybody somebody one none adolescents minors viewers pedestrians cyclists'
  ).split(' '),
);
const OLDEST = 120;
/** What bounds an age behind it. */
const OLDER = / (?:and|or) (?:older|over|above|up|under|younger)(?![A-Za-z])/y;

/** "raise the retirement age of drivers from 55 to 67", "the voting age was lowered to 16". */
const OF_AGE =
  /\b(?:retirement|pension|voting|drinking|minimum|maximum|average|median|legal|school-leaving|leaving|working|marriage|pensionable|mean) age (?:(?:of|for) (?:[a-z-]+ ){1,3}?)?(?:(?:is|was|be|been|has been|will be|would be|rose|rises|fell|stood|stands|(?:was |is |be |been |will be )?(?:raised|lowered|cut|increased|reduced|set|lifted)) )?(?:(?:from|to|at|of|by) )?(?:\d{1,2} (?:to|and|or) )?$/i;

/** `children under five`, `adults over 65`, `people 65 and older`: whether a bare number tells how old they are. */
export function isBoundedAge(text: string, find: QuantityFind): boolean {
  if (find.scaled || find.magnitude.shape === 'vague') return false;
  const age = find.magnitude.shape === 'range' ? find.magnitude.high : find.magnitude.at;
  if (toNumber(age) > OLDEST) return false;
  // teenagers between 13 and 17
  if (find.magnitude.shape === 'range') return isBetween(text, find);
  OLDER.lastIndex = find.end;
  if (OLDER.test(text)) return PEOPLE.has(wordBefore(text, find.start)?.word ?? '');
  const before = text.slice(Math.max(0, find.start - 72), find.start);
  if (/ age /i.test(before) && OF_AGE.test(before)) return true;
  // adults under 30 (34%): the figure in brackets goes on with what the sentence measures, and no age stands between.
  if (text.startsWith(' (', find.end)) return false;
  const hedge = hedgeBefore(text, find.start);
  if (
    hedge === null ||
    !/^(?:under|over|above|below|younger than|older than)$/i.test(text.slice(hedge.start, hedge.end))
  )
    return false;
  return PEOPLE.has(wordBefore(text, hedge.start)?.word ?? '');
}

function isBetween(text: string, { start }: QuantityFind): boolean {
  const lead = wordBefore(text, start);
  return lead?.word === 'between' && PEOPLE.has(wordBefore(text, lead.start)?.word ?? '');
}
