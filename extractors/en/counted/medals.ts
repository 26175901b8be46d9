const MEDAL = / (gold|silver|bronze)(?=[,.;)\n]|$| (?:and|in|at|to|for|with|medals?)\b)/y;
const ANOTHER = /\b(?:golds?|silvers?|bronzes?|medals?)\b/i;
const REACH = 48;

/** `eight gold, five silver and three bronze medals`: what is won, where another of them or the medal is named beside it. */
export function readMedal(text: string, end: number): { end: number; name: string } | null {
  MEDAL.lastIndex = end;
  const metal = MEDAL.exec(text)?.[1];
  if (metal === undefined) return null;
  const around = `${text.slice(Math.max(0, end - REACH), end)}|${text.slice(MEDAL.lastIndex, MEDAL.lastIndex + REACH)}`;
  return ANOTHER.test(around) ? { end: MEDAL.lastIndex, name: `${metal} medal` } : null;
}
