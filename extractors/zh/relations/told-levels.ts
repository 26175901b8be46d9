import { oneOf } from '../../engine/text/one-of.ts';
import type { Figure } from '../../model/figure.ts';
import type { ListPlace } from './respectively.ts';
import type { Clause } from './sentence/clause.ts';
import type { Frame, Reading, ToldLevel } from './sentence/reading.ts';

/** Names that say which of the levels is meant are none: 同比分别增长, 增速分别为. */
const OF_GROWTH = oneOf(/^metric:(?:growth|decline|share|amount)$/u);

/**
 * 实现营收12亿元、净利润3亿元，同比分别增长8%和11%: the n-th change or share of a list without measures of its own is of the
 * n-th level told right before it; null where the sentence told other than so many levels, or all of one thing.
 */
export function levelMeant(
  { scene }: Reading,
  clause: Clause,
  { levels }: Frame,
  { figure, list }: { readonly figure: Figure; readonly list: ListPlace },
): ToldLevel | null {
  if (figure.kind !== 'change' && figure.kind !== 'share') return null;
  const told = levels.filter((one) => one.figure.kind !== figure.kind).slice(-list.size);
  if (told.length < list.size || !isOfDifferentThings(told)) return null;
  const first = told[0];
  if (first === undefined) return null;
  const last = told.at(-1)?.figure.end ?? clause.start;
  const own = clause.names.some(
    ({ type, slot, start, end }) =>
      start >= last && end <= figure.start && type !== 'scope' && !OF_GROWTH.test(slot.id),
  );
  // Levels that do not follow one another: 3.5万亿元…;其中出口…。
  const between = scene.text.slice(last, figure.start);
  if (own || /[;；。]|其中/u.test(between)) return null;
  const meant = told[list.index] ?? null;
  // 分别持有4.1亿股和2.9亿股,占4.5%和3.2%: a part of the shares is a stake, which is read by itself.
  const isStake = figure.kind === 'share' && scene.lexicon.metric(meant?.metric?.slot.id ?? '')?.family === 'shares';
  return meant !== null && isStake ? { ...meant, metric: null } : meant;
}

/** Levels of which no two are of the same measure of the same thing. */
function isOfDifferentThings(levels: readonly ToldLevel[]): boolean {
  const keys = levels.map(({ metric, object, subject }) =>
    [metric, object, subject].map((one) => one?.slot.id ?? '').join('\n'),
  );
  return new Set(keys).size === keys.length && levels.every(({ metric }) => metric !== null);
}
