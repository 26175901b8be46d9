import type { QuantityFind } from '../../engine/figures/find.ts';
import type { Basis } from '../../model/figure.ts';
import { BASES } from './change-words.ts';

const BASIS_REACH = 70;
/** What every basis is said with; most words around a figure hold none of it, and are not looked at closer. */
const STEM =
  /year|quarter|month|week|day|annual|[ymqw][/o-]|wow|january|february|march|april|may|june|july|august|september|october|november|december/i;

/** Of what each basis holds one. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  yoy: ['year', 'yoy', 'y/y', 'y-o-y', 'annual', 'month'],
  qoq: ['quarter', 'q/q', 'qoq', 'q-o-q'],
  mom: [
    ...['month', 'm/m', 'mom', 'm-o-m', 'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august'],
    ...['september', 'october', 'november', 'december'],
  ],
  wow: ['week', 'w/w', 'wow'],
  dod: ['day'],
  ytd: ['year'],
  annualised: ['annual'],
};

/** What the change is measured against, by the words behind it in the clause, else by those before. */
export function basisOf(text: string, find: QuantityFind): Basis | null {
  const ahead = text.slice(find.end, find.end + BASIS_REACH);
  if (STEM.test(ahead)) {
    const behind = basisIn(clause(ahead));
    if (behind !== null) return behind;
  }
  const before = text.slice(Math.max(0, find.start - 40), find.start);
  if (!STEM.test(before)) return null;
  return basisIn(before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf(', ')) + 1), 'mom');
}

/** The basis that the words name first: "0.3% on the month and 3.1% year on year". */
function basisIn(words: string, but: Basis | null = null): Basis | null {
  const small = words.toLowerCase();
  let found: Basis | null = null;
  let first = words.length;
  for (const [basis, pattern] of BASES) {
    if (basis === but || NEEDED[basis]?.some((stem) => small.includes(stem)) === false) continue;
    const at = pattern.exec(words)?.index ?? words.length;
    if (at >= first) continue;
    first = at;
    found = basis;
  }
  return found;
}

function clause(text: string): string {
  const stop = /[.;\n]\s|, (?:and|but|while)\b/.exec(text);
  return stop === null ? text : text.slice(0, stop.index);
}
