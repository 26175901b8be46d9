import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Scene, Word } from '../../../engine/relations/scene.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Span } from '../../../model/span.ts';
import type { Clause } from '../sentence/clause.ts';
import { beforeStart } from '../sentence/lead-up.ts';
import { befalls, isNoun } from '../sentence/noun-heads.ts';
import type { Reading } from '../sentence/reading.ts';

/** 4条生产线, 两座高炉: what is counted is both what is measured and of what. */
export function countedMetric(reading: Reading, clause: Clause, figure: Figure): Attached | null {
  const { text, sentence, lexicon } = reading.scene;
  // 八国成立联盟: the countries are its members.
  if (
    /国(?:家)?$/u.test(text.slice(figure.start, figure.end)) &&
    /联盟|同盟|协定|倡议|俱乐部|拉拢/u.test(text.slice(sentence.start, sentence.end))
  ) {
    const id = 'metric:member-countries';
    const { start, end } = figure;
    return {
      slot: { id, label: lexicon.entity(id)?.label ?? id, text: text.slice(start, end), start, end },
      rule: 'zh/metric/counted',
      inherited: false,
    };
  }
  const behind = nounBehind(reading, clause, figure);
  if (behind !== null && STEPS.test(text.slice(behind.start, behind.end))) return null;
  if (behind === null) {
    const doing = doingBehind(reading, clause, figure);
    if (doing !== null) return { slot: slotOfWords(text, doing, plain), rule: 'zh/metric/doing', inherited: false };
    const before = nounBefore(reading, clause, figure);
    // 出货14.5万颗，今年目标为30万颗: an aim is of what was told before.
    if (before !== null && /^(?:目标|指引)$/u.test(text.slice(before.start, before.end))) return null;
    const span = before ?? verbBefore(reading, clause, figure) ?? deedBefore(reading, clause, figure);
    return span === null ? null : { slot: slotOfWords(text, span, plain), rule: 'zh/metric/counted', inherited: false };
  }
  // 新建4条生产线, 召回1.6万余辆A6车型: what was done to them belongs to what is counted.
  const verb =
    /(?:新建|新增|关停|召回|建成|建设|投放|部署|裁撤|关闭|招聘|开设|新开|签约|引进|推出|发射|损毁|倒塌|交付|改造|取消)(?=[^\u4e00-\u9fff]{0,3}$|[约近逾超]$)/u.exec(
      text.slice(Math.max(clause.start, figure.start - 6), figure.start),
    );
  if (verb === null) return { slot: slotOfWords(text, behind, plain), rule: 'zh/metric/counted', inherited: false };
  const start = Math.max(clause.start, figure.start - 6) + verb.index;
  const noun = plain(text.slice(behind.start, behind.end));
  const slot = slotOfWords(text, { start, end: behind.end }, () => `${verb[0]}${noun}`);
  return { slot: { ...slot, label: slot.id }, rule: 'zh/metric/counted', inherited: false };
}

/** The thing counted as an object. */
export function countedObject(reading: Reading, clause: Clause, figure: Figure): Attached | null {
  const { scene } = reading;
  const behind = nounBehind(reading, clause, figure);
  const span = behind !== null && isThing(scene, behind) ? behind : nounBefore(reading, clause, figure);
  // 250万|辆削减至: what the segmenter broke apart is no thing.
  if (span === null || !isThing(scene, span) || /^[万亿辆台件名]/u.test(scene.text.charAt(span.start))) return null;
  return { slot: slotOfWords(scene.text, span, plain), rule: 'zh/object/counted', inherited: false };
}

/** 连跨两个千亿台阶, 突破三道关口: how far something has got, and nothing that is counted. */
const STEPS = /(?:台阶|关口|大关|门槛|梯队)$/u;

/** The noun right behind a count, where it names a thing: 6枚|弹道导弹. */
export function countedBehind(reading: Reading, clause: Clause, figure: Figure): Attached | null {
  const { scene } = reading;
  const span = nounBehind(reading, clause, figure);
  if (span === null || !isThing(scene, span)) return null;
  return { slot: slotOfWords(scene.text, span, plain), rule: 'zh/object/counted', inherited: false };
}

/** 18个州|全部报告病例, 2.7万人|创历史新高: what the counted all do, or what their number makes. */
const ALL_OF_THEM = oneOf(
  /^(?:全部|全都|悉数|双双|共同|同时|先后|陆续|目前|分别|根本|完全|几乎|仍然|依然|已经|尚未|从未|至今|始终|从来|并未|均未|[创刷]|创[新历][高低史]?|刷新|[今去]年|当[天日年月])$/u,
);

