import type { Lands } from '../../engine/figures/nearest-land.ts';

/** A name of money that several countries use. */
export interface SharedName {
  readonly lands: Lands;
  /** Whether the name without a land is nearly always the one that the word tables give. */
  readonly usual: boolean;
}

const CROWNS: SharedName = {
  lands: [
    [/Swed|Stockholm|\bSEK\b/g, 'SEK'],
    [/Norw|Oslo|\bNOK\b/g, 'NOK'],
    [/Danish|Denmark|Danes|Copenhagen|\bDKK\b/g, 'DKK'],
    [/Czech|Prague|\bCZK\b/g, 'CZK'],
    [/Iceland|Reykjav/g, 'ISK'],
  ],
  usual: false,
};

const NAMES: Readonly<Record<string, SharedName>> = {
  'peso pesos': {
    lands: [
      [/Mexic/g, 'MXN'],
      [/Philippin|Manila|Luzon|Filipino/g, 'PHP'],
      [/Chile|Santiago/g, 'CLP'],
      [/Argentin|Buenos Aires/g, 'ARS'],
      [/Colombia|Bogot/g, 'COP'],
      [/Uruguay|Montevideo/g, 'UYU'],
      [/Dominican/g, 'DOP'],
      [/Cuba|Havana/g, 'CUP'],
    ],
    usual: false,
  },
  'rupee rupees rs rs.': {
    lands: [
      [/India|Delhi|Mumbai|crore|lakh/g, 'INR'],
      [/Pakistan|Karachi|Islamabad/g, 'PKR'],
      [/Sri Lanka|Colombo/g, 'LKR'],
      [/Nepal|Kathmandu/g, 'NPR'],
      [/Mauriti/g, 'MUR'],
    ],
    usual: false,
  },
  'crown crowns krone kroner krona': CROWNS,
  'dinar dinars': {
    lands: [
      [/Kuwait/g, 'KWD'],
      [/Iraq|Baghdad/g, 'IQD'],
      [/Jordan|Amman/g, 'JOD'],
      [/Algeri|Algiers/g, 'DZD'],
      [/Tunis/g, 'TND'],
      [/Libya|Tripoli/g, 'LYD'],
      [/Bahrain|Manama/g, 'BHD'],
      [/Serbia|Belgrade/g, 'RSD'],
    ],
    usual: false,
  },
  'leu lei': { lands: [[/Moldov|Chisinau/g, 'MDL']], usual: true },
  kwacha: { lands: [[/Malawi|Lilongwe|Blantyre/g, 'MWK']], usual: true },
  som: { lands: [[/Uzbek|Tashkent/g, 'UZS']], usual: true },
  'dirham dirhams': { lands: [[/Morocc|Rabat|Casablanca/g, 'MAD']], usual: true },
  'riyal riyals rial rials': {
    lands: [
      [/Saudi|Riyadh/g, 'SAR'],
      [/Qatar|Doha/g, 'QAR'],
      [/Oman|Muscat/g, 'OMR'],
      [/Yemen|Sanaa/g, 'YER'],
      [/Iran|Tehran/g, 'IRR'],
    ],
    usual: false,
  },
  'shilling shillings': {
    lands: [
      [/Kenya|Nairobi/g, 'KES'],
      [/Ugand|Kampala/g, 'UGX'],
      [/Tanzan|Dar es Salaam/g, 'TZS'],
      [/Somali|Mogadishu/g, 'SOS'],
    ],
    usual: false,
  },
  'lira liras': {
    lands: [
      [/Syria|Damascus/g, 'SYP'],
      [/Leban|Beirut/g, 'LBP'],
    ],
    usual: true,
  },
  'pound pounds': {
    lands: [
      [/Egypt|Cairo/g, 'EGP'],
      [/Leban|Beirut/g, 'LBP'],
      [/Syria|Damascus/g, 'SYP'],
      [/South Sudan|Juba/g, 'SSP'],
      [/Sudan|Khartoum/g, 'SDG'],
    ],
    usual: true,
  },
  'franc francs': {
    lands: [
      [/\bCFA\b|Senegal|Ivory Coast|Ivoir|Mali\b|Burkina|Benin|Togo/g, 'XOF'],
      [/Cameroon|Gabon|Chad\b|Central African/g, 'XAF'],
      [/Congo|Kinshasa/g, 'CDF'],
      [/Rwanda|Kigali/g, 'RWF'],
      [/Guinea|Conakry/g, 'GNF'],
      [/Burundi/g, 'BIF'],
      [/Swiss|Switzerland|Zurich|Geneva|Basel/g, 'CHF'],
      [/France|French|Paris/g, 'FRF'],
    ],
    usual: true,
  },
};

/** Name in small letters → who shares it. */
export const SHARED_NAMES: ReadonlyMap<string, SharedName> = new Map(
  Object.entries(NAMES).flatMap(([names, shared]) => names.split(' ').map((name) => [name, shared] as const)),
);
