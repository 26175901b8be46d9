/** Every current ISO 4217 code that the runtime's CLDR data knows, a few retired ones that old news uses, and bitcoin. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set([
  ...Intl.supportedValuesOf('currency'),
  ...['DEM', 'FRF', 'ITL', 'ESP', 'NLG', 'ATS', 'BEF', 'FIM', 'IEP', 'PTE', 'GRD', 'BTC'],
]);

/**
 * Coins that news count in, as units of their own: `USD.cent` is a hundredth of USD. They compare with their currency.
 */
export const MINOR_UNITS: ReadonlyMap<string, { readonly currency: string; readonly factor: number }> = new Map([
  ...['USD.cent', 'EUR.cent', 'GBP.pence', 'MYR.sen', 'NGN.kobo', 'CNY.fen', 'INR.paisa', 'HKD.cent'].map(minorUnit),
  ['CNY.jiao', { currency: 'CNY', factor: 0.1 }] as const,
]);

function minorUnit(code: string): readonly [string, { readonly currency: string; readonly factor: number }] {
  return [code, { currency: code.slice(0, 3), factor: 0.01 }];
}

/**
 * Names that CLDR gives each currency in a language, longest first within a code: `美元`, `US dollars`, `US dollar`.
 * A name that CLDR gives to two codes is left out: words under two units would be read wrongly half the time.
 */
export function currencyNames(language: 'zh' | 'en'): ReadonlyMap<string, string> {
  const owners = new Map<string, string | null>();
  for (const code of CURRENCY_CODES) {
    for (const name of namesOf(code, language)) {
      const known = owners.get(name);
      owners.set(name, known === undefined || known === code ? code : null);
    }
  }
  const names = new Map<string, string>();
  for (const [name, code] of owners) if (code !== null) names.set(name, code);
  return names;
}

function namesOf(code: string, language: 'zh' | 'en'): string[] {
  const names: string[] = [];
  // 1 and 2 give the singular and the plural in English; Chinese has one form.
  for (const count of language === 'en' ? [1, 2] : [1]) {
    const parts = new Intl.NumberFormat(language, {
      style: 'currency',
      currency: code,
      currencyDisplay: 'name',
    }).formatToParts(count);
    const name = parts.find((part) => part.type === 'currency')?.value;
    if (name !== undefined && name !== code) names.push(language === 'en' ? name.toLowerCase() : name);
  }
  return names;
}

/** Symbols that belong to one currency wherever they stand. `$` and `¥` are shared: the packs read them by context. */
export const CURRENCY_SYMBOLS = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₫': 'VND',
  '₱': 'PHP',
  '฿': 'THB',
  '₦': 'NGN',
  '₪': 'ILS',
  '₴': 'UAH',
  '₸': 'KZT',
  '₿': 'BTC',
} as const satisfies Record<string, string>;
