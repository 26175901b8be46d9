import type { Find, QuantityFind } from '../../engine/figures/find.ts';
import { toNumber } from '../../engine/values/decimal.ts';

/** What is done with money alone, and sums by their names: behind them 120亿 is money, whoever's. */
const OF_MONEY =
  /(?:[斥耗筹集融募增注出]资|豪?掷|砸(?:下|出|了)?|豪?赚|净赚|净亏|亏损?|盈利|净利润?|营收|营业额|拨款|罚款?|赔偿?|补贴|票房|总投资|投资额?|估值|市值|负债|欠债|身[价家]|拍出|成交额|多出|[花投]了?)(?:[约近超逾达至仅]|高达|突破|超过|接近|不到|至少|将近){0,2}$/;

/** Behind the number these count something else: 募资30亿股, 亏损50万户. */
const COUNTS = /^(?:[人股户家个台辆吨套次份名头桶度件]|[^\u4e00-\u9fff]{0,1}[%％])/;

/** So many figures to each side are asked for their currency. */
const REACH = 24;

/**
 * 砸120亿, 净利3.2亿: the figure whose currency a sum without one has, which is the same sum where the text tells it in
 * full, else the nearest one where all around are of one currency. Null where the text tells of none, or of several.
 */
export function moneyMeant(text: string, finds: readonly Find[], index: number): number | null {
  const here = finds[index];
  if (here?.type !== 'quantity' || here.unit !== null || !here.scaled || here.magnitude.shape !== 'point') return null;
  if (
    !OF_MONEY.test(text.slice(Math.max(0, here.start - 8), here.start)) ||
    COUNTS.test(text.slice(here.end, here.end + 2))
  )
    return null;
  let nearest: number | null = null;
  let several = false;
  for (let at = Math.max(0, index - REACH); at < Math.min(finds.length, index + REACH + 1); at++) {
    const find = finds[at];
    if (find?.type !== 'quantity' || find.unit === null || !/^[A-Z]{3}$/.test(find.unit.code)) continue;
    if (amountOf(find) === amountOf(here)) return at;
    const other = nearest === null ? undefined : finds[nearest];
    if (other?.type === 'quantity' && other.unit?.code !== find.unit.code) several = true;
    if (nearest === null || Math.abs(at - index) < Math.abs(nearest - index)) nearest = at;
  }
  return several ? null : nearest;
}

function amountOf({ magnitude }: QuantityFind): number {
  return magnitude.shape === 'point' ? toNumber(magnitude.at) : Number.NaN;
}
