import type { Language } from '../../../../extractors/model/article.ts';

/**
 * The words by which a statement reaches for a figure of another sentence, language beside language. Each pattern is
 * tried on the words before or behind a figure of the sentence, with bounded repeats: articles are hostile.
 */

/**
 * Words that put a level into the time before the one that the article is about; "last year" does so where a later level
 * of the same stands in the sentence. In January it is the year that everybody writes about.
 */
export const EARLIER: Readonly<
  Record<Language, { readonly before: RegExp; readonly after: RegExp; readonly lastYear: RegExp }>
> = {
  zh: {
    before:
      /(?:[一两二三四五\d]{1,2}年前|上年|前年|前一年|上一?财[年季]|年初|上个?月|上季度|此前|原先|原来)[^，,；;。]{0,10}$/u,
    after: /(?!)/u,
    lastYear: /去年[^，,；;。]{0,10}$/u,
  },
  en: {
    before:
      /\b(?:(?:a|one|the) (?:year|month|quarter|week) (?:earlier|ago|before)|in the same (?:period|months?|quarter|weeks?|half|season) (?:of last|last|a|one|the)|(?:it|they|there|which) had\b)(?:(?!\bto\b)[^;.]){0,40}$/iu,
    after:
      /^[^,;.]{0,30}\b(?:(?:a|one|the) (?:year|month|quarter|week|season) (?:earlier|ago|before)|last time|in the (?:same|corresponding) [a-z]{3,8} of\b)/iu,
    lastYear: /^[^,;.]{0,30}\blast (?:year|season)\b/iu,
  },
};

interface ShareCues {
  /** Between a part and its share, with `of` for the words that name the whole where they stand before the share. */
  readonly gap: RegExp;
  /** Between a part and a share of a whole that is named behind it: a verb of having or making. */
  readonly verb: RegExp;
  /** Behind the share: the words that name the whole. */
  readonly whole: RegExp;
  /** Before a share that a level gives of another beside it: a margin, a rate. */
  readonly rate: RegExp;
  /** The same for a margin, which is always the smaller of two sums of money as a share of the greater. */
  readonly margin: RegExp;
  /** Opening a sentence that says of the level before it how much it is of the whole that follows. */
  readonly thatIs: RegExp;
  /** Between a part and a share that only the words for the whole make its share. */
  readonly apposed: RegExp;
  /** Before a share whose part follows it, and between the two. */
  readonly sharedBefore: RegExp;
  readonly partBehind: RegExp;
  /** Before a share of all that the sentence has just listed; `many` is how many they are. */
  readonly ofList: RegExp;
  /** Words for a whole that name nothing. */
  readonly plain: RegExp;
}

const ZH_ABOUT = '(?:约|近|超|逾|超过|接近|不到|不足|仅|只|已|则|也|达|为)';
const EN_ABOUT =
  '(?:about|around|roughly|nearly|almost|some|just|only|over|more than|less than|under|at least|close to)';

