import type { Find } from '../engine/figures/find.ts';
import type { ReadingContext, Rule } from '../engine/figures/rule.ts';
import { isLatin } from '../engine/text/characters.ts';
import type { RuleName } from '../model/derivation.ts';
import { CARDINAL } from './numerals/number-words.ts';
import { BEHIND_ARTICLE } from './numerals/spelled-numerals.ts';
import { PART_NAME } from './numerals/spelled-parts.ts';
import { wordAt } from './read-word.ts';
import { PERIOD_START } from './times/closing-periods.ts';
import { LENGTH_UNIT } from './times/time-shifts.ts';
import { BEHIND_THE } from './times/times.ts';
import { mayBeWord } from './word-classes.ts';

/** For each article, the classes of words behind it with which a rule has a chance; a rule that is not listed is always tried. */
const GATES: Readonly<Record<string, ReadonlyMap<RuleName, number>>> = {
  the: new Map<RuleName, number>([
    ['en/times/closing-period', PERIOD_START],
    ['en/times/article', BEHIND_THE],
    ['en/durations/placed', CARDINAL],
  ]),
  a: indefinite(),
  an: indefinite(),
};

function indefinite(): ReadonlyMap<RuleName, number> {
  return new Map<RuleName, number>([
    ['en/times/relative', LENGTH_UNIT],
    ['en/quantities/one-of-unit', LENGTH_UNIT],
    // A$5: its sign ends with the letter or goes on without a space.
    ['en/money/sign', 0],
    ['en/fractions/share', PART_NAME],
    ['en/fractions/of-unit', PART_NAME | LENGTH_UNIT],
    ['en/quantities/amount', BEHIND_ARTICLE],
  ]);
}

const SPACE = 0x20;
/** The bit that makes a small letter of a capital. */
const LOWER = 0x20;

/**
 * The rules with one that stands for all of them at an article: it looks once at the word behind and tries only the rules
 * that this lets through, in their order. Articles wake more rules than anything else in English, nearly always in vain.
 */
export function behindArticles(rules: readonly Rule[]): readonly Rule[] {
  return Object.entries(GATES).reduce((gated, [article, gates]) => behindArticle(gated, article, gates), rules);
}

function behindArticle(rules: readonly Rule[], article: string, gates: ReadonlyMap<RuleName, number>): readonly Rule[] {
  const waking = rules.filter((rule) => rule.starts.includes(article));
  const last = waking.at(-1);
  if (last === undefined) return rules;
  const always = waking.filter(({ name }) => !gates.has(name));
  const listed = waking.reduce((classes, { name }) => classes | (gates.get(name) ?? 0), 0);
  const read = (text: string, at: number, context: ReadingContext): Find | null => {
    const end = at + article.length;
    if (!isWord(text, at, article)) return last.read(text, at, context);
    const admitted = isOther(text, end, listed) ? always : waking;
    let best: Find | null = null;
    for (const rule of admitted) {
      const find = rule.read(text, at, context);
      if (find !== null && (best === null || find.end > best.end)) best = find;
    }
    return best;
  };
  return rules.map((rule) => {
    if (rule === last) return { ...rule, read };
    return waking.includes(rule) ? { ...rule, starts: rule.starts.filter((start) => start !== article) } : rule;
  });
}

/** Whether a word stands behind the article that is in none of these classes. */
function isOther(text: string, end: number, classes: number): boolean {
  if (text.charCodeAt(end) !== SPACE || !isLatin(text.charCodeAt(end + 1))) return false;
  if (!mayBeWord(text, end + 1, classes)) return true;
  const behind = wordAt(text, end + 1);
  return behind !== null && (behind.classes & classes) === 0;
}

/** Whether the letters at `at` are this word, in either case, and no more. */
function isWord(text: string, at: number, word: string): boolean {
  for (let index = 0; index < word.length; index++)
    if ((text.charCodeAt(at + index) | LOWER) !== word.charCodeAt(index)) return false;
  return !isLatin(text.charCodeAt(at + word.length));
}
