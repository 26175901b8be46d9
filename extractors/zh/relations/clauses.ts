import type { Scene } from '../../engine/scene.ts';
import type { Clause, Name } from './reading.ts';

/** The clauses of a sentence with their names and figures. A headline is cut at its spaces as well. */
export function clausesOfSentence(scene: Scene, names: readonly Name[]): readonly Clause[] {
  let part = 0;
  const spans =
    scene.role === 'headline' ? scene.clauses.flatMap((clause) => cutAtSpaces(scene.text, clause)) : scene.clauses;
  return spans.map((span) => {
    const clause: Clause = {
      ...span,
      part,
      names: names.filter((name) => name.start >= span.start && name.start < span.end),
      figures: scene.figures.filter((figure) => figure.start >= span.start && figure.start < span.end),
    };
    if (/[;；]/u.test(scene.text.charAt(span.end - 1))) part++;
    return clause;
  });
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
