import type { Language } from '../../../extractors/model/article.ts';
import type { Claim } from '../../../extractors/model/claim.ts';
import { measureOf } from '../verdict/dimension.ts';
import { admissible, type Interval } from '../verdict/interval.ts';

/** A figure of a sentence as arithmetic sees it. */
export interface Mark {
  readonly claim: Claim;
  readonly start: number;
  readonly end: number;
  /** `level`, `change`, `part` (a percentage), `times` (a multiple), `span` (a duration). */
  readonly role: 'level' | 'change' | 'part' | 'times' | 'span';
  readonly dimension: string;
  readonly interval: Interval;
  /** The words between the figure before it, or the start of its clause, and this one. */
  readonly before: string;
}

/** The figures that one check may relate, in text order; dates are words among them. */
export interface FigureSentence {
  readonly language: Language;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** The figures of an article, sentence by sentence. The text is folded: simplified characters, half-width digits. */
export function figureSentences(text: string, claims: readonly Claim[]): readonly FigureSentence[] {
  const bySentence = Map.groupBy(
    claims.filter((claim) => claim.kind !== 'date'),
    ({ sentence }) => sentence[0],
  );
  return [...bySentence.entries()]
    .sort(([a], [b]) => a - b)
    .flatMap(([, own]) => chunks(marksOf(text, own)).map((marks) => ({ language: own[0]?.lang ?? 'en', text, marks })));
}

/** No sentence relates more figures than this; a table without stops is looked at piece by piece. */
const MOST_FIGURES = 40;

function chunks(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  return Array.from({ length: Math.ceil(marks.length / MOST_FIGURES) }, (_, i) =>
    marks.slice(i * MOST_FIGURES, (i + 1) * MOST_FIGURES),
  );
}

/** The words between two figures of a sentence. */
export function between(sentence: FigureSentence, a: Mark, b: Mark): string {
  return sentence.text.slice(a.end, b.start);
}

/** True for a figure in brackets: 6620万袋（每袋60公斤）, "$2.4 million (18 million yuan)". */
export function isInBrackets({ text }: FigureSentence, { claim, start }: Mark): boolean {
  const before = text.slice(claim.sentence[0], start);
  return (
    Math.max(...OPENING.map((one) => before.lastIndexOf(one))) >
    Math.max(...CLOSING.map((one) => before.lastIndexOf(one)))
  );
}

const OPENING = ['(', '（'] as const;
const CLOSING = [')', '）'] as const;

/** The figures between two of them. */
export function marksBetween(sentence: FigureSentence, a: Mark, b: Mark): readonly Mark[] {
  const [first, last] = a.start <= b.start ? [a, b] : [b, a];
  return sentence.marks.filter((mark) => mark.start > first.start && mark.start < last.start);
}

function marksOf(text: string, claims: readonly Claim[]): readonly Mark[] {
  const ordered = [...claims].sort((a, b) => a.start - b.start);
  const marks: Mark[] = [];
  let end = ordered[0]?.sentence[0] ?? 0;
  for (const claim of ordered) {
    const interval = asPrinted(claim, admissible(claim));
    const measure = measureOf(claim);
    if (interval === null || measure === null || claim.start < end || numbersParts(text, claim)) continue;
    marks.push({
      ...{ claim, start: claim.start, end: claim.end, role: roleOf(claim), interval },
      dimension: claim.kind === 'count' ? `count:${countedBy(claim)}` : measure.dimension,
      before: text.slice(end, claim.start),
    });
    end = claim.end;
  }
  return marks;
}

/** 三项合计, "together the three firms": how many parts a total brings together is a word of the cue. */
function numbersParts(text: string, { lang, quote, start, end }: Claim): boolean {
  return lang === 'zh'
    ? /^[两二三四五六七八九十]\p{Script=Han}{1,3}$/u.test(quote) &&
        /^(?:[^，,。；;\d]{0,4})?(?:合计|共计|总计|相加|加起来|共占)/u.test(text.slice(end, end + 10))
    : /^(?:two|three|four|five|six|seven|eight|nine|ten)\b/iu.test(quote) &&
        (/\b(?:together|combined|between them),?\s(?:(?:the|these|those|all)\s)?$/iu.test(
          text.slice(Math.max(0, start - 24), start),
        ) ||
          /^(?:\s[a-z]{1,14})?\s(?:together|combined|between them|jointly|collectively)\b/iu.test(
            text.slice(end, end + 32),
          ));
}

/** Zeros of a number written out are taken for rounding up to this part of it: 2,000 dollars may be 1,990. */
const ZEROS_SHARE = 0.01;
const WRITTEN_OUT =
  /^\D{0,8}(?<digits>\d{1,3}(?:,\d{3})+|\d{3,7})(?![\d.,]*\s?(?:[kmbt]\b|bn|mn|hundred|thousand|million|billion|trillion|[十百千万亿兆]))/iu;

/** Figures that a sentence reckons with are told more exactly than zeros at their end say: a rise from 1,600 to 2,000 dollars is 25%. */
function asPrinted({ quote, value, comparator }: Claim, interval: Interval | null): Interval | null {
  if (interval === null || comparator !== '=' || typeof value !== 'number') return interval;
  const digits = WRITTEN_OUT.exec(quote)?.groups?.['digits']?.replaceAll(',', '');
  if (digits === undefined || Number(digits) !== Math.abs(value)) return interval;
  const [middle, half] = [(interval.low + interval.high) / 2, (interval.high - interval.low) / 2];
  const most = Math.abs(middle) * ZEROS_SHARE;
  return half <= most ? interval : { ...interval, low: middle - most, high: middle + most };
}

/** 机组59台、在建27台: a Chinese count is of what its classifier says, whichever noun was read with it. */
function countedBy({ lang, quote, unit }: Claim): string {
  return (lang === 'zh' && CLASSIFIER.exec(quote)?.groups?.['word']) || (unit ?? '');
}

/** The first character after the number and its scale: 人 of 6.9亿人次. */
const CLASSIFIER =
  /[\d０-９零〇一二三四五六七八九十两百千万亿余多](?<word>(?![零〇一二三四五六七八九十两百千万亿余多])\p{Script=Han})\p{Script=Han}{0,6}$/u;

function roleOf(claim: Claim): Mark['role'] {
  if (claim.kind === 'change') return 'change';
  if (claim.unit === '%') return 'part';
  if (claim.unit === 'x') return 'times';
  return claim.kind === 'duration' ? 'span' : 'level';
}
