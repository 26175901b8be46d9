import { anchored } from '../../engine/anchored.ts';
import type { Discourse } from '../../engine/discourse.ts';
import type { Scene } from '../../engine/scene.ts';
import { slotOfWords } from '../../engine/slots.ts';
import type { Slot } from '../../model/claim.ts';
import type { RuleName } from '../../model/derivation.ts';
import type { Span } from '../../model/span.ts';
import { CUES, type Cues, SPEECH_WORDS } from './cues.ts';
import type { Name } from './reading.ts';
import { TITLES } from './titles.ts';

/** Somebody who gives figures: `at` is where the verb ends, and with it what they say begins. */
export interface Speaking {
  readonly slot: Slot;
  /** From the speaker's first word to the verb's last. */
  readonly start: number;
  readonly at: number;
  readonly verb: Span;
  readonly repeats: boolean;
  readonly rule: RuleName;
}

/** Verbs with which somebody gives figures; the longest first. */
const VERB = anchored(
  /发布的?数据显示|数据显示|公布的?数据显示|提出的?目标|表示|指出|认为|显示|公布|发布|统计(?![局厅司])|预计|预测|预期|告诉[^,，:：]{0,6}记者|承诺|重申|坦承|直言|提醒|预警|证实|透露|披露|宣布|介绍|强调|估计|估算|测算|坦言|提到|警告|公告称?|通报|提出|判断|称|说|给出|维持|(?<=.{2})(?:消息|讯|数据|月报|年报)(?=[,，])/u,
  { words: SPEECH_WORDS, behind: [0, 0] },
);
/** 据X数据, 根据X统计, 按照X的说法. */
const ACCORDING =
  /(?:根据|依据|援引|按照|另据|从(?=[^,，;；。]{2,24}(?:获悉|了解到|得知))|(?<![数依根证占收论单票])据(?!点|有|此|悉|称|了解|介绍)|按(?=[^\d,，;；。]{2,10}(?:说法|口径|统计|计算)))/u;
/** What follows the name of a source: its data, its report, its date. */
const DATA =
  /(?:(?:发表|发出|发文|撰文|刊文|作|做|[对向](?:本报|本刊|该报|新华社|央视|中新社)?[\u4e00-\u9fff]{0,4}(?:记者|媒体)|最新|初步|年度|官方|的|发布|公布|公开|公报|披露|统计|数据|报告|摘要|月报|年报|周报|季报|公告|消息|说法|测算|资料|矿产|预测|调查|结果|[日晚早间上下午]{1,2}|\d{1,2}月\d{1,2}日|\d{1,2}日|近日|日前|当日|当天|昨日|今日|此前|随后|周[一二三四五六日]|则|也|还|并|同时|同日|同期|报价|监测|调研|联合|共同|初步|进一步|\s))+$/u;
/** 国际能源署在最新报告中, 董事长王明在业绩会上: where somebody says it. */
const WHERE_SAID =
  /(?:[\d年月日,，晚间早上下午]{0,12})(?:在|接受)[^,，;；。]{0,24}(?:报告|公报|月报|年报|周报|声明|公告|信|函|采访|专访|文章|演讲|讲话|讲话稿|会议|会|论坛|活动|仪式|简报|通报|文件|展望|预测|研报|社交媒体|微博|推文|听证会|电话会|财报|招股书|招股说明书|分析|评论|帖子)(?:中|上|里|期间|时)?$/u;
/** Titles that speak for their house: 该公司总裁, 外交部发言人郭嘉昆. */
const TITLE = new RegExp(`(?:${TITLES.join('|')})[\\u4e00-\\u9fff·]{0,8}$`, 'u');
/** Words that open a clause without being part of the speaker. */
const LEAD =
  /^(?:[^\u4e00-\u9fffA-Za-z]|不过|但是?|而|另外?|此外|同时|其中|与此同时|截至目前|一方面|另一方面|尽管|虽然|并|还|也|则|对于[^,，]*?[,，]|[（(][^)）]*[)）])+/u;
