import { describe, expect, it } from 'vitest';
import { readConcepts } from '../../extractors/read-concepts.ts';

/** A sentence of our own, one of its figures, and the words that name what it measures. */
const LINES: readonly (readonly [text: string, figure: string, concepts: readonly string[]])[] = [
  ['Bakeries including: Alder Lane, worth $3 million, and Kite Street, worth $5 million.', '$5 million', ['Bakeries']],
  ['The slick drifted for 9 km, but most sank in water just 40 feet deep.', '40 feet', ['slick']],
  ['The drill has a hollow bit (2.5mm outer diameter) and a long shaft.', '2.5mm', ['outer', 'diameter']],
  ['Delta Ferries is expected to announce it will lay off 900 staff.', '900 staff', ['Delta', 'Ferries']],
  ['Her sister finished a 750 meter swim.', '750 meter', ['swim']],
  ['It costs $9.', '$9', []],
  ['The lake holds 13 percent of the global reserves.', '13 percent', ['global', 'reserves']],
];

describe('the words that name what a figure measures', () => {
  it.each(LINES)('%s: %s', (text, figure, concepts) => {
    const found = readConcepts({ id: text, text, lang: 'en', published: null });
    expect(found.get(text.indexOf(figure))).toEqual(concepts);
  });
});
