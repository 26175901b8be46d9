import { MODALITIES } from '../../extractors/model/claim.ts';
import { DOUBTS } from '../../extractors/model/doubt.ts';
import { CLAIM_KINDS } from '../../extractors/model/figure.ts';
import { isCalendarDay } from '../../pipeline/intake/metadata/calendar-day.ts';
import { searchWords } from '../../pipeline/steps/search-words.ts';
import type { ClaimFilters } from '../../storage/claims/claim-list.ts';
import { CLAIM_STATUSES } from '../../storage/records/claim.ts';

/** Names that the address may hold for claims, in the order in which the page shows them. */
export const CLAIM_FIELDS = [
  ...['q', 'kind', 'metric', 'subject', 'object', 'unit', 'time', 'timeFrom', 'timeTo', 'min', 'max'],
  ...['source', 'lang', 'status', 'doubt', 'rule', 'modality', 'article', 'fact', 'publishedFrom', 'publishedTo'],
] as const;

export type ClaimField = (typeof CLAIM_FIELDS)[number];

/** What a list of claims is asked for, out of an address. */
export interface ClaimSearch {
  readonly filters: ClaimFilters;
  /** What was given and understood, as typed. */
  readonly given: Readonly<Record<string, string>>;
}

const LANGUAGES = ['zh', 'en'] as const;

/** Reads the filters of a query; what does not fit is left out. */
export function claimSearch(query: Readonly<Record<string, string>>): ClaimSearch {
  const filters = {
    ...(query['q'] !== undefined && words('words', searchWords(query['q']))),
    ...oneOf('kind', query['kind'], CLAIM_KINDS),
    ...oneOf('status', query['status'], CLAIM_STATUSES),
    ...oneOf('modality', query['modality'], MODALITIES),
    ...oneOf('lang', query['lang'], LANGUAGES),
    ...oneOf('doubt', query['doubt'], doubts()),
    ...words('metric', query['metric']),
    ...words('subject', query['subject']),
    ...words('object', query['object']),
    ...words('unit', query['unit']),
    ...words('time', query['time']),
    ...words('source', query['source']),
    ...words('article', query['article']),
    ...words('fact', query['fact']),
    ...rule(query['rule']),
    ...day('timeFrom', query['timeFrom']),
    ...day('timeTo', query['timeTo']),
    ...day('publishedFrom', query['publishedFrom']),
    ...day('publishedTo', query['publishedTo']),
    ...number('minValue', query['min']),
    ...number('maxValue', query['max']),
  };
  const given: Record<string, string> = {};
  for (const name of CLAIM_FIELDS) {
    const value = query[name];
    if (value !== undefined && value !== '') given[name] = value;
  }
  return { filters, given };
}

/** The address of a list with these values; empty ones are left out. */
export function queryOf(values: Readonly<Record<string, string | null | undefined>>): string {
  const pairs = Object.entries(values).flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []));
  return new URLSearchParams(pairs).toString();
}

function doubts() {
  return Object.keys(DOUBTS).filter((code): code is keyof typeof DOUBTS => code in DOUBTS);
}

function oneOf<Name extends string, Value extends string>(
  name: Name,
  given: string | undefined,
  values: readonly Value[],
): { [Key in Name]?: Value } {
  const found = values.find((value) => value === given);
  return found === undefined ? {} : record(name, found);
}

function words<Name extends string>(name: Name, given: string | undefined): { [Key in Name]?: string } {
  return given === undefined || given.trim() === '' ? {} : record(name, given.trim());
}

function day<Name extends string>(name: Name, given: string | undefined) {
  return given !== undefined && isCalendarDay(given) ? record(name, given) : {};
}

function number<Name extends string>(name: Name, given: string | undefined): { [Key in Name]?: number } {
  if (given === undefined || !/^-?\d{1,18}(?:\.\d{1,12})?(?:e-?\d{1,2})?$/i.test(given)) return {};
  return record(name, Number(given));
}

function rule(given: string | undefined) {
  const found = given === undefined ? null : /^(zh|en|engine)\/([\w-]+)\/([\w/-]+)$/.exec(given);
  const [, pack, family, name] = found ?? [];
  if (family === undefined || name === undefined) return {};
  if (pack === 'zh' || pack === 'en' || pack === 'engine') return { rule: `${pack}/${family}/${name}` as const };
  return {};
}

function record<Name extends string, Value>(name: Name, value: Value): { [Key in Name]?: Value };
function record(name: string, value: unknown) {
  return { [name]: value };
}
