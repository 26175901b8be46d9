import type { Language } from '../../../extractors/model/article.ts';

/**
 * The words that relate two or three figures of a sentence, language beside language. Every pattern is tried on the
 * words between two figures or before the first of them; dates among those words are left in place. Quantities of
 * repeats are bounded: articles are hostile.
 */
export interface CheckCues {
  /** Before a figure: what a movement or comparison starts from. */
  readonly from: RegExp;
  /** Before a figure: where a movement ends. */
  readonly to: RegExp;
  /** Between an earlier level and a level of an earlier time, set beside it: 而2024年为. */
  readonly setAgainst: RegExp;
  /** Between the end of a movement and its rate. */
  readonly rateAfter: RegExp;
  /** Between a level and the rate that is told of it before its start: ", up 5.6% from". */
  readonly rateOfLevel: RegExp;
  /** Between a rate and the figure it moves to. */
  readonly rateBeforeTo: RegExp;
  /** Between a rate and the start of the movement that follows it: 上调8.8%，由1.95元提高到2.12元; "rose 8.8% from 1.95 to 2.12". */
  readonly rateBeforeFrom: RegExp;
  /** Between a rate and the figure that it is told against: 34% above November's 457 tonnes. */
  readonly rateAgainst: RegExp;
  /** Before the first part of a list whose whole stands earlier. */
  readonly ofWhich: RegExp;
  /** Between a part and its share. */
  readonly shareOfPart: RegExp;
  /** Before the share of all that is listed, of a whole that follows. */
  readonly togetherOf: RegExp;
  /** Between a part and its share where the whole follows: "17 million tonnes, just 12% of the 109 million". */
  readonly shareApposed: RegExp;
  /** Before a whole whose share is the next figure: 占8.84万吨总量的45%. */
  readonly wholeNamed: RegExp;
  /** Between that whole and the share. */
  readonly shareOfNamed: RegExp;
  /** Between a share and its whole. */
  readonly shareOfWhole: RegExp;
  /** Between a part and the whole that it is told of: 14.4 million of the 23 million. */
  readonly partOfWhole: RegExp;
  /** Before a whole whose part is the next figure: 与…相比, "Of the 900 trees …". */
  readonly comparedWhole: RegExp;
  /** Between the part so compared and the share. */
  readonly comparedShare: RegExp;
  /** Before the total of the figures that stand before it; `many` is how many the words say there are. */
  readonly totalOf: RegExp;
  /** Words that may call a figure the total of those before it, and may be the total of something else. */
  readonly totalNoun: RegExp;
  /** Right behind a total. */
  readonly totalBehind: RegExp;
  /** Before the share of the `first` so many of a list, or of all of it `together`. */
  readonly shareOfFirst: RegExp;
  /** Between a whole and the first of all its parts. */
  readonly madeUpOf: RegExp;
  /** Between two items of a list. */
  readonly listGap: RegExp;
  /** Between an item and the share of the whole that it is. */
  readonly shareOfItem: RegExp;
  /** Between two items: the list has ended, another comparison begins. */
  readonly listEnd: RegExp;
  /** Between a level and the multiple told of it: "nearly three times". */
  readonly multipleOf: RegExp;
  /** Between a multiple and what it is a multiple of. */
  readonly timesWhat: RegExp;
  /** Between a level and the one that it is a multiple of (是…的三倍). */
  readonly isOf: RegExp;
  /** Between that one and the multiple. */
  readonly timesAfter: RegExp;
  /** Between the end of a movement and how many times its start it is: ，为现行标准的. */
  readonly timesBefore: RegExp;
  /** Behind that multiple: the words for the start. */
  readonly timesBeforeAfter: RegExp;
  /** Between a duration and the total over it. */
  readonly over: RegExp;
  /** Between a total and its yearly part. */
  readonly perPeriod: RegExp;
  /** Between a total and what it is on a day. */
  readonly daily: RegExp;
  /** Behind that, where the words before do not say that it is for a day. */
  readonly dailyAfter: RegExp;
  /** Before the sum that an amount comes to at a price. */
  readonly worth: RegExp;
  /** Before a price that the words take from the sum and the amount before it. */
  readonly comesOutAt: RegExp;
  /** Between a figure and the same in another unit. */
  readonly converted: RegExp;
}

