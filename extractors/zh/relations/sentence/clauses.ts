import type { Scene } from '../../../engine/relations/scene.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Clause, Name } from './clause.ts';

/** The clauses of a sentence with their names and figures. A headline is cut at its spaces as well. */
export function clausesOfSentence(scene: Scene, names: readonly Name[]): readonly Clause[] {
  const spans =
    scene.role === 'headline' ? scene.clauses.flatMap((clause) => cutAtSpaces(scene.text, clause)) : scene.clauses;
  const { text, figures } = scene;
  const clauses: Clause[] = [];
  let part = 0;
  let name = 0;
  let figure = 0;
  for (const { start, end } of spans) {
    const fromName = name;
    const fromFigure = figure;
    while (name < names.length && (names[name]?.start ?? end) < end) name++;
    while (figure < figures.length && (figures[figure]?.start ?? end) < end) figure++;
    const clause: Clause = {
      start,
      end,
      part,
      names: fromName === name ? NO_NAMES : names.slice(fromName, name),
      figures: fromFigure === figure ? NO_FIGURES : figures.slice(fromFigure, figure),
    };
    const last = text.charCodeAt(end - 1);
    if (last === SEMICOLON || last === WIDE_SEMICOLON) part++;
    if (clause.figures.length <= MOST_FIGURES && clause.names.length <= 3 * MOST_FIGURES) clauses.push(clause);
    else clauses.push(...inPieces(clause));
  }
  return clauses;
}

const NO_NAMES: readonly Name[] = [];
const NO_FIGURES: readonly Figure[] = [];
const SEMICOLON = 0x3b;
const WIDE_SEMICOLON = 0xff1b;

/** More figures than this in one clause are no sentence; they are read in pieces, so that time stays linear. */
const MOST_FIGURES = 40;

/** An endless run of figures or names, in pieces. */
function inPieces(clause: Clause): readonly Clause[] {
  const marks = [...clause.figures, ...clause.names].map((one) => one.end).sort((a, b) => a - b);
  const ends = marks.filter((_, at) => at % MOST_FIGURES === MOST_FIGURES - 1);
  const pieces: Clause[] = [];
  let start = clause.start;
  let name = 0;
  let figure = 0;
  for (const end of [...ends, clause.end]) {
    const fromName = name;
    const fromFigure = figure;
    while (name < clause.names.length && (clause.names[name]?.start ?? end) < end) name++;
    while (figure < clause.figures.length && (clause.figures[figure]?.start ?? end) < end) figure++;
    pieces.push({
      ...clause,
      start,
      end,
      names: clause.names.slice(fromName, name),
      figures: clause.figures.slice(fromFigure, figure),
    });
    start = end;
  }
  return pieces;
}

function cutAtSpaces(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    if (text.charAt(at) !== ' ' || at === from) continue;
    spans.push({ start: from, end: at + 1 });
    from = at + 1;
  }
  if (from < end) spans.push({ start: from, end });
  return spans;
}
