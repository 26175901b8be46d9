import { OPEN } from '../../../engine/relations/open-slots.ts';
import type { FigureSlots } from '../../../engine/relations/relation-pack.ts';
import type { Figure } from '../../../model/figure.ts';
import { attributionOf } from '../attribution/attribution.ts';
import { moodOf } from '../modality/modality.ts';
import type { Clause } from '../sentence/clause.ts';
import type { Frame, Reading } from '../sentence/reading.ts';

/** 为近五个月低点, 创近三年新高: how far back one must look says nothing of when. */
const RECORD =
  /^(?:以?来)?的?(?:单[日周月季]|同期|年内|历史)?(?:[最新次][高低大小多少强弱快慢]|[高低]点|[高低]位|首次|首度|首现|罕见)/u;

/**
 * 过去三个月, 未来五年: how long, and when it lies. It measures nothing itself; one that ends with the day of publication
 * is the time of the figures behind it in its sentence. Null for every other figure.
 */
export function stretchSlots(reading: Reading, clause: Clause, frame: Frame, figure: Figure): FigureSlots | null {
  const { kind, time } = figure;
  if (kind !== 'duration' || time === null) return null;
  const { published, text } = reading.scene;
  const isRecord = RECORD.test(text.slice(figure.end, figure.end + 8));
  if (!isRecord && published !== null && time.high !== null && time.high <= published) {
    frame.time = { time, rule: 'zh/time/stretch' };
    frame.timeTold = true;
    frame.timeAhead = false;
  }
  const mood = moodOf(reading, clause, figure, frame.mood);
  const attribution = attributionOf(figure, reading.speakings, frame.speaker);
  return { ...OPEN, subject: frame.subject, attribution, modality: mood.modality, modalityRule: mood.rule };
}