/** For what a language does not say in this way. */
const NEVER = /(?!)/u;

const ZH_MOVE =
  '(?:增长|增加|上升|上涨|攀升|提升|提高|上调|调高|上浮|扩大|下调|调低|下浮|增幅|涨幅|升幅|大增|猛增|激增|增|涨|升|翻|下降|下跌|下滑|减少|降低|回落|萎缩|缩减|跌幅|降幅|减幅|跌|降|减|缩短|延长|高出|低|高|多|少)';
const ZH_BASIS = '(?:同比|环比|按年|按月|年增|同期|实际|名义|大幅|小幅|累计|合计|则|约|近|超|逾|了|达|为|也|均|还)';
const EN_MOVE =
  '(?:up|down|rise|rose|risen|gain|gained|increase|increased|growth|grew|jump|jumped|climb|climbed|surge|surged|fall|fell|fallen|drop|dropped|decline|declined|decrease|decreased|loss|lost|cut|slump|slid|slide|slipped|advance|advanced|plunge|plunged|expansion|contraction|reduction|improvement|higher|lower|doubled|doubling)';
const EN_HEDGE =
  '(?:about|around|roughly|nearly|almost|some|an estimated|approximately|just|only|over|more than|less than|under|at least|close to)';

/** What may stand between "from" and the figure that a movement starts at: "from Western Australia fetched" is none. */
const EN_BEFORE_START =
  "(?:an?|the|its|their|about|around|roughly|nearly|almost|just|only|some|over|more|less|than|estimated|revised|initial|record|all-time|peak|high|low|level|average|total|of|at|in|last|previous|prior|same|earlier|year|month|week|quarter|period|[a-z]{1,12}['’]s|january|february|march|april|may|june|july|august|september|october|november|december|\\d{1,4},?)";

