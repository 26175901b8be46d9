import type { TimeFind } from '../../engine/figures/find.ts';
import type { Rule } from '../../engine/figures/rule.ts';
import { isWordCharacter } from '../../engine/text/characters.ts';
import type { RuleName } from '../../model/derivation.ts';
import { timeOf } from './time-of.ts';

const REPORTED: RuleName = 'zh/time/report-period';

/** 25Q3, 2025Q3, 2025H1: the year before its part. */
const YEAR_FIRST = /(?<year>(?:20)?\d\d) ?(?<part>[QqHh][1-4])(?![\dA-Za-z])/y;
/** 3Q25, 1H25, 9M25: the part before the year, as brokers write it. */
const PART_FIRST = /(?<part>[1-4][QqHh]|9M) ?(?<year>(?:20)?\d\d)(?![\dA-Za-z%.,:：/-]|年?[万亿元台辆个吨])/y;
/** FY25, FY2025, FY25Q3: a year of accounts, whose months differ by company. */
const FISCAL = /(?:FY|fy) ?(?<year>(?:20)?\d\d)(?<part>[QqHh][1-4])?(?![\dA-Za-z])/y;
/** Two digits are a year from 2005 to 2049: 60Q1 is the name of something else. */
const FIRST_YEAR = 2005;
const LAST_YEAR = 2049;

/** FY2025, FY25Q3: a year of accounts by its letters, or a part of it. */
export const REPORT_PERIOD: Rule = {
  name: REPORTED,
  starts: ['fy'],
  read: (text, at) => readPeriod(text, at, [FISCAL]),
  examples: ['FY25 => 2025, assumed', 'FY25Q3 => 2025-Q3, assumed'],
};

/** 25Q3营收, 1H25净利润, 9M25: the periods of company reports in digits and a letter; null where they are something else. */
export function readReportPeriod(text: string, at: number): TimeFind | null {
  return readPeriod(text, at, [YEAR_FIRST, PART_FIRST]);
}

function readPeriod(text: string, at: number, patterns: readonly RegExp[]): TimeFind | null {
  if (isWordCharacter(text.charCodeAt(at - 1))) return null;
  for (const pattern of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const written = Number(match?.groups?.['year']);
    const year = written < 100 ? 2000 + written : written;
    if (match === null || year < FIRST_YEAR || year > LAST_YEAR) continue;
    const edtf = periodOf(year, match.groups?.['part']?.toUpperCase() ?? '');
    const assumed = pattern === FISCAL;
    if (edtf !== null) return timeOf(REPORTED, text, { start: at, end: at + match[0].length, edtf, assumed });
  }
  return null;
}

function periodOf(year: number, part: string): string | null {
  if (part === '') return String(year);
  if (part === '9M') return `${year}-01/${year}-09`;
  const letter = part.includes('Q') ? 'Q' : 'H';
  const number = Number(part.replace(letter, ''));
  return letter === 'H' && number > 2 ? null : `${year}-${letter}${number}`;
}
