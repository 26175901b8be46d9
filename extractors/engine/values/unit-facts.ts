import { dimensionOf, factorOf } from '../../lexicon/units.ts';
import type { ClaimKind } from '../../model/figure.ts';
import { kindOfUnit } from './kind.ts';

/** All that finishing a figure asks of its unit. */
export interface UnitFacts {
  /** The unit as figures name it; null for none. */
  readonly name: string | null;
  readonly kind: ClaimKind;
  /** What one of it is in the base unit of its dimension. */
  readonly factor: number;
  readonly isCount: boolean;
  /** The name behind a value in a derivation: a space and the name, or nothing. */
  readonly behind: string;
}

/** A span of time alone goes by its name, as `year` and `day` do; in a rate by its symbol (km/h). */
const SPAN_NAMES: ReadonlyMap<string, string> = new Map([
  ['h', 'hour'],
  ['min', 'minute'],
  ['s', 'second'],
]);

/** Articles use few units, and use them often. Counted things are words of the text, so that there is no end of them. */
const KNOWN = new Map<string, UnitFacts>();
const MOST_KNOWN = 4096;

const NO_UNIT: UnitFacts = { name: null, kind: kindOfUnit(null), factor: 1, isCount: false, behind: '' };

/** @param code canonical code of the words, null for no unit */
export function factsOf(code: string | null): UnitFacts {
  if (code === null) return NO_UNIT;
  const known = KNOWN.get(code);
  if (known !== undefined) return known;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  // A copy: a word cut out of a text would hold the whole text for as long as it is kept here.
  const behind = ` ${SPAN_NAMES.get(code) ?? code}`;
  const name = behind.slice(1);
  const facts: UnitFacts = {
    name,
    kind: kindOfUnit(name),
    factor: factorOf(name),
    isCount: /^count:[^/]*$/.test(dimensionOf(name)),
    behind,
  };
  KNOWN.set(SPAN_NAMES.has(code) ? code : name, facts);
  return facts;
}
