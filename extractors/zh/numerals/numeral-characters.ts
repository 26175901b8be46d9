import { unitAt } from '../../engine/text/characters.ts';

/** What a character does in a Chinese numeral. */
export const NONE = 0;
/** 一 to 九, 两. */
export const DIGIT = 1;
/** 零 and 〇. */
export const ZERO = 2;
/** 十 百 千, and 廿 卅 that hold a digit of their own. */
export const SMALL_SCALE = 3;
/** 万 亿 兆. */
export const BIG_SCALE = 4;
/** 几 and 数: a digit that is not told. */
export const UNTOLD = 5;
/** 0 to 9. */
export const ARABIC = 6;

const DIGITS = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
} as const satisfies Record<string, number>;

/** Powers of ten. 兆 is 10¹² beside 亿; before a unit (兆瓦) it is a prefix, which the numeral reader leaves alone. */
const SCALES = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8, 兆: 12, 拾: 1, 佰: 2, 仟: 3 } as const satisfies Record<
  string,
  number
>;

/** Formal numerals, words of their own outside a sum (陆地, 收拾): they count only beside another numeral. */
const FORMAL = '壹贰叁肆伍陆柒捌玖拾佰仟';

const CLASS = new Uint8Array(0x10000);
const VALUE = new Uint8Array(0x10000);
const IS_FORMAL = new Uint8Array(0x10000);

for (const [character, digit] of Object.entries(DIGITS)) set(character, DIGIT, digit);
for (const [character, exponent] of Object.entries(SCALES))
  set(character, exponent >= 4 ? BIG_SCALE : SMALL_SCALE, exponent);
for (const character of '廿卅') set(character, SMALL_SCALE, 1);
for (const character of '零〇') set(character, ZERO, 0);
for (const character of '几数') set(character, UNTOLD, 0);
for (let digit = 0; digit <= 9; digit++) set(String(digit), ARABIC, digit);
for (const character of FORMAL) IS_FORMAL[character.charCodeAt(0)] = 1;

function set(character: string, kind: number, value: number): void {
  CLASS[character.charCodeAt(0)] = kind;
  VALUE[character.charCodeAt(0)] = value;
}

/** Every character that can stand in a numeral. */
export const NUMERAL_CHARACTERS: readonly string[] = [...Array(CLASS.length).keys()]
  .filter((code) => CLASS[code] !== NONE)
  .map((code) => String.fromCharCode(code));

/** True for every character that can stand in a numeral. */
export function isNumeralCharacter(text: string, at: number): boolean {
  return classAt(text, at) !== NONE;
}

/** What the character at `at` does in a numeral; `NONE` outside the text. */
export function classAt(text: string, at: number): number {
  return CLASS[unitAt(text, at)] ?? NONE;
}

/** The digit, or the power of ten, of the character at `at`. */
export function valueAt(text: string, at: number): number {
  return VALUE[unitAt(text, at)] ?? 0;
}

export function isFormalAt(text: string, at: number): boolean {
  return IS_FORMAL[unitAt(text, at)] === 1;
}

/** The digit that 廿 and 卅 hold; null for other characters. */
export function tensAt(text: string, at: number): number | null {
  const character = text[at];
  return character === '廿' ? 2 : character === '卅' ? 3 : null;
}

/** Every character that can begin a numeral, for a rule's `starts`. */
export const NUMERAL_STARTS: readonly string[] = [
  ...Object.keys(DIGITS),
  ...Object.keys(SCALES).filter((scale) => scale !== '兆'),
  ...'零〇几数廿卅半0123456789',
];
