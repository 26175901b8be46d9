import type { EntityId, EntityType } from '../../../lexicon/entity.ts';
import type { Mention } from '../../../lexicon/entity-index.ts';
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import type { Language } from '../../../model/article.ts';
import type { Slot } from '../../../model/claim.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Span } from '../../../model/span.ts';
import type { TimeValue } from '../../../model/time.ts';
import { firstFrom } from '../../text/first-from.ts';
import { slotOfEntity, slotOfName, slotOfWords } from '../slots.ts';
import type { TableWords } from './table-words.ts';

/** What is needed to read the words of a table. */
export interface TableText {
  /** The whole article, folded. */
  readonly text: string;
  readonly lang: Language;
  readonly lexicon: Lexicon;
  readonly words: TableWords;
  /** The figures of the article as far as the table is one of them, in text order. */
  readonly figures: readonly Figure[];
}

/** What some words of a table — a head, the first cell of a row, a caption — say of the numbers that belong to them. */
export interface Told {
  readonly metric: Slot | null;
  readonly subject: Slot | null;
  readonly object: Slot | null;
  readonly scope: Slot | null;
  /** Dates in text order; those that are only compared with are left out. */
  readonly times: readonly TimeValue[];
}

export const NOTHING_TOLD: Told = { metric: null, subject: null, object: null, scope: null, times: [] };

const WORLD: EntityId = 'scope:world';
const NATIONWIDE: EntityId = 'scope:nationwide';
const ACTORS: ReadonlySet<EntityType> = new Set(['country', 'region', 'place', 'org', 'company']);

/** Reads one cell or line. */
export function toldIn(table: TableText, span: Span): Told {
  const { text, lang, lexicon, figures } = table;
  if (span.end <= span.start) return NOTHING_TOLD;
  const names = lexicon.findNames(text, lang, span);
  // 北京 in a cell is the city, not whose government sits there.
  const slot = (name: Mention | undefined): Slot | null =>
    name === undefined ? null : slotOfName(text, { ...name, standsFor: null });
  const metrics = names.filter(({ type, flags }) => type === 'metric' && flags.verb !== true);
  return {
    // "Dividends per share": a share is told of only where nothing else is.
    metric: slot(metrics.findLast(({ id }) => id !== 'metric:share') ?? metrics[0]),
    subject: slot(names.find(isActor)) ?? nationIn(table, names),
    object: slot(names.findLast(({ type }) => type === 'commodity')),
    scope: slot(names.find(({ type, id }) => type === 'scope' && id !== WORLD && id !== NATIONWIDE)),
    times: table.words.compared.test(text.slice(span.start, span.end)) ? [] : timesIn(figures, span),
  };
}

function isActor({ id, type, flags }: Mention): boolean {
  return id === WORLD || (ACTORS.has(type) && flags.outlet !== true);
}

/** 全国 over or beside a figure is the country that the language is spoken in. */
function nationIn({ text, lexicon, words }: TableText, names: readonly Mention[]): Slot | null {
  const nationwide = names.find(({ id }) => id === NATIONWIDE);
  return nationwide === undefined || words.nation === null
    ? null
    : slotOfEntity({ text, lexicon }, words.nation, nationwide);
}

function timesIn(figures: readonly Figure[], { start, end }: Span): readonly TimeValue[] {
  const times: TimeValue[] = [];
  for (let at = firstFrom(figures, start, (figure) => figure.start); at < figures.length; at++) {
    const figure = figures[at];
    if (figure === undefined || figure.end > end) break;
    if (figure.time !== null) times.push(figure.time);
  }
  return times;
}

/** The words of a cell as a name that no lexicon knows, without units and remarks. Null where nothing is left. */
export function nameIn({ text, words }: TableText, { start, end }: Span): Slot | null {
  let from = start;
  let to = end;
  for (const { index, 0: around } of text.slice(start, end).matchAll(words.aroundName)) {
    // What stands before the name and what stands behind it go; a remark within leaves the name before it.
    if (start + index === from) from += around.length;
    else to = Math.min(to, start + index);
  }
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /[\s:：]/.test(text.charAt(to - 1))) to--;
  return /\p{L}/u.test(text.slice(from, to)) ? slotOfWords(text, { start: from, end: to }, words.normalForm) : null;
}
