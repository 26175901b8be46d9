import type { Attached, AttachedTime } from '../../engine/relations/discourse.ts';
import type { Scene } from '../../engine/relations/scene.ts';
import { dayBounds } from '../../engine/values/edtf.ts';
import type { Figure } from '../../model/figure.ts';
import { attachedName, type Clause } from './sentence/clause.ts';
import type { Reading } from './sentence/reading.ts';

/** Where a figure stands in a list of figures of one kind: 33万吨、20.5万吨和11万吨. */
export interface ListPlace {
  readonly index: number;
  readonly size: number;
}

/** The list that a figure stands in; null for a figure by itself. */
export function listPlace(scene: Scene, clause: Clause, figure: Figure): ListPlace | null {
  const figures = clause.figures.filter((one) => one.kind !== 'date');
  const at = figures.indexOf(figure);
  let first = at;
  while (first > 0 && joined(scene, figures[first - 1], figures[first])) first--;
  let last = at;
  while (last + 1 < figures.length && joined(scene, figures[last], figures[last + 1])) last++;
  return last > first ? { index: at - first, size: last - first + 1 } : null;
}

function joined({ text }: Scene, a: Figure | undefined, b: Figure | undefined): boolean {
  if (a === undefined || b === undefined || a.kind !== b.kind) return false;
  return (
    b.start - a.end <= 5 &&
    /^(?:、|和|及|与|以及|,|，)(?:约|近|逾|超)?(?:增长|减少|增加|下降|上升|上涨|下跌|提高|降低)?$/u.test(
      text.slice(a.end, b.start),
    )
  );
}

/**
 * 2026年、2027年和2028年净利润分别为13.5亿元、17.2亿元和21.4亿元; 2026年至2028年营收分别为…: the n-th of as many dates, or of
 * the years of a span. Null where no dates of that number stand before the list in its clause.
 */
export function timeInList(
  { text, figures }: Scene,
  clause: Clause,
  figure: Figure,
  list: ListPlace,
): AttachedTime | null {
  const here = clause.figures.filter((one) => one.kind === 'date' && one.end <= figure.start);
  // 2023年至2025年,公司营收分别为…: the years may open the sentence.
  const dates =
    here.length === 0 && text.slice(clause.start, figure.start).includes('分别')
      ? figures.filter((one) => one.kind === 'date' && one.end <= clause.start)
      : here;
  const joinedUp = dates.every((date, at) => {
    const next = dates[at + 1];
    return next === undefined || /^(?:、|和|及|与|以及|,|，)$/u.test(text.slice(date.end, next.start));
  });
  const own = joinedUp && dates.length === list.size ? dates[list.index]?.time : undefined;
  if (own != null) return { time: own, rule: 'zh/time/respectively' };
  const span = dates.at(-1)?.time ?? null;
  const ends = /^(\d{4})\/(\d{4})$/.exec(span?.edtf ?? '');
  if (span === null || ends === null || Number(ends[2]) - Number(ends[1]) + 1 !== list.size) return null;
  const edtf = String(Number(ends[1]) + list.index);
  return { time: { ...span, edtf, ...dayBounds(edtf) }, rule: 'zh/time/respectively' };
}

/** Names of whom a list of figures may be spread over. */
const BEARERS: ReadonlySet<string> = new Set(['country', 'place', 'region', 'company', 'org', 'unlisted']);

/**
 * 主要分布在佛山、广州、中山,分别报告…: the list that closes the clause before is what the figures are spread over, however the
 * clause speaks of it. Null where no list of that size stands there.
 */
export function namesInList({ scene, clauses }: Reading, clause: Clause, size: number): readonly Attached[] | null {
  const last = clauses[clauses.indexOf(clause) - 1];
  if (last === undefined || last.part !== clause.part) return null;
  const names = last.names.filter(({ type }) => BEARERS.has(type)).slice(-size);
  const end = names.at(-1)?.end ?? 0;
  if (names.length !== size || !/^(?:等[地国]?)?[,，]?$/u.test(scene.text.slice(end, last.end))) return null;
  const isJoined = names.every((name, at) => {
    const next = names[at + 1];
    return next === undefined || /^(?:、|和|及|与|以及)$/u.test(scene.text.slice(name.end, next.start));
  });
  return isJoined ? names.map((name) => attachedName(name)) : null;
}
