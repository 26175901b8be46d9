import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANCHORED, anchored } from '../../../../extractors/engine/text/anchored.ts';
import '../../../../extractors/index.ts';

/** Few characters, so that anchors stand near, at both ends, and over one another. */
const TEXT = fc.string({ unit: fc.constantFrom('甲', '乙', '公', '司', '银', '行', '业', ',', '1'), maxLength: 40 });

const PATTERNS = [
  { pattern: /[甲-行]{2,4}(?:公司|银行)(?:公司)?(?!.?业)/u, words: ['公司', '银行'], behind: [2, 4] },
  {
    pattern: /(?:甲乙公|[\u4e00-\u9fff]{2,6}?(?:银行|公))(?=[\u4e00-\u9fff\d])/u,
    words: ['银行', '公'],
    behind: [2, 6],
  },
  { pattern: /公司|行(?!业)|(?<=.{2})司(?=,)/u, words: ['公司', '行', '司'], behind: [0, 0] },
] as const;

describe('a pattern with anchors', () => {
  it.each(PATTERNS)('finds $pattern where matchAll does', ({ pattern, words, behind }) => {
    const find = anchored(pattern, { words, behind });
    const all = new RegExp(pattern.source, 'gu');
    const told = (match: RegExpExecArray) => [match.index, ...match];
    fc.assert(
      fc.property(TEXT, (text) => {
        expect(find(text).map(told)).toEqual([...text.matchAll(all)].map(told));
      }),
      { numRuns: 3000, seed: 7 },
    );
  });
});

/** Our articles, and what the corpus tables are written of. */
function* knownTexts(): Generator<string> {
  for (const folder of ['../../../../fixtures/articles/', '../../../corpus/']) {
    const at = new URL(folder, import.meta.url);
    for (const file of readdirSync(at)) {
      if (file.includes('zh')) yield* readFileSync(new URL(file, at), 'utf8').split('\n');
    }
  }
}

describe('the patterns with anchors', () => {
  const texts = [...knownTexts()];

  it.each([...ANCHORED])('hold an anchor in every alternative: $pattern', ({ pattern, find }) => {
    const all = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
    const told = (match: RegExpExecArray) => [match.index, match[0]];
    for (const text of texts) expect(find(text).map(told)).toEqual([...text.matchAll(all)].map(told));
  });
});
