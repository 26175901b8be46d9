import type { FigureCorpus } from '../helpers/examples.ts';

/** Rates of change and what is told of them: growth of 5%, a decline that eased to 3%. */
export const FIGURES: FigureCorpus = {
  lang: 'en',
  published: '2026-01-20',
  groups: [
    // Rates of change, whichever way they go themselves
    {
      gives: { kind: 'change', value: 5, unit: '%', direction: 'up' },
      from: [
        'Export growth slowed to ⟦5%⟧ in May',
        'Export growth slowed to 4% last year from ⟦5%⟧ in 2023',
        'Loan growth picked up from 4% to ⟦5%⟧',
        'Growth in industrial output eased to ⟦5%⟧',
        'Economic growth reached ⟦5%⟧',
        'Wage growth was about ⟦5%⟧',
        'Credit growth is expected to remain at ⟦5%⟧',
        'Carriers in Asia posted the fastest growth in international demand at ⟦5%⟧',
        'Asia posted growth of 9%, followed by Africa at ⟦5%⟧',
        'The largest annual increases were recorded in Croatia (⟦5%⟧)',
        'The highest rises were in Croatia (6%), Cyprus (⟦5%⟧)',
      ],
    },
    {
      gives: { kind: 'change', value: 9.6, unit: '%', direction: 'down' },
      from: [
        'The steepest declines were observed in Malta (⟦9.6%⟧)',
        'The decline in home prices narrowed to ⟦9.6%⟧',
        'The contraction widened to ⟦9.6%⟧',
      ],
    },
    {
      gives: { kind: 'share', value: 12, unit: '%' },
      from: ["The firm's growth plans rest on a market where its share is ⟦12%⟧", 'The growth target is ⟦12%⟧'],
    },
    {
      gives: { kind: 'change', value: 5, unit: '%', direction: 'up' },
      from: [
        'rose ⟦5%⟧',
        'rose by ⟦5%⟧',
        'grew about ⟦5%⟧',
        'was up ⟦5%⟧',
        'an increase of ⟦5%⟧',
        'a ⟦5%⟧ rise',
        'a sharp ⟦5 percent⟧ increase',
        'finished ⟦5%⟧ higher',
        'jumped more than ⟦5%⟧',
        'raised prices by ⟦5%⟧',
        'up ⟦5%⟧',
        'imports grew in value by ⟦5%⟧',
        '⟦5%⟧ more than the year before',
        'a gain of about ⟦5%⟧',
      ],
    },
    {
      gives: { kind: 'change', value: 5, unit: '%', direction: 'down' },
      from: [
        'fell ⟦5%⟧',
        'fell by ⟦5%⟧',
        'dropped nearly ⟦5%⟧',
        'was down ⟦5%⟧',
        'a decline of ⟦5%⟧',
        'a ⟦5%⟧ drop',
        'a ⟦5%⟧ year-on-year fall',
        'closed ⟦5%⟧ lower',
        'down ⟦5%⟧',
        'cut output by ⟦5%⟧',
        '⟦5%⟧ below November',
        '⟦5%⟧ less than a year earlier',
      ],
    },
    {
      gives: { kind: 'change', value: 4, unit: 'pp', direction: 'down' },
      from: ["Russia's share shrank by ⟦4 percentage points⟧"],
    },
    {
      gives: { kind: 'change', value: 190, unit: 'point', direction: 'down' },
      from: ['lost ⟦190 points⟧', 'fell ⟦190 points⟧'],
    },
    { gives: { kind: 'change', value: 0.6, unit: '%', direction: 'down' }, from: ['lost 190 points, or ⟦0.6%⟧'] },
    { gives: { kind: 'change', value: 0.1, unit: 'USD', direction: 'up' }, from: ['gained ⟦$0.10⟧'] },
    {
      gives: { kind: 'change', value: 25, unit: '%', direction: 'down' },
      from: ['shipped 7.9 million tonnes, ⟦a quarter⟧ less than a year earlier', 'fell by ⟦a quarter⟧'],
    },
    {
      gives: { kind: 'change', value: 20, unit: '%', direction: 'up' },
      from: ['imports jump by ⟦a fifth⟧ as storage runs low'],
    },
  ],
  nothing: [],
};
