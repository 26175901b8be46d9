import { measureOf } from '../../pipeline/consolidate/verdict/dimension.ts';
import type { StoredClaim } from '../../storage/records/claim.ts';
import type { Ui } from '../ui.ts';
import { unitWords } from '../views/figure-words.ts';
import { type Html, html, line, nothing } from '../views/html.ts';
import { monthTick } from './day-tick.ts';
import { chart, Plot, type PlotOptions } from './draw.ts';
import { tick } from './intervals.ts';

interface Point {
  readonly day: Date;
  readonly value: number;
  readonly colour: string;
  readonly title: string;
  readonly href: string;
}

/** More sources than this share the last colour. */
const COLOURS = 5;

/** One figure over time, a dot for each claim, coloured by source; nothing where there are fewer than two periods. */
export function seriesChart(ui: Ui, claims: readonly StoredClaim[]): Html {
  const first = claims.find(({ value }) => typeof value === 'number');
  const factor = first === undefined ? 1 : (measureOf(first)?.factor ?? 1);
  const sources = sourcesOf(claims);
  const points = claims.flatMap((claim) => pointOf(claim, factor, sources) ?? []);
  const periods = new Set(points.map(({ day }) => day.getTime()));
  if (first === undefined || periods.size < 2) return nothing;
  const unit = unitWords(ui, first.unit);
  const options = (width: number): PlotOptions => ({
    height: width > 500 ? 240 : 200,
    marginLeft: 56,
    marginTop: 26,
    x: { type: 'utc', label: null, ticks: width > 500 ? 8 : 4, tickFormat: monthTick },
    y: { grid: true, nice: true, zero: false, label: unit || null, tickFormat: tick(ui), ticks: 5 },
    marks: [
      Plot.dot(points, {
        x: 'day',
        y: 'value',
        r: 4.5,
        fill: 'colour',
        fillOpacity: 0.85,
        title: 'title',
        href: 'href',
      }),
    ],
  });
  return html`${chart(ui.t('fact.series'), [points, unit], options)}<p class="legend">${sources
    .slice(0, COLOURS)
    .map((source, index) => html`<span class="swatch-${index + 1}">${line(source)}</span>`)}</p>`;
}

/** Sources, the one with the most figures first. */
function sourcesOf(claims: readonly StoredClaim[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { source } of claims) counts.set(source ?? '—', (counts.get(source ?? '—') ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([source]) => source);
}

function pointOf(claim: StoredClaim, factor: number, sources: readonly string[]): Point | null {
  const { time, value } = claim;
  const low = time?.low ?? time?.high;
  const high = time?.high ?? time?.low;
  if (low == null || high == null || typeof value !== 'number') return null;
  const middle = (Date.parse(`${low}T00:00:00Z`) + Date.parse(`${high}T00:00:00Z`)) / 2;
  const place = Math.min(sources.indexOf(claim.source ?? '—') + 1, COLOURS);
  return {
    day: new Date(middle),
    value: (value * (measureOf(claim)?.factor ?? 1)) / factor,
    colour: `var(--side-${place})`,
    title: line(`${time?.edtf ?? ''}: ${claim.quote} — ${claim.source ?? ''}`),
    href: `/articles/${claim.articleId}?claim=${claim.id}`,
  };
}
