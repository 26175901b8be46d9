import type { EntityRow } from '../entity.ts';

/** Terms of government bonds that news quotes, in years, with the Chinese numeral where it is written out. */
const TERMS = [
  [1, '一'],
  [2, '两'],
  [3, '三'],
  [5, '五'],
  [7, '七'],
  [10, '十'],
  [20, '二十'],
  [30, '三十'],
  [40, '四十'],
  [50, '五十'],
] as const;

const KINDS_ZH = ['期国债', '期政府债券', '期债券', '期日债', '期德债', '期英债'] as const;
const KINDS = ['government bond', 'sovereign bond', 'bond', 'note', 'government note', 'JGB', 'gilt', 'Bund'] as const;

/** A term of years in both languages' ways of writing: 10年期国债, 十年期国债; "10-year government bond", "10-year JGB". */
function bondOf([years, numeral]: (typeof TERMS)[number]): EntityRow {
  const zh = [`${years}年`, `${numeral}年`].flatMap((term) => KINDS_ZH.map((kind) => term + kind));
  const en = KINDS.flatMap((kind) => [`${years}-year ${kind}`, `${years}-year ${kind}s`]);
  return { id: `commodity:${years}-year-bonds`, en, zh, parent: 'commodity:government-bonds' };
}

/** The same of the United States, whose bonds have a name of their own. */
function treasuryOf([years, numeral]: (typeof TERMS)[number]): EntityRow {
  const terms = [`${years}年期`, `${numeral}年期`];
  const zh = terms.flatMap((term) => [
    `${term}美国国债`,
    `${term}美债`,
    `美国${term}国债`,
    `美${term}国债`,
    `美债${term}`,
  ]);
  const papers = ['Treasury', 'Treasuries', 'Treasury note', 'Treasury notes', 'Treasury bond', 'Treasury bonds'];
  const en = [
    ...papers.map((paper) => `${years}-year ${paper}`),
    ...['U.S.', 'US'].flatMap((land) => [
      ...papers.map((paper) => `${years}-year ${land} ${paper}`),
      ...papers.slice(0, 2).map((paper) => `${land} ${years}-year ${paper}`),
      `${land} ${years}-year note`,
      `${land} ${years}-year bond`,
    ]),
    `benchmark ${years}-year Treasury`,
  ];
  return { id: `commodity:us-${years}-year`, en, zh, parent: 'commodity:treasuries' };
}

/** Government bonds by their terms: yields of two terms are never one fact. */
export const BONDS: readonly EntityRow[] = [...TERMS.map(treasuryOf), ...TERMS.map(bondOf)];
