import type { Derivation } from '../../model/derivation.ts';
import type { Figure } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';

/** The same figure, so many characters further on. */
export function movedFigure(figure: Figure, by: number): Figure {
  return {
    ...figure,
    start: figure.start + by,
    end: figure.end + by,
    number: figure.number === null ? null : movedSpan(figure.number, by),
    time: figure.time === null ? null : movedSpan(figure.time, by),
    derivation: movedDerivation(figure.derivation, by),
  };
}

function movedDerivation({ rule, start, end, gives, parts }: Derivation, by: number): Derivation {
  return {
    rule,
    start: start + by,
    end: end + by,
    gives,
    parts: parts.length === 0 ? parts : parts.map((part) => movedDerivation(part, by)),
  };
}

function movedSpan<Shape extends Span>(span: Shape, by: number): Shape {
  return { ...span, start: span.start + by, end: span.end + by };
}
