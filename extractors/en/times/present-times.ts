import type { ReadingContext } from '../../engine/figures/rule.ts';
import { wordBefore } from '../read-word.ts';
import { counted, type TimeReading } from './time-reading.ts';

const PRESENT = /right now(?![A-Za-z'-])/iy;
/** "dates to date" and "up to date" are none, nor is the verb in "to date from 1850". */
const TO_DATE = /(?:to|till|until) (?:date|now)(?![A-Za-z'-]|,? (?:from|back|with|the|a|and|its|their)\b)/iy;

/** `right now` is the publication day; `to date`, `until now` all time up to it. */
export function readNow(text: string, at: number, { published }: ReadingContext): TimeReading | null {
  // `to` stands everywhere: a look at one letter turns nearly all of it away.
  const second = text.charCodeAt(at + 3) | 0x20;
  if ((text.charCodeAt(at) | 0x20) === 0x74 && text.charCodeAt(at + 2) === 0x20 && second !== 0x64 && second !== 0x6e)
    return null;
  PRESENT.lastIndex = at;
  if (PRESENT.test(text)) return counted(at, PRESENT.lastIndex, published);
  TO_DATE.lastIndex = at;
  if (!TO_DATE.test(text) || /^(?:up|year|month|quarter|week)$/.test(wordBefore(text, at)?.word ?? '')) return null;
  return counted(at, TO_DATE.lastIndex, published === null ? null : `../${published}`);
}
