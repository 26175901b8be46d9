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
];
