import type { Discourse } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import type { Span } from '../../../model/span.ts';
import { endsInPerson } from '../names/people.ts';
import type { Name } from '../sentence/clause.ts';
import type { Speaking } from './speaking.ts';
import { TITLES } from './titles.ts';

/** What follows the name of a source: its data, its report, its date. */
const DATA =
  /(?:(?:发表|发出|发文|撰文|刊文|作|做|[对向](?:《[^》]{2,12}》|本报|本刊|该报|新华社|央视|中新社)?[\u4e00-\u9fff]{0,4}(?:记者|媒体)|[对向](?:路透社|彭博社|彭博|法新社|美联社|共同社|塔斯社|《[^》]{2,12}》)|最新|初步|年度|官方|(?:评估|研究|调研|分析|内部|专题|专项|中期|绩效)(?=报告|简报|文件)|的|发布|公布|公开|公报|披露|统计|数据|数字|报告|摘要|月报|年报|周报|季报|公告|消息|说法|测算|资料|矿产|预测|调查|结果|[日晚早间上下午]{1,2}|\d{4}年(?:\d{1,2}月)?|\d{1,2}月\d{1,2}日|\d{1,2}月|\d{1,2}日|一[份项篇]|(?<=.{2})《[^》]{0,40}(?:报告|评估|展望|年鉴|公报|清单|名录|[白蓝绿]皮书|统计|摘要|调查|研究|分析|预测|指数|榜|手册)》|近日|日前|当日|当天|昨日|今日|此前|随后|上个?月|上周|本周|本月|周[一二三四五六日]|[昨今当][晨早晚]|[昨今前][(（]\d{1,2}[)）][日天晚]?|[昨今]天|\d{1,2}[时点](?:\d{1,2}分)?许?|(?<=.{2})(?:例行|专题|首场)?(?:新闻)?(?:发布会|吹风会|通气会|通报会|座谈会|推进会|记者会)上?|则|也|还|并|同时|同日|同期|报价|监测|观测|勘测|调研|联合|共同|初步|进一步|\s))+$/u;
/** 国际能源署在最新报告中, 董事长王明在业绩会上: where somebody says it. */
const WHERE_SAID =
  /(?:[\d年月日,，晚间早上下午]{0,12})(?:在|接受)[^,，;；。]{0,24}(?:报告|公报|月报|年报|周报|声明|公告|信|函|采访|专访|文章|演讲|讲话|讲话稿|会议|会|论坛|活动|仪式|简报|通报|文件|展望|预测|研报|社交媒体|微博|推文|听证会|电话会|财报|招股书|招股说明书|分析|评论|帖子)(?:中|上|里|期间|时)?$|(?:[昨今当][日天晚晨]|[上下]午|\d{1,2}日)?(?:出席|视察|主持|参加|走访|考察|会见|抵达|受访|答复|回应|回答|巡视|看望|慰问|前往|率队)[^,，;；。]{0,24}时$|(?<=\d日|周[一二三四五六日]|[昨今当]日|[昨今]天|当天|日前|近日)在[\u4e00-\u9fff]{2,6}$/u;
/** 运输署昨向立法会提交文件指: to whom somebody says it in writing. */
const WRITTEN_TO =
  /(?:[昨今][日天]?|日前|近日)?(?:向|致函|去信|复函)[^,，;；。]{0,16}(?:提交|呈交|提供|发出|回复|递交)[^,，;；。]{0,8}(?:文件|报告|资料|信|函|数据|方案|咨文|说明|声明)$/u;
/** Titles that speak for their house: 该公司总裁, 外交部发言人林远. */
const TITLE = new RegExp(`(?:${TITLES.join('|')})[\\u4e00-\\u9fff·]{0,8}$`, 'u');
/** Words that open a clause without being part of the speaker. */
const LEAD =
  /^(?:【[^】]{0,40}】|[〔[][^〕\]]{0,40}[〕\]]|经(?![济营销理常过合开信贸])(?=[\u4e00-\u9fff]{4,})|[^\u4e00-\u9fffA-Za-z]|不过|但是?|而|另外?|此外|同时|其中|与此同时|截至目前|一方面|另一方面|尽管|虽然|并|还|也|则|对于[^,，]*?[,，]|有(?=[\u4e00-\u9fff]{2,8}(?:网站|平台|机构|智库|专家|分析师?|研究)$)|[（(][^)）]*[)）])+/u;
/** (一)人口 泠州省统计局: a heading on the same line. */
const HEADING = /^.{0,20}[\s\u3000](?=[\u4e00-\u9fff]{3,})/u;
/** 中新网银川12月12日电 (记者 张文)林草局…: the dateline before it. */
const DATELINE = /^[^,，;；。]{0,16}\d日(?:专?电|讯|消息)\s{0,2}(?:[(（][^)）]{0,30}[)）]\s{0,2})?/u;
/** Reporters and papers carry figures, they do not make them. */
const CARRIER = /(?:记者|报道|日报|晚报|周刊|新闻|消息|网|本报|本刊|通讯社)$/u;

