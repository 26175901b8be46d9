import type { Attached, Discourse } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Speaking } from './speaking.ts';

/** A paragraph that goes on with a list or a ranking stays with whoever gave it. */
const GOES_ON = /^.{0,8}?(?:排在第|排在其后|紧随其后|居第|其次|之后是|其中|同时[,，]|此外[,，])/u;

/**
 * Who gives a figure: whoever spoke last before it in the sentence; in a sentence in which nobody speaks, whoever spoke
 * before in the paragraph.
 */
export function attributionOf(
  figure: Figure,
  speakings: readonly Speaking[],
  carried: Attached | null,
): Attached | null {
  const speaking = speakings.findLast((one) => one.at <= figure.start);
  if (speaking !== undefined) return { slot: speaking.slot, rule: speaking.rule, inherited: speaking.repeats };
  return speakings.length > 0 && carried === null ? null : carried;
}

/** 数据公布后,10年期美债收益率…: what followed on somebody's word is not their word. */
export function isReaction({ text, sentence }: Scene): boolean {
  return /^.{0,6}(?:(?:公布|发布|出炉|宣布|落地|消息|传出|曝光|披露)后|受此(?:消息)?(?:影响|提振|刺激)|截至?(?:发稿|收盘)|消息面上|二级市场)/u.test(
    text.slice(sentence.start, sentence.start + 12),
  );
}

/** Whose word the sentence begins under. */
export function carriedSpeaker(scene: Scene, before: Discourse): Attached | null {
  if (before.attribution === null || isReaction(scene)) return null;
  if (scene.opens && !GOES_ON.test(scene.text.slice(scene.sentence.start, scene.sentence.start + 20))) return null;
  return { slot: before.attribution, rule: 'zh/attribution/carried-over', inherited: true };
}
