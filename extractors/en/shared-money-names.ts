/** A name of money that several countries use. */
export interface SharedName {
  /** What tells a land, and its currency (ISO 4217); the first that is near is meant. */
  readonly lands: readonly (readonly [RegExp, string])[];
  /** Whether the name without a land is nearly always the one that the word tables give. */
  readonly usual: boolean;
}

const CROWNS: SharedName = {
  lands: [
    [/Swed|Stockholm|\bSEK\b/, 'SEK'],
    [/Norw|Oslo|\bNOK\b/, 'NOK'],
    [/Danish|Denmark|Danes|Copenhagen|\bDKK\b/, 'DKK'],
    [/Czech|Prague|\bCZK\b/, 'CZK'],
    [/Iceland|Reykjav/, 'ISK'],
  ],
  usual: false,
};

const NAMES: Readonly<Record<string, SharedName>> = {
  'peso pesos': {
    lands: [
      [/Mexic/, 'MXN'],
      [/Philippin|Manila|Luzon|Filipino/, 'PHP'],
      [/Chile|Santiago/, 'CLP'],
      [/Argentin|Buenos Aires/, 'ARS'],
      [/Colombia|Bogot/, 'COP'],
      [/Uruguay|Montevideo/, 'UYU'],
      [/Dominican/, 'DOP'],
      [/Cuba|Havana/, 'CUP'],
    ],
    usual: false,
  },
  'rupee rupees rs rs.': {
    lands: [
      [/India|Delhi|Mumbai|crore|lakh/, 'INR'],
      [/Pakistan|Karachi|Islamabad/, 'PKR'],
      [/Sri Lanka|Colombo/, 'LKR'],
      [/Nepal|Kathmandu/, 'NPR'],
      [/Mauriti/, 'MUR'],
    ],
    usual: false,
  },
  'crown crowns krone kroner krona': CROWNS,
  'dinar dinars': {
    lands: [
      [/Kuwait/, 'KWD'],
      [/Iraq|Baghdad/, 'IQD'],
      [/Jordan|Amman/, 'JOD'],
      [/Algeri|Algiers/, 'DZD'],
      [/Tunis/, 'TND'],
      [/Libya|Tripoli/, 'LYD'],
      [/Bahrain|Manama/, 'BHD'],
      [/Serbia|Belgrade/, 'RSD'],
    ],
    usual: false,
  },
  'dirham dirhams': { lands: [[/Morocc|Rabat|Casablanca/, 'MAD']], usual: true },
  'riyal riyals rial rials': {
    lands: [
      [/Saudi|Riyadh/, 'SAR'],
      [/Qatar|Doha/, 'QAR'],
      [/Oman|Muscat/, 'OMR'],
      [/Yemen|Sanaa/, 'YER'],
      [/Iran|Tehran/, 'IRR'],
    ],
    usual: false,
  },
  'shilling shillings': {
    lands: [
      [/Kenya|Nairobi/, 'KES'],
      [/Ugand|Kampala/, 'UGX'],
      [/Tanzan|Dar es Salaam/, 'TZS'],
      [/Somali|Mogadishu/, 'SOS'],
    ],
    usual: false,
  },
  'lira liras': {
    lands: [
      [/Syria|Damascus/, 'SYP'],
      [/Leban|Beirut/, 'LBP'],
    ],
    usual: true,
  },
  'pound pounds': {
    lands: [
      [/Egypt|Cairo/, 'EGP'],
      [/Leban|Beirut/, 'LBP'],
      [/Syria|Damascus/, 'SYP'],
      [/South Sudan|Juba/, 'SSP'],
      [/Sudan|Khartoum/, 'SDG'],
    ],
    usual: true,
  },
  'franc francs': {
    lands: [
      [/\bCFA\b|Senegal|Ivory Coast|Ivoir|Mali\b|Burkina|Benin|Togo/, 'XOF'],
      [/Cameroon|Gabon|Chad\b|Central African/, 'XAF'],
      [/Congo|Kinshasa/, 'CDF'],
      [/Rwanda|Kigali/, 'RWF'],
      [/Guinea|Conakry/, 'GNF'],
      [/Burundi/, 'BIF'],
      [/Swiss|Switzerland|Zurich|Geneva|Basel/, 'CHF'],
      [/France|French|Paris/, 'FRF'],
    ],
    usual: true,
  },
};

/** Name in small letters → who shares it. */
export const SHARED_NAMES: ReadonlyMap<string, SharedName> = new Map(
  Object.entries(NAMES).flatMap(([names, shared]) => names.split(' ').map((name) => [name, shared] as const)),
);
