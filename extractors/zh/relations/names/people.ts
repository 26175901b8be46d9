import type { Scene, Word } from '../../../engine/relations/scene.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import { everyMatch } from '../../../engine/text/every-match.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { Span } from '../../../model/span.ts';
import type { Name } from '../sentence/clause.ts';
import { nameOf } from './name-of.ts';
import { DEEDS, TRADES } from './people-words.ts';

/** The commonest family names: with them a word that the segmenter does not know is a person's name. */
const FAMILY =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许邓冯韩曹曾彭萧肖蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武戚莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧阳上官司马诸葛';

/** Characters of which foreign names are written. */
const SOUNDS =
  '阿埃艾安奥巴贝本比伯博布查达戴丹德迪蒂多杜厄恩法菲费弗夫福盖戈格古哈海汉赫霍吉加贾杰金卡凯坎科克肯库拉莱兰朗劳勒雷里利莉列林琳龙卢鲁伦罗基姆坎邦宾什柳捷涅杜鲁默沙温韩瓜洛马迈曼梅门米密明莫姆穆纳娜奈南内尼涅农努诺欧帕派佩皮普奇齐恰乔琼丘萨塞赛桑沙莎舍申圣施史斯丝苏索塔泰坦汤特腾提廷图托瓦万韦威维温沃乌伍武西希夏香谢辛休雅亚扬耶叶伊因尤于约泽詹珍朱兹佐妮森顿伽喀默切舒翁佛甫·';

const BEFORE_NAME = new RegExp(`(?:${TRADES.join('|')})$`, 'u');
/** A word for what people are, right before what a name may begin with: only there is it worth cutting a clause into words. */
const NAME_BEHIND = new RegExp(`(?:${TRADES.join('|')})(?=[${FAMILY}${SOUNDS}])`, 'u');
/** 龙某某, 王某: whom a court does not name. */
const WITHHELD = new RegExp(`[${FAMILY}]某{1,2}(?![\\u4e00-\\u9fff]{0,2}(?:公司|企业|厂))`, 'gu');
/** 陈远宁|拿下24分: what only people do gives a bare name away. */
const DOING = new RegExp(
  `(?<=^|[,，;；。：:日月年晚)）])([${FAMILY}][\\u4e00-\\u9fff]{1,2})(?=(?:独得|独砍|拿下|砍下|得到|贡献|轰下|打进|攻入|射入|助攻|跑出|游出|跳出|投出|出演|执导|主演|获刑|被判|犯有|受贿|贪污|当选|连任|送出|出场|登场)(?![的者]))`,
  'gu',
);
/** What a name of a person is followed by: what they do, or how. */
const ACTS = /^(?:v|d|p|t|uz|c$|x|r)/u;
/** Deeds that the segmenter takes for nouns. */
const DEED_NOUN = oneOf(/^(?:贡献|花费|投入|支出|存款|借款|捐款|摘金|夺金|夺冠|摘银|绝杀|梅开二度)$/u);
/** 特克莱|以: what the segmenter leaves at a name that it does not know. */
const TAIL = /(?<=^.{2,})[以将在也因从被获与则已曾向对]$/u;
const OWN_NAME = new RegExp(`^[${FAMILY}][\\u4e00-\\u9fff]{1,3}$`, 'u');
const FOREIGN_NAME = new RegExp(`^[${SOUNDS}]{2,8}$`, 'u');
/** 安娜·魏斯: a dot stands in no other words. */
const FOREIGN_FULL_NAME = /[\u4e00-\u9fff]{1,6}·[\u4e00-\u9fff]{1,6}$/u;
/** Words that the segmenter takes for names where they are none. */
const NO_PERSON =
  /[省市县区州镇乡街路港湾司局部署厅委院所社处室厂店馆网报台站队组团率量额价值费]$|^(?:明显|易于|马上|高于|高出|高达|向上|方面|方可|成为|成本|成交|任何|时任|于是|万元|金额|单日|单月|路透)/u;

/** Whether a stretch holds anything that people() could read; cheap, since most sentences have none. */
export function mayNamePeople(text: string): boolean {
  return WITHHELD_CUE.test(text) || NAME_BEHIND.test(text) || DOING_CUE.test(text);
}
const WITHHELD_CUE = /某/u;
const DOING_CUE = new RegExp(DEEDS.join('|'), 'u');

