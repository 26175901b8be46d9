import type { Scene } from '../../../engine/relations/scene.ts';

/** Who published the text, and when. */
const BYLINE = /^\s*(?:来源|作者|记者|编辑|责编|发布时间|时间|撰文|文|图)[/|丨]?[:：]/u;

/** Sou Hu Cai Jing· 2025-12-13 17:40 */
const STAMP = /^[^,，。\u4e00-\u9fff]{0,40}\d{4}-\d\d-\d\d(?: \d\d:\d\d(?::\d\d)?)?\s*$/u;

/** The characters that a byline begins with: most sentences begin with another one, and are not looked at closer. */
const OPENS_BYLINE = '来作记编责发时撰文图';

/** How long a line of a publisher, a place, a day and names is at most. */
const LONGEST_DATELINE = 60;
/** Words between blanks that name somebody or some place: no measure, no mark. */
const WORDS = /^[\u4e00-\u9fffA-Za-z·()（）]{1,16}$/u;
/** 财新网 2026年3月10日 记者 张三: what tells that a line is no heading of a day's events. */
const PUBLISHES =
  /(?:报|社|网|财经|新闻|周刊|杂志|日讯|快讯|观察|观察员|公众号|协会|研究院|电视台|客户端|频道|[电讯]|(?:记者|作者|编辑|撰文|整理|编译|评论员|特约|通讯员)[\u4e00-\u9fff·]{0,8})$/u;

/** 老周说矿 2026-03-10 08:30 发表于江西: how sites for writers of their own tell when and where something came out. */
const CAME_OUT = /^(?:发[表布]于|首发于?|原创$|IP属地|转自|摘自)/u;

/** 2026-03-10 08:30 来源:中国矿业报 作者:张三: what a name on such a line is told to be. */
const LABELLED = /(?:来源|作者|记者|编辑|责编|责任编辑|撰文|撰稿|文|图|供稿)[:：/丨]/u;
const LABELS = new RegExp(LABELLED.source, 'gu');

/** A line that tells who published or wrote the text, where and when: its day is no time of what is told. */
export function isByline(scene: Scene): boolean {
  const {
    text,
    sentence: { start, end },
  } = scene;
  if (isDateline(scene)) return true;
  const first = text.charAt(start);
  if (first >= '\u4e00' && first <= '\u9fff' && !OPENS_BYLINE.includes(first)) return false;
  return BYLINE.test(text.slice(start, start + 12)) || STAMP.test(text.slice(start, Math.min(end, start + 80)));
}

/** 环球时报 2026年3月10日 本报记者 张三: the whole line is words between blanks, one of them a day. */
function isDateline({ text, sentence, figures }: Scene): boolean {
  const { start, end } = sentence;
  const [day, ...more] = figures;
  if (day === undefined || more.length > 0 || end - start > LONGEST_DATELINE) return false;
  if (!/^\d{4}-\d\d-\d\d/u.test(day.time?.edtf ?? '') || !isLine(text, start, end)) return false;
  const line = `${text.slice(start, day.start)} ${text.slice(day.end, end)}`;
  const words = line
    .replace(LABELS, ' ')
    .split(/[\s\u3000|丨]+/u)
    .filter((word) => word !== '');
  return (
    words.length > 0 &&
    words.every((word) => WORDS.test(word)) &&
    (LABELLED.test(line) || words.some((word) => PUBLISHES.test(word) || CAME_OUT.test(word)))
  );
}

function isLine(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  return (
    (start === 0 || before.trimEnd() === '' || /\n\s*$/u.test(before)) && /^\s*(?:\n|$)/u.test(text.slice(end, end + 2))
  );
}
