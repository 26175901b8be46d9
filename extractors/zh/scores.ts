import type { Find } from '../engine/figures/find.ts';
import { quantityOf } from '../engine/figures/quantity-of.ts';
import { resultTime } from '../engine/figures/result-time.ts';
import type { Rule } from '../engine/figures/rule.ts';
import { toNumber } from '../engine/values/decimal.ts';
import type { RuleName } from '../model/derivation.ts';
import { readNumeral } from './numerals/numerals.ts';
import { signAfter } from './numerals/small-numbers.ts';
import { readClock } from './times/clock.ts';
import { timeOf } from './times/time-of.ts';

const SCORE: RuleName = 'zh/quantity/score';
const RESULT_TIME: RuleName = 'zh/quantity/result-time';
const CLOCK: RuleName = 'zh/time/clock';

const SCORE_WORDS = /比分|[以胜负平败]|轻取|领先|落后|战成|踢成|逼平|大胜|取胜|击败/;

const PROPORTION = /(?:比例|比率|画幅|[宽纵]横?高?比|[生师医护患女体额]比)(?:[为是约]|达到?|升至|降至)?$/;
const ANOTHER_SCORE = /\d[:：比-]\d{1,3}[、，和及与]$/;
/** Behind a hyphen the words have to speak of a match: a range would be written alike. */
const SETS = /比分|直落|[一二三四五两]盘|[一二三四五两]局|击败|战胜|不敌|取胜|负于|横扫|逆转|落后|领先/;
const SETS_REACH = 24;

/** 2∶0, 15:11, 3比1: a result of a match, as written. 15:11 is a time of day unless the words speak of a match. */
const score: Rule = {
  name: SCORE,
  starts: [...'0123456789一二三四五六七八九零十'],
  read: (text, at) => {
    const mark = signAfter(text, at);
    if (!':：比-'.includes(mark)) return null;
    const result = mark === '比' || mark === '-' ? null : readResult(text, at);
    if (result !== null) return result;
    const left = readNumeral(text, at);
    if (left === null || left.scaled || left.magnitude.shape !== 'point') return null;
    const sign = text[left.end];
    if (sign !== ':' && sign !== '：' && sign !== '比' && sign !== '-') return null;
    if (/[\d:：.年月日]/.test(text[at - 1] ?? '。') || /\d时$/.test(text.slice(Math.max(0, at - 2), at))) return null;
    const right = readNumeral(text, left.end + 1);
    if (right === null || right.scaled || right.magnitude.shape !== 'point' || left.spelled !== right.spelled)
      return null;
    const [a, b] = [toNumber(left.magnitude.at), toNumber(right.magnitude.at)];
    if (a > 300 || b > 300 || /[:：.%\d个点万亿]/.test(text[right.end] ?? '。')) return null;
    const around = text.slice(Math.max(0, at - 10), at) + text.slice(right.end, right.end + 8);
    const written = text.slice(left.end + 1, right.end);
    const likeClock = sign !== '比' && written.length === 2 && a <= 24 && b < 60;
    // 25比21、23比25和25比18: one behind another.
    const listed = ANOTHER_SCORE.test(text.slice(Math.max(0, at - 8), at));
    if ((likeClock || sign === '比') && !listed && !SCORE_WORDS.test(around)) return null;
    if (sign === '-' && !listed && !isOfMatch(text, at, right.end)) return null;
    if (!Number.isInteger(a) || !Number.isInteger(b) || (a === 1 && b >= 100)) return null;
    // 屏幕比例16:9
    if (PROPORTION.test(text.slice(Math.max(0, at - 6), at))) return null;
    const span = { start: at, end: right.end };
    return quantityOf(
      SCORE,
      { ...left, magnitude: { shape: 'range', low: left.magnitude.at, high: right.magnitude.at } },
      { ...span, number: span, unit: { ...span, code: 'score', doubts: [] } },
    );
  },
  examples: ['2:0 => [2, 0] score', '以15:11取胜 => [15, 11] score'],
};

