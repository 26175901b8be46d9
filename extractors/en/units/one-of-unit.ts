import type { Numeral, QuantityFind } from '../../engine/figures/find.ts';
import { quantityOf } from '../../engine/figures/quantity-of.ts';
import type { Rule } from '../../engine/figures/rule.ts';
import type { RuleName } from '../../model/derivation.ts';
import { hedgeBefore } from '../hedges/hedges.ts';
import { skipGap, wordAt } from '../read-word.ts';
import { readUnitWord } from './units.ts';

const ONE: RuleName = 'en/quantities/one-of-unit';

/** Units of which an article makes one where a bound or an estimate stands before it. Those that are other words as well are left out. */
const MEASURED: ReadonlySet<string> = new Set(
  'min h day week month year decade century m km [mi_i] [ft_i] [in_i] t kg har [acr_us] km2 m2 [smi_i] bbl L pp bp'.split(
    ' ',
  ),
);
/** What makes something else of the words: less than a year ago, about a year and a half, a week or two. */
const GOES_ON = /^ (?:ago|earlier|prior|previously|back|hence|old|and a half|or two|by)\b|^['’-]/;
/** Words before the hedge with which something is compared with a time: 24% more than a year earlier. */
const COMPARED =
  /(?:%|\d|\bper ?cent|\bpoints?|\b(?:much|many|far|little|times|fifth|third|quarter|half|tenth|good|great|any)) $/i;

/** `more than a year`, `less than an hour`, `about a tonne`: one of the unit, told as a number is. */
export const ONE_OF_UNIT_RULE: Rule = {
  name: ONE,
  starts: ['a', 'an'],
  read: readOne,
  examples: ['It took more than a year. => > 1 year', 'less than an hour => < 1 hour'],
};

function readOne(text: string, at: number): QuantityFind | null {
  const article = wordAt(text, at);
  const unit = article === null ? null : readUnitWord(text, skipGap(text, article.end));
  if (article === null || unit === null || !MEASURED.has(unit.code) || unit.end - article.end < 4) return null;
  if (GOES_ON.test(text.slice(unit.end, unit.end + 12))) return null;
  const hedge = hedgeBefore(text, at);
  if (hedge === null || hedge.end > at || COMPARED.test(text.slice(Math.max(0, hedge.start - 12), hedge.start)))
    return null;
  const numeral: Numeral = {
    start: at,
    end: article.end,
    magnitude: { shape: 'point', at: { digits: '1', exponent: 0 } },
    comparator: '=',
    scaled: false,
    spelled: true,
  };
  return quantityOf(ONE, numeral, {
    start: at,
    end: unit.end,
    unit: { start: article.end + 1, end: unit.end, code: unit.code, doubts: [] },
  });
}
