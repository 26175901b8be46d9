import type { Scene } from '../../../engine/relations/scene.ts';
import { characterSet } from '../../../engine/text/characters.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Clause } from '../sentence/clause.ts';

const isFrom = characterSet('由从');
const isNearly = characterSet('约近');

/** 由3.79亿吨削减到, 从10%上调至: the start of a movement, whose time nobody tells. */
export function isBaseLevel({ text }: Scene, clause: Clause, figure: Figure): boolean {
  if (figure.kind === 'change' || figure.kind === 'multiple') return false;
  // 由目前的35%提高到45%
  if (
    /[由从](?:目前|现在|当前|如今|现有)的?[约近]?$/u.test(
      text.slice(Math.max(clause.start, figure.start - 6), figure.start),
    )
  )
    return true;
  const at = figure.start - (isNearly(text, figure.start - 1) ? 2 : 1);
  return (
    at >= clause.start &&
    isFrom(text, at) &&
    /^[\u4e00-\u9fff]{0,3}(?:至|到|为|成)/u.test(text.slice(figure.end, figure.end + 8))
  );
}
