import type { QuantityFind } from '../../engine/figures/find.ts';
import type { FigureReading, Movement } from '../../engine/figures/language-pack.ts';
import { characterSet } from '../../engine/text/characters.ts';
import { toNumber } from '../../engine/values/decimal.ts';
import type { RuleName } from '../../model/derivation.ts';
import type { Basis } from '../../model/figure.ts';
import { clauseBefore, MAY_ADD, MAY_ADJUST, MAY_COMPARE, OPENS_BASIS } from '../clause-before.ts';
import { basisIn } from './change-basis.ts';
import { FILLERS, NEEDS_COMPARISON, NOT_AFTER, VERBS, type Verb } from './change-words.ts';
import { isGrowthBefore } from './growth-before.ts';
import { levelReached, startOfMovement } from './level-reached.ts';
import { moved } from './moved.ts';
import { RATE_OF_CHANGE, rateOfChange } from './rates-of-change.ts';
import { signedChange } from './signed-change.ts';

const VERB: RuleName = 'zh/change/verb';
const AMOUNT: RuleName = 'zh/change/of-amount';
const SPEED: RuleName = 'zh/change/at-the-speed-of';
const BASIS_ONLY: RuleName = 'zh/change/compared-with';

const COMPARISON = /[比较]|相比|同比|环比|与.*相|于/;

/** What the words before the figure say that it did; the figure reached (升至67%) stays a level. */
export function movement(reading: FigureReading, index: number): Movement | null {
  // 分别上涨0.5%、0.8%和1.2%, 升141点或0.72%: what is listed moved alike.
  for (let head = index, steps = 0; steps < 6; head--, steps++) {
    const found = knownMovement(reading, head);
    if (found !== null)
      return head === index || (found.as === 'change' && (found.rule === VERB || found.rule === RATE_OF_CHANGE))
        ? { ...found, from: head === index ? found.from : null }
        : null;
    if (!isListed(reading, head)) return null;
  }
  return null;
}

/** What was found of the figures of a reading: a list asks again for those before it. */
const KNOWN = new WeakMap<FigureReading['finds'], (Movement | null | undefined)[]>();

function knownMovement(reading: FigureReading, index: number): Movement | null {
  let known = KNOWN.get(reading.finds);
  if (known === undefined) {
    known = [];
    KNOWN.set(reading.finds, known);
  }
  let found = known[index];
  if (found === undefined) {
    found = movementOf(reading, index);
    known[index] = found;
  }
  return found;
}

function isListed({ text, finds }: FigureReading, index: number): boolean {
  const here = finds[index];
  const before = finds[index - 1];
  if (here?.type !== 'quantity' || before?.type !== 'quantity' || here.role === 'movement') return false;
  const between = text.slice(before.end, here.start);
  // 降息1码（25个基点）: said again in another unit.
  const again = (between === '（' || between === '(') && (here.unit?.code === 'bp' || here.unit?.code === 'pp');
  return (
    again ||
    between === '或' ||
    (here.unit?.code === before.unit?.code &&
      (['、', '和', '与', '及', '以及'].includes(between) || isGapped(between, here)))
  );
}

/** 一线城市上涨0.1%，二线城市|0.3%；对美出口下降20%，对东盟|12%: what moves is named and the verb left out. */
const ANOTHER_MOVER = /^[，、；,;](?:而|其中)?(?!其中$)[\u4e00-\u9fff]{2,8}$/u;
/** Words that have a percentage of their own, and what makes it a level: 毛利率30%, 关税10%, 占比60%, 报收3%. */
const OF_ITS_OWN = /[为达至到占报收率比重是有在约超近额值份幅税息手仓权股]/u;

function isGapped(between: string, { unit }: QuantityFind): boolean {
  if (unit?.code !== '%' || between.length > 12 || !ANOTHER_MOVER.test(between)) return false;
  return !OF_ITS_OWN.test(between);
}

