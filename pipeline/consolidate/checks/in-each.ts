import type { Language } from '../../../extractors/model/article.ts';
import { between, type FigureSentence, type Mark } from './sentence-figures.ts';

/** So much in, for or to each of so many things, and what that comes to. */
export interface EachOf {
  readonly each: Mark;
  readonly things: Mark;
  readonly total: Mark;
}

type Three = readonly [Mark, Mark, Mark];

/** What a Chinese count is counted by: 列 of 32列. */
const CLASSIFIER = /[\d十百千万亿](?<noun>\p{Script=Han})$/u;
const TO_EACH = /^ (?:to|for|from|on|in) each of (?:(?:the|its|their|about|some|nearly|more than|around) )?$/;
const IN_ALL = /^[^.;,\d]{0,16} (?:in all|in total|altogether|combined)\b/;
const COMING_TO =
  /\b(?:at a (?:total |combined )?cost of|costing(?: a total of)?|total(?:l?ing)?(?: of)?|for a (?:combined|total)(?: of)?|adding up to|which (?:comes|came) to)(?: (?:about|some|nearly|around|a total of))? $/;

/** How three figures, in text order, say so in each language; null where they do not. */
const FORMS: Readonly<Record<Language, (sentence: FigureSentence, three: Three) => EachOf | null>> = {
  /** 列车32列，每列6节编组，合计192节; 向29.8万户家庭每户发放1000元，共2.98亿元. */
  zh: (_, [things, each, total]) => {
    const noun = CLASSIFIER.exec(things.claim.quote)?.groups?.['noun'];
    if (noun === undefined) return null;
    const isEach = new RegExp(`^[^，,。；;]{0,6}[，,]?每${noun}[^，,。；;\\d]{0,4}$`, 'u').test(each.before);
    if (!isEach || !/(?:合计|共计|总计|总共|一共|共有?|共?支出|共?耗资)[^，,。；;\d]{0,4}$/u.test(total.before))
      return null;
    return { each, things, total };
  },
  /** "1,000 euros to each of 298,000 families, at a cost of 298 million"; "12 trucks of 40 tonnes each, 480 tonnes in all". */
  en: (sentence, [a, b, c]) => {
    const { text } = sentence;
    const isTotal = COMING_TO.test(between(sentence, b, c)) || IN_ALL.test(text.slice(c.end, c.end + 32));
    if (!isTotal) return null;
    if (TO_EACH.test(between(sentence, a, b))) return { each: a, things: b, total: c };
    const ofEach = /^,? (?:of|with|carrying|holding|worth|costing) (?:about )?$/.test(between(sentence, a, b));
    return ofEach && /^ each\b/.test(text.slice(b.end, b.end + 6)) ? { each: b, things: a, total: c } : null;
  },
};

/** What three neighbouring figures say of so much in each of so many; null where they say nothing of the kind. */
export function eachOf(sentence: FigureSentence, three: Three): EachOf | null {
  if (three.some(({ role }) => role !== 'level')) return null;
  const told = FORMS[sentence.language](sentence, three);
  return told !== null && told.total.dimension === told.each.dimension ? told : null;
}

/** Before and behind what each of so many has of a total before it. */
const AVERAGE: Readonly<Record<Language, { readonly before: RegExp; readonly behind: RegExp }>> = {
  zh: {
    before:
      /[，,（(][^，,。；;\d]{0,4}(?:平均|相当于|合|折合|即)?(?:每(?![天日年月周])\p{Script=Han}{1,6}|[人户店场次单]均|平均)(?!每?[天日年月周])[^，,。；;\d]{0,8}$/u,
    behind: /^/u,
  },
  en: {
    before:
      /(?:,|\s[–—-]|\(|\bwhich (?:is|was|makes|means))\s?(?:(?:or|equal to|making|meaning|giving)\s)?(?:(?:an|on) average (?:of )?|averaging\s|at\s)?(?:(?:about|around|roughly|nearly|almost|some|just over|just under|more than)\s)?$/iu,
    behind:
      /^(?:\s[a-z-]{1,14}){0,2}\s(?:each(?! (?:day|year|month|week|hour))|apiece|(?:per|(?:for|to) (?:each|every)) (?!day|year|month|week|hour)[a-z]{2,16}|an?\s(?!day|year|month|week|hour)[a-z]{3,14})\b/iu,
  },
};

/**
 * So much for each of so many, on average, which the words take from two figures before it: "640,000 doses to 80 clinics, an
 * average of 8,000 each"; 640万剂发往80个站点，平均每个站点8万剂. Both ways round where all three are counts.
 */
export function averagesOf(sentence: FigureSentence, [a, b, each]: Three): readonly EachOf[] {
  if ([a, b, each].some(({ role }) => role !== 'level')) return [];
  const { before, behind } = AVERAGE[sentence.language];
  const isForOne = each.dimension.includes('/') || behind.test(sentence.text.slice(each.end, each.end + 48));
  if (!before.test(each.before) || !isForOne || /[;；。]/u.test(between(sentence, a, each))) return [];
  const [what = ''] = each.dimension.split('/');
  return [
    { each, things: b, total: a },
    { each, things: a, total: b },
  ].filter(
    ({ things, total }) =>
      isNumber(things) &&
      (total.dimension === what || (isNumber(total) && isNumber({ dimension: what }))) &&
      total.interval.low > each.interval.high &&
      total.interval.low > things.interval.high,
  );
}

function isNumber({ dimension }: Pick<Mark, 'dimension'>): boolean {
  return /^count(?::[^/]*)?$/u.test(dimension);
}
