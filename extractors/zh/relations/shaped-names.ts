import type { Filler } from '../../engine/attach.ts';
import type { Scene } from '../../engine/scene.ts';
import { slotOfWords } from '../../engine/slots.ts';

/** Endings that make the words before them the name of a company or a body. */
const ENDINGS =
  /[\u4e00-\u9fffA-Za-z·]{2,12}?(?:有限公司|公司|集团|矿业|银行|协会|理事会|委员会|研究所|研究院|统计局|证券|钢铁|石油|铜业|锂业|铝业|汽车|科技|电力|能源)/gu;
/** Words that cannot begin a name: what stands before one is cut off. */
const BREAKS =
  /^.*(?:的|了|和|与|及|在|由|从|对|向|为|是|将|已|把|被|据|给|该|本|这家|一家|两家|全球|各家|多家|家|国内|其)/u;

/** Names of companies and bodies that no lexicon lists, by how they end: 北岭锂业, 镁业协会. Not 该公司, 两家公司. */
export function shapedNames(scene: Scene): readonly Filler[] {
  const { start, end } = scene.sentence;
  const words = scene.text.slice(start, end);
  const fillers: Filler[] = [];
  for (const match of words.matchAll(ENDINGS)) {
    const cut = BREAKS.exec(match[0].slice(0, -2))?.[0].length ?? 0;
    const from = start + match.index + cut;
    const to = start + match.index + match[0].length;
    if (to - from < 4) continue;
    const slot = slotOfWords(scene.text, { start: from, end: to }, (name) => name.toLowerCase());
    fillers.push({ role: 'subject', rule: 'zh/subject/name-by-shape', slot, start: from, end: to });
  }
  return fillers;
}
