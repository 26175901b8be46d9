import { FORESEEN } from '../attribution/speech-words.ts';
import { isBaseDate } from '../comparisons.ts';
import { type Item, itemAt } from '../sentence/items.ts';
import { isInNounPhrase, isVerb } from '../sentence/phrases.ts';
import { isBareDay } from './bare-days.ts';
import { isBeginning } from './beginnings.ts';
import { isOfLevel, isPastSpell } from './level-dates.ts';
import { whenBehind } from './when-behind.ts';

/**
 * How a date serves its sentence. `frame`: places what is told. `base`: places only what that is compared with.
 * `report`: when somebody said it. `event`: a claim by itself. `aside`: an event told by the way, which places nothing else.
 */
export type DateUse = 'frame' | 'base' | 'report' | 'event' | 'aside';

const REPORTING = new Set(
  'said says say added told announced published released reported warned confirmed stated showed shows noted disclosed issued unveiled'.split(
    ' ',
  ),
);
/** Who changes a view tells of it that day: lowered its forecast on Thursday, put the damage at $5 million on Friday. */
const VIEWING = new Set(
  'lower lowers lowered raise raises raised cut cuts trim trims trimmed lift lifts lifted hike hiked slash slashes slashed reaffirm reaffirms reaffirmed maintained kept gave issued revise revises revised upgrade upgraded downgrade downgraded reiterate reiterated narrowed increased reduced boosted updated withdrew'.split(
    ' ',
  ),
);
const VIEW =
  /\b(?:forecasts?|outlook|guidance|estimates?|targets?|projections?|expectations?|predictions?|ratings?|toll|figure|count)$/;
const VALUING = new Set(['put', 'puts', 'estimated', 'pegged', 'valued', 'revised']);
const HAPPENS = new Set(
  'signed announced launched imposed expanded approved agreed opened closed burst failed began begin begins begun resume resumes resumed started completed acquired listed met responded resigned died crashed sank capsized derailed erupted exploded struck founded established introduced landed hit collapsed merged banned came took entered due expected spudded restart open published released elected voted held unveiled ban deadline restarts joined flew visited declared'.split(
    ' ',
  ),
);

const RECORDED =
  /^(?:set|seen|hit|reached|posted|recorded|reported|registered|logged|achieved|agreed|forecast|predicted)$/;

/** "for fixing milk prices with two rivals [between 2018 and 2022]": behind what somebody is fined, jailed or blamed for. */
export function isOfGerund(items: readonly Item[], index: number): boolean {
  for (let at = index - 1; at > 0 && at > index - 12; at--) {
    const { text } = itemAt(items, at);
    if (text === ',' || text === ';' || text === ':') return false;
    if (itemAt(items, at - 1).text === 'for' && /^[a-z]{2,}ing$/.test(text))
      return FAULTED.test(verbBefore(items, at - 1));
  }
  return false;
}

const FAULTED =
  /^(?:fined|jailed|sentenced|convicted|sued|prosecuted|charged|penali[sz]ed|sanctioned|punished|criticised|criticized|blamed|arrested|banned|honoured|honored|praised|awarded|fines?|penalty|compensation|damages|sorry|apologi[sz]ed)$/;

/** The nearest such word before what it is for. */
function verbBefore(items: readonly Item[], from: number): string {
  return items.slice(Math.max(0, from - 10), from).findLast(({ text }) => FAULTED.test(text))?.text ?? '';
}

/** How each date of the sentence serves, by item index. */
export function dateUses(items: readonly Item[]): ReadonlyMap<number, DateUse> {
  const uses = new Map<number, DateUse>();
  items.forEach((item, index) => {
    if (item.type === 'date') uses.set(index, dateUse(items, index));
  });
  return uses;
}

