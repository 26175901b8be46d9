import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Slot } from '../../../model/claim.ts';
import type { Figure } from '../../../model/figure.ts';
import { moneyAt } from '../../units/money.ts';
import type { Clause } from '../sentence/clause.ts';
import type { Frame, Reading } from '../sentence/reading.ts';

/** Currencies as reports on markets name them, with the English word, so that both languages quote one thing. */
const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['人民币', 'yuan'],
  ['美元', 'dollar'],
  ['日元', 'yen'],
  ['欧元', 'euro'],
  ['英镑', 'pound'],
  ['港元', 'Hong Kong dollar'],
  ['韩元', 'won'],
  ['澳元', 'Australian dollar'],
  ['加元', 'Canadian dollar'],
  ['新西兰元', 'New Zealand dollar'],
  ['新台币', 'Taiwan dollar'],
  ['瑞郎', 'franc'],
  ['瑞士法郎', 'franc'],
  ['卢布', 'rouble'],
  ['卢比', 'rupee'],
  ['印度卢比', 'rupee'],
  ['泰铢', 'baht'],
  ['里拉', 'lira'],
  ['土耳其里拉', 'lira'],
  ['雷亚尔', 'real'],
  ['兰特', 'rand'],
  ['林吉特', 'ringgit'],
  ['印尼盾', 'rupiah'],
  ['越南盾', 'dong'],
  ['克朗', 'krona'],
  ['兹罗提', 'zloty'],
]);
const NAMES = [...CURRENCIES.keys()].sort((a, b) => b.length - a.length).join('|');
/** 人民币兑美元, 离岸人民币, 日元对美元中间价: what is quoted, and no more than its verb before the figure. */
const QUOTED = new RegExp(
  `(?:(?<pair>${NAMES})(?:兑换?|对)(?:${NAMES})|(?:在岸|离岸)(?<shore>人民币))[^，,。；;、\\d]{0,12}$`,
  'u',
);

/** The English word for each currency, by its code. */
const LABELS: ReadonlyMap<string, string> = new Map(
  [...CURRENCIES].flatMap(([name, label]): (readonly [string, string])[] => {
    const code = moneyAt(name, 0)?.money.code;
    return code === undefined ? [] : [[code, label]];
  }),
);
/** 韩元本周贬值|0.4%: a currency that rose or fell, no sum of it. */
const ALONE = new RegExp(
  `(?<![\\d亿万千百几兑对])(?<alone>${NAMES})(?:即期)?(?:汇率)?(?:兑|对)?(?:(?:[今本上当][年月周日]|年内|一度|累计|盘中|已|则|大幅|小幅|进一步)){0,3}(?:[升贬]值|走[强弱高低])(?:了|约|逾|超过?|近|至)?$`,
  'u',
);

/** 升值120个基点, 较上一交易日调升25个基点: how far what was just quoted has moved. */
const MOVES =
  /^(?:[较比][^,，。]{2,12}?)?(?:大幅|小幅|累计)?(?:[升贬]值|走[强弱]|[调上下涨跌收][升贬调涨跌]|[涨跌升])(?:了|约|逾|超过?|近)?$/u;

/** What an exchange rate is told of. */
export interface ExchangeQuote {
  readonly metric: Attached;
  readonly object: Attached;
}

const QUOTED_KINDS: ReadonlySet<Figure['kind']> = new Set(['measure', 'money', 'price', 'change'] as const);

/** The rate and the currency that a figure right behind a quotation gives: 离岸人民币兑美元报|6.95; and how far it moved. Null for any other. */
export function exchangeQuote(
  { scene }: Reading,
  clause: Clause,
  { told }: Frame,
  figure: Figure,
): ExchangeQuote | null {
  if (!QUOTED_KINDS.has(figure.kind)) return null;
  const words = scene.text.slice(clause.start, figure.start);
  const between = quotedBetween(scene, figure);
  if (between !== null) return between;
  if (told?.metric?.rule === 'zh/metric/exchange-quote' && told.object !== null && MOVES.test(words))
    return { metric: { ...told.metric, inherited: true }, object: { ...told.object, inherited: true } };
  const alone = figure.kind === 'change' && /值|走/u.test(words) ? ALONE.exec(words) : null;
  if (alone === null && !words.includes('兑') && !words.includes('对') && !words.includes('岸')) return null;
  const match = QUOTED.exec(words) ?? alone;
  const name = match?.groups?.['pair'] ?? match?.groups?.['shore'] ?? match?.groups?.['alone'];
  const label = name === undefined ? undefined : CURRENCIES.get(name);
  const rate = scene.lexicon.entity('metric:exchange-rate');
  if (match === null || name === undefined || label === undefined || rate === undefined) return null;
  const at = clause.start + match.index + match[0].indexOf(name);
  return quoteOf({ text: name, start: at, end: at + name.length }, rate, label);
}

function quoteOf(
  { text, start, end }: Pick<Slot, 'text' | 'start' | 'end'>,
  rate: { readonly id: string; readonly label: string },
  label: string,
): ExchangeQuote {
  return {
    metric: {
      slot: { id: rate.id, label: rate.label, text, start, end },
      rule: 'zh/metric/exchange-quote',
      inherited: false,
    },
    object: { slot: { id: label, label, text, start, end }, rule: 'zh/object/exchange-quote', inherited: false },
  };
}

/** 1美元兑7.05元人民币, 149日元/美元: of two currencies the one that is no dollar is quoted, else the one counted. */
function quotedBetween({ lexicon, text }: Reading['scene'], { unit, start, end }: Figure): ExchangeQuote | null {
  if (unit === null || unit.length < 7 || unit.charAt(3) !== '/') return null;
  const codes = /^(?<counted>[A-Z]{3})\/(?:\(100\.)?(?<base>[A-Z]{3})\)?$/u.exec(unit)?.groups;
  const rate = lexicon.entity('metric:exchange-rate');
  const label = LABELS.get((codes?.['counted'] === 'USD' ? codes['base'] : codes?.['counted']) ?? '');
  if (rate === undefined || label === undefined) return null;
  return quoteOf({ text: text.slice(start, end), start, end }, rate, label);
}
