import { carriedAlong } from '../../engine/figures/carried-along.ts';
import type { QuantityFind } from '../../engine/figures/find.ts';
import type { FigureReading, Movement } from '../../engine/figures/language-pack.ts';
import type { Direction } from '../../model/figure.ts';
import { hedgeBefore } from '../hedges/hedges.ts';
import { skipGap, type WordReading, wordAt, wordBefore } from '../read-word.ts';
import { isRatio } from '../units/ratio-units.ts';
import { wordClass } from '../word-classes.ts';
import { behindAverage } from './averages.ts';
import { listedChange, signedChange } from './bracketed-changes.ts';
import { basisOf } from './change-basis.ts';
import { STEP_WORDS } from './change-words.ts';
import { difference } from './comparatives.ts';
import { coordination } from './coordinated-changes.ts';
import { isHeld } from './held-things.ts';
import { wordBeforeMoved } from './made-to-move.ts';
import type { MovementCue } from './movement-cue.ts';
import { levelReached } from './movement-starts.ts';
import { putOnOrOff } from './put-on-or-off.ts';
import { raiseGiven } from './raises.ts';
import { rateOfChange, summedChange } from './rates-of-change.ts';
import { restatement } from './restated-changes.ts';
import { isSmallMoney } from './small-money.ts';
import { MAKERS, NOUNS, VERBS } from './verb-directions.ts';
import { verbOfLevels } from './verb-of-levels.ts';

const MOVING = wordClass(VERBS.keys());
const MAKING = wordClass(MAKERS.keys());
const NOUN = wordClass(NOUNS.keys());
const STEP = wordClass(STEP_WORDS);

/** How far back a verb is looked for behind `by` and `to`, in characters. */
const REACH = 90;

/** What the figure at `index` is said to have done: risen by so much, or risen to it, and from where. */
export function movement(reading: FigureReading, index: number): Movement | null {
  const find = reading.finds[index];
  if (find?.type !== 'quantity' || find.role === 'ordinal' || find.role === 'age') return null;
  const { text } = reading;
  if (find.role === 'movement')
    return asChange(text, find, {
      word: { start: find.start, end: find.end },
      direction: find.direction ?? 'none',
      rule: 'en/changes/word',
    });
  // "One in four firms cut jobs": what they do is no movement of their share.
  const odds = find.role === 'fraction' && / (?:in|out of|of every) /.test(text.slice(find.start, find.end));
  const change = odds
    ? changeBefore(text, find)
    : (signedChange(text, find) ??
      rateBefore(text, find) ??
      putOnOrOff(text, find) ??
      changeBefore(text, find) ??
      changeAfter(text, find) ??
      restated(reading, index) ??
      compared(reading, index) ??
      coordinated(reading, index) ??
      listedChange(text, find));
  if (change !== null) return asChange(text, find, change);
  return odds ? null : levelReached(reading, index, find);
}

function rateBefore(text: string, find: QuantityFind): MovementCue | null {
  const rate = rateOfChange(text, find) ?? summedChange(text, find);
  return rate === null ? null : { ...rate, rule: 'en/changes/rate' };
}

function asChange(text: string, find: QuantityFind, cue: MovementCue): Movement {
  return {
    as: 'change',
    direction: cue.direction,
    basis: basisOf(text, find),
    from: null,
    rule: cue.rule,
    span: { start: cue.word.start, end: cue.word.end },
  };
}

const PUTS_ON: ReadonlySet<string> = new Set(['put', 'puts', 'putting', 'piled', 'tacked']);
const RAISED: ReadonlySet<string> = new Set(['raise', 'raises', 'raised', 'raising']);

const SCORE = /^ (?:votes|goals|sets|games|frames|tries) to \d/;

