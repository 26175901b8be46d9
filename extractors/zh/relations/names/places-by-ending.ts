import type { Scene } from '../../../engine/relations/scene.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import { anchored } from '../../../engine/text/anchored.ts';
import { everyMatch } from '../../../engine/text/every-match.ts';
import type { Span } from '../../../model/span.ts';
import type { Name } from '../sentence/clause.ts';
import { CUES, type Cues } from '../sentence/cues.ts';
import { nameOf } from './name-of.ts';

/** 秋田县, 莱茵兰州, 马拉蒂亚省: a name with the word for what sort of place it is. */
const PLACE = anchored(
  /[\u4e00-\u9fff·]{1,5}?(?:省|自治州|市|县|州|郡|区|镇|乡|村|旗)(?=[\u4e00-\u9fff\d（(“,，])(?![长委道])/u,
  { words: ['省', '自治州', '市', '县', '州', '郡', '区', '镇', '乡', '村', '旗'], behind: [1, 5] },
);
/** Places by their sort alone, and words that only end like one. */
const COMMON =
  /^(?:[全本该各两三多外邻沿数每一这那几]|城|上|股|楼|车|超|门|夜|菜|都|灾|山|郊|新|矿|库|林|牧|厂|校|辖|小|社|地|景|园|专|战|特|险|禁|疫|港|海|渔|农|乡|城乡|市辖|工业|开发|保护|自贸|示范|高新|保税|住宅|商业|产业|旅游|自然|贫困|重点|主产|沿海|内陆|东部|西部|南部|北部|中部|直辖|地级|县级|主要|部分|其他|相关|受灾|有关|所有|许多|共|东道|神|九|自治).{0,2}[省市县州郡区镇乡村旗]$|(?:地|景|园|小|社|灾|山|城|郊|矿|库|林|牧|厂|校|辖|片|街|特|专|保护|开发|示范|服务|工业|度假|旅游|自贸|住宅|办公|生产)区$|(?:股|楼|车|超|上|城|都|闹)市$|(?:农|乡)村$|(?:城|乡)镇$|(?:家|故|水|思|返|还|下)乡$|[节俭]省$|(?:开|收|休|入|退|救|后|牛|熊)市$|(?:进|下|入|驻)村$/u;
const NO_NAMES: readonly Name[] = [];

/** Places that no lexicon lists, where a subject stands: at the start of a clause, behind a date or a larger place. */
export function placesByEnding(scene: Scene, cues: Cues): readonly Name[] {
  if ((cues & CUES.seats) === 0) return NO_NAMES;
  const { start: from, end: to } = scene.sentence;
  const names: Name[] = [...countedPlaces(scene)];
  for (const match of PLACE(scene.text.slice(from, to))) {
    const whole = { start: from + match.index, end: from + match.index + match[0].length };
    const span = withoutLead(scene, whole);
    if (span === null || !opens(scene, span.start)) continue;
    if (scene.names.some((name) => name.start < span.end && name.end > span.start)) continue;
    const words = scene.text.slice(span.start, span.end);
    if (words.length < 3 || COMMON.test(words) || !isRare(scene, span)) continue;
    const slot = slotOfWords(scene.text, span, (one) => one);
    names.push(nameOf(span, 'place', { slot, rule: 'zh/subject/place-by-ending' }));
  }
  return names;
}

/** 温州、宁德|两市: places of which some are not listed, by how many of which sort they are. */
const COUNTED =
  /(?<=^|[,，;；：:。在为和及])((?:[\u4e00-\u9fff]{2,4}、){0,6}[\u4e00-\u9fff]{2,4}[、和与][\u4e00-\u9fff]{2,4}?)(?=[两三四五六七八九十](?:省|市|县|区|州|地|省区|省市)(?!场|民|长|委))/gu;

/** What every such list ends in: the longer pattern is tried only where it stands. */
const IS_COUNTED = /[两三四五六七八九十](?:省|市|县|区|州|地)/u;

/** Those of such a list that no lexicon has, where it has at least one. */
function countedPlaces(scene: Scene): readonly Name[] {
  const { start, end } = scene.sentence;
  const words = scene.text.slice(start, end);
  if (!IS_COUNTED.test(words)) return [];
  return everyMatch(COUNTED, words).flatMap((match) => {
    let at = start + match.index;
    const parts = (match[1] ?? '').split(/[、和与]/u).map((part) => {
      const span = { start: at, end: at + part.length };
      at = span.end + 1;
      return span;
    });
    const listed = (span: Span) => scene.names.find((name) => name.start < span.end && span.start < name.end);
    if (!parts.some((span) => listed(span)?.type === 'place')) return [];
    return parts
      .filter((span) => span.end - span.start >= 2 && listed(span) === undefined)
      .map((span) => {
        const slot = slotOfWords(scene.text, span, (one) => one);
        return nameOf(span, 'place', { slot, rule: 'zh/subject/place-by-ending' });
      });
  });
}

/** 其中秋田县, 位于林场县, 土耳其东部马拉蒂亚省: what stands before the name. */
function withoutLead(scene: Scene, span: Span): Span | null {
  const words = scene.text.slice(span.start, span.end);
  const lead =
    /^(?:.*(?:其中|位于|当地|[东西南北中]部|以及|[在于的和与及日月年，、])|[以由从向将把被受给](?=.{3}))/u.exec(
      words,
    )?.[0].length ?? 0;
  const inside = scene.names.findLast(
    (name) => name.end > span.start && name.end < span.end && name.start <= span.start,
  );
  const from = Math.max(span.start + lead, inside?.end ?? 0);
  // 郴州|市临武县, 四川|省雅江县: what sort of place it is that the listed name in front is of.
  const sort =
    /^[省市县州区](?=.{3})/u.test(scene.text.slice(from, span.end)) && scene.names.some((name) => name.end === from);
  const start = sort ? from + 1 : from;
  return span.end - start >= 3 ? { start, end: span.end } : null;
}

function opens(scene: Scene, start: number): boolean {
  if (start === scene.sentence.start || /[,，;；:：、。)）”年月日中部在于称示]/u.test(scene.text.charAt(start - 1)))
    return true;
  // 受灾最重的|布内尔县
  if (/最[\u4e00-\u9fff]{1,3}的$/u.test(scene.text.slice(Math.max(0, start - 5), start))) return true;
  return scene.names.some((name) => name.end === start && (name.type === 'country' || name.type === 'place'));
}

/** A name's characters make no running text: the segmenter knows them as a name, or not at all. */
function isRare(scene: Scene, span: Span): boolean {
  const words = scene.words({ start: span.start, end: span.end - 1 });
  return (
    words.some(({ tag }) => /^(?:x|nr|ns|nz|nrt)/u.test(tag)) && !words.some(({ tag }) => /^(?:[pcdrum]|v$)/u.test(tag))
  );
}
