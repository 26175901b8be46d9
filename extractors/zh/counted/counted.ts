import type { QuantityFind, UnitReading } from '../../engine/figures/find.ts';
import type { FigureReading } from '../../engine/figures/language-pack.ts';
import { hedgeAfter, hedgeBefore } from '../hedges/hedges.ts';
import { BOUNDED } from '../ranges.ts';
import { nounAfter, nounBefore } from './counted-nouns.ts';

/**
 * What a number without a measure word counts. Chinese counts with one, so a bare number is a figure only where it is
 * large (10万大学生, 贫困人口5000万), or where the words bound it (不超过80).
 */
export function counted({ text }: FigureReading, find: QuantityFind): UnitReading | null {
  const span = { start: find.start, end: find.end };
  if (find.rule === BOUNDED || isPlainDecimal(text, find) || isBand(text, find))
    return { ...span, code: '1', doubts: [] };
  if ('的最得高低分'.includes(text[find.end] ?? '。') && IS_MARK.test(text.slice(find.end, find.end + 5))) {
    return { ...span, code: 'point', doubts: [] };
  }
  // 票房破亿: of the numbers of one character only a scale that is bounded comes here.
  if (find.spelled && find.end - find.start <= 1 && !'万亿'.includes(text[find.start] ?? '。')) return null;
  if (find.scaled) return { ...span, code: nounBeside(text, find) ?? '1', doubts: [] };
  if (find.comparator !== '=') {
    const noun = nounBeside(text, find);
    if (noun !== null) return { ...span, code: noun, doubts: [] };
  }
  const hedge = hedgeBefore(text, find.start) ?? hedgeAfter(text, find.end);
  if (hedge !== null && hedge.comparator !== '~') return { ...span, code: nounBeside(text, find) ?? '1', doubts: [] };
  return null;
}

/** 9.575的最高分 */
const IS_MARK = /^的?[最得]?[高低]?分(?![钟之别])/;

function nounBeside(text: string, find: QuantityFind): string | null {
  // 数以万计|的候鸟
  const end = text.startsWith('计的', find.end - 1) ? find.end + 1 : find.end;
  return nounAfter(text, end) ?? nounBefore(text, find.start);
}

/** 汇率在7.05至7.10之间: two rates without a unit, between which something stays. */
function isBand(text: string, { magnitude, spelled, start, end }: QuantityFind): boolean {
  if (spelled || magnitude.shape !== 'range') return false;
  return (
    magnitude.low.digits.includes('.') &&
    '在于处为'.includes(text[start - 1] ?? '。') &&
    /^(?:之间|区间|的?(?:范围|区间))/.test(text.slice(end, end + 3))
  );
}

/** 报7.1886, 比值为2.34: a ratio or a rate that has no unit, told by the word before it. */
function isPlainDecimal(text: string, find: QuantityFind): boolean {
  if (find.spelled || find.magnitude.shape !== 'point' || !find.magnitude.at.digits.includes('.')) return false;
  return (
    '为达至到报约是于小大升降涨跌增减加近超'.includes(text[find.start - 1] ?? '。') &&
    !/[A-Za-z.]/.test(text[find.end] ?? '。')
  );
}