/** A verb right before (rose 0.2%), behind `by` (fell in volume by 3%), or a noun behind `of` (an increase of 101%). */
function changeBefore(text: string, find: QuantityFind): MovementCue | null {
  const hedge = hedgeBefore(text, find.start);
  // "slips below 10 million" tells where it came to, not by how much.
  if (hedge !== null && /^(?:below|above|under|beyond|past|within|inside)/i.test(text.slice(hedge.start, hedge.end)))
    return null;
  let at = hedge?.start ?? find.start;
  for (let count = 0; count < 6; count++) {
    const word = wordBefore(text, at);
    if (word === null) return null;
    const direction = (word.classes & MOVING) === 0 ? undefined : VERBS.get(word.word);
    // "Service contracts 38.5 billion": an economy contracts by a part of itself.
    if (word.word === 'contracts' && !isRatio(find)) return null;
    if (direction !== undefined && !(word.word === 'up' && isVerbUp(text, word))) {
      return isHeld(text, find, word) || (word.word === 'up' && !isRatio(find) && !isPlainUp(text, word))
        ? null
        : verbCue(text, word, direction);
    }
    // "have raised only 22 percent of the $1.5 billion": what came in of what was asked for.
    if (RAISED.has(word.word) && /^ of (?:the|its|their|his|her|what|that) /.test(text.slice(find.end, find.end + 10)))
      return null;
    const maker = (word.classes & MAKING) === 0 ? undefined : MAKERS.get(word.word);
    if (maker !== undefined)
      return isRatio(find) || isSmallMoney(find) ? { word, direction: maker, rule: 'en/changes/verb' } : null;
    // "losing by 118 votes to 107": how it ended.
    if (word.word === 'by' && SCORE.test(text.slice(find.number?.end ?? find.end, find.end + 12))) return null;
    if (word.word === 'by') return verbFurtherBack(text, word.start) ?? verbOfLevels(text, word.start);
    // "The index put on 0.8%"
    const gained = count === 0 && word.word === 'on' && isRatio(find) ? wordBefore(text, word.start) : null;
    if (gained !== null && PUTS_ON.has(gained.word))
      return { word: { start: gained.start, end: word.end }, direction: 'up', rule: 'en/changes/verb' };
    // The firm hiked prices 10%
    const verb = count === 0 && isRatio(find) ? wordBeforeMoved(text, word) : null;
    const made = verb === null || (verb.classes & MAKING) === 0 ? undefined : MAKERS.get(verb.word);
    if (verb !== null && made !== undefined) return { word: verb, direction: made, rule: 'en/changes/verb' };
    // "The grant was cut in half"
    if (word.word === 'in' && isHalved(text, find)) return verbFurtherBack(text, word.start);
    const mean = behindAverage(text, word);
    if (mean !== null) {
      at = mean;
      continue;
    }
    if (word.word === 'of') return nounOf(text, word.start, find);
    if (word.word === 'to' || word.word === 'at' || !((word.classes & STEP) !== 0 || word.word.endsWith('ly')))
      return null;
    at = word.start;
  }
  return null;
}

function isHalved(text: string, { start, end }: QuantityFind): boolean {
  return (
    text.slice(start, end).toLowerCase() === 'half' &&
    !/^(?:-| (?:of|the|a|an|price|term|time)\b)/.test(text.slice(end, end + 7))
  );
}

/** "edged up 2%", "was up 2%": `up` and `down` say it themselves; a verb before them may say more (cut down). */
function verbCue(text: string, word: WordReading, direction: Direction): MovementCue | null {
  // "the lowest down 5" and "up front 5" do not occur; "up" behind "made" and "make" belongs to the verb.
  const before = word.word === 'up' || word.word === 'down' ? wordBefore(text, word.start) : null;
  // "Touched down 8 minutes after lift-off"
  if (before !== null && LANDS.test(before.word)) return null;
  const verb = before === null ? undefined : (VERBS.get(before.word) ?? MAKERS.get(before.word));
  return {
    word: verb === undefined || before === null ? word : { start: before.start, end: word.end },
    direction,
    rule: 'en/changes/verb',
  };
}

const LANDS = /^(?:touch|touches|touched|touching|splash|splashed|splashing|blew|kneel|knelt)$/;

