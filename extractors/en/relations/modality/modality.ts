import type { Modality } from '../../../model/claim.ts';
import type { RuleName } from '../../../model/derivation.ts';
import { CUES, type Cues, cuesIn } from '../sentence/cues.ts';

export interface Mood {
  readonly modality: Modality;
  readonly rule: RuleName | null;
}

/** What is told as it is. */
export const REPORTED: Mood = { modality: 'reported', rule: null };
// What any of these needs stands in cues.ts too: a pattern is tried where its cue is found.
const CONDITION = /\b(?:if|unless|in case|provided that|should [a-z]+ [a-z]+,)\s/i;
const MAY = /\b(?:would|could|might|may|can)\b/;
const AIM =
  /\b(?:targets?|targeted|targeting|aims?|aimed|aiming|plans?|planned|planning|(?<!(?:\d|two|three|four|five|six|seven|eight|nine|ten|league|late|career) )goals?|guidance|wants?|seeks?|seeking|considering|mulling|weighing|in talks to|pledged|pledges|vowed|promised|promises|committed|intends?|hopes?|agreed (?:on [A-Z][a-z]+ )?(?:not )?to|undertook (?:not )?to|is to|are to|proposes?|proposed|(?:is|are|was|were) designed (?:to|for)|(?:(?:has|have|had|is|are|was|were|been) |^)earmarked|mandates?)\b/i;
/** What somebody will do by their own choice is a plan; what will happen to them is a forecast. */
const WILL_ACT =
  /\b(?:will|would|is going to)\s+(?:also\s+|then\s+)?(?:spend|invest|raise|cut|close|buy|build|add|open|launch|supply|deliver|hire|pay|sell|increase|reduce|expand|acquire|impose|lower|provide|give|get|receive|shut|start|double|triple|plan|save|axe|eliminate|recruit|construct|issue|repay|distribute|install|order|scrap|levy|fund|finance|allocate|shed|trim|slash|return|list|float|lend|borrow|commit|offer|produce|ship|develop|set aside|lay off)\b/i;
const EXPECTED =
  /\b(?:expects?|(?<!\b(?:than|as) )expected|expecting|(?<!\b(?:than|as) )forecasts?|forecasted|will|would|set to|due to|slated to|scheduled to|heading for|on course|projects(?! (?:have|has|are|were|is|was|will|would|in|of|to|by|for|with|at|on|and|or|under|worth|across|such|including|like|could|need|require|cost|face|take|remain|include|that|which)\b|[.,;])|projected|projections?(?= for [^,.;]{1,24}? (?:to|at|by|of) )|predicts?|predicted|sees|(?<!(?:more|less|most|least|as|equally|how) )likely|(?:is|are|was|were) (?:now |still )?seen|could|may|might|should|outlook|is poised|on track|(?:median|consensus|central) (?:estimate|projection)s?|(?:estimate|projection)s? (?:for|of) [a-z]+)\b/;

/** ", the number of children a woman is expected to have,": what a thing is, not what becomes of it. */
const ASIDE = /, (?:the|an?|its|their|which|who) [^,;:\d]{4,90}, /g;
/** "Asked who would make the best leader, 38% named": what the question was. */
const ASKED = /(?:\b[Aa]sked |^)(?:who|what|how|whether)\b[^,;:]{3,90}, /g;
/** "It will close two mills, after posting a loss of": what somebody had done by then. */
const DONE_BEFORE = /^[^;]*, (?:after|having|following) (?=[a-z]+(?:ing|ed)\b)/;
/** "Part-timers who would rather have full-time jobs numbered": what they wish. */
const DESIRED = /\bwould (?:rather|sooner|prefer|like)\b/g;
/** "The waiting list for planned treatment": what is planned is not the figure. */
const DESCRIBED =
  /\b(?:for|of|on|in|to|by|with|against|under|from|reached the|met the) (?:planned|proposed|expected|promised|targeted|committed) (?=[a-z]+)/g;

/** "Will lower its rate in March, after last month's cut of": what comes after something else has happened is told of that. */
const AFTERWARDS =
  /^.*\b(?:after|following) (?=(?:last|an?|its|their|this|the|[A-Za-z]+['’]s) [^,;:\d]{0,50}\b(?:cuts?|rises?|increases?|hikes?|falls?|drops?|declines?|gains?|loss(?:es)?|jumps?|reductions?|growth|profits?|fines?) of [^,;:]{0,40}$)/i;

/** What is left out of a clause below brings in no new cue: without one of these it is not looked at. */
const MOODS: Cues = CUES.condition | CUES.may | CUES.aim | CUES.act | CUES.expected;

/** Whether words with these cues may put a figure in another way than as it is. */
export function mayHaveMood(cues: Cues): boolean {
  return (cues & MOODS) !== 0;
}

/**
 * How the words before a figure in its clause put it.
 *
 * @param words the clause up to the figure; @param sentence the whole sentence, for a condition in another clause.
 */
export function moodOf(words: string, sentence: string): Mood {
  if (!mayHaveMood(cuesIn(words, 0, words.length))) return REPORTED;
  const clause = words
    .replace(DONE_BEFORE, '')
    .replace(DESIRED, ' ')
    .replace(ASKED, '')
    .replace(ASIDE, ', ')
    .replace(DESCRIBED, ' ')
    .replace(AFTERWARDS, '');
  const cues = cuesIn(clause, 0, clause.length);
  const has = (cue: Cues, pattern: RegExp): boolean => (cues & cue) !== 0 && pattern.test(clause);
  if (has(CUES.condition, CONDITION) || (has(CUES.may, MAY) && CONDITION.test(sentence)))
    return { modality: 'hypothetical', rule: 'en/modality/condition' };
  if (has(CUES.aim, AIM)) return { modality: 'target', rule: 'en/modality/aim' };
  if (has(CUES.act, WILL_ACT)) return { modality: 'target', rule: 'en/modality/will-act' };
  if (has(CUES.expected, EXPECTED)) return { modality: 'forecast', rule: 'en/modality/expected' };
  return REPORTED;
}
