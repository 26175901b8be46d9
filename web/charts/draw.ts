import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { type Html, html, trusted } from '../views/html.ts';
import { remembered } from './remembered.ts';

export { Plot };

export type PlotOptions = Plot.PlotOptions;

/** Widths of a chart on a wide and on a narrow page: drawn twice, so that its words keep their size. */
const WIDE = 760;
const NARROW = 350;

/**
 * A chart as SVG, drawn by Observable Plot on the server: pages need no script for it. `describe` says what it shows, in
 * the language of the page; `drawnFrom` is all that the options depend on.
 */
export function chart(
  describe: string,
  drawnFrom: unknown,
  options: (width: number) => PlotOptions,
  wide: number = WIDE,
): Html {
  return remembered(
    JSON.stringify([describe, wide, drawnFrom]),
    () =>
      html`<div class="chart" role="figure" aria-label="${describe}"><div class="chart-wide">${svg(options(wide), wide)}</div><div class="chart-narrow">${svg(options(NARROW), NARROW)}</div></div>`,
  );
}

function svg(options: PlotOptions, width: number): Html {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const drawn = Plot.plot({ ...options, width, document, className: 'plot' });
  // The policy of our pages has no inline styles; what Plot puts there stands in parts.css.
  for (const style of drawn.querySelectorAll('style')) style.remove();
  for (const styled of drawn.querySelectorAll('[style]')) styled.removeAttribute('style');
  drawn.removeAttribute('style');
  // Plot labels its groups, which have no role that could carry a label; links get the words of what they stand on.
  for (const group of drawn.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
  for (const link of drawn.querySelectorAll('a')) {
    link.setAttribute('aria-label', link.querySelector('title')?.textContent ?? '');
  }
  return trusted(drawn.outerHTML);
}
