import type { Numeral, QuantityFind } from '../../engine/figures/find.ts';
import { quantityOf } from '../../engine/figures/quantity-of.ts';
import type { RuleName } from '../../model/derivation.ts';

const TENS_OF_AGE: RuleName = 'zh/quantity/amount';
/** Nobody is said to be 三旬 without it meaning thirty days as well. */
const YOUNGEST = 4;
/** What stands behind 旬 when no age is meant: 四旬斋, 六旬期. */
const OTHER_TENS = '斋期节';

/** 七旬老人, 年近六旬: an age by its tens. The next ten years are as good as the number. */
export function readAgeInTens(text: string, numeral: Numeral): QuantityFind | null {
  if (!numeral.spelled || numeral.end - numeral.start !== 1 || numeral.magnitude.shape !== 'point') return null;
  const tens = Number(numeral.magnitude.at.digits);
  const end = numeral.end + 1;
  if (tens < YOUNGEST || OTHER_TENS.includes(text[end] ?? '。')) return null;
  const years: Numeral = { ...numeral, magnitude: { shape: 'point', at: { digits: String(tens * 10), exponent: 0 } } };
  const place = { start: numeral.start, end };
  return {
    ...quantityOf(TENS_OF_AGE, years, {
      ...place,
      step: 10,
      unit: { start: numeral.end, end, code: 'year', doubts: [] },
    }),
    role: 'age',
  };
}