export const SHARE_CUES: Readonly<Record<Language, ShareCues>> = {
  zh: {
    gap: new RegExp(
      `^(?:[^，,；;。]{0,16}[，,]){1,2}\\s?(?:合计|共)?${ZH_ABOUT}{0,2}(?:占(?:比|到|了)?(?<of>[^，,；;。\\d]{0,14}?)的?|(?:[为是]|相当于)(?<whole>[^，,；;。\\d]{1,10}?)的)${ZH_ABOUT}{0,2}$`,
      'u',
    ),
    verb: /(?!)/u,
    whole: /(?!)/u,
    rate: /(?:率|比例|比重)(?:仅|约|已)?(?:为|达到?|升至|降至|至)?$/u,
    margin: /(?:利润率|净利率|毛利率)(?:仅|约)?(?:为|达到?)?$/u,
    thatIs: /(?!)/u,
    apposed: /(?!)/u,
    sharedBefore: /占比?(?:约|近|超|逾|达|为)?$/u,
    partBehind: /^[，,](?:达到?|为|约|合计|金额|规模|总额){1,2}$/u,
    ofList: /(?!)/u,
    plain: /总量|总数|总额|总计|全部|总体|整体|所有|其中|合计|比重|总/gu,
  },
  en: {
    gap: new RegExp(
      `^[^;.]{0,60},\\s(?:or|equal to|equivalent to|accounting for|representing|making up|which is|that is)\\s(?:${EN_ABOUT}\\s){0,2}$`,
      'iu',
    ),
    verb: new RegExp(
      `^[^;.]{0,60}\\s(?:account(?:s|ed|ing)? for|ma(?:kes?|de) up|(?:is|are|was|were) home to|(?:represent|contribut|provid|generat|suppli|produc|receiv|attract|employ)(?:e?[sd]|ing)|hold|holds|held|ha[ds]|have|t[ao]kes?|took|bought|sold)\\s(?:${EN_ABOUT}\\s){0,2}$`,
      'iu',
    ),
    whole: /^,?\sof\s(?<of>[^,.;\d]{1,40})/iu,
    rate: new RegExp(`\\b(?:margin|rate|ratio|turnout)(?:\\s(?:of|was|is|to|at))?\\s(?:${EN_ABOUT}\\s)?$`, 'iu'),
    margin: new RegExp(`\\bmargin\\s(?:of|was|is)\\s(?:${EN_ABOUT}\\s)?$`, 'iu'),
    thatIs: new RegExp(
      `^(?:that|this|which|it)\\s(?:is|was|equals|equalled|amounts to|amounted to|represents|represented|compares with|makes up|made up)\\s(?:${EN_ABOUT}\\s)?$`,
      'iu',
    ),
    apposed: new RegExp(`^[^,;.]{0,40},\\s(?:${EN_ABOUT}\\s){0,2}$`, 'iu'),
    // "Two-thirds of the travellers, 28.7 million, flew abroad"
    sharedBefore: /^/u,
    partBehind: new RegExp(
      `^\\sof (?:the|all|its|their)\\s[^,;.\\d]{1,30}(?:,|\\s[–—-]|\\s?\\()\\s?(?:or\\s)?(?:${EN_ABOUT}\\s)?$`,
      'iu',
    ),
    ofList: new RegExp(
      `\\b(?:the|these|those|all)\\s(?<many>two|three|four|five|six|seven|eight|nine|ten)\\s(?:[a-z]{1,12}\\s){0,3}(?:account(?:s|ed)? for|ma[dk]e up|have|had|hold|held|share|suppl(?:y|ied)|represent(?:ed)?)\\s(?:${EN_ABOUT}\\s)?$`,
      'iu',
    ),
    plain: /\b(?:the|its|their|all|that|those|these|them|of|total|overall|whole|entire|combined)\b/giu,
  },
};

interface SumCues {
  /** Behind the first part of a whole that an earlier sentence gives. */
  readonly partOf: RegExp;
  /** Before the first part of such a whole. */
  readonly partsOf: RegExp;
  /** Before the part that makes the whole complete. */
  readonly rest: RegExp;
  /** Opening a sentence that gives the total of what the sentences before list; `many` is how many they are. */
  readonly together: RegExp;
  /** Opening a sentence whose figures make up a total with one of the sentence before. */
  readonly with: RegExp;
}

export const SUM_CUES: Readonly<Record<Language, SumCues>> = {
  zh: {
    partOf: /(?!)/u,
    partsOf:
      /(?:其中|[^，,。；;]{1,8}中|包括|分别为|分为|由)[^，,。；;]{0,2}[，,]?[^，,。；;]{0,12}$|：[^，,。；;]{0,8}$/u,
    with: /^(?:加上|再加上|连同|算上|计入)[^，,。；;]{0,16}$/u,
    rest: /(?:其余|余下|剩余|剩下|其他)[^，,。；;]{0,8}$/u,
    together:
      /^(?<many>[两二三四五六七八九十]|\d{1,2})?(?:者|国|家|省|地|项|类|种|市|企|州|人|船|矿|厂|公司|个?部分)?(?:公司|企业|品牌|国家|地区)?(?:合计|共计|总计|相加|加起来|一共|总共)(?:占|约|近|为|达|超|逾|[^，,。；;\d]{0,6})?/u,
  },
  en: {
    partOf: /^(?:\s[a-z-]{1,14})?\sof (?:the|them|these|those|whom|which|its|their)\b/iu,
    partsOf:
      /\b(?:of (?:the|them|these|those)|includ(?:e|es|ing|ed)|made up of|consist(?:s|ed|ing) of|split (?:into|between))\b[^;.]{0,40}$|:\s[^,;.]{0,12}$/iu,
    with: /^(?:together with|along with|combined with|added to|adding|including)\s(?:[a-z]{1,12}\s){0,4}$/iu,
    rest: /\b(?:the (?:other|remaining|rest|remainder)|another|remaining)(?:\s(?:of|was|were))?\s?$/iu,
    together:
      /^(?:together|combined|in total|altogether|in all|between them),?\s(?:(?:the|these|those|all)\s)?(?:(?<many>two|three|four|five|six|seven|eight|nine|ten|both)\s)?(?:[a-z-]{1,14}\s){0,6}$|^the (?<many_>two|three|four|five|six|seven|eight|nine|ten)\s(?:[a-z-]{1,14}\s){0,2}(?:together|combined)\s(?:[a-z-]{1,14}\s){0,4}$/iu,
  },
};

