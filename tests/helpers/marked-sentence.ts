import type { Claim } from '../../extractors/model/claim.ts';
import type { ClaimKind } from '../../extractors/model/figure.ts';
import { makeClaim } from './make-claim.ts';

/**
 * A text with its figures marked, `[quote=value unit]`: `由[4.4万吨=44000 t]增至[4.85万吨=48500 t]，增长[10.2%=+10.2 %]。` A sign makes
 * a change, `~`, `>` or `<` before the value a comparator. Sentences end at 。 or at a full stop before a space.
 */
export function markedSentence(
  marked: string,
  lang: 'zh' | 'en',
): { readonly text: string; readonly claims: readonly Claim[] } {
  let text = '';
  const found: { start: number; quote: string; told: string }[] = [];
  let at = 0;
  for (const match of marked.matchAll(/\[([^\]=]{1,60})=([^\]]{1,60})\]/gu)) {
    text += marked.slice(at, match.index);
    found.push({ start: text.length, quote: match[1] ?? '', told: match[2] ?? '' });
    text += match[1] ?? '';
    at = match.index + match[0].length;
  }
  text += marked.slice(at);
  return { text, claims: found.map(({ start, quote, told }) => claimOf(text, start, quote, told, lang)) };
}

function claimOf(text: string, start: number, quote: string, told: string, lang: 'zh' | 'en'): Claim {
  const [, sign = '', comparator = '=', digits = '', unit = ''] = /^([+-]?)([~<>]?)([\d.]+) (.+)$/u.exec(told) ?? [];
  const value = Number(digits);
  return makeClaim({
    ...{
      lang,
      start,
      end: start + quote.length,
      quote,
      value,
      unit,
      // What is counted and written out to the unit is exact.
      step: kindOf(sign, unit) === 'count' && stepOf(quote, value) === 1 ? 0 : stepOf(quote, value),
      sentence: sentenceAt(text, start),
    },
    ...{ kind: kindOf(sign, unit), direction: sign === '+' ? 'up' : sign === '-' ? 'down' : null },
    comparator: comparator === '~' || comparator === '>' || comparator === '<' ? comparator : '=',
  });
}

function kindOf(sign: string, unit: string): ClaimKind {
  if (sign !== '') return 'change';
  if (unit === '%') return 'share';
  if (unit === 'x') return 'multiple';
  if (unit === 'year') return 'duration';
  return unit.includes('/') && /^[A-Z]{3}\//u.test(unit)
    ? 'price'
    : /^[A-Z]{3}$/u.test(unit)
      ? 'money'
      : MEASURES.test(unit)
        ? 'mass'
        : 'count';
}

const MEASURES = /^(?:t|kg|kW\.h)$/u;

function stepOf(quote: string, value: number): number {
  const printed = /\d[\d,]*(?:\.(\d+))?/u.exec(quote);
  if (printed === null) return 1;
  const mantissa = Number(printed[0].replaceAll(',', ''));
  return (value / mantissa) * 10 ** -(printed[1]?.length ?? 0);
}

function sentenceAt(text: string, start: number): readonly [number, number] {
  const ends = [...text.matchAll(/。|\.(?=\s|$)/gu)].map((match) => match.index + 1);
  const end = ends.find((one) => one > start) ?? text.length;
  const before = ends.findLast((one) => one <= start) ?? 0;
  return [before, end];
}

/** What checks came to, in one order: `growth+` holds, `sum-` fails. */
export function verdictsOf(checks: readonly { readonly kind: string; readonly consistent: boolean }[]): string {
  return inOrder(checks.map(({ kind, consistent }) => `${kind}${consistent ? '+' : '-'}`));
}

/** The verdicts of a row of a table, in the same order. */
export function inOrder(verdicts: readonly string[]): string {
  return verdicts.toSorted().join(' ');
}
