import type { TimeFind } from '../engine/find.ts';
import type { RuleName } from '../model/derivation.ts';
import type { Doubt } from '../model/doubt.ts';
import type { Comparator } from '../model/figure.ts';

interface TimeWords {
  readonly start: number;
  readonly end: number;
  readonly edtf: string | null;
  readonly counted?: boolean;
  readonly assumed?: boolean;
}

const UNRESOLVED: readonly Doubt[] = ['time-unresolved'];
const ASSUMED: readonly Doubt[] = ['time-assumed'];
const NONE: readonly Doubt[] = [];

const DATELINE = /^(?:\d{1,2}时)?(?: ?\([^()\n]{0,24}\)| ?（[^（）\n]{0,24}）)? ?(?:专?电|讯|消息)/;
const SINCE = /^(?:份)?(?:以来|以后|之后|后|及之后|或之后|及以后|或以后|起|开始|至今|迄今)/;
const BEFORE = /^(?:份)?(?:以前|之前|前|及之前|或之前|及以前|或以前)/;
const NOT_SINCE = /^(?:后(?:半|续|期|[一二三四五六七八九十两\d])|起(?:床|飞|诉|草|义|码|伏|点|源))/;
const NOT_BEFORE = /^前(?:后|往|来|列|景|期|夕|沿|锋|所|提|[一二三四五六七八九十两几\d]|台|身|卫|进|线|场|总|任|世|者)/;

/** A find of a time, with what the words behind it add: 前 makes it a deadline, 以来 a beginning, 电 a dateline. */
export function timeOf(rule: RuleName, text: string, words: TimeWords): TimeFind {
  const behind = text.slice(words.end, words.end + 30);
  const comparator = comparatorOf(behind);
  const { edtf } = words;
  const deadline = comparator === '<=' && edtf !== null && !edtf.includes('/');
  return {
    type: 'time',
    rule,
    parts: [],
    start: words.start,
    end: words.end,
    edtf: deadline ? `../${edtf}` : edtf,
    counted: words.counted === true,
    comparator,
    doubts: edtf === null ? UNRESOLVED : words.assumed === true ? ASSUMED : NONE,
    // 创2014年以来新高；12月出口4392吨: the year compared with is not the one gone on with.
    ...((behind.startsWith('以来') || isSince(text, words.start, behind)) && { aside: true }),
    ...(edtf !== null && /^\d{4}-\d{2}-\d{2}$/.test(edtf) && DATELINE.test(behind) && { dateline: true }),
  };
}

/** 自|去年2月实施出口禁令以来 */
function isSince(text: string, start: number, behind: string): boolean {
  return '自从'.includes(text[start - 1] ?? '。') && /^[^，。；\n]{1,16}以来/.test(behind);
}

function comparatorOf(behind: string): Comparator {
  if (BEFORE.test(behind) && !NOT_BEFORE.test(behind)) return '<=';
  return SINCE.test(behind) && !NOT_SINCE.test(behind) ? '>=' : '=';
}