export const CHECK_CUES: Readonly<Record<Language, CheckCues>> = {
  zh: {
    // 其中来自缅甸的3.6万吨, 从俄罗斯进口502万吨: where goods come from is where nothing begins.
    from: /(?:由|(?:从|(?<![来源出])自)(?!.{1,8}(?:进口|采购|购))|较|高于|低于|多于|少于|相比于?|(?<![占同环对之])比)(?![例重])[^，,；;：:。]{0,18}$/u,
    to: new RegExp(
      `(?:增至|升至|涨至|降至|跌至|减至|缩短为|至|到了?|达到?|为)(?:(?:[去今前上]年|\\d{4}年|[上本]月|目前|现在)的?|年[初末底]的|${ZH_BASIS}|每[吨公斤桶千克]{1,2}){0,2}$`,
      'u',
    ),
    setAgainst:
      /^[^；;。]{0,12}[，,]\s{0,2}(?:而|但|上年|去年|前年|前一年|上一?财[年季]|[一两二三四五\d]{1,2}年前|年初|上个?月|上季度|20\d\d年|1?\d月)[^，,；;。]{0,14}(?:为|是|达|仅|只有)约?$/u,
    rateAfter: new RegExp(
      `^(?:的?[^，,；;。、占]{0,8})?[，,]?\\s{0,2}${ZH_BASIS}{0,3}${ZH_MOVE}${ZH_BASIS}{0,3}$`,
      'u',
    ),
    rateOfLevel: NEVER,
    rateBeforeTo: new RegExp(`^[，,]?\\s{0,2}[增升涨降跌减][加少长]?(?:至|到)${ZH_BASIS}{0,1}$`, 'u'),
    rateBeforeFrom: /^[，,]\s{0,2}(?:即|也就是)?(?:每[^，,。；;\d]{1,6})?(?:由|从|自)[^，,。；;：:]{0,18}$/u,
    rateAgainst: NEVER,
    ofWhich: /(?:其中|(?<!其|之)中[，,])/u,
    shareOfPart: new RegExp(
      `^(?:[（(][^）)]{0,12}[）)])?[，,]\\s{0,2}${ZH_BASIS}{0,2}(?:占比|占)(?:全[国球省市县区年部]|总[量数额产量值体]{1,2}|所有|其中|到|去|比|的|${ZH_BASIS}){0,4}$`,
      'u',
    ),
    togetherOf: NEVER,
    shareApposed: NEVER,
    wholeNamed:
      /^[^。；;，,]{0,8}[，,]\s{0,2}(?<all>合计|共计|总共|共)?(?:约|近|只|仅|则){0,1}(?:占(?:到|了)?|为|是|相当于|达到?|完成了?|超过|超出|不及|不到|只有|实现|等于)(?:20\d\d年)?[^，,。；;\d]{0,12}$/u,
    shareOfNamed: /^[^，,。；;\d]{0,8}的(?:约|近|超|逾|不到){0,1}$/u,
    shareOfWhole: NEVER,
    partOfWhole: NEVER,
    comparedWhole: /与[^，,。；;]{0,12}$/u,
    comparedShare: /^[^，,。；;]{0,16}(?:只|仅|约)?(?:相当于|占)(?:其中?的?)?约?$/u,
    totalOf:
      /(?<many>[两二三四五六七八九十]|\d{1,2})?(?<first>)(?:者|国|家|省|地|项|类|种|市|企|州|人|船|矿|厂|公司)?(?:合计|共计|总计|相加|加起来)(?:约|近|为|达|超|逾|产量|出口|进口|生产|供应|达到|投资|采购|销量|销售|约为|正好|刚好|恰好|共|有|是|一共){0,2}$/u,
    totalNoun: /^[，,]\s?(?:[^，,。；;\d]{0,6})?[总共](?![经统裁部书工])[^，,。；;\d]{0,8}$/u,
    totalBehind: NEVER,
    shareOfFirst:
      /(?<first>前)?(?<many>[两二三四五六七八九十]|\d{1,2})(?:者|国|家|省|地|项|类|种|市|大|名|位)?(?:大?(?:国家|企业|公司|生产国|买家))?(?<together>合计|共|总共)?(?:占比|占)(?:全球|全国|总量|约|近|比|的|达|为){0,3}$/u,
    madeUpOf: /(?:由|包括)[^。；;]{0,6}$|(?<!其)中[，,][^。；;，,]{0,10}$/u,
    shareOfItem:
      /^[，,]?(?:约|大约|将近|近)?占(?:全球|世界|全国|总量|总数|总额|比|到|了|的)*(?:约|近|逾|超过?|将近)?$/u,
    listGap: /^[^。；;]{0,14}[、，,和及与][^。；;]{0,14}$/u,
    // 莫桑比克, 赞比亚 and 比利时 compare nothing.
    listEnd: /其中|中[，,]|较|(?<![桑伦赞米冈])比(?![克利亚])|高于|低于|由|从|占|增|降|上年|去年/u,
    multipleOf: NEVER,
    timesWhat: NEVER,
    isOf: /^[^。；;]{0,20}(?:是|为|相当于|达到?)[^，,。；;]{0,14}$/u,
    timesAfter: /^[^，,。；;]{0,14}的(?:约|近|超|逾|将近|接近|不到)?$/u,
    timesBefore:
      /^[，,]\s{0,2}(?:也|约|就|即|已|仅|只|还){0,2}(?:为|是|有|达到?|相当于|不到|不足|超过)(?:现行|现有|目前|当前|现在|原来?|原先|此前|之前|以前|去年|上年|前年|当时|当初|最初|起初)[^，,。；;\d]{0,8}的(?:约|近|超|逾)?$/u,
    timesBeforeAfter: /^/u,
    over: /^[^，,。；;\d]{0,8}(?:累计|合计|共|总共|一共|总计)[^，,。；;\d]{0,10}$/u,
    perPeriod:
      /^[^，,。；;]{0,4}[，,]\s{0,2}(?:相当于|即|约|也就是|折合)?(?:平均)?(?:每年|年均|平均每年|一年)[^，,。；;\d]{0,8}$/u,
    daily:
      /^[^，,。；;]{0,8}[，,]\s{0,2}(?:相当于|即|折合)?(?:日均|平均每[天日]|每[天日]平均|平均一天)[^，,。；;\d]{0,8}$/u,
    dailyAfter: /^/u,
    worth: /(?:总价|总额|总金额|总值|货值|合计|共计)[^，,。；;]{0,8}$/u,
    comesOutAt:
      /[，,(（][^，,。；;\d]{0,8}(?:折合|折算|合|相当于|即|也就是|等于|平均|均价|单价|算下来)[^，,。；;\d]{0,8}$/u,
    converted: /^[，,(（]?\s{0,2}(?:折合|约合|合)(?:约|为)?$/u,
  },
  en: {
    from: new RegExp(
      `\\b(?:from|against|compared (?:with|to)|versus)(?:\\s${EN_BEFORE_START}){0,6}\\s*$|,\\swhen\\s(?:it|they|the [a-z]{1,14}|[a-z]{1,14})\\s(?:stood at|was|were|cost|came to|traded at|fetched|totall?ed|had been)\\s(?:${EN_HEDGE}\\s)?$`,
      'iu',
    ),
    to: new RegExp(`\\bto\\s{1,2}(?:a |an |${EN_HEDGE}\\s)?(?:record |peak |high of |low of )?$`, 'iu'),
    setAgainst: NEVER,
    rateAfter: new RegExp(
      `^(?:[^,;.]{0,40},\\s(?:or |for )?(?:an? )?(?:[a-z-]{1,14}\\s){0,2}${EN_MOVE}(?:\\s(?:of|by|some|in|on))?(?:\\s${EN_HEDGE})?|[^,;.]{0,30},\\sor(?:\\s${EN_HEDGE})?|\\s\\((?:up|down)?)\\s?$`,
      'iu',
    ),
    rateOfLevel: new RegExp(
      `^[^;.]{0,70},?\\s(?:which (?:is|was) )?(?:${EN_MOVE}\\s(?:of |by )?)?(?:${EN_HEDGE}\\s)?$`,
      'iu',
    ),
    rateBeforeTo: new RegExp(`^(?:\\s[^;.]{0,40})?,?\\sto\\s(?:a |an |${EN_HEDGE}\\s)?(?:record |peak )?$`, 'iu'),
    rateBeforeFrom: /^,?\s(?:or\s)?from(?:\s(?!to\b)[^\s;.,]{1,14}){0,6}\s$/iu,
    rateAgainst:
      /^\s(?:from|above|below|(?:more|less|[a-z]{3,10}er)(?:\s[a-z]{1,12})? than|over|on|up on|down on)\s[^;.,]{0,30}$|^\s(?:since|from|on|over|above|below|(?:more|less|[a-z]{3,10}er) than)\s[^;.,]{1,40},\swhen\s[^;.,]{1,40}$/iu,
    ofWhich: /\bof (?:which|them|these|those|that)\b/iu,
    shareOfPart: new RegExp(
      `^[^;.]{0,40},\\s(?:or|equal to|equivalent to|accounting for|representing|making up)\\s(?:${EN_HEDGE}\\s){0,2}$`,
      'iu',
    ),
    togetherOf: new RegExp(
      `\\b(?:together|combined|between them|jointly|collectively|in all)\\b(?:\\s(?!of\\b)[a-z]{1,12}){0,3}\\s(?:${EN_HEDGE}\\s){0,2}$`,
      'iu',
    ),
    // Without "just" or "about", what follows the comma may be a sentence of its own.
    shareApposed: new RegExp(`^[^;.]{0,40},\\s(?:${EN_HEDGE}\\s){1,2}$`, 'iu'),
    wholeNamed: NEVER,
    shareOfNamed: NEVER,
    // "Half the 29,600" goes without "of".
    shareOfWhole:
      /^\s(?:of\s(?:the\s|its\s|their\s|a\s|all\s)?|the\s|its\s|their\s)(?:[^\s,;.]{1,16}\s){0,4}(?:of\s)?(?:[a-z]{1,9}\s){0,1}$/iu,
    partOfWhole: /^\s(?:out )?of (?:the|its|their|a total of|all) (?:[a-z-]{1,12}\s){0,2}$/iu,
    comparedWhole: /(?:^|[\s,])of (?:the|its|their|all|some) (?:[a-z-]{1,12} ){0,2}$/iu,
    comparedShare: NEVER,
    totalOf:
      /\b(?:(?<many>two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|both)?(?:\s[a-z-]{1,14}){0,3}\s)?(?:a combined|combined|in total|a total of|for a total of|totalling|totaling|altogether|together (?:produced|made|mined|exported|imported|sold|make|account for|accounted for|came to|come to)|account(?:ed|ing)? for)(?:\s(?:of|to|about|some|nearly|around|over)){0,2}\s*$/iu,
    totalNoun:
      /\b(?:between them|together|jointly|collectively|combined|in all|all told)\b(?:\s[a-z]{1,12}){0,4}\s$|\b(?:total|overall|combined|aggregate)\s(?:[a-z]{1,14}\s){0,3}?(?:(?:of|was|is|were|to|at|came to|reached|stood at)\s)?$/iu,
    totalBehind: /^\s(?:in all|in total|altogether|all told)\b/u,
    shareOfFirst: NEVER,
    madeUpOf:
      /\b(?:made up of|comprising|comprised of|consisting of|consists of|composed of|split into|broken down into)\b[^;.]{0,12}$/iu,
    shareOfItem: /^(?:,\sor|\s\()\s?(?:(?:about|nearly|some|almost|around|over|more than|roughly)\s)?$/u,
    listGap: /^[^;.]{0,60}(?:,|\band\b|\bplus\b)[^;.]{0,40}$/iu,
    listEnd:
      /\b(?:against|of which|of whom|including|compared|versus|from|up|down|than|while|whereas)\s(?!the EU|[A-Z])/u,
    multipleOf: new RegExp(
      `^[^;.]{0,24},?\\s(?:is |was |are |were |or )?(?:${EN_HEDGE}\\s){0,2}$|^[^;.]{0,90}(?:,|\\sand|\\sor)\\s(?:${EN_HEDGE}\\s){0,2}$`,
      'iu',
    ),
    timesWhat:
      /^\s(?:as (?:much|many|high|large) as\s)?(?:the|its|their|last year's|that of the|those of the)?\s?(?:[a-z-]{1,12}(?:['’]s)?\s){0,2}$/iu,
    isOf: NEVER,
    timesAfter: NEVER,
    timesBefore: new RegExp(`^[^;.]{0,30},\\s(?:or\\s)?(?:${EN_HEDGE}\\s)?$`, 'iu'),
    timesBeforeAfter:
      /^\s(?:as (?:much|many|high|large) as\s|of\s)?(?:the|its|their)?\s?(?:current|present|previous|old|original|former|initial|existing|last year's|last year’s|year-ago)\b/iu,
    over: NEVER,
    perPeriod:
      /^[^;.]{0,40},\s(?:or|an average of|averaging|equal to|i\.e\.)\s(?:(?:an average of|about|roughly|nearly)\s){0,2}$/iu,
    daily:
      /^[^;.]{0,50},?\s(?:(?:or|an average of|averaging|equal to|equivalent to|which is)\s)?(?:(?:an average of|a daily average of|about|roughly|nearly|some|almost|just over|more than)\s){0,2}$/iu,
    dailyAfter: /^(?:\s[a-z]{1,14}){0,2}\s(?:a|per|each|every) day\b/iu,
    worth:
      /\b(?:worth|for a total of|in total|totalling|totaling|total value of|total price of|valued at)(?:\s[a-z]{1,12}){0,2}\s$/iu,
    comesOutAt: new RegExp(
      `(?:,|\\s[–—-]|\\()\\s?(?:(?:which|that|this|and)\\s)?(?:or|(?:works?|worked|came|comes) out (?:at|to)|equal to|equivalent to|(?:is|equals|means|makes)|meaning|making|(?:at )?an average (?:price |cost )?of|averaging)\\s(?:${EN_HEDGE}\\s|an average of\\s){0,2}$`,
      'iu',
    ),
    converted: /^\s?\(?(?:equal to|equivalent to|or)\s$/iu,
  },
};

/** The small numbers that cues count parts with. */
const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...[...'一二三四五六七八九十'].map((word, i) => [word, i + 1] as const),
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map(
    (word, i) => [word, i + 1] as const,
  ),
  ['两', 2],
  ['both', 2],
]);

/** How many things a cue says it is about; null where it does not say. */
export function manyOf(cue: RegExpExecArray): number | null {
  const { many } = cue.groups ?? {};
  if (many === undefined) return null;
  return SMALL_NUMBERS.get(many.toLowerCase()) ?? (/^\d+$/u.test(many) ? Number(many) : null);
}
