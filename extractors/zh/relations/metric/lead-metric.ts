import type { Scene } from '../../../engine/relations/scene.ts';
import { slotOfEntity } from '../../../engine/relations/slots.ts';
import type { Slot } from '../../../model/claim.ts';
import type { Name } from '../sentence/clause.ts';

/** Who does it says what is measured: 大豆进口国排名, 主要生产企业. */
const DOERS: readonly (readonly [words: RegExp, metric: `metric:${string}`])[] = [
  [/进口(?:国|地|商|方|企业)|买家/u, 'metric:imports'],
  [/出口(?:国|地|商|方|企业)/u, 'metric:exports'],
  [/生产(?:国|地|商|企业)|产地|产(?:油|粮|茶|糖|铜|锂|煤)国|主产[国省区]/u, 'metric:production'],
  [/消费(?:国|地|市场)/u, 'metric:consumption'],
];

/** 储量方面：, 各国产量如下：, 大豆进口国排名：: what a line measures that leads up to a list; null for any other line. */
export function leadMetric(scene: Scene, names: readonly Name[]): Slot | null {
  const { text, sentence } = scene;
  if (!':：'.includes(text.charAt(sentence.end - 1))) return null;
  const named = names.findLast(({ type, slot }) => type === 'metric' && slot.id !== 'metric:ranking');
  const line = text.slice(sentence.start, sentence.end);
  for (const [words, metric] of DOERS) {
    const found = words.exec(line);
    const start = sentence.start + (found?.index ?? 0);
    // 进口国: the measure is a part of the word.
    if (found === null || (named !== undefined && named.start > start)) continue;
    return slotOfEntity(scene, metric, { start, end: start + found[0].length });
  }
  return named?.slot ?? null;
}