/** 79人|安全升井, 溺亡|21人: what the counted do or suffer is no thing, nor is the word for how many they are. */
function isThing(scene: Scene, span: Span): boolean {
  const noun = scene.text.slice(span.start, span.end);
  if (MEASURE.test(noun) || STEPS.test(noun)) return false;
  const words = scene.words(span);
  const last = words.at(-1);
  return last !== undefined && (isNoun(last) || isSite(words));
}

/** 参保人数, 折年率, 观影人次, 校均规模: how much is counted, not what. */
const MEASURE =
  /(?:数|量|额|率|人次|规模|计划|目标|指引|日均|年均|月均|校均|户均|人均|总计|合计|照料|看护|护理|伤势|裁员|裁减)$/u;

const MEASURES_WORTH = /(?:价值|市值|总值|面积|金额|总额|重量|容量|投资|估值)(?:共计?|合计|约)?$/u;

/** 的 says nothing; 日本|籍新生儿: of whom they are belongs to the name before. */
function plain(words: string): string {
  return words.replace(/的/gu, '').replace(/^[籍裔](?!贯)(?=.{2})/u, '');
}

/** 340人报名参赛, 有2300万人面临严重饥饿: what the people counted do or suffer, to the end of the clause. */
function doingBehind({ scene }: Reading, clause: Clause, figure: Figure): Span | null {
  if (figure.unit !== 'person' || scene.text.charAt(figure.end) === '的') return null;
  const words = scene.text.slice(figure.end, clause.end);
  const run =
    /^[\u4e00-\u9fff]{2,8}(?=[,，;；。、]|$)/u.exec(words)?.[0] ??
    /^(?:处于|面临|陷入|需要|缺乏|无法|失去|遭受|患有|感染|生活在|正在|流离)[\u4e00-\u9fff]{2,14}(?=[,，;；。、]|$)/u.exec(
      words,
    )?.[0];
  if (
    run === undefined ||
    /^(?:左右|以上|以下|以内|不等|之多|规模|同比|环比|增[长加至]|减少|下降|上升|为|是|在|和|与|及|占|至|到)/u.test(run)
  )
    return null;
  const [first] = scene.words({ start: figure.end, end: figure.end + run.length });
  if (first === undefined || first.text.length < 2) return null;
  if (!/^(?:v|a|d|x)/u.test(first.tag) && !/^(?:下落不明|生死不明|伤势)/u.test(run)) return null;
  return { start: figure.end, end: figure.end + run.length };
}

/** The nouns right behind a count, up to what is no noun. */
function nounBehind({ scene }: Pick<Reading, 'scene'>, clause: Clause, figure: Figure): Span | null {
  let start = figure.end;
  if (scene.text.charAt(start) === '的') {
    // 载有180人的渡轮: not what is counted.
    if (scene.text.charAt(start - 1) === '人') return null;
    start++;
  }
  // 12架|F-35B|战斗机: the type stands before the noun.
  start +=
    /^[A-Z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)+(?:型|式|级)?(?=[\u4e00-\u9fff]{2})/u.exec(
      scene.text.slice(start, start + 16),
    )?.[0].length ?? 0;
  // 18座|新的12英寸|晶圆厂: how large each is stands before the noun.
  const sized = clause.figures.find((one) => one.start >= start);
  if (
    sized?.kind === 'measure' &&
    /^(?:新的?|型|级)?$/u.test(scene.text.slice(start, sized.start)) &&
    /^[\u4e00-\u9fff]{2}/u.test(scene.text.slice(sized.end, sized.end + 2))
  )
    return nounBehind({ scene }, clause, { ...figure, end: sized.end });
  const limit = clause.figures.find((one) => one.start >= figure.end)?.start ?? clause.end;
  const run = /^[\u4e00-\u9fffA-Za-z0-9]{1,12}/u.exec(scene.text.slice(start, limit))?.[0] ?? '';
  // 9个|市(州), 36个|县、12个乡镇: seats of one character.
  if (/^[省市县区乡镇村州旗]$/u.test(run)) return { start, end: start + 1 };
  if (run.length < 2) return null;
  // 回收有效问卷1.2万份|的调查: what was counted stands before, and tells what sort the noun behind is of.
  if (start > figure.end && nounBefore({ scene }, clause, figure) !== null) return null;
  const words = scene.words({ start, end: start + run.length });
  let end = start;
  for (const [index, word] of words.entries()) {
    const narrows = index === 0 && isAttribute(scene.text, figure, words);
    if (word.start !== end || (!narrows && !/^(?:n|vn|an|ng|b|x|eng|a$)/u.test(word.tag) && !isNoun(word))) break;
    if (/[以由于被把将从对有]$/u.test(word.text) || ALL_OF_THEM.test(word.text)) break;
    // 避难所65处|收容了: what is done, by its particle.
    if ('了着'.includes(scene.text.charAt(word.end))) break;
    // 37所学校|停课: what they do or suffer, where nothing is left that it could be part of.
    if ((index > 0 || figure.unit !== 'person') && befalls(word) && !/^n/u.test(words[index + 1]?.tag ?? '')) break;
    end = word.end;
  }
  // 2个|市值共1350万元的住宅: a measure with its own figure says which ones; what is counted comes behind.
  const valued = clause.figures.find((one) => one.start >= end && one.start - end <= 2);
  if (
    valued !== undefined &&
    MEASURES_WORTH.test(scene.text.slice(start, end)) &&
    scene.text.charAt(valued.end) === '的'
  )
    return nounBehind({ scene }, clause, { ...figure, end: valued.end + 1 });
  // 45个|港口|进口铁矿石库存总量: what they have of something is counted otherwise.
  const [first] = words;
  if (first !== undefined && first.end < end && first.tag === 'n' && MEASURE.test(scene.text.slice(start, end)))
    end = first.end;
  const noun = scene.text.slice(start, end);
  return end - start >= 2 && !/^(?:目标|合计|总计|左右|以上|以下|以内)/u.test(noun) ? { start, end } : null;
}

