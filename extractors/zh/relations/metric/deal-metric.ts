import type { Attached } from '../../../engine/relations/discourse.ts';
import { slotOfEntity, slotOfWords } from '../../../engine/relations/slots.ts';
import type { Figure } from '../../../model/figure.ts';
import { dealTarget } from '../object/deal-targets.ts';
import { attachedName, type Clause } from '../sentence/clause.ts';
import type { Reading } from '../sentence/reading.ts';

const FOR =
  /(?:以|使用|拟用|动用)(?:不超过|不低于|不少于|至少|底价|总价|总额|合计|自有资金|现金|现金方式|约|近|逾|超过?|\s){0,3}$/u;
/** 以3亿元|自有资金|回购股份 */
const OWN_MONEY = /^(?:的?(?:(?:公司)?(?:自有|自筹|专项|超募|贷款|[和或及与以])){1,5}资金)?$/u;
const DEALT =
  /^(?:[(（][^)）]{1,24}[)）])?的?(?:总价|价格|底价|代价|对价|高价|现金)?(?:成功)?(?<verb>竞得|竞买|拿下|收购|购得|购入|购买|买下|买入|摘得|夺得|摘牌|中标|斩获|出售|售出|转让|成交|卖出|卖给|受让|收储|拍得|拍出|落槌)(?:了)?/u;

/** 作价43.8亿元收购…, …交易对价为12亿美元: what a company is bought or sold for, whatever the money is called. Null where none is dealt in. */
export function takeoverPrice(reading: Reading, clause: Clause, figure: Figure): Attached | null {
  if (figure.kind !== 'money') return null;
  const { text, lexicon } = reading.scene;
  const target = dealTarget(reading, clause);
  const before = text.slice(Math.max(clause.start, figure.start - 10), figure.start);
  const paid = target !== null && !target.held && figure.end <= target.verb ? PAYING.exec(before) : null;
  const told = paid ?? PRICE.exec(before);
  if (told !== null && paid === null && !reading.clauses.some((one) => dealTarget(reading, one)?.held === false))
    return null;
  if (told === null) return null;
  const id = 'metric:deal-value';
  const start = figure.start - told[0].length;
  const slot = { id, label: lexicon.entity(id)?.label ?? id, text: told[0], start, end: figure.start };
  return { slot, rule: 'zh/metric/takeover-price', inherited: false };
}

const LED = '(?:为|约|近|逾|超过?|达到?|不超过|不低于|高达|合计|共计|总计|初步确定为|定为|\\s){0,3}$';
const PAYING = new RegExp(`(?:以|作价|斥资|出资|耗资|花费|豪掷|投入|支付|总价|对价|使用|拟用)(?:现金)?${LED}`, 'u');
const PRICE = new RegExp(
  `(?:作价|对价|总价|总价款|价款|交易(?:价格|金额|总额|价值)|收购(?:价格|金额)|总代价|代价|总金额|总对价)${LED}`,
  'u',
);

/** 以26.7亿元竞得地块, 以12亿元收购股权: what was paid for something, by the verb behind the sum. */
export function dealMetric({ scene }: Reading, clause: Clause, figure: Figure): Attached | null {
  // 拟以5000万元至1亿元回购股份: what the sum is spent on is a measure by itself.
  const listed = clause.names.find(
    (name) =>
      name.type === 'metric' && name.start >= figure.end && OWN_MONEY.test(scene.text.slice(figure.end, name.start)),
  );
  if (listed !== undefined && figure.kind === 'money' && isFor(scene.text, clause, figure)) return attachedName(listed);
  const verb = verbBehind(scene.text, clause, figure);
  if (verb === null) return null;
  const id = 'metric:deal-value';
  const { start, words } = verb;
  const slot = slotOfEntity(scene, id, { start, end: start + words.length });
  return { slot, rule: 'zh/metric/paid-for', inherited: false };
}

/** What was paid for: the last noun of the clause behind the verb (上城区一宗|地块). */
export function dealObject({ scene }: Reading, clause: Clause, figure: Figure): Attached | null {
  const verb = verbBehind(scene.text, clause, figure);
  if (verb === null) return null;
  const from = verb.start + verb.words.length;
  const run = /^[了\u4e00-\u9fffA-Za-z0-9]{2,24}/u.exec(scene.text.slice(from, clause.end))?.[0] ?? '';
  if (run === '') return null;
  const nouns = scene.words({ start: from, end: from + run.length });
  const last = nouns.at(-1);
  if (last === undefined || !/^(?:n|x|j|l|vn)/u.test(last.tag) || last.end - last.start < 2) return null;
  const before = nouns.at(-2);
  const start = before !== undefined && /^(?:n|b|vn)/u.test(before.tag) ? before.start : last.start;
  const slot = slotOfWords(scene.text, { start, end: last.end }, (words) => words);
  return { slot, rule: 'zh/object/paid-for', inherited: false };
}

function isFor(text: string, clause: Clause, figure: Figure): boolean {
  return FOR.test(text.slice(Math.max(clause.start, figure.start - 8), figure.start));
}

function verbBehind(text: string, clause: Clause, figure: Figure): { start: number; words: string } | null {
  if (figure.kind !== 'money' || !isFor(text, clause, figure)) return null;
  const behind = text.slice(figure.end, Math.min(clause.end, figure.end + 30));
  const match = DEALT.exec(behind);
  const words = match?.groups?.['verb'];
  if (match === null || words === undefined) return null;
  return { start: figure.end + match[0].indexOf(words), words };
}