/**
 * People whom no lexicon lists, where a clause begins: 队长林心月贡献6个拦网, 埃塞俄比亚选手特克莱以2小时08分17秒夺冠, 主犯龙某某犯….
 * Only the name is the name; what they are stands before it.
 */
export function peopleOf(scene: Scene): readonly Name[] {
  const { start: from, end: to } = scene.sentence;
  const text = scene.text.slice(from, to);
  if (!mayNamePeople(text)) return NO_NAMES;
  const names: Name[] = [];
  for (const match of everyMatch(WITHHELD, text)) {
    const start = from + match.index;
    names.push(personAt(scene, { start, end: start + match[0].length }));
  }
  for (const match of DOING_CUE.test(text) ? everyMatch(DOING, text) : []) {
    const span = { start: from + match.index, end: from + match.index + match[0].length };
    const [word, ...more] = scene.words(span);
    if (word === undefined || more.length > 0 || !isRareName(word)) continue;
    if (!scene.names.some((name) => name.start < span.end && span.start < name.end)) names.push(personAt(scene, span));
  }
  for (const clause of scene.clauses) {
    const person = personIn(scene, clause);
    if (person !== null && !names.some((one) => one.start < person.end && person.start < one.end)) names.push(person);
  }
  return names;
}

const NO_NAMES: readonly Name[] = [];
/** How far into a clause a person may be named who does what it tells. */
const REACH = 24;

/** The person whom the first title in a clause stands before. */
function personIn(scene: Scene, clause: Span): Name | null {
  const head = scene.text.slice(clause.start, Math.min(clause.end, clause.start + REACH));
  const run = /^[^\d“”"《》(（]*/u.exec(head)?.[0] ?? '';
  if (!NAME_BEHIND.test(run)) return null;
  const words = scene.words({ start: clause.start, end: clause.start + run.length });
  for (const [at, word] of words.entries()) {
    const title = words[at - 1];
    if (title === undefined || !isRareName(word)) continue;
    if (!BEFORE_NAME.test(scene.text.slice(clause.start, word.start))) continue;
    const end = nameEnd(words, at);
    const next = words.find((one) => one.start >= end);
    const closes = end === clause.start + run.length || TAIL.test(scene.text.slice(end - 2, end + 1));
    if (!closes && (next === undefined || !(ACTS.test(next.tag) || DEED_NOUN.test(next.text)))) continue;
    if (scene.names.some((name) => name.start < end && word.start < name.end)) return null;
    return personAt(scene, { start: word.start, end });
  }
  return null;
}

/** A name may be cut into several words: 韩|江, 特克莱|·|沃尔德, 基普|图姆以. */
function nameEnd(words: readonly Word[], at: number): number {
  const first = words[at];
  let end = first?.end ?? 0;
  let last = first?.text ?? '';
  const isForeign = FOREIGN_NAME.test(last);
  for (const word of words.slice(at + 1)) {
    const goesOn = isForeign && word.tag === 'x' && FOREIGN_NAME.test(word.text.replace(TAIL, ''));
    if (word.start !== end || !(goesOn || word.text.startsWith('·') || last === '·' || /^nr/u.test(word.tag))) break;
    end = word.end;
    last = word.text;
  }
  return end - (TAIL.test(last) ? 1 : 0);
}

/** 首席预报员周远达, 苏黎世大学的安娜·魏斯: whether what stands there ends in somebody's own name. */
export function endsInPerson(scene: Scene, { start, end }: Span): boolean {
  if (FOREIGN_FULL_NAME.test(scene.text.slice(Math.max(start, end - 24), end))) return true;
  const last = scene.words({ start, end }).at(-1);
  return last !== undefined && last.start > start && isRareName(last);
}

function isRareName({ text, tag }: Word): boolean {
  return /^(?:x|nr|nrt|nrfg)$/u.test(tag) && isNameText(text.replace(TAIL, '')) && !NO_PERSON.test(text);
}

function isNameText(text: string): boolean {
  return OWN_NAME.test(text) || FOREIGN_NAME.test(text);
}

function personAt(scene: Scene, span: Span): Name {
  const slot = slotOfWords(scene.text, span, (words) => words);
  return nameOf(span, 'unlisted', { slot, rule: 'zh/subject/person' });
}
