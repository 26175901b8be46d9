import type { Find, QuantityFind } from '../../engine/figures/find.ts';
import type { FigureReading, UnitLender } from '../../engine/figures/language-pack.ts';
import { toNumber } from '../../engine/values/decimal.ts';
import { isBehindLabel } from '../counted/behind-label.ts';
import { isName } from '../counted/counted.ts';
import { readNounPhrase } from '../counted/noun-phrase.ts';
import { numberedThing } from '../counted/numbered.ts';

const HYPHEN = 0x2d;
const BRACKET = 0x28;
/** How far apart lender and borrower may stand, in characters. */
const REACH = 130;

/**
 * The neighbour whose unit a bare number shares: the next in a list (8,000 and 5,000 tonnes), or an earlier one
 * (Chile mined 5.4 million tonnes, Congo 3.3 million). Percentages, lengths of time and counts are never lent.
 */
export function unitLender({ text, finds }: FigureReading, index: number): UnitLender | null {
  const find = finds[index];
  if (find?.type !== 'quantity' || find.unit !== null) return null;
  return (
    nextInList(text, finds, index, find) ??
    // "- Termination fee: $260 million / - Workforce: 48,000": each item has a unit of its own.
    (isBehindLabel(text, find.start, find.end) ? null : lentTo({ text, finds }, index, find))
  );
}

/** "Revenue of $8.5 billion and a delivery goal for jets of 85": a number of things that are named has no unit of theirs. */
function lentTo({ text, finds }: FigureReading, index: number, find: QuantityFind): UnitLender | null {
  const lender = lentBefore(text, finds, index, find);
  return lender === null || numberedThing(text, find) !== null ? null : lender;
}

function lentBefore(text: string, finds: readonly Find[], index: number, find: QuantityFind): UnitLender | null {
  return earlierInSentence(text, finds, index, find) ?? sentenceBefore(text, finds, index, find);
}

/** Behind these an amount is compared with the price before it. */
const COMPARED =
  /\b(?:from|to|at|with|against|versus|of|below|above|than|about|or|and|around|nearly|between|until|past|touch(?:ed|ing)|hit(?:ting)?|reach(?:ed|ing)|fetch(?:ed|es|ing)|cost(?:s|ing)?|averag(?:ed|es|ing)|s(?:old|ells|elling) for)\s+(?:an? |the )?(?:(?:peak|high|low|record|level|average|nearly|about|around|just|only|over|more|than) ?(?:of )?)*$/i;

/** "$1,850 a kilogram. Germanium has quadrupled to |$6,100|": the next sentence moves another thing to a price. */
const MOVED_TO =
  /^[.] (?:[A-Z]|[a-z]+ [A-Z])[^.;:\n\d$€£¥]{2,60}\b(?:rose|risen|gained|added|climbed|advanced|jumped|surged|leapt|soared|fell|fallen|lost|shed|dropped|slipped|slid|eased|dipped|tumbled|sank|sunk|doubled|tripled|quadrupled|halved|was (?:up|down|steady|flat|little changed)|edged (?:up|down|higher|lower)|closed|settled|ended|traded)\b(?:[^.;:\n]|\.\d){0,40} (?:to|at) (?:about |around |nearly |almost |just )?$/;

