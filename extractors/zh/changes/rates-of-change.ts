import type { QuantityFind } from '../../engine/figures/find.ts';
import type { Movement } from '../../engine/figures/language-pack.ts';
import { characterSet } from '../../engine/text/characters.ts';
import type { RuleName } from '../../model/derivation.ts';
import { moved } from './moved.ts';

export const RATE_OF_CHANGE: RuleName = 'zh/change/rate';

/** How far before the figure the name of the rate may stand. */
const REACH = 36;
const NAME =
  /^(?:(?<up>增速|增幅|涨幅|升幅|年增率|季增率|月增率|成长率|增长率|增长速度|增长幅度|上涨幅度)|(?<down>降幅|跌幅|减幅|降速|年减率|季减率|月减率|下降幅度|下跌幅度))/u;
/** How a rate itself moves, when, and from where: nothing that the figure could be of instead. */
const ON_THE_WAY =
  /^(?:放缓|减缓|趋缓|回落|收窄|扩大|加快|加速|提速|回升|下滑|下降|上升|提高|提升|反弹|缩小|收缩|走高|走低|攀升|飙升|骤降|锐减|大降|跌|降|升|大幅|小幅|明显|显著|进一步|逐步|逐[月季年]|快速|迅速|略|微|仍然?|也|则|将|已|又|再|曾|预期|预测|预估|预计|目标|指引|区间|[上下]调|调[高低升降整]|[上下]修|有望|可能|或|分别|继续|保持|维持|稳定|连续[一二三四五六七八九十\d]{1,3}个?[月季年]度?|由|从|自|比|较|的|了|至|到|为|达|在|于|约|近|超|逾|仅|高|不足|去年|今年|上年|前年|同期|上半年|下半年|上月|上个月|上季度|前三季度|年初|年底|年末|初值|前值|[一二三四]季度|第[一二三四]季度|\d{1,4}[年月]份?|\d{1,4}(?:\.\d{1,3})?(?:个百分点|%|％)|[(（][^)）]{1,8}[)）])/u;
const isLevelWord = characterSet('为达到约近超逾过');
const opensName = characterSet('增涨升减降跌上下年季月成');
/** 深圳跌幅最大，为|4.6%, 涨幅居首，达|12%: whose rate is the greatest is said before how much it is. */
const MOST =
  /(?<name>[涨跌增降升减]幅|增速)(?:最[大小高低快慢深多猛]|最为?明显|居[首前]|居于?首位|领先|靠前|排名?第一|[与同和][^，。；,;\\d]{1,8}(?:相同|持平|一致|相当))[，,](?:均|都|同)?(?:为|达到?|高达|约|近|超过?|逾){1,2}$/u;

/** 增速放缓至1.9%，而上年12月为|3.1%: how fast it was before, beside how fast it is. */
const BEFORE_THAT =
  /(?<name>[涨跌增降升减]幅|增速|增长率)[^，。；！？,;]{0,14}?\d%[，,](?:而|但)?(?:去年|上年|前年|上月|上季度|上个?月|\d{4}年)(?:同期|\d{1,2}月份?|[一二三四]季度)?则?为(?:约|近)?$/u;

const isMark = characterSet('，。；、！？,;!?\n');

/** 增速从13%放缓至5%, 降幅收窄至9.6%, 9%的增幅: how fast something changed, whichever way the rate itself went. */
export function rateOfChange(text: string, find: QuantityFind): Movement | null {
  if (find.unit?.code !== '%') return null;
  const behind = text.charAt(find.end) === '的' ? NAME.exec(text.slice(find.end + 1, find.end + 5)) : null;
  if (behind !== null) {
    const to = find.end + 1 + behind[0].length;
    const way = behind.groups?.['up'] === undefined ? 'down' : 'up';
    return moved('change', way, { rule: RATE_OF_CHANGE, start: find.end + 1, end: to }, { basis: null, from: null });
  }
  const most = isLevelWord(text, find.start - 1)
    ? MOST.exec(text.slice(Math.max(0, find.start - 16), find.start))
    : null;
  const told =
    most ??
    (text[find.start - 1] === '为' ? BEFORE_THAT.exec(text.slice(Math.max(0, find.start - 40), find.start)) : null);
  const name = told?.groups?.['name'];
  if (told !== null && name !== undefined) {
    const start = find.start - told[0].length;
    const span = { rule: RATE_OF_CHANGE, start, end: start + name.length };
    return moved('change', /^[跌降减]/u.test(name) ? 'down' : 'up', span, { basis: null, from: null });
  }
  for (let at = find.start - 2; at >= 0 && at >= find.start - REACH; at--) {
    if (isMark(text, at)) return null;
    if (!opensName(text, at)) continue;
    const name = NAME.exec(text.slice(at, at + 4));
    if (name === null) continue;
    const end = at + name[0].length;
    if (end > find.start || !leadsTo(text.slice(end, find.start))) return null;
    const direction = name.groups?.['up'] === undefined ? 'down' : 'up';
    return moved('change', direction, { rule: RATE_OF_CHANGE, start: at, end }, { basis: null, from: null });
  }
  return null;
}

function leadsTo(words: string): boolean {
  for (let rest = words; rest !== ''; ) {
    const step = ON_THE_WAY.exec(rest);
    if (step === null) return false;
    rest = rest.slice(step[0].length);
  }
  return words !== '';
}