/** With an amount, `up` tells of a movement only behind a stop, a form of be or a verb of movement: dug up 92,000 tonnes. */
function isPlainUp(text: string, word: WordReading): boolean {
  const before = wordBefore(text, word.start);
  if (before === null || VERBS.has(before.word)) return true;
  return /^(?:is|was|were|are|be|been|being|ended|closed|finished|settled|traded|trading|edged|went|still|also|and|contract|contracts|futures|shares|stock|index|prices?|about|nearly|sharply|slightly)$/.test(
    before.word,
  );
}

/** Verbs that take "up" for a part of themselves, in all their forms: China puts up seven of every ten turbines. */
const PHRASAL =
  /^(?:(?:pick|end|open|sign|round|line|own|start|turn|show|rack|gobbl|snapp?|mopp?|scoop|churn|dish|loan|rent|swallow|soak|chew|ti|us|fre|splitt?)(?:e|s|es|ed|ing)?|mak(?:es?|ing)|made|tak(?:es?|ing|en)|took|set(?:s|ting)?|giv(?:es?|ing|en)|gave|free|buy(?:s|ing)?|bought|com(?:es?|ing)|came|put(?:s|ting)?|sell(?:s|ing)?|sold|st(?:ands?|anding|ood)|run(?:s|ning)?|ran|eat(?:s|ing|en)?|ate|tying)$/;

function isVerbUp(text: string, word: WordReading): boolean {
  const before = wordBefore(text, word.start);
  return before !== null && PHRASAL.test(before.word);
}

function verbFurtherBack(text: string, end: number): MovementCue | null {
  let at = end;
  for (let count = 0; count < 9 && end - at < REACH; count++) {
    // "Losses grew, by 25%": the comma right before "by" only sets it off.
    const behind = count === 0 && /[a-z], $/.test(text.slice(at - 3, at)) ? at - 2 : skipBack(text, at);
    const word = wordBefore(text, behind);
    if (word === null) return null;
    const direction =
      (word.classes & (MOVING | MAKING | NOUN)) === 0
        ? undefined
        : (VERBS.get(word.word) ?? MAKERS.get(word.word) ?? NOUNS.get(word.word));
    // "taken up by only 41% of families": nothing rose.
    if (word.word === 'up' && isVerbUp(text, word)) return null;
    if (direction !== undefined && !namesForecast(text, word)) return { word, direction, rule: 'en/changes/verb-by' };
    at = word.start;
  }
  return null;
}

/** Cut its |growth| forecast by half a point: what is moved, and not how. */
function namesForecast(text: string, word: WordReading): boolean {
  return (
    (word.classes & (NOUN | MOVING | MAKING)) === NOUN &&
    FORECAST.has(wordAt(text, skipGap(text, word.end))?.word ?? '')
  );
}

const FORECAST: ReadonlySet<string> = new Set(
  'forecast forecasts estimate estimates outlook projection projections target targets guidance goal expectations rate rates'.split(
    ' ',
  ),
);

