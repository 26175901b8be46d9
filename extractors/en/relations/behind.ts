import type { Filler } from '../../engine/attach.ts';
import type { Scene } from '../../engine/scene.ts';
import type { Figure } from '../../model/figure.ts';

/** 26 tonnes of copper, 9.3 million tonnes of reserves: what a figure measures may follow it. */
const OF = /^ (?:a year |annually )?(?:of|in) (?:[a-z-]+ ){0,2}$/i;

export function behind(scene: Scene, figure: Figure, fillers: readonly Filler[]): readonly Filler[] {
  return fillers.filter(
    (filler) =>
      filler.start >= figure.end &&
      filler.start - figure.end <= 30 &&
      (filler.role === 'object' || filler.role === 'metric') &&
      OF.test(scene.text.slice(figure.end, filler.start)),
  );
}
