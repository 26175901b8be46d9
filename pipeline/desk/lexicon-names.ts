import { allRows } from '../../extractors/lexicon/all-rows.ts';
import { METRICS } from '../../extractors/lexicon/metrics.ts';
import type { Language } from '../../extractors/model/article.ts';
import type { SlotName } from '../../extractors/model/claim.ts';
import { ownRows } from '../lexicon/current-lexicon.ts';

/** A thing of the lexicon, as people pick it. */
export interface LexiconName {
  readonly id: string;
  /** The usual name in the language asked for, or in the other. */
  readonly name: string;
  /** English name, as the claim record labels it. */
  readonly label: string;
}

interface Known {
  readonly id: string;
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

/** Which types of things fit a slot. */
const TYPES = {
  subject: ['country', 'region', 'place', 'org', 'company', 'scope'],
  object: ['commodity', 'company', 'org'],
  metric: ['metric'],
  scope: ['scope', 'country', 'region', 'place', 'commodity', 'metric'],
  attribution: ['org', 'company', 'country'],
} as const satisfies Record<SlotName, readonly string[]>;

type Own = ReturnType<typeof ownRows>;

let known: { readonly own: Own; readonly rows: ReadonlyMap<string, Known> } | null = null;

/** The built-in tables with the newsroom's own rows, made anew when its file has changed. */
function rows(): ReadonlyMap<string, Known> {
  const own = ownRows(process.env['HESHU_LEXICON']);
  if (known === null || known.own !== own) {
    const all = [...allRows(), ...METRICS, ...own];
    known = { own, rows: new Map(all.map(({ id, en = [], zh = [] }) => [id, { id, en, zh }])) };
  }
  return known.rows;
}

/** The usual name of an id in a language; null where the lexicon does not list it in that language. */
export function lexiconName(id: string, language: Language): string | null {
  return rows().get(id)?.[language][0] ?? null;
}

/** Things that fit a slot and of which some name begins with, or holds, the words; names that begin so come first. */
export function completeName(slot: SlotName, words: string, language: Language, limit = 12): readonly LexiconName[] {
  const wanted = folded(words);
  if (wanted === '') return [];
  const starting: Known[] = [];
  const holding: Known[] = [];
  for (const row of rows().values()) {
    if (!fits(slot, row.id)) continue;
    const names = [...row.zh, ...row.en].map(folded);
    if (names.some((name) => name.startsWith(wanted))) starting.push(row);
    else if (names.some((name) => name.includes(wanted))) holding.push(row);
    if (starting.length >= limit) break;
  }
  return [...starting, ...holding].slice(0, limit).map((row) => shown(row, language));
}

/** What the words name when they are a whole name of something that fits the slot, or its id; else null. */
export function nameOfWords(slot: SlotName, words: string, language: Language): LexiconName | null {
  const wanted = folded(words);
  for (const row of rows().values()) {
    const named = row.id === words.trim() || [...row.zh, ...row.en].some((name) => folded(name) === wanted);
    if (named && fits(slot, row.id)) return shown(row, language);
  }
  return null;
}

function shown({ id, en, zh }: Known, language: Language): LexiconName {
  const label = en[0] ?? zh[0] ?? id;
  return { id, label, name: (language === 'zh' ? zh[0] : en[0]) ?? label };
}

function fits(slot: SlotName, id: string): boolean {
  const types: readonly string[] = TYPES[slot];
  return types.includes(id.slice(0, id.indexOf(':')));
}

function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase().trim();
}
