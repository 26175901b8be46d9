/** `- Structures destroyed: `, `Deaths: about `: a label of few words alone at the beginning of a line, and the colon. */
const LABEL = /(?:^|\n) {0,3}(?:[-*•–] ?)?\*{0,2}([A-Z][A-Za-z'’ -]{2,40})(?: \([^()\n]{1,24}\))?\*{0,2}:\*{0,2} $/;
const LONGEST = 90;
/** Numbers that only name: how to reach somebody, which one it is. */
const NAMES =
  /\b(?:tel|telephone|phone|fax|mobile|page|pages|no|number|id|code|zip|postcode|isbn|issn|doi|model|version|section|chapter|room|floor|bus|route|flight|channel|frequency|symbol|ticker|ref|reference|case|docket|file|score|result|time|date|updated|published|year|founded|born|est|established|opened|contact|call)$/i;

/**
 * True where a number is what a label says in a list of figures (`Deaths: 3`), and goes on for nothing but a remark in
 * brackets, a comma or the end of the line.
 */
export function isBehindLabel(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start - 1) !== 0x20 || !/[:*]/.test(text.charAt(start - 2))) return false;
  if (!/^(?:\s*$|\s*\n|[,;]| ?\()/.test(text.slice(end, end + 4))) return false;
  const label = LABEL.exec(text.slice(Math.max(0, start - LONGEST), start))?.[1];
  return label !== undefined && !NAMES.test(label.trim());
}
