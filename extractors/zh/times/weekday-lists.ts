const NAME = '(?:周|星期|礼拜)';
const DAY = '[一二三四五六日天]';
/** 本周一至|, 每周一、周三、|, 周一到|: the weekdays that stand right before one, and what tells of their week. */
const LISTED = new RegExp(
  `(?<lead>每个?|本|这个?|上个?|下个?|当|该|次)?(?:${NAME}?${DAY}(?<sign>至|到|-|—|~|～|、|和|及))+$`,
);
const SPAN_BEHIND = new RegExp(`^(?:至|到|-|—|~|～)${NAME}?${DAY}`);
const LONGEST = 24;

/** What a weekday has from those it is listed with: the word for their week, or that they come again every week. */
export type WeekOfList = { readonly lead: string } | 'recurring' | null;

/**
 * Of which week a weekday without a word for it is: 本周一至|周五 of this one. 每周一至|周五 and 周一|至周五, without a word for the week,
 * come again every week and are no dates. Null where it stands by itself.
 *
 * @param end where the weekday ends
 */
export function weekOfList(text: string, at: number, end: number): WeekOfList {
  if (SPAN_BEHIND.test(text.slice(end, end + 4))) return 'recurring';
  if (!'至到-—~～、和及'.includes(text[at - 1] ?? '。')) return null;
  const groups = LISTED.exec(text.slice(Math.max(0, at - LONGEST), at))?.groups;
  if (groups === undefined) return null;
  const { lead, sign } = groups;
  if (lead === undefined) return '、和及'.includes(sign ?? '、') ? null : 'recurring';
  return lead.startsWith('每') ? 'recurring' : { lead };
}
