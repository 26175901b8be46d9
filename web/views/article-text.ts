import { SLOT_NAMES } from '../../extractors/model/claim.ts';
import type { Span } from '../../extractors/model/span.ts';
import type { StoredClaim } from '../../storage/records/claim.ts';
import { type Html, html, trusted } from './html.ts';

/** A stretch of the text to light, and how. */
interface Light extends Span {
  readonly style: string;
}

/** A figure in the text. */
export interface TextFigure extends Span {
  readonly id: string;
  readonly classes: string;
  /** What a screen reader and the mouse are told beside the words. */
  readonly title: string;
}

export interface TextOptions {
  readonly figures: readonly TextFigure[];
  /** The claim whose slots are lit. */
  readonly current: StoredClaim | null;
  /** Address that selects a figure. */
  readonly href: (id: string) => string;
  readonly title: string | null;
  readonly lang: string;
  readonly id: string;
}

/**
 * The text with its figures marked where they stand. Nothing is added to it and nothing lost: what the browser has as
 * the text of this element is the article's text, so that offsets are the same on both sides.
 */
export function articleText(text: string, options: TextOptions): Html {
  const figures = disjoint(options.figures);
  const lights = options.current === null ? [] : lightsOf(options.current);
  const lines = linesOf(text, figures);
  const headline = options.title?.trim();
  return html`<div class="text" lang="${options.lang}" data-text="${options.id}">${lines.map((line) => {
    const words = text.slice(line.start, line.end).trim();
    const style = words === '' ? 'blank' : line.start === 0 && words === headline ? 'headline' : '';
    return html`<p class="${style}">${pieces(text, line, figures, lights, options)}</p>`;
  })}</div>`;
}

function disjoint(figures: readonly TextFigure[]): readonly TextFigure[] {
  const kept: TextFigure[] = [];
  for (const figure of figures.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (figure.start >= (kept.at(-1)?.end ?? 0)) kept.push(figure);
  }
  return kept;
}

function lightsOf(claim: StoredClaim): readonly Light[] {
  const lights: Light[] = [];
  for (const name of SLOT_NAMES) {
    const slot = claim[name];
    if (slot !== null) lights.push({ start: slot.start, end: slot.end, style: `lit slot-${name}` });
  }
  const { time } = claim;
  if (time !== null && claim.kind !== 'date') {
    lights.push({ start: time.start, end: time.end, style: 'lit slot-time' });
  }
  return lights;
}

/** Lines with the break that ends them; a line goes on where a figure holds its break. */
function linesOf(text: string, figures: readonly TextFigure[]): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (figures.some((figure) => figure.start <= at && at < figure.end)) continue;
    lines.push({ start, end: at + 1 });
    start = at + 1;
  }
  if (start < text.length) lines.push({ start, end: text.length });
  return lines;
}

function pieces(
  text: string,
  line: Span,
  figures: readonly TextFigure[],
  lights: readonly Light[],
  { href }: TextOptions,
): readonly Html[] {
  const parts: Html[] = [];
  let at = line.start;
  for (const figure of figures) {
    if (figure.end <= line.start || figure.start >= line.end) continue;
    parts.push(...litPieces(text, { start: at, end: figure.start }, lights));
    parts.push(
      html`<a class="fig ${figure.classes}" href="${href(figure.id)}" data-claim="${figure.id}" title="${figure.title}" data-swap>${litPieces(text, figure, lights)}</a>`,
    );
    at = figure.end;
  }
  parts.push(...litPieces(text, { start: at, end: line.end }, lights));
  return parts;
}

function litPieces(text: string, span: Span, lights: readonly Light[]): readonly Html[] {
  const inside = lights.filter((light) => light.start < span.end && span.start < light.end);
  const cuts = new Set([span.start, span.end]);
  for (const { start, end } of inside) {
    cuts.add(Math.max(start, span.start));
    cuts.add(Math.min(end, span.end));
  }
  const places = [...cuts].toSorted((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? start;
    const light = inside.find((one) => one.start <= start && end <= one.end);
    const words = exact(text.slice(start, end));
    return light === undefined ? words : html`<span class="${light.style}">${words}</span>`;
  });
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};

/** Text escaped so that a browser reads back each character: a bare carriage return would come back as a line feed. */
function exact(text: string): Html {
  return trusted(text.replaceAll(/[&<>"'\r]/g, (character) => ESCAPES[character] ?? ''));
}
