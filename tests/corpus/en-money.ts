import type { FigureCorpus } from '../helpers/examples.ts';

/** Money and prices. */
export const FIGURES: FigureCorpus = {
  lang: 'en',
  published: '2026-01-20',
  groups: [
    { gives: { value: 30, unit: 'EUR.cent' }, from: ['The fare rose ⟦30 cents⟧ to 9.10 euros.'] },
    { gives: { kind: 'money', value: 20600000000, unit: 'MOP' }, from: ['20.6 billion patacas', 'MOP 20.6 billion'] },
    { gives: { kind: 'money', value: 3000000, unit: 'ETB' }, from: ['3 million birr', '3 million Ethiopian birr'] },
    { gives: { kind: 'money', value: 450, unit: 'RON' }, from: ['450 lei', '450 Romanian lei'] },
    { gives: { kind: 'money', value: 2500000000, unit: 'ZAR' }, from: ['R2.5bn', 'R2.5 billion', '2.5 billion rand'] },
    { gives: { kind: 'money', value: 40000, unit: 'NGN' }, from: ['N40,000', '40,000 naira'] },
    { gives: { kind: 'money', value: 50000000, unit: 'BDT' }, from: ['Tk 5 crore', '50 million taka'] },
    { gives: { kind: 'price', value: 5.435, unit: 'USD/[bu_us]' }, from: ['Wheat closed at ⟦$5.43 1/2 a bushel⟧'] },
    {
      gives: { kind: 'money', value: -3200000, unit: 'USD' },
      from: ['a net loss of ⟦$(3.2) million⟧', '⟦$(3.2) million⟧'],
    },
    { gives: { kind: 'price', value: -0.12, unit: 'USD/share' }, from: ['a loss of ⟦$(0.12) per share⟧'] },
    { gives: { kind: 'money', value: 5100000000, comparator: '=' }, from: ['Revenue of ⟦$5.1 billion⟧ +/- 2%'] },
    {
      gives: { kind: 'money', value: 120000000, unit: 'PEN' },
      from: ['120 million soles', '120 million Peruvian soles'],
    },
    {
      gives: { kind: 'money', value: 850, unit: 'USD' },
      from: [
        '$850',
        'US$850',
        'USD850',
        'USD 850',
        '850 dollars',
        '850 U.S. dollars',
        '850 US dollars',
        '850 bucks',
        '$ 850',
        '$US850',
      ],
    },
    { gives: { kind: 'money', value: 23.5, unit: 'MYR' }, from: ['RM23.50', 'RM 23.50', '23.50 ringgit', 'MYR 23.50'] },
    {
      gives: { kind: 'money', value: 8100000, unit: 'GBP' },
      from: [
        '£8.1 million',
        '£8.1m',
        '8.1 million pounds',
        '8.1 million pounds sterling',
        'GBP8.1m',
        '8.1 million British pounds',
      ],
    },
    {
      gives: { kind: 'money', value: 92000000, unit: 'CNY' },
      from: [
        '92 million yuan',
        'RMB 92 million',
        'CNY92m',
        '92 million renminbi',
        '92 million Chinese yuan',
        '92m yuan',
        'rmb 92 million',
      ],
    },
    {
      gives: { kind: 'money', value: 333600000, unit: 'JPY' },
      from: ['333.6 million yen', 'JPY 333.6 million', '333.6 million Japanese yen', 'in Tokyo for ⟦¥333.6 million⟧'],
    },
    {
      gives: { kind: 'money', value: 323000000, unit: 'EUR' },
      from: ['323 million euros', '€323 million', '€323m', 'EUR 323 million', '323 million €'],
    },
    {
      gives: { kind: 'money', value: 3.7e9, unit: 'HKD' },
      from: ['HK$3.7 billion', 'HK $3.7 billion', 'HK$3.7bn', '3.7 billion Hong Kong dollars'],
    },
    {
      gives: { kind: 'money', value: 16400000, unit: 'CAD' },
      from: ['C$16.4 million', 'CA$16.4m', 'CAD 16.4 million', '16.4 million Canadian dollars', 'c $ 16.4 million'],
    },
    {
      gives: { kind: 'money', value: 1500000, unit: 'AUD' },
      from: ['A$1.5m', 'AUD1.5m', 'AU$1.5 million', '1.5 million Australian dollars', '$A1.5m'],
    },
    // a bare sign is of the land that the text is from, where nobody in it says otherwise
    {
      gives: { kind: 'money', value: 1750000, unit: 'AUD' },
      from: [
        'Sydney prices rose to ⟦$1.75 million⟧, Melbourne lagged and the Australian market cooled',
        'Australian Bureau of Statistics data for Sydney put it at ⟦$1.75 million⟧; in Perth US$1 buys little',
      ],
    },
    {
      gives: { kind: 'money', value: 5000000, unit: 'CAD' },
      from: [
        'Toronto will pay Canadian nurses ⟦$5 million⟧, Ontario said',
        'Ottawa, Alberta and Quebec share ⟦$5 million⟧ for Canadians',
      ],
    },
    {
      gives: { kind: 'money', value: 1750000, unit: 'USD' },
      from: [
        'Sydney paid ⟦$1.75 million⟧ (A$2.7 million), Australian officials said in Sydney',
        'SYDNEY (Reuters) - An Australian buyer paid ⟦$1.75 million⟧ in Sydney',
        'Sydney, Perth and Australian buyers paid Americans in New York ⟦$1.75 million⟧',
        'Sydney, Perth and Australian buyers paid ⟦US$1.75 million⟧',
        'an Australian buyer paid ⟦$1.75 million⟧',
      ],
    },
    {
      gives: { kind: 'price', value: 64, unit: 'USD/bbl' },
      from: ['Australian oil sold in Perth and Sydney at ⟦$64 a barrel⟧'],
    },
    {
      gives: { kind: 'money', value: 2.2e9, unit: 'ILS' },
      from: ['2.2 billion shekels', '₪2.2 billion', 'NIS 2.2 billion'],
    },
    {
      gives: { kind: 'money', value: 1000000, unit: 'RUB' },
      from: ['1 million roubles', '1 million rubles', '1 million Russian rubles'],
    },
    { gives: { kind: 'money', value: 50000, unit: 'KRW' }, from: ['50,000 won', '₩50,000'] },
    { gives: { kind: 'money', value: 500, unit: 'BRL' }, from: ['R$500', '500 reais'] },
    {
      gives: { kind: 'money', value: 19, unit: 'USD.cent' },
      from: ['19 cents', 'nineteen cents', '19¢', '19 US cents'],
    },
    { gives: { kind: 'money', value: 470, unit: 'GBP.pence' }, from: ['470 pence', '470p', '470 p'] },
    {
      gives: { kind: 'money', value: 3.5, unit: 'USD' },
      from: ['3 dollars 50 cents', '3 dollars and 50 cents', '$3.50'],
    },
    // pounds are mass where nothing says money
    { gives: { kind: 'mass', value: 25, unit: '[lb_av]' }, from: ['drop ⟦25 pounds⟧'] },
    {
      gives: { kind: 'mass', value: 4200000000, unit: '[lb_av]' },
      from: [
        '⟦4.2 billion pounds⟧ of frozen beef in storage',
        'some ⟦4.2 billion pounds⟧ of copper',
        '⟦4.2 billion pounds⟧ of U3O8',
        '⟦4.2 billion pounds⟧ of V2O5',
      ],
    },
    {
      gives: { kind: 'money', value: 5000000, unit: 'GBP' },
      from: ['⟦5 million pounds⟧ of damage', '⟦5 million pounds⟧ of new debt'],
    },
    // prices
    {
      gives: { kind: 'price', value: 850, unit: 'USD/kg' },
      from: [
        '$850 per kilogram',
        '$850 for each kilogram',
        '$850 a kilogram',
        '$850/kg',
        '$850 per kg',
        '850 dollars a kilo',
      ],
    },
    {
      gives: { kind: 'price', value: 66.1, unit: 'USD/bbl' },
      from: ['settled at ⟦$66.10 a barrel⟧ on Tuesday', '$66.10 per barrel', 'US$66.10/bbl'],
    },
    {
      gives: { kind: 'price', value: 34.2, unit: 'EUR/MW.h' },
      from: ['34.2 euros per megawatt-hour', '€34.2/MWh', '€34.2 per MWh'],
    },
    { gives: { kind: 'price', value: 98, unit: 'USD/share' }, from: ['$98 a share', '$98 per share'] },
    // a price told before lends its rate
    {
      gives: { kind: 'price', value: 2310, unit: 'USD/t' },
      from: [
        'Zinc was up 1% at $2,280 a ton after touching ⟦$2,310⟧.',
        'Zinc leapt to $2,280 a ton, having hit ⟦$2,310⟧.',
        'Cocoa fetched $2,800 a ton in March, twice what it cost in 2023, while in Ghana it sold for ⟦$2,310⟧.',
        'Lead rose 2% to $2,040 a ton. Zinc gained 0.9% to ⟦$2,310⟧.',
        'Tin has doubled to $36,000 a ton. Zinc was little changed at ⟦$2,310⟧.',
      ],
    },
    {
      gives: { kind: 'money', value: 2310, unit: 'USD' },
      from: [
        'Lead rose 2% to $2,040 a ton. A new phone costs ⟦$2,310⟧.',
        'Lead rose 2% to $2,040 a ton. Workers were each paid ⟦$2,310⟧.',
      ],
    },
    {
      gives: { kind: 'price', value: 21.25, unit: 'USD/[sft_i]' },
      from: ['$21.25 per square foot', '$21.25 a square foot'],
    },
    { gives: { kind: 'price', value: 104000, unit: 'CNY/t' }, from: ['averaged ⟦104,000 yuan⟧ ($14,900) a tonne'] },
    { gives: { kind: 'price', value: 14900, unit: 'USD/t' }, from: ['averaged 104,000 yuan (⟦$14,900⟧) a tonne'] },
    {
      gives: { kind: 'price', value: 10.2, unit: 'USD/[lb_av]' },
      from: ['stood at $24.85 a pound, compared with ⟦$10.20⟧ a year ago', '$24.85 a pound (Q3: ⟦$10.20⟧)'],
    },
    { gives: { kind: 'price', value: 7.6, unit: 'USD/chip' }, from: ['$7.60 per chip'] },
    {
      gives: { kind: 'price', value: [10.3, 10.55], unit: 'USD/[bu_us]' },
      from: ['closed at $10.42 a bushel, having traded between ⟦$10.30 and $10.55⟧'],
    },
    { gives: { kind: 'price', value: [62, 68], unit: 'USD/share' }, from: ['between ⟦$62 and $68 per share⟧'] },
    // which dollar is meant is not said
    {
      gives: { value: 1150, unit: 'USD', doubts: ['unit-ambiguous'] },
      from: ['miners in Western Australia paid ⟦$1,150⟧'],
    },
    { gives: { value: 500, unit: 'CNY', doubts: ['unit-ambiguous'] }, from: ['it costs ⟦¥500⟧'] },
    { gives: { value: 500, unit: 'CNY', doubts: [] }, from: ['it costs ⟦¥500⟧ in Beijing'] },
    { gives: { value: 700, unit: 'PHP' }, from: ['stalls in Manila charge ⟦700 pesos⟧'] },
    { gives: { value: 8, unit: 'CZK' }, from: ['In Prague a ride costs ⟦8 crowns⟧.'] },
    { gives: { value: 6140000000, unit: 'SEK' }, from: ['The Swedish lender made ⟦6.14 billion crowns⟧.'] },
    { gives: { value: 300000000, unit: 'EGP' }, from: ['The Egyptian firm spent ⟦300 million pounds⟧.'] },
    {
      gives: { value: 3000000000000, unit: 'CLP' },
      from: ['Mexico had asked for help. Chile paid ⟦3 trillion pesos⟧.'],
    },
    { gives: { value: 30000000000, unit: 'XOF' }, from: ['The port in Senegal cost ⟦30 billion francs⟧.'] },
  ],
  nothing: ['TOP 10', 'AMD 7', 'COP 26', 'the DEC farm'],
};