const RESULT = /(?:(?<hours>\d{1,2})[:：])?(?<minutes>\d{1,2})[:：](?<seconds>[0-5]\d)(?<part>\.\d{1,3})?(?![\d:：])/y;
/** What somebody ran or swam, before and behind it: 以2:03:05夺冠, 成绩为2:03:05. */
const RUN = /(?:以|用时|成绩|跑出|跑进|游出|滑出|创造|纪录|刷新)[^，。；\n\d]{0,6}$/;
const RUN_BEHIND = /^(?:的(?:好?成绩|用时|个人|新?纪录|佳绩)|夺冠|夺金|完赛|获胜|摘|刷新|率先)/;

/** 以2:03:05的成绩, 1:47.36: how long it took, and no time of day, which has no part of a second. */
function readResult(text: string, at: number): Find | null {
  if (/[\d:：.年月日]/.test(text[at - 1] ?? '。')) return null;
  RESULT.lastIndex = at;
  const groups = RESULT.exec(text)?.groups;
  const end = RESULT.lastIndex;
  if (groups === undefined || (groups['hours'] === undefined && groups['part'] === undefined)) return null;
  const isRun = RUN.test(text.slice(Math.max(0, at - 12), at)) || RUN_BEHIND.test(text.slice(end, end + 4));
  if (groups['part'] === undefined && !isRun) return null;
  return resultTime(RESULT_TIME, { start: at, end }, groups);
}

/** 以6-4取胜: whether what stands around two numbers with a hyphen speaks of a match, and nothing is measured. */
function isOfMatch(text: string, at: number, end: number): boolean {
  const behind = text[end];
  return (
    (behind === undefined || '，。、；和及与（(的战击胜负不领落 \n'.includes(behind)) &&
    SETS.test(text.slice(Math.max(0, at - SETS_REACH), at))
  );
}

/** 早上7时30分, 晚上8点至10点, 18:30: a time of day whose day is not said beside it. */
const clock: Rule = {
  name: CLOCK,
  starts: [
    ...'0123456789一二三四五六七八九十零两',
    ...['上午', '下午', '中午', '午后', '午间', '午夜', '傍晚', '清晨', '凌晨', '深夜', '北京', '当晚', '当地'],
    ...'晚早夜',
  ],
  read: readClockFind,
  examples: ['早上7时30分 => a time of day', '晚上8点 => a time of day'],
};

function readClockFind(text: string, at: number): Find | null {
  const sign = signAfter(text, at);
  if (sign !== '' && !'时点:：'.includes(sign)) return null;
  if (/[\d.:：第零一二三四五六七八九十百千万亿点两]/.test(text[at - 1] ?? '。')) return null;
  // 师生比1:11 is a ratio.
  if (
    '比' === text[at - 1] ||
    /比(?:例|率|值|重)?(?:约?为|是|约|达到?|升至|降至)$/.test(text.slice(Math.max(0, at - 5), at))
  )
    return null;
  const first = readClock(text, at);
  if (first?.time == null || first.time === undefined) return null;
  const words = text.slice(at, first.end);
  // 8点 alone may count points or hours; a part of the day, minutes or a colon settle it.
  if (!/[分:：半刻整钟间]|[午晚早晨夜]/.test(words))
    return text[first.end - 1] === '点' && isHourAlone(text, at, first.end)
      ? { type: 'label', rule: CLOCK, parts: [], start: at, end: first.end }
      : null;
  const joint = /^ ?(?:至|到|-|~|—|——) ?/.exec(text.slice(first.end, first.end + 4));
  const second = joint === null ? null : readClock(text, first.end + joint[0].length);
  return timeOf(CLOCK, text, { start: at, end: second?.time == null ? first.end : second.end, edtf: null });
}

function isHourAlone(text: string, at: number, end: number): boolean {
  return (
    !/[意建要措理原内启体希看共主经问思承关位名大]/.test(text[end] ?? '。') &&
    !/[指股涨跌升降报收]/.test(text.slice(Math.max(0, at - 6), at))
  );
}

export const SCORE_RULES: readonly Rule[] = [score, clock];
