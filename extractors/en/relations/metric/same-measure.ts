import { oneOf } from '../../../engine/text/one-of.ts';
import type { Figure } from '../../../model/figure.ts';
import { isBase, isBracketed } from '../comparisons.ts';
import { expectationAt } from '../modality/expectations.ts';
import { itemAt } from '../sentence/items.ts';
import { beforeHedges } from '../sentence/phrases.ts';
import type { Frame, Reading } from '../sentence/reading.ts';

const COMPARES = new Set(
  'more less fewer higher lower larger smaller up down above below behind ahead short as than better worse further'.split(
    ' ',
  ),
);

/**
 * What the figure right before measured, where this one only compares it: 312,000 tonnes, [14%] less than the year
 * before; 22% of the power, up from [5%]; 42,000 people, [three times] as many as in May. Null where it says more.
 */
export function sameMeasure(
  { items }: Reading,
  frame: Frame,
  index: number,
  figure: Figure,
): Frame['measured'][number] | null {
  const last = frame.measured[0];
  const from = frame.lastFigure;
  if (last === undefined || from < 0) return null;
  const kind = itemAt(items, from).figure?.kind;
  // "Net profit of 560 billion yen, of which energy is to contribute 140 billion": a part of it.
  const part = kind === figure.kind && kind !== 'count' && kind !== 'share' ? whichBehind(items, from) : -1;
  if (part > 0 && part < index && itemAt(items, part - 1).text === 'of') return last;
  const between = items.slice(from + 1, index);
  const comma = between.findLastIndex((item) => item.text === ',');
  const tail = between.slice(comma + 1);
  // "6.2 million subscribers, taking its total to 148 million": the number by itself counts the same.
  // "killing two, injuring 14": what was done to these is another thing.
  const another = tail.some(({ name }) => name?.type === 'metric' && !WHOLE.test(name.slot.id));
  // "The Greens took 18 seats and the Liberals 12": the verb is said once.
  const lent = itemAt(items, from).figure?.unit === figure.unit && figure.kind === 'count' && kind === 'count';
  const bare = figure.kind === 'count' && kind === 'count' && BARE.test(itemAt(items, index).text);
  if (
    lent &&
    bare &&
    between.length > 1 &&
    between.every(({ name, text }) => name !== null || /^(?:,|;|and|the|while|but)$/.test(text))
  )
    return last;
  // "received $1.35 billion, followed by Guanajuato with $1.29 billion": the next of a ranking.
  const alike = between.length > 2 && itemAt(items, from).figure?.unit === figure.unit && figure.kind !== 'change';
  if (alike && isNextOfRanking(between)) return last;
  // "employs 11,400 people, will shut 38 of its 412 stores": what is done next is another thing.
  const total = bare && !another && !tail.some(({ text }) => DOES_NEXT.test(text));
  if (isBracketed(items, index - 2) && kind === figure.kind) return last;
  // "up from 41.3% in 2024 and 19% in 2019": both are compared with.
  if (last.base && kind === figure.kind && itemAt(items, index - 1).text === 'and' && isBase(items, index)) return last;
  if (kind === figure.kind && isParallel(items, from, index)) return last;
  if (between.some((item) => item.text === ';' || item.text === ':' || (item.text === 'which' && !total))) return null;
  // "4.7% of economic output in 2026 from 5.4%": the whole of the one is the whole of the other.
  const whole = tail[0]?.text === 'of' ? tail.findIndex((item) => item.type === 'date' || item.text === 'from') : 0;
  const named = tail.slice(Math.max(whole, 0)).some((item) => item.name !== null);
  const loss = tail.length < 5 && MOVED.has(tail.at(-2)?.text ?? '');
  // "…, still above the Riksbank's 2% target": who aims is named, and the measure stays.
  const hoped = expectationAt(items, index) !== null && !tail.some((item) => item.name?.type === 'metric');
  if (hoped && (kind === figure.kind || bothCounted(kind, figure)))
    return frame.measured.find((one) => !one.base) ?? last;
  if ((named && !total && !loss) || tail.some((item) => NEW_CLAUSE.has(item.text))) return null;
  if (isBase(items, index) && kind === figure.kind) return last;
  // "Revenue was $1.4 billion, an increase of 12 percent compared to $1.2 billion": of what grew so much.
  if (
    isBase(items, index) &&
    kind === 'change' &&
    /^(?:with|to)$/.test(itemAt(items, beforeHedges(items, index)).text) &&
    frame.measured.some(({ metric }) => metric.slot.id === last.metric.slot.id && metric !== last.metric)
  )
    return last;
  // "270,000 candidates, or 28% of the total, qualified, down from 246,000": the share only said the same once more.
  if (isBase(items, index) && kind === 'share' && figure.kind === 'count' && itemAt(items, from - 1).text === 'or')
    return frame.measured.find((one) => !one.share && !one.base) ?? null;
  if (total) return last;
  const compared = COMPARES.has(itemAt(items, index + 1).text) || /^(?:up|down)$/.test(itemAt(items, index - 1).text);
  // ", a loss of 1.2% on the week": the movement by a noun.
  const tie = beforeHedges(items, index);
  const noun = itemAt(items, tie).text === 'of' && MOVED.has(itemAt(items, tie - 1).text);
  const relative = figure.kind === 'change' || figure.kind === 'multiple' || figure.kind === 'share';
  return relative && (compared || noun) && comma >= 0 ? last : null;
}

