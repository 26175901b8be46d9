import type { Comparator } from '../../model/figure.ts';

/** Words behind a figure. */
export const HEDGES_AFTER = {
  '~': [
    ...['or so', 'or thereabouts', 'give or take', 'odd', '-odd', 'more or less', 'approximately', 'at a guess'],
    ...['-ish', ', give or take', ', or thereabouts'],
  ],
  '>=': [
    ...[
      'or more',
      'or higher',
      'or greater',
      'or above',
      'or over',
      'or older',
      'or greater than',
      'or more than',
      'and above',
      'and over',
      'and up',
    ],
    ...[
      'and older',
      'and more',
      'and upwards',
      'and upward',
      'or better',
      'or longer',
      'or later',
      'plus',
      '+',
      '-plus',
      'at least',
      'at a minimum',
      'minimum',
    ],
    ...['or larger', 'or bigger', 'or upwards', 'at the least', 'and counting', ', and counting'],
  ],
  '<=': [
    ...[
      'or less',
      'or fewer',
      'or lower',
      'or under',
      'or below',
      'or younger',
      'or equal',
      'and below',
      'and under',
      'and younger',
      'at most',
    ],
    ...['maximum', 'at the most', 'tops', 'max', 'or smaller', 'or shorter', 'or less than', 'at maximum'],
  ],
} as const satisfies Partial<Record<Comparator, readonly string[]>>;