/** How the date at `index` serves. */
export function dateUse(items: readonly Item[], index: number): DateUse {
  // "Bonds maturing in 2048", "the loan due in May": when the thing ends, whatever is told of it.
  const link = itemAt(items, index - 1).text === 'in' || itemAt(items, index - 1).text === 'on' ? 2 : 1;
  if (/^(?:maturing|expiring|dated|repayable|redeemable|payable)$/.test(itemAt(items, index - link).text))
    return 'aside';
  // "Payable to shareholders of record as of March 4"
  if (
    items
      .slice(Math.max(0, index - 4), index)
      .some(({ text }, at, near) => text === 'record' && /^(?:as|on|at)$/.test(near[at + 1]?.text ?? ''))
  )
    return 'aside';
  // "Flying in roses ahead of Valentine's Day": what is still to come is when nothing of it was.
  if (itemAt(items, index - 1).text === 'of' && itemAt(items, index - 2).text === 'ahead') return 'aside';
  // "The total raised since it was founded in 2019": when somebody began places nothing that is measured of it.
  if (link === 2 && /^(?:founded|established|incorporated|born)$/.test(itemAt(items, index - 2).text)) return 'aside';
  // "down from the 5.6% it predicted in January": when it was foreseen.
  if (
    link === 2 &&
    FORESEEN.has(itemAt(items, index - 2).text) &&
    /^(?:it|they|he|she)$/.test(itemAt(items, index - 3).text) &&
    itemAt(items, index - 4).type === 'figure'
  )
    return 'aside';
  // "against the 2.1% predicted in March": the same, by a participle behind what another figure is held against.
  if (
    link === 2 &&
    /^(?:forecast|foreseen|predicted|projected|estimated|expected|pencilled)$/.test(itemAt(items, index - 2).text) &&
    itemAt(items, index - 3).type === 'figure' &&
    itemAt(items, index - 4).text === 'the' &&
    /^(?:against|than|from|with|below|above|to)$/.test(itemAt(items, index - 5).text)
  )
    return 'aside';
  // "down from a forecast of 2.2% in November"
  if (
    itemAt(items, index - 2).type === 'figure' &&
    /^(?:in|on)$/.test(itemAt(items, index - 1).text) &&
    itemAt(items, index - 3).text === 'of' &&
    /^(?:forecast|estimate|projection|prediction)$/.test(itemAt(items, index - 4).text)
  )
    return 'aside';
  // "fined 84 million euros for fixing prices between 2018 and 2022": when that was done.
  if (isOfGerund(items, index)) return 'aside';
  // "The bloom that began on 3 March cost it $12 million": when what is told of began.
  if (link === 2 && isBeginning(items, index)) return 'aside';
  // "the previous high of 36.9 million set in 2024": of that figure alone.
  if (itemAt(items, index - 3).type === 'figure' && RECORDED.test(itemAt(items, index - 2).text) && link === 2)
    return 'aside';
  // "a level last seen in 1961", "short of a record set in 1967": of that record alone.
  if (
    link === 2 &&
    RECORDED.test(itemAt(items, index - 2).text) &&
    /^(?:last|record|high|low|level|mark|peak|best|first)$/.test(itemAt(items, index - 3).text)
  )
    return 'aside';
  // "The April 2026 NYMEX contract settled at $3.71": which one, not when.
  if (
    items
      .slice(index + 1, index + 4)
      .some(
        ({ text }, at, behind) =>
          CONTRACT.test(text) && behind.slice(0, at).every(({ type, name }) => type === 'word' || name !== null),
      ) &&
    isInNounPhrase(items, index + 1)
  )
    return 'aside';
  // "Has shrunk from its 2022 peak to 6.1 trillion", "taking its gain this year to 1.1%": of that peak, of that gain.
  if (isOfLevel(items, index)) return 'aside';
  // "Regaining its footing after a weak 2025": what came before what is told.
  if (isPastSpell(items, index)) return 'aside';
  // "below the 1991-2020 mean": what is compared with.
  if (/^(?:mean|average|norm|normal|baseline)$/.test(itemAt(items, index + 1).text) && isPeriod(items, index))
    return 'base';
  // "Debt was up 0.8 points on the year": only what it is compared with.
  if (itemAt(items, index - 1).text === 'on' && /^the (?:year|quarter|month|week)$/.test(itemAt(items, index).text))
    return 'base';
  // "A year ago, floods killed 27 people"
  if (
    index === 0 &&
    itemAt(items, 1).text === ',' &&
    /^(?:a|one|two|three) [a-z]+ (?:ago|earlier|before)$/i.test(itemAt(items, 0).text)
  )
    return 'frame';
  const report = reportVerb(items, index);
  if (report !== null) return 'report';
  if (whenBehind(items, index) !== null) return 'aside';
  if (isBaseDate(items, index)) return 'base';
  const verb = happening(items, index);
  // "announced its results for the six months ended 31 January": the time of the results.
  const period = verb !== null && REPORTING.has(itemAt(items, verb).text) && isPeriod(items, index);
  if (verb === null || period) return 'frame';
  return isAside(items, index) ? 'aside' : 'event';
}

