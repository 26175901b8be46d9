import { extractClaims, type Lexicon } from '../../extractors/index.ts';
import type { NewsroomExample } from '../../extractors/lexicon/newsroom.ts';
import type { Claim, Slot } from '../../extractors/model/claim.ts';
import { isCalendarDay } from '../intake/metadata/calendar-day.ts';

/** What came of an example: nothing wrong, or what was found instead, in words. */
export type ExampleResult = { readonly well: true } | { readonly well: false; readonly found: readonly string[] };

/** Reads the sentence of an example and looks for one claim that has all that is expected. */
export function tryExample({ text, lang, published, expect }: NewsroomExample, lexicon: Lexicon): ExampleResult {
  const day = published !== undefined && isCalendarDay(published) ? published : null;
  const claims = extractClaims({ id: 'example', text, lang, published: day }, lexicon);
  const wanted = Object.entries(expect);
  if (claims.some((claim) => wanted.every(([field, value]) => saysOf(claim, field).includes(String(value))))) {
    return { well: true };
  }
  return { well: false, found: claims.map((claim) => describe(claim, Object.keys(expect))) };
}

/** Everything that a field of a claim may be called by. */
function saysOf(claim: Claim, field: string): readonly string[] {
  const value: unknown = Reflect.get(claim, field);
  if (value === null || value === undefined) return ['none'];
  if (isSlot(value)) return [value.id, value.label, value.text];
  if (typeof value === 'object' && 'edtf' in value) return [String(value.edtf)];
  return Array.isArray(value) ? [value.join('..')] : [String(value)];
}

function isSlot(value: unknown): value is Slot {
  return typeof value === 'object' && value !== null && 'id' in value && 'label' in value && 'text' in value;
}

function describe(claim: Claim, fields: readonly string[]): string {
  const said = fields.map((field) => `${field} ${saysOf(claim, field)[0]}`);
  return `${claim.quote}: ${said.join(', ')}`;
}