/** What is known when the source of figures is looked for. */
export interface Search {
  /** Who spoke before in the sentence. */
  readonly earlier: readonly Speaking[];
  readonly names: readonly Name[];
  readonly before: Discourse;
  /** What is given are data that somebody gathers: 第一商用车网数据, 涂多多统计. */
  readonly gathers?: boolean;
  /** The verb can only be somebody's at the head of a sentence (台电表示，…), so that a bare noun before it is who speaks. */
  readonly says?: boolean;
}

/** Who gives figures, where the words for it begin, and whether they come back to somebody. */
type Source = Pick<Speaking, 'slot' | 'start' | 'repeats'>;

/** The body or person that a stretch of text names; null where it names none, or only one that carries news. */
export function sourceIn(scene: Scene, span: Span, { names, before, earlier, gathers, says }: Search): Source | null {
  const whole = scene.text.slice(span.start, span.end);
  const lead = Math.max(
    LEAD.exec(whole)?.[0].length ?? 0,
    HEADING.exec(whole)?.[0].length ?? 0,
    whole.includes('日') ? (DATELINE.exec(whole)?.[0].length ?? 0) : 0,
  );
  const start = span.start + lead;
  const bare = whole.slice(lead).replace(/[(（][^)）]{0,40}[)）]?$/u, '');
  const core = trimData(bare);
  const end = start + core.length;
  if (core === '') return sameSource(bare, { start, end: span.end }, before);
  // 全国铁路预计发送旅客…: a whole network is told of, it does not tell.
  if (/(?:全国|全省|全市|全球|全线)(?:铁路|电网|景区|机场|码头|口岸|法院|海关)$/u.test(core)) return null;
  if (/^(?:他|她|其)$/u.test(core)) return sameSource('报告', { start, end }, before);
  const same = core.length > 4 ? undefined : earlier.findLast((one) => one.slot.text.endsWith(core));
  if (same !== undefined) return { slot: same.slot, start, repeats: true };
  const inside = names.filter(
    (name) => name.rule !== 'zh/subject/person' && name.start >= start && Math.min(name.end, name.slot.end) <= end + 1,
  );
  if (inside.some((name) => name.flags.outlet === true)) return null;
  const title = TITLE.exec(core) ?? (says === true ? whoSpeaks(scene, core, start) : null);
  const bodies = inside.filter((name) => name.type === 'org' || name.type === 'company' || name.type === 'unlisted');
  const body = title === null ? bodies.findLast((name) => name.end >= end - 2) : bodies.at(-1);
  if (body !== undefined && isWholeName(scene, body, start))
    return { slot: body.slot, start: body.start, repeats: body.repeats };
  if (gathers === true && isGatherer(scene, core, start))
    return { slot: slotOfWords(scene.text, { start, end }, (words) => words), start, repeats: false };
  if (CARRIER.test(core)) return null;
  const country = inside.findLast((name) => name.type === 'country' && name.end >= end);
  if (country !== undefined && core.length <= 4) return { slot: country.slot, start: country.start, repeats: false };
  if (
    body === undefined &&
    !isBodyName(core) &&
    !isDatedName(scene, { core, bare, start }, inside) &&
    !(says === true && isPlainSpeaker(scene, core, start, inside)) &&
    !(title !== null && isPhrase(core.slice(0, title.index + 2)))
  )
    return null;
  const from = start + (DESCRIBED.exec(core)?.[0].length ?? BODY_LEAD.exec(core)?.[0].length ?? 0);
  const slot = slotOfWords(scene.text, { start: from, end }, (words) => words);
  return { slot, start: from, repeats: false };
}

/** The day on which somebody said it, right behind their name. */
const DATED =
  /(?:\d{1,2}日|[昨今当]日|[昨今]天|当天|昨晚|日前|近日)(?:[凌清]?晨|[早晚]间?|上午|下午)?(?:在[^,，]{2,12})?$/u;

/** 国网湖南电力5日披露, 中足联4日公布: a noun before the day on which something was said is whoever said it. */
function isDatedName(
  scene: Scene,
  { core, bare, start }: { readonly core: string; readonly bare: string; readonly start: number },
  inside: readonly Name[],
): boolean {
  if (core.length < 3 || core.length > 14 || !DATED.test(bare) || !isPhrase(core) || CARRIER.test(core)) return false;
  // 民防部门9日说: whose it is goes without saying.
  if (core.endsWith('部门') || !/^[\u4e00-\u9fffA-Za-z]+$/u.test(core) || NOBODY.test(core)) return false;
  const end = start + core.length;
  if (
    inside.some(
      ({ type, end: stop }) => stop === end && /^(?:metric|commodity|country|place|scope|region)$/u.test(type),
    )
  )
    return false;
  const last = scene.words({ start, end }).at(-1);
  return last !== undefined && /^(?:n|j|x|eng|vn)/u.test(last.tag);
}

