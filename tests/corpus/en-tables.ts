import type { FigureCorpus } from '../helpers/examples.ts';

/** Cells of Markdown tables, whose unit, scale and sort stand in a heading, a stub or a caption. The span is the cell. */
export const FIGURES: FigureCorpus = {
  lang: 'en',
  published: '2026-01-20',
  groups: [
    {
      gives: { kind: 'mass', value: 310000, unit: 't' },
      from: ['| Item | Value | Unit |\n|---|---|---|\n| Output | ⟦310⟧ | thousand tonnes |'],
    },
    {
      gives: { kind: 'money', value: 1024500000, unit: 'USD', doubts: ['unit-assumed'] },
      from: [
        '| Company | Revenue ($ million) |\n|---|---|\n| Acme | ⟦1,024.5⟧ |',
        '| Company | Revenue, $m |\n|---|---|\n| Acme | **⟦1,024.5⟧** |',
        '| Item | Value |\n|---|---|\n| Revenue (US$ million) | ⟦1,024.5⟧ |',
        'Figures in millions of U.S. dollars\n\n| Item | Total |\n|---|---|\n| Revenue | ⟦1,024.5⟧ |',
        "| Company | Revenue (US$'000) |\n|---|---|\n| Acme | ⟦1,024,500⟧ |",
      ],
    },
    // Columns set off by blanks
    {
      gives: { kind: 'mass', value: 178000, unit: 't' },
      from: [
        'Output (thousand tonnes)\n\n                2025     2024\nOre mined      1,204    1,110\nNickel           192      ⟦178⟧\n',
      ],
    },
    // A list under a line that tells the unit
    {
      gives: { kind: 'mass', value: 270000, unit: 't' },
      from: [
        'Production in 2025, in tonnes of oxide:\n\nChina: ⟦270,000⟧\nAustralia: 16,000',
        'Output (kt):\n- Peru: 16\n- China: ⟦270⟧',
      ],
    },
    {
      gives: { kind: 'price', value: 62.4, unit: 'USD/kg' },
      from: ['Prices on March 13 ($/kg):\nOxide: ⟦62.4⟧ (est.)'],
    },
    {
      gives: { kind: 'money', value: 84210000, unit: 'USD' },
      from: ['(in thousands, except per share data)\n\n| | Quarter |\n|---|---|\n| Total revenue | ⟦$84,210⟧ |'],
    },
    {
      gives: { kind: 'money', value: 1.23, unit: 'USD' },
      from: [
        '(in thousands, except per share data)\n\n| | Quarter |\n|---|---|\n| Diluted earnings per share | ⟦$1.23⟧ |',
      ],
    },
    {
      gives: { kind: 'money', value: -3200000, unit: 'EUR' },
      from: [
        '| Item | € million |\n|---|---|\n| Net result | (⟦3.2⟧) |',
        '| Item | € million |\n|---|---|\n| Net result | ⟦-3.2⟧ |',
      ],
    },
    {
      gives: { kind: 'mass', value: 23100000, unit: 't' },
      from: [
        '| Metal | Output, Mt |\n|---|---|\n| Copper | ⟦23.1⟧ |',
        '| Metal | Output (million tonnes) |\n|---|---|\n| Copper | ⟦23.1⟧ |',
        "| Metal | Output ('000 t) |\n|---|---|\n| Copper | ⟦23,100⟧ |",
      ],
    },
    {
      gives: { kind: 'price', value: 15200, unit: 'USD/t' },
      from: ['| Metal | Price, $/t |\n|---|---|\n| Nickel | ⟦15,200⟧ |'],
    },
    {
      gives: { kind: 'share', value: 40, unit: '%' },
      from: [
        '| Metal | Share, % |\n|---|---|\n| Copper | ⟦40⟧ |',
        '| Item | Value |\n|---|---|\n| Jobless rate (%) | ⟦40⟧ |',
      ],
    },
    {
      gives: { kind: 'change', value: 3.5, unit: '%', direction: 'down' },
      from: [
        '| Metal | Change (%) |\n|---|---|\n| Copper | ⟦-3.5⟧ |',
        '| Metal | % y/y |\n|---|---|\n| Copper | ⟦-3.5⟧ |',
      ],
    },
    {
      gives: { kind: 'measure', value: 38.5, unit: 'Cel' },
      from: ['| Station | Max (°C) |\n|---|---|\n| One | ⟦38.5⟧ |'],
    },
  ],
  nothing: [
    '| Week | Name |\n|---|---|\n| One | 7 |',
    '| No. | Name |\n|---|---|\n| 7 | Acme |',
    '| Output (Mt) | Exports ($ million) |\n|---|---|',
  ],
};
