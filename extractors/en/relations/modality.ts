import type { Scene } from '../../engine/scene.ts';
import type { Modality } from '../../model/claim.ts';
import type { RuleName } from '../../model/derivation.ts';
import type { Figure } from '../../model/figure.ts';

const CUES: readonly (readonly [Modality, RegExp, RuleName])[] = [
  ['hypothetical', /\b(?:if|unless|would|in case|suppose)\b/i, 'en/modality/condition'],
  [
    'target',
    /\b(?:targets?|targeted|aims?|aimed|plans?|planned|goal|guidance|quota|wants?|seeks?|pledged|by law|hopes?)\b/i,
    'en/modality/aim',
  ],
  [
    'forecast',
    /\b(?:expects?|expected|forecasts?|will|set to|projected|predicts?|predicted|sees|likely|could|may|outlook|estimated to)\b/i,
    'en/modality/expected',
  ],
];

/** Read off the clause of the figure, up to the figure. */
export function modalityOf(scene: Scene, figure: Figure): { modality: Modality; rule: RuleName | null } {
  const clause = scene.clauses.find((one) => one.start <= figure.start && figure.start < one.end) ?? scene.sentence;
  const words = scene.text.slice(clause.start, figure.start);
  for (const [modality, cue, rule] of CUES) if (cue.test(words)) return { modality, rule };
  return { modality: 'reported', rule: null };
}
