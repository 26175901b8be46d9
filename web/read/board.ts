import { searchWords } from '../../pipeline/steps/search-words.ts';
import type { Database } from '../../storage/database.ts';
import { type FactFilters, listConflicts } from '../../storage/facts.ts';
import { type DeskFact, deskFacts } from './desk-fact.ts';

/** What the board is asked for, out of the address. */
export interface BoardSearch {
  readonly filters: FactFilters;
  readonly state: 'open' | 'settled';
  readonly after: string | null;
  /** As typed. */
  readonly given: Readonly<Record<string, string>>;
}

export interface BoardPage {
  readonly items: readonly DeskFact[];
  readonly next: string | null;
}

const FIELDS = ['q', 'metric', 'subject', 'object', 'source', 'time'] as const;
const PAGE = 30;

/** Reads the query of the board; what does not fit is left out. */
export function boardSearch(query: Readonly<Record<string, string>>): BoardSearch {
  const given: Record<string, string> = {};
  for (const name of FIELDS) if (query[name]) given[name] = query[name];
  const { q, ...slots } = given;
  const least = /^\d{1,4}$/.test(query['minSources'] ?? '') ? Number(query['minSources']) : null;
  if (least !== null && least > 1) given['minSources'] = String(least);
  return {
    filters: {
      ...slots,
      ...(q !== undefined && { words: searchWords(q) }),
      ...(least !== null && { minSources: least }),
    },
    state: query['state'] === 'settled' ? 'settled' : 'open',
    after: cursorIn(query['after']),
    given,
  };
}

/** Conflicts that wait for a decision, or that have one, by importance. */
export function boardPage(db: Database, { filters, state, after }: BoardSearch): BoardPage {
  const wanted = { ...filters, settled: state === 'settled' };
  const page = listConflicts(db, wanted, { limit: PAGE, ...(after !== null && { after }) });
  return { items: deskFacts(db, page.items), next: page.next };
}

// The place of the last row, as storage gave it: four parts, and nothing else is handed back to it.
function cursorIn(given: string | undefined): string | null {
  if (given === undefined || given.length > 300) return null;
  try {
    const parts: unknown = JSON.parse(given);
    return Array.isArray(parts) && parts.length === 4 ? given : null;
  } catch {
    // Cut off or typed by hand: the board begins at its start.
    return null;
  }
}
