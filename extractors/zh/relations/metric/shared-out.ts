import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Clause } from '../sentence/clause.ts';
import type { Frame } from '../sentence/reading.ts';

/** What stands between the head of a clause and a part of a sum: 其中, 其余. */
const HEAD = /^(?:其中|其余|剩余|余下|另外?|还有|的|部分|约|近|逾|超过?|不超过|[,，\s])*$/u;
/** What a part of a sum goes to. */
const GOES_TO =
  /^(?:资金|募资)?(?:将|拟|则|计划|主要|全部)?(?:用于|用来|投向|补充|偿还|归还|划作|用作|作为(?:补充|流动))/u;

/** 募集42亿元,其中26亿元用于收购,其余7亿元补充流动资金: parts of a sum measure what the sum does, whatever they go to. */
export function sharedOut({ text }: Scene, clause: Clause, { levels }: Frame, figure: Figure): Attached | null {
  if (figure.kind !== 'money' || !GOES_TO.test(text.slice(figure.end, figure.end + 12))) return null;
  if (!HEAD.test(text.slice(clause.start, figure.start))) return null;
  const sum = levels.findLast((one) => one.figure.unit === figure.unit && one.figure.kind === 'money');
  return sum?.metric == null ? null : { ...sum.metric, inherited: true };
}
