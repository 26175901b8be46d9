/**
 * Code unit → the unit that names are compared by: small letters without accents, one space for every space, line
 * break and hyphen, one apostrophe, full-width forms as ASCII. One unit becomes one unit, so offsets stay true.
 */
export const NORMAL: Uint16Array = normalUnits();

const WORD = wordUnits();

/** A letter or digit of a Latin word: names in Latin letters begin and end where no such unit goes on. */
export function isWordUnit(code: number): boolean {
  return WORD[code] === 1;
}

function normalUnits(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code++) table[code] = code;
  for (let code = 0x41; code <= 0x5a; code++) table[code] = code + 32;
  for (let code = 0xc0; code < 0x180; code++) {
    const base = String.fromCharCode(code).normalize('NFD').charCodeAt(0);
    table[code] = base >= 0x41 && base <= 0x5a ? base + 32 : base;
  }
  for (const [from, to] of [
    ['ØøĐđŁłı', 'ooddlli'],
    ['’‘`´', "''''"],
    ['-–‐‑−\u00a0\u202f\u2009\u3000\n\t', '           '],
  ] as const) {
    for (let i = 0; i < from.length; i++) table[from.charCodeAt(i)] = to.charCodeAt(i);
  }
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = table[code - 0xfee0] ?? code;
  return table;
}

function wordUnits(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < 0x250; code++) {
    const letter = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
    if (letter || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7)) table[code] = 1;
  }
  return table;
}
