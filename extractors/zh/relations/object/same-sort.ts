import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Frame, Reading } from '../sentence/reading.ts';

/** What a number of things is told by where their noun is left out. */
const TOTAL = /(?:总数|总量|合计|共计?|总计|数量)(?:已|达到?|为|约|近|超过?|逾)*$|[中另又还仅]有?$|只有$/u;

/**
 * 26种材料中有7种的回收率为1%, 企业312家,总数达3105家: a measure word alone counts what it counted before in the sentence. Null
 * where it has a noun of its own, and where it counted nothing.
 */
export function sameSort({ scene: { text } }: Reading, { levels }: Frame, figure: Figure): Attached | null {
  const word = text.charAt(figure.end - 1);
  if (figure.unit !== word || !TOTAL.test(text.slice(figure.start - 6, figure.start))) return null;
  const before = levels.findLast(
    (one) => one.figure.kind === 'count' && one.object !== null && text.charAt(one.figure.end - 1) === word,
  );
  return before?.object == null ? null : { ...before.object, inherited: true };
}

/** 12个项目中,只有5个拿到贷款; 有7种的价格下跌: what stands behind is what those have or do of whom the number is a part. */
export function isAmongThem({ text }: Scene, { start, end }: Figure): boolean {
  return text.charAt(end) === '的' || /(?<!其)中[,，]?(?:只|仅|已|还|约)*有?$/u.test(text.slice(start - 6, start));
}
