import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import { characterSet } from '../../../engine/text/characters.ts';
import type { Figure } from '../../../model/figure.ts';
import { attachedName, type Clause } from '../sentence/clause.ts';
import type { Reading } from '../sentence/reading.ts';

/** 其中四分之三由德国承担: who bears, makes or holds the part stands behind it. */
export function bearerBehind({ scene }: Reading, clause: Clause, figure: Figure): Attached | null {
  if (figure.kind !== 'share') return null;
  const by = /^(?:则|均|都|是|将|主要)?由/u.exec(scene.text.slice(figure.end, figure.end + 3));
  if (by === null) return null;
  const bearer = clause.names.find((one) => one.start === figure.end + by[0].length && one.type !== 'metric');
  if (bearer === undefined) return null;
  const bears =
    /^(?:来|负责)?(?:承担|负担|提供|出资|支付|贡献|生产|供应|持有|拥有|控制|掌握|认购|买走|完成|创造|出产|制造|垄断)/u;
  return bears.test(scene.text.slice(bearer.end, clause.end)) ? attachedName(bearer, 'zh/subject/bearer') : null;
}

/** What a stake is told by, ahead of its figure. */
const HOLDING = /(?:持股|持股比例|持有[^,，;；。\d]{0,10})(?:比例)?(?:为|达|约|近|超过?|逾)?$/u;
/** What its holder is among the others. */
const RANK = /^的(?:第?[一二三四五六七八九十]大?股东|控股股东|大股东|(?:主要|重要|原始|国有)?股东|实际控制人|实控人)?/u;

/** 持股12.6%的第二大股东润泽创投: whose stake it is stands behind it. */
export function holderBehind({ scene }: Reading, clause: Clause, figure: Figure): Attached | null {
  if ((figure.kind !== 'share' && figure.unit !== 'share') || scene.text.charAt(figure.end) !== '的') return null;
  if (!HOLDING.test(scene.text.slice(Math.max(clause.start, figure.start - 16), figure.start))) return null;
  const rank = RANK.exec(scene.text.slice(figure.end, figure.end + 9))?.[0] ?? '';
  const at = figure.end + rank.length;
  const holder = clause.names.find(
    ({ start, type }) => start === at && (type === 'company' || type === 'org' || type === 'unlisted'),
  );
  if (holder !== undefined) return attachedName(holder, 'zh/subject/bearer');
  if (rank.length < 3) return null;
  return {
    slot: slotOfWords(scene.text, { start: figure.end + 1, end: at }, (words) => words),
    rule: 'zh/subject/bearer',
    inherited: false,
  };
}

const opensOrigin = characterSet('均则都是来源产的');

/** 进口量的71%来自中国: who it comes from stands behind the figure. */
export function originBehind({ text }: Scene, clause: Clause, figure: Figure): Attached | null {
  if (figure.kind === 'change' || !opensOrigin(text, figure.end)) return null;
  // 全球约70%的钴产自刚果: behind the thing that it is a share of.
  const thing = clause.names.find((one) => one.type === 'commodity' && one.start === figure.end + 1);
  const measure = clause.names.find((one) => one.type === 'metric' && one.start === thing?.end);
  const from = text.charAt(figure.end) === '的' && thing !== undefined ? (measure ?? thing).end : figure.end;
  const verb = /^(?:均|则|都|是)?(?:来自|源自|产自|产于|出自)(?:于)?/u.exec(text.slice(from, from + 6));
  if (verb === null) return null;
  const name = clause.names.find((one) => one.start === from + verb[0].length);
  return name === undefined ? null : attachedName(name, 'zh/subject/origin');
}

/** 其中7座位于中国大陆: of a number of things, where they stand. */
export function placeBehind({ text }: Scene, clause: Clause, figure: Figure): Attached | null {
  if (figure.kind !== 'count') return null;
  const verb = /^(?:均|则|都)?(?:位于|坐落于|坐落在|设在|建在|分布在|集中在)/u.exec(
    text.slice(figure.end, figure.end + 5),
  );
  if (verb === null) return null;
  const place = clause.names.find(
    ({ start, type }) => start === figure.end + verb[0].length && /^(?:country|place|region)$/u.test(type),
  );
  return place === undefined ? null : attachedName(place, 'zh/subject/placed-behind');
}
