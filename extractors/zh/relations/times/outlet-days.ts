import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import type { Figure } from '../../../model/figure.ts';
import { attachedName, type Clause } from '../sentence/clause.ts';

/** 《金属通讯》, 《回声报》网站: a title right before the day on which it came out. */
const TITLED = /《([^》]{1,20})》(?:网站|杂志|周刊|电子版|中文网)?$/u;
/** What outlets do on a day. */
const CARRIES = /^(?:的)?(?<verb>报道|消息|援引|刊文|发文|刊发|撰文|文章)/u;

/** 据英国《金属通讯》3月12日报道, 据共同社2日消息: which outlet had it on the day, a time of nothing that is told. */
export function outletOn(
  { text }: Scene,
  { start, names }: Clause,
  date: Figure,
): { readonly subject: Attached; readonly metric: Attached } | null {
  const verb = CARRIES.exec(text.slice(date.end, date.end + 4))?.groups?.['verb'];
  if (verb === undefined) return null;
  const ahead = text.slice(start, date.start);
  const title = TITLED.exec(ahead);
  const at = start + (title === null ? 0 : title.index + 1);
  const titled = title?.[1];
  const listed = names.findLast(
    ({ flags, end }) => flags.outlet === true && end <= date.start && date.start - end <= 4,
  );
  const subject: Attached | null =
    listed !== undefined
      ? attachedName(listed)
      : titled === undefined
        ? null
        : {
            slot: slotOfWords(text, { start: at, end: at + titled.length }, (words) => words),
            rule: 'zh/event/outlet',
            inherited: false,
          };
  if (subject === null) return null;
  const from = text.indexOf(verb, date.end);
  const slot = slotOfWords(text, { start: from, end: from + verb.length }, (words) => words);
  return { subject, metric: { slot, rule: 'zh/event/said', inherited: false } };
}
