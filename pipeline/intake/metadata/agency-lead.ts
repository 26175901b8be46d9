import { AGENCY_NAMES } from './news-agencies.ts';
import { type WrittenDate, writtenDates } from './written-day.ts';

/** What an agency's opening says: （新华社北京6月7日电）. The date rarely has a year. */
export interface AgencyLead {
  readonly source: string | null;
  /** 〔記者林可柔／台北報導〕; null where names of people and places run into each other. */
  readonly author: string | null;
  readonly date: WrittenDate | null;
}

const NAMES = AGENCY_NAMES.join('|');
/** 新华社北京6月7日电, 中新网1月15日电, 财联社1月5日讯, 本报讯: name, place, day, 电 or 讯. */
const ZH_LEAD = new RegExp(
  // 国家电网电价上涨 is no lead: without a day, 电 and 讯 end the opening.
  `^[（(【]?(?<name>本[报刊社网台]|${NAMES}|\\p{Script=Han}{1,7}?[社网網报報台])` +
    '(?<middle>[\\p{Script=Han}A-Za-z·、（）()\\s]{0,16}?)(?:(?:(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日\\s?(?:综合)?(?:电|電|讯|訊|消息))|(?:电|電|讯|訊|消息)(?=[\\s　）)】，,：:（]|$))',
  'u',
);
/** LONDON, Jan 5 (Reuters) -, BEIJING, Jan. 15 (Xinhua) --, NEW YORK (AP) —. */
const EN_LEAD = new RegExp(
  `^(?<place>\\p{Lu}[\\p{Lu} .'’/-]{1,40})(?:,\\s(?<when>[A-Za-z]{3,9}\\.?\\s\\d{1,2}(?:,\\s\\d{4})?|\\d{1,2}\\s[A-Za-z]{3,9}\\.?(?:\\s\\d{4})?))?,?\\s\\((?<name>${NAMES}|\\p{Lu}[\\p{L} .&'-]{1,30})\\)\\s?[-–—]`,
  'u',
);
/** 本报记者 张三 北京报道, 〔記者林可柔／台北報導〕: the place must stand apart from the name. */
const ZH_REPORTER =
  /^[〔（(【[]?(?:本[报報]|\p{Script=Han}{0,6}[网網社报報])?\s?(?:实习)?[记記]者\s?(?<who>\p{Script=Han}{2,4}(?:[、，\s]{1,2}\p{Script=Han}{2,4}){0,3}?)(?:\s?[／/∕]\s?\p{Script=Han}{2,8}?|\s\p{Script=Han}{2,6}?)?(?:报道|報導|報道|电|電)[〕）)】\]\s：:，]/u;
/** A body line is looked at this far and no further. */
const MAX_LEAD = 120;

/** Reads the opening of a paragraph; null when it does not begin as agencies begin. */
export function readAgencyLead(line: string): AgencyLead | null {
  const opening = line.trimStart().slice(0, MAX_LEAD);
  const match = ZH_LEAD.exec(opening) ?? EN_LEAD.exec(opening);
  const author = ZH_REPORTER.exec(opening)?.groups?.['who'] ?? null;
  if (match === null) return author === null ? null : { source: null, author, date: null };
  const name = match.groups?.['name'] ?? '';
  const dates = writtenDates(match[0]);
  // 本报讯 names the paper by pointing at itself: there is a lead and no name.
  return { source: name.startsWith('本') ? null : name, author, date: dates[0] ?? null };
}
