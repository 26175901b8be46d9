import type { QuantityFind } from '../../engine/figures/find.ts';
import type { TableHeading } from '../../engine/figures/language-pack.ts';
import { toNumber } from '../../engine/values/decimal.ts';
import { readAmount } from '../quantities.ts';
import { readSigned } from './money.ts';

/** Heads of columns of movements. */
export const CHANGE =
  /\b(?:change|chg|growth|increase|decrease|variation|rise|yoy|qoq|mom|(?:year|quarter|month)[- ](?:on|over)[- ](?:year|quarter|month))\b|\b[yqm]\/[yqm]\b/i;
/** Told in full whatever the caption says: accounts in thousands give earnings per share in dollars. */
const IN_FULL = /\b(?:per (?:\w+ ){0,2}(?:share|unit|ads)|eps|dps|ratio|margin|number of|headcount|employees)\b/i;
const PLACES = [
  /[([](?<unit>[^()[\]]{1,40})[)\]]/g,
  /\bunits?: ?(?<unit>[^\n|,;]{1,30})/gi,
  /\b[Ii]n (?<unit>[A-Za-z$€£¥₹'’0][A-Za-z$€£¥₹'’0/ ]{0,40}?)(?= ?(?:[,;.:)\n]|$| except\b| unless\b))/g,
  /, ?(?<unit>[^,()\n|]{1,24})$/g,
] as const;
const LONGEST = 240;
/** A heading that is a unit and nothing else: €m, kg. */
const MOST_OF_A_UNIT = 18;
/** Week, Share, Points: what the rows are told by as often as a unit. */
const PLAIN_WORD = /^[A-Za-z]{3,}$/;

/** What the head of a column, the first cell of a row or a caption says of the numbers: Revenue ($ million), Output, Mt, in thousands. */
export function tableHeading(heading: string): TableHeading | null {
  if (heading === '' || heading.length > LONGEST) return null;
  const words = heading.replaceAll('U.S.', 'US').trim();
  const change = CHANGE.test(words);
  const inFull = IN_FULL.test(words) && !/\bexcept\b/i.test(words);
  for (const place of PLACES) {
    for (const match of words.matchAll(place)) {
      const unit = match.groups?.['unit'] ?? '';
      // (million tonnes, 2025)
      const found = unitOf(unit) ?? unitOf(unit.split(',', 1)[0] ?? '');
      if (found !== null) return { ...found, change, inFull };
    }
  }
  const alone = words.length <= MOST_OF_A_UNIT && words.length > 1 && !PLAIN_WORD.test(words) ? unitOf(words) : null;
  if (alone !== null) return { ...alone, change, inFull };
  const tail = /(?:^|[ /])%$/.test(words) || /^% /.test(words);
  if (tail) return { code: '%', exponent: 0, change, inFull };
  return change || inFull ? { code: null, exponent: 0, change, inFull } : null;
}

const SCALE = /^(?:in )?(?<scale>thousand|million|billion|trillion)s?(?: of)?(?: (?<rest>.*))?$/i;
const THOUSANDS = /^['’]?000s?\b/;
const COMPARED = / ?(?:[yqm]\/[yqm]|yoy|qoq|mom|year on year)$/i;
const SIGN = /^(?<sign>[A-Z]{0,3}[$€£¥₹]|[A-Z]{3}|R\$|Rs\.?) ?(?<rest>.*)$/;

/** `$ million`, `US$'000`, `thousand tonnes`, `millions of euros`, `$/t`, `%`: a unit, its scale, and nothing else. */
function unitOf(written: string): { readonly code: string; readonly exponent: number } | null {
  const words = written
    .trim()
    .replace(/^in /i, '')
    .replace(COMPARED, '')
    .replace(THOUSANDS, 'thousand')
    .replace(/(?<=^|[ /])t$/, 'tonne');
  const scaled = SCALE.exec(words)?.groups;
  const amount =
    scaled?.['scale'] === undefined ? `1 ${words}` : `1 ${scaled['scale'].toLowerCase()} ${scaled['rest'] ?? ''}`;
  return (
    scaleOf(readSignedUnit(words)) ??
    scaleOf(readWhole(amount.trim())) ??
    // tonnes of rare earth oxide: what is weighed belongs to no unit
    scaleOf(readWhole(amount.trim().replace(/ of [A-Za-z -]+$/, '')))
  );
}

/** `$m` is read as `$1m`, `US$'000` as `US$1 thousand`. */
function readSignedUnit(words: string): QuantityFind | null {
  const { sign, rest } = SIGN.exec(words)?.groups ?? {};
  if (sign === undefined || rest === undefined) return null;
  const scale = rest.replace(THOUSANDS, 'thousand').replace(/^(thousand|million|billion|trillion)s\b/i, '$1');
  const amount = `${sign}1${/^(?:[a-z]{1,3}$|\/)/.test(scale) || scale === '' ? '' : ' '}${scale}`;
  const find = readSigned(amount, 0);
  return find !== null && find.end === amount.length ? find : null;
}

function readWhole(amount: string): QuantityFind | null {
  const find = readAmount(amount, 0, 0);
  return find !== null && find.end === amount.length ? find : null;
}

/** Behind one of it: the unit, and which power of ten its scale is. Without a unit a scale is of plain numbers. */
function scaleOf(find: QuantityFind | null): { readonly code: string; readonly exponent: number } | null {
  if (find === null || find.magnitude.shape !== 'point') return null;
  const exponent = Math.round(Math.log10(toNumber(find.magnitude.at)));
  if (find.unit === null) return exponent > 0 ? { code: '1', exponent } : null;
  return { code: find.unit.code, exponent };
}