function movementOf(reading: FigureReading, index: number): Movement | null {
  const { text, finds } = reading;
  const find = finds[index];
  if (find?.type !== 'quantity' || find.role === 'ordinal') return null;
  if (find.role === 'movement')
    return moved(
      'change',
      find.direction ?? 'up',
      { rule: VERB, start: find.start, end: find.end },
      { basis: basisBefore(text, find.start), from: null },
    );
  const signed = signedChange(text, find);
  if (signed !== null) return signed;
  if (isGrowthBefore(reading, index))
    return moved('change', 'up', { rule: VERB, start: find.start, end: find.end }, { basis: null, from: null });
  const rate = rateOfChange(text, find);
  if (rate !== null)
    return { ...rate, basis: basisBefore(text, find.start), from: startOfMovement(text, finds, index) };
  const at = skipFillers(text, find.start);
  const level = levelReached(text, at, finds, index);
  if (level !== null) return level;
  const verb = verbBefore(text, at, find.start);
  if (verb !== null && isSpan(text, verb.start, find)) return null;
  // 百公里加速3.8秒: what it takes to get there.
  if (verb !== null && verb.value.word === '加速' && (find.unit?.code === 's' || find.unit?.code === 'second'))
    return null;
  // 裁员2万人, 裁减1700个岗位: how many were laid off.
  if (verb !== null && /^裁[员减]$/.test(verb.value.word) && find.unit !== null && !PARTS.has(find.unit.code))
    return null;
  if (verb !== null && verb.value.word === '减持' && find.unit !== null && !PARTS.has(find.unit.code)) return null;
  if (verb !== null) {
    const { direction } = verb.value;
    const change = moved(
      'change',
      direction,
      { rule: VERB, start: verb.start, end: verb.end },
      { basis: basisBefore(text, find.start), from: null },
    );
    return direction === 'up' && tellsAdded(find) ? { ...change, addsBase: true } : change;
  }
  return amountMoved(text, find) ?? speedOf(text, find) ?? comparedOnly(text, find);
}

/** 减持1500万股 tells how many were sold; only a holding's share falls by it (减持0.2个百分点). */
const PARTS: ReadonlySet<string> = new Set(['%', 'pp', '[pp]', 'bp']);

/** 连降三年, 连续上涨5天: how long it went on, not how far. */
function isSpan(text: string, verbStart: number, find: QuantityFind): boolean {
  const before = text.slice(Math.max(0, verbStart - 2), verbStart);
  return (before.endsWith('连') || before === '连续') && find.unit !== null && SPANS.has(find.unit.code);
}

const SPANS: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day', 'quarter']);

/** 增长两倍 ends at three times the start. From ten times on the words are used for the multiple itself (增强50倍). */
function tellsAdded(find: QuantityFind): boolean {
  if (find.unit?.code !== 'x' || find.magnitude.shape === 'vague') return false;
  return toNumber(find.magnitude.shape === 'point' ? find.magnitude.at : find.magnitude.high) < 10;
}

function basisBefore(text: string, at: number): Basis | null {
  const clause = clauseBefore(text, at, OPENS_BASIS);
  return clause === '' ? null : basisIn(clause);
}

function skipFillers(text: string, start: number): number {
  let at = start;
  for (let step = 0; step < 6; step++) {
    const filler = FILLERS.longestBefore(text, at);
    const before = filler?.start ?? openingOf(text, at);
    if (before === null) break;
    at = before;
  }
  return at;
}

const closesBracket = characterSet('）)');

/** Where the bracket opens that closes right before `at`: 复合增长率（CAGR）为|12%. */
function openingOf(text: string, at: number): number | null {
  if (!closesBracket(text, at - 1)) return null;
  for (let open = at - 2; open > at - 20 && open >= 0; open--)
    if (text[open] === '（' || text[open] === '(') return open;
  return null;
}

