import type { FigureCorpus } from '../helpers/examples.ts';

/** Movements: their size, direction and basis, and the levels they start from and reach. */
export const FIGURES: FigureCorpus = {
  lang: 'en',
  published: '2026-01-20',
  groups: [
    // A verb that takes "up" to itself moves nothing; a noun that looks like a verb does not either
    {
      gives: { kind: 'share', value: 70, unit: '%' },
      from: ['China puts up ⟦seven of every ten⟧ new turbines', 'taking up ⟦70%⟧ of the places'],
    },
    {
      gives: { kind: 'money', value: 38500000000, unit: 'EUR' },
      from: ['turbines are 33.1 billion euros and service contracts ⟦38.5 billion euros⟧'],
    },
    { gives: { kind: 'change', value: 0.5, unit: '%', direction: 'down' }, from: ['the economy contracts ⟦0.5%⟧'] },
    {
      gives: { kind: 'change', value: 175, unit: 'bp', direction: 'down' },
      from: [
        'it has brought the rate down by a total of ⟦175 basis points⟧',
        'it lowered its rate by a combined ⟦175 basis points⟧',
      ],
    },
    {
      gives: { kind: 'change', value: 10, unit: '%', direction: 'up' },
      from: ['the firm hiked prices ⟦10%⟧', 'it raised its dividend ⟦10%⟧', 'they raised fares about ⟦10 percent⟧'],
    },
    {
      gives: { kind: 'change', value: 0.8, unit: '%', direction: 'up' },
      from: ['the index put on ⟦0.8%⟧ to 26,844', 'shares tacked on ⟦0.8%⟧'],
    },
    {
      gives: { kind: 'change', value: 22, unit: '%', direction: 'up' },
      from: ['bringing its gain for the year to ⟦22%⟧', 'which took its gains this year to ⟦22%⟧'],
    },
    { gives: { kind: 'change', value: 8, unit: '%', direction: 'down' }, from: ['taking its loss so far to ⟦8%⟧'] },
    {
      gives: { kind: 'change', value: 9.1, unit: '%', direction: 'down' },
      from: ['The average price fell to 182,000 yuan last year from 196,000 in 2024, or by ⟦9.1%⟧.'],
    },
    {
      gives: { kind: 'change', value: 12000, unit: 'CNY', direction: 'down' },
      from: ['It starts at 169,800 yuan, ⟦12,000 yuan⟧ below the old one'],
    },
    { gives: { kind: 'money', value: 12000, unit: 'CNY' }, from: ['It sells for ⟦12,000 yuan⟧ below the counter'] },
    { gives: { kind: 'change', value: 8, unit: '%', direction: 'down' }, from: ['it slashed its workforce ⟦8%⟧'] },
    { gives: { kind: 'change', value: 2, unit: 'Cel', direction: 'up' }, from: ['it warmed by ⟦2 degrees Celsius⟧'] },
    { gives: { kind: 'change', value: 20, unit: 'minute', direction: 'down' }, from: ['shortened by ⟦20 minutes⟧'] },
    { gives: { kind: 'change', value: 3.8, basis: 'yoy' }, from: ['food prices rose 3.8% on the year'] },
    {
      gives: { kind: 'share', value: 25, unit: '%' },
      from: ['⟦One in four⟧ firms cut jobs', '⟦One in four⟧ drivers would gain'],
    },
    { gives: { kind: 'change', value: 25, unit: '%', direction: 'down' }, from: ['The firm cut ⟦one in four⟧ jobs'] },
    { gives: { kind: 'count', value: 118, unit: 'vote' }, from: ['losing the motion by ⟦118 votes⟧ to 107'] },
    {
      gives: { kind: 'change', value: 0.5, unit: 'pp', direction: 'down' },
      from: ['The bank cut its growth forecast by ⟦half a point⟧ to 1.3%'],
    },
    { gives: { kind: 'change', value: 2, unit: '%', direction: 'down' }, from: ['the growth rate fell by ⟦2%⟧'] },
    {
      gives: { kind: 'change', value: 3, unit: 'x', direction: 'up' },
      from: ['costs rose by a factor of ⟦three⟧ in a year'],
    },
    {
      gives: { kind: 'change', value: 10, unit: 'x', direction: 'down', comparator: '~' },
      from: ['prices fell by a factor of about ⟦10⟧'],
    },
    {
      gives: { kind: 'change', value: 2.3, unit: '%', direction: 'up' },
      from: ['Fares go up by an average of ⟦2.3%⟧'],
    },
    {
      gives: { kind: 'change', value: 4.99, unit: '%', direction: 'up' },
      from: ['Bills will rise by the maximum ⟦4.99%⟧', 'Bills rose by a record ⟦4.99%⟧'],
    },
    { gives: { kind: 'change', value: 50, unit: '%', direction: 'down' }, from: ['The grant was cut in ⟦half⟧'] },
    {
      gives: { kind: 'share', value: 91, unit: '%' },
      from: ['The city issued 487 permits, 22% more than in 2023, of which ⟦91%⟧ were for homes'],
    },
    // Plus or minus is no sign
    { gives: { value: 3.1, unit: 'pp' }, from: ['an error of plus or minus ⟦3.1 percentage points⟧'] },
    // A list that tells the verb once
    {
      gives: { kind: 'change', value: 11, unit: '%', direction: 'up' },
      from: ['Loans grew 4%, deposits 2% and fees ⟦11%⟧', 'Loans grew 4%, deposits ⟦11%⟧ and fees 2%'],
    },
    { gives: { kind: 'change', value: 0.2, unit: 'pp' }, from: ['Output shrank ⟦0.2 of a percentage point⟧'] },
    // One verb for two amounts, each behind its own "by"
    {
      gives: { kind: 'change', value: 6300, direction: 'up' },
      from: ['Full-time employment rose by 8,700 and part-time jobs by ⟦6,300⟧'],
    },
    // Two rates of one movement, each with what it is told against
    {
      gives: { kind: 'change', value: 0.7, unit: '%', direction: 'down' },
      from: ['The herd was down 0.1% from August and ⟦0.7%⟧ from a year earlier'],
    },
    {
      gives: { kind: 'change', value: 65_000, unit: 'bbl/day', direction: 'down' },
      from: ['Its output is ⟦65,000 barrels a day⟧ lower in the meantime'],
    },
    {
      gives: { kind: 'change', value: 82, unit: 'bp', direction: 'up' },
      from: ['pay ⟦82 basis points⟧ over Treasuries', 'yields ⟦82 basis points⟧ over 10-year German Bunds'],
    },
    // What is lost for each, or recovered by millions, has not moved
    {
      gives: { kind: 'money', value: 245, unit: 'CNY' },
      from: ['Producers are losing ⟦245 yuan⟧ on every pig', 'Victims lost ⟦245 yuan⟧ each'],
    },
    { gives: { kind: 'money', value: 65_000_000, unit: 'EUR' }, from: ['Officers recovered ⟦65 million euros⟧'] },
    { gives: { kind: 'change', direction: 'up' }, from: ['Gold recovered ⟦$12⟧ to $2,300'] },
    // multiples
    {
      gives: { kind: 'change', value: 2, unit: 'x', direction: 'up' },
      from: ['output ⟦doubled⟧ in 2025', 'output will ⟦double⟧ by 2030', 'a ⟦twofold⟧ rise'],
    },
    {
      gives: { kind: 'change', value: 3, unit: 'x', direction: 'up', comparator: '>' },
      from: ['have more than ⟦tripled⟧ in twelve months'],
    },
    { gives: { kind: 'change', value: 0.5, unit: 'x', direction: 'down' }, from: ['the price ⟦halved⟧'] },
    {
      gives: { kind: 'change', value: 10, unit: 'x', direction: 'up' },
      from: ['a ⟦10-fold⟧ increase', 'a ⟦tenfold⟧ increase', 'rose ⟦10 times⟧'],
    },
    {
      gives: { kind: 'multiple', value: 3, unit: 'x' },
      from: ['⟦three times⟧ the 410 million barrels found by Toucan-1', '⟦three times⟧ as many'],
    },
    {
      gives: { kind: 'multiple', value: 2, unit: 'x' },
      from: ['⟦twice⟧ as loud as an airhorn', '⟦double⟧ the world average'],
    },
    // basis
    {
      gives: { kind: 'change', value: 2.1, basis: 'yoy' },
      from: [
        'rose ⟦2.1%⟧ year on year',
        'rose ⟦2.1%⟧ from a year earlier',
        'up ⟦2.1%⟧ y/y',
        'rose ⟦2.1%⟧ on the previous year',
      ],
    },
    {
      gives: { kind: 'change', value: 2.1, basis: 'mom' },
      from: ['rose ⟦2.1%⟧ month on month', 'rose ⟦2.1%⟧ from the previous month', 'fell ⟦2.1%⟧ from November'],
    },
    {
      gives: { kind: 'change', value: 2.1, basis: 'qoq' },
      from: ['rose ⟦2.1%⟧ from the previous quarter', '⟦2.1%⟧ higher than in the third quarter'],
    },
    { gives: { kind: 'change', value: 2.1, basis: 'ytd' }, from: ['up ⟦2.1%⟧ year to date'] },
    // levels reached keep their start
    {
      gives: { kind: 'share', value: 63, unit: '%', from: 52 },
      from: ['reached ⟦63%⟧ in 2025, up from 52% in 2024', '⟦63%⟧, up from 52%', '⟦63%⟧ from 52%'],
    },
    {
      gives: { kind: 'measure', value: 4020000, unit: 'bbl/day', from: 4150000 },
      from: ['dropped 1.3% from November, to ⟦4.02 million bpd⟧ from 4.15 million'],
    },
    {
      gives: { kind: 'mass', value: 285000, unit: 't', from: 270000 },
      from: ['⟦285,000 tonnes⟧, up 5.6% from 270,000 tonnes in 2025'],
    },
    {
      gives: { kind: 'money', value: 240000000, unit: 'USD', from: 160000000, direction: null },
      from: ['grew 62% to ⟦$240 million⟧ from $160 million in 2024'],
    },
    {
      gives: { kind: 'price', value: 2950, unit: 'USD/kg', from: 3700 },
      from: ['fell to $610 a kilogram, while oxide eased to ⟦$2,950⟧ from $3,700'],
    },
    {
      gives: { kind: 'change', value: 2.4, unit: '%', direction: 'up' },
      from: ['output expanded 2.1%, down from ⟦2.4%⟧ in 2024', 'grew 3%, beating a flash estimate of ⟦2.4%⟧'],
    },
    {
      gives: { kind: 'change', value: 6, unit: '%', direction: 'down', comparator: '=' },
      from: ['sales fell 9%, worse than the ⟦6%⟧ that analysts had expected'],
    },
    { gives: { kind: 'money', value: 64000000, unit: 'USD', direction: null }, from: ['lost ⟦$64 million⟧ in 2025'] },
    { gives: { kind: 'share', value: 2, unit: '%' }, from: ['stood at 2.3%, above the ⟦2%⟧ target'] },
    {
      gives: { kind: 'change', value: [6, 8], unit: '%', direction: 'up' },
      from: ['premiums rose by between ⟦6% and 8%⟧', 'prices climbed between ⟦6% and 8%⟧'],
    },
    // one verb for several figures
    {
      gives: { kind: 'change', value: 1.5, unit: '%', direction: 'up' },
      from: [
        'the economy grew 0.3% quarter on quarter and ⟦1.5%⟧ year on year',
        'prices rose 0.2% m/m and ⟦1.5%⟧ y/y',
        'rose 5.9% excluding bonuses, and ⟦1.5%⟧ including them',
        'sales climbed 4% in Europe, 6% in Asia and ⟦1.5%⟧ in America',
        'exports rose 3% and imports ⟦1.5%⟧',
        'services grew 4.1%, manufacturing ⟦1.5%⟧ and farming 0.8%',
        'exports to ASEAN rose 12% and those to the EU ⟦1.5%⟧',
        'the Dow rose 0.4%, the Nasdaq ⟦1.5%⟧ and the S&P 500 0.6%',
        'the FTSE 100 gained 0.3% and the Nikkei ⟦1.5%⟧',
        'profit rose 8% to $2 billion and sales ⟦1.5%⟧ to $9 billion',
        'were up 0.4% on the month and ⟦1.5%⟧ on the year',
      ],
    },
    {
      gives: { kind: 'change', value: 8, unit: '%', direction: 'down' },
      from: ['prices fell 2% on the month but ⟦8%⟧ on the year', 'was 0.4% lower on the day and ⟦8%⟧ over the week'],
    },
    {
      gives: { kind: 'share', value: 60, unit: '%' },
      from: [
        'sales rose 5% and ⟦60%⟧ of them came from abroad',
        'sales rose 5% and exports were ⟦60%⟧ of the total',
        'sales rose 5%. Exports ⟦60%⟧',
      ],
    },
    {
      gives: { kind: 'change', value: 2, unit: 'GBP.pence', direction: 'up' },
      from: ['shares were ⟦2p⟧ higher at 143.5p'],
    },
    { gives: { kind: 'change', value: 46, unit: 'point', direction: 'down' }, from: ['lost 1.2%, or ⟦46 points⟧'] },
    {
      gives: { kind: 'change', value: 124.55, unit: 'point', direction: 'up' },
      from: [
        'the index ended ⟦124.55 points⟧, or 0.49 per cent, higher at 25,709.85',
        'was ⟦124.55 points⟧ (0.49%) up at noon',
      ],
    },
    {
      gives: { kind: 'change', value: 0.49, unit: '%', direction: 'down' },
      from: ['closed 124.55 points, or ⟦0.49 per cent⟧, lower.', 'settled 12 cents or ⟦0.49%⟧ lower at 61.20'],
    },
    {
      gives: { kind: 'share', value: 41, unit: '%' },
      from: ['the fourth dose was taken up by only ⟦41%⟧ of families'],
    },
    { gives: { kind: 'share', value: 3, unit: '%' }, from: ['inflation was ⟦3%⟧, or 0.4 points higher than in May'] },
    { gives: { value: 25709, unit: 'point' }, from: ['closed at ⟦25,709 points⟧, or 0.5% higher'] },
    // What a land grows is a part of a crop; what its sales grow is not
    {
      gives: { kind: 'share', value: 70, unit: '%' },
      from: ["the state grows about ⟦70%⟧ of Brazil's rice", 'it grew ⟦70%⟧ of its own food'],
    },
    { gives: { kind: 'change', value: 70, unit: '%', direction: 'up' }, from: ['sales grew ⟦70%⟧ last year'] },
    // The same in other words has a unit of its own
    {
      gives: { kind: 'change', value: 327000, unit: '1', direction: 'down' },
      from: ['Federal employment is down ⟦327,000⟧, or 10.9%', 'Payrolls fell by ⟦327,000⟧, or about 2%'],
    },
    { gives: { unit: '1', value: 8120.4 }, from: ['shares closed at 143.5p and the index at ⟦8,120.4⟧'] },
    {
      gives: { kind: 'share', value: 22, unit: '%' },
      from: ['agencies have raised only ⟦22 percent⟧ of the sum they need'],
    },
    // signs
    {
      gives: { kind: 'change', value: 2.3, unit: '%', direction: 'up' },
      from: ['led by Osterby (⟦+2.3%⟧)', 'sales of ⟦+2.3%⟧ on the year', 'Losses of birds grew, by ⟦2.3%⟧'],
    },
    {
      gives: { kind: 'change', value: 9.6, unit: '%', direction: 'down' },
      from: ['the steepest falls were in Ireland (⟦-9.6%⟧) and Malta (-3%)'],
    },
    { gives: { kind: 'share', value: -0.5, unit: '%' }, from: ['the deposit rate was ⟦-0.5%⟧'] },
    // levels, not changes
    {
      gives: { kind: 'measure', value: 10000000, unit: 'bbl/day', comparator: '<' },
      from: ['slips below ⟦10 million bpd⟧'],
    },
    { gives: { kind: 'duration', value: 8, unit: 'minute' }, from: ['touched down ⟦8 minutes⟧ later'] },
    { gives: { kind: 'mass', value: 92000, unit: 't' }, from: ['dug up around ⟦92,000 tonnes⟧'] },
    { gives: { kind: 'mass', value: 20600000, unit: 't' }, from: ['Farmers grew ⟦20.6 million tons⟧'] },
    { gives: { kind: 'share', value: 5, unit: '%' }, from: ['rose to ⟦5%⟧', 'fell to ⟦5%⟧', 'stood at ⟦5%⟧'] },
  ],
  nothing: ['he doubled up with laughter', 'double-digit growth', 'a double bed'],
};
