import type { Discourse } from './discourse.ts';
import { BLANK_DISCOURSE } from './discourse.ts';

/** How a language writes several pieces of news one under the other. */
export interface DigestWords {
  /** What opens an item wherever two of them stand in one text: a dateline, a headline in brackets. Matches whole openings of lines. */
  readonly opening: RegExp;
  /** A headline that promises a round of news, whose numbered items have nothing to do with each other. */
  readonly title: RegExp;
}

/** `1. `, `2、`, `③`: the number of an item at the beginning of its line. */
const NUMBERED = /(?:^|\n)[ \t\u3000]*(?:\d{1,2}[、.．)]|[①-⑳])/gu;

/**
 * Where the pieces of news begin that a text strings together, in text order; none for a text that is one piece. What was
 * told before such a place is not carried over it.
 */
export function digestItems(text: string, { opening, title }: DigestWords): readonly number[] {
  const opened = startsOf(text, opening);
  if (opened.length > 1) return opened;
  const lineEnd = text.indexOf('\n');
  if (lineEnd < 0 || !title.test(text.slice(0, Math.min(lineEnd, LONGEST_TITLE)))) return NONE;
  const numbered = startsOf(text, NUMBERED);
  return numbered.length > 1 ? numbered : NONE;
}

const LONGEST_TITLE = 80;
const NONE: readonly number[] = [];

function startsOf(text: string, pattern: RegExp): readonly number[] {
  return [...text.matchAll(pattern)].map((match) => match.index);
}

/** What a reader still has in mind when the next piece of news begins: the names, for their short forms. */
export function atNextItem({ names }: Discourse): Discourse {
  return { ...BLANK_DISCOURSE, names };
}
