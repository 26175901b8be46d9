import type { Language } from '../../../extractors/model/article.ts';
import type { FigureSentence, Mark } from './sentence-figures.ts';

/** Pairs of words for two parts that between them leave nothing of a whole, language beside language. */
const HALVES: Readonly<Record<Language, readonly (readonly [RegExp, RegExp])[]>> = {
  zh: [
    [/男/u, /女/u],
    [/城镇|城市/u, /乡村|农村/u],
    [/直营|自营/u, /加盟|联营|特许/u],
    [/进口/u, /出口/u],
    [/线上/u, /线下/u],
    [/国内|境内|内地|本国|本地/u, /国外|境外|海外|国际|外国|外地|外籍/u],
    [/省内|市内|县内/u, /省外|市外|县外/u],
    [/成[年人]/u, /儿童|未成年|少年/u],
    [/一手|新房|新建|新[机车船]/u, /二手|旧[机车船房]/u],
    [/陆上|陆地/u, /海上|海洋/u],
    [/地上|地面/u, /地下/u],
    [/公立|公办|国有/u, /私立|民办|私营|民营/u],
  ],
  en: [
    [/\b(?:men|males?|boys?)\b/iu, /\b(?:women|females?|girls?)\b/iu],
    [/\burban\b|\btowns?\b|\bcit(?:y|ies)\b/iu, /\brural\b|\bvillages?\b|\bcountryside\b/iu],
    [/\b(?:company-run|company-operated|company-owned|own(?:ed)?)\b/iu, /\bfranchise[sd]?\b|\blicensed\b/iu],
    [/\bimport(?:s|ed)?\b/iu, /\bexport(?:s|ed)?\b/iu],
    [/\bonline\b/iu, /\bin stores?\b|\boffline\b/iu],
    [/\b(?:domestic|at home)\b/iu, /\b(?:abroad|overseas|foreign|international)\b/iu],
    [/\bnew\b/iu, /\b(?:existing|second-?hand|used|resale)\b/iu],
    [/\badults?\b/iu, /\bchildren\b|\bminors?\b/iu],
    [/\bonshore\b|\bon land\b/iu, /\boffshore\b|\bat sea\b/iu],
    [/\bunderground\b/iu, /\bopen-?(?:pit|cast|cut)\b|\bsurface\b|\babove ground\b/iu],
    [/\bpublic\b|\bstate-(?:run|owned)\b/iu, /\bprivate(?:ly)?\b/iu],
  ],
};

/** How far behind an English figure stands what it counts: "41,000 of them women". */
const BEHIND = 40;

/** True where the words around two figures call them by such a pair: 直营店865家，加盟店1500家, "1.77 million women and 1.67 million men". */
export function leavesNothing(sentence: FigureSentence, a: Mark, b: Mark): boolean {
  const [x, y] = [wordsOf(sentence, a), wordsOf(sentence, b)];
  return HALVES[sentence.language].some(
    ([one, other]) => (one.test(x) && other.test(y)) || (one.test(y) && other.test(x)),
  );
}

/** What names a figure: in Chinese the words before it and its unit, in English also those behind it, up to the next figure. */
function wordsOf({ language, text, marks }: FigureSentence, mark: Mark): string {
  const own = mark.before.slice(mark.before.search(/[^，,、；;]*$/u)) + mark.claim.quote;
  if (language === 'zh') return own;
  const next = marks[marks.indexOf(mark) + 1];
  const end = Math.min(next?.start ?? mark.claim.sentence[1], mark.end + BEHIND);
  const behind = text.slice(mark.end, end).replace(/(?:,|;|\band\b).*$/su, '');
  return (/(?:\band|,)\s*$/iu.test(mark.before) ? mark.claim.quote : own) + behind;
}
