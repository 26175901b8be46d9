import { fitsMetric } from '../../engine/metrics/metric-fit.ts';
import type { Attached } from '../../engine/relations/discourse.ts';
import type { FigureSlots } from '../../engine/relations/relation-pack.ts';
import { slotOfWords } from '../../engine/relations/slots.ts';
import type { Figure } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import { attachedName, type Clause, type Name } from './sentence/clause.ts';
import type { Frame, Reading, ToldLevel } from './sentence/reading.ts';
import { groupOf } from './subject/groups.ts';

/** What stands before the figure of an item that leaves its measure out: a noun, and perhaps whom or where it is with. */
const HEAD =
  /^(?:而|其中[,，]?|另外?|此外)?(?:包?含|包括)?(?<with>对|向|从|自|往)?(?<item>[\u4e00-\u9fffA-Za-z]{2,10}?)(?:约|近|超过?|逾|不到|仅|只有|则|也|共|有|普遍|大致|(?:维持|保持|稳定)?在|处于|介于|以|则以|分别以)*$/u;
/** Times, sums and averages are none of the things that a list tells of; neither is what ends in a verb. */
const NO_ITEM =
  /[的比较於于由与或及、]|^(?:连同|加上|计入|算上|扣除|剔除|不含|因|由于|有|受|截至|截止|已|将|拟|曾|再|又|还|并|把|被|使|让)|已$|^(?:全[年月球国省市]|[今去前当同上本下]|此前|目前|前值|预期|计划|目标|合[计共]|共|总|累计|平均|最|其|另|[人户日月年亩场店单校]均|单|现|约|超|近|平|高|低)|(?:权益|负债|资产|利润|收入|债务|规模|标准|成本|费用)$|[为达至到占报收是增升降涨跌售卖产购买投放额量值价率款期年月日时内外后前中上下]$/u;

/** What the item is about. */
type Item = Pick<FigureSlots, 'subject' | 'object' | 'metric' | 'scope'>;

/**
 * 第一产业增加值9.1万亿元；第二产业|48.9万亿元. 对东盟出口4.1万亿元，对欧盟|3.6万亿元: an item of a list that names only what is
 * another than in the item before stands where that stood, and takes the rest over. Null for any other figure.
 */
export function parallelItem(reading: Reading, clause: Clause, frame: Frame, figure: Figure): Item | null {
  if (figure.kind === 'date' || figure.kind === 'change' || figure.kind === 'share') return null;
  if (clause.figures.find((one) => one.kind !== 'date') !== figure) return null;
  const head = HEAD.exec(reading.scene.text.slice(clause.start, figure.start));
  const words = head?.groups?.['item'];
  if (head === null || words === undefined || NO_ITEM.test(words)) return null;
  if (groupOf(reading.scene.text, clause) !== null) return null;
  const ahead = clause.names.filter((name) => name.end <= figure.start);
  const model =
    frame.levels.findLast((one) => one.figure.unit === figure.unit && one.figure.kind === figure.kind) ??
    otherAmount(reading, frame, ahead, words);
  if (model === undefined || model.metric === null || model.figure.start >= clause.start) return null;
  // 农村居民 is no measure of money.
  const { lexicon } = reading.scene;
  if (ahead.some(({ type, slot }) => type === 'metric' && fitsMetric(figure, lexicon.metric(slot.id)))) return null;
  const start = clause.start + head[0].indexOf(words, head.groups?.['with'] === undefined ? 0 : 1);
  const span = { start, end: start + words.length };
  const last = reading.scene.words(span).at(-1);
  // 退出2架: what is done is no item.
  if (last === undefined || last.tag === 'v' || last.tag === 'd') return null;
  const named = ahead.find((name) => name.type !== 'metric' && name.start >= span.start && name.end <= span.end);
  const told = slotHeld(reading, model, head.groups?.['with'] !== undefined);
  // 机动车保有量4.69亿辆,其中汽车3.66亿辆: a thing stands for no country.
  const held = isOfSort(model, words) ? 'subject' : asObject(told, named, span);
  if (held === null) return null;
  // 全市病例86例,含重症9例: a sort of those that a place has is no place.
  if (
    held === 'subject' &&
    figure.kind === 'count' &&
    named === undefined &&
    isOfPlace(model) &&
    !/[省市县州郡区镇乡村]$/u.test(words)
  )
    return takenOver(model, 'scope', itemOf(reading, named, span, 'scope'));
  const actor = named !== undefined && /^(?:country|place|region|company|org)$/u.test(named.type);
  if (actor && head.groups?.['with'] === undefined) return null;
  return takenOver(model, held, itemOf(reading, named, span, held));
}

