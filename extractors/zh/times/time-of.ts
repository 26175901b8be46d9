import type { TimeFind } from '../../engine/figures/find.ts';
import { characterSet } from '../../engine/text/characters.ts';
import type { RuleName } from '../../model/derivation.ts';
import type { Doubt } from '../../model/doubt.ts';
import type { Comparator } from '../../model/figure.ts';

interface TimeWords {
  readonly start: number;
  readonly end: number;
  readonly edtf: string | null;
  readonly counted?: boolean;
  readonly assumed?: boolean;
}

const UNRESOLVED: readonly Doubt[] = ['time-unresolved'];
const ASSUMED: readonly Doubt[] = ['time-assumed'];
const NONE: readonly never[] = [];

const DATELINE = /^(?:\d{1,2}时)?(?: ?\([^()\n]{0,24}\)| ?（[^（）\n]{0,24}）)? ?(?:专?电|讯|消息)/;
const SINCE = /^(?:份)?(?:以来|以后|之后|后|及之后|或之后|及以后|或以后|起|开始|至今|迄今)/;
const BEFORE = /^(?:份)?(?:以前|之前|前|及之前|或之前|及以前|或以前)/;
const NOT_SINCE = /^(?:后(?:半|续|期|[一二三四五六七八九十两\d])|起(?:床|飞|诉|草|义|码|伏|点|源))/;
const NOT_BEFORE = /^前(?:后|往|来|列|景|期|夕|沿|锋|所|提|[一二三四五六七八九十两几\d]|台|身|卫|进|线|场|总|任|世|者)/;

/** A find of a time, with what the words behind it add: 前 makes it a deadline, 以来 a beginning, 电 a dateline. */
export function timeOf(rule: RuleName, text: string, words: TimeWords): TimeFind {
  const { edtf } = words;
  // 较上月收窄…。当月: what is compared with is not the time that the text goes on with.
  const compared = isYardstick(text, words.start - 1) || isExceeded(text, words.start);
  const latest =
    endsLatest(text, words.start - 1) && LATEST.test(text.slice(Math.max(0, words.start - 5), words.start));
  if (!compared && !latest && !opensTail(text, words.end) && !isFrom(text, words.start - 1))
    return plainTime(rule, words, '=');
  const behind = text.slice(words.end, words.end + 30);
  const comparator = !latest ? comparatorOf(behind) : text.startsWith('不早于', words.start - 3) ? '>=' : '<=';
  const deadline = comparator === '<=' && edtf !== null && !edtf.includes('/');
  return {
    ...plainTime(rule, deadline ? { ...words, edtf: `../${edtf}` } : words, comparator),
    // 创2014年以来新高；12月出口4392吨: the year compared with is not the one gone on with.
    // 截至6月30日止六个月…公司股价当日: where a period ends is no day of the story.
    aside:
      compared ||
      isPeriodEnd(text, words.start, behind) ||
      behind.startsWith('以来') ||
      isSince(text, words.start, behind),
    dateline: edtf !== null && /^\d{4}-\d{2}-\d{2}$/.test(edtf) && DATELINE.test(behind),
  };
}

/** What the words begin with that say more of the time before them, and what stands before one that they are far from. */
const opensTail = characterSet('份以之前后及或起开至迄止的0123456789(（ 专电讯消');
const isFrom = characterSet('自从');
const isYardstick = characterSet('较比');

/** 不晚于|9月30日, 最迟在|年底, 不早于|2029年 */
const endsLatest = characterSet('于在到晚迟');
const LATEST = /(?:不[早晚迟]于|[最至][晚迟](?:[于在到]|不超过)?)$/;

/** 超过|去年全年的3.1亿元；上半年…: likewise. */
function isExceeded(text: string, start: number): boolean {
  return endsExceeding(text, start - 1) && /(?:超过|高于|低于|不及|多于|少于)$/.test(text.slice(start - 2, start));
}

const endsExceeding = characterSet('过于及');

function plainTime(
  rule: RuleName,
  { start, end, edtf, counted, assumed }: TimeWords,
  comparator: Comparator,
): TimeFind {
  return {
    type: 'time',
    rule,
    parts: NONE,
    start,
    end,
    edtf,
    counted: counted === true,
    comparator,
    doubts: edtf === null ? UNRESOLVED : assumed === true ? ASSUMED : NONE,
    dateline: false,
    aside: false,
  };
}

/** 自|去年2月实施出口禁令以来 */
function isSince(text: string, start: number, behind: string): boolean {
  return isFrom(text, start - 1) && /^[^，。；\n]{1,16}以来/.test(behind);
}

/** 截至|6月30日|止六个月, 截至|3月31日|的季度 */
function isPeriodEnd(text: string, start: number, behind: string): boolean {
  return (
    /截[至止]$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^(?:止|的(?:第[一二三四])?(?:季度|财年|年度|财季|[上下]?半年|[三六九3６69]个月|十二个月|12个月))/.test(behind)
  );
}

/** Whether the words behind a time make a deadline of it: 10月底|之前. */
export function isDeadline(behind: string): boolean {
  return BEFORE.test(behind) && !NOT_BEFORE.test(behind);
}

/** 2030年|前不会投产: not up to then, but from then on. */
const DENIED = /^份?[以之]?前(?:都|仍|还|恐|将|或)?(?:不会|不能|不可能|无法|难以|不太可能|未必)/;

function comparatorOf(behind: string): Comparator {
  if (isDeadline(behind)) return DENIED.test(behind) ? '>=' : '<=';
  return SINCE.test(behind) && !NOT_SINCE.test(behind) ? '>=' : '=';
}
