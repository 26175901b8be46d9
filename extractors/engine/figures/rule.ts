import type { RuleName } from '../../model/derivation.ts';
import { CodedError } from '../../model/errors.ts';
import type { CalendarDay } from '../../model/time.ts';
import type { Find } from './find.ts';

/** What a rule may look at besides the words. */
export interface ReadingContext {
  /** From which 去年 and "last Friday" count; null when it is not known. */
  readonly published: CalendarDay | null;
  /** The day on which the text itself came out, which may lie behind the day of its dateline. */
  readonly cameOut: CalendarDay | null;
  /** The last time read before this place in the text, for 同年 and "that year"; null at the start. */
  readonly lastTime: string | null;
  /** The last single day read before this place, for "the same day"; null at the start. */
  readonly lastDay: string | null;
  /** Where the last time ended in the text; 0 at the start. */
  readonly lastEnd: number;
  /** The last time before this place that has both ends: a deadline (by 2030) is passed over; null at the start. */
  readonly lastStretch: string | null;
  /** The latest year, not after the publication day, of which a year, half or quarter was spoken; null at the start. */
  readonly periodYear: number | null;
  /** The year, half, quarter or months spoken of so far that ended last before the publication day; null at the start. */
  readonly endedPeriod: string | null;
}

/** One way in which a language writes a figure. */
export interface Rule {
  readonly name: RuleName;
  /**
   * What wakes the rule: single characters (a digit, $), whole Latin words in lower case (`last`, `january`), or words
   * of another script (去年), of which the first two characters wake it.
   * The scan calls a rule nowhere else, so that the cost of a text does not grow with the number of rules.
   */
  readonly starts: readonly string[];
  /**
   * Reads at exactly `at` in the folded text; null when the words only look right. Must look at a bounded stretch,
   * and never throw. A match may not begin or end inside a numeral (一百二十天 is not 20 days).
   */
  readonly read: (text: string, at: number, context: ReadingContext) => Find | null;
  /** What it reads, for people; the corpus tests run them. `text => value` in words. */
  readonly examples: readonly string[];
}

/** Checks a pack's rules at load: a rule name is used once, and every rule has an example. */
export function defineRules(...groups: readonly (readonly Rule[])[]): readonly Rule[] {
  const names = new Set<string>();
  const rules = groups.flat();
  for (const rule of rules) {
    if (names.has(rule.name)) throw new CodedError('RULE_NAME_TWICE', { rule: rule.name });
    names.add(rule.name);
  }
  return rules;
}