/** 集成电路出口5120亿元,汽车|252.3万辆: goods of a list that are told in another unit flow as those before did. */
function otherAmount(
  { scene }: Reading,
  { levels }: Frame,
  ahead: readonly Name[],
  words: string,
): ToldLevel | undefined {
  const [only, ...more] = ahead;
  if (only?.type !== 'commodity' || more.length > 0 || only.slot.text !== words) return undefined;
  const last = levels.at(-1);
  const flows = /^metric:(?:exports|imports|export-value|import-value|production|procurement|sales)$/u;
  return last !== undefined && last.figure.start >= scene.sentence.start && flows.test(last.metric?.slot.id ?? '')
    ? last
    : undefined;
}

/** 民营企业…；外商投资企业|4.31万亿元: the item is of the sort that the one before was told of. */
function isOfSort({ subject }: ToldLevel, words: string): boolean {
  return subject?.rule === 'zh/subject/sector' && subject.slot.text.slice(-2) === words.slice(-2);
}

function asObject(
  held: 'subject' | 'object' | 'scope' | null,
  named: Name | undefined,
  span: Span,
): 'subject' | 'object' | 'scope' | null {
  return held === 'subject' && named?.type === 'commodity' && named.end === span.end ? 'object' : held;
}

/** Whether what the item before is of is a place. */
function isOfPlace({ subject }: ToldLevel): boolean {
  return /^(?:country|place|region):/u.test(subject?.slot.id ?? '');
}

function itemOf(
  { scene }: Reading,
  named: Name | undefined,
  span: Span,
  slot: 'subject' | 'object' | 'scope',
): Attached {
  const rule = `zh/${slot}/parallel-item` as const;
  return named !== undefined && (named.end === span.end || named.type === 'scope')
    ? attachedName(named, rule)
    : { slot: slotOfWords(scene.text, span, (one) => one), rule, inherited: false };
}

/** Which slot the item before filled with words of its own clause. */
function slotHeld(
  { clauses, scene }: Reading,
  { figure, subject, object, scope }: ToldLevel,
  isPartner: boolean,
): 'subject' | 'object' | 'scope' | null {
  const own = clauses.find((clause) => clause.start <= figure.start && figure.end <= clause.end);
  const fills = (slot: Attached | null): boolean =>
    own !== undefined && slot !== null && slot.slot.start >= own.start && slot.slot.end <= figure.start;
  if (isPartner) {
    const marked = fills(scope) && '对向从自往'.includes(scene.text.charAt((scope?.slot.start ?? 0) - 1));
    return marked ? 'scope' : null;
  }
  if (fills(object)) return 'object';
  if (fills(scope)) return 'scope';
  return fills(subject) ? 'subject' : null;
}

function takenOver(model: ToldLevel, slot: 'subject' | 'object' | 'scope', item: Attached): Item {
  const carried = (told: Attached | null): Attached | null => (told === null ? null : { ...told, inherited: true });
  const { subject, object, metric, scope } = model;
  const taken = { subject: carried(subject), object: carried(object), metric: carried(metric), scope: carried(scope) };
  return { ...taken, [slot]: item };
}
