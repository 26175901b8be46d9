import type { Numeral, QuantityFind } from '../../engine/figures/find.ts';
import { quantityOf } from '../../engine/figures/quantity-of.ts';

/** Powers of ten of the scales that multitudes are counted by. */
const SCALES: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8 };
const COUNTED_BY = /数以(?<scale>[十百千]万|[十百千万亿])计/y;

/** 数以万计的候鸟: as many as 数万, told as a word of its own. */
export function readMultitude(text: string, at: number): QuantityFind | null {
  if (text.charCodeAt(at) !== SEVERAL || text.charCodeAt(at + 1) !== BY) return null;
  COUNTED_BY.lastIndex = at;
  const exponent = SCALES[COUNTED_BY.exec(text)?.groups?.['scale'] ?? ''];
  if (exponent === undefined) return null;
  const span = { start: at, end: COUNTED_BY.lastIndex };
  const numeral: Numeral = {
    ...span,
    magnitude: {
      shape: 'range',
      low: { digits: '1', exponent },
      high: { digits: '9'.repeat(exponent + 1), exponent: 0 },
    },
    comparator: '~',
    scaled: true,
    spelled: true,
  };
  return quantityOf('zh/quantity/amount', numeral, { ...span, unit: null });
}

/** 数 and 以. */
const SEVERAL = 0x6570;
const BY = 0x4ee5;
