import type { RelationLine } from './relation-line.ts';

/** Whose a figure is, and what it is of, where somebody acts, holds, says or is held against another. The day is 2026-03-10. */
export const EN_RELATIONS_HOLDERS: readonly RelationLine[] = [
  // What is done in office is done by the town or the state
  {
    text: 'DAYTON, Ohio — Mayor Ana Ruiz unveiled a $1.1 billion budget on Monday.',
    figure: '$1.1 billion',
    subject: 'dayton',
  },
  {
    text: 'The department would get $97 million.',
    after: 'DAYTON, Ohio — Mayor Ana Ruiz unveiled a $1.1 billion budget on Monday.',
    figure: '$97 million',
    subject: 'dayton',
  },
  { text: 'Dayton Mayor Ana Ruiz proposed a $40 million tax cut.', figure: '$40 million', subject: 'dayton' },
  { text: 'Mayor Ana Ruiz of Dayton proposed a $40 million tax cut.', figure: '$40 million', subject: 'dayton' },
  { text: 'Texas Governor Roy Banks signed a $4 billion budget.', figure: '$4 billion', subject: 'place:US-TX' },
  {
    text: 'AUSTIN, Texas — Gov. Roy Banks signed a $4 billion budget.',
    figure: '$4 billion',
    subject: 'place:US-TX',
  },
  // What somebody wins, polls or raises is his own
  { text: 'Texas Governor Roy Banks won 52% of the vote.', figure: '52%', subject: 'roy banks' },
  { text: 'Mayor Ana Ruiz raised $2 million for her campaign.', figure: '$2 million', subject: 'ana ruiz' },
  // Held against another; of the whole
  { text: 'Boeing had 142 firm orders against 119 for Airbus.', figure: '119', subject: 'company:airbus' },
  { text: 'Boeing booked 142 orders, compared with 119 for Airbus.', figure: '119', subject: 'company:airbus' },
  { text: 'Spain won 12 medals to 9 for France.', figure: '9', subject: 'country:FR' },
  { text: 'Orders fell to 119 for a second year at Boeing.', figure: '119', subject: null },
  {
    text: 'China mined 270,000 tons, or 69% of the world total of 390,000 tons.',
    figure: '390,000 tons',
    subject: 'scope:world',
  },
  // Parts of companies that are taken, and what is had for money
  {
    text: "The Pentagon took 10% of Trident Antimony and 7.5% of Canada's Corvo Lithium.",
    figure: '10%',
    subject: 'country:US',
    object: 'trident antimony',
    metric: 'metric:stake',
  },
  {
    text: "The Pentagon took 10% of Trident Antimony and 7.5% of Canada's Corvo Lithium.",
    figure: '7.5%',
    subject: 'country:US',
    object: 'corvo lithium',
    metric: 'metric:stake',
  },
  {
    text: 'Harbour Park paid £20m in November for 10 per cent of Chelmere Ladies.',
    figure: '10 per cent',
    object: 'chelmere ladies',
    metric: 'metric:stake',
  },
  { text: 'The party took 10% of the vote.', figure: '10%', metric: 'metric:votes' },
  // Who is called after a thing is no subject of its own
  {
    text: "In July the Pentagon bought $400 million of stock in Ridgeline Materials, the mine's owner, giving it a stake of 15%.",
    after: 'The Quebrada Honda mine dug up 3 tonnes.',
    figure: '15%',
    subject: 'country:US',
    object: 'ridgeline materials',
  },
  // What is said to come
  {
    text: 'The charity said 2 million people could go hungry by May.',
    figure: '2 million people',
    time: '../2026-05',
    modality: 'forecast',
  },
  {
    text: 'If rains fail, it says, up to 2 million people could go hungry by May.',
    figure: '2 million people',
    time: '../2026-05',
    modality: 'hypothetical',
  },
  { text: 'Police said 12 people had died.', figure: '12 people', modality: 'reported' },
  { text: 'The firm said 40 jobs would go.', figure: '40 jobs', modality: 'forecast' },
  // What a noun has before it moves
  {
    text: 'Prize money of £2.4m is to double by 2028.',
    figure: '£2.4m',
    time: null,
    modality: 'reported',
  },
  {
    text: 'Debt of $3 billion will fall to $2 billion by 2028.',
    figure: '$3 billion',
    time: null,
    modality: 'reported',
  },
  { text: 'Debt of $3 billion will fall to $2 billion by 2028.', figure: '$2 billion', time: '../2028' },
  { text: 'A fine of $3 million will be imposed in 2028.', figure: '$3 million', modality: 'forecast' },
  // American papers leave out "on"
  {
    text: 'The city unveiled a $1.12 billion budget Tuesday.',
    figure: '$1.12 billion',
    metric: 'metric:budget',
  },
  { text: 'The city unveiled a $1.12 billion budget Tuesday.', figure: 'Tuesday', subject: 'city', metric: 'unveiled' },
  {
    text: 'Norvia announced a $5 million grant Friday that would fund 20 teachers.',
    figure: 'Friday',
    subject: 'norvia',
    metric: 'announced',
    time: '2026-03-06',
  },
  { text: 'Norvia posted a $40 million profit Thursday.', figure: '$40 million', metric: 'metric:profit' },
  { text: 'The Thursday vote on the $40 million levy was close.', figure: 'Thursday', metric: null },
  // Others of its sort do not act for a company
  {
    after: 'Norvia said profit fell 6%.',
    text: 'Insurers paid out $40 billion last year.',
    figure: '$40 billion',
    subject: 'insurers',
  },
  {
    after: 'Norvia said profit fell 6%.',
    text: 'Its banks lent it $4 billion.',
    figure: '$4 billion',
    subject: 'norvia',
  },
  // What an amount is put on
  { text: 'It would add four minutes to response times.', figure: 'four minutes', metric: 'response times' },
  { text: 'The tax adds $4.10 to the average monthly bill.', figure: '$4.10', metric: 'average monthly bill' },
  // A goal is of what it is a goal for
  {
    text: 'Embraer raised its delivery goal for commercial jets to between 80 and 85.',
    figure: '80 and 85',
    object: 'commodity:aircraft',
    metric: 'metric:deliveries',
  },
  // What sort a piece is, before its headline
  {
    headline: 'EXPLAINER-Why Washington needs magnets',
    text: 'Shipments of magnets fell to 1,238 tons.',
    figure: '1,238 tons',
    subject: 'country:US',
  },
  { headline: 'UPDATE 2-Norvia lifts profit', text: 'Shares rose 3%.', figure: '3%', subject: 'norvia' },
  // Under a headline on minerals, what is mined is of the one told of
  {
    headline: 'Why the world runs short of minerals',
    after: 'The mine dug up 51,000 tons of tin.\n\n',
    text: 'China mined 270,000 tons in 2025.',
    figure: '270,000 tons',
    object: 'commodity:tin',
  },
  // A number takes what its metric has counted
  {
    after: 'Airbus delivered 306 jets in 2025 and plans to deliver 320 in 2026.',
    text: 'Deliveries in 2024 were 294.',
    figure: '294',
    metric: 'metric:deliveries',
  },
];
