import type { Scene } from '../../../engine/relations/scene.ts';
import { characterSet } from '../../../engine/text/characters.ts';
import type { Clause, Name } from '../sentence/clause.ts';

/** What stands behind a measure that is left out. */
const mayLeaveOut = characterSet('因影的后之,，');

/** 除汽车以外的消费品零售额, 不含农户, 剔除金价: what is left out. */
export function isExcluded({ text }: Scene, clause: Clause, name: Name): boolean {
  // 扣除通胀后实际增长2%: a measure that is only taken off.
  // 按固定汇率计算增长18%: what is held still.
  if (
    name.slot.id === 'metric:exchange-rate' &&
    /^(?:计算|计|换算|口径|基准)/u.test(text.slice(name.end, name.end + 2))
  )
    return true;
  if (name.type === 'metric')
    return (
      mayLeaveOut(text, name.end) &&
      /(?:剔除|扣除|除去|不计|排除)[^,，、]{0,2}$/u.test(
        text.slice(Math.max(clause.start, name.start - 5), name.start),
      ) &&
      /^(?:因素|影响|的影响)?(?:后|之后|,|，)/u.test(text.slice(name.end, name.end + 6))
    );
  const before = text.slice(Math.max(clause.start, name.start - 8), name.start);
  if (!before.includes('除') && !before.includes('不')) return false;
  return (
    /(?:不含|不包括|剔除|扣除|排除|去除|除去)[^,，、]{0,4}$/u.test(before) ||
    (/除(?:了)?[^,，]{0,6}$/u.test(before) && /^[^,，]{0,6}(?:以外|之外|外)/u.test(text.slice(name.end, name.end + 9)))
  );
}
