import type { DateUse } from '../../engine/attach.ts';
import type { Attached } from '../../engine/discourse.ts';
import type { Scene } from '../../engine/scene.ts';
import { slotOfWords } from '../../engine/slots.ts';
import type { Figure } from '../../model/figure.ts';

/** 由2024年的48%, 比上年的102.7万吨, 高于2024年: the time of what is compared with, and of nothing else. */
const COMPARED_BEFORE = /(?:由|从|自|较|比|同|与|相比|高于|低于|多于|少于|超过|而|相较于)$/u;
/** Verbs of things that happen on a day. */
const EVENT_VERBS =
  /(?:签署|签约|签订|宣布|发布|公布|成立|实施|升级|开业|通过|上市|投产|收购|生效|启动|达成|举行|开幕|批准|发生|出台|推出|回应|复产|停产|关闭|完成|交付)/u;

/** How a date serves its sentence. */
export function dateUse(scene: Scene, date: Figure): DateUse {
  const before = scene.text.slice(Math.max(scene.sentence.start, date.start - 3), date.start);
  const after = scene.text.slice(date.end, Math.min(scene.sentence.end, date.end + 2));
  const compared = COMPARED_BEFORE.test(before);
  const next = scene.figures.find((figure) => figure.start >= date.end && figure.kind !== 'date');
  if (compared && next !== undefined && next.start - date.end <= 12) return 'next';
  const clause = scene.clauses.find((one) => one.start <= date.start && date.start < one.end) ?? scene.sentence;
  const measured = scene.figures.some(
    (figure) => figure.kind !== 'date' && figure.kind !== 'count' && figure.start >= clause.start,
  );
  if (
    !measured &&
    (EVENT_VERBS.test(scene.text.slice(date.end, scene.sentence.end)) || scene.figures.length === 1) &&
    !after.startsWith('的')
  )
    return 'event';
  return 'frame';
}

/** What happened: the verb behind the date, and what follows it in its clause. */
export function eventOf(scene: Scene, date: Figure): { metric: Attached | null; object: Attached | null } {
  const rest = scene.text.slice(date.end, scene.sentence.end);
  const verb = EVENT_VERBS.exec(rest);
  if (verb === null) return { metric: null, object: null };
  const start = date.end + verb.index;
  const end = start + verb[0].length;
  const name = scene.names.find((one) => one.start >= end && one.start - end < 20 && one.type !== 'country');
  return {
    metric: {
      slot: slotOfWords(scene.text, { start, end }, (words) => words),
      rule: 'zh/event/verb',
      inherited: false,
    },
    object:
      name === undefined
        ? null
        : { slot: slotOfWords(scene.text, name, (words) => words), rule: 'zh/event/object', inherited: false },
  };
}
