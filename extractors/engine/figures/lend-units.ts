import { toNumber } from '../values/decimal.ts';
import type { Find, QuantityFind, UnitReading } from './find.ts';
import type { FigureReading, LanguagePack, UnitLender } from './language-pack.ts';

/**
 * Gives bare numbers the unit of the neighbour they are listed with. Read from both ends: 8000、5000和3000点 lends
 * to the left, "5.4 million tonnes, Congo 3.3 million" to the right.
 */
export function lendUnits(reading: FigureReading, pack: LanguagePack): readonly Find[] {
  const finds = [...reading.finds];
  const lending: FigureReading = { text: reading.text, finds };
  // Where the last rate stands: only behind one is an amount asked whether it shares it.
  let lastRate = -RATE_REACH;
  const lend = (index: number): void => {
    const find = finds[index];
    if (find?.type !== 'quantity') return;
    if (find.role === 'amount' && find.unit !== null) {
      const lender = index - lastRate < RATE_REACH ? (pack.rateLender?.(lending, index) ?? null) : null;
      if (lender !== null) finds[index] = withRate(find, finds[lender]);
    } else if (find.role === 'amount') {
      const lender = pack.unitLender(lending, index);
      const from = lender === null ? undefined : finds[lender.index];
      if (lender !== null && from?.type === 'quantity' && from.unit !== null)
        finds[index] = withUnitOf(find, from, lender);
    }
    if (isRate(finds[index])) lastRate = index;
  };
  const rates = new Int32Array(finds.length);
  for (let index = 0; index < finds.length; index++) {
    rates[index] = lastRate;
    lend(index);
  }
  // Where nothing was lent, asking once more gives the same.
  if (finds.every((find, index) => find === reading.finds[index])) return finds;
  // Back again for those that the first turn gave nothing, or a unit that may have a rate.
  for (let index = finds.length - 1; index >= 0; index--) {
    const find = finds[index];
    const asked = find === reading.finds[index] && find?.type === 'quantity' && find.unit !== null;
    if (asked) continue;
    lastRate = rates[index] ?? 0;
    lend(index);
  }
  return finds;
}

/** So many figures before an amount a rate that it shares may stand; no language looks further. */
const RATE_REACH = 12;

function isRate(find: Find | undefined): boolean {
  return find?.type === 'quantity' && find.unit !== null && find.unit.code.includes('/');
}

/** The amount as a price, where the lender is one. */
function withRate(find: QuantityFind, lender: Find | undefined): QuantityFind {
  if (find.unit === null || lender?.type !== 'quantity' || lender.unit === null) return find;
  return { ...find, unit: { ...find.unit, code: lender.unit.code } };
}

function withUnitOf(find: QuantityFind, from: QuantityFind, lender: UnitLender): QuantityFind {
  const unit =
    from.unit === null ? null : { ...from.unit, ...assumed(from.unit, lender), start: find.start, end: find.end };
  const scale = lender.scale && !find.scaled && find.magnitude.shape === 'point' && from.magnitude.shape === 'point';
  if (!scale || find.magnitude.shape !== 'point' || from.magnitude.shape !== 'point') return { ...find, unit };
  const at = { ...find.magnitude.at, exponent: find.magnitude.at.exponent + from.magnitude.at.exponent };
  return {
    ...find,
    unit,
    scaled: from.scaled,
    magnitude: { shape: 'point', at: toNumber(at) === 0 ? find.magnitude.at : at },
  };
}

function assumed({ doubts }: UnitReading, lender: UnitLender): Pick<UnitReading, 'doubts'> {
  return { doubts: lender.assumed === true ? [...doubts, 'unit-assumed'] : doubts };
}
