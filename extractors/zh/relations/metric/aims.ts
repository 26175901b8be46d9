import type { Attached } from '../../../engine/relations/discourse.ts';
import { keptByWords } from '../../../engine/text/kept-words.ts';
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import type { Placed } from '../sentence/reading.ts';

/** 产量目标, 产量指引, 交付|指引: the metric is the output; that it is aimed at is the modality. */
export function withoutAims(lexicon: Lexicon, metrics: readonly Placed[]): readonly Attached[] {
  return metrics
    .filter(
      ({ attached, start }) => attached.slot.id !== 'metric:guidance' || metrics.every((other) => other.end !== start),
    )
    .map(({ attached }) => withoutAim(lexicon, attached));
}

function withoutAim(lexicon: Lexicon, one: Attached): Attached {
  const metric = aimedAt(lexicon, one.slot.text);
  return metric === undefined ? one : { ...one, slot: { ...one.slot, ...metric } };
}

const aimedAt = keptByWords((lexicon, words) => {
  const named = /^(.{2,8})(?:目标|指引|指标)$/u.exec(words)?.[1];
  if (named === undefined) return undefined;
  const metric = lexicon.findNames(named, 'zh').find((name) => name.type === 'metric');
  return metric === undefined ? undefined : { id: metric.id, label: metric.label };
});
