import { figuresOf } from '../../extractors/engine/figures/figures.ts';
import type { LanguagePack } from '../../extractors/engine/figures/language-pack.ts';
import { type Scanner, scan, scannerOf } from '../../extractors/engine/figures/scan.ts';
import { fold } from '../../extractors/engine/text/fold.ts';
import { parseDay } from '../../extractors/engine/values/calendar.ts';
import type { Language } from '../../extractors/model/article.ts';
import type { Derivation } from '../../extractors/model/derivation.ts';
import type { Figure } from '../../extractors/model/figure.ts';
import type { CalendarDay } from '../../extractors/model/time.ts';

/** What a figure must be; fields left out are not looked at. `time` is the EDTF text, `quote` the words of the span. */
export interface Expected
  extends Partial<
    Pick<Figure, 'kind' | 'value' | 'unit' | 'comparator' | 'low' | 'high' | 'direction' | 'basis' | 'from' | 'doubts'>
  > {
  readonly time?: string | null;
  readonly quote?: string;
}

/** One value, and every way to say it. */
export interface CorpusGroup {
  readonly gives: Expected;
  /**
   * Phrases. The figure looked for stands between ⟦ and ⟧; a phrase without the marks must hold one figure and no
   * other. The marks are taken out before the phrase is read.
   */
  readonly from: readonly string[];
  /** Publication day of these phrases, when another than the corpus's. Null: none is known. */
  readonly published?: string | null;
}

/** A table of figures of one language. Files under tests/corpus export it as `FIGURES`. */
export interface FigureCorpus {
  readonly lang: Language;
  /** Publication day for relative words; null where there are none. */
  readonly published: string | null;
  readonly groups: readonly CorpusGroup[];
  /** Phrases that hold no figure (ordinals may be read in them). */
  readonly nothing: readonly string[];
}

/** A phrase as read, and where its marks stood. */
export interface Phrase {
  readonly text: string;
  readonly marked: { readonly start: number; readonly end: number } | null;
}

/** Takes the marks ⟦ ⟧ out of a phrase. */
export function phraseOf(words: string): Phrase {
  const start = words.indexOf('⟦');
  const end = words.indexOf('⟧');
  if (start < 0 || end < start) return { text: words, marked: null };
  return {
    text: words.slice(0, start) + words.slice(start + 1, end) + words.slice(end + 1),
    marked: { start, end: end - 1 },
  };
}

/** The figures of a phrase, ordinals left out. */
export function figuresIn(text: string, pack: LanguagePack, published: string | null): readonly Figure[] {
  return figuresOf(text, pack, dayOf(published)).filter((figure) => figure.kind !== 'ordinal');
}

/** The figure that a phrase is about: the marked one, or the only one. Undefined where there is none or several. */
export function figureMeant(phrase: Phrase, figures: readonly Figure[]): Figure | undefined {
  const { marked } = phrase;
  if (marked === null) return figures.length === 1 ? figures[0] : undefined;
  return figures.find((figure) => figure.start === marked.start && figure.end === marked.end);
}

/** The fields of a figure that an expectation names, in its shape. */
export function asExpected(text: string, figure: Figure, expected: Expected): Expected {
  const all: Required<Expected> = {
    kind: figure.kind,
    value: figure.value,
    unit: figure.unit,
    comparator: figure.comparator,
    low: figure.low,
    high: figure.high,
    direction: figure.direction,
    basis: figure.basis,
    from: figure.from,
    doubts: figure.doubts,
    time: figure.time?.edtf ?? null,
    quote: text.slice(figure.start, figure.end),
  };
  return Object.fromEntries(Object.entries(all).filter(([name]) => name in expected));
}

/** Figures and how each was derived, for a failing test. */
export function derivationsOf(text: string, figures: readonly Figure[]): string {
  if (figures.length === 0) return `no figure in: ${text}`;
  return figures
    .map((figure) => `${text.slice(figure.start, figure.end)} [${figure.kind}]\n${tree(figure.derivation, 1)}`)
    .join('\n');
}

function tree(derivation: Derivation, depth: number): string {
  const here = `${'  '.repeat(depth)}${derivation.rule}: ${derivation.gives}`;
  return [here, ...derivation.parts.map((part) => tree(part, depth + 1))].join('\n');
}

/** Every rule that a phrase reaches: those of its figures, and those of what the scan found (labels among them). */
export function rulesReached(text: string, pack: LanguagePack, published: string | null): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (derivation: Derivation): void => {
    names.add(derivation.rule);
    derivation.parts.forEach(add);
  };
  for (const figure of figuresOf(text, pack, dayOf(published))) add(figure.derivation);
  for (const find of scan(fold(text), scannerFor(pack), dayOf(published))) names.add(find.rule);
  return names;
}

/** A scanner takes longer to build than a phrase to read: each pack's is built once. */
const SCANNERS = new WeakMap<LanguagePack, Scanner>();

function scannerFor(pack: LanguagePack): Scanner {
  const known = SCANNERS.get(pack) ?? scannerOf(pack.rules);
  SCANNERS.set(pack, known);
  return known;
}

function dayOf(published: string | null): CalendarDay | null {
  return published === null ? null : parseDay(published);
}