function verbBefore(
  text: string,
  at: number,
  figureStart: number,
): { readonly start: number; readonly end: number; readonly value: Verb } | null {
  const verb = VERBS.longestBefore(text, at);
  if (verb === null) return null;
  const { word } = verb.value;
  const before = text[verb.start - 1];
  if (
    word.length === 1 &&
    before !== undefined &&
    NOT_AFTER[word]?.includes(before) === true &&
    // 由降转增 turns, 10转增4 gives shares.
    !TURNED.test(text.slice(Math.max(0, verb.start - 2), verb.start))
  )
    return null;
  if (NEEDS_COMPARISON.has(word) && !COMPARISON.test(clauseBefore(text, figureStart, MAY_COMPARE))) return null;
  return verb;
}

const TURNED = /[降减跌负]转$/;
const OBJECT_VERBS =
  /(上调|下调|调高|调低|调升|调降|上修|下修|提高|降低|增加|减少|增收|减收|增产|减产|净增|多收|少收|损失|新增加)(?:了)?(?<object>[\u4e00-\u9fff]{1,8})$/;
/** 下调关税5%: these say of a percentage, too, that it is the size of the change. */
const ADJUSTS: ReadonlySet<string> = new Set(['上调', '下调', '调高', '调低', '调升', '调降', '上修', '下修']);
/** Words that say the figure is a level after all. */
const NO_OBJECT = /^[值能]|[至到为的占达和与是在中从由自比]/;

/** 增加税收620万元, 减收小麦35亿公斤: the verb's object stands between. */
function amountMoved(text: string, find: QuantityFind): Movement | null {
  if (find.unit === null || find.unit.code === 'year') return null;
  const clause = clauseBefore(text, find.start, find.unit.code === '%' ? MAY_ADJUST : MAY_ADD);
  if (clause === '') return null;
  const bare = clause.replace(/(?:约|近|超过|逾|大约|不到|了|达|共|累计|约合)+$/, '');
  const match = OBJECT_VERBS.exec(bare);
  const verb = match?.[1];
  if (match === null || verb === undefined || NO_OBJECT.test(match.groups?.['object'] ?? '') || /\d/.test(match[0]))
    return null;
  if (verb === '损失' || (find.unit.code === '%' && !ADJUSTS.has(verb))) return null;
  const start = find.start - (clause.length - match.index);
  const end = start + verb.length;
  return moved(
    'change',
    /[减少降低下]/.test(verb) ? 'down' : 'up',
    { rule: AMOUNT, start, end },
    { basis: basisBefore(text, find.start), from: null },
  );
}

const opensSpeedOf = characterSet('以左的');
const SPEED_OF = /^(?:以上|左右)?的(?:平均)?(?:速度|速率|增速|幅度)(?<verb>[^，。；\n]{0,6})/;

/** 以3150平方公里的速度在扩大, 以8%的速度增长. */
function speedOf(text: string, find: QuantityFind): Movement | null {
  if (!opensSpeedOf(text, find.end)) return null;
  const match = SPEED_OF.exec(text.slice(find.end, find.end + 16));
  const words = match?.groups?.['verb'];
  if (words === undefined) return null;
  const direction = /[增扩升涨长]/.test(words) ? 'up' : /[减降跌缩退]/.test(words) ? 'down' : null;
  return direction === null
    ? null
    : moved(
        'change',
        direction,
        { rule: SPEED, start: find.end, end: find.end + (match?.[0].length ?? 0) },
        { basis: null, from: null },
      );
}

const endsCompared = characterSet('比+：: ');

/** 同比-3%, 环比+0.5%: the sign is the direction. */
function comparedOnly(text: string, find: QuantityFind): Movement | null {
  if (find.unit?.code !== '%' || !endsCompared(text, find.start - 1)) return null;
  if (!/(?:同比|环比)[+：: ]?$/.test(clauseBefore(text, find.start, MAY_COMPARE))) return null;
  const negative = find.magnitude.shape === 'point' && find.magnitude.at.digits.startsWith('-');
  return moved(
    'change',
    negative ? 'down' : 'up',
    { rule: BASIS_ONLY, start: find.start - 2, end: find.start },
    { basis: basisBefore(text, find.start), from: null },
  );
}
