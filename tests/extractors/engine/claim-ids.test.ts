import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimIds } from '../../../extractors/engine/claim-ids.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

test('an id is the beginning of the SHA-256 of the text’s hash and the place of the figure', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(2 ** 40), fc.nat(2 ** 40), (text, start, end) => {
      const id = sha256(`${sha256(text)}:${start}:${end}`);
      expect(claimIds(text)(start, end)).toBe(`c_${id.slice(0, 16)}`);
    }),
  );
});

test('what was asked before changes no id', () => {
  const [one, other] = [claimIds('one'), claimIds('other')];
  const first = one(3, 7);
  other(3, 7);
  one(12, 345_678);
  expect(one(3, 7)).toBe(first);
});
