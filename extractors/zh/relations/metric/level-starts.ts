import type { FigureSlots } from '../../../engine/relations/relation-pack.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import type { Figure } from '../../../model/figure.ts';

/** 比上年的|226万吨, 较2019年的|4.2亿人次; not 占比由上年的|41% */
const COMPARED = /(?:(?<![占同环])比|较|相比|对比)[^,，;；。]{0,10}的?(?:约|近)?$/u;
/** What is told of the level before: it moved from there. */
const MOVED =
  /^(?:左右)?[,，]?(?:[\u4e00-\u9fff]{0,3})(?:增|减|升|降|涨|跌|下滑|下降|回升|回落|提高|上升|扩大|缩|多出?|少|高出?|低|翻)/u;

/**
 * 产量为241万吨,比上年的226万吨增长6.6%: the level told right before in the same unit started where the comparison says.
 * Gives the slots of that level their `from`.
 */
export function tellStarts({ text, figures }: Scene, slots: Map<Figure, FigureSlots>): void {
  for (let at = 1; at < figures.length; at++) {
    const start = figures[at];
    if (start === undefined || typeof start.value !== 'number' || !isLevel(start)) continue;
    const level = figures.findLast((one, index) => index < at && isLevel(one));
    if (level === undefined || level.unit !== start.unit || level.from !== null) continue;
    const between = text.slice(level.end, start.start);
    if (between.length > 24 || /[;；。!！?？]/u.test(between)) continue;
    if (!COMPARED.test(between) || !MOVED.test(text.slice(start.end, start.end + 8))) continue;
    const told = slots.get(level);
    if (told !== undefined) slots.set(level, { ...told, from: start.value });
  }
}

function isLevel({ kind }: Figure): boolean {
  return kind !== 'date' && kind !== 'change' && kind !== 'duration' && kind !== 'multiple';
}
