import type { Language } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { allRows, withNewsroom } from './all-rows.ts';
import { type EntityId, type EntityRow, type EntityType, typeOf } from './entity.ts';
import { type EntityFacts, type Mention, type NameIndex, nameIndex } from './entity-index.ts';
import { COMMODITY_FAMILIES, type MetricId, type MetricRow } from './metric.ts';
import { METRICS } from './metrics.ts';
import { metricNamesOf, namesOf } from './names.ts';
import { type NewsroomLexicon, NO_EXTRAS } from './newsroom.ts';
import { shortForms } from './places/short-forms.ts';
import { plural } from './plural.ts';
import { readOver } from './read-over.ts';

/** What is known of an id. */
export interface Entity extends EntityFacts {
  readonly id: EntityId;
  readonly type: EntityType;
  /** English where the lexicon has it, else Chinese. */
  readonly label: string;
  readonly parent: EntityId | null;
  readonly outlet: boolean;
}

/** All names and metrics, ready for look-up. Immutable; make one and share it. */
export interface Lexicon {
  /**
   * The names in a text: the longest at each place, in text order, never overlapping. The text is folded
   * (engine/fold.ts): simplified characters, half-width forms. Linear in the length of the text.
   */
  findNames(text: string, language: Language, within?: Span): Mention[];
  entity(id: string): Entity | undefined;
  metric(id: string): MetricRow | undefined;
  /** The names of all metrics, in small letters, with their plurals; without those that two metrics share or that are ambiguous. */
  metricNames(): ReadonlyMap<string, MetricId>;
  /** Verb → metric it implies: `mined`, `开采`, `产`. English in small letters, past and present forms as listed. */
  readonly verbs: Readonly<Record<Language, ReadonlyMap<string, MetricId>>>;
  /** True when `id` is `ancestor` or lies under it by `parent`: dysprosium oxide within rare earths. */
  isWithin(id: string, ancestor: string): boolean;
  readonly size: number;
}

/**
 * Builds a lexicon out of the tables, with a newsroom's own rows on top.
 *
 * @throws CodedError NAME_TWICE when a name has two ids and neither row marks it ambiguous. The index of a language is
 *   built when its first text comes, except that newsroom rows are checked at once in both.
 */
export function createLexicon(extra: NewsroomLexicon = NO_EXTRAS): Lexicon {
  const rows = withNewsroom(allRows(), extra);
  const metrics = new Map<string, MetricRow>([...METRICS, ...extra.metrics].map((row) => [row.id, row]));
  const entities = new Map<string, Entity>();
  for (const row of rows) entities.set(row.id, entityOf(row));
  for (const row of metrics.values()) entities.set(row.id, entityOf(row));
  const indexes = new Map<Language, NameIndex>();

  function indexOf(language: Language): NameIndex {
    let index = indexes.get(language);
    if (index === undefined) {
      index = buildIndex(language, rows, [...metrics.values()], entities);
      indexes.set(language, index);
    }
    return index;
  }
  if (extra !== NO_EXTRAS) {
    indexOf('zh');
    indexOf('en');
  }

  return Object.freeze({
    findNames: (text: string, language: Language, within?: Span) => indexOf(language).find(text, within),
    entity: (id: string) => entities.get(id),
    metric: (id: string) => metrics.get(id),
    metricNames: () => plainNames(metrics.values()),
    verbs: { zh: verbsOf(metrics.values(), 'zh'), en: verbsOf(metrics.values(), 'en') },
    isWithin(id: string, ancestor: string) {
      for (let at: string | null = id; at !== null; at = entities.get(at)?.parent ?? null)
        if (at === ancestor) return true;
      return false;
    },
    size: entities.size,
  });
}

let shared: Lexicon | undefined;

/** The lexicon of the tables alone, built when it is first asked for. */
export function defaultLexicon(): Lexicon {
  shared ??= createLexicon();
  return shared;
}

function buildIndex(
  language: Language,
  rows: readonly EntityRow[],
  metrics: readonly MetricRow[],
  entities: ReadonlyMap<string, Entity>,
): NameIndex {
  const entries = [
    ...rows.flatMap((row) => namesOf(row, language)),
    ...metrics.flatMap((row) => metricNamesOf(row, language)),
    ...readOver(language),
    ...(language === 'zh' ? shortForms() : []),
  ];
  const families = new Map<string, boolean>(metrics.map((row) => [row.id, COMMODITY_FAMILIES.has(row.family)]));
  return nameIndex(
    entries,
    (id) => entities.get(id) ?? { label: id, metonym: null },
    (id) => families.get(id) === true,
  );
}

function plainNames(metrics: Iterable<MetricRow>): ReadonlyMap<string, MetricId> {
  const names = new Map<string, MetricId | null>();
  for (const { id, en, zh, ambiguous = [] } of metrics) {
    for (const name of new Set([...en, ...en.map(plural), ...zh].map((name) => name.toLowerCase()))) {
      names.set(name, names.has(name) || ambiguous.some((one) => one.toLowerCase() === name) ? null : id);
    }
  }
  return new Map([...names].flatMap(([name, id]) => (id === null ? [] : [[name, id] as const])));
}

function entityOf(row: EntityRow | MetricRow): Entity {
  const more: Partial<EntityRow> = row;
  return Object.freeze({
    id: row.id,
    type: typeOf(row.id),
    label: row.en?.[0] ?? row.zh?.[0] ?? row.id,
    parent: row.parent ?? null,
    metonym: more.metonym ?? null,
    outlet: more.outlet === true,
  });
}

function verbsOf(metrics: Iterable<MetricRow>, language: Language): ReadonlyMap<string, MetricId> {
  const verbs = new Map<string, MetricId>();
  for (const row of metrics) {
    for (const verb of row.verbs?.[language] ?? []) if (!verbs.has(verb)) verbs.set(verb, row.id);
  }
  return verbs;
}
