import type { RelationLine } from './relation-line.ts';

/** What background tells of before and after: the year before, what was foreseen, what is only wished. The day is 2026-03-10. */
export const EN_RELATIONS_THEN_AND_AHEAD: readonly RelationLine[] = [
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
  // The year before, told by the way, is not of what follows; one that opens its sentence is
  {
    text: 'Shipments of iron ore rose 3%.',
    after: 'Norvia said revenue rose 3% in 2025. Its mine in Chile accounted for a third of copper output in 2024.',
    figure: '3%',
    time: '2025',
  },
  {
    text: 'Shipments of iron ore rose 3%.',
    after: 'Norvia said revenue rose 3% in 2025. In 2024, its mine in Chile accounted for a third of copper output.',
    figure: '3%',
    time: '2024',
  },
  // What has come before is no forecast
  {
    text: 'He expects exports to grow 3.5% this year after a 3.8% increase in 2025.',
    figure: '3.8%',
    modality: 'reported',
    time: '2025',
  },
  {
    text: 'It now expects a profit of $62 million in 2026, below the $81 million that analysts expected and the $94 million it made a year earlier.',
    after: 'Norvia cut its outlook.',
    figure: '$94 million',
    modality: 'reported',
    time: '2025',
  },
  // A year ago, at the beginning, is when what follows was
  { text: 'A year ago, floods in Brazil killed 27 people.', figure: '27 people', time: '2025' },
  // When a month is of what somebody said
  {
    text: 'Measles killed 95,000 people in 2024, the WHO said in November.',
    figure: 'November',
    subject: 'org:who',
    metric: 'said',
    time: '2025-11',
  },
  { text: 'Vale, who joined from Lindara in 2023, owns 2% of it.', figure: '2023', metric: 'joined' },
  // A day before what is done next is no base of comparison
  {
    text: 'Copper touched $9,318 a tonne on Wednesday before easing.',
    figure: '$9,318 a tonne',
    time: '2026-03-04',
  },
  // When something was foreseen
  {
    text: 'The bank expects prices to rise 1.8% in 2026, down from a forecast of 2.2% in November.',
    figure: 'November',
    time: '2025-11',
  },
  // Both ends of a view that is changed are foreseen
  {
    text: 'It raised its estimate for growth this year to 2.6% from 2.4%.',
    figure: '2.4%',
    modality: 'forecast',
    time: '2026',
  },
];
