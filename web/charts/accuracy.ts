import type { Language } from '../../extractors/model/article.ts';
import type { ReviewCounts, RuleAccuracy } from '../../storage/desk/review-figures.ts';
import type { Ui } from '../ui.ts';
import { type Html, html, nothing } from '../views/html.ts';
import { chart, Plot, type PlotOptions } from './draw.ts';

const PARTS = ['accepted', 'corrected', 'rejected'] as const;
const COLOURS = { accepted: 'var(--good)', corrected: 'var(--warn)', rejected: 'var(--accent)' } as const;
const LANGUAGES = ['zh', 'en'] as const satisfies readonly Language[];
/** Rules on the chart. */
const MOST = 12;

/** How decided claims came out: by language as shares, then by rule as counts, the rules most decided on first. */
export function accuracyCharts(ui: Ui, rules: readonly RuleAccuracy[]): Html {
  return html`${byLanguage(ui, rules)}${byRule(ui, rules.slice(0, MOST))}<p class="legend"><span class="swatch-good">${ui.t('status.accepted')}</span><span class="swatch-warn">${ui.t('status.corrected')}</span><span class="swatch-bad">${ui.t('status.rejected')}</span></p>`;
}

function byLanguage(ui: Ui, rules: readonly RuleAccuracy[]): Html {
  const rows = LANGUAGES.flatMap((lang) => {
    const counts = sumOf(rules.filter((rule) => rule.lang === lang));
    const all = decided(counts);
    return all === 0 ? [] : [{ name: ui.word('lang', lang), counts, all }];
  });
  if (rows.length === 0) return nothing;
  const shares = rows.flatMap(({ name, counts, all }) =>
    PARTS.map((part) => ({
      name,
      share: (100 * counts[part]) / all,
      colour: COLOURS[part],
      title: `${name} · ${ui.word('status', part)} ${counts[part]} / ${all}`,
    })),
  );
  const words = rows.map(({ name, counts, all }) => ({
    name,
    text: ui.t('home.acceptedShare', { share: Math.round((100 * counts.accepted) / all), n: all }),
  }));
  const options = (): PlotOptions => ({
    height: 30 + 26 * rows.length,
    marginLeft: 52,
    marginRight: 108,
    marginTop: 4,
    x: { grid: true, label: null, ticks: 5, domain: [0, 100], tickFormat: (share: number) => `${share}%` },
    y: { type: 'band', domain: rows.map(({ name }) => name), label: null, tickSize: 0, padding: 0.3 },
    marks: [
      Plot.barX(shares, { x: 'share', y: 'name', fill: 'colour', title: 'title' }),
      Plot.text(words, { x: 100, y: 'name', text: 'text', textAnchor: 'start', dx: 6, fill: 'currentColor' }),
    ],
  });
  return chart(ui.t('home.byLanguage'), [shares, words], options, 450);
}

function byRule(ui: Ui, rules: readonly RuleAccuracy[]): Html {
  const bars = rules.flatMap((rule) =>
    PARTS.map((part) => ({
      rule: rule.rule,
      count: rule[part],
      colour: COLOURS[part],
      title: `${rule.rule} (${ui.word('lang', rule.lang)}) · ${ui.word('status', part)} ${rule[part]}`,
    })),
  );
  const names = [...new Set(rules.map(({ rule }) => rule))];
  const options = (): PlotOptions => ({
    height: 34 + 22 * names.length,
    marginLeft: 150,
    marginTop: 6,
    x: { grid: true, label: null, ticks: 5, tickFormat: 'd' },
    y: { type: 'band', domain: names, label: null, tickSize: 0, padding: 0.25 },
    marks: [Plot.barX(bars, { x: 'count', y: 'rule', fill: 'colour', title: 'title' })],
  });
  return chart(ui.t('home.rules'), bars, options, 450);
}

function sumOf(rules: readonly ReviewCounts[]): ReviewCounts {
  const sum = { accepted: 0, rejected: 0, corrected: 0 };
  for (const rule of rules) for (const part of PARTS) sum[part] += rule[part];
  return sum;
}

function decided({ accepted, rejected, corrected }: ReviewCounts): number {
  return accepted + rejected + corrected;
}
