import type { RelationLine } from './relation-line.ts';

/** Who or what an English figure is of. The day is 2026-03-10. */
export const EN_RELATIONS_SUBJECTS: readonly RelationLine[] = [
  {
    text: 'Zambia mined 820,000 tonnes of copper in 2025.',
    figure: '820,000 tonnes',
    subject: 'country:ZM',
    object: 'commodity:copper',
    metric: 'metric:mine-production',
    time: '2025',
  },
  {
    text: "Zambia's copper output rose 4% to 820,000 tonnes in 2025.",
    figure: '4%',
    subject: 'country:ZM',
    object: 'commodity:copper',
    metric: 'metric:production',
  },
  {
    text: 'Copper stocks in Japan fell to 90,000 tonnes.',
    figure: '90,000 tonnes',
    subject: 'country:JP',
    object: 'commodity:copper',
    metric: 'metric:inventory',
  },
  {
    text: 'Zambia produced 820,000 tonnes of copper, of which Kenya bought nothing and Japan 40,000 tonnes.',
    figure: '40,000 tonnes',
    subject: 'country:JP',
  },
  {
    text: 'Chile mined 5 million tonnes of copper, Peru 2.6 million and Zambia 0.8 million.',
    figure: '2.6 million',
    subject: 'country:PE',
    metric: 'metric:mine-production',
    object: 'commodity:copper',
  },
  {
    text: 'Chile and Peru produced 5 million tonnes and 2.6 million tonnes of copper respectively.',
    figure: '5 million tonnes',
    subject: 'country:CL',
  },
  {
    text: 'Chile and Peru produced 5 million tonnes and 2.6 million tonnes of copper respectively.',
    figure: '2.6 million tonnes',
    subject: 'country:PE',
  },
  {
    text: 'World demand for nickel grew 3% last year, with Indonesia accounting for 60% of the total.',
    figure: '3%',
    subject: 'scope:world',
    object: 'commodity:nickel',
    metric: 'metric:demand',
  },
  {
    text: 'World demand for nickel grew 3% last year, with China accounting for 60% of the total.',
    figure: '60%',
    subject: 'country:CN',
  },
  {
    text: 'Kazakhstan, which exported 9 million tonnes of wheat last year, will raise its export levy to 12% on 1 May.',
    figure: '12%',
    subject: 'country:KZ',
    metric: 'metric:export-tax',
    time: '2026-05-01',
    modality: 'target',
  },
  {
    text: 'The 7 million tonnes are made up of 5 million tonnes of light oil and 2 million tonnes of heavy oil.',
    after: 'Qatar shipped 7 million tonnes of oil in 2025.',
    figure: '7 million tonnes',
    subject: 'country:QA',
    time: '2025',
  },
  {
    text: "Norway's Fjordkraft Holdings owns 35% of the field.",
    figure: '35%',
    subject: 'fjordkraft holdings',
    metric: 'metric:stake',
  },
  {
    text: 'Fjordkraft Holdings posted revenue of $2.4 billion in 2025. The company employs 3,000 people.',
    figure: '3,000 people',
    subject: 'fjordkraft holdings',
    metric: 'metric:employees',
    time: null,
  },
  {
    text: 'More than 85% of world output of magnesium is Chinese.',
    figure: '85%',
    subject: 'country:CN',
    scope: 'scope:world',
  },
  {
    text: 'Russia supplied 30 million tonnes of wheat, more than three times the 9 million tonnes of Kazakhstan.',
    figure: '9 million tonnes',
    subject: 'country:KZ',
  },
  {
    text: 'The company lost $64 million in 2025.',
    after: 'Payments firm Kitebird aims to sell 40 million shares. Founder Lena Ortiz will keep 31% of the votes.',
    figure: '$64 million',
    subject: 'kitebird',
    metric: 'metric:loss',
  },
  {
    text: 'A dam burst on Friday at the mine, killing two workers, injuring 14 and forcing the operator to halt it.',
    figure: '14',
    metric: 'metric:injuries',
  },
  {
    text: 'Orrin Resources said its output rose 9%.',
    figure: '9%',
    subject: 'orrin resources',
    metric: 'metric:production',
  },
];
