import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getFact, replaceFactsOfBlock } from '../../storage/facts/facts.ts';
import { sampleFact, storeOne, TEXT } from './samples.ts';
import { tempDatabase } from './temp-database.ts';

const BLOCK = 'mine-production|mass';
const COUNT = 7;

/** What a fact of these claims holds at one time: its sides, each in its own order. */
const told = fc
  .tuple(fc.shuffledSubarray([...Array(COUNT).keys()], { minLength: 1 }), fc.integer({ min: 1, max: 3 }))
  .map(([order, sides]) => {
    const each = Math.ceil(order.length / sides);
    return Array.from({ length: Math.ceil(order.length / each) }, (_, side) =>
      order.slice(side * each, side * each + each),
    );
  });

describe('the members of a fact', () => {
  it('are those it was given last, in their order, whatever it held before', () => {
    const db = tempDatabase();
    const claims = Array.from({ length: COUNT }, (_, i) => storeOne(db, `${i}. ${TEXT}`, '27万吨').claim);
    const fact = sampleFact(claims);
    fc.assert(
      fc.property(fc.array(told, { minLength: 2, maxLength: 6 }), (states) => {
        for (const state of states) {
          const sides = state.map((side, at) => ({
            ...{ low: at, high: at + 1, unit: 'kg', sources: side.length },
            claims: side.map((claim) => claims[claim] ?? ''),
          }));
          replaceFactsOfBlock(db, BLOCK, [{ ...fact, sides }]);
          expect(getFact(db, fact.id)?.sides).toEqual(sides);
        }
      }),
    );
  });

  it('stay where they are when one comes between them', () => {
    const db = tempDatabase();
    const [a = '', b = '', c = ''] = [0, 1, 2].map((i) => storeOne(db, `${i}. ${TEXT}`, '27万吨').claim);
    const rows = () => db.all('SELECT place, claim FROM fact_claims ORDER BY place');
    const sideOf = (claims: readonly string[]) => [{ low: 1, high: 2, unit: 'kg', sources: 1, claims }];
    const fact = sampleFact([a, c]);
    replaceFactsOfBlock(db, BLOCK, [{ ...fact, sides: sideOf([a, c]) }]);
    const before = rows();
    replaceFactsOfBlock(db, BLOCK, [{ ...fact, sides: sideOf([a, b, c]) }]);
    expect(rows()).toHaveLength(3);
    expect(rows()).toEqual(expect.arrayContaining([...before]));
  });
});
