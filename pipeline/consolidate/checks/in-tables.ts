import { bodyStart, PART_OF_ROW, type TableLine, tablesOf } from '../../../extractors/engine/text/table-lines.ts';
import type { Check } from '../../../extractors/model/check.ts';
import { meets } from '../verdict/interval.ts';
import { sumOf } from '../verdict/interval-math.ts';
import { growthOf } from './growth.ts';
import type { FigureSentence, Mark } from './sentence-figures.ts';
import { shareOf } from './share.ts';
import { sumOfParts } from './sum.ts';

/** A row that sums up those above it, and one that tells of the rest. */
const TOTAL = /^(?:合计|总计|共计|小计|(?:grand |sub-?)?totals?)$/i;
const REST = /^(?:(?:all )?others?|rest(?: of (?:the )?world)?|其他|其它|其余|其他国家|其他地区)$/i;
/** Their growth is told at constant prices or on a like-for-like basis, their levels as they are. */
const DEFLATED: ReadonlySet<string> = new Set([
  'metric:gdp',
  'metric:gdp-per-capita',
  'metric:industrial-output',
  'metric:fixed-asset-investment',
  'metric:retail-sales',
  'metric:disposable-income',
]);

/** A row of a table with the figure of each of its cells. */
interface Row {
  readonly stub: string;
  readonly cells: ReadonlyMap<number, Mark>;
}

/**
 * The arithmetic of tables: a movement against the two levels of its row (2025 | 2024 | Change), the row of the total against
 * those above it, and shares against the total of their column.
 *
 * @param text folded, as the sentences are
 */
export function checkTables(text: string, sentences: readonly FigureSentence[]): readonly Check[] {
  const marks = sentences.flatMap((sentence) => sentence.marks);
  const checks: Check[] = [];
  let next = 0;
  for (const lines of tablesOf(text)) {
    const [start, end] = [lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0];
    while (next < marks.length && (marks[next]?.start ?? 0) < start) next++;
    const from = next;
    while (next < marks.length && (marks[next]?.end ?? 0) <= end) next++;
    const rows = rowsOf(text, lines.slice(bodyStart(text, lines)), marks.slice(from, next));
    checks.push(...rows.flatMap(movementsIn), ...totalsIn(rows));
  }
  return checks;
}

function rowsOf(text: string, lines: readonly TableLine[], marks: readonly Mark[]): readonly Row[] {
  let next = 0;
  return lines.map((line) => {
    const cells = new Map<number, Mark>();
    line.cells.forEach((cell, column) => {
      while (next < marks.length && (marks[next]?.end ?? 0) <= cell.start) next++;
      const mark = marks[next];
      if (mark !== undefined && mark.start >= cell.start && mark.end <= cell.end) cells.set(column, mark);
    });
    const [first] = line.cells;
    return { cells, stub: first === undefined ? '' : text.slice(first.start, first.end) };
  });
}

/** Each movement against the level of its own time and the one other level of its measure, which is of an earlier time. */
function movementsIn({ cells }: Row): readonly Check[] {
  const marks = [...cells.values()];
  return marks.flatMap((rate) => {
    if (rate.role !== 'change' || rate.claim.time === null) return [];
    const levels = marks.filter((mark) => mark.role === 'level' && isOfOneMeasure(mark, rate));
    const [to, ...others] = levels.toSorted((a, b) => (endOf(a) < endOf(b) ? 1 : -1));
    const [from] = others;
    if (to === undefined || from === undefined || others.length > 1) return [];
    if (to.claim.time?.edtf !== rate.claim.time.edtf || endOf(from) >= endOf(to)) return [];
    if (to.claim.modality !== from.claim.modality || !fitsBasis(rate, from, to)) return [];
    const check = growthOf({ from, to }, rate);
    const deflated = DEFLATED.has(rate.claim.metric?.id ?? '') || /增加值/u.test(rate.claim.metric?.id ?? '');
    return check === null || (deflated && !check.consistent) ? [] : [check];
  });
}

function isOfOneMeasure({ claim: a }: Mark, { claim: b }: Mark): boolean {
  return (
    a.metric !== null &&
    a.metric.id === b.metric?.id &&
    a.subject?.id === b.subject?.id &&
    a.object?.id === b.object?.id
  );
}

function endOf({ claim }: Mark): string {
  return claim.time?.high ?? '';
}

/** A movement on the year is against the same part of the year before; one without a basis is against what stands there. */
function fitsBasis({ claim: { basis } }: Mark, from: Mark, to: Mark): boolean {
  if (basis === null) return true;
  const isYear =
    endOf(from).slice(5, 7) === endOf(to).slice(5, 7) &&
    Number(endOf(to).slice(0, 4)) - Number(endOf(from).slice(0, 4)) === 1;
  return basis === 'yoy' ? isYear : !isYear;
}

/** Totals against what stands above them, and shares against the total of their column. */
function totalsIn(rows: readonly Row[]): readonly Check[] {
  const checks: Check[] = [];
  let first = 0;
  rows.forEach((row, at) => {
    if (row.cells.size === 0) first = at + 1;
    if (!TOTAL.test(row.stub)) return;
    const parts = rows.slice(first, at);
    first = at + 1;
    if (parts.length < 2 || parts.some(({ stub }) => PART_OF_ROW.test(stub))) return;
    const sums = new Map([...row.cells].flatMap(([column, total]) => sumIn(parts, column, total)));
    checks.push(...sums.values(), ...parts.flatMap((part) => sharesIn(part, row, parts)));
  });
  return checks;
}

/** Rows that come to less than the total need not be all, unless one of them tells of the rest. */
function sumIn(parts: readonly Row[], column: number, total: Mark): readonly (readonly [number, Check])[] {
  const marks = parts.flatMap(({ cells }) => cells.get(column) ?? []);
  const alike = (mark: Mark): boolean =>
    mark.role === 'level' && mark.dimension === total.dimension && mark.claim.unit === total.claim.unit;
  if (marks.length !== parts.length || !alike(total) || !marks.every(alike) || /\//.test(total.claim.unit ?? ''))
    return [];
  const sum = sumOf(marks.map(({ interval }) => interval));
  const consistent = meets(sum, total.interval);
  const complete = parts.some(({ stub }) => stub !== '' && REST.test(stub));
  if (!consistent && !complete && sum.low <= total.interval.high) return [];
  return [[column, sumOfParts(marks, total, consistent)]];
}

/** A share against the level of its own time in its row and in the row of the total; all shares of a column come to about all. */
function sharesIn(part: Row, total: Row, parts: readonly Row[]): readonly Check[] {
  return [...part.cells].flatMap(([column, share]) => {
    if (share.role !== 'part') return [];
    const shares = parts.flatMap(({ cells }) => cells.get(column) ?? []);
    const all = shares.reduce(
      (sum, { claim }) => sum + (typeof claim.value === 'number' ? claim.value : Number.NaN),
      0,
    );
    const levels = [...part.cells].filter(
      ([, mark]) => mark.role === 'level' && mark.claim.time?.edtf === share.claim.time?.edtf,
    );
    const [level] = levels;
    const whole = level === undefined ? undefined : total.cells.get(level[0]);
    if (level === undefined || whole === undefined || levels.length > 1) return [];
    if (whole.dimension !== level[1].dimension || !(all > ALL - SLACK && all < ALL + SLACK)) return [];
    return shareOf({ parts: [level[1]], whole }, share) ?? [];
  });
}

const ALL = 100;
const SLACK = 2;
