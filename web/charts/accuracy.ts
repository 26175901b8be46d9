import type { RuleAccuracy } from '../../storage/review-figures.ts';
import type { Ui } from '../ui.ts';
import { type Html, html } from '../views/html.ts';
import { chart, Plot, type PlotOptions } from './draw.ts';

const PARTS = ['accepted', 'corrected', 'rejected'] as const;
const COLOURS = { accepted: 'var(--good)', corrected: 'var(--warn)', rejected: 'var(--accent)' } as const;

/** How the decided claims of each rule came out, the rules most decided on first. */
export function accuracyChart(ui: Ui, rules: readonly RuleAccuracy[]): Html {
  const shown = rules.slice(0, 12);
  const bars = shown.flatMap((rule) =>
    PARTS.map((part) => ({
      rule: rule.rule,
      count: rule[part],
      colour: COLOURS[part],
      title: `${rule.rule} (${rule.lang}) · ${ui.word('status', part)} ${rule[part]}`,
    })),
  );
  const options = (width: number): PlotOptions => ({
    height: 34 + 22 * new Set(shown.map(({ rule }) => rule)).size,
    marginLeft: width > 500 ? 190 : 150,
    marginTop: 6,
    x: { grid: true, label: null, ticks: 5, tickFormat: 'd' },
    y: { type: 'band', domain: [...new Set(shown.map(({ rule }) => rule))], label: null, tickSize: 0, padding: 0.25 },
    marks: [Plot.barX(bars, { x: 'count', y: 'rule', fill: 'colour', title: 'title' })],
  });
  return html`${chart(ui.t('home.rules'), bars, options, 560)}<p class="legend"><span class="swatch-good">${ui.t('status.accepted')}</span><span class="swatch-warn">${ui.t('status.corrected')}</span><span class="swatch-bad">${ui.t('status.rejected')}</span></p>`;
}
