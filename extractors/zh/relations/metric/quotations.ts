import type { Attached } from '../../../engine/relations/discourse.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { Slot } from '../../../model/claim.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Clause, Name } from '../sentence/clause.ts';
import type { Frame, Reading } from '../sentence/reading.ts';
import { isFirm } from '../subject/reach.ts';

/** 收报14.35元, 跌逾2.4%至1388元: the verb of a quotation, right before its figure. */
const QUOTED =
  /(?:收报|报收|收于|收在|收至|报于|终场|报|收涨|收跌|收高|收低|高开|低开|失守|站上|升破|跌破|突破|收复|触及|触达|摸高至?|下探至?|逼近|下挫|走高|走低|飙升|重挫|大涨|大跌|暴涨|暴跌|微涨|微跌|领涨|领跌|早涨|累涨|累跌|上涨|下跌|涨|跌|挫|至)(?:了|约|近|逾|超过?|至|到|在|于|幅|达|为|\s){0,3}$/u;
/** 全天成交2.08万亿元, 成交逾2万亿. */
const TRADED = /(?:成交|放量|缩量)(?:了|约|近|逾|超过?|达到?|突破|不足|\s){0,3}$/u;
const INDEX = /(?:指数?|综指|成指|板指|标普500|日经225|沪深300|科创50|创业板|DAX|KOSPI|CAC40)$/iu;
const LISTED = oneOf(/^metric:(?:share-price|index-level)$/u);

/**
 * What a quotation measures where only its verb says so: the level of an index, the price of a company's shares, what
 * was traded. Null where neither an index nor a company is quoted.
 */
export function quotedMetric(reading: Reading, clause: Clause, frame: Frame, figure: Figure): Attached | null {
  const { text } = reading.scene;
  const words = text.slice(Math.max(clause.start, figure.start - 8), figure.start);
  if (figure.kind === 'money' || isMoneyMoved(figure)) {
    const traded = TRADED.exec(words);
    if (traded !== null) return at(reading, figure, traded[0].length, 'metric:turnover');
  }
  const isQuote = figure.kind === 'money' || figure.kind === 'price' || figure.kind === 'change' || isPoints(figure);
  if (fellSince(reading, clause, frame, figure)) return at(reading, figure, 0, 'metric:share-price');
  const verb = isQuote ? QUOTED.exec(words) : null;
  if (verb === null || figure.unit === 'pp') return null;
  const id = quotedOf(reading, clause, frame, figure);
  return id === null ? null : at(reading, figure, verb[0].length, id);
}

/** 总市值114亿元,年内累计下跌18%: over a time a share rises and falls, whatever was told of it last. */
function fellSince({ scene }: Reading, { start }: Clause, { told, levels }: Frame, figure: Figure): boolean {
  if (figure.kind !== 'change' || figure.unit !== '%' || told?.metric?.slot.id !== 'metric:market-value') return false;
  if (!levels.some(({ metric }) => metric?.slot.id === 'metric:share-price')) return false;
  return /(?:年内|今年以来|年初至今|年初以来|本[周月年]|[月周]内|上市以来|近[^,，]{1,5}交?易?日)[^,，]{0,4}(?:上?涨|下?跌)(?:了|约|近|逾|超过?|幅|达)*$/u.test(
    scene.text.slice(start, figure.start),
  );
}

function isPoints(figure: Figure): boolean {
  return figure.kind === 'measure' && figure.unit !== null && /point|^1$/u.test(figure.unit);
}

function isMoneyMoved({ kind, unit }: Figure): boolean {
  return kind === 'change' && unit !== null && /^[A-Z]{3}$/u.test(unit);
}

function quotedOf(reading: Reading, clause: Clause, frame: Frame, figure: Figure): string | null {
  // 台股收在31,208点, 下跌312点: only indices are quoted in points.
  if (figure.unit !== null && /point/u.test(figure.unit)) return 'metric:index-level';
  const told = frame.told?.metric?.slot.id ?? '';
  const before = clause.names.filter((name) => name.end <= figure.start);
  const quoted = before.findLast(isActor);
  const goods = before.findLast(({ type }) => type === 'commodity');
  // 锂电设备投资增速放缓至5%: of what is said of the goods, not of the goods.
  if (goods !== undefined && before.some(({ type, start }) => type === 'metric' && start >= goods.end)) return null;
  const isSum = figure.kind === 'money' && typeof figure.value === 'number' && figure.value >= 1e7;
  if (goods !== undefined && !isSum && (quoted === undefined || quoted.end <= goods.start))
    return reading.scene.text.slice(goods.start, figure.start).includes('期') ? 'metric:futures-price' : 'metric:price';
  // 截至收盘报71.5元: the share of the company that is told of.
  const ofFirm =
    frame.subject !== null &&
    isFirm(frame.subject) &&
    /收盘|盘中|早盘|午后|开盘|盘初/u.test(reading.scene.text.slice(clause.start, figure.start));
  // 银行板块下跌0.6%: the shares of a sector.
  const sector = before.findLast(({ type }) => type === 'sector');
  if (sector?.slot.text.endsWith('板块') === true && (quoted === undefined || quoted.end <= sector.start))
    return 'metric:share-price';
  if (quoted === undefined) return LISTED.test(told) ? told : ofFirm ? 'metric:share-price' : null;
  const between = reading.scene.text.slice(quoted.end, figure.start);
  if (between.length > 24 || clause.names.some((name) => name.type === 'metric' && name.start >= quoted.end))
    return null;
  if (INDEX.test(quoted.slot.text)) return 'metric:index-level';
  return quoted.type === 'company' || quoted.type === 'unlisted' ? 'metric:share-price' : null;
}

function isActor({ type, slot, flags }: Name): boolean {
  if (flags.short === true || /^(?:[美港日台欧韩AHB]股|股票|个股|盘[前中后])$/u.test(slot.text)) return false;
  return type !== 'metric' && type !== 'scope' && type !== 'commodity' && type !== 'sector';
}

function at({ scene }: Reading, figure: Figure, length: number, id: string): Attached {
  const start = figure.start - length;
  const label = scene.lexicon.entity(id)?.label ?? id;
  const slot: Slot = { id, label, text: scene.text.slice(start, figure.start), start, end: figure.start };
  return { slot, rule: 'zh/metric/quotation', inherited: false };
}

/** 收报每吨17240美元: the verb of a quotation is all that names the price. */
export function priceVerb({ scene }: Reading, clause: Clause, figure: Figure): Attached | null {
  const words = scene.text.slice(clause.start, figure.start);
  const verb =
    /(?:收报|报收|收于|报于|报|升至|跌至|涨至|售价|卖到|卖|售|收购|突破|均价)(?=[^\u4e00-\u9fff]*$|.{0,3}$)/u.exec(
      words,
    );
  if (verb === null) return null;
  const start = clause.start + verb.index;
  const slot = { id: 'metric:price', label: 'price', text: verb[0], start, end: start + verb[0].length };
  return { slot, rule: 'zh/metric/quotation', inherited: false };
}
