import type { Scene } from '../../../engine/relations/scene.ts';
import type { Clause, Name } from '../sentence/clause.ts';
import type { Reading } from '../sentence/reading.ts';

const TRADE = /^metric:(?:.*import|.*export|trade|shipments|sales|procurement|deliveries)/u;

/** 从智利进口, 源自中国: where what is bought comes from. */
export function isOrigin({ text, sentence }: Scene, clause: Clause, name: Name): boolean {
  const behind = text.slice(name.end, Math.min(clause.end, name.end + 16));
  const ahead = text.slice(Math.max(clause.start, name.start - 12), name.start);
  if (/进口|购入|采购|引进|输入/u.test(behind + ahead)) return true;
  return (
    /(?:源自|来自|源于|产自)$/u.test(ahead) &&
    (clause.figures.some((figure) => figure.kind !== 'date' && figure.start > name.end) ||
      text.slice(sentence.start, sentence.end).includes('进口'))
  );
}

/** 对印度出口, 对美国进出口, 运往中国; not 与日本签署. */
export function tradesWith(clause: Clause, name: Name, after: string): boolean {
  return (
    /^(?:[、和与及][\u4e00-\u9fff]{2,6}){0,3}的?[\u4e00-\u9fff]{0,4}?(?:出口|进口|贸易|销售|供应|发运|投资)/u.test(
      after,
    ) || clause.names.some((other) => other.type === 'metric' && TRADE.test(other.slot.id) && other.end <= name.start)
  );
}

/** 采购美国大豆, 进口智利铜: whose goods they are, not who buys. */
export function isMaker(clause: Clause, index: number, text: string): boolean {
  const name = clause.names[index];
  const last = clause.names[index - 1];
  const next = clause.names[index + 1];
  if (name === undefined || last === undefined || next === undefined) return false;
  const bought =
    last.type === 'metric' && /^metric:(?:imports|procurement|exports)$/u.test(last.slot.id) && last.end === name.start;
  return bought && next.type === 'commodity' && text.slice(name.end, next.start).length <= 1;
}

/** A list of those that goods go to or come from: 出口中, 出口目的地中, 进口来源国中. */
const LISTED_SIDES =
  /^(?:在)?(?:(?<out>出口|外销)|进口)(?:[量额值]|总[量额值])?(?:目的地|去向|市场|来源[国地]?|伙伴)?中[,，]/u;

/** 出口中,印度38.6万吨,中国9.4万吨: with whom whoever is told of trades, one by one; null for any other name. */
export function listedSide(
  { scene: { text, sentence } }: Reading,
  clause: Clause,
  name: Name,
): 'partner' | 'origin' | null {
  if (name.start !== clause.start || (name.type !== 'country' && name.type !== 'region')) return null;
  if (clause.figures[0]?.start !== name.end) return null;
  const list = LISTED_SIDES.exec(text.slice(sentence.start, sentence.start + 14));
  if (list === null) return null;
  return list.groups?.['out'] === undefined ? 'origin' : 'partner';
}

/** True for a sentence that goes through those with whom somebody trades. */
export function listsSides({ text, sentence }: Scene): boolean {
  return LISTED_SIDES.test(text.slice(sentence.start, sentence.start + 14));
}
