import type { RelationLine } from './relation-line.ts';

/** What befalls people and places, and the figures of public life. The day is 2026-03-10. */
export const EN_RELATIONS_EVENTS: readonly RelationLine[] = [
  {
    headline: 'Quake strikes Peru',
    text: 'The tremor flattened 640 houses and injured 85.',
    figure: '640 houses',
    subject: 'tremor',
  },
  {
    headline: 'Quake strikes Peru',
    text: 'The tremor flattened 640 houses and injured 85.',
    figure: '85',
    subject: 'tremor',
    object: 'people',
    metric: 'metric:injuries',
  },
  {
    text: 'A ferry sank off Peru on Monday, leaving 12 dead and nine missing.',
    figure: 'nine',
    object: 'people',
    metric: 'metric:missing',
  },
  {
    text: 'Some 300 residents of Lima were rescued on Monday.',
    figure: '300 residents',
    metric: 'metric:rescued',
    time: '2026-03-09',
  },
  {
    text: 'A magnitude 6.8 earthquake shook Peru on Monday.',
    figure: '6.8',
    metric: 'metric:magnitude',
  },
  {
    text: 'Floods killed 22 people in Peru, including 15 in Lima and six in Cusco.',
    figure: '15',
    object: 'people',
    metric: 'metric:deaths',
  },
  {
    text: 'Fourteen of the drivers were men, five were women.',
    figure: 'five',
  },
  {
    text: 'The trial enrolled 1,240 people. Of these, 830 took the drug and 410 the placebo.',
    figure: '830',
  },
  {
    text: 'The storm sank 40 boats. Nine of them went down in Natal and four were lost at sea.',
    figure: 'four',
  },
  {
    text: 'People aged 65 and over make up 19% of the population in Chile.',
    figure: '19%',
    object: 'people aged 65 and over',
  },
  {
    text: 'Chile will spend 2.1% of its GDP on research this year.',
    figure: '2.1%',
    subject: 'country:CL',
    object: 'research',
    metric: 'metric:expenses',
    scope: 'gdp',
    time: '2026',
    modality: 'target',
  },
  { text: 'Public debt in Peru rose to 34% of GDP.', figure: '34%', metric: 'metric:government-debt', scope: 'gdp' },
  {
    text: 'Peru has ordered 24 helicopters and expects delivery of the first by 2029.',
    figure: '24 helicopters',
    subject: 'country:PE',
    time: null,
  },
  {
    text: 'From April the fare will rise to 3 euros.',
    figure: 'April',
    time: '2026-04',
  },
  {
    text: 'The waiting list for planned surgery in Peru fell to 48,300.',
    figure: '48,300',
    subject: 'country:PE',
    modality: 'reported',
  },
  // What nobody named befalls is what the text is about
  {
    headline: "Dam breach shuts Peru's Blackridge copper mine",
    text: 'A tailings dam burst on 9 January in the mountains, killing two workers.',
    figure: 'two workers',
    subject: 'blackridge',
  },
  {
    text: 'A ferry sank off Peru on Monday: two people died and nine were hurt.',
    figure: 'nine',
    object: 'people',
    metric: 'metric:injuries',
  },
  {
    text: 'A trawler was boarded some 330 miles west of Peru on Monday.',
    figure: '330 miles',
    metric: 'metric:distance',
  },
  // Where somebody comes from is not the country that a text comes back to
  {
    headline: 'Peru draws fewer visitors',
    text: 'Peru counted 84,000 visitors. Arrivals from Chile numbered 8,300. The country has 34 million people.',
    figure: '34 million people',
    subject: 'country:PE',
  },
  // The plant is not the ministry that spoke
  {
    headline: 'Peru backs smelter',
    text: 'The Andina smelter will get aid, the economy ministry said on Monday. The plant employs 640 people.',
    figure: '640 people',
    subject: 'andina',
  },
  {
    text: 'At least 17 people, most of them pupils, were killed when a bus overturned in Chile on Monday.',
    figure: '17 people',
    metric: 'metric:deaths',
  },
  {
    after: 'Hurricane Velda killed nine people in Cuba.',
    text: 'Velda came ashore on Monday with winds of 215 kilometres per hour.',
    figure: '215 kilometres per hour',
    subject: 'hurricane velda',
  },
  {
    headline: 'Floods hit Peru',
    text: 'Rescuers reached Santa Lorena, a town of 28,000 people where two of every three houses were flooded.',
    figure: '28,000 people',
    subject: 'santa lorena',
  },
  {
    headline: 'Floods hit Peru',
    text: 'Coffee growers said they had lost 70% of their trees.',
    figure: '70%',
    subject: 'growers',
  },
  {
    headline: 'Floods hit Peru',
    text: 'Officials said 61 people were still missing and more than 180,000 had been forced from their homes.',
    figure: '180,000',
    metric: 'metric:refugees',
  },
  {
    text: 'A petition against the plan has been signed by 9,200 people.',
    figure: '9,200 people',
    metric: 'signed',
  },
  {
    text: 'Schools issued 487,000 fines to parents last year, of which 91% were for holidays.',
    figure: '487,000 fines',
    metric: 'fines',
  },
  {
    text: 'The president asked lenders for a six-month pause in payments.',
    figure: 'six-month',
    metric: 'pause',
  },
  {
    text: 'The fossil measured nearly 10 metres from snout to tail.',
    figure: '10 metres',
    metric: 'metric:route-length',
  },
  {
    text: 'Poorer pupils were twice as likely to be absent (31.5%).',
    figure: '31.5%',
    modality: 'reported',
  },
  {
    text: 'Fernhill library, which opened in 1964 and had 31,000 visits last year, will close.',
    figure: '31,000 visits',
    subject: 'fernhill',
  },
  {
    text: 'An inquest heard that the driver had taken 12 pills.',
    figure: '12 pills',
    attribution: 'inquest',
  },
  {
    text: 'Some 18.7% of pupils were persistently absent in 2025.',
    figure: '18.7%',
    metric: 'persistently absent',
  },
  {
    text: 'The plan requires $76 million, of which 24% has been funded.',
    figure: '24%',
    metric: 'funded',
  },
  {
    text: 'The United Nations appealed for $87 million on Monday.',
    figure: '$87 million',
    metric: 'appealed',
  },
  {
    text: 'Another £3.1m will be taken from reserves.',
    figure: '£3.1m',
    metric: 'taken',
  },
  {
    after: 'Chile and Peru were hit.',
    text: 'Peru alone recorded 41,300 cases and 1,012 deaths, the highest toll in the country in two decades.',
    figure: '1,012 deaths',
    subject: 'country:PE',
  },
  {
    text: 'Forecasters in Miami said the storm had winds of 90 miles per hour.',
    figure: '90 miles per hour',
    attribution: 'forecasters',
  },
  {
    after: 'Nine people died.',
    text: 'Russia holds about 19% of Ukrainian territory.',
    figure: '19%',
    subject: 'country:RU',
    metric: null,
  },
  {
    text: 'Russia launched 412 drones and killed 14 people, wounding 63.',
    figure: '412 drones',
    metric: 'drones',
  },
  {
    text: 'Russia launched 412 drones and killed 14 people, wounding 63.',
    figure: '63',
    metric: 'metric:injuries',
  },
  {
    text: 'More than 90,000 homes were left without power.',
    figure: '90,000 homes',
    metric: 'metric:power-outage',
  },
  {
    text: 'Transport Secretary Helen Ward told lawmakers that 40 stations had been closed.',
    figure: '40 stations',
    attribution: 'helen ward',
  },
  {
    text: 'Rates were highest in Kent, at 20.4%, and lowest in London, at 16.9%.',
    figure: '20.4%',
    subject: 'kent',
  },
  {
    text: 'Rates were highest in Kent, at 20.4%, and lowest in London, at 16.9%.',
    figure: '16.9%',
    subject: 'place:GB/london',
  },
  {
    text: 'Some 6,400 people had been offered a place.',
    figure: '6,400 people',
    metric: 'offered',
  },
  // Whom an attack befell is of the place that was attacked
  {
    text: 'Russian missiles struck the Ukrainian city of Dnipro on Monday, killing 14 people and wounding 60.',
    figure: '14 people',
    subject: 'place:UA/dnipro',
    metric: 'metric:deaths',
  },
  // What films take, and what somebody expects of one
  {
    text: 'The film took 31 million euros in its second weekend.',
    figure: '31 million euros',
    metric: 'metric:box-office',
  },
  { text: 'Cinemas in Japan sold $1.8 billion of tickets.', figure: '$1.8 billion', metric: 'metric:box-office' },
  { text: 'The film studio made a profit of $40 million.', figure: '$40 million', metric: 'metric:profit' },
  {
    after: 'The sequel Night Harbour opened on Friday.',
    text: 'Night Harbour has grossed $12 million, and Boxline Research expects it to finish with $40 million.',
    figure: '$40 million',
    subject: 'night harbour',
  },
  // When something was done that says when a sum was raised is an event as well.
  {
    text: 'Blue Creek Robotics raised $360 million when it listed on 21 January.',
    figure: '21 January',
    ...{ subject: 'blue creek robotics', metric: 'listed', time: '2026-01-21' },
  },
  {
    text: 'Blue Creek Robotics raised $360 million when it listed on 21 January.',
    figure: '$360 million',
    ...{ subject: 'blue creek robotics', time: '2026-01-21' },
  },
];
