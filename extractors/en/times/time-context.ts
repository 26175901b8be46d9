import { skipGap, wordAt, wordBefore } from '../read-word.ts';
import { TIME_PREPOSITIONS } from './calendar-words.ts';

const REACH = 100;
const AHEAD =
  /\b(?:will|would|shall|going to|to be|(?:is|are|work|voting|talks|construction|deliveries|trials|service|services|flights|sales) to (?:begin|start|resume|open|end|finish|close|run|take|be|commence|last|launch|arrive|continue|conclude|go|follow)\b|expects?|expected|due|payable|redeemable|maturing|matures|plans? (?:to|a|an|its|new|more)|planned|planning|(?:voted|agreed|decided|pledged|vowed|proposed)(?: (?:on|in) [A-Z][a-z]+)? to|(?<=[a-z\d,)] )(?<!\b(?:housing|home|homes|building|construction|family|multifamily|dwelling|project|unit) )starts (?=in|on)|begins (?=in|on)|opens (?=in|on)|takes effect|comes into (?:force|effect)|expires|kicks off|scheduled|next|upcoming|coming(?! (?:from|in|to|out|off|through|back)\b)|(?:heads?|heading|go|goes|going) into|to the polls|aims?|(?:chance|odds|probability|likelihood) of|targets?|forecasts?|sees|set to|set for|slated|hopes?|intends?|ahead of|starting|beginning|deadline|vows?|pledged?|can|could|should|let's|let us|meet|'ll|want|book)\b/i;
/** `by June`, `until the end of`: right before the time. */
const LIMIT =
  /\b(?:by|no later than|not later than|until|till|(?:days?|weeks?|months?|years?) from|(?<!(?:day|week|month|year|days|weeks|months|years) )before)\s+(?:the\s+)?(?:(?:end|middle|start|beginning) of )?$/i;
const BACK =
  /\b(?:since|last|past|previous|was|were|had|(?<!(?:day|week|month|year|days|weeks|months|years) )from)\s+(?:the\s+|on\s+|in\s+)?$|\b(?:(?<!\b(?:go|goes|going|be|is|are|move|edge|inch|tick|come|scale) )(?:down|up)|from|against|than|with)\s+(?:from\s+)?[$€£¥]?\d[\d.,]*(?:%| percent| per cent)?(?: of (?:the )?\d+)?\s+(?:on|in)\s+$|(?<!\b(?:be|is|are) )\b(?:published|released|issued|unveiled)\s+(?:late |early )?(?:on|in)\s+$|\b(?:against|than|from|with|below|above) (?:the|a|an) [\d.]+(?:%| per ?cent) (?:growth |rise |increase )?(?:seen|forecast|foreseen|predicted|projected|estimated|expected|pencilled in) (?:back )?(?:on|in)\s+$|\b(?:it|they|he|she|bank|agency|ministry|government|fund|company|economists|analysts) (?:had |has )?(?:previously |last )?(?:projected|forecast|forecasted|predicted|expected|estimated|saw|seen|made|gave) (?:back )?(?:in|on)\s+$/i;

/** `will raise fares by 8% from April`: with what is still to be done, a beginning. */
const BEGINS =
  /\b(?:will|would|shall|(?:set|due|expected|scheduled|going|likely|forecast|projected) to|plans? to|agreed to|voted to|is to|are to|wants?|demands?|seeks?|asks? for|proposes?) (?:[^,]|,(?=\d))*\bfrom (?:the )?$/i;

/** "From April the minimum wage will rise", "For the first quarter it expects": a time that opens its sentence is placed by the verb behind it. */
const OPENS = /^\s*(?:from|in|on|for|starting|beginning)(?: the)? $/i;
const TOLD_AHEAD =
  /^(?:(?!\b(?:said|says|told|announced|was|were|had)\b)[^.;:])*?\b(?:will|(?:is|are) (?:set|due|to|expected)|plans? to|expects?|forecasts?|predicts?|foresees?|sees|targets)\b/;

