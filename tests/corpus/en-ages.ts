import type { FigureCorpus } from '../helpers/examples.ts';

/** Ages that a bare number tells, beside a name or behind a verb. */
export const FIGURES: FigureCorpus = {
  lang: 'en',
  published: '2026-01-20',
  groups: [
    {
      gives: { kind: 'duration', value: 61, unit: 'year', comparator: '=' },
      from: [
        'Maria Ortega, ⟦61⟧, has run the bakery since May.',
        'Mr Hall, ⟦61⟧, was not hurt.',
        'Police said a woman, ⟦61⟧, was in hospital.',
        'The oldest survivor, now ⟦61⟧, lives in Lima.',
        'They were Jon Hall, 34, and Mary Bell, ⟦61⟧.',
      ],
    },
    {
      gives: { kind: 'duration', value: 35, unit: 'year', comparator: '=' },
      from: [
        'He will be ⟦35⟧ by the end of June.',
        'She was just ⟦35⟧ when she moved to Milan.',
        'The coach will be ⟦35⟧ when his contract ends.',
        'His sister, who turned ⟦35⟧ in March, plays too.',
        'The winger, who is ⟦35⟧, will retire.',
      ],
    },
    {
      gives: { kind: 'duration', value: 63, unit: 'year' },
      from: [
        'Workers can draw a pension at ⟦63⟧.',
        'She retired at ⟦63⟧ after a long illness.',
        'He died at ⟦63⟧ in Oslo.',
        "put the average age of the fleet's captains at ⟦63⟧",
        'The median age of first-time buyers has risen to ⟦63⟧.',
      ],
    },
    {
      gives: { kind: 'duration', value: 77.5, unit: 'year' },
      from: [
        'Life expectancy in the province is now ⟦77.5⟧ for men',
        'the life expectancy of women, at ⟦77.5⟧,',
        'Life expectancy fell to ⟦77.5⟧ in May.',
        'average life expectancy for men in Corvo is around ⟦77.5⟧, raising fears',
        'life expectancy of ⟦77.5⟧ at birth',
      ],
    },
    {
      gives: { kind: 'duration', value: 82.1, unit: 'year' },
      from: ['Life expectancy at birth is 77.5 for men and ⟦82.1⟧ for women.'],
    },
    {
      gives: { kind: 'duration', value: 16, unit: 'year', comparator: '<' },
      from: ['banned for pupils under ⟦16⟧', 'no teenagers under ⟦16⟧', 'drinkers under ⟦16⟧', 'players below ⟦16⟧'],
    },
    {
      gives: { kind: 'duration', value: [13, 17], unit: 'year' },
      from: ['Teenagers between ⟦13 and 17⟧ spend less', 'children between ⟦13 and 17⟧', 'pupils between ⟦13 and 17⟧'],
    },
    {
      gives: { kind: 'duration', value: 63, unit: 'year', comparator: '>=' },
      from: ['can draw a pension at ⟦63⟧ or later'],
    },
    {
      gives: { kind: 'duration', value: 89, unit: 'year' },
      from: ['At ⟦89⟧, she still works.', 'She is tired. At just ⟦89⟧, she is.'],
    },
    {
      gives: { kind: 'duration', value: 21, unit: 'year', comparator: '<' },
      from: ['Nobody under ⟦21⟧ may buy it.', 'Everybody under ⟦21⟧ must leave.'],
    },
    // What only looks like an age
    { gives: { value: 34, unit: '%' }, from: ['In New York, ⟦34%⟧, or more, agreed.'] },
  ],
  nothing: ['Temperatures in the 40s are rare.', 'Highs were in the low 80s.', 'In Los Angeles, 24, or so it seemed.'],
};