/** (一)人口 泠州省统计局: a heading on the same line. */
const HEADING = /^.{0,20}[\s\u3000](?=[\u4e00-\u9fff]{3,})/u;
/** Reporters and papers carry figures, they do not make them. */
const CARRIER = /(?:记者|报道|日报|晚报|周刊|新闻|消息|网|本报|本刊|通讯社)$/u;
/** What takes no speaker before it: passives, nouns and 有望-like uses. */
const NOT_SAID = /(?:的|被|将|所|于|量|价|额|率|值|可|来|再|已|据|为|并|产|新|首次)$/u;
/** 预计, 估计 … of a thing that cannot speak is the forecast itself. */
const EXPECTING = /^(?:预计|预测|预期|估计|估算|测算)/u;

/** How far before its verb a speaker is looked for. */
const REACH = 80;

/** Who gives figures in a sentence, in text order. */
export function speakingsOf(
  scene: Scene,
  { names, before, cues }: { readonly names: readonly Name[]; readonly before: Discourse; readonly cues: Cues },
): readonly Speaking[] {
  const speakings: Speaking[] = [];
  for (const clause of scene.clauses) {
    const found = inClause(scene, clause, { names, before, cues, earlier: speakings });
    if (found !== null) speakings.push(found);
  }
  return speakings;
}

function inClause(
  scene: Scene,
  clause: Span,
  { names, before, cues, earlier }: Search & { readonly cues: Cues },
): Speaking | null {
  const text = scene.text.slice(clause.start, clause.end);
  const last = text.charAt(text.length - 1);
  const titled = last === ':' || last === '：' ? beforeColon(scene, clause, { names, before, earlier }) : null;
  if (titled !== null) return titled;
  const according = (cues & CUES.according) === 0 ? null : ACCORDING.exec(text);
  if (according !== null && !/[\u4e00-\u9fff]{6}/u.test(text.slice(0, according.index)))
    return accordingTo(scene, clause, {
      names,
      before,
      earlier,
      from: clause.start + according.index + according[0].length,
    });
  if ((cues & CUES.speech) === 0) return null;
  const goesOn = GOES_ON.exec(text);
  if (goesOn !== null) {
    const actor = actorBefore(scene, clause, names);
    if (actor !== null) {
      const at = clause.start + goesOn[0].length;
      const verb = { start: clause.start, end: at };
      return { slot: actor.slot, start: clause.start, at, verb, repeats: true, rule: 'zh/attribution/same-speaker' };
    }
  }
  const firstFigure = scene.figures.find((figure) => figure.start >= clause.start && figure.kind !== 'date');
  for (const match of VERB(text)) {
    const verb = { start: clause.start + match.index, end: clause.start + match.index + match[0].length };
    if (firstFigure !== undefined && firstFigure.end <= verb.start && firstFigure.start < verb.start) return null;
    const found = speakerBefore(scene, clause, { verb, word: match[0], names, before, earlier });
    if (found !== null) return found;
  }
  return null;
}

