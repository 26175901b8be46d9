import { boundsOf } from '../../extractors/engine/values/bounds.ts';
import { stepOf } from '../../extractors/engine/values/decimal.ts';
import { dayBounds } from '../../extractors/engine/values/edtf.ts';
import { type Claim, SLOT_NAMES, type Slot } from '../../extractors/model/claim.ts';
import type { FigureValue } from '../../extractors/model/figure.ts';
import type { Review } from '../../extractors/model/review.ts';
import type { TimeValue } from '../../extractors/model/time.ts';
import { type Changes, readChanges } from './read-changes.ts';

/**
 * A claim as a person says that it should have been read: what was changed in the place of what the rules read, the
 * rest as it is. Bounds follow from the changed figure. What does not fit its field is left out. Pure.
 */
export function correctedClaim(read: Claim, changes: Review['changes']): Claim {
  if (changes === null) return read;
  const { fields } = readChanges(changes);
  const slots = Object.fromEntries(
    SLOT_NAMES.flatMap((name) => {
      const named = fields[name];
      return named === undefined ? [] : [[name, named === null ? null : slotOf(read, read[name], named)]];
    }),
  );
  const claim: Claim = {
    ...read,
    ...slots,
    ...(fields.kind !== undefined && { kind: fields.kind }),
    ...(fields.modality !== undefined && { modality: fields.modality }),
    ...(fields.direction !== undefined && { direction: fields.direction }),
    ...(fields.basis !== undefined && { basis: fields.basis }),
    ...(fields.from !== undefined && { from: fields.from }),
    ...(fields.time !== undefined && { time: fields.time === null ? null : timeOf(read, fields.time.edtf) }),
  };
  return withFigure(claim, fields);
}

function withFigure(claim: Claim, fields: Changes): Claim {
  const { value = claim.value, unit = claim.unit, comparator = claim.comparator } = fields;
  const same = value === claim.value && unit === claim.unit && comparator === claim.comparator;
  if (same && fields.step === undefined) return claim;
  const step = fields.step ?? stepFor(value, claim);
  return { ...claim, value, unit, comparator, step, ...boundsOf(value, step, comparator, unit) };
}

/**
 * A figure that is off by powers of ten is rounded where the printed one is: 4.55 that should have been 45500 is 4.55万.
 * Any other is as exact as it was typed.
 */
function stepFor(value: FigureValue, read: Pick<Claim, 'kind' | 'value' | 'step'>): number {
  if (value === null) return 0;
  if (typeof value === 'number' && typeof read.value === 'number' && read.value !== 0 && read.step > 0) {
    const power = Math.log10(Math.abs(value / read.value));
    if (Math.abs(power - Math.round(power)) < 1e-9) return Number((read.step * 10 ** Math.round(power)).toPrecision(1));
  }
  if (read.kind === 'count') return 0;
  const ends = typeof value === 'number' ? [value] : value;
  return Math.min(...ends.map((end) => stepOf({ digits: plainDigits(Math.abs(end)), exponent: 0 })));
}

/** `0.0000001` and `1e21` are printed with an exponent, which is no digit. */
function plainDigits(value: number): string {
  const text = String(value);
  return text.includes('e') ? BigInt(Math.round(value)).toString() : text;
}

/** The words that stood in the slot before are kept as its place; a slot that was empty stands on the figure. */
function slotOf(
  read: Claim,
  before: Slot | null,
  { id, label }: { readonly id: string; readonly label: string },
): Slot {
  const { text, start, end } = before ?? { text: read.quote, start: read.start, end: read.end };
  return { id, label, text, start, end };
}

function timeOf(read: Claim, edtf: string): TimeValue {
  const { start, end } = read.time ?? read;
  return { edtf, ...dayBounds(edtf), from: 'stated', start, end };
}
