import type { Scene } from '../../../engine/relations/scene.ts';

const BYLINE = /^(?:Source|By|From|Published|Updated|Author|Date|Byline|Reporting by|Editing by)\b ?:? /;
/** A feed stamps its items: "Sou Hu Cai Jing· 2025-12-13 17:40". */
const STAMP = /^.{0,40}\d{4}-\d\d-\d\d(?: \d\d:\d\d(?::\d\d)?)?\s*$/;
const DATELINE =
  /^[A-Z][A-Z .'/-]{2,40}(?:, [A-Z][a-z]+\.? ?\d{0,2})?(?: \([^)]{2,40}\))? ?(?:-{1,2}|—) |^[A-Z][\w ./,-]{2,40} \([^)]{2,40}\) ?(?:-{1,2}|—) /;

/** What agencies set before a headline, of what sort the piece is: EXPLAINER-, UPDATE 2-, ANALYSIS: */
const SORT =
  /^(?:EXPLAINER|ANALYSIS|FACTBOX|FEATURE|FOCUS|INSIGHT|EXCLUSIVE|BREAKINGVIEWS|COLUMN|COMMENTARY|TIMELINE|POLL|PREVIEW|REFILE|CORRECTED|CORRECTION|GRAPHIC|TABLE|INTERVIEW|NEWSMAKER|WITNESS|SPECIAL REPORT|(?:UPDATE|WRAPUP|RPT|ADVISORY) ?\d{0,2})(?: ?[-–—]{1,2} ?|: ?)(?=[\p{L}\d"“'‘])/u;

/** Indian papers put a colon behind the town. */
const TOWN = /^[A-Z][A-Z .'-]{3,30}(?: \([^)]{2,40}\))?: (?=["“']?[A-Z])/;

/** "March 12, 2026", "12 March 2026", "Thursday, March 12, 2026": a line that is nothing but the day. */
const DAY_LINE = /^(?:[A-Z][a-z]+day,? )?(?:[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\d{1,2} [A-Z][a-z]{2,8}\.? \d{4})\s*$/;

/** A line that only says who published the text and when. */
export function isByline({ text, sentence, opens }: Scene): boolean {
  if (!opens) return false;
  const line = text.slice(sentence.start, sentence.end);
  return (
    line.length < 120 && (STAMP.test(line) || BYLINE.test(line) || DAY_LINE.test(line)) && !/[.!?]["”]?$/.test(line)
  );
}

/** Where the sentence itself begins, behind a dateline such as "LONDON, Feb 25 - ". */
export function bodyStart({ text, sentence, opens, names, role }: Scene): number {
  if (!opens) return sentence.start;
  const opening = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 100));
  const sort = role === 'headline' ? SORT.exec(opening) : null;
  if (sort !== null) return sentence.start + sort[0].length;
  const dateline = DATELINE.exec(opening);
  if (dateline !== null) return sentence.start + dateline[0].length;
  // "MUMBAI: Inflows slid"; a country in capitals is what a brief is about.
  const town = role === 'headline' ? null : TOWN.exec(opening);
  const country = names.some(({ start, type }) => start === sentence.start && type === 'country');
  return town === null || country ? sentence.start : sentence.start + town[0].length;
}