/**
 * 1200名|注册|护士, 3100家|上市|企业: a verb between a measure word and its noun says what sort of thing is counted. Not
 * after 人, where the sentence goes on (12人参加比赛), nor in a clause of its own (3名参加比赛的选手).
 */
function isAttribute(text: string, figure: Figure, words: readonly Word[]): boolean {
  const [verb, noun] = words;
  if (verb === undefined || noun === undefined || !/^v/u.test(verb.tag) || verb.end - verb.start < 2) return false;
  if (noun.start !== verb.end || !/^n$/u.test(noun.tag) || text.charAt(noun.end) === '的') return false;
  return /[名位家座个台辆艘架所条种项件份只栋套口]$/u.test(text.slice(figure.start, figure.end));
}

/** 招聘装配工两千余名, 核电机组59台: the noun right before a count. */
function nounBefore(reading: Pick<Reading, 'scene'>, clause: Clause, figure: Figure): Span | null {
  return phraseBefore(reading, clause, figure, /^(?:n|x|j|zg|l$)/u);
}

/** 收养登记8900件, 二手住宅成交8960套: what is done, where no noun stands before the count. */
function verbBefore(reading: Reading, clause: Clause, figure: Figure): Span | null {
  const carries = /(?:载有|搭载|核载|限载|承载|容纳|乘坐)(?=(?:约|近|超|逾|仅|了|最多)*$)/u.exec(
    reading.scene.text.slice(Math.max(clause.start, figure.start - 6), figure.start),
  );
  if (carries !== null && figure.unit === 'person') {
    const start = Math.max(clause.start, figure.start - 6) + carries.index;
    return { start, end: start + carries[0].length };
  }
  const span = phraseBefore(reading, clause, figure, /^(?:vn|v)$/u);
  return span === null || NO_DEED.test(reading.scene.text.slice(span.start, span.end)) ? null : span;
}

/** 释放长期资金约1万亿元, 奖金300万元, 合同期5年: the noun right before a sum or a span that no lexicon lists as a metric. */
export function namedSum(reading: Reading, clause: Clause, figure: Figure): Attached | null {
  const { text, names } = reading.scene;
  const span = nounBefore(reading, clause, figure);
  if (span === null || span.start < clause.start || NO_SUM.test(text.slice(span.start, span.end))) return null;
  if (clause.figures.some((one) => one.start < figure.start && one.end > span.start)) return null;
  const isNamed = ({ id, start, end }: (typeof names)[number]): boolean =>
    start < span.end && span.start < end && !/^metric:(?:amount|scale|number)$/u.test(id);
  if (names.some(isNamed)) return null;
  return { slot: slotOfWords(text, span, plain), rule: 'zh/metric/named-sum', inherited: false };
}

/** Nouns that name who or when, or only how much. */
const NO_SUM =
  /^[这那该其此每]|^(?:局地|局部|局部地区|个别地区|部分地区|[上下]?修为?|调[升降涨高低整增减])$|^(?:小时|分钟|秒钟)$|(?:录得|创下|是|公司|企业|集团|银行|机构|部门|市场|全国|全球|人民币|美元|金额|总额|规模|数额|总计|合计|累计|同期|时间|左右|以上|水平|关口|大关|大约|幅度|比例|方面|月份|年度|季度|近日|上年|去年|今年|工程|项目|城市|地区|个股|股票|线|标的?|城市群|[高低][点位]|新[高低]|人|者|员|地方|中央|本级|[升跌突]破|站上|失守|[分各夺摘]获|各得|分得)$/u;

