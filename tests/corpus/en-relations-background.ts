import type { RelationLine } from './relation-line.ts';

/** Clauses by the way in news: asides, relatives with a preposition, "when" behind a date. The day is 2026-03-10. */
export const EN_RELATIONS_BACKGROUND: readonly RelationLine[] = [
  // The state of a town is no more the subject than the town is
  {
    text: 'Pampa Ridge Energy, a shale driller based in Midland, Texas, cut its 2026 budget by 15%.',
    figure: '15%',
    subject: 'pampa ridge energy',
  },
  {
    text: 'Helvia AG, a maker of pumps based in Chur, Switzerland, said profit rose 4%.',
    figure: '4%',
    subject: 'helvia ag',
    attribution: 'helvia ag',
  },
  // "The company" is no person, also where a comma stands between the office and the name
  {
    text: 'The company raised prices by 9%.',
    after: 'Norvia said profit rose 4%. "We paid $3 million in fines," said its president, Carla Reyes.',
    figure: '9%',
    subject: 'norvia',
  },
  // What a relative with a preposition is told of: what is held, and the subject behind it
  {
    text: 'The mine, in which Norvia holds a 57.5% stake, accounted for about a third of output.',
    after: "Norvia's output fell because of a strike at the Quebrada Honda mine in Chile.",
    figure: '57.5%',
    subject: 'norvia',
    object: 'quebrada honda',
  },
  {
    text: 'The mine, in which Norvia holds a 57.5% stake, accounted for about a third of output.',
    after: "Norvia's output fell because of a strike at the Quebrada Honda mine in Chile.",
    figure: 'a third',
    subject: 'quebrada honda',
  },
  {
    text: 'The venture, in which Norvia owns 40%, produced 3 million tons of coal.',
    figure: '3 million tons',
    subject: 'venture',
  },
  {
    text: 'The plant in Kedah, in which Norvia has invested $2 billion, employs 300 people.',
    figure: '300 people',
    subject: 'plant',
  },
  // What somebody did then is an event; what is measured then is none
  {
    text: 'Norvia has been under pressure since May, when it walked away from a deal.',
    figure: 'May',
    metric: 'walked',
    time: '2025-05',
  },
  {
    text: 'Lithium rose 40% in the three months to January, when it averaged 104,000 yuan a tonne.',
    figure: '40%',
    modality: 'reported',
  },
  {
    text: 'Deaths have fallen by 88% since 2000, when 780,000 people died of measles.',
    figure: '780,000 people',
    time: '2000',
  },
  // As many months before those that were told of
  {
    text: 'Coverage was 83.7% in the year to March 2025, down from 83.9% in the previous 12 months.',
    figure: '83.9%',
    time: '2023-04/2024-03',
  },
  {
    text: 'Sales were $3 million in the six months to June, up from $2 million in the previous six months.',
    figure: '$2 million',
    time: '2024-07/2024-12',
  },
  // A year earlier than what is told of, and not than what it is compared with
  {
    text: 'Hourly pay climbed 0.3% from December and 3.7% from a year earlier.',
    after: 'Employers added 142,000 jobs in January, the department said.',
    figure: 'a year earlier',
    time: '2025-01',
  },
  // Who would rather do something does nothing yet, and their number is no forecast
  {
    text: 'The number of part-timers who would rather have full-time jobs increased to 4.9 million.',
    figure: '4.9 million',
    modality: 'reported',
  },
  // What doctors recommend is a target, and of what was measured
  {
    text: 'Coverage fell to 83.7%, well below the 95% recommended by doctors.',
    figure: '95%',
    metric: 'coverage',
    modality: 'target',
  },
];
