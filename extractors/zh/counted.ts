import type { QuantityFind, UnitReading } from '../engine/find.ts';
import type { FigureReading } from '../engine/language-pack.ts';
import { nounAfter, nounBefore } from './counted-nouns.ts';
import { hedgeAfter, hedgeBefore } from './hedges.ts';
import { BOUNDED } from './ranges.ts';

/**
 * What a number without a measure word counts. Chinese counts with one, so a bare number is a figure only where it is
 * large (10万大学生, 贫困人口5000万), or where the words bound it (不超过80).
 */
export function counted({ text }: FigureReading, find: QuantityFind): UnitReading | null {
  const span = { start: find.start, end: find.end };
  if (/^的?[最得]?[高低]?分(?![钟之别])/.test(text.slice(find.end, find.end + 5)))
    return { ...span, code: 'point', doubts: [] };
  if (find.rule === BOUNDED) return { ...span, code: '1', doubts: [] };
  if (isPlainDecimal(text, find)) return { ...span, code: '1', doubts: [] };
  const noun = nounAfter(text, find.end) ?? nounBefore(text, find.start);
  if (find.scaled && !(find.spelled && find.end - find.start <= 1)) return { ...span, code: noun ?? '1', doubts: [] };
  if (noun !== null && find.comparator !== '=') return { ...span, code: noun, doubts: [] };
  const hedge = hedgeBefore(text, find.start) ?? hedgeAfter(text, find.end);
  if (hedge !== null && hedge.comparator !== '~' && !(find.spelled && find.end - find.start <= 1))
    return { ...span, code: noun ?? '1', doubts: [] };
  return null;
}

/** 报7.1886, 比值为2.34: a ratio or a rate that has no unit, told by the word before it. */
function isPlainDecimal(text: string, find: QuantityFind): boolean {
  if (find.spelled || find.magnitude.shape !== 'point' || !find.magnitude.at.digits.includes('.')) return false;
  return (
    '为达至到报约是于小大升降涨跌增减加近超'.includes(text[find.start - 1] ?? '。') &&
    !/[A-Za-z.]/.test(text[find.end] ?? '。')
  );
}
