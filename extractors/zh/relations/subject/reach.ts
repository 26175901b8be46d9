import type { Attached } from '../../../engine/relations/discourse.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import type { MetricFamily } from '../../../lexicon/metric.ts';
import type { Clause, Name } from '../sentence/clause.ts';
import { type Frame, isSaid } from '../sentence/reading.ts';

/** What companies have and countries have not. */
const OF_COMPANIES: ReadonlySet<MetricFamily> = new Set<MetricFamily>(['revenue', 'profit', 'shares', 'balance']);
const COUNTED_OF_COMPANIES = oneOf(/^metric:(?:stores|users|employees|layoffs|deliveries|capex|rd-spending|orders)$/u);
const SOLD = oneOf(/^metric:(?:sales|sales-volume|wholesale-volume|deliveries|production)$/u);
/** What countries have, also where a company was told of right before; and prices, which are a market's. */
const OF_COUNTRIES: ReadonlySet<MetricFamily> = new Set<MetricFamily>([
  ...(['economy', 'inflation', 'interest', 'population', 'budget', 'price', 'weather', 'health'] as const),
]);
/** 美国政府, 中国大陆车企: somebody else who acts there. */
const ANOTHER =
  /^(?:[\u4e00-\u9fff]{0,3}(?:政府|当局|央行|法院|议会|国会|海关|商务部|财政部|监管|总统|总理|首相|警方|团队|企业|公司|厂商|车企|同行|对手|工会|消费者|投资者|买家|客户|股市|经济)|[\u4e00-\u9fff]{1,8}(?:巨头|龙头|制造商|生产商|运营商|零售商|开发商|供应商)[\u4e00-\u9fffA-Z])/u;
const OWNED = /(?:控股|持股|参股|合资|合营|运营|经营|拥有|投资|开发|旗下|所属|名下)的$/u;
/** Sentences whose first clause only says what moved others. */
const CAUSE = /(?:受|随着|由于|因|除|据|在)$/u;

const NEXT_MARKET = /^(?:市场|地区|区|大区)?(?:则|也|同比|环比|分别)?(?:[增下上减降涨跌]|为|达)/u;

/**
 * 集团全球门店总数, 把全球产能, 中国内地55356家: a place behind the company that the sentence tells of says how far the
 * figure reaches, and the company remains whom it is of. So does the place of what only companies have (海外营收), where the
 * company was told of before.
 */
export function isReach(
  frame: Pick<Frame, 'subject' | 'told'>,
  { text, lexicon }: { readonly text: string; readonly lexicon: Lexicon },
  clause: Clause,
  name: Name,
): boolean {
  const { subject } = frame;
  if (subject === null || !isFirm(subject) || !/^(?:country|region|place|scope)$/u.test(name.type)) return false;
  if (ANOTHER.test(text.slice(name.end, name.end + 8))) return false;
  // 国营矿商…;必和必拓控股的埃斯康迪达铜矿: the next one in a list, whoever owns it.
  if (OWNED.test(text.slice(Math.max(clause.start, name.start - 8), name.start))) return false;
  const measured = clause.names.find((one) => one.type === 'metric' && one.start >= name.end);
  const family = measured === undefined ? undefined : lexicon.metric(measured.slot.id)?.family;
  if (family !== undefined && OF_COUNTRIES.has(family)) return false;
  if (isSaid(subject) && (subject.rule !== 'zh/subject/speaker' || name.type === 'place'))
    return !CAUSE.test(text.slice(Math.max(0, subject.slot.start - 2), subject.slot.start));
  // 亚洲市场销售额增长5%,美国市场增长2%: the next of the markets that the company's measure is told for.
  if (measured === undefined && frame.told?.metric != null && frame.told.scope?.rule === 'zh/scope/reach')
    return NEXT_MARKET.test(text.slice(name.end, name.end + 8));
  if (measured === undefined || family === undefined) return false;
  // 全球销量: of the company told of before, wherever it sells.
  if (name.slot.id === 'scope:world' && measured.start === name.end && SOLD.test(measured.slot.id)) return true;
  return OF_COMPANIES.has(family) || COUNTED_OF_COMPANIES.test(measured.slot.id);
}

/** A company, listed or by its shape; no office, no bank that judges others, no place. */
export function isFirm({ slot, rule }: Attached): boolean {
  if (slot.id.startsWith('company:')) return true;
  return (
    !slot.id.includes(':') &&
    (rule === 'zh/subject/told-company' ||
      // 该片全球票房6亿美元: a film's, wherever it is shown.
      rule === 'zh/subject/titled-work' ||
      rule === 'zh/subject/apposition' ||
      /(?:集团|公司|股份|控股|科技|企业)$/u.test(slot.text))
  );
}
