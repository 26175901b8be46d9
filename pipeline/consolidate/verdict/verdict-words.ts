import type { Language } from '../../../extractors/model/article.ts';
import type { PlacedClaim, VerdictReason } from '../../../extractors/model/fact.ts';
import type { ConflictCause } from './causes.ts';
import { slippedBy } from './causes.ts';
import type { Comparison } from './compare.ts';
import { measureOf } from './dimension.ts';

type Words = Readonly<Record<Language, string>>;

/** `{a}` and `{b}` are the two figures with who printed them, `{ratio}` and `{power}` numbers. */
const REASONS = {
  same: { en: '{a} and {b} give the same figure', zh: '{a}与{b}数字相同' },
  rounding: { en: '{a} and {b} differ only by the rounding of the last digit', zh: '{a}与{b}只差末位取舍' },
  hedge: {
    en: 'the words about {a} or {b} (about, over, less than) cover the other',
    zh: '{a}与{b}之间的差别在“约、超、不到”等措辞允许之内',
  },
  range: { en: '{a} and {b} overlap as ranges', zh: '{a}与{b}的范围相交' },
  unit: { en: '{a} and {b} are the same once the units are converted', zh: '{a}与{b}换算单位后相同' },
  words: { en: '{a} and {b} say the same, one of them in words', zh: '{a}与{b}意思相同，其中一个是用文字说的' },
  distance: { en: 'no value satisfies both {a} and {b}', zh: '没有一个数能同时符合{a}与{b}' },
} as const satisfies Record<VerdictReason, Words>;

const RATIO = { en: '; one is {ratio} times the other', zh: '，相差{ratio}倍' } as const satisfies Words;

const CAUSES = {
  'unit-slip': {
    en: '; they are apart by exactly {power}: likely a slip of the scale (万/亿, million/billion)',
    zh: '；恰好差{power}倍，可能是万、亿等量级写错',
  },
  'unit-confused': {
    en: '; the number is the same in two units: one unit is likely wrong',
    zh: '；数字相同而单位不同，可能有一个单位写错',
  },
  'digits-swapped': { en: '; two digits have changed places', zh: '；两个数字可能写颠倒' },
  'opposite-direction': { en: '; the size is the same, one says up and the other down', zh: '；幅度相同，一升一降' },
  'other-period': {
    en: '; one of them is the figure that is given elsewhere for another period',
    zh: '；其中一个与另一时期的数字相同，可能用错时期',
  },
  copy: {
    en: '; one article is a reprint of the other: the figure changed on the way, or the original was corrected since',
    zh: '；其中一篇转载自另一篇，可能转载有误或原文已更正',
  },
  revision: {
    en: '; the same source printed both, the later may revise the earlier',
    zh: '；出自同一来源，后者可能是修订',
  },
  'within-article': { en: '; both stand in one article', zh: '；两者出自同一篇文章' },
} as const satisfies Record<ConflictCause, Words>;

type Judged = Pick<Comparison, 'relation' | 'reason' | 'cause'>;

/** One sentence about two claims of one fact, in the reader's language. */
export function verdictWords(language: Language, a: PlacedClaim, b: PlacedClaim, verdict: Judged): string {
  const ratio = ratioOf(a, b);
  const template =
    REASONS[verdict.reason][language] +
    (ratio !== null && verdict.relation === 'conflict' && verdict.cause === null ? RATIO[language] : '') +
    (verdict.cause === null ? '' : CAUSES[verdict.cause][language]);
  const values: Readonly<Record<string, string>> = {
    a: figureWords(a, language),
    b: figureWords(b, language),
    ratio: ratio === null ? '' : String(Number(ratio.toPrecision(3))),
    power: power(a, b, language),
  };
  return template.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);
}

/** How many times the smaller figure the larger one is, as printed; null for dates, ranges and changes of two signs. */
function ratioOf(a: PlacedClaim, b: PlacedClaim): number | null {
  if (typeof a.value !== 'number' || typeof b.value !== 'number' || a.direction !== b.direction) return null;
  const [x, y] = [a.value * (measureOf(a)?.factor ?? 1), b.value * (measureOf(b)?.factor ?? 1)];
  return x > 0 && y > 0 && x !== y && a.unit !== 'x' && b.unit !== 'x' ? Math.max(x, y) / Math.min(x, y) : null;
}

function figureWords(claim: PlacedClaim, language: Language): string {
  const mark = HEDGE_MARKS[claim.comparator];
  const sign = claim.direction === 'down' ? '↓' : claim.direction === 'up' ? '↑' : '';
  return `${sign}${mark}${claim.quote}${printedBy(claim.source, language)}`;
}

function printedBy(source: string | null, language: Language): string {
  if (source === null) return '';
  return language === 'zh' ? `（${source}）` : ` (${source})`;
}

const HEDGE_MARKS = { '=': '', '~': '~', '>': '>', '>=': '≥', '<': '<', '<=': '≤' } as const satisfies Record<
  PlacedClaim['comparator'],
  string
>;

function power(a: PlacedClaim, b: PlacedClaim, language: Language): string {
  if (typeof a.value !== 'number' || typeof b.value !== 'number') return '';
  const slip = slippedBy(a.value * (measureOf(a)?.factor ?? 1), b.value * (measureOf(b)?.factor ?? 1));
  return slip === null ? '' : slip.toLocaleString(language === 'zh' ? 'zh-CN' : 'en-US');
}