/** "the bill left by Cyclone Ditwah in November": done by somebody then, whatever the sentence expects. */
const DONE_BY =
  /\b(?:[a-z]{3,}ed|left|hit|struck|brought|built|won|lost|set|made) by (?:the )?[A-Z][^,;.]{0,40} (?:in|on) (?:the )?$/;

/** "Australia in December became the first": the verb right behind tells of what is over. */
const DONE_THEN =
  /^[A-Z][a-z]+\.?(?: \d{1,2})?(?:,? \d{4})? (?:became|was|were|had|took|made|won|lost|fell|rose|saw|began|banned|voted|passed|signed|agreed|opened|closed|launched|raised|approved)\b/;

/** "The fund starts paying out in April": a present tense of timetables; housing starts are no verb. */
const STARTS =
  /(?<!\b(?:[Hh]ousing|[Hh]ome|homes|building|construction|family|[Mm]ultifamily|dwelling|project|unit) )\b(?:starts|begins|opens|ends|closes|launches|returns|votes|meets|decides|rules|resumes) (?:[a-z]+ ){0,3}(?:in|on) (?:the )?$/;

const FORECAST_QUARTER =
  /^(?:first|second|third|fourth)-(?:quarter|half) (?:[A-Za-z]+ ){0,3}(?:forecasts?|outlook|guidance|estimates?|targets?|projections?)\b/;

/** "A premium of 18% to Friday's close": prices that somebody sets his own against are known. */
const CLOSED = /^[A-Z][a-z]+day['’]s (?:close|closing|finish|last|settlement)\b/;

/** "Capacity reached 1.1 billion kilowatts by the end of August": what had come about by then. */
const REACHED =
  /\b(?:reached|hit|stood|was|were|had|totall?ed|rose|fell|grew|climbed|came|exceeded|topped|surpassed|amounted|numbered|increased|dropped|declined|installed|received|recorded)\b/;

/** Whether "by" before a time tells of how things stood then, and not until when they are to be done. */
export function stoodBy(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at);
  const stop = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('; '));
  const clause = before.slice(stop + 1);
  return /\bby (?:the )?(?:end of )?$/.test(clause) && REACHED.test(clause) && !AHEAD.test(clause);
}

/** "as economists had expected", "sooner than planned": what was looked ahead to before, and has come since. */
const AWAITED = /\b(?:had (?:been )?|than[ -]|as[ -])(?:expected|forecast|planned|scheduled|hoped|targeted)\b/gi;

/** "Helvia, which will appeal, set aside": what an aside looks ahead to is not what its sentence tells. */
const RELATIVE = /, (?:which|who|whose) [^,;:]{3,80}, /g;

/** "France will buy stakes, and Berlin guaranteed a loan in |January|": another one has done something since. */
const PAST_CLAUSE =
  /, (?:and|but|while) (?:the )?[A-Z][\w'-]{1,20}(?: [A-Z][\w'-]{1,20}){0,3} (?!need)[a-z]{2,12}ed\b[^,;:]{0,80}$/;

/** "Expects 1.8% in 2026, down from a forecast of 2.2% in |November|": when that was foreseen. */
const FORESEEN_THEN =
  /\b(?:from|than|against|with|below|above) (?:a|an|its|the|their) (?:[a-z]+ )?(?:forecast|estimate|projection|prediction) of [^,;:]{1,32} (?:in|on) $/;

/** "may add 400,000 barrels in June"; what may have been done is over. */
const MAY = /[a-z,] (?:may|might)(?: also| well)? (?!have\b)[a-z]/;

