import type { FactKey } from '../../extractors/model/fact.ts';
import { CONFLICT_CAUSES } from '../../pipeline/consolidate/verdict/causes.ts';
import { nameOfWords } from '../../pipeline/desk/lexicon-names.ts';
import { periodDays } from '../../pipeline/desk/period-days.ts';
import { searchWords } from '../../pipeline/steps/search-words.ts';
import type { Database } from '../../storage/database.ts';
import { openMetrics } from '../../storage/facts/board-metrics.ts';
import {
  countMatchingFacts,
  FACT_ORDERS,
  type FactFilters,
  type FactOrder,
  listFacts,
} from '../../storage/facts/facts.ts';
import type { UiLanguage } from '../strings/translate.ts';
import { boardCursor } from './board-cursor.ts';
import { type DeskFact, deskFacts } from './desk-fact.ts';

/** Which facts the board shows: conflicts that wait, that were decided before new figures came, that are settled; facts that agree. */
export const BOARD_STATES = ['open', 'stale', 'settled', 'agree'] as const;
export type BoardState = (typeof BOARD_STATES)[number];

/** What the board can be narrowed by, in the order in which the page shows it. */
export const BOARD_FIELDS = [
  ...['q', 'metric', 'subject', 'object', 'period', 'kind', 'lang', 'source', 'minSources', 'gap', 'cause'],
] as const;

export const FACT_KINDS = ['level', 'change', 'date'] as const satisfies readonly FactKey['kind'][];
export const BOARD_LANGUAGES = ['zh', 'en', 'both'] as const;

/** What the board is asked for, out of the address. */
export interface BoardSearch {
  readonly filters: FactFilters;
  readonly state: BoardState;
  readonly order: FactOrder;
  readonly after: string | null;
  /** What was given and understood, as typed. */
  readonly given: Readonly<Record<string, string>>;
}

export interface BoardPage {
  readonly items: readonly DeskFact[];
  readonly next: string | null;
  /** How many fit, counted up to BOARD_COUNT; null where they are too many to count. */
  readonly count: number | null;
  /** Metrics that most open conflicts are about. */
  readonly metrics: ReturnType<typeof openMetrics>;
}

/** Up to here what fits is counted. */
export const BOARD_COUNT = 500;
const PAGE = 30;
const METRICS = 40;

const STATES = {
  open: { status: 'conflict', settled: false },
  stale: { status: 'conflict', stale: true },
  settled: { settled: true },
  agree: { status: 'agree' },
} as const satisfies Record<BoardState, FactFilters>;

/** Reads the query of the board; what does not fit is left out. Slots are typed as names or given as ids. */
export function boardSearch(query: Readonly<Record<string, string>>, language: UiLanguage = 'en'): BoardSearch {
  const given: Record<string, string> = {};
  const filters: Record<string, unknown> = {};
  for (const name of BOARD_FIELDS) {
    const words = query[name]?.trim() ?? '';
    const found = words === '' ? null : read(name, words, language);
    if (found === null) continue;
    given[name] = words;
    Object.assign(filters, found);
  }
  const orders = Object.keys(FACT_ORDERS).filter((one): one is FactOrder => one in FACT_ORDERS);
  return {
    filters,
    state: BOARD_STATES.find((state) => state === query['state']) ?? 'open',
    order: orders.find((order) => order === query['sort']) ?? 'importance',
    after: boardCursor(query['after']),
    given,
  };
}

/** Facts in the state and the order asked for. */
export function boardPage(db: Database, { filters, state, order, after }: BoardSearch): BoardPage {
  const wanted = { ...filters, ...STATES[state] };
  const page = listFacts(db, wanted, { limit: PAGE, order, ...(after !== null && { after }) });
  return {
    items: deskFacts(db, page.items),
    next: page.next,
    count: page.next === null && after === null ? page.items.length : countMatchingFacts(db, wanted, BOARD_COUNT),
    metrics: openMetrics(db, METRICS),
  };
}

type Field = (typeof BOARD_FIELDS)[number];

function read(name: Field, words: string, language: UiLanguage): FactFilters | null {
  switch (name) {
    case 'q':
      return { words: searchWords(words) };
    case 'metric':
    case 'subject':
    case 'object':
      return { [name]: nameOfWords(name, words, language)?.id ?? words.normalize('NFKC').toLowerCase() };
    case 'period':
      return periodIn(words);
    case 'kind':
      return oneOf(FACT_KINDS, words, (kind) => ({ kind }));
    case 'lang':
      return oneOf(BOARD_LANGUAGES, words, (lang) => ({ lang }));
    case 'cause':
      return oneOf(CONFLICT_CAUSES, words, (cause) => ({ cause }));
    case 'source':
      return { source: words };
    case 'minSources':
      return /^\d{1,4}$/.test(words) && Number(words) > 1 ? { minSources: Number(words) } : null;
    case 'gap':
      return /^\d{1,6}(?:\.\d{1,4})?$/.test(words) ? { minRatio: Number(words) } : null;
    default:
      return null;
  }
}

function periodIn(words: string): FactFilters | null {
  const days = periodDays(words);
  if (days === null) return null;
  return {
    ...(days.low !== null && { timeFrom: days.low }),
    ...(days.high !== null && { timeTo: days.high }),
  };
}

function oneOf<Value extends string>(
  values: readonly Value[],
  words: string,
  filter: (value: Value) => FactFilters,
): FactFilters | null {
  const found = values.find((value) => value === words);
  return found === undefined ? null : filter(found);
}
