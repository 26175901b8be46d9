import { OPEN } from '../../../engine/relations/open-slots.ts';
import type { FigureSlots } from '../../../engine/relations/relation-pack.ts';
import { dayBounds } from '../../../engine/values/edtf.ts';
import { placedStretch } from '../../../engine/values/placed-stretch.ts';
import type { Figure } from '../../../model/figure.ts';
import type { CalendarDay, TimeValue } from '../../../model/time.ts';
import { attributionOf } from '../attribution/attribution.ts';
import { moodOf } from '../modality/modality.ts';
import { attachedName, type Clause } from '../sentence/clause.ts';
import type { Frame, Reading } from '../sentence/reading.ts';

/** 为近五个月低点, 创近三年新高: how far back one must look says nothing of when. */
const RECORD =
  /^(?:以?来)?的?(?:单[日周月季]|同期|年内|历史)?(?:[最新次][高低大小多少强弱快慢]|[高低]点|[高低]位|首次|首度|首现|罕见)/u;

/** 两年来首次, 五年来累计: up to now; 三年来自 and 半年来看 are other words. */
const UP_TO_NOW = /^(?:以来|来(?![自源临到访说看年往回去得]))/u;

/**
 * 过去三个月, 未来五年, 五年来: how long, and when it lies. It measures nothing itself; one that ends with the day of
 * publication is the time of the figures behind it in its sentence. Null for every other figure.
 */
export function stretchSlots(reading: Reading, clause: Clause, frame: Frame, figure: Figure): FigureSlots | null {
  if (figure.kind !== 'duration') return null;
  const { text, published } = reading.scene;
  const behind = text.slice(figure.end, figure.end + 8);
  const lasting = UP_TO_NOW.test(behind);
  if (figure.time === null && !lasting) return null;
  const time = figure.time ?? upToNow(figure, published);
  const ahead = time !== null && published !== null && (time.high ?? '') > published;
  if (!RECORD.test(behind) && time !== null && (!ahead || isForetold(figure))) {
    frame.time = { time, rule: 'zh/time/stretch' };
    frame.timeTold = true;
    frame.timeAhead = ahead;
  }
  // 结婚对数两年来首次回升,增加2.2%: what rose for the first time is measured behind the comma.
  const measure = lasting
    ? clause.names.findLast(({ type, end }) => type === 'metric' && end <= figure.start)
    : undefined;
  if (measure !== undefined) frame.topic = attachedName(measure);
  const mood = moodOf(reading, clause, figure, frame.mood);
  // 预计未来三天有大雨,累计雨量50毫米: what is foretold goes on in the next clause.
  if (ahead && isForetold(figure) && mood.modality === 'forecast') frame.mood = mood;
  const attribution = attributionOf(figure, reading.speakings, frame.speaker);
  return { ...OPEN, subject: frame.subject, attribution, modality: mood.modality, modalityRule: mood.rule };
}

/** 未来三天, 未来一周: what is told of the next days is foretold; what is planned for years is of no one time. */
function isForetold({ unit }: Figure): boolean {
  return unit === 'day' || unit === 'week' || unit === 'hour';
}

/** 五年来: the five years up to the day of publication. */
function upToNow({ value, unit, start, end }: Figure, published: CalendarDay | null): TimeValue | null {
  if (published === null || typeof value !== 'number' || !Number.isInteger(value) || unit === null) return null;
  const edtf = placedStretch(published, { count: value, unit }, -1);
  return edtf === null ? null : { edtf, ...dayBounds(edtf), from: 'published', start, end };
}