/** True where the words before look ahead: `will be spudded in March`, `by June`. News looks back otherwise. */
export function looksAhead(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at);
  const stop = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('; '));
  const clause = before.slice(stop + 1).replace(RELATIVE, ', ');
  // "Raised its second-quarter forecast": a quarter that is forecast is still to come or under way.
  if (FORECAST_QUARTER.test(text.slice(at, at + 64)) && !/\bhad\b/.test(clause)) return true;
  const past = PAST_CLAUSE.exec(clause)?.[0] ?? '';
  if (past !== '' && !AHEAD.test(past)) return false;
  if (FORESEEN_THEN.test(clause)) return false;
  if (OPENS.test(clause)) return TOLD_AHEAD.test(text.slice(at, at + REACH));
  if (DONE_BY.test(clause) || DONE_THEN.test(text.slice(at, at + 44)) || CLOSED.test(text.slice(at, at + 30)))
    return false;
  const ahead =
    (AHEAD.test(clause) && AHEAD.test(clause.replace(AWAITED, ''))) || STARTS.test(clause) || MAY.test(clause);
  if (!ahead && (!LIMIT.test(clause) || REACHED.test(clause))) return false;
  return !BACK.test(clause) || BEGINS.test(clause);
}

/** Words that make a number of four digits behind them an amount: about 2000, more than 2000. */
const AMOUNT_BEFORE: ReadonlySet<string> = new Set(
  'about some nearly almost than least most only just roughly approximately exactly another totalling totaling extra x times to-date no nr number highway route section flight room page model note is was were are equals costs cost at'.split(
    ' ',
  ),
);
/** Counted things that follow an amount far more often than a year. */
const COUNTED_AFTER: ReadonlySet<string> = new Set(
  (
    'people men women children workers employees jobs staff students soldiers troops homes houses cars vehicles units copies votes ' +
    'points calories customers users residents families patients passengers visitors members stores shops flights copies troops ' +
    'deaths cases civilians migrants refugees protesters prisoners miners farmers soldiers officers police species ships aircraft'
  ).split(' '),
);

/** A year, or a word as in `pre-2020`, and no other digits, in front of the dash. */
const YEAR_BEFORE = /(?:^|[^\d-])(?:[12]\d{3}|[A-Za-z]{1,5}) ?$|^[A-Za-z]+$/;

const BEHIND = / ?[-~] ?(\d{4})(?!\d)/y;

/** Whether four digits that could be a year are one here. */
export function isYear(text: string, at: number, end: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before === 0x24 || before === 0x23 || before === 0xa3 || before === 0x20ac || before === 0x2b || before === 0x40)
    return false;
  if (before === 0x2f || before === 0x2e || before === 0x5f) return false;
  // 2014-2018 is a range of years; 138-2010-2015 is a telephone number.
  if (before === 0x2d || before === 0x7e) return YEAR_BEFORE.test(text.slice(Math.max(0, at - 6), at - 1));
  // 2015-1-32 is a date gone wrong or a reference.
  const after = text.charCodeAt(end);
  if (after === 0x2d && /^-\d{1,2}-\d/.test(text.slice(end, end + 5))) return false;
  // 2000 - 2500 calories is no range of years.
  BEHIND.lastIndex = end;
  const other = after === 0x20 || after === 0x2d || after === 0x7e ? BEHIND.exec(text) : null;
  if (other !== null) return Number(other[1]) <= 2100;
  const word = wordBefore(text, at);
  if (word?.word === 'than' && /\b(?:later|earlier|sooner) than $/i.test(text.slice(Math.max(0, at - 14), at)))
    return true;
  // "will last until at least 2028"
  if (
    word?.word === 'least' &&
    /\b(?:until|till|through|by|beyond|before) at least $/i.test(text.slice(Math.max(0, at - 20), at))
  )
    return true;
  if (word !== null && AMOUNT_BEFORE.has(word.word)) return false;
  const next = wordAt(text, skipGap(text, end));
  if (
    next !== null &&
    COUNTED_AFTER.has(next.word) &&
    (word === null || !TIME_PREPOSITIONS.has(word.word) || word.word === 'of')
  )
    return false;
  return true;
}
