import type { Scene } from '../../../engine/relations/scene.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Span } from '../../../model/span.ts';
import type { Clause } from '../sentence/clause.ts';

/** How far before a figure stands what it is held against. */
const REACH = 36;
/** 是中国同类工厂的|2.5倍, 只有杭州的|三分之一, 不到中国的|六分之一. */
const HELD =
  /(?:是|[约仅只]?为|等于|[仅只]?相当于|[仅只]有|[仅只](?!占|能|需|要)|不到|不足|超过|接近|达到?|抵得上)(?:了|约|近|将近|不到|不足|超过?|逾)*(?<what>[^,，;；。:：是占“”"]{1,24}?)的(?:约|近|将近|不到|不足|超过?|逾|大约|至少|整整|\s)*$/u;
/** Times and what was before are no other thing: 是去年同期的2.9倍, 仅为高峰时的四成. */
const NO_THING =
  /^(?:其|此前|原来|以前|之前|当前|目前|现在|往年|常年|历史|同期|上期|过去|高峰|高点|低点|峰值|平时|平常|正常|疫情前|战前|最初|当初|当时|当年|前者|后者|[\d年月日上下去今前同期季度半末初底的时水平均值]+)(?:同期|水平|时|期间?|的|均值|平均水平|高点|低点)*$/u;

/**
 * What a multiple or a part is held against: the words between a verb of being as much and 的. Null where they hold a
 * figure of their own (约为某国1756万吨的4.6倍) or only say when.
 */
export function heldAgainst({ text, figures }: Scene, start: number, figure: Figure): Span | null {
  if (figure.kind !== 'multiple' && figure.kind !== 'share') return null;
  if (!isOf(text, figure.start)) return null;
  const from = Math.max(start, figure.start - REACH);
  const match = HELD.exec(text.slice(from, figure.start));
  const what = match?.groups?.['what'];
  if (match === null || what === undefined || what.length < 2 || NO_THING.test(what)) return null;
  const at = from + match.index + match[0].lastIndexOf(`${what}的`);
  const held = { start: at, end: at + what.length };
  return figures.some((one) => one !== figure && one.start < held.end && held.start < one.end) ? null : held;
}

/** Whether 的, with a hedge at most, stands right before a place. */
function isOf(text: string, at: number): boolean {
  return text.slice(Math.max(0, at - 4), at).includes('的');
}

/** 单位成本是|中国|同类工厂的2.5倍: whether a name is of what something is held against. */
export function isHeldAgainst(scene: Scene, { start, figures }: Clause, { start: from, end }: Span): boolean {
  const figure = figures.find((one) => one.start >= end);
  if (figure === undefined || figure.start - end > REACH) return false;
  const held = heldAgainst(scene, start, figure);
  return held !== null && from >= held.start && end <= held.end;
}
