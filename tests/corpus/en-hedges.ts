import type { FigureCorpus } from '../helpers/examples.ts';

/** What the words around a number say of it, and the bounds that follow. */
export const FIGURES: FigureCorpus = {
  lang: 'en',
  published: '2026-01-20',
  groups: [
    { gives: { value: 1500, comparator: '~' }, from: ['c. ⟦1,500 ships⟧', 'verging on ⟦1,500 ships⟧'] },
    { gives: { value: 3000, comparator: '<' }, from: ['not quite ⟦3,000 ships⟧'] },
    {
      gives: { kind: 'count', value: 300, unit: 'migrant', comparator: '~' },
      from: ['The boat carried ⟦300⟧ or so migrants'],
    },
    {
      gives: { kind: 'count', value: 100000, unit: 'home', comparator: '>=' },
      from: ['The storm left ⟦100,000⟧-plus homes dark'],
    },
    { gives: { value: 58, unit: '%', comparator: '=' }, from: ['well short of the ⟦58%⟧ recorded before'] },
    { gives: { kind: 'count', value: 700, comparator: '=' }, from: ['Spain is short of ⟦700 homes⟧'] },
    { gives: { value: 1, unit: '%', comparator: '=' }, from: ['the rate is well above the ⟦1%⟧ threshold'] },
    { gives: { value: 52, unit: '%', comparator: '=' }, from: ['adults under 30 (⟦52%⟧) agree'] },
    { gives: { value: 40, unit: 'Cel', comparator: '>' }, from: ['hotter than ⟦40 degrees Celsius⟧'] },
    { gives: { value: 5, unit: '%', comparator: '<' }, from: ['growth slower than ⟦5%⟧'] },
    { gives: { value: 300, comparator: '=' }, from: ['300 ships', 'exactly ⟦300 ships⟧'] },
    {
      gives: { value: 4, unit: '%', comparator: '=' },
      from: ['topping the ⟦4%⟧ expected by analysts', 'above the ⟦4%⟧ that economists had forecast'],
    },
    { gives: { value: 4, unit: '%', comparator: '>' }, from: ['inflation above the ⟦4%⟧ mark'] },
    { gives: { value: 4, unit: '%', comparator: '=' }, from: ['farm growth picked up to ⟦4%⟧'] },
    {
      gives: { value: 300, comparator: '~' },
      from: [
        'about ⟦300 ships⟧',
        'around ⟦300 ships⟧',
        'roughly ⟦300 ships⟧',
        'some ⟦300 ships⟧',
        'nearly ⟦300 ships⟧',
        'almost ⟦300 ships⟧',
        'approximately ⟦300 ships⟧',
        'an estimated ⟦300 ships⟧',
        'close to ⟦300 ships⟧',
        '~⟦300 ships⟧',
        '⟦300 ships⟧ or so',
        'in the region of ⟦300 ships⟧',
      ],
    },
    {
      gives: { value: 300, comparator: '>' },
      from: [
        'more than ⟦300 ships⟧',
        'over ⟦300 ships⟧',
        'above ⟦300 ships⟧',
        'well over ⟦300 ships⟧',
        'in excess of ⟦300 ships⟧',
        'exceeding ⟦300 ships⟧',
        'upwards of ⟦300 ships⟧',
        '>⟦300 ships⟧',
        'more than about ⟦300 ships⟧',
        'more than another ⟦300 ships⟧',
      ],
    },
    {
      gives: { value: 300, comparator: '>=' },
      from: [
        'at least ⟦300 ships⟧',
        'no fewer than ⟦300 ships⟧',
        'no less than ⟦300 ships⟧',
        'a minimum of ⟦300 ships⟧',
        '⟦300 ships⟧ or more',
        'at least about ⟦300 ships⟧',
        '>= ⟦300 ships⟧',
        '⟦300 ships⟧ and more',
      ],
    },
    {
      gives: { value: 300, comparator: '<' },
      from: [
        'less than ⟦300 ships⟧',
        'fewer than ⟦300 ships⟧',
        'under ⟦300 ships⟧',
        'below ⟦300 ships⟧',
        'just under ⟦300 ships⟧',
        'short of ⟦300 ships⟧',
        '<⟦300 ships⟧',
      ],
    },
    {
      gives: { value: 300, comparator: '<=' },
      from: [
        'up to ⟦300 ships⟧',
        'at most ⟦300 ships⟧',
        'no more than ⟦300 ships⟧',
        'as many as ⟦300 ships⟧',
        'a maximum of ⟦300 ships⟧',
        '⟦300 ships⟧ at most',
        '⟦300 ships⟧ or fewer',
      ],
    },
    // What a percentage is told against is no bound
    {
      gives: { value: 300, comparator: '=' },
      from: [
        'below the ⟦300 ships⟧ recommended by experts',
        'above the ⟦300 ships⟧ needed',
        '12% below the ⟦300 ships⟧ of a year ago',
        'a tenth or 10 percent above the ⟦300 ships⟧ of 2024',
      ],
    },
    { gives: { value: 7, unit: 'nm', comparator: '<' }, from: ['sub-⟦7 nanometre⟧ chips'] },
    {
      gives: { value: 50, unit: '%', comparator: '>' },
      from: ['more than ⟦half⟧ of the crop', 'over ⟦50%⟧ of the crop'],
    },
    { gives: { value: 60, unit: '[mi_i]', comparator: '>' }, from: ['more than 100 kilometers (⟦60 miles⟧)'] },
    {
      gives: { value: 30, unit: 'year', comparator: '>' },
      from: ['over ⟦30 years old⟧', 'more than ⟦30 years⟧', 'for over ⟦30 years⟧'],
    },
    { gives: { value: 258, comparator: '=' }, from: ['handed over ⟦258 ships⟧'] },
    // over a stretch of time is no bound
    { gives: { value: 3, unit: 'year', comparator: '=' }, from: ['spread over ⟦3 years⟧'] },
    // where it came to, not at most
    { gives: { value: 84, unit: 'USD', comparator: '~' }, from: ['edged up to about ⟦$84⟧'] },
    // bounds in the base unit
    { gives: { value: 4.55, unit: '%', low: 4.545, high: 4.555 }, from: ['4.55%'] },
    { gives: { value: 27000, unit: 't', low: 26500000, high: 27500000 }, from: ['27,000 tonnes'] },
    { gives: { value: 90, unit: '%', comparator: '>', low: 90, high: null }, from: ['over ⟦90%⟧'] },
    {
      gives: { value: 450000000, unit: 'USD', comparator: '<=', low: null, high: 450000000 },
      from: ['up to ⟦$450 million⟧'],
    },
  ],
  nothing: [],
};
