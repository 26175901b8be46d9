import type { Attached } from '../../../engine/relations/discourse.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import type { Figure } from '../../../model/figure.ts';
import { attachedName, type Clause } from '../sentence/clause.ts';
import type { Reading } from '../sentence/reading.ts';

const FOR = /以(?:底价|总价|总额|合计|约|近|逾|超过?|\s){0,3}$/u;
const DEALT =
  /^的?(?:总价|价格|底价|代价|对价|高价)?(?:成功)?(?<verb>竞得|竞买|拿下|收购|购得|购入|购买|买下|买入|摘得|夺得|摘牌|中标|斩获|出售|售出|转让|成交|卖出|卖给|受让|收储|拍得|拍出|落槌)(?:了)?/u;

/** 以26.7亿元竞得地块, 以12亿元收购股权: what was paid for something, by the verb behind the sum. */
export function dealMetric({ scene }: Reading, clause: Clause, figure: Figure): Attached | null {
  // 拟以5000万元至1亿元回购股份: what the sum is spent on is a measure by itself.
  const listed = clause.names.find((name) => name.start === figure.end && name.type === 'metric');
  if (listed !== undefined && figure.kind === 'money' && isFor(scene.text, clause, figure)) return attachedName(listed);
  const verb = verbBehind(scene.text, clause, figure);
  if (verb === null) return null;
  const id = 'metric:deal-value';
  const { start, words } = verb;
  const slot = { id, label: scene.lexicon.entity(id)?.label ?? id, text: words, start, end: start + words.length };
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
  return FOR.test(text.slice(Math.max(clause.start, figure.start - 6), figure.start));
}

function verbBehind(text: string, clause: Clause, figure: Figure): { start: number; words: string } | null {
  if (figure.kind !== 'money' || !isFor(text, clause, figure)) return null;
  const behind = text.slice(figure.end, Math.min(clause.end, figure.end + 12));
  const match = DEALT.exec(behind);
  const words = match?.groups?.['verb'];
  if (match === null || words === undefined) return null;
  return { start: figure.end + match[0].indexOf(words), words };
}