interface GrowthCues {
  /** Opening a sentence of its own that gives the rate of the movement before it. */
  readonly rateAlone: RegExp;
  /** Between a level and the rate that concludes from it and the level of the sentence before. */
  readonly rateAfter: RegExp;
}

const ZH_MOVE = '(?:增长|增加|上升|上涨|提高|增幅|涨幅|升幅|下降|下跌|下滑|减少|回落|跌幅|降幅|减幅|增|降|跌)';
const EN_MOVE =
  '(?:increase|rise|rose|gain|gained|growth|grew|jump|jumped|climbed|fall|fell|drop|dropped|decline|declined|decrease|cut|reduction|slump|advance|up|down)';

export const GROWTH_CUES: Readonly<Record<Language, GrowthCues>> = {
  zh: {
    rateAlone: new RegExp(
      `^(?:这?(?:相当于|意味着)|同比|按年|即)?[^，,。；;]{0,6}${ZH_MOVE}(?:约|近|了|为|达){0,2}$`,
      'u',
    ),
    rateAfter: new RegExp(`^[^，,。；;]{0,8}[，,](?:同比|即|相当于|据此|由此)?${ZH_MOVE}(?:约|近|了|为|达){0,2}$`, 'u'),
  },
  en: {
    rateAlone: new RegExp(
      `^(?:that|this|the|it|which)\\b(?:\\s[a-z]{1,12}){0,4}\\s${EN_MOVE}\\s(?:of|by)\\s(?:${EN_ABOUT}\\s)?$`,
      'iu',
    ),
    rateAfter: new RegExp(
      `^[^,;.]{0,30},\\s(?:(?:so that|so|meaning|which means|making|for|or|an?|and)\\s)?(?:[a-z]{1,14}\\s){0,4}${EN_MOVE}\\s(?:(?:of|by)\\s)?(?:${EN_ABOUT}\\s)?$`,
      'iu',
    ),
  },
};

interface PriceCues {
  /** Before a sum of money: it is for one thing. */
  readonly each: RegExp;
  /** Behind it, the same. */
  readonly eachAfter: RegExp;
  /** Between what it comes to for all and it: the words take it from the one before. */
  readonly comesTo: RegExp;
  /** The same where the price itself says that it is for one. */
  readonly comesToOne: RegExp;
  /** Before it: it is an average, so that the total is what it comes to for all. */
  readonly average: RegExp;
  /** Between it and what it comes to, where the words take the one from the other. */
  readonly concludes: RegExp;
}

export const PRICE_CUES: Readonly<Record<Language, PriceCues>> = {
  zh: {
    each: /(?:平均|均价|单价|人均|每.{1,4}|票价)[^，,。；;]{0,10}$/u,
    eachAfter: /(?!)/u,
    comesTo: /^[^。；;，,]{0,8}[，,](?:相当于|折合|约合|合|即)(?:约|近)?(?:平均)?(?:每[^，,。；;\d]{1,6}|人均)?$/u,
    comesToOne: /(?!)/u,
    average: /(?:平均|均价|人均)[^，,。；;]{0,10}$/u,
    concludes:
      /^[，,][^。；;，,]{0,12}(?:可收入|收入可达|总收入|总价|总额|总金额|总值|货值|合计|共计|价值|值)(?:约|为|达|近|超){0,2}$/u,
  },
  en: {
    each: /\b(?:average|mean|apiece|per|each)\b[^;.]{0,40}$/iu,
    eachAfter: /^\s(?:each|apiece|(?:to|for)\s(?:each|every)|(?:an?|per)\s[a-z]{2,16})\b/iu,
    comesTo: new RegExp(`^[^;.]{0,60},\\s(?:or|equal to|equivalent to)\\s(?:${EN_ABOUT}\\s)?$`, 'iu'),
    comesToOne: new RegExp(`^[^,;.]{0,40},\\s(?:${EN_ABOUT}\\s)$`, 'iu'),
    average: /\b(?:average|mean)\b[^;.]{0,40}$/iu,
    concludes:
      /^,?\s(?:so(?: that)?|which (?:makes|means|puts|values)|making|valuing|putting|for a total of|or a total of)\b[^;.]{0,50}$/iu,
  },
};
