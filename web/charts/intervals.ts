import { measureOf } from '../../pipeline/consolidate/verdict/dimension.ts';
import type { StoredClaim } from '../../storage/records/claim.ts';
import type { Ui } from '../ui.ts';
import { unitWords } from '../views/figure-words.ts';
import { type Html, line, nothing } from '../views/html.ts';
import { isoTick } from './day-tick.ts';
import { chart, Plot, type PlotOptions } from './draw.ts';

/** A claim and the side it is on, counted from 1. */
export interface SidedClaim {
  readonly claim: StoredClaim;
  readonly side: number;
}

interface Bar {
  readonly key: string;
  readonly name: string;
  readonly x1: number | null;
  readonly x2: number | null;
  readonly at: number | null;
  readonly colour: string;
  readonly title: string;
  readonly href: string;
}

/** What each claim of a fact allows, one bar a claim, in the colour of its side; dates lie on a calendar. */
export function intervalChart(ui: Ui, claims: readonly SidedClaim[]): Html {
  const dated = claims.some(({ claim }) => claim.kind === 'date');
  const factor = dated ? 1 : displayFactor(claims);
  const bars = once(claims).flatMap((sided) => barOf(sided, factor) ?? []);
  if (bars.length === 0) return nothing;
  const ends = bars.flatMap(({ x1, x2, at }) => [x1, x2, at].filter((end) => end !== null));
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const room = (high - low || Math.abs(high) || 1) * 0.12;
  const domain = [low - room, high + room] as const;
  const unit = dated ? '' : unitWords(ui, claims[0]?.claim.unit ?? null);
  const options = (width: number): PlotOptions => {
    const marginLeft = width > 500 ? 190 : 108;
    const names = new Map(bars.map(({ key, name }) => [key, short(name, width > 500 ? 30 : 15)]));
    return {
      height: 44 + 27 * bars.length,
      marginLeft,
      marginRight: 24,
      marginBottom: 36,
      x: {
        type: dated ? 'utc' : 'linear',
        domain: [...domain],
        grid: true,
        label: unit || null,
        ticks: width > 500 ? 7 : 4,
        tickFormat: dated ? isoTick : tick(ui),
      },
      y: {
        type: 'band',
        domain: bars.map(({ key }) => key),
        label: null,
        tickSize: 0,
        tickFormat: (key: string) => names.get(key) ?? '',
      },
      marks: [
        Plot.ruleY(bars, {
          y: 'key',
          x1: (bar: Bar) => bar.x1 ?? domain[0],
          x2: (bar: Bar) => bar.x2 ?? domain[1],
          stroke: 'colour',
          strokeWidth: 6,
          strokeOpacity: 0.32,
          strokeLinecap: 'round',
        }),
        Plot.dot(
          bars.filter(({ at }) => at !== null),
          { y: 'key', x: 'at', r: 4.5, fill: 'colour', title: 'title', href: 'href' },
        ),
      ],
    };
  };
  return chart(ui.t('fact.intervals'), [bars, unit, dated], options);
}

/** A claim that goes together with several sides is drawn once, in ink: side 0. */
function once(claims: readonly SidedClaim[]): readonly SidedClaim[] {
  const byClaim = Map.groupBy(claims, ({ claim }) => claim.id);
  return [...byClaim.values()].flatMap(([first, ...more]) => {
    if (first === undefined) return [];
    return [{ claim: first.claim, side: more.length === 0 ? first.side : 0 }];
  });
}

function displayFactor(claims: readonly SidedClaim[]): number {
  const [first] = claims;
  return (first && measureOf(first.claim)?.factor) ?? 1;
}

function barOf({ claim, side }: SidedClaim, factor: number): Bar | null {
  const dated = claim.kind === 'date';
  const x1 = dated ? dayOf(claim.time?.low) : claim.low === null ? null : claim.low / factor;
  const x2 = dated ? dayOf(claim.time?.high) : claim.high === null ? null : claim.high / factor;
  if (x1 === null && x2 === null) return null;
  const own = (measureOf(claim)?.factor ?? 1) / factor;
  const stated = typeof claim.value === 'number' ? claim.value * own : null;
  return {
    key: claim.id,
    name: line(
      [claim.article.source ?? claim.article.file ?? claim.articleId, claim.published]
        .filter((part) => part !== null)
        .join(' '),
    ),
    x1,
    x2,
    at: dated ? x1 : stated,
    colour: side === 0 ? 'var(--ink-3)' : `var(--side-${Math.min(side, 5)})`,
    title: line(`${claim.quote} — ${claim.article.source ?? ''} ${claim.published ?? ''}`),
    href: `/articles/${claim.articleId}?claim=${claim.id}`,
  };
}

function dayOf(day: string | null | undefined): number | null {
  return day == null ? null : Date.parse(`${day}T00:00:00Z`);
}

/** Ticks as people of that language count: 万 and 亿, or thousands and millions. */
export function tick(ui: Ui): (value: number) => string {
  const format = new Intl.NumberFormat(ui.lang === 'zh' ? 'zh-CN' : 'en-GB', {
    notation: 'compact',
    maximumSignificantDigits: 5,
  });
  return (value) => format.format(value);
}

function short(name: string, length: number): string {
  let width = 0;
  let kept = '';
  for (const character of name) {
    // Han characters take two places.
    width += /[\u2e80-\uffef]/u.test(character) ? 1.8 : 1;
    if (width > length) return `${kept}…`;
    kept += character;
  }
  return kept;
}
