import type { Clause, Name } from '../sentence/clause.ts';
import type { Frame } from '../sentence/reading.ts';

/** 全球镓产量770吨,中国占99%;…: whoever has a part of the whole is one of its parts, whether or not 其中 says so. */
export function tellsPart(text: string, { start, names: [first] }: Clause): boolean {
  return first?.start === start && /^[约仅只就则独]?占/u.test(text.slice(first.end, first.end + 2));
}

/** 造成11人死亡,其中东川市8人,另有214人受伤: what is told besides is of the whole again. */
export function addsToWhole(text: string, { start, names, figures }: Clause): boolean {
  if (!/^(?:另有|此外|另外|还有)/u.test(text.slice(start, start + 2))) return false;
  const first = figures.find((one) => one.kind !== 'date');
  return first !== undefined && names.every(({ type, end }) => end > first.start || type === 'metric');
}

/** Behind the parts, what is told is of the whole again. */
export function backToWhole(frame: Frame): void {
  frame.subject = frame.whole;
  frame.inParts = false;
  frame.object = frame.wholeObject;
}

/** 其中北京…,上海…;二手房价格…: behind a semicolon a measure without a name of somebody is of the whole again. */
export function isOfWhole(text: string, { names, figures }: Clause): boolean {
  const first = figures.find((one) => one.kind !== 'date');
  const ahead = names.filter((name) => first !== undefined && name.end <= first.start);
  // 对美出口…,其中钢铁…;对东盟出口…: the next partner is of the whole as well.
  const isOfIt = ({ type, start }: Name): boolean =>
    type === 'metric' || type === 'commodity' || text.charAt(start - 1) === '对';
  return ahead.some(({ type }) => type === 'metric') && ahead.every(isOfIt);
}

/** 其中40%来自俄罗斯,今年计划进口2500万吨: a measure without a name of somebody is again of whoever buys. */
export function leavesOrigins(text: string, { start, end, names, figures }: Clause): boolean {
  const first = figures.find((one) => one.kind !== 'date');
  if (first === undefined || /[来源]自|从|产[自于]/u.test(text.slice(start, end))) return false;
  const ahead = names.filter((name) => name.start < first.start);
  return (
    ahead.every(({ type, flags }) => type === 'metric' || type === 'commodity' || flags.deictic === true) &&
    names.some(({ type, start: at, slot }) => type === 'metric' && at - first.end <= 3 && !slot.text.startsWith('占'))
  );
}
