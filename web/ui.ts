import type { Assets } from './http/assets.ts';
import { type Translate, translator, type UiLanguage, wordFor } from './strings/translate.ts';
import type { Viewer } from './viewer.ts';

/** What views need to know of the request: language, person, where to come back to. */
export interface Ui {
  readonly lang: UiLanguage;
  /** For `lang` attributes. */
  readonly tag: 'zh-Hans' | 'en';
  readonly t: Translate;
  /** A word for a code: `word('kind', 'mass')`. */
  readonly word: (family: string, code: string) => string;
  readonly viewer: Viewer | null;
  /** Goes into every form that changes something. */
  readonly token: string;
  /** Path and query of this page. */
  readonly here: string;
  readonly assets: Assets;
  /** What the request before has to say; null when nothing. */
  readonly said: string | null;
  /** How much had happened when the page was made. */
  readonly events: number;
  /** `2,410,000`; the digits that there are, no more. */
  readonly number: (value: number) => string;
  /** The same value in fewer digits where it stays exact: `26.8万`, `1.19 billion`. */
  readonly compact: (value: number) => string;
  /** `3 min 20 sec`: a stretch of seconds in its two largest units. */
  readonly duration: (seconds: number) => string;
  /** An instant as day and time of this machine. */
  readonly instant: (instant: string) => string;
}

interface Given {
  readonly lang: UiLanguage;
  readonly viewer: Viewer | null;
  readonly token: string;
  readonly here: string;
  readonly assets: Assets;
  readonly said: string | null;
  readonly events: number;
}

const LOCALES = { zh: 'zh-CN', en: 'en-GB' } as const satisfies Record<UiLanguage, string>;
const NUMBERS = formats((locale) => new Intl.NumberFormat(locale, { maximumSignificantDigits: 12 }));
/** Of a ninth nobody wants twelve digits; of what was printed all. */
const FRACTIONS = formats((locale) => new Intl.NumberFormat(locale, { maximumSignificantDigits: 4 }));
const INSTANTS = formats(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' }),
);

/** What views work with, for one request. */
export function uiFor(given: Given): Ui {
  const t = translator(given.lang);
  return {
    ...given,
    tag: given.lang === 'zh' ? 'zh-Hans' : 'en',
    t,
    word: (family, code) => wordFor(t, family, code),
    number: (value) => (isPrinted(value) ? NUMBERS : FRACTIONS)[given.lang].format(value),
    compact: (value) => compactWords(given.lang, value),
    duration: (seconds) => durationWords(LOCALES[given.lang], seconds),
    instant: (instant) => INSTANTS[given.lang].format(new Date(instant)),
  };
}

/** A number that somebody wrote down: ten digits at most. A quotient (a third, a ninth) has more. */
function isPrinted(value: number): boolean {
  return Number.isInteger(value) || Number(value.toPrecision(10)) === value;
}

const COMPACT = formats(
  (locale) =>
    new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 12 }),
);
/** From here on people count in 万, or in millions. */
const COMPACT_FROM = { zh: 10_000, en: 1_000_000 } as const satisfies Record<UiLanguage, number>;

function compactWords(lang: UiLanguage, value: number): string {
  const short = Math.abs(value) >= COMPACT_FROM[lang] && Number(value.toPrecision(5)) === value;
  return (short ? COMPACT : isPrinted(value) ? NUMBERS : FRACTIONS)[lang].format(value);
}

const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

function durationWords(locale: string, seconds: number): string {
  const first = Math.max(
    0,
    UNITS.findIndex(([, size]) => seconds >= size),
  );
  let rest = Math.round(seconds);
  const words = UNITS.slice(seconds < 1 ? UNITS.length - 1 : first, seconds < 1 ? UNITS.length : first + 2).flatMap(
    ([unit, size]) => {
      const count = Math.floor(rest / size);
      rest -= count * size;
      if (count === 0 && seconds >= 1) return [];
      return [new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(count)];
    },
  );
  return words.join(' ');
}

function formats<Format>(make: (locale: string) => Format): Record<UiLanguage, Format> {
  return { zh: make(LOCALES.zh), en: make(LOCALES.en) };
}
