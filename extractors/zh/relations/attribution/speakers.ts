import type { Discourse } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { anchored } from '../../../engine/text/anchored.ts';
import { characterSet } from '../../../engine/text/characters.ts';
import type { Span } from '../../../model/span.ts';
import type { Name } from '../sentence/clause.ts';
import { CUES, type Cues, SPEECH_WORDS } from '../sentence/cues.ts';
import { GATHERED, type Search, sourceIn } from './sources.ts';
import type { Speaking } from './speaking.ts';

/** Verbs with which somebody gives figures; the longest first. */
const VERB = anchored(
  /发布的?数据显示|(?:数据|数字)显示|公布的?数据显示|提出的?目标|表示|指出|认为|承认(?!了?(?:错误|失误))|显示|公布|发布|统计(?![局厅司处署科室]|部门|中心)|预计|预测|预期|告诉[^,，:：]{0,6}记者|承诺|重申|坦承|直言|提醒|预警|证实|透露|披露|宣布|介绍|强调|估计|估算|测算|坦言|提到|警告|提示(?:了?风险)?(?=[,，:：])|(?:批评|呼吁|质疑|回应|反驳|感慨|解释|补充)(?:说|称|道)?(?=[,，:：])|公告称?|通报|提出|判断|称|说|给予(?=[^,，;；。]{0,12}(?:目标价|评级))|给出|维持|(?<=[局署会部处心院台司][^,，]{0,4})指(?=出)|(?<![直所手食戒泛特意专再仅])指(?=[,，:：])|(?<=.{2})(?:消息|讯|数据|月报|年报)(?=[,，])/u,
  { words: SPEECH_WORDS, behind: [0, 0] },
);
/** 据X数据, 根据X统计, 按照X的说法. */
const ACCORDING =
  /(?:根据|依据|援引|按照|另据|从(?=[^,，;；。]{2,24}(?:获悉|了解到|得知))|(?<![数依根证占收论单票])据(?!点|有|此|悉|称|了解|介绍)|按(?=[^\d,，;；。]{2,10}(?:说法|口径|统计|计算)))/u;
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
  const asked = askedByPress(scene, clause, text, { names, before, earlier });
  if (asked !== null) return asked;
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
  const goesOn = opensGoingOn(text, 0) ? GOES_ON.exec(text) : null;
  if (goesOn !== null) {
    const actor = actorBefore(scene, clause, names);
    if (actor !== null) {
      const at = clause.start + goesOn[0].length;
      const verb = { start: clause.start, end: at };
      return { slot: actor.slot, start: clause.start, at, verb, repeats: true, rule: 'zh/attribution/same-speaker' };
    }
  }
  const revised = revisedBy(scene, clause, text, { names, before, earlier });
  if (revised !== null) return revised;
  const firstFigure = scene.figures.find((figure) => figure.start >= clause.start && figure.kind !== 'date');
  for (const match of VERB(text)) {
    const verb = { start: clause.start + match.index, end: clause.start + match.index + match[0].length };
    if (firstFigure !== undefined && firstFigure.end <= verb.start && firstFigure.start < verb.start) return null;
    const found = speakerBefore(scene, clause, { verb, word: match[0], names, before, earlier });
    if (found !== null) return found;
  }
  return null;
}

/** 国家能源局有关负责人就…答记者问, 答：…: whom the press asks, in the headline and at the head of each answer. */
function askedByPress(scene: Scene, clause: Span, text: string, search: Search): Speaking | null {
  const rule = 'zh/attribution/interview';
  if (text === '答:' || text === '答：') {
    const { speaker } = search.before;
    const verb = { start: clause.end - 1, end: clause.end };
    return speaker === null ? null : { slot: speaker, start: clause.start, at: clause.end, verb, repeats: true, rule };
  }
  if (scene.role !== 'headline' || !/答.{0,6}记者(?:提?问|采访)$/u.test(text)) return null;
  const about = text.search(/就|答/u);
  const source = sourceIn(scene, { start: clause.start, end: clause.start + about }, search);
  const verb = { start: clause.start + about, end: clause.start + about + 1 };
  return source === null ? null : { ...source, verb, at: verb.end, rule };
}

