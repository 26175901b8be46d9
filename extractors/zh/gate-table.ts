import type { RuleName } from '../model/derivation.ts';
import { NAMED_ENDS, SHORT_TAILS, TAIL_FIRSTS, TAIL_SECONDS } from './labels/label-words.ts';
import { NUMERAL_CHARACTERS } from './numerals/numeral-characters.ts';

/** What has to stand around a number for a rule to have a chance at it. What is not told may be anything. */
export interface Gate {
  /** Characters of which the number begins with one. */
  readonly first?: string;
  /** Characters of which one stands right before; `START` is the start of the text. */
  readonly before?: string;
  /** Characters of which one follows the run of digits or of numeral characters, one space skipped. */
  readonly signs?: string;
  /** Characters of which none may stand there. */
  readonly shut?: string;
  /** Characters of which one follows that one. */
  readonly next?: string;
  /** Characters of which one follows the whole number (3.5, 2,000, 三百), one space skipped. */
  readonly behind?: string;
  /** Characters of which one follows that one. */
  readonly beyond?: string;
  /** True where the whole is no number: 1.2.3. */
  readonly unread?: true;
  /** Of how many characters the run is. */
  readonly shortest?: number;
  readonly longest?: number;
  /** Only digits, or only numerals in words. */
  readonly only?: 'digits' | 'words';
}

/** The character that stands for what is outside of a text. */
const START = '\u0000';
const DIGITS = '0123456789';
const JOINERS = '-~—至到';
const LIST = '、和';
const NUMERALS = NUMERAL_CHARACTERS.join('');

/** The gates of a rule, of which one has to let a number through; a rule that is not listed is always tried. */
export const GATES: ReadonlyMap<RuleName, readonly Gate[]> = new Map<RuleName, readonly Gate[]>([
  ['zh/time/year', [{ signs: '年', shortest: 2, longest: 4 }]],
  ['zh/time/years-with-one-sign', [{ signs: `年${JOINERS}`, next: `${JOINERS} ${NUMERALS}`, shortest: 4, longest: 4 }]],
  // 妇 and those behind it open the words of a holiday or follow one: 三八妇女节, 五一劳动节, 五一期间, 五一小长假, 七夕.
  ['zh/time/part-of-year', [{ signs: `月季${JOINERS}${LIST}妇劳青儿期假长黄当前小夕”」"`, longest: 3 }]],
  ['zh/time/day-of-month', [{ signs: `日号${JOINERS}${LIST}`, longest: 3 }]],
  [
    'zh/time/numeric-date',
    [
      { signs: '-/.', shortest: 4, longest: 4 },
      { signs: '-/', longest: 2 },
    ],
  ],
  ['zh/relative/ago', [{ behind: '年个星礼周天日小分钟', beyond: '半之以前月星礼小钟期拜时头' }]],
  ['zh/time/century', [{ signs: '世', longest: 3 }]],
  // 80年代, and the first of two: 70至|80年代
  ['zh/time/decade', [{ signs: '年至到', next: '代3456789三四五六七八九', longest: 4 }]],
  ['zh/time/five-year-plan', [{ signs: '”"」』’期时规计末初以开收前后的头', shortest: 2, longest: 3, only: 'words' }]],
  ['zh/time/era', [{ signs: '历', longest: 1 }]],
  ['zh/time/fiscal-year', [{ signs: '财赛/-QqHhM', longest: 4, only: 'digits' }]],
  [
    'zh/quantity/amount',
    [
      { only: 'words' },
      { longest: 3, only: 'digits' },
      { shortest: 5, only: 'digits' },
      { first: '03456789', shortest: 4, longest: 4, only: 'digits' },
      // 1200年 and 2025年 are years, whatever else they could be.
      { first: '12', shut: '年', shortest: 4, longest: 4, only: 'digits' },
    ],
  ],
  ['zh/quantity/score', [{ signs: ':：比-' }]],
  ['zh/quantity/negative', [{ signs: '下', longest: 1 }]],
  ['zh/time/clock', [{ signs: '时点:：', longest: 3 }]],
  ['zh/label/numbered', [{ behind: SHORT_TAILS }, { behind: TAIL_FIRSTS, beyond: TAIL_SECONDS }]],
  ['zh/label/list-number', [{ before: `${START} #*\n。！？；：”`, behind: '、.．)）:：' }]],
  [
    'zh/label/code',
    [
      { before: `${NAMED_ENDS} +:：-（(` },
      { signs: `,:-${DIGITS}GKD`, only: 'digits' },
      { signs: '.', next: 'SHBsh', only: 'digits' },
      { signs: '.', only: 'digits', unread: true },
      { behind: 'KPp屏高超画', only: 'digits' },
      { shortest: 11, only: 'digits' },
    ],
  ],
]);
