import type { Filler } from '../../engine/attach.ts';
import type { Scene } from '../../engine/scene.ts';
import type { Figure } from '../../model/figure.ts';

/** 27万吨稀土, 5亿美元的供应协议: what a figure measures may stand right behind it, 的 between them. */
export function behind(scene: Scene, figure: Figure, fillers: readonly Filler[]): readonly Filler[] {
  const gap = /^的?(?:[^\d，,。；;、]{0,4})$/u;
  return fillers.filter(
    (filler) =>
      filler.start >= figure.end &&
      filler.start - figure.end <= 5 &&
      (filler.role === 'object' || filler.role === 'metric') &&
      gap.test(scene.text.slice(figure.end, filler.start)),
  );
}
