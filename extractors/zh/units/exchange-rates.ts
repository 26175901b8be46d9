import type { Numeral, QuantityFind } from '../../engine/figures/find.ts';
import { quantityOf } from '../../engine/figures/quantity-of.ts';
import type { RuleName } from '../../model/derivation.ts';
import { readNumeral } from '../numerals/numerals.ts';
import { moneyAt } from './money.ts';
import { type UnitFound, unitBehind } from './unit-reading.ts';

const AGAINST = /(?:兑换?|对|合|折合|可?兑换|可换|等于|约合|=|≈)(?:人民币|离岸人民币)?(?:约|为)?/y;

const RULE: RuleName = 'zh/quantity/exchange-rate';
/** Of how much of a currency a price is told. */
const ONE_OR_HUNDRED = /^(?:100|1|一)$/;

/**
 * 1美元兑7.05元人民币, 100日元对人民币4.6元: what one unit or a hundred of a currency cost in another; the span is all of it.
 * Null for any other sum.
 */
export function exchangedFor(text: string, base: Numeral, unit: UnitFound): QuantityFind | null {
  const count = text.slice(base.start, base.end);
  if (unit.sort !== 'money' || unit.shift !== 0 || !ONE_OR_HUNDRED.test(count)) return null;
  AGAINST.lastIndex = unit.end;
  if (!AGAINST.test(text)) return null;
  const numeral = readNumeral(text, AGAINST.lastIndex);
  const money = numeral === null ? null : unitBehind(text, numeral.end, numeral);
  if (numeral === null || money === null || money.sort !== 'money' || money.shift !== 0) return null;
  const code = exchangeCode(money.code, unit.code, count === '100');
  if (code === null) return null;
  const span = { start: base.start, end: money.end };
  return quantityOf(RULE, numeral, {
    ...span,
    number: { start: numeral.start, end: numeral.end },
    unit: { ...span, code, doubts: money.doubts },
  });
}

const PER_CURRENCY = /(?:\/|兑|每|对)(?<count>100|1|一)?/y;

/** The currency that an amount is told for: 元/美元, 韩元兑1美元. Null where none stands behind it. */
export function perCurrency(
  text: string,
  at: number,
  code: string,
): { readonly end: number; readonly code: string } | null {
  PER_CURRENCY.lastIndex = at;
  const sign = PER_CURRENCY.exec(text);
  if (sign === null || (sign.groups?.['count'] === undefined && text[at] !== '/' && text[at] !== '每')) return null;
  const base = moneyAt(text, PER_CURRENCY.lastIndex);
  const rate = base === null ? null : exchangeCode(code, base.money.code, sign.groups?.['count'] === '100');
  return base === null || rate === null ? null : { end: base.end, code: rate.slice(code.length + 1) };
}

/** CNY/USD, CNY/(100.JPY); null where a currency is held against itself. */
function exchangeCode(code: string, base: string, many: boolean): string | null {
  if (code === base || code.includes('/')) return null;
  return `${code}/${many ? `(100.${base})` : base}`;
}
