import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import { characterSet } from '../../../engine/text/characters.ts';
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Whole } from '../scope/shares.ts';
import type { Clause } from '../sentence/clause.ts';
import type { Frame, Reading } from '../sentence/reading.ts';

/** 持有5.67亿股: how many shares, where the verb by itself would tell what part. */
export function sharesHeld(figure: Figure, near: readonly Attached[]): Attached | undefined {
  const stake = near.findLast((one) => one.slot.id === 'metric:stake');
  if (stake === undefined || figure.kind !== 'count') return undefined;
  return { ...stake, slot: { ...stake.slot, id: 'metric:shares-held', label: 'shares held' } };
}

const PER_TEN = /10(?:股)?(?:[派送转][\d.]{1,6}(?:元|股)?)*(?<verb>派|送红股|送|转增|转)$/u;

const mayBePerTen = characterSet('派送转增股');

/** 10派3.5元转4股: what is paid and given for ten shares, in the short words of the exchanges. Null where a figure is none of it. */
export function perTenShares({ text, lexicon }: Scene, clause: Clause, figure: Figure): Attached | null {
  if (!mayBePerTen(text, figure.start - 1)) return null;
  const verb = PER_TEN.exec(text.slice(Math.max(clause.start, figure.start - 24), figure.start))?.groups?.['verb'];
  if (verb === undefined) return null;
  const id = verb === '派' ? 'metric:dividend' : 'metric:bonus-shares';
  const start = figure.start - verb.length;
  const slot = { id, label: lexicon.entity(id)?.label ?? id, text: verb, start, end: figure.start };
  return { slot, rule: 'zh/metric/per-ten-shares', inherited: false };
}

/** 发行再融资债券4417亿元: how much money of it was issued, where the verb by itself would count shares. */
export function ofIssue(figure: Figure, stated: Attached | undefined): Attached | undefined {
  if (stated?.slot.id !== 'metric:shares-issued' || figure.kind !== 'money') return stated;
  return { ...stated, slot: { ...stated.slot, id: 'metric:issuance', label: 'issuance' } };
}

/** A part of a company's shares is a stake, whatever was told of them before. */
export function stakeOf(told: Attached, whole: Whole, scene: Scene): Attached {
  const ofShares =
    whole.metric?.slot.id === 'metric:shares-outstanding' ||
    (scene.lexicon.metric(told.slot.id)?.family === 'shares' && !/^metric:(?:dividend|buyback)$/u.test(told.slot.id));
  return ofShares ? { ...told, slot: { ...told.slot, id: 'metric:stake', label: 'stake' } } : told;
}

/** Whether a whole is so many people or things, not a measure of them: 员工总数, 总人口. */
export function isOfNumber({ scope, metric }: Whole): boolean {
  return (
    scope !== null &&
    (metric === null || /^metric:(?:employees|population|users|households|students|number)$/u.test(metric.slot.id))
  );
}

/**
 * 研发人员占员工总数的28.6%: people or things that are a part of others are counted themselves, whatever was told of before.
 * Null where the clause names another part than the one told of, or none.
 */
export function sharingThing({ scene }: Reading, clause: Clause, at: number, frame: Frame): Attached | null {
  const from = Math.max(clause.start, frame.lastEnd, at - 12);
  const run = /[\u4e00-\u9fff]{2,12}$/u.exec(scene.text.slice(from, at))?.[0] ?? '';
  if (
    !/(?:人员|人口|人群|员工|职工|学生|用户|客户|家庭|企业|订单|产品|岗位|车型|机型|门店|床位|案件|病例|项目|土地)$/u.test(
      run,
    )
  )
    return null;
  const words = scene.words({ start: at - run.length, end: at });
  const last = words.findLastIndex((word) => !/^(?:n|vn|b|a|x|j|l|eng)/u.test(word.tag));
  const first = words[last + 1];
  if (
    first === undefined ||
    at - first.start < 3 ||
    clause.names.some((name) => name.start < at && name.end > first.start && name.type !== 'sector')
  )
    return null;
  const slot = slotOfWords(scene.text, { start: first.start, end: at }, (one) => one);
  return { slot, rule: 'zh/metric/sharing-thing', inherited: false };
}

/** 遇害43人。…可卡因约占总量的八成: what befell people before is not what goods are a part of. */
export function mindOfShare(lexicon: Lexicon, { names }: Clause, mind: Attached | null): Attached | null {
  if (mind === null || lexicon.metric(mind.slot.id)?.family !== 'casualties') return mind;
  return names.some(({ type }) => type === 'commodity') ? null : mind;
}
