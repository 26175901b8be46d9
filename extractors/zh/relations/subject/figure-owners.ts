import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Figure } from '../../../model/figure.ts';
import { attachedName, type Clause, type Name } from '../sentence/clause.ts';
import type { Frame, Reading } from '../sentence/reading.ts';
import { roleOf } from './roles.ts';

/** 约为美国1756万吨的4.6倍: a name right before a figure that something is compared with. */
export function ownerOf(reading: Reading, clause: Clause, frame: Frame, figure: Figure): Attached | null {
  const at = clause.names.findIndex(
    (name) =>
      name.end === figure.start && (name.type === 'country' || name.type === 'company' || name.type === 'unlisted'),
  );
  const owner = clause.names[at] ?? heldFigure(reading.scene, clause, figure);
  if (owner === undefined || owner.start === frame.reach?.slot.start) return null;
  // 力拓发往中国593万吨
  if (/[往至向到]$/u.test(reading.scene.text.slice(clause.start, owner.start))) return null;
  if (at < 0) return attachedName(owner);
  const role = roleOf(reading, clause, at);
  return role === 'subject' || role === 'none' ? attachedName(owner) : null;
}

/** 仅次于澳大利亚的|61%, 高于德国的|12%: the figure is that of whoever the one told of is held against. */
function heldFigure({ text }: Reading['scene'], { start, names }: Clause, figure: Figure): Name | undefined {
  if (text.charAt(figure.start - 1) !== '的') return undefined;
  // 其中包括俄罗斯船队的|194艘
  const whose = names.findLast(
    ({ end, type }) => end < figure.start && /^(?:country|company|place|region)$/u.test(type),
  );
  if (
    whose !== undefined &&
    /^[\u4e00-\u9fff]{0,4}的$/u.test(text.slice(whose.end, figure.start)) &&
    /其中(?:包括|包含|含|有)$/u.test(text.slice(start, whose.start))
  )
    return whose;
  const name = names.find(
    ({ end, type }) => end === figure.start - 1 && /^(?:country|company|place|region)$/u.test(type),
  );
  if (name === undefined) return undefined;
  return /(?:仅次于|[高低多少]于|不及|不如|超过|超出|落后于|领先于|[比较])$/u.test(
    text.slice(Math.max(start, name.start - 4), name.start),
  )
    ? name
    : undefined;
}
