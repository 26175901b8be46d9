import type { Attached } from '../../../engine/relations/discourse.ts';
import { slotOfEntity } from '../../../engine/relations/slots.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Clause } from '../sentence/clause.ts';
import type { Frame, Reading } from '../sentence/reading.ts';

/** 德国、西班牙经济分别增长0.3%和0.8%: what grows is its GDP. */
export function economyGrown({ scene }: Reading, clause: Clause, frame: Frame, figure: Figure): Attached | null {
  if (figure.kind !== 'change' || figure.unit !== '%') return null;
  const from = Math.max(clause.start, frame.lastEnd);
  const words = scene.text.slice(from, figure.start);
  const match =
    /经济(?:总量|活动)?(?=(?:分别|同比|环比|按年率计算|按年率|全年|则|也|仍|已|将|会|有望|预计|预期|实际|仅|可|只|年均|平均|大幅|小幅|微|略|小|季环比|连续[^,，]{2,6}|较[^,，]{1,8}|(?:\d{4}(?:[/-]\d{2,4})?(?:财政?)?|[今去明前后上]|[本上下]财)年(?:度|[上下]半年|第?[一二三四]季度?|前[两二三四九\d]个?(?:月|季度))?|[上下]半年|第?[一二三四]季度?|本季度?|上季度?){0,4}(?:增长(?!点|极|预期|目标|模式|动力)|增速[为达]|萎缩|收缩|扩张|扩大|下滑|下降|衰退|负增长|增|降))/u.exec(
      words,
    );
  if (match === null) return null;
  const start = from + match.index;
  const slot = slotOfEntity(scene, 'metric:gdp', { start, end: start + match[0].length });
  return { slot, rule: 'zh/metric/economy', inherited: false };
}
