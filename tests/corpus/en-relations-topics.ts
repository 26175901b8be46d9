import type { RelationLine } from './relation-line.ts';

/** What a text goes on with and what it leaves behind: things, companies and times told before. The day is 2026-03-10. */
export const EN_RELATIONS_TOPICS: readonly RelationLine[] = [
  // What a cause is told of, the text is not about
  {
    after: 'Norvia deficit widened in January as shipments of cars and wheat fell.\n\n',
    text: 'Exports slipped 0.6% to $277 billion.',
    figure: '$277 billion',
    object: null,
    metric: 'metric:exports',
  },
  {
    text: "Kenya's trade deficit widened to $1.2 billion in January as sugar imports jumped.",
    figure: '$1.2 billion',
    object: null,
  },
  {
    text: "Kenya's imports rose 4.1% to $2.2 billion in January, led by wheat and cars.",
    figure: '$2.2 billion',
    object: null,
  },
  {
    after: "Kenya's sugar imports rose in January as farmers waited for rain.",
    text: 'Shipments from Brazil reached 84,000 tonnes.',
    figure: '84,000 tonnes',
    object: 'commodity:sugar',
  },
  // The last of several things is no more the topic than the others
  {
    after: 'Peru ships copper, zinc and lead.',
    text: 'Exports earned $41 billion in 2025.',
    figure: '$41 billion',
    object: null,
  },
  // A headline is about what it names before its semicolon
  {
    headline: 'Copper climbs on strike worries; tin surges',
    text: 'A stoppage would take 25,000 tons off the market, one broker said.',
    figure: '25,000 tons',
    object: 'commodity:copper',
  },
  // An event that is still to come gives no figure its time
  {
    after: 'Alder Mining will build a copper mine in Zambia. First ore is expected in the second half of 2028.',
    text: 'Some $1.5 billion of the cost will be met with debt.',
    figure: '$1.5 billion',
    time: null,
  },
  {
    after: 'The bridge is due to open in 2029.',
    text: 'It will have 46 spans.',
    figure: '46 spans',
    time: null,
  },
  {
    after: 'Alder Mining expects output of 82,000 tonnes in 2026.',
    text: 'Capital spending will be $640 million.',
    figure: '$640 million',
    time: '2026',
  },
  // "The company" is neither a mine nor a province, nor the partner of two paragraphs ago
  {
    headline: 'Alder Minerals wins approval for copper mine',
    after:
      'Alder Minerals will build Kestrel Bay, a copper mine in North-Western Province. The mine will make 40,000 tonnes.',
    text: 'The company has 4,800 workers.',
    figure: '4,800 workers',
    subject: 'alder minerals',
  },
  {
    headline: 'Alder Minerals wins approval for copper mine',
    after:
      'Alder Minerals will build a copper mine.\n\nJapanese trading house Sakata is paying $310 million for its stake.\n\nThe banks will lend a further $600 million.\n\nBuilding starts in May.',
    text: 'The company has 4,800 workers.',
    figure: '4,800 workers',
    subject: 'alder minerals',
  },
  {
    headline: 'Alder Minerals wins approval for copper mine',
    after: 'Alder Minerals will build a copper mine.\n\nRival Sakata Metals said it had lost the bid.\n\n',
    text: 'The company has 4,800 workers.',
    figure: '4,800 workers',
    subject: 'sakata metals',
  },
  // A bare deficit, shortfall or surplus is of what the text tells of
  {
    after: "Peru's trade deficit widened in January.",
    text: 'The shortfall with Mexico grew by $270 million to $1.9 billion.',
    figure: '$1.9 billion',
    metric: 'metric:trade-deficit',
    scope: 'country:MX',
  },
  {
    text: "Peru's exports rose 4% to $6 billion and imports 2% to $5 billion, leaving a surplus of $1 billion.",
    figure: '$1 billion',
    metric: 'metric:trade-surplus',
  },
  {
    after: "Peru's budget deficit narrowed to $3 billion in 2025.",
    text: 'The shortfall had been $4 billion in 2024.',
    figure: '$4 billion',
    metric: 'metric:fiscal-deficit',
  },
  {
    text: 'The bank expects a deficit of 180,000 tons of tin this year, widening to 310,000 tons in 2027.',
    figure: '310,000 tons',
    metric: 'metric:deficit',
  },
  {
    text: 'The government expects a deficit of $18 billion this year.',
    figure: '$18 billion',
    metric: 'metric:fiscal-deficit',
  },
  // What is seen and designed is no report, what was expected of something else no forecast
  { text: 'Capital spending is seen at $640 million in 2026.', figure: '$640 million', modality: 'forecast' },
  { text: 'The jobless rate is heading for 5.5% by the autumn.', figure: '5.5%', modality: 'forecast' },
  {
    text: 'The mine is designed to yield 165,000 tonnes of copper a year.',
    figure: '165,000 tonnes',
    modality: 'target',
  },
  { text: 'Inflation slowed more than expected, to 3.1%.', figure: '3.1%', modality: 'reported' },
  {
    text: 'Metal earmarked for delivery stood at 38% of stocks.',
    figure: '38%',
    modality: 'reported',
  },
  { text: 'The state has earmarked $38 million for the port.', figure: '$38 million', modality: 'target' },
  // The day and the week on which something was said
  {
    text: 'Norvia Metals on Monday reported a loss of $3 million and cut its forecast.',
    figure: 'Monday',
    subject: 'norvia metals',
    metric: 'reported',
    modality: 'reported',
  },
  {
    text: 'Norvia Metals said last week it would cut 320 jobs.',
    figure: '320 jobs',
    time: null,
  },
  {
    text: 'Norvia Metals, due to report next Tuesday, employs 320 people.',
    figure: 'next Tuesday',
    metric: 'report',
  },
  // A level started where "from" says, also in other words
  {
    text: 'Net income fell to $142 million, or 38 cents per share, for the three months ended Jan. 31, from $174 million, or 46 cents per share, a year earlier.',
    figure: '$142 million',
    from: 174000000,
  },
  {
    text: 'Net income fell to $142 million, or 38 cents per share, for the three months ended Jan. 31, from $174 million, or 46 cents per share, a year earlier.',
    figure: '38 cents per share',
    from: 46,
  },
  {
    text: 'Output was 5.1 million tonnes, against 4.9 million tonnes in 2024.',
    figure: '5.1 million tonnes',
    from: null,
  },
  // "Those" from somewhere else are the same imports
  {
    text: "Peru's imports from China fell 31% in January, while those from Vietnam rose 24%.",
    figure: '24%',
    subject: 'country:VN',
    scope: 'country:PE',
    metric: 'metric:imports',
  },
  {
    text: "Peru's imports from China fell 31% in January, and those from Taiwan more than doubled to $19 billion.",
    figure: '$19 billion',
    subject: 'country:TW',
    scope: 'country:PE',
  },
  // What is to be built is told with what it costs
  {
    text: 'The board approved Kestrel Bay, a $2.4 billion copper and cobalt mine.',
    figure: '$2.4 billion',
    metric: 'metric:project-cost',
  },
  {
    text: 'A $553 million refurbishment of the line ends in 2027.',
    figure: '$553 million',
    metric: 'metric:project-cost',
  },
  // Costs by the ounce are no price
  {
    text: 'All-in sustaining costs at its unit in Peru, which makes up a quarter of revenue, rose to $1,460 an ounce.',
    figure: '$1,460 an ounce',
    metric: 'metric:cost',
  },
  // A market moves on what is feared of a land, and none of it is the land's
  {
    headline: 'Copper climbs on Chile supply worries',
    text: 'Tin inventories have shrunk to 2,690 tons.',
    figure: '2,690 tons',
    subject: null,
  },
  {
    text: 'Copper prices rose after a strike at a Chilean mine, while tin jumped 5%.',
    figure: '5%',
    subject: null,
    object: 'commodity:tin',
    metric: 'metric:price',
  },
  {
    text: 'Zinc gained 0.9% to $2,905 a ton and lead edged down 0.2% to $2,044.',
    figure: '$2,044',
    object: 'commodity:lead',
    metric: 'metric:price',
  },
  {
    text: 'Zinc output in Peru took the lead and rose to 5,000 tonnes.',
    figure: '5,000 tonnes',
    object: 'commodity:zinc',
  },
  // A headline is about what it tells before its semicolon
  {
    headline: 'Iron ore slips as output falls; Norvia raises guidance',
    after: 'Mills in China produced 84 million tons of steel in January, the bureau said.',
    text: 'Stocks at the ports rose to 142 million tons.',
    figure: '142 million tons',
    subject: 'country:CN',
  },
  // Where a company is quoted is no part of its name
  {
    text: 'Australia-listed Norvia shipped 19.7 million tons of iron ore in January.',
    figure: '19.7 million tons',
    subject: 'norvia',
  },
  {
    text: 'Helvia-owned Delta Alumina employs 300 people.',
    figure: '300 people',
    subject: 'delta alumina',
  },
  // Another's share of the same, and what one plans oneself
  {
    text: "Brazil's exports of iron ore dropped 4%, while those of South Africa rose 12%.",
    figure: '12%',
    subject: 'country:ZA',
    metric: 'metric:exports',
  },
  {
    text: 'The fund bought a stake in Delta Lithium, which plans to produce 20,000 tonnes a year.',
    figure: '20,000 tonnes a year',
    subject: 'delta lithium',
  },
  // Things of the market beside what the sentence is about
  {
    after: 'Iron ore prices fell 1.3% to $96 a ton.',
    text: 'Other goods weakened too, with coking coal down 2.4%.',
    figure: '2.4%',
    subject: null,
    object: 'commodity:coking-coal',
    metric: 'metric:price',
  },
  {
    text: 'The most-traded iron ore contract on the Dalian exchange ended daytime trade 1.9% lower at 718 yuan a ton.',
    figure: '1.9%',
    object: 'commodity:iron-ore',
    metric: 'metric:price',
  },
  // What had been done by then is no plan, and what others have done since is not to come
  {
    text: 'Norvia Steel will close two mills, after posting a loss of $12 million.',
    figure: '$12 million',
    modality: 'reported',
  },
  {
    text: 'France will buy stakes in mines, and Berlin guaranteed a 150 million euro loan in January.',
    figure: 'January',
    time: '2026-01',
  },
  {
    text: 'France will buy stakes in mines, and Berlin agreed to guarantee a loan in May.',
    figure: 'May',
    time: '2026-05',
  },
];