/** Where "which" stands, four items behind a figure at the most; -1 where it does not. */
function whichBehind(items: Reading['items'], from: number): number {
  for (let at = from + 1; at < from + 5; at++) if (itemAt(items, at).text === 'which') return at;
  return -1;
}

/** Whether nothing but names and the words of a ranking stand there, behind "followed" where that is said. */
function isNextOfRanking(between: Reading['items']): boolean {
  const next = between.findLastIndex(({ text }) => text === 'followed' || text === 'trailed');
  return between
    .slice(Math.max(next, 0))
    .every(({ name, text }) => (name === null ? RANKING.has(text) : name.type !== 'metric'));
}

/** "2 million rupees (7,000 dollars) for each family that … and 500,000 for those whose …": one sum beside the other. */
function isParallel(items: Reading['items'], from: number, index: number): boolean {
  const bracket = itemAt(items, from + 1).text === ')' ? 1 : 0;
  const link = itemAt(items, from + 1 + bracket).text;
  return (
    /^(?:for|to|from|on|in|at)$/.test(link) &&
    itemAt(items, index + 1).text === link &&
    itemAt(items, index).figure?.unit === itemAt(items, from - bracket * 2).figure?.unit &&
    itemAt(items, beforeHedges(items, index)).text === 'and' &&
    itemAt(items, index).figure?.kind === 'money'
  );
}

/** 33,000 jobs, and 12,000 expected. */
function bothCounted(kind: Figure['kind'] | undefined, figure: Figure): boolean {
  const counted = (one: Figure['kind'] | undefined): boolean =>
    one === 'count' || one === 'measure' || one === 'change';
  return counted(kind) && counted(figure.kind) && (figure.unit === null || figure.unit === '1');
}

const DOES_NEXT = oneOf(/^(?:will|would|plans|may|could|must|has|had)$/);
const WHOLE = oneOf(/^metric:(?:number|amount|scale|members)$/);
const RANKING = new Set(', ; and followed trailed by then came next the with at'.split(' '));
const BARE = /^[\d.,]+(?: ?(?:hundred|thousand|million|billion|[kmbn]{1,2}))?$/;
const MOVED = new Set(
  'loss gain rise fall drop increase decrease jump decline reduction growth improvement cut slide slump'.split(' '),
);
const NEW_CLAUSE = new Set('and but while whereas who that although because'.split(' '));
