import type { QuantityFind } from '../../engine/figures/find.ts';
import type { Movement } from '../../engine/figures/language-pack.ts';
import { moved } from './moved.ts';

const RATIOS: ReadonlySet<string> = new Set(['%', 'pp', 'bp']);

/** 12.4万吨(+18%), 沪铜(-0.3%), 涨幅+4.1%: a plus, or a sign in brackets, is a movement. A rate of -0.5% is none. */
export function signedChange(text: string, { unit, start, role }: QuantityFind): Movement | null {
  if (role !== 'amount' || unit === null || !RATIOS.has(unit.code)) return null;
  const before = text.charAt(start - 1);
  const plus = before === '+';
  if (!plus && !(text.charAt(start) === '-' && (before === '(' || before === '（'))) return null;
  const sign = plus ? start - 1 : start;
  return moved('change', 'up', { rule: 'zh/change/sign', start: sign, end: sign + 1 }, { basis: null, from: null });
}
