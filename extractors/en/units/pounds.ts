import { wordAt } from '../read-word.ts';

/** What is weighed by the pound, however many there are: 4.2 billion pounds of beef. */
const GOODS: ReadonlySet<string> = new Set(
  (
    'beef pork poultry chicken turkey lamb meat fish seafood lobster lobsters shrimp crab salmon tuna cheese butter milk ' +
    'sugar coffee cocoa cotton wool tobacco rice wheat corn grain soybeans peanuts almonds pistachios walnuts nuts apples ' +
    'cherries grapes berries blueberries cranberries strawberries oranges potatoes tomatoes onions fruit vegetables produce ' +
    'food groceries flour honey eggs hops feed hay seed copper uranium zinc nickel lead aluminum aluminium steel iron gold ' +
    'silver cobalt lithium vanadium antimony yellowcake molybdenum tungsten titanium metal metals ore scrap waste trash garbage plastic paper carbon ' +
    'dioxide lint cocaine marijuana cannabis fentanyl heroin methamphetamine meth drugs opium explosives thrust force ' +
    'pressure fuel oil fat chemicals fertilizer fertiliser pesticide pesticides clothing clothes debris snow ice salt sand ' +
    'cargo freight luggage mail rubber wood lumber bones ivory ammunition'
  ).split(' '),
);
/** U3O8, V2O5, CO2: a formula with a number in it. */
const FORMULA = /^(?=[A-Za-z]{1,6}\d)(?:[A-Z][a-z]?\d{0,2}){2,5}\b/;
/** How many words may say more of the goods: of lean ground beef. */
const MODIFIERS = 2;

/** Whether `of` and goods stand behind `pounds` that end at `end`. */
export function weighsGoods(text: string, end: number): boolean {
  if (!text.startsWith(' of ', end)) return false;
  let at = end + 4;
  if (FORMULA.test(text.slice(at, at + 12))) return true;
  for (let count = 0; count <= MODIFIERS; count++) {
    const word = wordAt(text, at);
    if (word === null) return false;
    if (GOODS.has(word.word)) return true;
    if (text.charCodeAt(word.end) !== 0x20) return false;
    at = word.end + 1;
  }
  return false;
}
