import type { Language } from '../extractors/model/article.ts';

/** A text made to be slow to read. `make` gives at least so many UTF-16 units of it. */
export interface HostileText {
  readonly name: string;
  readonly lang: Language;
  /** The length up to which it is measured, in MB: 10 for what may well be met, less for what is a figure in every word. */
  readonly longest: number;
  readonly make: (units: number) => string;
}

const LONG = 10;
const DENSE = 2;

/** What no news looks like: one thing repeated, nothing that ends, everything that nearly matches. */
export const HOSTILE_TEXTS: readonly HostileText[] = [
  repeated('一', 'zh', '一', LONG),
  repeated('亿亿亿', 'zh', '亿亿亿', LONG),
  repeated('1,', 'zh', '1,1,1,1 (zh)', LONG),
  repeated('1,', 'en', '1,1,1,1 (en)', LONG),
  repeated('1 ', 'zh'),
  repeated('9', 'zh', '999 (zh)'),
  repeated('9', 'en', '999 (en)'),
  repeated('1.', 'en'),
  repeated('1-', 'en'),
  repeated('一百', 'zh'),
  repeated('零', 'zh'),
  repeated('十几', 'zh'),
  repeated('年', 'zh'),
  repeated('2025年', 'zh'),
  repeated('去年', 'zh'),
  repeated('至少约', 'zh'),
  repeated('5%、', 'zh'),
  repeated('增长', 'zh'),
  repeated('1至', 'zh'),
  nested('（', '）', 'zh'),
  nested('(', ')', 'en'),
  repeated('“', 'zh'),
  repeated('|1', 'zh'),
  repeated('|1|\n', 'zh', 'table rows'),
  repeated('市场仍然取决于订单情况，', 'zh', 'no stop (zh)', LONG),
  repeated('the market waited for more orders, ', 'en', 'no stop (en)', LONG),
  repeated('产量为27万吨，', 'zh', 'figures, no stop (zh)', LONG),
  repeated('output of 27 million tonnes, ', 'en', 'figures, no stop (en)', LONG),
  repeated('one ', 'en'),
  repeated('one hundred and ', 'en'),
  repeated('5% ', 'en'),
  repeated('$', 'en'),
  repeated('$5 ', 'en'),
  repeated('half ', 'en'),
  repeated('a ', 'en'),
  repeated('from 5 to ', 'en'),
  repeated('last year ', 'en'),
  repeated('the first ', 'en'),
  repeated('more than ', 'en'),
  repeated('March ', 'en'),
  repeated('a', 'en', 'aaa'),
  repeated(' ', 'en', 'spaces'),
  repeated('\n', 'zh', 'line breaks'),
  repeated('.', 'en', 'full stops'),
  repeated('。', 'zh'),
  repeated('\ud83d', 'zh', 'lone surrogates'),
  ...['1-1-', '1/2 ', '5m ', '5 or ', 'to 5 ', '<5 ', '1. ', '10 ', '(1', 'two ', 'several '].map((piece) =>
    repeated(piece, 'en'),
  ),
  ...['% ', 'a dozen ', 'Jan ', '5 million and ', 'five of the ', 'the 1990s ', 'three months to '].map((piece) =>
    repeated(piece, 'en'),
  ),
  ...['1-', '5% ', '3月', '1个', '、3', '5和', '￥5', '1万至', '一成', '（1', '百分之', '万 '].map((piece) =>
    repeated(piece, 'zh', `${piece.trim()} (zh)`),
  ),
  // Lists without end, in which a figure goes by the one before it.
  repeated('prices 5% and ', 'en'),
  repeated(', and Ardal 5', 'en'),
  repeated('and a half ', 'en'),
  counting('tonnes, ', 'en', 'counting tonnes (en)'),
  counting('吨、', 'zh', 'counting tonnes (zh)'),
];

/** Numbers that go on counting: nothing of it comes again. */
function counting(unit: string, lang: Language, name: string): HostileText {
  return {
    name,
    lang,
    longest: DENSE,
    make: (units) => {
      const pieces: string[] = [];
      for (let number = 1, length = 0; length < units; number++) {
        const piece = `${number} ${unit}`;
        pieces.push(piece);
        length += piece.length;
      }
      return pieces.join('');
    },
  };
}

function repeated(piece: string, lang: Language, name = piece.trim(), longest = DENSE): HostileText {
  return { name, lang, longest, make: (units) => piece.repeat(Math.ceil(units / piece.length)) };
}

function nested(open: string, close: string, lang: Language): HostileText {
  const name = `nested ${open}${close}`;
  return { name, lang, longest: LONG, make: (units) => open.repeat(units / 2) + close.repeat(units / 2) };
}
