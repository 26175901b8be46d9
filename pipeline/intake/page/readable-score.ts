import { CHINESE_MARKS, COMMON_HAN } from '../file/common-han.ts';

/** Characters looked at: more changes nothing. */
const SAMPLE = 20_000;
const GARBAGE = -6;
const WESTERN_MARK = /[“”‘’„–—…•€£¥©®™°±·×½¼¾§«»\u00a0\u00b2\u00b3µ]/u;
const ACCENTED = /[À-ÖØ-öø-ÿŒœŠšŽžŸ]/u;
const HAN = /[\u4e00-\u9fff]/u;
const RARE = /[\u3400-\u4dbf\u{20000}-\u{323af}\u2e80-\u2fdf\uf900-\ufaff]/u;
const OUTSIDE = /[\ufffd\ue000-\uf8ff\u0080-\u009f\u{f0000}-\u{10ffff}]/u;

/** How much a decoded text looks like news in Chinese or English, by the characters beyond ASCII. */
export interface ReadableScore {
  /** Mean over the characters beyond ASCII (NUL counts as such), from -6 (garbage) to 2; 2 when there are none. */
  readonly score: number;
  /** Share of all characters that no living text holds: replacements, private use, controls, NUL. */
  readonly damage: number;
  /** Share of all characters that are beyond ASCII. */
  readonly foreign: number;
}

/**
 * Scores one reading of the bytes. Common characters and Chinese marks speak for it, characters outside of every
 * living text against it; Latin letters with accents count where they touch a Latin letter, as in café.
 */
export function readableScore(text: string): ReadableScore {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  let sum = 0;
  let damaged = 0;
  let beyondAscii = 0;
  let all = 0;
  let before = ' ';
  for (const character of sample) {
    all += 1;
    const code = character.charCodeAt(0);
    if (code >= 0x80 || code === 0) {
      const points = weight(character, before);
      beyondAscii += 1;
      sum += points;
      if (points === GARBAGE) damaged += 1;
    }
    before = character;
  }
  if (beyondAscii === 0) return { score: 2, damage: 0, foreign: 0 };
  return { score: sum / beyondAscii, damage: damaged / all, foreign: beyondAscii / all };
}

function weight(character: string, before: string): number {
  if (COMMON_HAN.has(character) || CHINESE_MARKS.has(character)) return 2;
  if (character === '\0' || OUTSIDE.test(character)) return GARBAGE;
  if (HAN.test(character)) return 0;
  if (WESTERN_MARK.test(character)) return 1.5;
  if (ACCENTED.test(character)) return /[A-Za-z]/.test(before) ? 1 : -2;
  if (RARE.test(character)) return -2;
  return /\p{Extended_Pictographic}|\p{N}/u.test(character) ? 1 : -1;
}
