/** Boeing calls its airliners by three digits between sevens: 787 Dreamliners, 737 MAX, 777s, 747-8, 777X. */
export const AIRLINER = /7[0-9]7(?:-\d{1,4}(?:ER|LR)?s?|s|X|(?= (?:Dreamliner|MAX|Max|NG|Freighter)))(?![\w])/y;

/** Whether the name of an airliner stands at `at`: what is counted, and no number. */
export function isAirliner(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 0x37) return false;
  AIRLINER.lastIndex = at;
  return AIRLINER.test(text);
}
