import type { MinuteCount } from '../../storage/work/work-totals.ts';
import type { Ui } from '../ui.ts';
import type { Html } from '../views/html.ts';
import { chart, Plot, type PlotOptions } from './draw.ts';

const MINUTE = 60_000;

/** How much was finished in each of the last minutes. */
export function minuteChart(ui: Ui, counts: readonly MinuteCount[], minutes: number, now: Date): Html {
  const end = Math.floor(now.getTime() / MINUTE + 1) * MINUTE;
  const start = end - minutes * MINUTE;
  const bars = counts.map(({ minute, count }) => {
    const at = Date.parse(`${minute}:00Z`);
    return { from: new Date(at), to: new Date(at + MINUTE), count, title: `${clock(at)} · ${ui.number(count)}` };
  });
  const most = Math.max(4, ...counts.map(({ count }) => count));
  const options = (width: number): PlotOptions => ({
    height: 130,
    marginLeft: 40,
    marginBottom: 24,
    marginTop: 12,
    x: {
      type: 'time',
      domain: [new Date(start), new Date(end)],
      label: null,
      ticks: width > 500 ? 6 : 4,
      tickFormat: clock,
    },
    y: { grid: true, label: null, ticks: 4, domain: [0, most], tickFormat: 'd' },
    marks: [
      Plot.rectY(bars, { x1: 'from', x2: 'to', y: 'count', fill: 'var(--side-1)', title: 'title', inset: 0.5 }),
      Plot.ruleY([0], { stroke: 'currentColor', strokeOpacity: 0.5 }),
    ],
  });
  return chart(ui.t('queue.byMinute'), [bars, start, end], options, 520);
}

/** The time of day on this machine: `08:15`. */
function clock(at: number | Date): string {
  return new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
