const PRECIOUS = /\b(?:gold|silver|platinum|palladium|rhodium|iridium|bullion)\b/i;
/** How far off the name of the metal may stand. */
const REACH = 60;

/** Whether an amount of ounces is one of a precious metal, which is weighed in troy ounces. */
export function isPrecious(text: string, start: number, end: number): boolean {
  return PRECIOUS.test(text.slice(Math.max(0, start - REACH), start)) || PRECIOUS.test(text.slice(end, end + REACH));
}

/** What is sold by the ounce is precious metal, unless the words are of these. */
const OTHER_GOODS =
  /\b(?:cannabis|marijuana|weed|saffron|perfume|fragrance|tea|coffee|vanilla|caviar|juice|soda|milk|beer|wine|steak|beef|cheese|chicken|fluid|drink|formula|cream|cocaine|heroin|meth)\b/i;

/** The unit that a price is told for: an ounce is a troy ounce, but of goods that are not precious metals. */
export function pricedUnit(text: string, at: number, code: string): string {
  if (code !== '[oz_av]') return code;
  const around = text.slice(Math.max(0, at - 2 * REACH), at + 2 * REACH);
  return !PRECIOUS.test(around) && OTHER_GOODS.test(around) ? code : '[oz_tr]';
}