/** 财政部：…, 中汽协：…: whose word a sentence or a headline is, before its colon. */
function beforeColon(scene: Scene, clause: Span, search: Search): Speaking | null {
  if (clause.start !== scene.sentence.start || clause.end - clause.start > 17) return null;
  const span = { start: clause.start, end: clause.end - 1 };
  if (span.end - span.start < 2 || /[\d“”"《》]/u.test(scene.text.slice(span.start, span.end))) return null;
  const source = sourceIn(scene, span, search);
  if (source === null || source.start !== span.start) return null;
  return { ...source, at: clause.end, verb: { start: span.end, end: clause.end }, rule: 'zh/attribution/speaker' };
}

/** 欧洲央行将利率下调25个基点,并预计…: whoever acted at the head of the sentence says this. */
const GOES_ON = /^(?:并且?|且|同时|还)(?:预计|预测|预期|估计|警告|表示|指出|称|认为|强调|透露|披露|说|宣布)/u;

function actorBefore({ text, sentence }: Scene, clause: Span, names: readonly Name[]): Name | null {
  const first = names.find((name) => name.type !== 'metric' && name.type !== 'commodity');
  if (first === undefined || first.end > clause.start || (first.type !== 'org' && first.type !== 'company'))
    return null;
  return /^[\s“"(（]*$/u.test(text.slice(sentence.start, first.start)) ? first : null;
}

interface Search {
  /** Who spoke before in the sentence. */
  readonly earlier: readonly Speaking[];
  readonly names: readonly Name[];
  readonly before: Discourse;
  /** What is given are data that somebody gathers: 第一商用车网数据, 涂多多统计. */
  readonly gathers?: boolean;
}

/** 据国家统计局数据,: the source stands behind 据, and what it says from the end of the clause or behind its verb. */
function accordingTo(
  scene: Scene,
  clause: Span,
  { names, before, earlier, from }: Search & { readonly from: number },
): Speaking | null {
  const figure = scene.figures.find((one) => one.start >= from && one.kind !== 'date');
  const end = Math.min(clause.end, figure?.start ?? clause.end);
  const words = scene.text.slice(from, end).replace(/[,，:：;；。]+$/u, '');
  const stop =
    /(?:显示|统计(?![局厅司])|介绍|测算|数据|报告|消息|说法|估算|预测|口径|计算|预计|公告|月报|年报|的话|透露|表示|报道|获悉|了解到|得知|监测|调研)/u.exec(
      words,
    );
  const span = { start: from, end: from + Math.min(REACH, stop === null ? words.length : stop.index) };
  const gathers = stop !== null && GATHERED.test(stop[0]);
  const source = sourceIn(scene, span, { names, before, earlier, gathers });
  if (source === null) return null;
  const at = Math.min(end, from + (stop === null ? words.length : stop.index + stop[0].length));
  return { ...source, at, verb: { start: from, end: at }, rule: 'zh/attribution/according-to' };
}

function speakerBefore(
  scene: Scene,
  clause: Span,
  { verb, word, names, before, earlier }: Search & { readonly verb: Span; readonly word: string },
): Speaking | null {
  // Whoever speaks is named in few words; the rest of a very long clause is not looked at.
  const span = { start: Math.max(clause.start, verb.start - REACH), end: verb.start };
  const words = scene.text.slice(span.start, span.end);
  if (
    (NOT_SAID.test(words) && !/数据/u.test(word)) ||
    (/^(?:发布|公布|统计|介绍|提出|判断|披露|给出)$/u.test(word) === false && words.trim() === '')
  )
    return null;
  if (
    /^(?:给出|提出|维持)$/u.test(word) &&
    !/(?:数字|数据|预测|目标|估计|[,，:：])/u.test(scene.text.slice(verb.end, clause.end))
  )
    return null;
  if (
    EXPECTING.test(word) &&
    names.some(
      (name) =>
        name.type === 'metric' &&
        name.start >= clause.start &&
        name.end <= verb.start &&
        scene.text.slice(name.end, verb.start).length <= 3,
    )
  )
    return null;
  const source = sourceIn(scene, span, { names, before, earlier, gathers: GATHERED.test(word) });
  return source === null
    ? null
    : {
        ...source,
        at: verb.end,
        verb,
        rule: source.repeats ? 'zh/attribution/same-speaker' : 'zh/attribution/speaker',
      };
}

type Source = Pick<Speaking, 'slot' | 'start' | 'repeats'>;

/** The body or person that a stretch of text names; null where it names none, or only one that carries news. */
function sourceIn(scene: Scene, span: Span, { names, before, earlier, gathers }: Search): Source | null {
  const whole = scene.text.slice(span.start, span.end);
  const lead = Math.max(LEAD.exec(whole)?.[0].length ?? 0, HEADING.exec(whole)?.[0].length ?? 0);
  const start = span.start + lead;
  const bare = whole.slice(lead).replace(/[(（][^)）]{0,40}[)）]?$/u, '');
  const core = trimData(bare);
  const end = start + core.length;
  if (core === '') return sameSource(bare, { start, end: span.end }, before);
  if (/^(?:他|她|其)$/u.test(core)) return sameSource('报告', { start, end }, before);
  const same = core.length > 4 ? undefined : earlier.findLast((one) => one.slot.text.endsWith(core));
  if (same !== undefined) return { slot: same.slot, start, repeats: true };
  const inside = names.filter((name) => name.start >= start && Math.min(name.end, name.slot.end) <= end + 1);
  if (inside.some((name) => name.flags.outlet === true)) return null;
  const title = TITLE.exec(core);
  const bodies = inside.filter((name) => name.type === 'org' || name.type === 'company' || name.type === 'unlisted');
  const body = title === null ? bodies.findLast((name) => name.end >= end - 2) : bodies.at(-1);
  if (body !== undefined && isWholeName(scene, body, start))
    return { slot: body.slot, start: body.start, repeats: body.repeats };
  if (gathers === true && isGatherer(scene, core, start))
    return { slot: slotOfWords(scene.text, { start, end }, (words) => words), start, repeats: false };
  if (CARRIER.test(core)) return null;
  const country = inside.findLast((name) => name.type === 'country' && name.end >= end);
  if (country !== undefined && core.length <= 4) return { slot: country.slot, start: country.start, repeats: false };
  if (body === undefined && !isBodyName(core) && !(title !== null && isPhrase(core.slice(0, title.index + 2))))
    return null;
  const from = start + (BODY_LEAD.exec(core)?.[0].length ?? 0);
  const slot = slotOfWords(scene.text, { start: from, end }, (words) => words);
  return { slot, start: from, repeats: false };
}

const GATHERED = /数据|统计|测算|监测|调研|报价/u;
/** No names of those who gather: 据不完全统计, 据公开数据, 据初步测算. */
const NOBODY = /不完全|初步|公开|最新|官方|有关|相关|上述|市场|多家|各|综合|历史|内部|新闻|日报|晚报|记者|报道|的/u;

/** A site or a name that nobody lists, behind which stand data: 第一商用车网, 涂多多. */
function isGatherer(scene: Scene, core: string, start: number): boolean {
  if (core.length < 2 || core.length > 12 || NOBODY.test(core) || !isPhrase(core)) return false;
  if (/(?:网|平台|网站|智库|云图|指数)$/u.test(core)) return true;
  const words = scene.words({ start, end: start + core.length });
  return (
    words.some(({ tag }) => /^(?:x|nr|nz|nt|eng)/u.test(tag)) && !words.some(({ tag }) => /^(?:[pcdruv]|m)/u.test(tag))
  );
}

/** What a body's own words may begin with: 咨询机构北方矿研, 船运数据公司Vesselytics. */
const BODY_LEAD =
  /^(?:市场|行业|第三方|国际|知名|船运|独立)?(?:咨询|研究|调研|数据|评级|分析|智库)?(?:机构|公司|平台)(?=[\u4e00-\u9fffA-Za-z]{3,}$)/u;
const BODY_END =
  /(?:部|局|署|厅|委|院|所|会|社|处|行|办|政府|机构|中心|组织|协会|学会|足协|篮协|乘联会|中汽协|联盟|集团|公司|企业|矿研|研究|证券|资本|银行|基金|交易所|实验室|大学|杂志|专家|业内人士|分析人士|分析师|市场人士|当局|省|市|法院|警方|[A-Za-z]{3,})$/u;

/** A noun phrase that names a body: it ends like one, and holds no clause of its own. */
function isBodyName(core: string): boolean {
  return BODY_END.test(core) && isPhrase(core);
}

function isPhrase(core: string): boolean {
  return (
    core.length >= 2 &&
    core.length <= 24 &&
    !/[,，;；。]|是|有(?!限)|把|被|了|年|将(?!军)|于(?!.{0,3}会)|达|约|占/u.test(core)
  );
}

/** 中国核能行业协会: a listed name at the end of a longer one is not the speaker's own name. */
function isWholeName(scene: Scene, body: Name, start: number): boolean {
  if (body.start === start || body.repeats || body.type === 'unlisted') return true;
  return (
    !/[\u4e00-\u9fff]$/u.test(scene.text.slice(start, body.start)) ||
    /(?:的|记者|隶属|下属|旗下|称|了|和|与|国)$/u.test(scene.text.slice(start, body.start)) ||
    body.type !== 'org'
  );
}

function trimData(words: string): string {
  return words
    .replace(WHERE_SAID, '')
    .replace(/(?<=.{2})[“"「][^”"」]{1,16}[”"」](?:工具|系统|平台|模型|数据库|网站|报告)?$/u, '')
    .replace(DATA, '')
    .replace(/[(（][^)）]{0,40}[)）]$/u, '')
    .replace(DATA, '');
}

/** 报告显示, 摘要还指出: whoever gave the last figures gives these too. */
function sameSource(words: string, span: Span, before: Discourse): Source | null {
  if (before.speaker === null || !/报告|摘要|数据|公告|月报|年报|公报|他|她|其|周报|统计/u.test(words)) return null;
  return { slot: before.speaker, start: span.start, repeats: true };
}
