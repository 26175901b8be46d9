import type { RelationLine } from './relation-line.ts';

/** News of surveys, places and sights: what a share of the asked does, how many live somewhere, who comes second. The day is 2026-03-10. */
export const EN_RELATIONS_SURVEYS: readonly RelationLine[] = [
  {
    text: 'One in six households went short of food.',
    figure: 'One in six',
    metric: 'went short',
  },
  {
    text: 'Two in three Danes favour a lower speed limit.',
    figure: 'Two in three',
    metric: 'favour',
  },
  {
    text: 'Norway took 18 gold medals, ahead of Canada with 12.',
    figure: '12',
    subject: 'country:CA',
  },
  {
    text: "Soot levels were 23 times the World Health Organization's daily limit.",
    after: 'Lahore had an air quality index of 392 on Monday.',
    figure: '23 times',
    subject: 'place:PK/lahore',
  },
  {
    text: 'Smog lay over the city of 13 million on Monday.',
    figure: '13 million',
    metric: 'metric:population',
  },
  {
    text: "The charity's income fell to £64m.",
    after: 'Food banks in the Larder Network handed out 2 million parcels in Britain last year, the charity said.',
    figure: '£64m',
    subject: 'larder network',
  },
  {
    text: 'A raid on a cargo ship yielded 9.9 tonnes.',
    after: 'Spain seized 58 tonnes of cocaine in 2025.',
    figure: '9.9 tonnes',
    object: 'commodity:cocaine',
  },
  {
    text: 'Overdoses fell, with about 71,000 people dying in 2025.',
    figure: '71,000 people',
    metric: 'metric:deaths',
  },
  {
    text: 'The number of seals along the Baltic coast has dropped to 12,900, the lowest since the 1970s.',
    figure: '12,900',
    time: null,
  },
  {
    text: 'Some 61,000 cars enter the centre.',
    after: 'Bergen wants to cut traffic by 30% by 2030.',
    figure: '61,000 cars',
    time: null,
  },
  {
    text: 'The number of study permits issued fell by 60% last year.',
    after: 'Canada admitted 393,000 residents in 2025.',
    figure: '60%',
    metric: 'number of study permits',
  },
  {
    text: 'A cold snap that has gripped Nepal has left 27 people dead.',
    figure: '27 people',
    subject: 'country:NP',
  },
  {
    text: 'Diggers in Peru have found 141 tombs, the largest number found at one place on the coast since 1987.',
    figure: '141 tombs',
    time: null,
  },
  {
    text: 'The court told the state to pay 20 million euros to two charities.',
    figure: '20 million euros',
  },
  {
    text: 'In Scotland, where visits rose to 29.8 million, the Royal Gallery in Edinburgh led the list.',
    figure: '29.8 million',
    subject: 'place:GB-SCT',
  },
  // The n-th figure takes the n-th of as many measures, things, indices or dates
  { text: 'Revenue and net profit rose 5% and 12%, respectively.', figure: '5%', metric: 'metric:revenue' },
  { text: 'Revenue and net profit rose 5% and 12%, respectively.', figure: '12%', metric: 'metric:net-profit' },
  { text: 'Sales of cars and trucks rose 3% and 5% respectively.', figure: '3%', object: 'commodity:vehicles' },
  {
    text: 'Analysts expect net profit of 1.3 billion yuan and 1.7 billion yuan in 2026 and 2027, respectively.',
    figure: '1.7 billion yuan',
    time: '2027',
  },
  {
    text: 'The Dow, the S&P 500 and the Nasdaq rose 0.3%, 0.5% and 0.9%, respectively.',
    figure: '0.9%',
    subject: null,
    object: 'org:nasdaq-composite',
    metric: 'metric:index-level',
  },
  { text: 'Shares of Voltara, listed on the Nasdaq, fell 3%.', figure: '3%', metric: 'metric:share-price' },
  // What people earn and how long they work
  {
    text: 'Workers at firms with 300 or more employees earned 6.15 million won a month on average.',
    figure: '6.15 million won',
    metric: 'metric:wages',
  },
  { text: 'The teachers earned £41,500 last year.', figure: '£41,500', metric: 'metric:wages' },
  { text: 'Torvik earned £41.5 million last year.', figure: '£41.5 million', metric: 'metric:net-profit' },
  { text: 'Employees worked 157.6 hours a month.', figure: '157.6 hours', metric: 'metric:hours-worked' },
  { text: 'Real wages, adjusted for inflation, edged up 0.7%.', figure: '0.7%', metric: 'metric:real-wages' },
  { text: 'Base pay climbed 3.1%, bonuses fell.', figure: '3.1%', metric: 'metric:base-pay' },
  // How many live somewhere, and in what sort of place
  {
    text: 'Kazakhstan had 21.04 million people on 1 October 2025.',
    figure: '21.04 million people',
    subject: 'country:KZ',
    metric: 'metric:population',
    time: '2025-10-01',
  },
  { text: 'Norway had 34 people on board.', figure: '34 people', metric: 'people' },
  {
    text: 'Two-thirds of the population, 13.53 million, live in towns.',
    figure: '13.53 million',
    metric: 'metric:urban-population',
  },
  { text: 'Some 7 million people live in rural areas.', figure: '7 million', metric: 'metric:rural-population' },
  // What was damaged was not destroyed.
  { text: 'It destroyed 4,300 homes and damaged a further 21,700.', figure: '21,700', metric: 'metric:houses-damaged' },
  {
    text: 'It destroyed 4,300 homes and damaged a further 21,700.',
    figure: '4,300',
    metric: 'metric:houses-destroyed',
  },
  // How trains run, what becomes of animals, how far a work reaches
  { text: 'Trains made 29,000 journeys, of which 96.7% were on time.', figure: '96.7%', metric: 'metric:punctuality' },
  { text: 'Last year 82% of flights arrived on time.', figure: '82%', metric: 'metric:punctuality' },
  { text: 'About 23,000 head of livestock drowned.', figure: '23,000 head', metric: 'metric:livestock-lost' },
  { text: 'Some 23 people drowned.', figure: '23 people', metric: 'metric:deaths' },
  { text: 'The fortifications will run for 800 km.', figure: '800 km', metric: 'metric:route-length' },
  { text: 'The average mark in mathematics rose to 5.21.', figure: '5.21', metric: 'metric:average-score' },
  // Who did as much of the same
  {
    text: 'Railways carried 52.4 million passengers and airlines 6.7 million.',
    figure: '6.7 million',
    subject: 'airlines',
    object: 'passengers',
    metric: 'metric:passenger-traffic',
  },
  // When something began is when nothing else was, and a name may join its words in its own language
  {
    text: 'The bloom that began on 3 March 2025 cost it $12 million.',
    figure: '3 March 2025',
    metric: 'began',
    time: '2025-03-03',
  },
  { text: 'The bloom that began on 3 March 2025 cost it $12 million.', figure: '$12 million', time: null },
  { text: 'Talks are to begin on 15 December.', figure: '15 December', metric: 'begin' },
  { text: 'Losses at Alas del Ande fell to $3 million.', figure: '$3 million', subject: 'alas del ande' },
  { text: 'Its army of 216,000 is the third largest.', figure: '216,000', metric: 'metric:troops' },
];
