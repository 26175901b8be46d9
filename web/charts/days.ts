import type { DayCount } from '../../storage/desk/desk-counts.ts';
import type { Ui } from '../ui.ts';
import { type Html, html } from '../views/html.ts';
import { dayTick } from './day-tick.ts';
import { chart, Plot, type PlotOptions } from './draw.ts';

const COLOURS = { zh: 'var(--side-2)', en: 'var(--side-1)', failed: 'var(--ink-3)' } as const;

/** What came in by day, Chinese, English and failed on one another, up to today. */
export function dayChart(ui: Ui, counts: readonly DayCount[], days: number, today: Date): Html {
  const end = Date.parse(`${today.toISOString().slice(0, 10)}T00:00:00Z`) + 86_400_000;
  const start = end - days * 86_400_000;
  const bars = counts.map(({ day, what, count }) => ({
    day: new Date(`${day}T00:00:00Z`),
    count,
    colour: COLOURS[what],
    title: `${day} · ${wordFor(ui, what)} · ${ui.number(count)}`,
  }));
  const most = Math.max(4, ...totals(counts));
  const options = (width: number): PlotOptions => ({
    height: 150,
    marginLeft: 34,
    marginBottom: 24,
    marginTop: 12,
    x: {
      type: 'utc',
      domain: [new Date(start), new Date(end)],
      label: null,
      ticks: width > 400 ? 5 : 4,
      tickFormat: dayTick(ui),
    },
    y: { grid: true, label: null, ticks: 4, domain: [0, most], tickFormat: 'd' },
    marks: [
      Plot.rectY(bars, {
        x: 'day',
        y: 'count',
        interval: 'day',
        fill: 'colour',
        title: 'title',
        insetLeft: 0.5,
        insetRight: 0.5,
      }),
      Plot.ruleY([0], { stroke: 'currentColor', strokeOpacity: 0.5 }),
    ],
  });
  return html`${chart(ui.t('inbox.days'), [bars, start, end], options, 450)}<p class="legend"><span class="swatch-2">${ui.t('lang.zh')}</span><span class="swatch-1">${ui.t('lang.en')}</span><span>${ui.t('inbox.failed')}</span></p>`;
}

function wordFor(ui: Ui, what: DayCount['what']): string {
  return what === 'failed' ? ui.t('inbox.failed') : ui.word('lang', what);
}

function totals(counts: readonly DayCount[]): readonly number[] {
  return [...Map.groupBy(counts, ({ day }) => day).values()].map((group) =>
    group.reduce((sum, { count }) => sum + count, 0),
  );
}
