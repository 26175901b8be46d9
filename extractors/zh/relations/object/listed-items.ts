import type { Attached } from '../../../engine/relations/discourse.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import { attachedName, type Clause, type Name } from '../sentence/clause.ts';
import type { Reading } from '../sentence/reading.ts';

/** 增值服务、营销服务、金融科技及企业服务|收入分别为: a list that stands right before the word that names the metric. */
const LIST = /(?:[\u4e00-\u9fffA-Za-z]{1,12}、){1,8}[\u4e00-\u9fffA-Za-z]{1,16}$/u;
const PAIR = /[\u4e00-\u9fffA-Za-z]{2,10}(?:和|与|及|以及)[\u4e00-\u9fffA-Za-z]{2,10}$/u;
const LEAD =
  /^.*(?:[\u4e00-\u9fff]{2}中(?![大小重低高型东西南北部央国间药文外])|[^、]的|我国|全国|全省|全市|全球|年|月|日|季度|使|让|称|示|公司|集团)(?=[\u4e00-\u9fffA-Za-z])/u;
/** How far before the metric its list may begin. */
const REACH = 60;

/**
 * The things of a list of `size` that stand before a metric, for 分别; null where the words hold no such list. The last
 * two may be joined by 和 or 及, which may also stand within a name.
 */
export function itemsBefore(
  { scene }: Reading,
  clause: Clause,
  metric: Attached,
  size: number,
): readonly Attached[] | null {
  const { slot } = metric;
  if (slot.start < clause.start || slot.end > clause.end) return null;
  const from = Math.max(clause.start, slot.start - REACH);
  const words = scene.text.slice(from, slot.start).replace(/的$/u, '');
  // 温州、宁德两市平均|降雨量: places are whose it is.
  if (/[两三四五六七八九十](?:省|市|县|区|州|地|国|省区|省市)(?:的?平均|的|各自)?$/u.test(words)) return null;
  const list = (LIST.exec(words) ?? PAIR.exec(words))?.[0];
  if (list === undefined) return null;
  const lead = LEAD.exec(list.split('、')[0] ?? '')?.[0].length ?? 0;
  const parts = partsOf(list.slice(lead), size);
  if (parts === null) return null;
  let at = from + words.length - list.length + lead;
  return parts.map((part) => {
    const start = scene.text.indexOf(part, at);
    at = start + part.length;
    const listed = clause.names.find((name) => name.start === start && name.end === at && name.type !== 'metric');
    if (listed !== undefined) return attachedName(listed);
    const item = slotOfWords(scene.text, { start, end: at }, (one) => one);
    return { slot: item, rule: 'zh/object/listed-item', inherited: false };
  });
}

/** 东北虎、东北豹|分别增至70只和80只: a list that a clause begins with, where the measure was told before. */
export function itemsAtHead({ scene }: Reading, clause: Clause, size: number): readonly Attached[] | null {
  const words = scene.text.slice(clause.start, clause.end);
  const list = AT_HEAD.exec(words)?.[1];
  const parts = list === undefined ? null : partsOf(list, size);
  if (list === undefined || parts === null) return null;
  // 东北|虎: a place within the name of a kind; 中国、印度分别: names of those told of.
  const end = clause.start + list.length;
  const isNamed = clause.names.some(
    (name) =>
      name.end <= end &&
      name.type !== 'commodity' &&
      parts.some((part) => part === scene.text.slice(name.start, name.end)),
  );
  if (isNamed) return null;
  let at = clause.start;
  // 镓和锗: one character is a thing only where it is listed.
  const listed = (start: number): Name | undefined =>
    clause.names.find((name) => name.start === start && name.type === 'commodity');
  if (parts.some((part) => part.length < 2 && listed(scene.text.indexOf(part, at)) === undefined)) return null;
  return parts.map((part) => {
    const start = scene.text.indexOf(part, at);
    at = start + part.length;
    const name = listed(start);
    if (name?.end === at) return attachedName(name, 'zh/object/listed-item');
    const slot = slotOfWords(scene.text, { start, end: at }, (one) => one);
    return { slot, rule: 'zh/object/listed-item', inherited: false };
  });
}

/** Two or more things, and what was told of the one before: 镓和锗|的这一比例|分别为. */
const AT_HEAD =
  /^((?:[\u4e00-\u9fff]{1,8}、){1,5}[\u4e00-\u9fff]{1,8}|[\u4e00-\u9fff]{1,6}[和与][\u4e00-\u9fff]{1,6}?)(?:的?(?:这一|该|这个|上述|同一)(?:比例|比率|比重|占比|数字|数据|数值|指标|增速|涨幅|降幅|份额))?分别/u;

function partsOf(list: string, size: number): readonly string[] | null {
  const parts = list.split('、').filter((part) => part !== '');
  if (parts.length === size) return parts;
  const split = [...parts.slice(0, -1), ...(parts.at(-1) ?? '').split(/以及|[和与及]/u)].filter((part) => part !== '');
  return split.length === size ? split : null;
}

const RANKED =
  /^(?:其中[,，]?)?((?:[\u4e00-\u9fffA-Za-z]{2,10}、){1,8}[\u4e00-\u9fffA-Za-z]{2,10}?(?:(?:和|与|及)[\u4e00-\u9fffA-Za-z]{2,10}?)?)(?:三家|两家|三者|依次|分别|则|牢牢|稳|仍){0,2}(?:位列|位居|分列|列|排名|排在|居|领先|领跑|占据|跻身|包揽)/u;

/** 徐工、三一、解放位列前三: those who are told of in the clauses behind, one figure each. */
export function rankedItems({ scene }: Reading, clause: Clause): readonly Attached[] {
  const words = scene.text.slice(clause.start, clause.end);
  const list = words.includes('、') ? RANKED.exec(words) : null;
  if (list === null) return [];
  let at = clause.start + words.indexOf(list[1] ?? '');
  return (list[1] ?? '').split(/[、和与及]/u).map((part) => {
    const start = scene.text.indexOf(part, at);
    at = start + part.length;
    const listed = clause.names.find((name) => name.start === start && name.end === at && name.type !== 'metric');
    if (listed !== undefined) return attachedName(listed);
    const slot = slotOfWords(scene.text, { start, end: at }, (one) => one);
    return { slot, rule: 'zh/subject/ranked', inherited: false };
  });
}

/** Groups that figures are told of, rather than things that they are measured of: 中、小型企业. */
export function isGroup({ slot }: Attached): boolean {
  return /(?:企业|产业|地区|居民|家庭|人群|车企|房企|银行|机构|公司)$/u.test(slot.text);
}
