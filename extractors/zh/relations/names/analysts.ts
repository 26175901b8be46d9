/** 远山证券研报预计,公司…: whoever writes on a company is not the company. `from` is where the name ends. */
export function isAnalyst(text: string, from: number): boolean {
  return /^[\u4e00-\u9fff]{0,6}(?:研报|研究报告|分析师|点评|研究员)/u.test(text.slice(from, from + 12));
}
