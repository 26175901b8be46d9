import type { Modality } from '../../model/claim.ts';
import type { RuleName } from '../../model/derivation.ts';

export interface Mood {
  readonly modality: Modality;
  readonly rule: RuleName | null;
}

const REPORTED: Mood = { modality: 'reported', rule: null };
const CONDITION = /\b(?:if|unless|in case|provided that|should [a-z]+ [a-z]+,)\s/i;
const MAY = /\b(?:would|could|might|may|can)\b/;
const AIM =
  /\b(?:targets?|targeted|targeting|aims?|aimed|aiming|plans?|planned|planning|goals?|guidance|wants?|seeks?|pledged|pledges|vowed|promised|promises|committed|intends?|hopes?|agreed to|is to|are to|proposes?|proposed|earmarked|mandates?)\b/i;
/** What somebody will do by their own choice is a plan; what will happen to them is a forecast. */
const WILL_ACT =
  /\b(?:will|would|is going to)\s+(?:also\s+|then\s+)?(?:spend|invest|raise|cut|close|buy|build|add|open|launch|supply|deliver|hire|pay|sell|increase|reduce|expand|acquire|impose|lower|provide|give|get|receive|shut|start|double|triple|plan)\b/i;
const EXPECTED =
  /\b(?:expects?|expected|expecting|forecasts?|forecasted|will|would|set to|due to|on course|projects|projected|predicts?|predicted|sees|likely|could|may|might|should|outlook|is poised|on track)\b/;

/**
 * How the words before a figure in its clause put it.
 *
 * @param clause the clause up to the figure; @param sentence the whole sentence, for a condition in another clause.
 */
export function moodOf(clause: string, sentence: string): Mood {
  if (CONDITION.test(clause) || (MAY.test(clause) && CONDITION.test(sentence)))
    return { modality: 'hypothetical', rule: 'en/modality/condition' };
  if (AIM.test(clause)) return { modality: 'target', rule: 'en/modality/aim' };
  if (WILL_ACT.test(clause)) return { modality: 'target', rule: 'en/modality/will-act' };
  if (EXPECTED.test(clause)) return { modality: 'forecast', rule: 'en/modality/expected' };
  return REPORTED;
}
