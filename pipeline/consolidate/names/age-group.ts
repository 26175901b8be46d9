/** 65岁及以上, "65 and over", "over-65s", "people over the age of 80": from which age on. */
const FROM =
  /(?<zh>\d{1,3})(?:周?岁)(?:[及或]?以上|及?以上)|(?<en>\d{1,3})(?: (?:and|or) (?:over|above|older|up|more)\b|\+)|\b(?:over|above|older than)(?: the age of)?[ -](?<over>\d{1,3})(?:s\b|\b)/u;
/** 14岁及以下, 15岁以下, "14 and under", "under 15", "under-18s". */
const TO =
  /(?<zh>\d{1,3})(?:周?岁)[及或]以下|(?<en>\d{1,3}) (?:and|or) (?:under|below|younger)\b|(?<below>\d{1,3})周?岁以下|\b(?:under|below|younger than)(?: the age of)?[ -](?<under>\d{1,3})(?:s\b|\b)/u;
/** 16至24岁, "aged 16 to 24", "16- to 24-year-olds". */
const BETWEEN =
  /(?<low>\d{1,3})(?:周?岁)?(?:[至到~—–-]| to |- to | and )(?<high>\d{1,3})(?:周?岁|-year-olds?|(?=$|[^\d%]))/u;
/** What shows that such numbers are ages. */
const OF_AGE = /岁|\baged?\b|\bold(?:er|s)?\b|\byounger\b|\b(?:over|under)\b/iu;

/** The ages of a group of people as one key for both languages, `age:65-`, `age:16-24`, `age:-14`; null for all other words. */
export function ageGroupKey(words: string): string | null {
  if (!OF_AGE.test(words)) return null;
  const between = BETWEEN.exec(words)?.groups;
  if (between !== undefined) return `age:${between['low']}-${between['high']}`;
  const from = FROM.exec(words)?.groups;
  if (from !== undefined) return `age:${from['zh'] ?? from['en'] ?? from['over']}-`;
  const to = TO.exec(words)?.groups;
  if (to === undefined) return null;
  const below = to['below'] ?? to['under'];
  return `age:-${below === undefined ? (to['zh'] ?? to['en']) : Number(below) - 1}`;
}
