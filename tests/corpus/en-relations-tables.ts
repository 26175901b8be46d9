import type { RelationLine } from './relation-line.ts';

const EXPORTERS =
  '| Country | October 2025 (thousand tonnes) | October 2024 | % change |\n| --- | ---: | ---: | ---: |\n';
const RESULTS =
  '(in millions of dollars, except per share data)\n|  | Three months ended September 30 | Three months ended September 30 | Change |\n| --- | --- | --- | --- |\n|  | 2025 | 2024 |  |\n';

/** Rows of tables: what the heads, the first cell, a heading within, the caption and the line below say of a figure. */
export const EN_RELATIONS_TABLES: readonly RelationLine[] = [
  // A row is a country, columns are times; the measure is told before.
  {
    text: `Exports of rice fell in October.\n\n${EXPORTERS}| India | 1,780 | 1,650 | 7.9 |\n| Thailand | 640 | 812 | -21.2 |`,
    figure: '812',
    ...{ subject: 'country:TH', object: 'commodity:rice', metric: 'metric:exports', time: '2024-10' },
  },
  // A movement is of the later of the amounts before it.
  {
    text: `Exports of rice fell in October.\n\n${EXPORTERS}| Thailand | 640 | 812 | -21.2 |`,
    figure: '-21.2',
    ...{ subject: 'country:TH', metric: 'metric:exports', time: '2025-10' },
  },
  {
    text: `Exports of rice fell in October.\n\n${EXPORTERS}| Total | 2,420 | 2,462 | -1.7 |`,
    figure: '2,420',
    ...{ subject: null, metric: 'metric:exports', time: '2025-10' },
  },
  // Accounts: the part of the year stands over the year.
  {
    text: `${RESULTS}| Net sales | $1,284.5 | $1,233.9 | 4.1% |`,
    figure: '$1,233.9',
    ...{ metric: 'metric:revenue', time: '2024-07/2024-09' },
  },
  {
    text: `${RESULTS}| Net income | 96.4 | 104.0 | (7.3)% |`,
    figure: '(7.3)%',
    ...{ metric: 'metric:net-profit', time: '2025-07/2025-09' },
  },
  {
    text: `${RESULTS}| Dividends per share | $0.21 | $0.20 |  |`,
    figure: '$0.21',
    ...{ metric: 'metric:dividend', time: '2025-07/2025-09' },
  },
  // Rows are times, and a month stands alone in its cell.
  {
    text: 'Jobs and the jobless, 2025\n| Month | Unemployment rate (%) | Payrolls (thousands) |\n| --- | --- | --- |\n| July | 4.2 | 159,539 |',
    figure: '4.2',
    ...{ metric: 'metric:unemployment-rate', time: '2025-07' },
  },
  // Columns are whose figures they are.
  {
    text: '| Item | Harbour Bank | Eastfield Bank |\n|---|---|---|\n| Net profit ($ million) | 118 | 76 |',
    figure: '76',
    ...{ subject: 'eastfield bank', metric: 'metric:net-profit' },
  },
  // The line below says who gave the figures, a head what is expected.
  {
    text: 'World refined copper balance (thousand tonnes)\n\n|  | 2024 | 2025 (forecast) |\n| --- | --- | --- |\n| Refined production | 27,634 | 28,300 |\n\nSource: International Copper Study Group',
    figure: '28,300',
    ...{ subject: 'scope:world', metric: 'metric:refined-production', time: '2025', modality: 'forecast' },
  },
  {
    text: 'World refined copper balance (thousand tonnes)\n\n|  | 2024 | 2025 (forecast) |\n| --- | --- | --- |\n| Refined production | 27,634 | 28,300 |\n\nSource: International Copper Study Group',
    figure: '27,634',
    ...{ attribution: 'org:icsg', time: '2024', modality: 'reported' },
  },
  // A heading within the table holds for what stands below it.
  {
    text: '| Partner | Value ($ billion) |\n|---|---|\n| Imports | |\n| Germany | 7.1 |\n| Exports | |\n| Germany | 8.3 |',
    figure: '8.3',
    ...{ subject: 'country:DE', metric: 'metric:exports' },
  },
  // A year before a unit is a year; a share is of what the text tells of.
  {
    text: '| Source country | 2023 (tons) | 2024 (tons) | Share of 2024 total |\n|---|---|---|---|\n| Malaysia | 1,210 | 1,050 | 13% |',
    headline: 'U.S. imports of tin by source',
    figure: '1,050',
    ...{ subject: 'country:MY', metric: 'metric:imports', scope: 'country:US', time: '2024' },
  },
  {
    text: '| Source country | 2023 (tons) | 2024 (tons) | Share of 2024 total |\n|---|---|---|---|\n| Malaysia | 1,210 | 1,050 | 13% |',
    headline: 'U.S. imports of tin by source',
    figure: '13%',
    ...{ subject: 'country:MY', metric: 'metric:imports', time: '2024' },
  },
  // What a table says in passing is not what the text goes on with: "the company" is no head of a column.
  {
    text: '| Item | Change |\n|---|---|\n| Net sales | 4.1% |\n\nThe company had 11,400 employees in September.',
    after: 'Harlow Foods reported results on Wednesday.\n\n',
    figure: '11,400 employees',
    ...{ subject: 'harlow foods', metric: 'metric:employees', time: '2025-09' },
  },
  // Cells between tabs, as they are copied from a sheet.
  {
    text: 'Region\tOutput (tonnes)\tChange (%)\nBavaria\t1,205\t3.2\nSaxony\t1,020\t-1.1',
    figure: '1,020',
    ...{ subject: 'place:DE/saxony', metric: 'metric:production' },
  },
  // Cells between blanks, as releases in plain text set them.
  {
    text: 'Results (thousand tonnes)\n\n                          Q4 2025      Q4 2024\nNickel production             204          210\nNickel sales                  192          178\n',
    figure: '178',
    ...{ metric: 'metric:sales', time: '2024-Q4' },
  },
  // Two lines with wide gaps that hold no figures, or not as many gaps, are running text.
  { text: 'The yard   opened in spring.\nIt made   six ships   in 2024.', figure: 'six ships', time: '2024' },
  // Lists of figures: a bare number behind a label is a count, with a unit of its own.
  {
    text: '- Termination fee: $260 million\n- Combined workforce: 48,000',
    figure: '48,000',
    ...{ subject: null, metric: 'metric:employees' },
  },
  { text: 'Firefighters: 1,860\nDeaths: 3', figure: '3', metric: 'metric:deaths' },
];