/** `$812 per tonne (Q3: $742)`, `(prior year: $690)`: what the price was before, in brackets. */
const IN_BRACKETS =
  /\((?:(?:in )?(?:Q[1-4]|[1-4]Q|[12]H|H[12]|FY)? ?(?:20)?\d{0,2}|(?:prior|previous|last|preceding) (?:year|quarter|month)|previously|vs\.?),?:? $/;

/** `$24.85 a pound, compared with $10.20`: the price before in the sentence whose rate a plain amount shares. */
export function rateLender({ text, finds }: FigureReading, index: number): number | null {
  const find = finds[index];
  if (find?.type !== 'quantity' || find.unit === null || find.scaled || !/^[A-Z]{3}(?:\.[a-z]+)?$/.test(find.unit.code))
    return null;
  const ahead = text.slice(Math.max(0, find.start - 40), find.start);
  if (!COMPARED.test(ahead) && !IN_BRACKETS.test(ahead)) return null;
  for (let before = index - 1; before >= 0 && before > index - 6; before--) {
    const lender = finds[before];
    if (lender === undefined || find.start - lender.end > REACH) return null;
    const gap = text.slice(lender.end, find.start);
    if (/[.!?]\s|\n/.test(gap) && !MOVED_TO.test(gap)) return null;
    if (lender.type !== 'quantity' || lender.unit === null || /^(?:%|x)$/.test(lender.unit.code)) continue;
    if (!lender.unit.code.startsWith(`${find.unit.code}/`)) return null;
    // A rate of time is a wage or a budget: what follows is as often something else.
    const ratio = amountOf(find) / amountOf(lender);
    // "Fell by 3.1p a litre to 131.4p": a step is far smaller than the price.
    const most = lender.role === 'amount' ? 30 : 1000;
    return ratio < most && ratio > 1 / 30 && !/\/(?:year|month|week|day|h)$/.test(lender.unit.code) ? before : null;
  }
  return null;
}

function nextInList(text: string, finds: readonly Find[], index: number, find: QuantityFind): UnitLender | null {
  const next = finds[index + 1];
  if (next?.type !== 'quantity' || next.unit === null || next.role !== 'amount' || next.unit.code.startsWith('x'))
    return null;
  // 140/90 mmHg: the two pressures of the blood.
  if (next.unit.code === 'mm[Hg]' && text.slice(find.end, next.start) === '/')
    return { index: index + 1, scale: false };
  // "1.95 billion, or 14% of the total"
  if (find.scaled && next.unit.code === '%') return null;
  const gap = text.slice(find.end, next.start);
  const isList =
    /^(?:-)?(?:,| and| or|, and|, or| against| versus| to)?\s?(?:about |around |nearly |some |of )?$/.test(gap) &&
    gap.trim() !== '';
  // 280 million of the 1.5 billion shekels
  const isPart = /^ of (?:the|its|their|a total(?: of)?) $/.test(gap) && find.scaled;
  if (!isList && !isPart) return null;
  // "Payrolls are down 327,000, or 10.9%": the same in other words.
  if (/^,(?: or)?(?: about| around| nearly| some)?$/.test(gap.trim()) && next.unit.code === '%' && amountOf(find) > 100)
    return null;
  if (isName(text, find)) return null;
  return { index: index + 1, scale: sharesScale(find, next, gap) };
}

/** `5, 7 and 9 million tonnes` is all millions: in a list the scale stands once, behind numbers of one size. */
function sharesScale(find: QuantityFind, next: QuantityFind, gap: string): boolean {
  if (find.scaled || !next.scaled || find.spelled !== next.spelled) return false;
  const size = amountOf(find);
  if (/to|-/.test(gap)) return size < 1000;
  const { magnitude } = next;
  if (magnitude.shape !== 'point' || !/^(?:,| and| or|, and|, or) $/.test(gap)) return false;
  const ratio = size / Math.abs(Number(magnitude.at.digits));
  return ratio > 1 / LIKE_SIZE && ratio < LIKE_SIZE;
}

/** So many times larger a number of the same list may be. */
const LIKE_SIZE = 20;

const INDEX =
  /\b(?:index|indices|gauge|benchmark|composite|averages?|Dow|Nasdaq|FTSE|Nikkei|DAX|CAC|S&P|Stoxx|Hang Seng|Sensex|Kospi|Topix)\b/;

/** What is made up of people or animals, right before how many they are. */
const OF_PEOPLE =
  /\b(?:army|navy|air force|force|garrison|population|workforce|staff|membership|electorate|crowd|crowds|audience|congregation|herd|flock|fleet|readership|crew|circulation) of (?:about |around |nearly |almost |some |just |only |over |more than |at least |roughly )?$/i;

function earlierInSentence(text: string, finds: readonly Find[], index: number, find: QuantityFind): UnitLender | null {
  const alike = text.charCodeAt(find.end + 1) === BRACKET ? convertedAlike(text, finds, index, find) : null;
  if (alike !== null) return { index: alike, scale: false };
  if (isOtherEnd(text, finds, index, find)) return { index: index - 1, scale: false };
  const share = shareComparedWith(text, finds, index, find);
  if (share !== null) return { index: share, scale: false };
  if (!isMeasureLike(text, find) || !isClosed(text, find.end)) return null;
  for (let before = index - 1; before >= 0 && before > index - 7; before--) {
    const lender = finds[before];
    if (lender === undefined || find.start - lender.end > REACH) return null;
    const gap = text.slice(lender.end, find.start);
    if (/[.!?]\s|\n/.test(gap)) return null;
    // "a loss of 640 million crowns, as passenger numbers jumped to 18.3 million": of something else.
    if (/(?:^|,) as (?!of\b|well\b|much\b|many\b|low\b|high\b)[^,;]*$/.test(gap)) return null;
    if (lender.type !== 'quantity') continue;
    // ($590 million): a conversion in brackets lends nothing.
    if (text.charCodeAt(lender.start - 1) === 0x28) continue;
    // "One-off charges": a part of a word.
    if (lender.unit === null && text.charCodeAt(lender.end) === HYPHEN) continue;
    if (lender.unit === null || !isLent(lender)) {
      if (lender.unit === null && lender.role === 'amount') return null;
      continue;
    }
    if (isName(text, find) && !isListed(gap)) return null;
    // "Shares closed at 143.5p and the index at 8,120.4": an index has no currency.
    if (INDEX.test(gap) && /^[A-Z]{3}/.test(lender.unit.code)) return null;
    // "A budget of 220 billion zlotys and an army of 216,000"
    if (OF_PEOPLE.test(gap)) return null;
    const scale =
      !find.scaled && lender.scaled && amountOf(find) < 1000 && text.slice(find.start, find.end).includes('.');
    return { index: before, scale };
  }
  return null;
}

/** `from 21 mpg combined to 23 for`: the other end of a movement whose unit was told at the first. */
function isOtherEnd(text: string, finds: readonly Find[], index: number, find: QuantityFind): boolean {
  const lender = finds[index - 1];
  if (lender?.type !== 'quantity' || lender.unit === null || find.start - lender.end > FARTHEST_END) return false;
  if (!isOfOneSize(find, lender) || !isClosed(text, find.end)) return false;
  return (
    TO_END.test(text.slice(lender.end, find.start)) &&
    FROM_START.test(text.slice(Math.max(0, lender.start - 14), lender.start))
  );
}

const FARTHEST_END = 40;
const TO_END = /^ (?:[a-z]+ ){0,2}to (?:about |around |nearly |just |only )?$/;
const FROM_START = /\bfrom (?:about |around |nearly |just |only )?$/;

/** `3.2% in April, versus 3.5 in March`: a percentage held against another, whose sign is left out. */
function shareComparedWith(text: string, finds: readonly Find[], index: number, find: QuantityFind): number | null {
  const before = finds[index - 1]?.type === 'time' ? index - 2 : index - 1;
  const lender = finds[before];
  if (lender?.type !== 'quantity' || lender.unit?.code !== '%' || !isOfOneSize(find, lender)) return null;
  if (!HELD_AGAINST.test(text.slice(Math.max(0, find.start - 15), find.start))) return null;
  const gap = text.slice(lender.end, find.start);
  const isDecimal = /\.\d/.test(text.slice(find.start, find.end)) && isClosed(text, find.end);
  return isDecimal && gap.length < 40 && !/[.;:]/.test(gap) ? before : null;
}

const HELD_AGAINST = /\b(?:versus|against|compared with|compared to) $/;

function isOfOneSize(find: QuantityFind, lender: QuantityFind): boolean {
  if (lender.unit === null || lender.role !== 'amount' || lender.unit.code === 'x' || find.scaled || find.spelled)
    return false;
  const ratio = amountOf(find) / amountOf(lender);
  return ratio < LIKE_SIZE && ratio > 1 / LIKE_SIZE;
}

/** `2,435,000 yen ($22,480) for one and 2,380,000 ($21,972)`: both are converted into the same money, so both are of one. */
function convertedAlike(text: string, finds: readonly Find[], index: number, find: QuantityFind): number | null {
  const mine = finds[index + 1];
  if (mine?.type !== 'quantity' || text.slice(find.end, mine.start) !== ' (' || text.charAt(mine.end) !== ')')
    return null;
  for (let at = index - 1; at > 0 && at > index - 6; at--) {
    const [lender, other] = [finds[at - 1], finds[at]];
    if (lender?.type !== 'quantity' || other?.type !== 'quantity' || find.start - other.end > REACH) return null;
    if (text.slice(lender.end, other.start) !== ' (' || text.charAt(other.end) !== ')') continue;
    const isAlike = other.unit !== null && other.unit.code === mine.unit?.code;
    return isAlike && lender.unit !== null && lender.unit.code !== other.unit.code ? at - 1 : null;
  }
  return null;
}

/** What a maker, buyer or seller does with so much of what the sentence before told of: "Peru managed only", "Shanxi contributed". */
const DOES_AS_MUCH =
  /^[.] (?=[A-Z])[^.;:\d\n]{2,70}\s(?:(?:(?:is|are|was|were) (?:expected|forecast|seen|set|likely|due|projected) to|will|would|could|may) (?:supply|produce|mine|ship|export|import|harvest|make|yield|pump|burn|consume|use|need|buy|sell|take|send|generate|deliver)|managed|contributed|supplied|produced|mined|shipped|sent|exported|imported|harvested|provided|made|yielded|pumped|burned|burnt|consumed|used|needed|bought|sold|took|generated|delivered|was (?:second|third|next) with|(?:came|ranked|was) (?:in )?(?:second|third|next) with|followed with|accounted for)(?: (?:a (?:mere|further|record)|about|around|nearly|almost|some|just|only|another|roughly|over|more than|less than|at least)){0,2} $/;
/** Weights, volumes and energy are left out where they are plain; sums of money and things counted are not. */
const LEFT_OUT = /^(?:k?g|t|[kMG]t|bbl|[bu]_us|\[[a-z_]+\]|m3|L|hL|hm3|km3|[kMGT]W(?:\.h)?|J|PJ|EJ)(?:\/day)?$/;

/** Whatever one does with so many billions is done with money. */
const PAYS =
  /^[.] (?=[A-Z])[^.;:\d\n]{2,70}\s(?:budgeted(?: for)?|spent|spends|paid|pays|earned|earns|allocated|set aside|borrowed|owes|owed|invested)(?: (?:about|around|nearly|almost|some|just|only|another|roughly|over|more than|less than|at least)){0,2} $/;
/** "Sales to China sank by 21% to |1.8 billion|": what is told in money or by weight, moved to a level. */
const CAME_TO =
  /^[.] (?:In [A-Z][a-z]+,? )?(?:[Ee]xports|[Ii]mports|[Ss]ales|[Rr]evenues?|[Tt]urnover|[Pp]rofits?|[Ss]pending|[Oo]utput|[Pp]roduction|[Ss]hipments)\b(?! of\b)(?:[^.;:\n]|\.\d){0,60}\sto (?:about |around |nearly |almost |just |only |over |more than |less than )?$/;
/** Money by its words; with a sign it is never left out. */
const IN_WORDS = /\p{L}{3}$/u;

/** "India made 4 million tonnes. Russia managed only |3.67 million|": the next sentence leaves the unit out. */
function sentenceBefore(text: string, finds: readonly Find[], index: number, find: QuantityFind): UnitLender | null {
  if (!find.scaled) return null;
  // "Last year" and percentages may stand between.
  let at = index - 1;
  for (let one = finds[at]; at > index - 5 && one !== undefined && isPassedOver(one); one = finds[at]) at--;
  const lender = finds[at];
  if (lender?.type !== 'quantity' || lender.unit === null || !isLent(lender)) return null;
  if (find.start - lender.end > REACH || !isClosed(text, find.end)) return null;
  const isMoney = /^[A-Z]{3}$/.test(lender.unit.code) && IN_WORDS.test(text.slice(lender.start, lender.end));
  if (!isMoney && !LEFT_OUT.test(lender.unit.code)) return null;
  const stops = [...text.slice(lender.end, find.start).matchAll(/[.!?]\s|\n/g)];
  const [first] = stops;
  if (first === undefined || stops.length > 1) return null;
  const stop = lender.end + first.index;
  const words = text.slice(stop, find.start);
  const told = CAME_TO.test(words) || (isMoney ? PAYS : DOES_AS_MUCH).test(words);
  return told ? { index: at, scale: false } : null;
}

function isPassedOver(find: Find): boolean {
  return find.type === 'time' || (find.type === 'quantity' && find.unit?.code === '%');
}

/** A number with the shape of a measurement: scaled, with separators or decimals. A small whole number is anything. */
function isMeasureLike(text: string, find: QuantityFind): boolean {
  return find.scaled || find.magnitude.shape === 'range' || /[.,]\d/.test(text.slice(find.start, find.end));
}

/** Behind the number the phrase is over: no noun of its own, no bracket with another unit. */
function isClosed(text: string, end: number): boolean {
  if (/^ ?\(/.test(text.slice(end, end + 2))) return false;
  return readNounPhrase(text, end, { one: false }) === null;
}

function isLent(lender: QuantityFind): boolean {
  const code = lender.unit?.code ?? '';
  if (lender.role !== 'amount' || code === '%' || code === 'pp' || code === 'bp' || code === 'x') return false;
  return !/^(?:s|min|h|day|night|week|month|quarter|year|decade|century|ms)$/.test(code);
}

/** `, Peru `, ` and the United States `: separators and names only. */
function isListed(gap: string): boolean {
  return /^(?:[^.]*)(?:,|\band\b|\bto\b|\bfrom\b|\bat\b)[^.]*$/.test(gap);
}

function amountOf(find: QuantityFind): number {
  const { magnitude } = find;
  if (magnitude.shape === 'vague') return Number.POSITIVE_INFINITY;
  return Math.abs(toNumber(magnitude.shape === 'point' ? magnitude.at : magnitude.low));
}