const CONTRACT = /^(?:contracts?|futures)$/;

/** "Segurnova, founded in 1998, employs 740 people": a participle between commas and its date. */
function isAside(items: readonly Item[], index: number): boolean {
  if (!/^[,)]$/.test(itemAt(items, index + 1).text)) return false;
  for (let at = index - 1; at > Math.max(0, index - 8); at--) {
    const { text, type } = itemAt(items, at);
    if (type === 'figure') return false;
    if (text === ',' || text === '(')
      return at > 0 && itemAt(items, at - 1).type !== 'figure' && HAPPENS.has(itemAt(items, at + 1).text);
  }
  return false;
}

/** Item index of the verb of saying that the date belongs to: "said on Monday", "a notice published on Tuesday". */
export function reportVerb(items: readonly Item[], index: number): number | null {
  const told = toldBehind(items, index);
  if (told !== null) return told;
  const next = itemAt(items, index + 1).text;
  // "Norvia on Wednesday reported a loss"
  if (
    itemAt(items, index - 1).text === 'on' &&
    REPORTING.has(next) &&
    !/^show/.test(next) &&
    /day$/.test(itemAt(items, index).text)
  )
    return index + 1;
  let at = index - 1;
  // "5,212 infections had been confirmed by 17 May": up to when.
  if (/^(?:by|until|till)$/.test(itemAt(items, at).text)) return null;
  // "Said last week it would close": a verb of saying has its week and its month right behind it.
  if (REPORTING.has(itemAt(items, at).text) && /^(?:last|this) (?:week|month)$/.test(itemAt(items, index).text))
    return isInNounPhrase(items, index + 1) && !isApart(items, index + 1) ? null : at;
  // "Measles killed 95,000 people in 2024, the agency said in November."
  const month = /^\d{4}-\d\d$/.test(itemAt(items, index).figure?.time?.edtf ?? '');
  if (month && itemAt(items, at).text === 'in' && /^(?:said|announced|reported)$/.test(itemAt(items, at - 1).text))
    return /^[.,;]?$/.test(next) ? at - 1 : null;
  if (/^(?:on|in|at|late|early)$/.test(itemAt(items, at).text)) at--;
  const onDay =
    /day$/.test(itemAt(items, index).text) && (itemAt(items, index - 1).text === 'on' || isBareDay(items, index));
  for (let steps = 0; steps < (onDay ? 18 : 8) && at >= 0; steps++, at--) {
    const item = itemAt(items, at);
    // "…, a report by the inspectorate found on Thursday"
    if (item.text === 'found' && at === index - 2) return isDay(items, index) ? at : null;
    if (REPORTING.has(item.text) && !isAnnouncedNoun(items, at)) return isDay(items, index) ? at : null;
    if (isView(items, at, index)) return isDay(items, index) ? at : null;
    // "told analysts on Monday", "said in a statement on Friday"
    if ((item.type === 'figure' || item.type === 'date') && (onDay || itemAt(items, index - 1).text === 'on')) continue;
    if (item.type === 'figure' || item.type === 'date' || item.text === ',' || item.text === 'that') return null;
    if (isVerb(items, at)) return null;
  }
  return null;
}

