import type { LabelFind, QuantityFind } from '../../engine/figures/find.ts';
import type { Rule } from '../../engine/figures/rule.ts';
import { isDigit, isWordStart } from '../../engine/text/characters.ts';
import { AIRLINER } from './airliners.ts';
import { PASSING_RULE } from './passing-phrases.ts';

const CLOCK =
  /\d{1,2}(?:(?::|\.)\d{2}){0,2}(?: ?- ?\d{1,2}(?:(?::|\.)\d{2})?)? ?(?:[ap]\.m\.?|[ap] ?m|[AP]\.M\.?|[AP]M|o'?clock|noon|midnight)(?![A-Za-z])(?: (?:GMT|ET|EST|EDT|PT|PST|PDT|CET|BST|UTC|local time)(?![A-Za-z]))?/y;
/** 0915 GMT, 2130 UTC. */
const MILITARY = /[0-2]\d[0-5]\d ?(?:GMT|UTC|BST|CET|EST|EDT|ET|IST|JST|HKT|SGT)(?![A-Za-z])/y;
const COLON = /\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?- ?\d{1,2}:\d{2})?(?![\d:])/y;
/** 4:3, 8-to-1, 3-for-1. */
const RATIO = /(?:\d{1,3}:\d{1,3}(?![\d:])|\d{1,3}-(?:to|for)-1(?![\d%]|[.,]\d|-[a-z])|1-for-\d{1,3}(?!\d))/y;
const SPELLED_CLOCK =
  /(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half past \w+|quarter (?:past|to) \w+) ?(?:o'?clock|a\.m\.?|p\.m\.?)(?![A-Za-z])/iy;
/** Three groups or more of digits, or a plus sign in front: telephone, card and reference numbers, and how a team lines up (3-5-2). */
const TELEPHONE =
  /(?!(?:19|20)\d\d-\d{1,2}-\d{1,2}(?![\d-]))(?!\d{1,2}-\d{1,2}-(?:19|20)\d\d(?![\d-]))(?:\+\d{1,3}[- ]\d{2,4}(?:[- /]\d{2,4}){1,4}(?![\d%])|\d{2,4}(?:-\d{2,4}){2,5}(?![\d%])|\d(?:-\d){2,3}(?![\d%-]|\.\d)|\(\d{3}\) ?\d{3}-\d{4}|\d{3} \d{3} \d{2,4}-\d{3,4}|1?-?8\d\d-\d{3}-\d{4})/y;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"]{1,600}/iy;
const SCORE =
  /\d{1,2}-\d{1,2}(?![\d%]|-\d|\.\d|,\d{3}| ?(?:percent|per cent|years?|months?|weeks?|days?|hours?|minutes?|million|billion|thousand|tonnes?|tons?|miles?|km|kg|points?|inch(?:es)?|feet|foot|members?|people|W|mpg)(?![A-Za-z]))/y;
/** A range of years of age, hours and the like is read elsewhere; a score stands behind a verb of sport or before its noun. */
const SCORE_BEFORE =
  /(?:\b(?:(?:vote|score|tally|result) (?:was|is|of|stood at|ended)|won|win|wins|lost|lose|beat|beats|beating|drew|draw|ended|defeated|finished|losing|winning|lead|led|leading|odds(?: of| at)?|score|scored|defeat|victory|loss|vote|voted|passed|approved|rejected|confirmed|cleared|ruled|tied|split|by|record|trailing|trail|ahead|behind|aggregate|[A-Z][a-z]+)\s+(?:a\s+)?)$/;
const SCORE_AFTER =
  /^ (?:win|victory|defeat|loss|lead|draw|on aggregate|at half|record|vote|decision|ruling|score|advantage|deficit|aggregate|in (?:the|overtime|extra)|against|over|series|thriller|run)/;
const SCORE_NOUN = /^ (?:lead|win|victory|defeat|loss|vote|decision|ruling|majority|advantage|deficit|draw)\b/;
/** Contracts by their term: three-month copper, 10-year bonds. */
const TERM =
  /(?:\d{1,2}|one|two|three|five|six|ten|thirty|twelve)-(?:month|year|day|week)(?: (?:US|UK|EU|U\.S\.|[A-Z][a-z]{2,14}|government|benchmark|sovereign|fixed|fixed-rate|state|federal)){0,2} (?:copper|nickel|alumini?um|zinc|lead|tin|metal|futures?|contracts?|bonds?|notes?|yields?|bills?|treasur\w+|gilts?|bunds?|libor|forwards?|paper|swaps?|money|mortgages?)(?![A-Za-z])/iy;
const NAMED =
  /(?:24\/7|9\/11|20\/20|50\/50|50-50|401\(k\)|4x4|360-degree|7-eleven|3M\b|3-D|3D|2D|[2-6]G\b|1:1|7\/7|(?:720|1080|1440|2160|4320)[pi]|[248]K(?= (?:ultra|camera|video|display|screen|resolution|tvs?|television|monitor|recording|content|oled|uhd|streaming|footage|projector|panel|sensor|film|movie|blu)))(?![\w])/iy;

/** Figures that are only names, clock times and references; they cover their words so that nothing is read in them. */
export const LABEL_RULES: readonly Rule[] = [
  {
    name: 'en/labels/clock',
    starts: [...'0123456789'],
    read: readClock,
    examples: ['at 9:01 p.m.', '2 p.m.', '17:22', '0915 GMT'],
  },
  labelRule('en/labels/ratio', [...'0123456789'], [RATIO], ['a 4:3 aspect ratio']),
  labelRule(
    'en/labels/spelled-clock',
    [
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'eleven',
      'twelve',
      'half',
      'quarter',
    ],
    [SPELLED_CLOCK],
    ["at five o'clock"],
  ),
  PASSING_RULE,
  labelRule('en/labels/telephone', ['+', '(', ...'0123456789'], [TELEPHONE], ['+1-222-2222/2222', '123-12-1234']),
  labelRule('en/labels/address', ['http', 'https', 'www'], [ADDRESS], ['https://example.com/2018/09/23']),
  labelRule(
    'en/labels/term',
    [...'123456789', 'one', 'two', 'three', 'five', 'six', 'ten', 'thirty', 'twelve'],
    [TERM],
    ['three-month copper', '10-year bonds'],
  ),
  labelRule('en/labels/name', [...'123456789'], [NAMED], ['24/7', '401(k)', '5G networks']),
  labelRule('en/labels/airliner', ['7'], [AIRLINER], ['three 787s', '40 787 Dreamliners', 'a 737-800']),
  {
    name: 'en/labels/score',
    starts: [...'0123456789'],
    read: readScore,
    examples: ['beat Charlton 2-1 at Ashton Gate', 'a 9-2 lead'],
  },
];

/** The hours have two digits at most, and a colon follows those of a clock that says no more. */
function readClock(text: string, at: number): LabelFind | null {
  if (isDigit(text.charCodeAt(at - 1)) || !isWordStart(text, at)) return null;
  const hours = isDigit(text.charCodeAt(at + 1)) ? 2 : 1;
  if (hours === 2 && isDigit(text.charCodeAt(at + 2))) return longestLabel('en/labels/clock', [MILITARY], text, at);
  const colon = text.charCodeAt(at + hours) === 0x3a;
  return longestLabel('en/labels/clock', colon ? [CLOCK, COLON] : [CLOCK], text, at);
}

function longestLabel(name: Rule['name'], patterns: readonly RegExp[], text: string, at: number): LabelFind | null {
  let end = at;
  for (const pattern of patterns) {
    pattern.lastIndex = at;
    if (pattern.test(text)) end = Math.max(end, pattern.lastIndex);
  }
  return end === at ? null : label(name, at, end);
}

function labelRule(
  name: Rule['name'],
  starts: readonly string[],
  patterns: readonly RegExp[],
  examples: readonly string[],
): Rule {
  return {
    name,
    starts,
    examples,
    read: (text, at) => {
      const before = text.charCodeAt(at - 1);
      return isDigit(before) || !isWordStart(text, at) ? null : longestLabel(name, patterns, text, at);
    },
  };
}

/** Two small numbers with a hyphen, where the words are those of a match or a vote. */
function readScore(text: string, at: number): LabelFind | QuantityFind | null {
  if (!isWordStart(text, at) || text.charCodeAt(at - 1) === 0x2d || text.charCodeAt(at - 1) === 0x24) return null;
  SCORE.lastIndex = at;
  if (!SCORE.test(text)) return null;
  const end = SCORE.lastIndex;
  if (SCORE_NOUN.test(text.slice(end, end + 16))) return score(text, at, end);
  const sport = SCORE_BEFORE.test(text.slice(Math.max(0, at - 24), at)) || SCORE_AFTER.test(text.slice(end, end + 16));
  return sport ? label('en/labels/score', at, end) : null;
}

/** `a 9-2 lead`, `a 5-4 ruling`: both numbers as written. */
function score(text: string, start: number, end: number): QuantityFind {
  const [low = '0', high = '0'] = text.slice(start, end).split('-');
  return {
    type: 'quantity',
    role: 'amount',
    rule: 'en/labels/score',
    parts: [],
    start,
    end,
    number: { start, end },
    magnitude: { shape: 'range', low: { digits: low, exponent: 0 }, high: { digits: high, exponent: 0 } },
    scaled: false,
    spelled: false,
    step: 0,
    comparator: '=',
    unit: { start, end, code: 'score', doubts: [] },
    direction: null,
    doubts: [],
    placed: null,
  };
}

function label(rule: Rule['name'], start: number, end: number): LabelFind {
  return { type: 'label', rule, parts: [], start, end };
}
