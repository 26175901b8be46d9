import type { Mention } from '../../lexicon/entity-index.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Language } from '../../model/article.ts';
import type { Figure } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import type { CalendarDay } from '../../model/time.ts';
import type { Home } from './home.ts';

/** One word of a sentence with its part of speech, in the tag set of the language's own tagger. */
export interface Word extends Span {
  readonly text: string;
  readonly tag: string;
}

/**
 * One sentence with all that was found in it before figures are given their slots. Everything is in text order, and
 * all offsets are into the whole article. Slots are read off this and the discourse, never off the rest of the text.
 */
export interface Scene {
  /** The whole article, folded: same offsets as the original. */
  readonly text: string;
  readonly sentence: Span;
  readonly lang: Language;
  /** Where the sentence stands: the headline names the topic and seldom the details. */
  readonly role: 'headline' | 'body';
  /** First sentence of its paragraph. */
  readonly opens: boolean;
  /** The stretches between clause marks; together they cover the sentence. */
  readonly clauses: readonly Span[];
  /** Names of the lexicon: places, organisations, commodities, metrics, scopes. */
  readonly names: readonly Mention[];
  /** Quantities and dates; ordinals left out. */
  readonly figures: readonly Figure[];
  readonly published: CalendarDay | null;
  /** The country that the text is told in and for, where that is another than its language's usual one. */
  readonly home: Home | null;
  readonly lexicon: Lexicon;
  /** Words and tags of a stretch; each stretch is tagged once, when first asked for, since taggers are slow. */
  readonly words: (span: Span) => readonly Word[];
}

/** Cuts a sentence at its clause marks; a mark belongs to the clause before it. A comma inside a number is no mark. */
export function clausesOf(text: string, sentence: Span, marks: string): readonly Span[] {
  const clauses: Span[] = [];
  const isMark = marksOf(marks);
  let start = sentence.start;
  for (let at = sentence.start; at < sentence.end; at++) {
    if (isMark[text.charCodeAt(at)] !== 1) continue;
    const inNumber = isDigitAt(text, at - 1) && isDigitAt(text, at + 1);
    if (inNumber || at + 1 >= sentence.end) continue;
    clauses.push({ start, end: at + 1 });
    start = at + 1;
  }
  clauses.push({ start, end: sentence.end });
  return clauses;
}

/** Look-up tables for the marks of a language, made once. */
const MARKS = new Map<string, Uint8Array>();

function marksOf(marks: string): Uint8Array {
  const known = MARKS.get(marks);
  if (known !== undefined) return known;
  const table = new Uint8Array(0x10000);
  for (const mark of marks) table[mark.charCodeAt(0)] = 1;
  MARKS.set(marks, table);
  return table;
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}
