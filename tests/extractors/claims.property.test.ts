import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../extractors/engine/values/calendar.ts';
import { extractClaims } from '../../extractors/index.ts';
import { SLOT_NAMES } from '../../extractors/model/claim.ts';

const PUBLISHED = parseDay('2026-03-10');

/** Pieces of news, so that names, figures, dates, marks and broken ends meet in every order. */
const piece = fc.constantFrom(
  ...[
    'China',
    '中国',
    'the company',
    '该公司',
    'Larkfield Mining',
    '北岭锂业',
    'the energy ministry',
    '据国家统计局',
    'It',
    '其中',
  ],
  ...[
    'copper',
    '铜',
    'output',
    '产量',
    'exports to',
    '出口',
    'share of',
    '占全球',
    'prices',
    '价格',
    'respectively',
    '分别为',
  ],
  ...[
    '5%',
    '27万吨',
    '$3.5 billion',
    '3.5亿美元',
    'doubled',
    '翻番',
    'two-thirds',
    '三分之一',
    '40 mines',
    '12家企业',
    'G7',
    '232条款',
  ],
  ...[
    'in 2025',
    '2025年',
    'last year',
    '去年',
    'on Monday',
    '1月8日',
    'a year earlier',
    '同比增长',
    'by 2030',
    '到2030年',
  ],
  ...[
    'said',
    '表示',
    'expects',
    '预计',
    'if',
    '若',
    'will',
    '将',
    'from',
    '由',
    'to',
    '至',
    'of',
    '的',
    'with',
    'and',
    '和',
    'which',
  ],
  ...[
    ', ',
    '，',
    '. ',
    '。',
    '; ',
    '；',
    '\n',
    '\n\n',
    ' (',
    ')',
    '（',
    '）',
    '"',
    '”',
    "'s ",
    '-',
    ' - ',
    '—',
    '🔩',
    '\u3000',
    '１２',
  ],
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', '', ' ')), { maxLength: 60 })
  .map((parts) => parts.flat().join(''));
const anything = fc.oneof(
  text,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

describe('claims of any text', () => {
  it('quote the text, in order, none overlapping another', () => {
    fc.assert(
      fc.property(anything, (words) => {
        const claims = extractClaims({ id: 'any', text: words, published: PUBLISHED });
        let end = 0;
        for (const claim of claims) {
          expect(claim.start).toBeGreaterThanOrEqual(end);
          expect(claim.end).toBeGreaterThan(claim.start);
          expect(claim.end).toBeLessThanOrEqual(words.length);
          expect(claim.quote).toBe(words.slice(claim.start, claim.end));
          expect(claim.sentence[0]).toBeLessThanOrEqual(claim.start);
          end = claim.end;
        }
        expect(new Set(claims.map((claim) => claim.id)).size).toBe(claims.length);
      }),
      { numRuns: 150 },
    );
  });

  it('have slots that quote the text and name something', () => {
    fc.assert(
      fc.property(text, (words) => {
        for (const claim of extractClaims({ id: 'any', text: words, published: PUBLISHED })) {
          for (const name of SLOT_NAMES) {
            const slot = claim[name];
            if (slot === null) continue;
            expect(slot.text).toBe(words.slice(slot.start, slot.end));
            expect(slot.text).not.toBe('');
            expect(slot.id).not.toBe('');
            expect(slot.label).not.toBe('');
          }
          if (claim.time !== null) expect(claim.time.end).toBeLessThanOrEqual(words.length);
          expect(claim.derivation.start).toBeLessThanOrEqual(claim.start);
          expect(claim.derivation.end).toBeGreaterThanOrEqual(claim.end);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are the same when read twice', () => {
    fc.assert(
      fc.property(text, (words) => {
        const article = { id: 'any', text: words, published: PUBLISHED };
        expect(extractClaims(article)).toEqual(extractClaims(article));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    'China mined 268,000 tonnes of copper in 2025, up 5.2% from 255,000 tonnes a year earlier, the ministry said. ',
    // A name that holds a town's, a company that comes back, a sum of a land's own dollars, accounts without a period.
    'Porto Belo said on Monday that it sold 5 tonnes of tin. ',
    'The company Norvia Corp said the company sold 12,000 cars. The mine made 5 tonnes, the group said, and lost 3%. ',
    'Australia paid $5 million to Sydney and Melbourne in New Zealand. ',
    '青榕科技公司上月融资5亿元，青榕表示去年营收3亿元。',
    // A sentence without an end
    'said Maria Lindqvist at Nordvolt, which cut its costs by 12% and employs 1,100 people. ',
    '去年铜产量为27万吨，同比增长5.2%，',
  ])('take time in proportion to the text: %s', (sentence) => {
    const took = (times: number): number => {
      const article = { id: 'long', text: sentence.repeat(times), published: PUBLISHED };
      const start = performance.now();
      extractClaims(article);
      return performance.now() - start;
    };
    took(100);
    const small = Math.max(took(250), 5);
    expect(took(4000)).toBeLessThan(small * 16 * 5);
  });
});
