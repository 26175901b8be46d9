import { CodedError } from '../../../extractors/model/errors.ts';
import { type ReadableScore, readableScore } from '../page/readable-score.ts';
import { declaredCharset, type Encoding } from './declared-charset.ts';
import { looksLikeUtf16 } from './sniff.ts';

/** Bytes as text. */
export interface Decoded {
  /** Well formed, without byte order mark and without NUL; line ends as they were. */
  readonly text: string;
  readonly encoding: Encoding;
  /** How the encoding was found. */
  readonly foundBy: 'bom' | 'strict' | 'declared' | 'detected';
  /** True when some bytes are no text in this encoding and stand as U+FFFD. */
  readonly damaged: boolean;
}

/** GB18030 and Big5 are guessed only from text that looks like Chinese; 2 is perfect, 0 is characters by chance. */
const LEAST_SCORE = 0.35;
/** A declaration outweighs a small difference, not a clear one. */
const DECLARED_BONUS = 0.4;
const MOST_DAMAGE = 0.1;
/** In a text that is nearly all ASCII a few odd bytes say nothing: it is English with damage. */
const FEW_FOREIGN = 0.05;
const GUESSES: readonly Encoding[] = ['utf-8', 'gb18030', 'big5', 'windows-1252', 'utf-16le', 'utf-16be'];

/**
 * Turns bytes into text: byte order mark, strict UTF-8, declared encoding, then the reading that looks most like news.
 *
 * `declared` comes from an HTTP header; the meta tag of the bytes themselves is read here.
 *
 * @throws CodedError TEXT_UNDECODABLE when no reading looks like text.
 */
export function decode(path: string, bytes: Uint8Array, declared: Encoding | null = null): Decoded {
  const bom = markedEncoding(bytes);
  if (bom !== null) {
    const text = decodeAs(bom, bytes);
    if (readableScore(text).damage <= MOST_DAMAGE) return decoded(text, bom, 'bom');
  }
  const zeros = looksLikeUtf16(bytes);
  // English in UTF-16 is valid UTF-8 too, with a NUL behind every letter.
  const strict = zeros === null ? strictUtf8(bytes) : null;
  if (strict !== null) return decoded(strict, 'utf-8', 'strict');
  const named = declared ?? declaredCharset(bytes);
  const best = GUESSES.map((encoding) => reading(encoding, bytes, named)).reduce((one, other) =>
    other.rank > one.rank ? other : one,
  );
  const { score, damage, foreign } = best.score;
  // 涨 alone has no company to be known by; a declaration that fits is enough for it.
  const least = best.encoding === named ? 0 : LEAST_SCORE;
  if (damage > MOST_DAMAGE || (score < least && foreign > FEW_FOREIGN))
    throw new CodedError('TEXT_UNDECODABLE', { path });
  return decoded(best.text, best.encoding, best.encoding === named ? 'declared' : 'detected');
}

interface Reading {
  readonly encoding: Encoding;
  readonly text: string;
  readonly score: ReadableScore;
  readonly rank: number;
}

function reading(encoding: Encoding, bytes: Uint8Array, declared: Encoding | null): Reading {
  const text = decodeAs(encoding, bytes);
  const score = readableScore(text);
  return { encoding, text, score, rank: score.score + (encoding === declared ? DECLARED_BONUS : 0) };
}

function markedEncoding(bytes: Uint8Array): Encoding | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0x84 && second === 0x31 && third === 0x95 && fourth === 0x33) return 'gb18030';
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return looksLikeUtf16(bytes);
  return null;
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

function decoded(text: string, encoding: Encoding, foundBy: Decoded['foundBy']): Decoded {
  // A NUL cuts strings short in SQLite and in terminals; its replacement has the same length, so that offsets stay.
  const clean = text.replace(/^\ufeff/, '').replaceAll('\0', '\ufffd');
  return { text: clean, encoding, foundBy, damaged: clean.includes('\ufffd') };
}
