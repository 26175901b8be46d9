import { describe, expect, it } from 'vitest';
import { parseDay } from '../../extractors/engine/values/calendar.ts';
import { extractClaims } from '../../extractors/index.ts';

/** The times of the figures of a text, dates left out. */
function timesIn(text: string): readonly (string | null)[] {
  return extractClaims({ id: 'headline', text, published: parseDay('2026-03-10') })
    .filter(({ kind }) => kind !== 'date')
    .map(({ time }) => time?.edtf ?? null);
}

describe('the first sentence of a text', () => {
  it('is body where it ends in a full stop: what follows inherits its time', () => {
    expect(timesIn("Portugal's exports grew 0.7% in 2025. Imports fell 3%.")).toEqual(['2025', '2025']);
    expect(timesIn('葡萄牙2025年出口增长0.7%。进口下降3%。')).toEqual(['2025', '2025']);
  });

  it('is a headline where it stands alone without one: its own year is left to the text', () => {
    expect(timesIn("Portugal's exports grow in 2025\n\nImports fell 3%.")).toEqual([null]);
  });

  it('has its figure of when the text tells the same figure', () => {
    expect(timesIn('秘鲁登革热死亡人数升至352人\n\n2025年，秘鲁登革热死亡人数为352人。')).toEqual(['2025', '2025']);
    expect(timesIn('Dengue deaths in Peru rise to 352\n\nDengue deaths in Peru reached 352 in 2025.')).toEqual([
      '2025',
      '2025',
    ]);
  });

  it('has no time where the text tells another figure, or the same of two times', () => {
    expect(timesIn('秘鲁登革热死亡人数升至352人\n\n2025年，秘鲁登革热死亡人数为212人。')[0]).toBeNull();
    expect(timesIn('秘鲁登革热死亡人数为352人\n\n2025年，秘鲁登革热死亡人数为352人，2024年也为352人。')[0]).toBeNull();
  });
});
