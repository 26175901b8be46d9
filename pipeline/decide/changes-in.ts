import type { Language } from '../../extractors/model/article.ts';
import { type Claim, MODALITIES, SLOT_NAMES, type SlotName } from '../../extractors/model/claim.ts';
import { CodedError } from '../../extractors/model/errors.ts';
import { BASES, CLAIM_KINDS, COMPARATORS, DIRECTIONS } from '../../extractors/model/figure.ts';
import type { Review } from '../../extractors/model/review.ts';
import { completeName, lexiconName, nameOfWords } from '../desk/lexicon-names.ts';

/** Fields of a claim as people type them, by name. */
export type Fields = Readonly<Record<string, string | undefined>>;
/** The fields that people can type. */
export const TYPED_FIELDS = [
  ...SLOT_NAMES,
  ...['time', 'value', 'unit', 'comparator', 'kind', 'modality', 'direction', 'basis', 'from'],
] as const;

type Changes = NonNullable<Review['changes']>;

/**
 * What a filled-in form says that the rules did not: the changed fields by name. Null when nothing was changed.
 * @throws CodedError REQUEST_INVALID for a value that is no number, time or code
 */
export function changesIn(form: Fields, claim: Claim, language: Language): Review['changes'] {
  const changes: Record<string, unknown> = {};
  for (const name of SLOT_NAMES) {
    const words = form[name]?.trim();
    if (words === undefined) continue;
    const slot = claim[name];
    if (slot !== null && (words === slot.label || words === lexiconName(slot.id, language))) continue;
    if (words === '' && slot === null) continue;
    const named = slotIn(name, words, language);
    if (named?.id !== slot?.id) changes[name] = named;
  }
  const { time, value, unit, comparator, kind, modality } = form;
  if (time !== undefined && time.trim() !== (claim.time?.edtf ?? '')) changes['time'] = timeIn(time.trim());
  if (value !== undefined && !isSame(numberIn(value), claim.value)) changes['value'] = numberIn(value);
  if (unit !== undefined && unit.trim() !== (claim.unit ?? '')) changes['unit'] = unit.trim().slice(0, 60) || null;
  if (comparator !== undefined && comparator !== claim.comparator)
    changes['comparator'] = known('comparator', comparator, COMPARATORS);
  if (kind !== undefined && kind !== claim.kind) changes['kind'] = known('kind', kind, CLAIM_KINDS);
  if (modality !== undefined && modality !== claim.modality)
    changes['modality'] = known('modality', modality, MODALITIES);
  const { direction, basis, from } = form;
  if (direction !== undefined && direction !== (claim.direction ?? ''))
    changes['direction'] = direction === '' ? null : known('direction', direction, DIRECTIONS);
  if (basis !== undefined && basis !== (claim.basis ?? ''))
    changes['basis'] = basis === '' ? null : known('basis', basis, BASES);
  if (from !== undefined && !isSame(numberIn(from), claim.from)) changes['from'] = plainNumber(from);
  return Object.keys(changes).length === 0 ? null : changes;
}

/** The fields of a figure that a person adds. @throws CodedError REQUEST_INVALID */
export function addedFields(form: Fields, language: Language): Changes {
  const fields: Record<string, unknown> = { added: true };
  for (const name of SLOT_NAMES) {
    const words = form[name]?.trim() ?? '';
    if (words !== '') fields[name] = slotIn(name, words, language);
  }
  const time = timeIn(form['time']?.trim() ?? '');
  if (time !== null) fields['time'] = time;
  const value = numberIn(form['value'] ?? '');
  if (value !== null) fields['value'] = value;
  const unit = form['unit']?.trim() ?? '';
  if (unit !== '') fields['unit'] = unit.slice(0, 60);
  return fields;
}

/** What words name: a thing of the lexicon, else a normal form of themselves; null for none. */
function slotIn(slot: SlotName, words: string, language: Language): { id: string; label: string } | null {
  if (words === '') return null;
  const listed = nameOfWords(slot, words, language) ?? exact(slot, words, language);
  if (listed !== null) return { id: listed.id, label: listed.label };
  const plain = words.normalize('NFKC').replaceAll(/\s+/g, ' ').slice(0, 200);
  return { id: plain.toLowerCase(), label: plain };
}

// As the list of completions writes it: 中国 country:CN
function exact(slot: SlotName, words: string, language: Language) {
  const id = /\b[a-z]+:\S+$/.exec(words)?.[0];
  return id === undefined
    ? null
    : (completeName(slot, words.slice(0, -id.length), language).find((name) => name.id === id) ?? null);
}

const EDTF =
  /^(?:\.\.|[\dX]{3,4}(?:-(?:H[12]|Q[1-4]|W\d{2}|[\dX]{2}(?:-[\dX]{2})?))?)(?:\/(?:\.\.|\d{4}(?:-(?:H[12]|Q[1-4]|W\d{2}|\d{2}(?:-\d{2})?))?))?$/;

function timeIn(words: string): { edtf: string } | null {
  if (words === '') return null;
  if (EDTF.test(words)) return { edtf: words };
  throw invalid(`${words} is not a time like 2025, 2025-Q2, 2025-11-03 or 2025-01/2025-10`);
}

/** `2410000`, `2,410,000`, `6–7`, `6-7`; null for nothing. */
function numberIn(words: string): number | readonly [number, number] | null {
  const plain = words.replaceAll(/[,\s，]/g, '');
  if (plain === '') return null;
  const [low, high, ...more] = plain.split(/[–~～至]|(?<=\d)-/).map(Number);
  if (low === undefined || more.length > 0 || !Number.isFinite(low) || (high !== undefined && !(high >= low))) {
    throw invalid(`${words} is not a number or a range like 6–7`);
  }
  return high === undefined ? low : [low, high];
}

function plainNumber(words: string): number | null {
  const number = numberIn(words);
  if (typeof number === 'object' && number !== null) throw invalid(`${words} is not one number`);
  return number;
}

function known<Value extends string>(name: string, given: string, values: readonly Value[]): Value {
  const found = values.find((value) => value === given);
  if (found === undefined) throw invalid(`${given} is not a ${name}`);
  return found;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function invalid(reason: string): CodedError {
  return new CodedError('REQUEST_INVALID', { reason });
}
