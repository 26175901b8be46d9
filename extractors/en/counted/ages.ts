import type { QuantityFind } from '../../engine/figures/find.ts';
import type { Rule } from '../../engine/figures/rule.ts';
import { readNumeral } from '../numerals/numerals.ts';
import { quantityOf } from '../quantities.ts';
import { skipGap, wordAt } from '../read-word.ts';
import { numberOf } from '../units/two-unit-amounts.ts';
import { readUnit } from '../units/units.ts';

/** Ages that the word before says; `65-year-old` is read with the quantities. */
export const AGE_RULES: readonly Rule[] = [
  {
    name: 'en/quantities/age',
    starts: ['aged', 'age', 'ages'],
    read: readAged,
    examples: ['aged 35 => 35 year', 'the age of 18 => 18 year'],
  },
];

/** `aged 35`, `age 18 to 24`, `the age of five`: years, said by the word before. */
function readAged(text: string, at: number): QuantityFind | null {
  const word = wordAt(text, at);
  const of = word === null ? null : wordAt(text, skipGap(text, word.end));
  if (word === null) return null;
  const between =
    of?.word === 'of' || of?.word === 'between' || of?.word === 'under' || of?.word === 'over' || of?.word === 'from';
  const numeral = readNumeral(text, skipGap(text, between && of !== null ? of.end : word.end));
  if (numeral === null || numeral.magnitude.shape !== 'point' || numeral.scaled || numberOf(numeral.magnitude.at) > 130)
    return null;
  const unit = readUnit(text, numeral.end, !numeral.spelled);
  if (unit !== null && unit.code !== 'year' && unit.code !== 'month' && unit.code !== 'week' && unit.code !== 'day')
    return null;
  const end = unit?.end ?? numeral.end;
  return {
    ...quantityOf(
      { start: numeral.start, end, numeral },
      { start: numeral.start, end, code: unit?.code ?? 'year', doubts: [] },
      'age',
    ),
    rule: 'en/quantities/age',
  };
}
