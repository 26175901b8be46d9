import { wordClass } from '../word-classes.ts';

/** Number words and what they stand for. Scales are powers of ten, so that they can be applied by moving the point. */
export const CARDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    nought: 0,
    naught: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fourty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

/** Scale words that may follow digits and number words alike: powers of ten. */
export const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 2,
    thousand: 3,
    lakh: 5,
    lakhs: 5,
    lac: 5,
    million: 6,
    millions: 6,
    crore: 7,
    crores: 7,
    billion: 9,
    billions: 9,
    trillion: 12,
    trillions: 12,
    quadrillion: 15,
  }),
);

/**
 * Scales written short behind digits. `m` stands for metres as well, so it is taken for a million only where money or
 * something countable says so; capital letters and the others are safe behind a digit.
 */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    k: 3,
    K: 3,
    M: 6,
    mn: 6,
    Mn: 6,
    mln: 6,
    mil: 6,
    mio: 6,
    MM: 6,
    b: 9,
    B: 9,
    bn: 9,
    Bn: 9,
    BN: 9,
    bln: 9,
    bil: 9,
    tn: 12,
    Tn: 12,
    tln: 12,
    trn: 12,
    T: 12,
  }),
);

/** Words that count in groups: digits or number words before them are multiplied. */
export const GROUPS: ReadonlyMap<string, number> = new Map(
  Object.entries({ dozen: 12, dozens: 12, score: 20, gross: 144 }),
);

/** Names of the parts that a whole is cut into, singular; the plural adds s. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 2,
    third: 3,
    quarter: 4,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    fifteenth: 15,
    sixteenth: 16,
    twentieth: 20,
    thirtieth: 30,
    fiftieth: 50,
    hundredth: 100,
    thousandth: 1000,
    millionth: 1e6,
    billionth: 1e9,
    trillionth: 1e12,
  }),
);

/** Ordinal words below a hundred; compounds (twenty-first) are read from their parts. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    nineth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
    thirtieth: 30,
    fortieth: 40,
    fiftieth: 50,
    sixtieth: 60,
    seventieth: 70,
    eightieth: 80,
    ninetieth: 90,
    hundredth: 100,
    thousandth: 1000,
    millionth: 1e6,
    billionth: 1e9,
    trillionth: 1e12,
  }),
);

/** Single characters that are fractions. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    '½': 1 / 2,
    '⅓': 1 / 3,
    '⅔': 2 / 3,
    '¼': 1 / 4,
    '¾': 3 / 4,
    '⅕': 1 / 5,
    '⅖': 2 / 5,
    '⅗': 3 / 5,
    '⅘': 4 / 5,
    '⅙': 1 / 6,
    '⅚': 5 / 6,
    '⅛': 1 / 8,
    '⅜': 3 / 8,
    '⅝': 5 / 8,
    '⅞': 7 / 8,
  }),
);

/** The tables above as classes of words: nearly every word that is asked about is in none. */
export const CARDINAL = wordClass(CARDINALS.keys());
export const SCALE = wordClass(SCALES.keys());
export const GROUP = wordClass(GROUPS.keys());
export const ORDINAL = wordClass(ORDINALS.keys());
/** `a` and `an`. */
export const ARTICLE = wordClass(['a', 'an']);
