import type { Rule } from '../../engine/figures/rule.ts';
import { wordTrie } from '../../engine/text/word-trie.ts';
import { addMonths, calendarDay, partsOf } from '../../engine/values/calendar.ts';
import { dayBounds } from '../../engine/values/edtf.ts';
import type { RuleName } from '../../model/derivation.ts';
import type { CalendarDay } from '../../model/time.ts';
import { timeOf } from './time-of.ts';

const QUARTER_WORD: RuleName = 'zh/relative/quarter-word';

const QUARTERS: Readonly<Record<string, number>> = {
  本季度: 0,
  本季: 0,
  当季: 0,
  当季度: 0,
  该季: 0,
  该季度: 0,
  这个季度: 0,
  上季度: -1,
  上个季度: -1,
  上一季度: -1,
  上一季: -1,
  前一季度: -1,
  前一个季度: -1,
  上季: -1,
  下季度: 1,
  下个季度: 1,
  下一季度: 1,
};
const QUARTER_TRIE = wordTrie(Object.entries(QUARTERS));

/** 本季度, 上季度, 上季度末: counted from the publication day, or from the quarter told of last. */
export const QUARTER_WORD_RULE: Rule = {
  name: QUARTER_WORD,
  starts: Object.keys(QUARTERS),
  read: (text, at, context) => {
    const match = QUARTER_TRIE.longest(text, at);
    if (match === null || '节赛'.includes(text[match.end] ?? '。')) return null;
    if (text[at] === '当' && IN_SEASON.test(text.slice(match.end, match.end + 2))) return null;
    const compared = text[at] === '上' && '较比'.includes(text[at - 1] ?? '。');
    const told = quarterTold(context.lastTime, text[at] === '当' || compared);
    const compares = compared || '当该同前'.includes(text[at] ?? '。');
    const ofToday = quarterOf(context.published, match.value);
    // 三季度毛利率为17.4%，上一季度为16.1%: the quarter told of is not the one before it.
    const steps = told !== null && (compares || (match.value === -1 && ofToday === context.lastTime));
    const edtf = steps ? quarterOf(told, match.value) : ofToday;
    // 上季度末, 本季末: its last month, as 上年末 is.
    const ends = '末底'.includes(text[match.end] ?? '。') && text[match.end + 1] !== '端';
    return timeOf(QUARTER_WORD, text, {
      start: at,
      end: match.end + (ends ? 1 : 0),
      edtf: ends ? (dayBounds(edtf ?? '').high?.slice(0, 7) ?? edtf) : edtf,
      counted: true,
    });
  },
  examples: ['上季度 => the quarter before', '本季度 => this quarter'],
};

/** 当季蔬菜: what grows now. */
const IN_SEASON = /^(?:水果|鲜果|蔬菜|时蔬|食材|鲜花|新品|时令|海鲜|流行|服装)/;

/** The last month of the quarter told of last; for `byEnd`, also of one whose last month or day was: 截至6月末…，当季…，较上季度末…. */
function quarterTold(edtf: string | null, byEnd: boolean): CalendarDay | null {
  const last = /^(\d{4})-Q(\d)$/.exec(edtf ?? '');
  if (last !== null) return calendarDay(Number(last[1]), Number(last[2]) * 3, 1);
  const end = byEnd ? /^(\d{4})-(03-31|06-30|09-30|12-31|03|06|09|12)$/.exec(edtf ?? '') : null;
  return end === null ? null : calendarDay(Number(end[1]), Number(end[2]?.slice(0, 2)), 1);
}

/** The quarter so many quarters after that of a day. */
function quarterOf(day: CalendarDay | null, shift: number): string | null {
  const shifted = day === null ? null : addMonths(day, shift * 3);
  return shifted === null ? null : `${partsOf(shifted).year}-Q${Math.ceil(partsOf(shifted).month / 3)}`;
}
