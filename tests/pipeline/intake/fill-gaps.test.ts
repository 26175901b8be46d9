import { describe, expect, it } from 'vitest';
import type { PageBlock } from '../../../pipeline/intake/page/block.ts';
import { fillGaps } from '../../../pipeline/intake/page/fill-gaps.ts';

const block = (role: PageBlock['role'], text: string, linked = 0): PageBlock => ({ role, text, linked });
const p = (text: string, linked = 0) => block('paragraph', text, linked);
const first = p('The port will spend £640m to double the capacity of its ore terminal by 2029.');
const last = p('The council will vote on the plan on 3 March, after two hearings in February.');

describe('what was left out of an article', () => {
  it('comes back where it reads as prose, as a list of figures with its heading, or as a table', () => {
    const page = [
      first,
      block('heading', 'The plan in figures'),
      block('item', '60m tonnes: capacity from 2029'),
      block('item', '34: trains a day, up from 19'),
      p('Two berths will be dredged to 21 metres, the harbour master said on Monday.'),
      block('table', '| Year | Trains |\n| --- | --- |\n| 2029 | 34 |'),
      last,
    ];
    expect(fillGaps(page, [first, last], null)).toEqual(page);
  });

  it('stays out where it is linked, short, another headline and its teaser, or a notice', () => {
    const page = [
      first,
      p('Read more: Steelworks to close one of its two furnaces in the spring.', 0.9),
      p('Save'),
      block('heading', 'Related stories'),
      block('heading', 'Dredgers wait for the tide', 1),
      p('Why two of the five vessels are late, and what it costs the port each day.'),
      p('Sign up for the news of the day in your inbox at 7am.'),
      block('item', 'Ports 2026'),
      last,
    ];
    expect(fillGaps(page, [first, last], null)).toEqual([first, last]);
  });

  it('comes back between the headline and the first piece, but from nowhere else outside', () => {
    const standfirst = p('Board approves the plan after two record years, but neighbours fear dust.');
    const page = [p('Subscribe now and save half of the price in the first year.'), p('Port to double'), standfirst];
    expect(fillGaps([...page, first, last, standfirst], [first, last], 'Port to double')).toEqual([
      standfirst,
      first,
      last,
    ]);
    expect(fillGaps([...page, first, last], [first, last], null)).toEqual([first, last]);
  });

  it('and labels above the headline go, unless they are prose or have figures', () => {
    const page = [p('Storage'), p('Port to double'), first, last];
    expect(fillGaps(page, [p('Storage'), first, last], 'Port to double')).toEqual([first, last]);
    const told = [p('£640m plan'), p('Port to double'), first, last];
    expect(fillGaps(told, [p('£640m plan'), first, last], 'Port to double')).toHaveLength(3);
  });

  it('is not looked for across a wide gap, or where the pieces are not found on the page', () => {
    const between = Array.from({ length: 13 }, (_, index) => p(`Sentence ${index} of another story on the same page.`));
    expect(fillGaps([first, ...between, last], [first, last], null)).toEqual([first, last]);
    const others = [p('One.'), p('Two.')];
    expect(fillGaps([first, ...between.slice(0, 3), last], [first, ...others], null)).toEqual([first, ...others]);
  });
});
