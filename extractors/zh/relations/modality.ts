import type { Scene } from '../../engine/scene.ts';
import type { Modality } from '../../model/claim.ts';
import type { RuleName } from '../../model/derivation.ts';
import type { Figure } from '../../model/figure.ts';

const CUES: readonly (readonly [Modality, RegExp, RuleName])[] = [
  ['hypothetical', /(?:若|如果|假如|一旦|倘若|要是)/u, 'zh/modality/condition'],
  ['target', /(?:目标|计划|力争|拟|争取|指引|规划|要求|希望到|旨在|承诺|将投资|有意)/u, 'zh/modality/aim'],
  [
    'forecast',
    /(?:预计|预测|有望|预期|料将|料|估计到|将达|将增|将升|将降|将达到|预估|或将|展望|可能)/u,
    'zh/modality/expected',
  ],
];

/** Read off the clause of the figure, up to the figure, and off the words that open its sentence part. */
export function modalityOf(scene: Scene, figure: Figure): { modality: Modality; rule: RuleName | null } {
  const clause = scene.clauses.find((one) => one.start <= figure.start && figure.start < one.end) ?? scene.sentence;
  const words = scene.text.slice(clause.start, figure.start);
  for (const [modality, cue, rule] of CUES) if (cue.test(words)) return { modality, rule };
  return { modality: 'reported', rule: null };
}
