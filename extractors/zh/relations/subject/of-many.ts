import type { Attached } from '../../../engine/relations/discourse.ts';

/** 70城房价, 百国签署, 8月份十省: many places that nobody names. */
const MANY =
  /(?:\d{1,3}|[百千]|[二三四五六七八九]?十[一二三四五六七八九]?|[三四五六七八九])(?:余|多)?个?(?:大中)?(?:城(?![区镇])|省(?!委|会)|国(?!际|内|家|企|债|道|庆)|市(?!场|民))/u;

/** 8月份70城房价：… 上海新房涨5.6%: a headline that opens with many is about none of those that it tells of later. */
export function isOfMany(opening: string, subject: Attached | null): boolean {
  const many = subject !== null && subject.slot.start > 6 ? MANY.exec(opening) : null;
  return many !== null && subject !== null && subject.slot.start > many.index + many[0].length;
}