/** 财政部：…, 中汽协：…: whose word a sentence or a headline is, before its colon. */
function beforeColon(scene: Scene, clause: Span, search: Search): Speaking | null {
  const from = scene.role === 'headline' ? headlinePart(scene, clause) : clause.start;
  if ((from === clause.start && clause.start !== scene.sentence.start) || clause.end - from > 17) return null;
  const span = { start: from, end: clause.end - 1 };
  if (span.end - span.start < 2 || /[\d“”"《》]/u.test(scene.text.slice(span.start, span.end))) return null;
  const source = sourceIn(scene, span, search);
  if (source === null || source.start !== span.start) return null;
  return { ...source, at: clause.end, verb: { start: span.end, end: clause.end }, rule: 'zh/attribution/speaker' };
}

/** 受助人数突破16万 社署：开支增逾一成: where the part of a headline begins that a colon ends. */
function headlinePart({ text }: Scene, { start, end }: Span): number {
  const space = Math.max(text.lastIndexOf(' ', end - 1), text.lastIndexOf('\u3000', end - 1));
  return space >= start ? space + 1 : start;
}

/** 欧洲央行将利率下调25个基点,并预计…: whoever acted at the head of the sentence says this. */
const GOES_ON = /^(?:并且?|且|同时|还)?(?:预计|预测|预期|估计|警告|表示|指出|称|认为|强调|透露|披露|说|宣布)/u;
const opensGoingOn = characterSet('并且同还预估警表指称认强透披说宣');

function actorBefore({ text, sentence }: Scene, clause: Span, names: readonly Name[]): Name | null {
  const first = names.find((name) => name.type !== 'metric' && name.type !== 'commodity');
  if (first === undefined || first.end > clause.start || (first.type !== 'org' && first.type !== 'company'))
    return null;
  return /^[\s“"(（]*$/u.test(text.slice(sentence.start, first.start)) ? first : null;
}

/** 高盛将年底金价预测从…上调至…: whoever changes a forecast gives it. */
const REVISED =
  /^[^,，;；。]{2,40}?(?<when>上周[一二三四五六日]?|本周|上月|本月|最新|再次|再度|已)?则?[将把](?=[^,，;；。]{1,30}?(?:震级|深度|强度|等级|损失|人数|规模|风险|可信度)[^,，;；。]{0,4}(?:测定|评估|评定|判定|估算|修正|更正|确定)为|[^,，;；。]{1,48}?(?:预期|预测|预估|预计|目标价|展望)[^,，;；。]{0,30}(?:上调|下调|调高|调低|调升|调降|上修|下修|提高|降低|提升|维持))/u;

function revisedBy(scene: Scene, clause: Span, text: string, search: Search): Speaking | null {
  const match = text.includes('将') || text.includes('把') ? REVISED.exec(text) : null;
  if (match === null) return null;
  const at = clause.start + match[0].length;
  const verb = { start: at - 1, end: at };
  const end = verb.start - (match.groups?.['when']?.length ?? 0);
  const source = sourceIn(scene, { start: clause.start, end }, search);
  return source === null ? null : { ...source, at, verb, rule: 'zh/attribution/reviser' };
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
    /(?:显示|统计(?![局厅司处署科室]|部门|中心)|介绍|测算|数据|报告|消息|说法|估算|预测|口径|计算|预计|公告|月报|年报|的话|透露|表示|报道|获悉|了解到|得知|监测|调研|调度|会商|研判|分析|通报|核算|摸底|普查|核查|评估|排查|梳理|盘点|名单|榜单|白皮书|蓝皮书|文件|要求|部署|公布|发布(?!会)|披露|记录)/u.exec(
      words,
    );
  const span = { start: from, end: from + Math.min(REACH, stop === null ? words.length : stop.index) };
  const gathers = stop !== null && GATHERED.test(stop[0]);
  const source = sourceIn(scene, span, { names, before, earlier, gathers });
  if (source === null) return null;
  const at = Math.min(end, from + (stop === null ? words.length : stop.index + stop[0].length));
  return { ...source, at, verb: { start: from, end: at }, rule: 'zh/attribution/according-to' };
}

/** Verbs that only somebody can be the subject of. */
const SAYS = /^(?:表示|指出|指|称|说|强调|透露|坦言|直言|提到|警告|承认|介绍|呼吁|补充|解释|回应)/u;

/** 某民调机构访问了2000人，结果显示…: whoever asked gives what came of it. */
function surveyedBy({ text, sentence }: Scene, clause: Span, names: readonly Name[]): Name | null {
  const ahead = text.slice(sentence.start, clause.start);
  const asked = /(?:访问|调查|抽访|抽查|抽样|追踪|走访|问卷|检测)了?/u.exec(ahead);
  if (asked === null) return null;
  const by = names.findLast(
    ({ end, type }) => end <= sentence.start + asked.index && type !== 'metric' && type !== 'commodity',
  );
  return by !== undefined && sentence.start + asked.index - by.end <= 12 && by.type !== 'place' ? by : null;
}

function speakerBefore(
  scene: Scene,
  clause: Span,
  { verb, word, names, before, earlier }: Search & { readonly verb: Span; readonly word: string },
): Speaking | null {
  // Whoever speaks is named in few words; the rest of a very long clause is not looked at.
  const whole = { start: Math.max(clause.start, verb.start - REACH), end: verb.start };
  // 能源部先后向某公司|承诺: to whom something is pledged is not who pledges it.
  const to =
    word === '承诺'
      ? (/(?:先后|分别|已经?|曾|再次?)?(?:向|对|给|为)[^,，;；。]{2,20}$/u.exec(
          scene.text.slice(whole.start, whole.end),
        )?.[0].length ?? 0)
      : 0;
  const span = { start: whole.start, end: whole.end - to };
  const words = scene.text.slice(span.start, span.end);
  // 阿格斯的报价显示
  const shows = word === '显示' && GATHERED.test(words.slice(-2));
  if (
    (NOT_SAID.test(words) && !shows && !/数据/u.test(word)) ||
    (/^(?:发布|公布|统计|介绍|提出|判断|披露|给出)$/u.test(word) === false && words.trim() === '')
  )
    return null;
  if (
    /^(?:给出|提出|维持)$/u.test(word) &&
    !(word === '维持' ? /预测|预期|目标价|评级|展望|估计/u : /(?:数字|数据|预测|目标|估计|[,，:：])/u).test(
      scene.text.slice(verb.end, clause.end),
    )
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
  // 自本公告披露之日起: a paper, and the day on which it comes out.
  if (/(?:本|该|此|上述)(?:[公通]告)?$/u.test(words) && /^(?:公告|通报|披露|发布|公布)/u.test(word)) return null;
  if (/^之?日/u.test(scene.text.slice(verb.end, verb.end + 2))) return null;
  const says = SAYS.test(word) && /^[,，:：“"「]/u.test(scene.text.slice(verb.end, verb.end + 1));
  const surveyor = /结果$/u.test(words) && word === '显示' ? surveyedBy(scene, clause, names) : null;
  if (surveyor !== null)
    return {
      slot: surveyor.slot,
      start: clause.start,
      at: verb.end,
      verb,
      repeats: true,
      rule: 'zh/attribution/surveyor',
    };
  const source = sourceIn(scene, span, {
    names,
    before,
    earlier,
    gathers: GATHERED.test(word) || (word === '显示' && GATHERED.test(words.slice(-4))),
    says,
  });
  return source === null
    ? null
    : {
        ...source,
        at: verb.end,
        verb,
        rule: source.repeats ? 'zh/attribution/same-speaker' : 'zh/attribution/speaker',
      };
}
