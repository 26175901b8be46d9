import { NOTHING, type TimeFind } from '../../engine/figures/find.ts';
import type { RuleName } from '../../model/derivation.ts';
import type { Comparator } from '../../model/figure.ts';
import { type WordReading, wordBefore } from '../read-word.ts';
import { stoodBy } from './time-context.ts';
import type { TimeReading } from './time-reading.ts';

const BOUNDING: ReadonlySet<string> = new Set(['by', 'before']);
const BOUND_PHRASES = /(?:no later than|not later than|prior to|as late as|at the latest by)\s+(?:the\s+)?$/i;

/** A date as a find; `by 2030` and `before May` are everything up to it, `since 2019` begins with it. */
export function timeFind(text: string, reading: TimeReading, rule: RuleName): TimeFind {
  const bound = reading.edtf !== null && !reading.edtf.includes('/') && isBound(text, reading.start);
  const comparator: Comparator = bound ? '<=' : isSince(text, reading) ? '>=' : '=';
  return {
    type: 'time',
    rule,
    parts: NOTHING,
    start: reading.start,
    end: reading.end,
    edtf: bound ? `../${reading.edtf}` : reading.edtf,
    counted: reading.counted,
    comparator,
    doubts: reading.edtf === null ? ['time-unresolved'] : reading.assumed ? ['time-assumed'] : NOTHING,
    dateline: false,
    aside: false,
  };
}

/** `since 2019`, `after May 3`, `starting in June`, `2012 or later`, as 2019年以来 and 6月起: what is told of goes on from there. */
function isSince(text: string, { start, end }: TimeReading): boolean {
  const word = wordBefore(text, start);
  const begun =
    word !== null && BEGINS.has(word.word)
      ? word
      : word?.word === 'on' || word?.word === 'in'
        ? wordBefore(text, word.start)
        : null;
  if (word !== null && (isDeniedBefore(text, word) || isNoEarlier(text, word, start))) return true;
  // after Monday's vote: the vote is what goes before.
  if (begun !== null && BEGINS.has(begun.word)) return !/^['’]s?\b/.test(text.slice(end, end + 2));
  const next = text.charCodeAt(end) === 0x20 ? text.charCodeAt(end + 1) : 0;
  if (next !== LETTER_O && next !== LETTER_A) return false;
  return /^ (?:onwards?|(?:and|or) (?:later|after|onwards?))\b/.test(text.slice(end, end + 14));
}

/** "Will not be finished before 2029": from then on, and not up to then. */
function isDeniedBefore(text: string, { word, start }: WordReading): boolean {
  return word === 'before' && DENIED.test(text.slice(Math.max(0, start - DENIAL_REACH), start));
}

const DENIAL_REACH = 48;
const DENIED = /(?:\b(?:not|never|cannot|unlikely|neither|nor)|n['’]t)\b[^.,;:()\d]*$/;

/** "No earlier than 2029". */
function isNoEarlier(text: string, { word }: WordReading, start: number): boolean {
  return (
    word === 'than' &&
    /\b(?:no|not) (?:earlier|sooner) than (?:the )?$/.test(text.slice(Math.max(0, start - 24), start))
  );
}

const LETTER_A = 0x61;
const LETTER_O = 0x6f;
const BEGINS: ReadonlySet<string> = new Set(['since', 'after', 'starting', 'beginning']);

function isBound(text: string, start: number): boolean {
  const word = wordBefore(text, start);
  if (word !== null && BOUNDING.has(word.word)) {
    if (stoodBy(text, start) || isDeniedBefore(text, word)) return false;
    // "led by Monday", "the year before": a verb's agent and an adverb do not bound.
    return (
      word.word === 'by' ||
      !/\b(?:year|month|week|day|quarter)\s*$/i.test(text.slice(Math.max(0, word.start - 8), word.start))
    );
  }
  if (word === null || !/^(?:than|to|as|of)$/.test(word.word)) return false;
  return BOUND_PHRASES.test(text.slice(Math.max(0, start - 24), start));
}
