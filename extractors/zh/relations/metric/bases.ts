import type { Scene } from '../../../engine/relations/scene.ts';
import { characterSet } from '../../../engine/text/characters.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Clause } from '../sentence/clause.ts';

const isFrom = characterSet('由从');
const isNearly = characterSet('约近');

/** 预期由|74美元上调至80美元, 目标从|24万吨下调到15万吨: what was expected before is of the same time as what is expected now. */
function isRevised(text: string, clause: Clause, { start, end }: Figure): boolean {
  return (
    /^(?:左右)?(?:[上下]调|调[高低整]|[上下]修|修正)/u.test(text.slice(end, end + 5)) &&
    /(?:预期|预测|预估|预计|目标|指引|展望|估计|计划)[^,，;；。]{0,8}$/u.test(
      text.slice(Math.max(clause.start, start - 20), start),
    )
  );
}

/** 由3.79亿吨削减到, 从10%上调至, 增速从13%收窄至: the start of a movement, whose time nobody tells. */
export function isBaseLevel({ text }: Scene, clause: Clause, figure: Figure): boolean {
  if (figure.kind === 'multiple' || (figure.kind === 'change' && figure.unit !== '%')) return false;
  // 由目前的35%提高到45%
  if (
    /[由从](?:目前|现在|当前|如今|现有)的?[约近]?$/u.test(
      text.slice(Math.max(clause.start, figure.start - 6), figure.start),
    )
  )
    return true;
  if (isRevised(text, clause, figure)) return false;
  const at = figure.start - (isNearly(text, figure.start - 1) ? 2 : 1);
  return (
    at >= clause.start &&
    isFrom(text, at) &&
    /^[\u4e00-\u9fff]{0,3}(?:至|到|为|成)/u.test(text.slice(figure.end, figure.end + 8))
  );
}

/** 由上月下降0.4%转为下降0.3%: how something moved then, before it moved otherwise. */
export function isRateLeft(text: string, before: string, { kind, end }: Figure): boolean {
  return (
    kind === 'change' &&
    /[由从]$/u.test(before) &&
    /^(?:转为|变为|转成|改为|(?:收窄|扩大|放缓|加快|回落|回升|提高|缩小)?[至到])/u.test(text.slice(end, end + 5))
  );
}
