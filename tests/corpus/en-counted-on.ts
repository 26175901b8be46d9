import type { FigureCorpus } from '../helpers/examples.ts';

/** Numbers whose noun or unit stands elsewhere: told before, named as the number of something, or a model's own digits. */
export const FIGURES: FigureCorpus = {
  lang: 'en',
  published: '2026-03-10',
  groups: [
    // The same deed once more, in the next sentence
    {
      gives: { kind: 'count', value: 296, unit: 'jet' },
      from: ['Airbus delivered 306 jets last year. Boeing delivered ⟦296⟧, its best year since 2018.'],
    },
    {
      gives: { kind: 'count', value: 41, unit: 'shop' },
      from: [
        'Marlow opened 63 shops. Its rival opened ⟦41⟧.',
        'Marlow opened 63 shops. Denby opened about ⟦41⟧ in Leeds.',
      ],
    },
    // More of the same
    {
      gives: { kind: 'count', value: 20, unit: 'jet' },
      from: [
        'The airline signed for 40 jets and took options on ⟦20⟧ more.',
        'The airline bought 40 jets and leased ⟦20⟧ more in May.',
      ],
    },
    // The number of what is named
    {
      gives: { kind: 'count', value: 171, unit: 'ship' },
      from: [
        'The order brought the number of ships sold this year to ⟦171⟧.',
        'It raised its delivery goal for ships to ⟦171⟧.',
        'Revenue rose to $8.5 billion, and the yard raised its goal for ships to ⟦171⟧.',
      ],
    },
    {
      gives: { kind: 'count', value: 86, unit: 'ship' },
      from: ['It brought the number of ships sold to 171, compared with ⟦86⟧ in 2024.'],
    },
    {
      gives: { kind: 'count', value: [77, 83], unit: 'ship' },
      from: ['It raised its goal for ships to between 80 and 85 from ⟦77-83⟧.'],
    },
    { gives: { kind: 'measure', value: 6.7, unit: '1' }, from: ['The number of homes approved was ⟦6.7⟧.'] },
    // "The number" of the sentence before
    {
      gives: { kind: 'count', value: 3400000, unit: 'person' },
      from: ['In Somalia 4.4 million people go hungry. The number was ⟦3.4 million⟧ in January.'],
    },
    {
      gives: { kind: 'count', value: 25, unit: 'branch' },
      from: [
        'The bank closed 40 branches. The figure was ⟦25⟧ in 2024.',
        'The bank closed 40 branches. The total had been ⟦25⟧ in 2024.',
      ],
    },
    {
      gives: { value: 3100000000, unit: 'USD' },
      from: ['It spent $4 billion. The figure was ⟦$3.1 billion⟧ in 2024.'],
    },
    // How long ago is no name of what is counted
    {
      gives: { kind: 'count', value: 1200, unit: 'exhibitor' },
      from: [
        'The fair drew 1,260 exhibitors, up from ⟦1,200⟧ two years ago.',
        'The fair drew 1,260 exhibitors, up from ⟦1,200⟧ a year earlier.',
      ],
    },
    {
      gives: { kind: 'mass', value: 1200, unit: 't' },
      from: ['Shipments rose to 1,260 tonnes, up from ⟦1,200⟧ two years ago.'],
    },
    // How much more, in millions as well
    {
      gives: { kind: 'change', value: 5800000, unit: 'hungry person', direction: 'up' },
      from: ['It counts 34 million hungry people, ⟦5.8 million⟧ more than a year ago.'],
    },
    // People by what they do
    {
      gives: { kind: 'count', value: 6300000, unit: 'person' },
      from: [
        'It counts 34 million hungry people, of whom ⟦6.3 million⟧ face emergency levels of hunger.',
        'Of the town, of whom ⟦6.3 million⟧ rely on aid, little is known.',
      ],
    },
    { gives: { kind: 'count', value: 40, unit: 'face mask' }, from: ['Each nurse got ⟦40 face masks⟧.'] },
    {
      gives: { kind: 'count', value: 1800000, unit: 'person' },
      from: ['Some ⟦1.8 million⟧ under the age of five need treatment.', 'Some ⟦1.8 million⟧ aged over 80 live alone.'],
    },
    // Plurals that look like verbs
    {
      gives: { kind: 'count', value: 6100, unit: 'call' },
      from: ['The stations answered ⟦6,100 calls⟧ last year.', 'It got ⟦6,100 calls⟧.'],
    },
    { gives: { kind: 'count', value: 12, unit: 'offer' }, from: ['The club had ⟦12 offers⟧ on Monday.'] },
    // Boeing's airliners have names of digits
    { gives: { kind: 'count', value: 40, unit: '787 dreamliner' }, from: ['Najd Air ordered ⟦40 787 Dreamliners⟧.'] },
    { gives: { kind: 'count', value: 50, unit: '737 max jet' }, from: ['Garuna Air ordered ⟦50 737 MAX jets⟧.'] },
    { gives: { kind: 'count', value: 10737, unit: 'person' }, from: ['The town has ⟦10 737 people⟧.'] },
    // What one of it costs
    {
      gives: { kind: 'price', value: 92, unit: 'KES/kg' },
      from: [
        'In Kenya a kilo of maize cost ⟦92 Kenyan shillings⟧.',
        'In Kenya a kilo of white maize now sells for about ⟦92 Kenyan shillings⟧.',
      ],
    },
    { gives: { kind: 'price', value: 1.78, unit: 'EUR/L' }, from: ['A litre of petrol costs ⟦1.78 euros⟧.'] },
    { gives: { kind: 'price', value: 71, unit: 'USD/bbl' }, from: ['A barrel of Brent sold for ⟦$71⟧.'] },
    { gives: { kind: 'money', value: 900, unit: 'USD' }, from: ['A day of work cost ⟦$900⟧.'] },
    {
      gives: { kind: 'price', value: 22, unit: 'USD/month' },
      from: ['The fee rises to ⟦$22 a month⟧ from $17.50.', 'The fee rises to ⟦$22 a month⟧ from about $17.'],
    },
    // What is put on a thing, or taken off it
    {
      gives: { kind: 'change', value: 4, unit: 'minute', direction: 'up' },
      from: ['Closing them would add ⟦four minutes⟧ to response times.', 'It adds ⟦four minutes⟧ to the journey.'],
    },
    {
      gives: { kind: 'change', value: 20, unit: 'minute', direction: 'down' },
      from: ['The line cuts ⟦20 minutes⟧ off the journey.', 'The line takes ⟦20 minutes⟧ off travel times.'],
    },
    {
      gives: { kind: 'change', value: 4.1, unit: 'USD', direction: 'up' },
      from: ['The tax adds ⟦$4.10⟧ to the average monthly bill.'],
    },
    { gives: { kind: 'duration', value: 2, unit: 'day' }, from: ['He took ⟦two days⟧ off work.'] },
    { gives: { kind: 'count', value: 61000, unit: 'job' }, from: ['Clinics added ⟦61,000 jobs⟧ to the economy.'] },
    // A raise; "a further" behind another; verbs that only end in up
    {
      gives: { kind: 'change', value: 3.2, unit: '%', direction: 'up' },
      from: ['The department would get a ⟦3.2%⟧ raise.', 'Nurses won a ⟦3.2%⟧ pay raise.'],
    },
    { gives: { kind: 'share', value: 40, unit: '%' }, from: ['The banks that hold ⟦40%⟧ raise prices.'] },
    {
      gives: { kind: 'change', value: 5, unit: '%', direction: 'up' },
      from: [
        'Rates would go up 6.5% in January, and by a further ⟦5%⟧ in 2028.',
        'Rates rose 6.5% in May, adding $4 to the bill, and by another ⟦5%⟧ in June.',
      ],
    },
    {
      gives: { kind: 'share', value: 40, unit: '%' },
      from: ['Rent eats up ⟦40%⟧ of their income.', 'Interest swallows up ⟦40%⟧ of the budget.'],
    },
    {
      gives: { kind: 'change', value: 1.3, unit: '%', direction: 'up' },
      from: ['Prices rose 0.9% in May, down from 1.7% in April and well short of the ⟦1.3%⟧ that economists expected.'],
    },
    // Each by the same small word
    {
      gives: { kind: 'change', value: 2, unit: '%', direction: 'up' },
      from: [
        'The bank put GDP growth at 1.4% this year, at ⟦2.0%⟧ in 2027 and 2.3% in 2028.',
        'The bank put GDP growth at 1.4% this year, against the 2.1% predicted in May, at ⟦2.0%⟧ in 2027.',
      ],
    },
    { gives: { kind: 'share', value: 5, unit: '%' }, from: ['Sales rose 3% in Peru, at ⟦5%⟧ in Chile.'] },
    // When
    {
      gives: { time: '2027-01' },
      from: ['Water rates would go up 6.5% in ⟦January⟧.', 'Water rates will go down 6.5% in ⟦January⟧.'],
    },
    { gives: { time: '2025-12' }, from: ['The bank sees growth of 1.4%, against the 2.1% seen in ⟦December⟧.'] },
    {
      gives: { time: '2026-03-03' },
      from: ['The rights could fetch £40 million, according to a report published on ⟦March 3⟧.'],
    },
    { gives: { time: '2026-03-12' }, from: ['The results will be published on ⟦Thursday⟧.'] },
  ],
  nothing: ['a 737-800', 'the 777X', 'the 787s are parked'],
};
