import type { QuantityFind } from '../../engine/figures/find.ts';
import { isRatio } from '../units/ratio-units.ts';
import type { MovementCue } from './movement-cue.ts';

const REACH = 200;
const SUPERLATIVE =
  /\b(?:largest|highest|biggest|strongest|sharpest|steepest|fastest|greatest|smallest|deepest|main) (?:[a-z-]+ ){0,3}?(increase|rise|gain|jump|advance|decline|decrease|fall|drop|contraction|reduction)s?\b/g;
const UP: ReadonlySet<string> = new Set(['increase', 'rise', 'gain', 'jump', 'advance']);

/**
 * How statistics offices list rates of change: "the largest increases were recorded in Croatia (5.2%), Cyprus (4.1%)". Null for a
 * level in brackets; one with a sign needs no such words.
 */
export function listedChange(text: string, find: QuantityFind): MovementCue | null {
  if (find.unit?.code !== '%') return null;
  if (text.charAt(find.start - 1) !== '(') return null;
  const back = text.slice(Math.max(0, find.start - REACH), find.start);
  const sentence = back.slice(Math.max(back.lastIndexOf('. '), back.lastIndexOf('\n'), 0));
  const told = [...sentence.matchAll(SUPERLATIVE)].at(-1);
  if (told === undefined) return null;
  const start = find.start - sentence.length + told.index;
  return {
    word: { start, end: start + told[0].length },
    direction: UP.has(told[1] ?? '') ? 'up' : 'down',
    rule: 'en/changes/listed',
  };
}

/** Midlothian (+2.3%), Ireland (-9.6%), up to +4.1%: a plus, or a sign in brackets, is a movement. A rate of -0.5% is none. */
export function signedChange(text: string, find: QuantityFind): MovementCue | null {
  if (!isRatio(find)) return null;
  const sign = text.charAt(find.start);
  const bracketed = text.charAt(find.start - 1) === '(';
  if (sign !== '+' && !(/[-−–]/.test(sign) && bracketed)) return null;
  return { word: { start: find.start, end: find.start + 1 }, direction: 'up', rule: 'en/changes/sign' };
}
