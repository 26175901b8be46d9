import type { Claim, Slot } from '../../extractors/model/claim.ts';
import { measureOf } from '../../pipeline/consolidate/verdict/dimension.ts';
import { lexiconName } from '../../pipeline/desk/lexicon-names.ts';
import type { Ui } from '../ui.ts';

/** Codes that people write in another way. Units that are not here stand as they are. */
const UNITS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  pp: ['个百分点', 'pp'],
  '[bp]': ['个基点', 'bp'],
  '[bbl_us]': ['桶', 'bbl'],
  '[bbl_us]/d': ['桶/日', 'bbl/d'],
  '[bbl_us]/day': ['桶/日', 'bbl/d'],
  '[bu_us]': ['蒲式耳', 'bu'],
  '[lb_av]': ['磅', 'lb'],
  '[oz_tr]': ['金衡盎司', 'oz t'],
  '[teu]': ['标箱', 'TEU'],
  t: ['吨', 't'],
  kg: ['千克', 'kg'],
  x: ['倍', '×'],
  a: ['年', 'years'],
  year: ['年', 'years'],
  month: ['个月', 'months'],
  day: ['天', 'days'],
  hour: ['小时', 'h'],
  m3: ['立方米', 'm³'],
  m2: ['平方米', 'm²'],
  'kW.h': ['千瓦时', 'kWh'],
  kW: ['千瓦', 'kW'],
  GW: ['吉瓦', 'GW'],
  CNY: ['元', 'CNY'],
  USD: ['美元', 'USD'],
  EUR: ['欧元', 'EUR'],
};

/** A unit as people read it. */
export function unitWords(ui: Ui, unit: string | null): string {
  if (unit === null || unit === '1') return '';
  const known = UNITS[unit];
  if (known !== undefined) return known[ui.lang === 'zh' ? 0 : 1];
  const [amount, per] = unit.split('/');
  if (per !== undefined && amount !== undefined) return `${unitWords(ui, amount)}/${unitWords(ui, per)}`;
  return unit.replace(/^\[(.+)\]$/, '$1');
}

const SIGNS = { '=': '', '~': '≈ ', '>': '> ', '>=': '≥ ', '<': '< ', '<=': '≤ ' } as const;
const ARROWS = { up: '↑ ', down: '↓ ', none: '→ ' } as const;

/** A number with its unit: `2,410,000 t`, `6.6%`. */
export function amountWords(ui: Ui, number: string, unit: string | null): string {
  const words = unitWords(ui, unit);
  // 24万吨, 6.6%; 240,000 t, 240,000 吨.
  const joined = /^[%°‰]/u.test(words) || (/\p{Script=Han}$/u.test(number) && /^\p{Script=Han}/u.test(words));
  return joined ? `${number}${words}` : `${number} ${words}`.trim();
}

/** What a figure means, unless its own words say so in the same way: nothing beside `6.6%`, `24万吨` beside 240,000 tonnes. */
export function meaningWords(ui: Ui, claim: Parameters<typeof valueWords>[1] & Pick<Claim, 'quote'>): string {
  const words = valueWords(ui, claim, ui.compact);
  const { value, comparator, direction } = claim;
  if (comparator !== '=' || direction === 'down' || typeof value !== 'number') return words;
  const plain = (text: string) => text.normalize('NFKC').replaceAll(/[\s,]/gu, '').toLowerCase();
  const quote = plain(claim.quote);
  return [ui.compact, ui.number].some((digits) => quote.includes(plain(digits(value)))) ? '' : words;
}

/** `> 2,400,000 t`, `↑ 6.6%`; a date as EDTF; empty for words without a number. */
export function valueWords(
  ui: Ui,
  claim: Pick<Claim, 'value' | 'unit' | 'comparator' | 'direction' | 'kind' | 'time'>,
  digits: (value: number) => string = ui.number,
): string {
  const { value, unit, comparator, direction } = claim;
  if (claim.kind === 'date') return `${SIGNS[comparator]}${claim.time?.edtf ?? '?'}`;
  const number = typeof value === 'number' ? digits(value) : value === null ? '' : value.map(digits).join('–');
  const arrow = direction === null ? '' : ARROWS[direction];
  return `${arrow}${number === '' ? '' : `${SIGNS[comparator]}${amountWords(ui, number, unit)}`}`.trim();
}

/** What the words allow, in the unit of the claim: `235,000 – 245,000`; null where there are no bounds. */
export function boundsWords(ui: Ui, claim: Claim): string | null {
  const { low, high, unit } = claim;
  if (low === null && high === null) return null;
  const factor = measureOf(claim)?.factor ?? 1;
  const shown = (bound: number) => ui.number(Number((bound / factor).toPrecision(12)));
  const words = `${low === null ? '−∞' : shown(low)} – ${high === null ? '∞' : shown(high)}`;
  return low !== null && low === high ? shown(low) : amountWords(ui, words, unit);
}

/** The name of what a slot means, in the language of the reader where the lexicon has it. */
export function slotName(ui: Ui, { id, label }: Pick<Slot, 'id' | 'label'>): string {
  return idName(ui, id, label);
}

/** The same for an id with its label. */
export function idName(ui: Ui, id: string, label: string = id): string {
  return lexiconName(id, ui.lang) ?? label;
}
