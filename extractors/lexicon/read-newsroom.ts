import { z } from 'zod';
import { CodedError } from '../model/errors.ts';
import { ENTITY_TYPES, type EntityId } from './entity.ts';
import { METRIC_DIMENSIONS, METRIC_FAMILIES, type MetricRow } from './metric.ts';
import type { NewsroomLexicon } from './newsroom.ts';

const name = z.string().trim().min(1, 'a name is empty').max(120, 'a name is longer than 120 characters');
const names = z.array(name).min(1, 'a list of names is empty');
const slug = z.string().regex(/^[\w.-]+(?:\/[\w.-]+)*$/, 'has characters that an id cannot have');

const entityId = z.string().transform((id, context): EntityId => {
  const [type, rest = ''] = split(id);
  const known = ENTITY_TYPES.find((one) => one === type);
  if (known === undefined || known === 'metric' || !slug.safeParse(rest).success) {
    const types = ENTITY_TYPES.filter((one) => one !== 'metric').join(', ');
    context.addIssue({
      code: 'custom',
      message: `${id} is not an id: write TYPE:NAME with one of ${types}, such as company:acme`,
    });
    return z.NEVER;
  }
  return `${known}:${rest}`;
});

const metricId = z.string().transform((id, context): MetricRow['id'] => {
  const [type, rest = ''] = split(id);
  if (type !== 'metric' || !slug.safeParse(rest).success) {
    context.addIssue({ code: 'custom', message: `${id} is not the id of a metric: write metric:NAME` });
    return z.NEVER;
  }
  return `metric:${rest}`;
});

const entity = z
  .strictObject({
    id: entityId,
    en: names.optional(),
    zh: names.optional(),
    adjectives: names.optional(),
    parent: entityId.optional(),
    metonym: entityId.optional(),
    exact: z.literal(true).optional(),
    outlet: z.literal(true).optional(),
    ambiguous: names.optional(),
  })
  .refine((row) => row.en !== undefined || row.zh !== undefined, 'a row needs names: en, zh or both');

const metric = z.strictObject({
  id: metricId,
  en: names,
  zh: z.array(name).default([]),
  verbs: z.strictObject({ en: names.optional(), zh: names.optional() }).optional(),
  dims: z.array(z.enum(METRIC_DIMENSIONS)).min(1, 'name at least one dimension'),
  nature: z.enum(['stock', 'flow', 'rate', 'event']),
  family: z.enum(METRIC_FAMILIES),
  parent: metricId.optional(),
  ambiguous: names.optional(),
});

const example = z.strictObject({
  text: z.string().min(1),
  lang: z.enum(['zh', 'en']).optional(),
  published: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'write the day as YYYY-MM-DD')
    .optional(),
  expect: z.record(z.string(), z.union([z.string(), z.number()])),
});

const file = z.strictObject({
  entities: z.array(entity).default([]),
  metrics: z.array(metric).default([]),
  examples: z.array(example).default([]),
});

/**
 * Checks a newsroom's lexicon, parsed from YAML or JSON by the caller.
 *
 * @param source how the file is called in messages.
 * @throws CodedError LEXICON_INVALID that names the row and what is wrong with it; every row, not only the first.
 */
export function readNewsroom(parsed: unknown, source: string): NewsroomLexicon {
  const result = file.safeParse(parsed ?? {});
  if (!result.success) {
    const reasons = result.error.issues.map((issue) => describe(issue, parsed));
    throw new CodedError('LEXICON_INVALID', { path: source, reason: reasons.join('; ') });
  }
  const { entities, metrics, examples } = result.data;
  refuseTwice([...entities, ...metrics], source);
  return { entities, metrics, examples };
}

function split(id: string): string[] {
  const colon = id.indexOf(':');
  return [id.slice(0, Math.max(colon, 0)), id.slice(colon + 1)];
}

function refuseTwice(rows: readonly { readonly id: string }[], source: string): void {
  const seen = new Set<string>();
  for (const { id } of rows) {
    if (seen.has(id)) throw new CodedError('LEXICON_INVALID', { path: source, reason: `${id} stands in two rows` });
    seen.add(id);
  }
}

/** `entities row 2 (company:acme), en 1: a name is empty`. Rows are counted from 1. */
function describe(issue: z.core.$ZodIssue, parsed: unknown): string {
  const [list, row, ...rest] = issue.path;
  if (typeof row !== 'number') return `${String(list ?? 'the file')}: ${issue.message}`;
  const id = idAt(parsed, list, row);
  const field = rest.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join(' ');
  return `${String(list)} row ${row + 1}${id === '' ? '' : ` (${id})`}${field === '' ? '' : `, ${field}`}: ${issue.message}`;
}

function idAt(parsed: unknown, list: PropertyKey | undefined, row: number): string {
  if (typeof parsed !== 'object' || parsed === null || list === undefined) return '';
  const rows: unknown = Reflect.get(parsed, list);
  const found: unknown = Array.isArray(rows) ? rows[row] : undefined;
  if (typeof found !== 'object' || found === null) return '';
  const id: unknown = Reflect.get(found, 'id');
  return typeof id === 'string' ? id : '';
}