/** Verbs of being, having, reaching and saying name nothing that is counted. */
const NO_DEED =
  /^在|(?:共计|总共|一共|约有|多达|合共|涉及|达到?|超过|突破|包括|包含|拥有|具有|含有|成为|属于|位于|进行|实现|完成|提供|造成|导致|引发|需要|作为|使用|利用|合计|总计|累计|增加|减少|增长|下降|新增|预计|估计|表示|发布|公布|存在|出现|发生|分布|相当于|等于|接近|仅有|只有|录得|创下|刷新|[有是为至到了过致让使用])$/u;

/** 召回…生产的部分汽车,共计38.6万辆: what was done stands in the clause before a sum. */
function deedBefore({ scene, clauses }: Reading, clause: Clause, figure: Figure): Span | null {
  const { text } = scene;
  if (
    !/^(?:涉及|共计?|合计|总计|累计|总共|数量)(?:为|达|约|近|超过?|逾|有|\s){0,3}$/u.test(
      text.slice(clause.start, figure.start),
    )
  )
    return null;
  const last = clauses[clauses.indexOf(clause) - 1];
  if (last === undefined) return null;
  const deed =
    /召回|回购|裁减|裁撤|关停|关闭|下架|投放|交付|采购|订购|发行|增持|减持|下线|新建|新增|发放|派发|销毁|查获|罚没|转让|出售/u.exec(
      text.slice(last.start, last.end),
    );
  if (deed === null) return null;
  return { start: last.start + deed.index, end: last.start + deed.index + deed[0].length };
}

/** 报考|点, 足球|场: the segmenter takes the last character of a place for a measure word. */
function isSite(words: readonly Word[]): boolean {
  const last = words.at(-1);
  const before = words.at(-2);
  return (
    last !== undefined &&
    before?.end === last.start &&
    /^[点场处站岗位口厅]$/u.test(last.text) &&
    /^[nvjx]/u.test(before.tag)
  );
}

/** Hedges, and verbs of getting to a number. */
const REACHING =
  /(?:长达|高达|多达|可望|(?<![许认模])可|约|近|超|逾|超过|达|达到|为|共|有|至少|仅|已|分别|[升降增减涨跌][至到]|(?:上升|下降|增加|减少|上涨|下跌|提高|降低|发展|恢复|扩大|缩小|扩充|壮大|回升|攀升|跃升|压缩|缩短|延长)[至到])+$/u;

/** The words right before a count, the last of them of a tag; behind the last name, date and figure. */
function phraseBefore({ scene }: Pick<Reading, 'scene'>, clause: Clause, figure: Figure, tag: RegExp): Span | null {
  const deed = tag.test('v');
  // 客房数量|由三年前的42间: what is counted stands before when the count began.
  const end = deed ? figure.start : beforeStart(scene, Math.max(clause.start, figure.start - 24), figure);
  let from = Math.max(clause.start, end - 10);
  // No phrase begins within a place (澳大|利亚); what is done is not named before a name or a figure.
  for (const { type, end: stop } of scene.names)
    if (stop < end && stop > from && (deed || type === 'country' || type === 'place')) from = stop;
  for (const { end: stop } of clause.figures) if (deed && stop < end && stop > from) from = stop;
  const text = scene.text.slice(from, end);
  const run = /[\u4e00-\u9fff]{2,10}$/u.exec(text.replace(REACHING, ''))?.[0] ?? '';
  // 远山以|3.8万辆居首: who stands there, not what is counted.
  if (run === '' || /[以由被把将从对内后前比较]$/u.test(run)) return null;
  const start = from + text.indexOf(run);
  // 全国|共|上市|品种157个: a word that begins further ahead is none of the phrase.
  const ahead =
    /[\u4e00-\u9fff]{0,8}$/u.exec(scene.text.slice(Math.max(clause.start, start - 8), start))?.[0].length ?? 0;
  const words = scene.words({ start: start - ahead, end: start + run.length }).filter((word) => word.start >= start);
  const last = words.at(-1);
  if (last === undefined || !(tag.test(last.tag) || (!deed && isSite(words)))) return null;
  let first = last.start;
  for (const word of words.slice(0, -1).reverse()) {
    if (
      !/^(?:n|vn|b|j)/u.test(word.tag) &&
      !(last.end - last.start === 1 && word.end === last.start) &&
      !(deed && word.tag === 'v' && word.text.length > 1) &&
      !/^[反非准副超]$/u.test(word.text)
    )
      break;
    first = word.start;
  }
  // 造成菲律宾31人死亡: where it is counted.
  const isPlace = scene.names.some(
    (name) => name.end === last.end && ['country', 'place', 'region', 'scope'].includes(name.type),
  );
  if (
    /^(?:目前[仍还已]?|日均|年均|月均|人均|户均|平均|每日|最高|单日|累计|合计|总计)$/u.test(
      scene.text.slice(first, last.end),
    )
  )
    return null;
  return last.end - first >= 2 && !isPlace ? { start: first, end: last.end } : null;
}
