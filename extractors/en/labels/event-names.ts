/** What a distance behind which it stands is run or swum as: the 100-meter dash, the 1,500m freestyle. */
const EVENT =
  /^(?:-| )(?:(?:individual|mixed|men's|women's|boys'|girls'|T\d\d) )?(?:dash|sprint|hurdles|freestyle|backstroke|breaststroke|butterfly|medley|relay|steeplechase|finals?|heats?|semi-?finals?|race|champions?|title|gold|bronze|crown|world record)(?![A-Za-z])/;
/** The distances that are races of their own. */
const RACES: ReadonlySet<string> = new Set(
  '50 60 100 200 400 800 1500 1,500 3000 3,000 5000 5,000 10000 10,000'.split(' '),
);
const CLOSES = /^(?:[,.;:)]|$| (?:in|at|with|and (?:the )?\d+m\b))/;

/** Whether the metres that stand at `start` and end at `end` are the name of a race and no length. */
export function isRace(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 40);
  if (EVENT.test(after)) return true;
  // She won the 400m: of what has an article and nothing behind it.
  return (
    text.charCodeAt(end - 1) === 0x6d &&
    RACES.has(text.slice(start, end - 1)) &&
    CLOSES.test(after) &&
    /\b(?:the|in the|of the) $/i.test(text.slice(Math.max(0, start - 8), start))
  );
}
