import type { FigureCorpus } from '../helpers/examples.ts';

/** Units of which an article makes one, parts of one percent, folds in words, and two sides of a vote. */
export const FIGURES: FigureCorpus = {
  lang: 'en',
  published: '2026-03-18',
  groups: [
    {
      gives: { kind: 'duration', value: 1, unit: 'year', comparator: '>' },
      from: [
        'It took more than ⟦a year⟧.',
        'It opened more than ⟦a year⟧ after it was due.',
        'It lasted just over ⟦a year⟧.',
      ],
    },
    { gives: { kind: 'duration', value: 1, unit: 'hour', comparator: '<' }, from: ['It lasted less than ⟦an hour⟧.'] },
    { gives: { kind: 'duration', value: 1, unit: 'month', comparator: '~' }, from: ['It took about ⟦a month⟧.'] },
    { gives: { kind: 'duration', value: 1, unit: 'year', comparator: '<=' }, from: ['up to ⟦a year⟧ in prison'] },
    { gives: { kind: 'mass', value: 1, unit: 't', comparator: '>=' }, from: ['at least ⟦a tonne⟧ of gold'] },
    { gives: { kind: 'measure', value: 1, unit: '[mi_i]', comparator: '>' }, from: ['more than ⟦a mile⟧ away'] },
    {
      gives: { kind: 'change', value: 1, unit: 'pp', comparator: '>', direction: 'up' },
      from: ['It rose by more than ⟦a percentage point⟧.'],
    },
    { gives: { kind: 'measure', value: 1.5, unit: '[mi_i]' }, from: ['The queue was ⟦a mile and a half⟧ long.'] },
    {
      gives: { kind: 'date', time: '2025' },
      from: ['24% more than ⟦a year earlier⟧', 'a fifth less than ⟦a year ago⟧'],
    },
    // Parts of one percent
    {
      gives: { value: 0.25, unit: '%' },
      from: ['⟦a quarter of one percent⟧', '⟦a quarter of 1 percent⟧', '⟦a quarter of a percent⟧'],
    },
    { gives: { value: 0.5, unit: '%', direction: 'up' }, from: ['a ⟦half-percent⟧ rise'] },
    { gives: { value: 0.2, unit: 'pp' }, from: ['⟦two-tenths of one percentage point⟧'] },
    { gives: { value: 10, unit: '%' }, from: ['⟦a tenth⟧ of one company'] },
    // Folds in words
    { gives: { kind: 'change', value: 20, unit: 'x', direction: 'up' }, from: ['It rose ⟦twentyfold⟧.'] },
    { gives: { kind: 'change', value: 12, unit: 'x', direction: 'up' }, from: ['a ⟦twelvefold⟧ increase'] },
    // A bound is a bound, and what was expected is a level
    { gives: { value: 2.5, unit: '%', comparator: '=' }, from: ['It grew 2.3%, below the ⟦2.5%⟧ forecast.'] },
    { gives: { value: 2.5, unit: '%', comparator: '<' }, from: ['It stayed below ⟦2.5%⟧.'] },
    {
      gives: { value: 3, comparator: '<=', direction: 'up' },
      from: ['Rents may not rise by more than ⟦3%⟧.', 'Rents did not increase by more than ⟦3%⟧.'],
    },
    // What falls from the first to the second is no range
    { gives: { value: 52 }, from: ['The vote was ⟦52⟧ to 48.', 'a vote of ⟦52⟧ to 48'] },
    { gives: { value: 48 }, from: ['The vote was 52 to ⟦48⟧.'] },
    { gives: { kind: 'money', value: 3000, unit: 'VES' }, from: ['3,000 bolívars', '3,000 bolivars'] },
  ],
  nothing: ['They waited a year.', 'more than a second class', 'a ton of trouble', 'more than a bit', 'a week or two'],
};
