import type { Magnitude, Numeral, QuantityFind } from '../../engine/figures/find.ts';
import { quantityOf } from '../../engine/figures/quantity-of.ts';
import { toNumber } from '../../engine/values/decimal.ts';
import { pointOf } from '../numerals/numerals.ts';

/** 十打苹果: a hundred and twenty apples. */
export function inDozens(magnitude: Magnitude): Magnitude {
  if (magnitude.shape !== 'point') return magnitude;
  return { shape: 'point', at: { digits: String(12 * toNumber(magnitude.at)), exponent: 0 } };
}

const QUARTER = 15;

/** 一刻钟, 三刻钟: so many quarters of an hour. 八点一刻 is the clock. */
export function readQuartersOfAnHour(text: string, numeral: Numeral): QuantityFind | null {
  const count = pointOf(numeral);
  if (count === null || count > 9 || !text.startsWith('刻钟', numeral.end) || text[numeral.start - 1] === '点')
    return null;
  const end = numeral.end + 2;
  const minutes: Numeral = {
    ...numeral,
    magnitude: { shape: 'point', at: { digits: String(QUARTER * count), exponent: 0 } },
  };
  return quantityOf('zh/quantity/amount', minutes, {
    start: numeral.start,
    end,
    unit: { start: numeral.end, end, code: 'min', doubts: [] },
  });
}
