import TRADITIONAL_TO_SIMPLIFIED from 'opencc-js/dict/TSCharacters';

/**
 * Folds text for reading: full-width digits, letters and signs to ASCII, traditional characters to simplified
 * (OpenCC's character table, first choice). One code unit becomes one code unit, so every offset stays true.
 *
 * Full-width clause punctuation (，；：（）) is left as it is: an ASCII comma would join numbers that a clause parts.
 */
export function fold(text: string): string {
  // Joined at the end: of strings that are added up, every character takes longer to look at for as long as they live.
  const pieces: string[] = [];
  let from = 0;
  // The search passes over ASCII, which most English is, faster than a loop does.
  const first = text.search(PAST_ASCII);
  if (first < 0) return text;
  for (let at = first; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    const to = FOLD[code];
    if (to === undefined || to === 0) continue;
    pieces.push(text.slice(from, at), String.fromCharCode(to));
    from = at + 1;
  }
  if (from === 0) return text;
  pieces.push(text.slice(from));
  return pieces.join('');
}

const PAST_ASCII = /[^\0-\x7f]/;
const KEPT_FULL_WIDTH = '，；：？！（）';
const SIGNS: Readonly<Record<string, string>> = {
  '　': ' ',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '￥': '¥',
  '∶': ':',
  '－': '-',
  '—': '—',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '～': '~',
  '〜': '~',
  '’': "'",
};

const FOLD = foldTable();

function foldTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  const entries = TRADITIONAL_TO_SIMPLIFIED.split('|');
  for (const entry of entries) {
    const [traditional = '', simplified = ''] = entry.split(' ');
    if (traditional.length === 1 && simplified.length === 1) {
      table[traditional.charCodeAt(0)] = simplified.charCodeAt(0);
    }
  }
  // 乾 is 干 in 乾燥 but itself in 乾隆; 著 is a name and a book as often as 着. Neither is a numeral or a unit.
  for (const kept of '乾著') table[kept.charCodeAt(0)] = 0;
  for (let code = 0xff01; code <= 0xff5e; code++) {
    if (!KEPT_FULL_WIDTH.includes(String.fromCharCode(code))) table[code] = code - 0xfee0;
  }
  for (const [from, to] of Object.entries(SIGNS)) if (from !== to) table[from.charCodeAt(0)] = to.charCodeAt(0);
  return table;
}
