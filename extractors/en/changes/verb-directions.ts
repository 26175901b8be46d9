import type { Direction } from '../../model/figure.ts';
import { MAKING_VERBS, MOVING_NOUNS, MOVING_VERBS } from './change-words.ts';

type Words = ReadonlyMap<string, Direction>;

/** Which way the words of movement go. */
export const VERBS = indexOf(MOVING_VERBS);
export const MAKERS = indexOf(MAKING_VERBS);
export const NOUNS = indexOf(MOVING_NOUNS);

function indexOf(table: Readonly<Record<Direction, string>>): Words {
  const words = new Map<string, Direction>();
  for (const direction of ['up', 'down', 'none'] as const) {
    for (const word of table[direction].split(' ')) if (word !== '') words.set(word, direction);
  }
  return words;
}
