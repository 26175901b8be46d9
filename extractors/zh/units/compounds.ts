import type { Numeral, QuantityFind } from '../../engine/figures/find.ts';
import { quantityOf } from '../../engine/figures/quantity-of.ts';
import { toNumber } from '../../engine/values/decimal.ts';
import { factorOf } from '../../lexicon/units.ts';
import type { RuleName } from '../../model/derivation.ts';
import { ARABIC, classAt, DIGIT, valueAt } from '../numerals/numeral-characters.ts';
import { readBehindZero, readNumeral } from '../numerals/numerals.ts';
import { forOneAt } from './denominators.ts';
import { type UnitFound, unitBehind } from './unit-reading.ts';

const COMPOUND: RuleName = 'zh/quantity/compound';

const CENTIMETRES = /(?<cm>\d{2})(?![\d.%万亿年月日个名元吨])/y;

/** Clock and calendar units, largest first; the value of a compound is in its smallest. */
const ORDER: ReadonlyMap<string, number> = new Map(
  ['century', 'year', 'month', 'week', 'day', 'h', 'min', 's'].map((code, place) => [code, place]),
);

/** 50元6角三分, 两美元又三美分, 三块五, 8天又二十个小时, 4分30秒, 1米75: one quantity in two units or more. */
export function readAnd(text: string, first: Numeral, unit: UnitFound): QuantityFind | null {
  if (unit.sort === 'money') return moneyCompound(text, first, unit);
  if (ORDER.has(unit.code)) return timeCompound(text, first, unit);
  if (unit.code === 'm') return metreCompound(text, first, unit);
  return PARTS.has(unit.code) ? partCompound(text, first, unit) : null;
}

function moneyCompound(text: string, first: Numeral, unit: UnitFound): QuantityFind | null {
  if (first.magnitude.shape !== 'point') return null;
  let end = unit.end;
  let total = scaledNumber(first, unit.shift);
  let decimals = -unit.shift;
  for (let terms = 0; terms < 3; terms++) {
    const from = text[end] === '又' || text[end] === '零' || text[end] === ' ' ? end + 1 : end;
    const numeral = text[end] === '零' ? readBehindZero(text, from) : readNumeral(text, from);
    if (numeral === null || numeral.magnitude.shape !== 'point') break;
    const next = unitBehind(text, numeral.end, numeral);
    const part =
      next === null
        ? null
        : next.sort === 'money' && next.code === unit.code && next.shift < unit.shift
          ? next
          : text.startsWith('分', next.start) && decimals === 1
            ? { ...next, shift: -2, end: next.start + 1 }
            : null;
    if (part === null) {
      if (text[numeral.end] === '分' && (decimals >= 1 || text[end] === '零')) {
        total += toNumber(numeral.magnitude.at) / 100;
        decimals = 2;
        end = numeral.end + 1;
      } else if (terms === 0 && isLoneDigit(text, from, numeral) && LOOSE.has(text.slice(unit.start, unit.end))) {
        // 三块五, 三毛五: a last digit without its unit is the next one down.
        decimals += 1;
        total +=
          toNumber(
            numeral.magnitude.at.digits.length === 1
              ? numeral.magnitude.at
              : { digits: String(valueAt(text, from)), exponent: 0 },
          ) /
          10 ** decimals;
        end = from + 1;
      }
      break;
    }
    total += scaledNumber(numeral, part.shift);
    decimals = Math.max(decimals, -part.shift);
    end = part.end;
  }
  if (end === unit.end) return null;
  const digits = total.toFixed(decimals);
  return found(first, end, { digits, code: unit.code });
}

function isLoneDigit(text: string, at: number, numeral: Numeral): boolean {
  if (classAt(text, at) === ARABIC) {
    // 11块5, but not 11块5毛 or 11块50.
    return (
      numeral.end - at === 1 &&
      unitBehind(text, numeral.end, numeral) === null &&
      !/[\d.,%万亿千百]/.test(text[numeral.end] ?? '。')
    );
  }
  if (classAt(text, at) !== DIGIT) return false;
  // 三块五|一斤: the second 一 opens what the price is for.
  return numeral.end - at === 1 || (numeral.end - at === 2 && forOneAt(text, at + 1) !== null);
}

/** Names of money as it is spoken, behind which the next smaller one may be left out. */
const LOOSE: ReadonlySet<string> = new Set(['块', '毛', '角']);

