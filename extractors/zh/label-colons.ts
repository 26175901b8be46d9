/** What stands before the colon is no label but whoever speaks, or a sentence that a list follows. */
const SPEAKS =
  /(?:说|称|道|表示|指出|介绍|透露|显示|认为|问|答|记者|强调|解释|提醒|宣布|写道|回应|直言|坦言|如下|分别|包括|例如|比如|即|是)$/u;
/** A colon between words and an amount, with what may hedge it; 国家统计局：1月… is whoever tells what comes with its date. */
const COLON =
  /(?<=[\u4e00-\u9fff)）%])[:：](?= ?(?:约|近|超|逾|达|共|共计|累计|人民币|[$¥€£])?\d)(?! ?\d{1,4}(?:[至到—~～-]\d{1,4})?[年月日])/gu;
/** Where a label begins: at the beginning of a line or an item, or behind a stop. */
const OPENS = /[\n;；。,，、(（|]/u;
const LONGEST = 18;

/**
 * 营业收入：486.2亿元, 死亡：4人: in a list of figures the colon stands for the verb. Gives the text with such colons as
 * spaces, so that what is measured and the amount are one clause; all places stay.
 */
export function joinLabels(text: string): string {
  return text.replace(COLON, (colon, at: number) => (isLabel(text, at) ? ' ' : colon));
}

function isLabel(text: string, colon: number): boolean {
  let start = colon;
  while (start > 0 && colon - start < LONGEST && !OPENS.test(text.charAt(start - 1))) start--;
  if (start > 0 && !OPENS.test(text.charAt(start - 1))) return false;
  return !SPEAKS.test(text.slice(start, colon));
}
