import { slotOfWords } from '../../../engine/relations/slots.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { Span } from '../../../model/span.ts';
import type { Name } from '../sentence/items.ts';

/** `(SIAM)`, `(NITI)`: letters in brackets, two of them capitals at the least. */
const LETTERS = / \(([A-Z][A-Z&]{1,7}s?)\)/g;
const WORD_BEFORE = /[A-Za-z][A-Za-z'’-]*$/;
const JOIN = oneOf(/^(?:of|for|and|the|in|on|to|de|du|del|des|da)$/);
/** No name is longer, in characters. */
const REACH = 120;

/**
 * Names whose first letters stand in brackets behind them, whole: the Association of Harbour Pilots in Kenya (AHPK) is
 * one name, although its parts are listed or end before "in". The letters are matched from the last to the first
 * (Schwartz and Hearst, "A Simple Algorithm for Identifying Abbreviation Definitions", 2003).
 *
 * @param names in text order, none overlapping
 */
export function withSpelledOut(text: string, body: Span, names: readonly Name[]): readonly Name[] {
  if (!names.some(({ start }) => text.charCodeAt(start - 1) === BRACKET)) return names;
  let out = names;
  for (const { index, 1: letters = '' } of text.slice(body.start, body.end).matchAll(LETTERS)) {
    const end = body.start + index;
    const start = startOf(text, end, letters.replace(/s$|&/g, ''));
    if (start === null || start < body.start) continue;
    const inside = out.filter((name) => name.start < end && start < name.end);
    // "Members of the Association of …": capitals before it are no part of it.
    const crosses = inside.some(
      (name) => name.end > end || (name.start < start && name.rule !== 'en/subject/name-by-shape'),
    );
    const known = inside.some(({ type, start: from }) => type === 'company' || (type === 'org' && from === start));
    if (crosses || known || inside.length === 0 || inside.some((name) => name.start === start && name.end === end))
      continue;
    const whole: Name = {
      start,
      end,
      type: 'unlisted',
      slot: slotOfWords(text, { start, end }, (words) => words.toLowerCase()),
      flags: {},
      rule: 'en/subject/name-by-shape',
      repeats: false,
    };
    out = [...out.filter((name) => !inside.includes(name)), whole].sort((a, b) => a.start - b.start);
  }
  return out;
}

const BRACKET = 0x28;

/** Where the words begin that the letters are the first ones of; null where they are not. */
function startOf(text: string, end: number, letters: string): number | null {
  if (letters.length < 3) return null;
  let at = end;
  for (let left = letters.length - 1; left >= 0; ) {
    const word = WORD_BEFORE.exec(text.slice(Math.max(0, at - 24), at))?.[0];
    if (word === undefined || end - at > REACH) return null;
    at -= word.length;
    if (word.charAt(0) === letters.charAt(left)) left--;
    else if (!JOIN.test(word)) return null;
    if (left < 0) return at;
    if (text.charCodeAt(at - 1) !== 0x20) return null;
    at--;
  }
  return null;
}
