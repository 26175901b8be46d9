import { isUnitPrefix } from '../units/unit-prefixes.ts';
import { BIG_SCALE, classAt, SMALL_SCALE } from './numeral-characters.ts';

/** Longer runs are no numbers; the bound keeps ten megabytes of 一 as cheap as prose. */
export const LONGEST = 40;

/** Words inside a number that make it more than it says. */
export const MORE = '多余';
/** 十来个, 200来口人: about. */
export const ABOUT = '来';

/** The end of 多 or 余 at `at`, where it belongs to a number: 500多万, 十余个, not 多数, 多少, 余额. */
export function inexactEnd(text: string, at: number): number | null {
  const from = text[at] === ' ' ? at + 1 : at;
  const character = text[from];
  if (character === undefined || !MORE.includes(character)) return null;
  const after = text[from + 1];
  return after !== undefined && (character === '多' ? '少数样' : '额地数').includes(after) ? null : from + 1;
}

/** Where the scale character stands that follows at `at`, one space allowed; -1 for none. */
export function scaleAt(text: string, at: number): number {
  const place = text.charCodeAt(at) === 0x20 ? at + 1 : at;
  const kind = classAt(text, place);
  if (kind !== SMALL_SCALE && kind !== BIG_SCALE) return -1;
  return isUnitPrefix(text, place) ? -1 : place;
}

/** True for 十 百 千 万 亿. */
export function isScaleWord(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind === SMALL_SCALE || kind === BIG_SCALE;
}
