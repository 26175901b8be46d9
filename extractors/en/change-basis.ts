import type { QuantityFind } from '../engine/find.ts';
import type { Basis } from '../model/figure.ts';
import { BASES } from './change-words.ts';

const BASIS_REACH = 70;
/** What every basis is said with; most words around a figure hold none of it, and are not looked at closer. */
const STEM =
  /year|quarter|month|week|day|annual|[ymqw][/o-]|wow|january|february|march|april|may|june|july|august|september|october|november|december/i;

/** What the change is measured against, by the words behind it in the clause, else by those before. */
export function basisOf(text: string, find: QuantityFind): Basis | null {
  const behind = clause(text.slice(find.end, find.end + BASIS_REACH));
  if (STEM.test(behind)) for (const [basis, pattern] of BASES) if (pattern.test(behind)) return basis;
  const before = text.slice(Math.max(0, find.start - 40), find.start);
  const near = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf(', ')) + 1);
  if (STEM.test(near)) for (const [basis, pattern] of BASES) if (basis !== 'mom' && pattern.test(near)) return basis;
  return null;
}

function clause(text: string): string {
  const stop = /[.;\n]\s|, (?:and|but|while)\b/.exec(text);
  return stop === null ? text : text.slice(0, stop.index);
}
