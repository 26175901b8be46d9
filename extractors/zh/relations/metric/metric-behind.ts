import type { Attached } from '../../../engine/relations/discourse.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import { characterSet } from '../../../engine/text/characters.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import { COUNTED_PEOPLE } from '../../../lexicon/counted/people.ts';
import type { Figure } from '../../../model/figure.ts';
import { attachedName, type Clause } from '../sentence/clause.ts';
import type { Reading } from '../sentence/reading.ts';
import { contractWorth } from './contract-worth.ts';
import { fateBehind } from './fates.ts';
import { importCover } from './import-cover.ts';
import { VAGUE } from './metric-classes.ts';
import { sortBehind } from './sort-behind.ts';

const PEOPLE: ReadonlySet<string> = new Set(COUNTED_PEOPLE.map(({ unit }) => unit));

/** 50亿美元的“全球稀土勘探基金”: what the money is for. */
const FUND =
  /^["“《]?([\u4e00-\u9fff]{0,10}?(?:基金|合同|订单|贷款|债券|援助|罚款|补贴|赔偿|专款|资金|经费|拨款|补助|补偿金|奖金|赎金|抚恤金|赔偿金|奖学金|善款|赠款|罚金|押金|保证金|救助金|捐款|军援))/u;

/** Words for sums that are verbs as well. */
const SUMS = oneOf(/^(?:罚款|贷款|融资|补贴|赔偿|援助|捐款|分红|派息|投资|注资|借款|拨款|退税|订单)$/u);

/** 投资1.5亿加元|将产能翻番: what money or goods bring about stands behind one of these. */
const BRINGS_ABOUT = /[将把使让令对]/u;

/** By what something is shared out, held or paid. */
const RECKONED = /^(?:将|均|则)?(?:[按凭据]|依(?!赖|靠|存))/u;

const opensOutlook = characterSet('概可风机压空预必理');

/** 2.7万吨表观消费量, 3亿美元的磷矿供货合同, 70万辆目标. */
export function metricBehind(reading: Reading, clause: Clause, figure: Figure): Attached | null {
  const { scene } = reading;
  let at = figure.end;
  if (scene.text.charAt(at) === '的') at++;
  // 降息25个基点的概率: what may come of it is not what it measures.
  if (
    opensOutlook(scene.text, at) &&
    /^(?:概率|可能性?|风险|机会|压力|空间|预期|必要|理由)/u.test(scene.text.slice(at, at + 3))
  )
    return null;
  const contract = contractWorth(scene, clause, figure);
  if (contract !== null) return contract;
  const fund = figure.kind !== 'money' ? null : FUND.exec(scene.text.slice(at, at + 24));
  if (
    fund !== null &&
    !clause.names.some((name) => name.type === 'metric' && name.start >= at && name.end <= at + fund[0].length)
  ) {
    const start = at + fund[0].length - (fund[1]?.length ?? 0);
    const slot = slotOfWords(scene.text, { start, end: at + fund[0].length }, (words) => words);
    return { slot, rule: 'zh/metric/fund', inherited: false };
  }
  const cover = importCover(scene, figure);
  if (cover !== null) return cover;
  const sort = sortBehind(reading, clause, figure);
  if (sort !== null) return sort;
  const fate = fateBehind(scene, clause, figure);
  if (fate !== null) return fate;
  for (const name of clause.names) {
    if (name.start < figure.end) continue;
    const fated = PEOPLE.has(figure.unit ?? '') && scene.lexicon.metric(name.slot.id)?.family === 'casualties';
    // 2名承包商员工死亡: what befell them stands behind whatever they are.
    if (name.start - at > (fated ? 8 : 3) || /[,，;；。、\d]/u.test(scene.text.slice(at, name.start))) return null;
    // 8万吨按历史出口量分给矿企: by what it is reckoned is not what it measures.
    if (name.start > at && RECKONED.test(scene.text.slice(at, at + 4))) return null;
    // 45个港口铁矿石库存1.7亿吨: of what is counted, not how many there are.
    if (figure.kind === 'count' && name.start > at && !fated) return null;
    if (name.type === 'commodity' || name.type === 'country') {
      at = name.end;
      continue;
    }
    if (name.type !== 'metric' || VAGUE.has(name.slot.id)) return null;
    if (name.start > at && BRINGS_ABOUT.test(scene.text.slice(at, name.start))) return null;
    // 年产能600万吨的钢|厂外贸负责人: what is made there is told of, and not what follows.
    if (/^[厂企商]/u.test(scene.text.slice(at, name.start))) return null;
    // 收容了4700名居民: those to whom something is done are no population.
    if (
      name.slot.text === '居民' &&
      !/(?:[有住]|为|人口)(?:着|约|近|超|逾|达|仅)?$/u.test(aheadOf(scene, clause, figure))
    )
      return null;
    const isFate = figure.kind === 'count' && scene.lexicon.metric(name.slot.id)?.family === 'casualties';
    if (isFate) return attachedName(name, 'zh/metric/behind');
    // 24亿欧元的反垄断罚款: behind 的 it is the noun as well.
    if (figure.kind === 'money' && at === figure.end + 1 && SUMS.test(name.slot.text))
      return attachedName(name, 'zh/metric/behind');
    // 处以4000万欧元罚款: with nothing behind it the word is the noun.
    const closes = /^(?:[,，;；。、)）]|$)/u.test(scene.text.slice(name.end, Math.min(name.end + 1, clause.end)));
    if (figure.kind === 'money' && name.start === at && closes && SUMS.test(name.slot.text))
      return attachedName(name, 'zh/metric/behind');
    if (name.flags.verb === true) return null;
    const verbs = scene.lexicon.verbs.zh;
    return verbs.has(name.slot.text) && !/^(?:目标|专利)/u.test(name.slot.text)
      ? null
      : attachedName(name, 'zh/metric/behind');
  }
  return null;
}

/** The words right before a figure in its clause. */
function aheadOf({ text }: Reading['scene'], clause: Clause, { start }: Figure): string {
  return text.slice(Math.max(clause.start, start - 6), start);
}
