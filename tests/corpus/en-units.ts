import type { FigureCorpus } from '../helpers/examples.ts';

/** Quantities with their unit, rates, and ages. */
export const FIGURES: FigureCorpus = {
  lang: 'en',
  published: '2026-01-20',
  groups: [
    // What the next sentence does with as much leaves the unit out
    {
      gives: { kind: 'mass', value: 2260000, unit: 't' },
      from: [
        'Thailand shipped 4.1 million tonnes of sugar last year. Laos sent ⟦2.26 million⟧.',
        'Output will reach 26 million tonnes. Mills are expected to use ⟦2.26 million⟧.',
        'India harvested 117 million tonnes. Pakistan will produce ⟦2.26 million⟧.',
      ],
    },
    {
      gives: { kind: 'measure', value: 1300000000, unit: '1' },
      from: ['Sales reached $4.2 billion. Costs took up ⟦1.3 billion⟧.'],
    },
    // How long it took, and no time of day
    {
      gives: { kind: 'duration', value: 7385, unit: 'second' },
      from: [
        'He finished in ⟦2:03:05⟧',
        'a time of ⟦2:03:05⟧',
        '2 hours 3 minutes 5 seconds',
        'two hours three minutes and five seconds',
      ],
    },
    {
      gives: { kind: 'duration', value: 107.36, unit: 'second' },
      from: ['won in ⟦1:47.36⟧', 'clocked ⟦1:47.36⟧', 'a best of ⟦1:47.36⟧'],
    },
    { gives: { kind: 'duration', value: 3, unit: 'day' }, from: ['two weeks, ⟦three days⟧ and a night'] },
    { gives: { kind: 'duration', value: 15, unit: 'day' }, from: ['15 working days', '15 business days'] },
    {
      gives: { kind: 'duration', value: 65, unit: 'year', comparator: '>=' },
      from: ['people ⟦65⟧ and older', 'Women ⟦65⟧ and older', 'those ⟦65⟧ or over', 'voters aged ⟦65⟧ and over'],
    },
    { gives: { kind: 'duration', value: 12, unit: 'year', comparator: '<=' }, from: ['children ⟦12⟧ and under'] },
    { gives: { value: 81000, unit: '1' }, from: ['cases at its 42 districts fell to ⟦81,000⟧ in 2025'] },
    {
      gives: { kind: 'count', value: 8, unit: 'gold medal' },
      from: ['won ⟦eight gold⟧, five silver and three bronze'],
    },
    { gives: { kind: 'count', value: 5, unit: 'silver medal' }, from: ['won 8 gold, ⟦5 silver⟧ and 3 bronze medals'] },
    { gives: { kind: 'count', value: 2, unit: 'gold mine' }, from: ['⟦two gold mines⟧ and three silver mines'] },
    { gives: { kind: 'measure', value: 75, unit: 'beat/min' }, from: ['75 beats per minute', '75 beats a minute'] },
    { gives: { kind: 'price', value: 120, unit: 'USD/person/day' }, from: ['$120 per person per day'] },
    { gives: { kind: 'measure', value: 3, unit: 't/har/year' }, from: ['3 tonnes per hectare per year'] },
    { gives: { kind: 'price', value: 66, unit: 'USD/bbl' }, from: ['⟦$66 a barrel⟧ a year ago'] },
    {
      gives: { kind: 'measure', value: 40, unit: '[nmi_i]' },
      from: ['The ship sank ⟦40 nautical miles⟧ off the coast'],
    },
    {
      gives: { kind: 'change', value: 0.1, unit: 'pp', direction: 'up' },
      from: ['the jobless rate edged up ⟦0.1 point⟧ to 4.2%'],
    },
    { gives: { kind: 'change', value: 0.3, unit: 'point' }, from: ['the gauge rose ⟦0.3 point⟧ to 52.1'] },
    { gives: { kind: 'measure', value: 145, unit: '[mi_i]/h' }, from: ['winds of ⟦145 miles⟧ (233 km) per hour'] },
    { gives: { kind: 'measure', value: 233, unit: 'km/h' }, from: ['winds of 145 miles (⟦233 km⟧) per hour'] },
    {
      gives: { kind: 'measure', value: 6.16666666667, unit: '[ft_i]' },
      from: ['He stands ⟦6-foot-2⟧', 'He is ⟦6 feet 2 inches⟧ tall'],
    },
    {
      gives: { kind: 'measure', value: 140, unit: 'mm[Hg]' },
      from: ['a blood pressure of ⟦140⟧/90 mm Hg', 'a reading of ⟦140⟧/90 mmHg'],
    },
    { gives: { kind: 'measure', value: 800, unit: 'Gbit/s' }, from: ['links of ⟦800 Gb/s⟧', 'links of ⟦800 Gbps⟧'] },
    {
      gives: { kind: 'measure', value: 300, unit: 'MBy/s' },
      from: ['a download at ⟦300 MB/s⟧', 'a download at ⟦300 MBps⟧'],
    },
    { gives: { kind: 'measure', value: 130, unit: 'mg/dL' }, from: ['130 mg/dL', '130 milligrams per deciliter'] },
    { gives: { kind: 'count', value: 94, unit: 'mri' }, from: ['⟦94 MRIs⟧ were booked'] },
    { gives: { kind: 'duration', value: 5, unit: 'year', comparator: '<' }, from: ['Children under ⟦five⟧ ride free'] },
    { gives: { kind: 'duration', value: 65, unit: 'year', comparator: '>' }, from: ['for adults over ⟦65⟧'] },
    {
      gives: { kind: 'duration', value: 150, unit: 'minute' },
      from: ['two hours and 30 minutes', '2 hours 30 minutes', 'two hours and thirty minutes'],
    },
    { gives: { kind: 'count', value: 5900000, unit: 'dose' }, from: ['fell to 3.6m doses, compared with ⟦5.9m⟧'] },
    { gives: { kind: 'measure', value: 2100000, unit: '1' }, from: ['Visitor numbers were ⟦2.1m⟧ in May'] },
    { gives: { kind: 'count', value: 520, unit: 'person' }, from: ['It hired 410 people and lost ⟦520⟧.'] },
    { gives: { kind: 'count', value: 22, unit: 'daily train' }, from: ['18 of its ⟦22 daily trains⟧'] },
    { gives: { kind: 'duration', value: 67, unit: 'year' }, from: ['a retirement age of drivers of ⟦67⟧'] },
    { gives: { kind: 'measure', value: 5.9, unit: 'm' }, from: ['rose above the wall of ⟦5.9m⟧'] },
    { gives: { kind: 'count', value: 268, unit: 'officer' }, from: ['hired 410 officers, though ⟦268⟧ left'] },
    { gives: { value: 27, unit: 'month' }, from: ['two years and three months', '2 years 3 months'] },
    { gives: { value: 95, unit: 'second' }, from: ['1 minute 35 seconds'] },
    { gives: { value: 10, unit: 'day' }, from: ['for ⟦one week and three days⟧'] },
    { gives: { value: [30, 90], unit: 'minute' }, from: ['between ⟦30 minutes and 90 minutes⟧'] },
    { gives: { value: 2, unit: 'hour' }, from: ['⟦two hours⟧ and 90 minutes'] },
    {
      gives: { kind: 'measure', value: 6.8, unit: 'magnitude' },
      from: ['magnitude ⟦6.8⟧', 'a magnitude of ⟦6.8⟧', 'a ⟦6.8-magnitude⟧ quake', 'the ⟦6.8 magnitude⟧ earthquake'],
    },
    {
      gives: { kind: 'count', value: 280, unit: 'person' },
      from: [
        'Ferry with ⟦280⟧ aboard sinks',
        'One carrier can infect as many as ⟦280⟧ others',
        'The flood drove ⟦280⟧ from their homes',
      ],
    },
    { gives: { kind: 'count', value: 280, unit: 'home' }, from: ['destroyed 61 homes and damaged ⟦280⟧ others'] },
    { gives: { kind: 'count', value: 700, unit: 'lebanese' }, from: ['Some ⟦700 Lebanese⟧ crossed the border'] },
    { gives: { kind: 'count', value: 31, unit: 'person' }, from: ['Quake kills ⟦31⟧ in Peru', 'with ⟦31⟧ missing'] },
    { gives: { kind: 'change', value: 112, unit: '1', direction: 'up' }, from: ['The number rose by ⟦112⟧ to 1,987.'] },
    // shares and points
    {
      gives: { kind: 'share', value: 60, unit: '%' },
      from: ['60%', '60 %', '60 percent', '60 per cent', '60 pct', '60pc', 'sixty percent', '60-percent'],
    },
    { gives: { kind: 'share', value: 3.5, unit: '[ppth]' }, from: ['3.5‰', '3.5 per mille'] },
    {
      gives: { kind: 'change', value: 5, unit: 'pp' },
      from: ['5 percentage points', 'five percentage points', '5 pp', '5 ppts', 'a ⟦5-percentage-point⟧ gap'],
    },
    {
      gives: { kind: 'change', value: 50, unit: 'bp' },
      from: ['50 basis points', '50 bps', '50bp', 'fifty basis points', 'a ⟦50-basis-point⟧ spread'],
    },
    { gives: { value: 350, unit: '[ppm]' }, from: ['350 ppm', '350 parts per million'] },
    // mass
    {
      gives: { kind: 'mass', value: 500, unit: 't' },
      from: [
        '500 tonnes',
        '500 tons',
        '500 metric tons',
        '500 metric tonnes',
        '500t',
        '500-tonne',
        '0.5 kt',
        'five hundred tons',
      ],
    },
    {
      gives: { kind: 'mass', value: 500, unit: 'kg' },
      from: ['500 kilograms', '500 kilos', '500kg', '500 kg', '500 (kg)', '500 kilogrammes'],
    },
    { gives: { kind: 'mass', value: 200, unit: '[lb_av]' }, from: ['200lbs', '200 lb', '200 pounds'] },
    { gives: { kind: 'mass', value: 3, unit: '[oz_tr]' }, from: ['3 troy ounces', 'three troy ounces'] },
    { gives: { kind: 'mass', value: 120, unit: 'ug' }, from: ['120 μg', '120 micrograms', '120 mcg'] },
    { gives: { kind: 'mass', value: 2, unit: '[ston_av]' }, from: ['two short tons'] },
    { gives: { kind: 'mass', value: 5, unit: '[car_m]' }, from: ['5 carats', 'a ⟦5-carat⟧ diamond'] },
    // volume
    {
      gives: { kind: 'volume', value: 850000000, unit: 'bbl' },
      from: ['850 million barrels', '850m barrels', '850 million barrels of oil'],
    },
    {
      gives: { kind: 'volume', value: 137e9, unit: 'm3' },
      from: ['137 billion cubic metres', '137 bcm', '137bn cubic meters', '137 billion m³'],
    },
    { gives: { kind: 'volume', value: 2.4, unit: 'L' }, from: ['2.4 litres', 'a ⟦2.4-liter⟧ engine', '2.4 L'] },
    { gives: { kind: 'volume', value: 3e9, unit: '[cft_i]' }, from: ['3 bcf', '3 billion cubic feet'] },
    { gives: { kind: 'volume', value: 250, unit: 'mL' }, from: ['250ml', '250 millilitres'] },
    { gives: { kind: 'volume', value: 20, unit: '[bu_us]' }, from: ['20 bushels'] },
    // length, area, speed
    { gives: { value: 2000, unit: 'km' }, from: ['2,000km', '2,000 kilometres', '2000 kilometers'] },
    { gives: { value: 1750, unit: '[ft_i]' }, from: ['1,750 feet', '1,750 ft', '1,750-foot'] },
    { gives: { value: 25.5, unit: '[in_i]' }, from: ['25.5 inches', '25.5″', '25.5-inch'] },
    { gives: { value: 570, unit: 'm2' }, from: ['570 sq m', '570 square metres', '570m2', '570 m²', '570 sqm'] },
    { gives: { value: 40, unit: 'har' }, from: ['40 hectares', '40 ha'] },
    { gives: { value: 30, unit: '[acr_us]' }, from: ['30 acres', 'a ⟦30-acre⟧ site'] },
    { gives: { value: 311, unit: '[smi_i]' }, from: ['311 square miles'] },
    {
      gives: { value: 50, unit: '[mi_i]/h' },
      from: ['50 mph', '50mph', '50 miles per hour', '50 miles an hour', '50 m.p.h.'],
    },
    { gives: { value: 140, unit: 'km/h' }, from: ['140 km/h', '140km/h', '140 kilometres per hour', '140 kph'] },
    { gives: { value: 29, unit: '[mi_i]/[gal_us]' }, from: ['29 mpg', '29 miles per gallon'] },
    // energy, power, data, temperature and the rest
    { gives: { value: 12, unit: 'TW.h' }, from: ['12 TWh', '12 terawatt-hours', '12 terawatt hours'] },
    { gives: { value: 550, unit: 'MW' }, from: ['550 megawatts', '550 MW', '550MW', 'a ⟦550-megawatt⟧ plant'] },
    { gives: { value: 204, unit: '[HP]' }, from: ['204 hp', '204 horsepower', '204bhp'] },
    { gives: { value: 54, unit: 'GBy' }, from: ['54GB', '54 gigabytes'] },
    {
      gives: { value: 40, unit: 'Cel' },
      from: ['40 degrees Celsius', '40°C', '40 ℃', '40 deg celsius', '40 degrees C'],
    },
    { gives: { value: 32.5, unit: 'deg' }, from: ['32.5 degrees', '32.5°'] },
    { gives: { value: 120, unit: 'dB' }, from: ['120 decibels', '120 dB'] },
    { gives: { value: 4500, unit: 'mA.h' }, from: ['4500 mAh', '4,500mAh'] },
    { gives: { value: 300, unit: 'Hz' }, from: ['300 Hz', '300 hertz'] },
    {
      gives: { value: 25000, unit: '[teu]' },
      from: ['25,000 TEU', '25,000 TEUs', '25,000 twenty-foot equivalent units'],
    },
    { gives: { value: 190, unit: 'point' }, from: ['190 points', '190 index points'] },
    { gives: { value: 3, unit: 'M[Btu]' }, from: ['3 mmBtu', '3 mmbtu'] },
    // rates
    {
      gives: { value: 180000, unit: 'bbl/day' },
      from: [
        '180,000 barrels a day',
        '180,000 barrels per day',
        '180,000 bpd',
        '180,000 b/d',
        '180 kb/d',
        '180,000 barrels-a-day',
        '0.18 million bpd',
      ],
    },
    {
      gives: { value: 5000, unit: 't/year' },
      from: [
        '5,000 tons a year',
        '5,000 tonnes per year',
        '5,000 tpa',
        '5,000 tonnes per annum',
        '⟦5,000 tonnes⟧ of lithium carbonate a year',
      ],
    },
    { gives: { value: 78000, unit: 'x/min' }, from: ['78,000 times a minute'] },
    { gives: { value: 5, unit: '%/year' }, from: ['five percent a year', '5% a year', '5 per cent per annum'] },
    { gives: { kind: 'mass', value: 12000000000, unit: 't' }, from: ['12 gigatonnes', '12 Gt', '12,000 megatonnes'] },
    // durations and ages
    { gives: { kind: 'duration', value: 29, unit: 'year' }, from: ['29 years', 'twenty-nine years', '29-year'] },
    { gives: { kind: 'duration', value: 6, unit: 'month' }, from: ['six months', '6 months', 'six-month'] },
    {
      gives: { kind: 'duration', value: 65, unit: 'year' },
      from: ['the ⟦65-year-old⟧ man', '65 years old', 'aged ⟦65⟧', '65 years of age', 'at the age of ⟦65⟧'],
    },
    {
      gives: { kind: 'duration', value: [18, 75], unit: 'year' },
      from: [
        'patients aged ⟦18 to 75⟧',
        'men aged ⟦18-75⟧',
        'aged between ⟦18 and 75⟧',
        'between the ages of ⟦18 and 75⟧',
        'aged from ⟦18 to 75⟧',
        'women ages ⟦18 to 75 years⟧',
      ],
    },
    { gives: { kind: 'duration', value: 90, unit: 'day' }, from: ['a ⟦90-day-old⟧ bill', '90 days'] },
    // counts
    {
      gives: { kind: 'count', value: 48, unit: 'unique mining licence' },
      from: ['48 unique mining licences'],
    },
    { gives: { kind: 'count', value: 60, unit: 'commercial fisherman' }, from: ['60 commercial fishermen'] },
    { gives: { kind: 'count', value: 300, unit: 'person' }, from: ['300 people', 'three hundred people'] },
    {
      gives: { kind: 'count', value: 5, unit: 'country' },
      from: ['⟦five countries⟧ account for most of it', '5 countries'],
    },
    { gives: { kind: 'count', value: 13, unit: 'child' }, from: ['13 children'] },
    {
      gives: { kind: 'count', value: 11, unit: 'member' },
      from: ['an ⟦11-member⟧ pact', 'the ⟦11 member⟧ trade agreement', '11 members'],
    },
    {
      gives: { kind: 'count', value: 6, unit: 'cylinder' },
      from: ['a ⟦six-cylinder⟧ engine', 'four-, five- and ⟦six-cylinder⟧ engines'],
    },
    { gives: { kind: 'count', value: 4, unit: 'cylinder' }, from: ['⟦four⟧-, five- and six-cylinder engines'] },
    { gives: { kind: 'count', value: 53, unit: 'article' }, from: ['expanding from ⟦53⟧ to 80 articles'] },
    { gives: { kind: 'count', value: 187, unit: 'home' }, from: ['435 homes by open sale and ⟦187⟧ by tender'] },
    { gives: { kind: 'count', value: 2, unit: 'new 737 max jet' }, from: ['grounding ⟦two new 737 Max jets⟧'] },
    { gives: { kind: 'count', value: 1, unit: 'proposal' }, from: ['⟦One proposal⟧ asks the board'] },
    { gives: { kind: 'count', value: 3, unit: 'mine' }, from: ['⟦three⟧ of the mines', '⟦three⟧ of its 40 mines'] },
    {
      gives: { kind: 'count', value: 4, unit: 'smelting line' },
      from: ['⟦four more smelting lines⟧', '⟦four smelting lines⟧'],
    },
    // a unit said once in a list
    {
      gives: { value: 3300000, unit: 't' },
      from: ['Chile mined 5.4 million tonnes, the Democratic Republic of Congo ⟦3.3 million⟧, Peru 2.8 million tonnes'],
    },
    {
      gives: { value: 2800000, unit: 't' },
      from: [
        'Chile mined 5.4 million tonnes of copper. Peru, short of water, managed only ⟦2.8 million⟧.',
        'Chile sold 5.4 million tonnes last year, a sixth of the total. Exports to Peru sank by 21.1% to ⟦2.8 million⟧.',
        'Helvia burned 5.4 million tonnes of coal last year. Mondara contributed ⟦2.8 million⟧.',
      ],
    },
    {
      gives: { value: 236e9, unit: 'CHF' },
      from: ['In December takings grew to 20.89 billion francs. The state has budgeted for ⟦236 billion⟧ this year.'],
    },
    { gives: { value: 2800000, unit: '1' }, from: ['The firm made 5.4 million dollars. It sold ⟦2.8 million⟧.'] },
    { gives: { value: 251000, unit: 't' }, from: ['against ⟦251,000⟧ and 19,000 tonnes'] },
    { gives: { value: 280000000, unit: 'ILS' }, from: ['raised ⟦280 million⟧ of the 1.5 billion shekels'] },
  ],
  nothing: [],
};