const TELLS = /^(?:data|figures|statistics|numbers|report|reports|release|statement|survey|notice|bulletin)$/;

/** "Tuesday's customs data [showed]": the day on which the figures came out. */
function toldBehind(items: readonly Item[], index: number): number | null {
  const { text: day, figure } = itemAt(items, index);
  if (itemAt(items, index + 1).text !== "'s" || !(/day$/.test(day) || (figure?.time?.edtf ?? '').length === 10))
    return null;
  for (let at = index + 2; at < index + 7; at++) {
    const { text, type } = itemAt(items, at);
    if (REPORTING.has(text)) return TELLS.test(itemAt(items, at - 1).text) ? at : null;
    if (type === 'figure' || type === 'mark') return null;
  }
  return null;
}

function isView(items: readonly Item[], at: number, date: number): boolean {
  const { text } = itemAt(items, at);
  if (VALUING.has(text) && items.slice(at, date).some((item) => item.type === 'figure')) return true;
  return VIEWING.has(text) && items.slice(at + 1, date).some((item) => VIEW.test(item.text));
}

/** More than a month, and no day or month on which something may be announced. */
function isPeriod(items: readonly Item[], index: number): boolean {
  return /\/|-[QH]/.test(itemAt(items, index).figure?.time?.edtf ?? '');
}

/** A day, and no part of a noun phrase: "said on Monday", not "said fourth-quarter profit". */
function isDay(items: readonly Item[], index: number): boolean {
  const edtf = itemAt(items, index).figure?.time?.edtf ?? '';
  const day = edtf === '' || (edtf.length >= 10 && !isPeriod(items, index)) || /day$/.test(itemAt(items, index).text);
  // "said Friday it will buy": whoever follows is no part of the day's phrase.
  return (
    day && !(isInNounPhrase(items, index + 1) && !isApart(items, index + 1) && itemAt(items, index - 1).text !== 'on')
  );
}

/** Whether another phrase begins at `at`. */
function isApart(items: readonly Item[], at: number): boolean {
  const { type, text } = itemAt(items, at);
  return type === 'name' || /^(?:it|they|he|she|we|its|their|the|a|an|that|this)$/.test(text);
}

function isAnnouncedNoun(items: readonly Item[], at: number): boolean {
  return itemAt(items, at + 1).type === 'figure';
}

/** Item index of the verb of what happened on the date; null where the date only places figures. */
export function happening(items: readonly Item[], index: number): number | null {
  if (isBeginning(items, index)) return index - 2;
  let low = index;
  while (low > 0 && !isBoundary(itemAt(items, low - 1))) low--;
  let high = index + 1;
  while (high < items.length && !isBoundary(itemAt(items, high))) high++;
  const measured = items
    .slice(low, high)
    .some((item) => item.type === 'figure' && item.figure?.kind !== 'count' && item.figure?.kind !== 'duration');
  for (let at = index - 1; at >= low; at--) {
    if (HAPPENS.has(itemAt(items, at).text))
      return measured && !/^(?:signed|struck|agreed|failed|burst|came|opened)$/.test(itemAt(items, at).text)
        ? null
        : at;
  }
  if (measured) return null;
  for (let at = index + 1; at < high; at++) if (HAPPENS.has(itemAt(items, at).text)) return at;
  return null;
}

function isBoundary(item: Item): boolean {
  return (
    item.text === ',' ||
    item.text === ';' ||
    item.text === ':' ||
    item.text === 'which' ||
    item.text === 'while' ||
    item.text === 'when'
  );
}
