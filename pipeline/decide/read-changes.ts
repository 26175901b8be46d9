import { z } from 'zod';
import { MODALITIES, type SlotName } from '../../extractors/model/claim.ts';
import { BASES, CLAIM_KINDS, COMPARATORS, DIRECTIONS } from '../../extractors/model/figure.ts';
import type { Review } from '../../extractors/model/review.ts';

const number = z.number().refine(Number.isFinite);
const slot = z.object({ id: z.string().min(1).max(200), label: z.string().min(1).max(200) }).nullable();

/** The fields of a claim that a person can correct. A slot is given by id and label, a time by its EDTF text. */
const FIELDS = {
  subject: slot,
  object: slot,
  metric: slot,
  scope: slot,
  attribution: slot,
  time: z.object({ edtf: z.string().min(4).max(40) }).nullable(),
  kind: z.enum(CLAIM_KINDS),
  value: z.union([number, z.tuple([number, number])]).nullable(),
  unit: z.string().min(1).max(60).nullable(),
  comparator: z.enum(COMPARATORS),
  step: number.min(0),
  direction: z.enum(DIRECTIONS).nullable(),
  basis: z.enum(BASES).nullable(),
  from: number.nullable(),
  modality: z.enum(MODALITIES),
} as const satisfies Readonly<Record<SlotName, z.ZodType>> & Readonly<Record<string, z.ZodType>>;

const CHANGES = z.object(FIELDS).partial();

/** Corrected fields, each of its type. */
export type Changes = z.infer<typeof CHANGES>;

/** Says of changes that they are those of a figure which a person added. */
export const ADDED = 'added';

/** The changed fields that fit, and the names of those that do not: unknown ones, or values of another type. */
export function readChanges(changes: NonNullable<Review['changes']>): {
  readonly fields: Changes;
  readonly unfit: readonly string[];
} {
  const unfit: string[] = [];
  const fit: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(changes)) {
    if (name === ADDED) continue;
    const one = CHANGES.strict().safeParse({ [name]: value });
    if (one.success) fit[name] = value;
    else unfit.push(name);
  }
  return { fields: CHANGES.parse(fit), unfit };
}

/** Whether the changes are those of a figure that a person added. */
export function isAddition(changes: Review['changes']): boolean {
  return changes?.[ADDED] === true;
}
