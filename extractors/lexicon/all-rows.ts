import { COMMODITIES } from './commodities.ts';
import type { EntityRow } from './entity.ts';
import type { NewsroomLexicon } from './newsroom.ts';
import { ORGANISATIONS } from './organisations.ts';
import { placeRows } from './places.ts';

/** Every row of the tables that is no metric. */
export function allRows(): readonly EntityRow[] {
  return [...placeRows(), ...COMMODITIES, ...ORGANISATIONS];
}

/** The tables with a newsroom's rows on top: a row with an id that is known adds its names to it. */
export function withNewsroom(rows: readonly EntityRow[], { entities }: NewsroomLexicon): readonly EntityRow[] {
  if (entities.length === 0) return rows;
  const merged = new Map(rows.map((row) => [row.id, row]));
  for (const row of entities) {
    const known = merged.get(row.id);
    merged.set(row.id, known === undefined ? row : merge(known, row));
  }
  return [...merged.values()];
}

/** The newsroom's label comes first; names of both are found. */
function merge(known: EntityRow, own: EntityRow): EntityRow {
  return {
    ...known,
    ...own,
    en: [...new Set([...(own.en ?? []), ...(known.en ?? [])])],
    zh: [...new Set([...(own.zh ?? []), ...(known.zh ?? [])])],
  };
}