/** How many characters the name of a person mostly has. */
const NAME_LENGTH = 3;

/** 首席预报员周远达说，…: whoever ends in a name and says something is a person, whatever their trade. */
function whoSpeaks(scene: Scene, core: string, start: number): { readonly index: number } | null {
  // 周远达: the characters of a name are no verbs.
  const described = core.length - NAME_LENGTH;
  if (described < 2 || core.length > 30 || !isPhrase(core.slice(0, described))) return null;
  return endsInPerson(scene, { start, end: start + core.length }) ? { index: described - 2 } : null;
}

/** What is written speaks for whoever wrote it, and nobody in particular for themselves. */
const NO_SPEAKER =
  /(?:分析|研究|文章|评论|报告|消息|声音|观点|意见|舆论|文件|通知|调查|结果|数据|资料|方案|规定|公告|计划|草案|社论|传闻|(?:有关|相关|主管|各)部门|方面|其中|此间|一般|普遍|法案|条例|合同|协议|来源|证据|迹象|事实|记录|[财年季月周快通公简]报|声明|[书信函文网页图表单榜])$/u;

/** 台电表示，…: a noun at the head of a sentence, right before a verb of saying and a comma. */
function isPlainSpeaker(scene: Scene, core: string, start: number, inside: readonly Name[]): boolean {
  if (!/^[\u4e00-\u9fff·]{2,8}$/u.test(core) || NO_SPEAKER.test(core) || NOBODY.test(core) || !isPhrase(core))
    return false;
  if (/[\u4e00-\u9fff]/u.test(scene.text.slice(scene.sentence.start, start)) || CARRIER.test(core)) return false;
  if (inside.some(({ type }) => /^(?:metric|commodity|scope)$/u.test(type))) return false;
  const words = scene.words({ start, end: start + core.length });
  return words.every(({ tag }) => /^(?:n|x|j|eng|b|a|f|g)/u.test(tag));
}

/** What those give who only gather figures. */
export const GATHERED = /数据|统计|测算|监测|调研|报价/u;
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

/** 研究第一作者、苏黎世大学的|安娜·魏斯: what stands before a name that it describes. */
const DESCRIBED = /^[^“”]{2,24}的(?=[\u4e00-\u9fff]{1,6}·[\u4e00-\u9fff]{1,6}$)/u;

/** What a body's own words may begin with: 咨询机构北方矿研, 船运数据公司Vesselytics. */
const BODY_LEAD =
  /^(?:市场|行业|第三方|国际|知名|船运|独立)?(?:咨询|研究|调研|数据|评级|分析|智库)?(?:机构|公司|平台)(?=[\u4e00-\u9fffA-Za-z]{3,}$)/u;
const BODY_END =
  /(?:(?<!有关|相关|主管|[各等])部门|业界|部|局|署|厅|(?<=[\u4e00-\u9fff]{3})司|委|院|所|会|社|处|行|办|政府|机构|中心|组织|协会|学会|足协|篮协|乘联会|中汽协|联盟|集团|公司|企业|矿研|研究|证券|资本|银行|基金|交易所|实验室|大学|杂志|专家|业内人士|分析人士|分析师|市场人士|当局|省|市|法院|警方|[总支大]队|海关|气象台|水文站|边检站|机场|铁路|电网|景区|码头|口岸|开发区|天文台|观测站|监测站|检验检疫|项目组|课题组|研究组|团队|[A-Za-z]{3,})$/u;

/** A noun phrase that names a body: it ends like one, and holds no clause of its own. */
function isBodyName(core: string): boolean {
  return BODY_END.test(core) && isPhrase(core);
}

function isPhrase(core: string): boolean {
  return (
    core.length >= 2 &&
    core.length <= 24 &&
    !/[,，;；。]|是|有(?!限|色)|把|被|了|年|将(?!军)|于(?!.{0,3}会)|达|约|占/u.test(core)
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
  const named = words
    .replace(WHERE_SAID, '')
    .replace(WRITTEN_TO, '')
    .replace(/(?<=.{2})[“"「][^”"」]{1,16}[”"」](?:工具|系统|平台|模型|数据库|网站|报告)?$/u, '')
    .replace(DATA, '');
  // 商务部公布(2025年)数据: what follows a name may stand before a bracket too.
  const open = named.replace(/[(（][^)）]{0,40}[)）]$/u, '');
  return open === named ? named : open.replace(DATA, '');
}

/** 报告显示, 摘要还指出: whoever gave the last figures gives these too. */
function sameSource(words: string, span: Span, before: Discourse): Source | null {
  if (before.speaker === null || !/报告|摘要|数据|公告|月报|年报|公报|他|她|其|周报|统计/u.test(words)) return null;
  return { slot: before.speaker, start: span.start, repeats: true };
}