/** Over an apostrophe, a hyphen or digits of a year: "fell in 2025 by". */
function skipBack(text: string, at: number): number {
  let end = at;
  while (end > 0 && at - end < 8 && /[\d'’ -]/.test(text.charAt(end - 1))) end--;
  return end;
}

function nounOf(text: string, end: number, find: QuantityFind): MovementCue | null {
  const noun = wordBefore(text, end);
  // rose by a factor of three
  if (noun?.word === 'factor') {
    const article = wordBefore(text, noun.start);
    const by = article?.word === 'a' ? wordBefore(text, article.start) : null;
    return by?.word === 'by' ? verbFurtherBack(text, by.start) : null;
  }
  const direction = noun === null || (noun.classes & NOUN) === 0 ? undefined : NOUNS.get(noun.word);
  if (noun === null || direction === undefined) return null;
  // "losses of $5 million" and "cuts of 325,000 barrels" are amounts of their own, "a gain of 42%" is a movement.
  return isRatio(find) || /^(?:increase|rise|fall|drop|decline|decrease|gain|jump)s?$/.test(noun.word)
    ? { word: noun, direction, rule: 'en/changes/noun-of' }
    : null;
}

/** A comparative behind (34% higher, a quarter less than), or a noun (a sharp 3 percent drop). */
function changeAfter(text: string, find: QuantityFind): MovementCue | null {
  const word = wordAt(text, skipGap(text, find.end));
  if (word === null) return null;
  const compared = difference(text, find, word);
  if (compared !== null) return compared;
  if (!isRatio(find) && find.unit?.code !== 'point') return null;
  let noun: WordReading | null = word;
  for (let count = 0; count < 4 && noun !== null; count++) {
    const direction = (noun.classes & NOUN) === 0 ? undefined : NOUNS.get(noun.word);
    const raised = direction === undefined ? raiseGiven(text, find, noun) : null;
    if (raised !== null) return raised;
    if (direction !== undefined && !/^(?:loss|losses|rally|cuts)$/.test(noun.word))
      return { word: noun, direction, rule: 'en/changes/noun' };
    if (
      noun.word === 'of' ||
      noun.word === 'in' ||
      noun.word === 'and' ||
      noun.word === 'to' ||
      noun.word === 'the' ||
      noun.word === 'from'
    )
      return null;
    noun = wordAt(text, text.charCodeAt(noun.end) === 0x2d ? noun.end + 1 : skipGap(text, noun.end));
  }
  return null;
}

/** How a rate of change is set against another: expanded 2.1%, [down from] 2.4%; rose 0.7%, [beating a flash estimate of] 0.5%. */
const SET_AGAINST =
  /(?:\b(?:down|up|slowing|accelerating|cooling|slower|faster|quicker|improving|easing|easier|compared (?:with|to)|versus|vs\.?|against|slower than|faster than|(?:beat|miss|topp|exceed|undershoot|overshoot|trail|lagg|match)(?:s|es|ed|ing)?|(?:well |just |far )?(?:above|below|short of|ahead of|under|over)|(?:more|less|better|worse|higher|lower|stronger|weaker|slower|faster) than|after|following|(?:followed|trailed) by)\b[^.;:]{0,80}|, from )$/i;

/** Rose 0.7%, beating an estimate of 0.5%; 2.1%, down from 2.4% in 2024: a rate that a change is set against is a change too. */
const compared = carriedAlong<MovementCue>(({ text, finds }, index) => {
  const find = finds[index];
  if (find?.type !== 'quantity' || find.unit?.code !== '%') return null;
  for (let at = index - 1; at >= 0 && at > index - 6; at--) {
    const before = finds[at];
    if (before === undefined || find.start - before.end > 170) return null;
    if (before.type !== 'quantity') continue;
    if (before.unit?.code !== '%') return null;
    const gap = text.slice(before.end, find.start);
    if (
      /[.!?;]\s|\n|\b(?:and(?! (?:well |just |far |slightly |also )?(?:above|below|short of|ahead of|under|over|down|up|against)\b)|while|but)\b|, with |\bof (?:which|whom|them|these|those)\b/.test(
        gap,
      )
    )
      return null;
    const rate = rateBefore(text, before);
    // Growth slowed to 5% last year from 13%, growth slowed from 13% to 5%: both are rates.
    const both = rate !== null && /\b(?:from|to) (?:an? |the )?$/.test(gap);
    if (!both && !SET_AGAINST.test(gap)) return null;
    const cue = rate ?? changeBefore(text, before) ?? changeAfter(text, before);
    return cue === null ? { from: at } : { told: { ...cue, rule: 'en/changes/set-against' } };
  }
  return null;
});

/** Lost 190 points, or 0.6%; ended 124 points, or 0.5%, higher. */
const restated = restatement(changeBefore);

const coordinated = coordination(
  (text, find) => rateBefore(text, find) ?? changeBefore(text, find) ?? changeAfter(text, find),
);
