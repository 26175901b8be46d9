import { getClaims } from '../../storage/claims/claims.ts';
import type { Database } from '../../storage/database.ts';
import type { StoredClaim } from '../../storage/records/claim.ts';
import type { StoredFact } from '../../storage/records/fact.ts';
import { lexiconName } from '../desk/lexicon-names.ts';
import { valueWords } from './claim-record.ts';
import type { Column } from './print-records.ts';

/** What a fact's key names things by. */
const SLOTS = ['subject', 'object', 'metric', 'scope'] as const;

/** A fact with the claims of its sides, in the sides' order. */
export interface ShownFact {
  readonly fact: StoredFact;
  readonly sides: readonly (readonly StoredClaim[])[];
}

/** Fetches the claims that a fact's sides name. */
export function shownFact(db: Database, fact: StoredFact): ShownFact {
  return { fact, sides: fact.sides.map((side) => getClaims(db, side.claims)) };
}

/** The `facts` line of DESIGN.md: a contract. What it does not name stands after what it names. */
export function factRecord({ fact, sides }: ShownFact) {
  const slot = (name: (typeof SLOTS)[number]) =>
    fact.key[name] === null ? null : { id: fact.key[name], label: nameOf(fact, name) ?? fact.key[name] };
  return {
    id: fact.id,
    subject: slot('subject'),
    object: slot('object'),
    metric: slot('metric'),
    scope: slot('scope'),
    time: fact.key.time,
    unit: fact.sides[0]?.unit ?? null,
    status: fact.status,
    sides: fact.sides.map((side, index) => ({
      low: side.low,
      high: side.high,
      sources: side.sources,
      claims: (sides[index] ?? []).map((claim) => ({
        id: claim.id,
        article: {
          id: claim.article.id,
          file: claim.article.file,
          title: claim.article.title,
          source: claim.article.source,
          published: claim.article.published,
        },
        start: claim.start,
        end: claim.end,
        quote: claim.quote,
        attribution: claim.attribution?.label ?? null,
      })),
    })),
    kind: fact.key.kind,
    basis: fact.key.basis,
    modality: fact.key.modality,
    dimension: fact.key.dimension,
    sources: fact.sources,
    gap: fact.gap,
    ratio: fact.ratio,
    verdicts: fact.verdicts,
    revisions: fact.revisions,
    settled: fact.settled,
  };
}

/** The name of what fills a slot of the key. Where no claim of the fact names it, it is as the lexicon has it. */
function nameOf({ key, labels }: StoredFact, slot: (typeof SLOTS)[number]): string | null {
  const label = labels[slot];
  return label === null || label !== key[slot] ? label : (lexiconName(label, 'en') ?? label);
}

/** What a fact is about, in one line: `China · rare earth · mine production · 2025`. */
export function factTitle(fact: StoredFact): string {
  const { key } = fact;
  const parts = [...SLOTS.map((slot) => nameOf(fact, slot)), key.time, key.basis];
  const modality = key.modality === 'reported' ? null : key.modality;
  return [...parts, key.kind === 'change' ? 'change' : null, modality].filter((part) => part !== null).join(' · ');
}

/** The fact as a row. */
export const FACT_COLUMNS: readonly Column<ShownFact>[] = [
  { header: 'status', value: ({ fact }) => fact.status, width: 8 },
  { header: 'subject', value: ({ fact }) => nameOf(fact, 'subject'), width: 18 },
  { header: 'object', value: ({ fact }) => nameOf(fact, 'object'), width: 18 },
  { header: 'metric', value: ({ fact }) => nameOf(fact, 'metric'), width: 22 },
  { header: 'scope', value: ({ fact }) => nameOf(fact, 'scope'), width: 12 },
  { header: 'time', value: ({ fact }) => fact.key.time, width: 15 },
  { header: 'figures', value: ({ sides }) => figures(sides), width: 40 },
  { header: 'revisions', value: ({ fact }) => fact.revisions.map(({ words }) => words).join('; ') || null, width: 24 },
  { header: 'sources', value: ({ fact }) => fact.sources, width: 7, align: 'right' },
  { header: 'kind', value: ({ fact }) => fact.key.kind, width: null },
  { header: 'basis', value: ({ fact }) => fact.key.basis, width: null },
  { header: 'modality', value: ({ fact }) => fact.key.modality, width: null },
  { header: 'dimension', value: ({ fact }) => fact.key.dimension, width: null },
  { header: 'gap', value: ({ fact }) => fact.gap, width: null },
  { header: 'ratio', value: ({ fact }) => fact.ratio, width: null },
  { header: 'settled', value: ({ fact }) => fact.settled, width: null },
  { header: 'verdicts', value: ({ fact }) => fact.verdicts.map(({ words }) => words).join('; '), width: null },
  { header: 'id', value: ({ fact }) => fact.id, width: null },
];

/** The figures of each side as written, sides set apart by `≠`. */
function figures(sides: ShownFact['sides']): string {
  const words = (claim: StoredClaim) =>
    claim.value === null ? claim.quote : `${valueWords(claim)} ${claim.unit ?? ''}`;
  return sides.map((claims) => [...new Set(claims.map((claim) => words(claim).trim()))].join(', ')).join(' ≠ ');
}