function timeCompound(text: string, first: Numeral, unit: UnitFound): QuantityFind | null {
  if (first.magnitude.shape !== 'point' || unit.comparator !== '=') return null;
  if (unit.code === 's') {
    const hundredths = hundredthsAt(text, unit.end);
    if (hundredths === null) return null;
    return found(first, unit.end + 2, {
      digits: String(Number((toNumber(first.magnitude.at) + hundredths).toFixed(3))),
      code: 's',
    });
  }
  let months = unit.code === 'year' ? toNumber(first.magnitude.at) * 12 : null;
  let seconds = toNumber(first.magnitude.at) * factorOf(unit.code);
  let smallest = unit.code;
  let end = unit.end;
  const used = new Set([unit.code]);
  for (let terms = 0; terms < 4; terms++) {
    const joined = '又零和加'.includes(text[end] ?? '。') || text[end] === ' ' ? 1 : 0;
    const numeral = text[end] === '零' ? readBehindZero(text, end + joined) : readNumeral(text, end + joined);
    if (numeral === null || numeral.magnitude.shape !== 'point') break;
    const next = unitBehind(text, numeral.end, numeral);
    const code = next !== null && ORDER.has(next.code) ? next.code : text[numeral.end] === '分' ? 'min' : null;
    if (code === null || used.has(code)) break;
    if (joined === 0 && (ORDER.get(code) ?? 0) < (ORDER.get(smallest) ?? 0)) break;
    used.add(code);
    months = months === null || code !== 'month' ? null : months + toNumber(numeral.magnitude.at);
    seconds += toNumber(numeral.magnitude.at) * factorOf(code);
    if (factorOf(code) < factorOf(smallest)) smallest = code;
    end =
      code === 'min' && text[numeral.end] === '分'
        ? text[numeral.end + 1] === '钟'
          ? numeral.end + 2
          : numeral.end + 1
        : (next?.end ?? numeral.end);
  }
  if (end === unit.end) return null;
  // Twelve months are a year, though 365 days are not twelve times thirty.
  if (months !== null && smallest === 'month') return found(first, end, { digits: String(months), code: 'month' });
  return found(first, end, { digits: String(Number((seconds / factorOf(smallest)).toPrecision(12))), code: smallest });
}

/** The 83 of 9秒83, a runner's time. */
function hundredthsAt(text: string, at: number): number | null {
  CENTIMETRES.lastIndex = at;
  const digits = CENTIMETRES.exec(text)?.[0];
  return digits === undefined ? null : Number(digits) / 100;
}

/** 4分30秒: 分 is a minute where seconds follow. */
export function readMinutesAndSeconds(text: string, minutes: Numeral): QuantityFind | null {
  if (minutes.magnitude.shape !== 'point' || text[minutes.end] !== '分') return null;
  const seconds = readNumeral(text, minutes.end + 1);
  if (seconds === null || seconds.magnitude.shape !== 'point' || text[seconds.end] !== '秒') return null;
  const total = toNumber(minutes.magnitude.at) * 60 + toNumber(seconds.magnitude.at);
  const hundredths = hundredthsAt(text, seconds.end + 1);
  const end = seconds.end + 1 + (hundredths === null ? 0 : 2);
  return found(minutes, end, { digits: String(Number((total + (hundredths ?? 0)).toFixed(3))), code: 's' });
}

/** What units of one sort are told with: 斤 and 两, 英尺 and 英寸; how many of the second make one of the first. */
const PARTS: ReadonlyMap<string, readonly [part: string, count: number]> = new Map([
  ['[jin]', ['[liang]', 10]],
  ['[zhang]', ['[chi]', 10]],
  ['[chi]', ['[cun]', 10]],
  ['[ft_i]', ['[in_i]', 12]],
  ['[lb_av]', ['[oz_av]', 16]],
]);

/** 六斤八两, 5英尺9英寸: the second is a part of the first. */
function partCompound(text: string, first: Numeral, unit: UnitFound): QuantityFind | null {
  const [code, count] = PARTS.get(unit.code) ?? ['', 1];
  if (first.magnitude.shape !== 'point' || first.scaled) return null;
  const second = readNumeral(text, unit.end);
  if (second === null || second.magnitude.shape !== 'point') return null;
  const part = unitBehind(text, second.end, second);
  const amount = toNumber(second.magnitude.at);
  if (part === null || part.code !== code || amount >= count) return null;
  const whole = toNumber(first.magnitude.at) + amount / count;
  return found(first, part.end, { digits: String(Number(whole.toPrecision(12))), code: unit.code });
}

/** 1米75, 一米八: the height of a person. */
function metreCompound(text: string, first: Numeral, unit: UnitFound): QuantityFind | null {
  if (
    first.magnitude.shape !== 'point' ||
    first.magnitude.at.digits.length > (first.spelled ? 2 : 1) ||
    first.magnitude.at.digits.includes('.') ||
    text.slice(unit.start, unit.end) !== '米'
  )
    return null;
  const metres = first.magnitude.at.digits;
  CENTIMETRES.lastIndex = unit.end;
  const digits = CENTIMETRES.exec(text)?.[0];
  if (digits !== undefined) return found(first, unit.end + 2, { digits: `${metres}.${digits}`, code: 'm' });
  if (classAt(text, unit.end) !== DIGIT || text[unit.end] === '两') return null;
  const second = classAt(text, unit.end + 1) === DIGIT ? 1 : 0;
  const after = text[unit.end + 1 + second];
  if (after !== undefined && !'，。；、！？的左高多'.includes(after)) return null;
  const decimals = `${valueAt(text, unit.end)}${second === 1 ? valueAt(text, unit.end + 1) : ''}`;
  return found(first, unit.end + 1 + second, { digits: `${metres}.${decimals}`, code: 'm' });
}

function scaledNumber(numeral: Numeral, shift: number): number {
  if (numeral.magnitude.shape !== 'point') return 0;
  return toNumber({ ...numeral.magnitude.at, exponent: numeral.magnitude.at.exponent + shift });
}

function found(first: Numeral, end: number, { digits, code }: { digits: string; code: string }): QuantityFind {
  const span = { start: first.start, end };
  const whole: Numeral = { ...first, magnitude: { shape: 'point', at: { digits, exponent: 0 } } };
  return quantityOf(COMPOUND, whole, { ...span, number: span, unit: { ...span, code, doubts: [] } });
}
