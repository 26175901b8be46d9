import type { AttachedTime } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Mood } from './mood.ts';

/** What lays down how things are to be. */
const LAID_DOWN =
  /提出|要求|明确|部署|印发|出台|方案|规划|纲要|意见|行动计划|目标|新规|规定|条例|办法|法案|法律|新法|征收|加征|上限|下限|不得|要(?:把|将|达到?|满足|实现|做到|建成|控制|完成|突破)|确保|起(?:施行|实施|执行|征)|生效/u;
/** What ends then, and what has been done towards it already. */
const IS_SO = /到期|届满|退休|期满|已|收到|征集|报名|入选|吸引|累计|目前/u;

/** 到2027年产值达到500亿元: what holds only at a time that is still to come is laid down for it or expected, whatever its verb. Null for everything else. */
export function moodOfTime(
  { text, sentence, published }: Scene,
  figure: Figure,
  attached: AttachedTime | null,
): Mood | null {
  const low = attached?.time.low ?? null;
  if (attached === null || attached.time.from === 'inherited' || published === null || low === null || low <= published)
    return null;
  const words = text.slice(sentence.start, figure.start);
  // 到2028年累计推广1万辆: what is to have been done by then.
  const isDeadline = /[到至][^,，。]{0,3}\d{4}年/u.test(words);
  if (IS_SO.test(isDeadline ? words.replaceAll('累计', '') : words)) return null;
  return LAID_DOWN.test(words)
    ? { modality: 'target', rule: 'zh/modality/laid-down' }
    : { modality: 'forecast', rule: 'zh/modality/to-come' };
}
