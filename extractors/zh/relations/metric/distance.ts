import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Clause } from '../sentence/clause.ts';
import type { Reading } from '../sentence/reading.ts';

const LENGTH = /^(?:k?m|\[(?:mi|nmi)_i\])$/u;
const HEDGE = '(?:大?约|仅|只有|不到|不足|近|超过?|逾|至少)?';
/** 距县城约35公里, 离跑道11公里: between the word and the figure stands the place. */
const FROM = new RegExp(
  `(?:相?距离?|(?<!撤|逃|远)离)(?!今)(?:(?!缩短|增加|延长|减少|拉大|扩大)[^，,。；;、]){0,16}?${HEDGE}$`,
  'u',
);
/** 群岛以西约535公里处. */
const BESIDE = new RegExp(`(?:以|正|偏)?[东南西北]{1,2}(?:方向|方|面|侧)?(?:海域)?${HEDGE}$`, 'u');

/** How far one place is from another: of a length that stands behind 距 or 离, or behind a point of the compass. */
export function distanceTo({ scene }: Reading, clause: Clause, figure: Figure): Attached | null {
  if (figure.kind !== 'measure' || !LENGTH.test(figure.unit ?? '')) return null;
  const before = scene.text.slice(Math.max(clause.start, figure.start - 24), figure.start);
  if (!FROM.test(before) && !BESIDE.test(before)) return null;
  const metric = scene.lexicon.entity('metric:distance');
  if (metric === undefined) return null;
  const { start, end } = figure;
  return {
    slot: { id: metric.id, label: metric.label, text: '', start, end },
    rule: 'zh/metric/distance',
    inherited: false,
  };
}
