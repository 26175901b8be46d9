import type { Attached, Discourse } from '../../engine/discourse.ts';
import type { Scene } from '../../engine/scene.ts';
import { slotOfName } from '../../engine/slots.ts';
import type { Figure } from '../../model/figure.ts';
import { isSpeaker } from './speakers.ts';

/** 摘要还指出, 报告显示, 该公司称: whoever gave the last figure gives this one too. */
const SAME_SPEAKER =
  /^(?:摘要|报告|数据|公告|月报|年报|通报|理事会|协会|该机构|该公司|公司|他|她|其)(?:还|同时|并|则|也)?(?:指出|显示|表示|称|说|预计|提到|认为|估计)/u;

/** Who gives the figure: the nearest speaker before it in the sentence, else behind it; else the one carried over. */
export function attributionOf(scene: Scene, figure: Figure, before: Discourse): Attached | null {
  const speakers = scene.names.filter((name) => name.flags.outlet !== true && isSpeaker(scene, name));
  const speaker = speakers.findLast((name) => name.start < figure.start) ?? speakers[0];
  if (speaker !== undefined)
    return { slot: slotOfName(scene.text, speaker), rule: 'zh/attribution/speaker', inherited: false };
  const repeated = SAME_SPEAKER.test(scene.text.slice(scene.sentence.start, scene.sentence.end));
  return repeated && before.attribution !== null
    ? { slot: before.attribution, rule: 'zh/attribution/same-speaker', inherited: true }
    : null;
}
