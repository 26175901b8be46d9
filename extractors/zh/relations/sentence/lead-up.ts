import type { Scene } from '../../../engine/relations/scene.ts';
import type { Span } from '../../../model/span.ts';

/** What stands between a metric and its figure: verbs of being and moving, hedges, prepositions. */
export const BETWEEN =
  /(?:(?<![通经渡错越])过|优于|高于|低于|不[超少多高低]于|不超过|不足|至少|最多|最高|最低|均|维持在|保持在|稳定在|控制在|恢复到|恢复至|降到|升到|增长到|增加到|减少到|压降|(?:[上下]调|调[升降高低整]|[上下]修|修正)[至为到]|跌破|升破|站上|逼近|录得|录|为|是|达到?|高达|约|大约|近|接近|逾|超过?|突破|共计?|合计|总计|累计|仅|只|只有|已|将|可|预计|预期|估计|或|料|也|还|则|平均|分别|由|从|升至|降至|增至|减至|跌至|缩短|延长|压缩|压减|缩减|拉长|涨至|提高到|提升至|扩大至|缩小至|下降到|上升到|回升至|回落到|至|同比|环比|按年|按月|(?:微|略|小幅|大幅|大|锐|猛|骤|激|暴|飙|陡|稳步|持续|继续|明显|显著|快速|进一步|逐步)(?:有)?(?:增长?|升|涨|降|跌|减|增加|减少|上升|上涨|下降|下跌|下滑|回升|回落|提升|提高|改善|收窄|扩大|放缓|萎缩)|回落|回升|下滑|收窄|扩大|放缓|攀升|飙升|跃升|增长?|下降|上升|上涨|下跌|减少|增加|提高|降低|首次?|偏[高低多少强弱大小]|临时估计|初步估计|初步统计|暂|在|(?<=[量额值价数率费入润])[升跌涨降增减]|的|了|[\s(（:：])+$/u;

/** 仍有, 尚余, 现共有: that there is so much. */
const THERE_IS = /(?:[仍尚还均都共现已]|目前|现时|现在)*(?:有|存有|余|剩|剩余)$/u;

/** 标准为每人每月|812元: for whom and how long. */
const EACH = /(?:每(?:[人户月年日家名天亩吨斤]|公斤|平方米)){1,2}$/u;

/** 由三年前的, 从去年同期的, 由1981年发现时的: when a movement began, before the level that it began at. */
const SINCE_WHEN =
  /[由从自](?:[^,，;；。、由从自]{0,10}(?:[年月日前期初末底来时先度季周]|过去|当初)[^,，;；。、由从自]{0,5})的?$/u;

/** 人潮|较平日增加两成, 用电量|比往年同期多: what something is held against that everybody knows. */
const HELD_AGAINST =
  /(?:相?[较比]|相比)(?:平[日时常]|多年|往[日年常]|常年|历年|以往|[此之先]前|原来|过去|均值|平均(?:值|水平)|前一?[日天周月年]|上一?[日周月季年届次]|去年|同期|年初|疫情前|灾前|战前|\d{4}年)(?:同[期日月])?(?:的|水平|均值|峰值|高点|低点|高位|低位|谷底)*$|(?<![对占同环相])较$/u;

/** What a level is told of that something moved from. */
const MOVES = /^(?:左右)?[增减升降扩缩压提发上下调跌涨回]/u;

/** Words that a noun phrase is left by: verbs, adverbs, prepositions, particles. */
const LEAVES = /^(?:v|d|p|u|c|zg|vd|vg|dg)/u;

/** How many such words may stand between what is told of and its figure. */
const MOST_WORDS = 3;

/**
 * Where the words end that a figure is told of: 缺口|仍有300万千瓦, 客房数量|由三年前的42间, 盖度|由不足3%. What stands between
 * says that there is so much, how it moved, or since when.
 * @param from where the words may begin.
 * @param to where the figure begins.
 */
export function toldUpTo({ text }: Scene, from: number, to: number): number {
  return from + stripped(text.slice(from, to), [BETWEEN, THERE_IS, SINCE_WHEN, EACH, HELD_AGAINST]).length;
}

/** Where the words end before those that only say where a number started: 客房数量|由三年前的42间, 列车|由82列增加到96列. */
export function beforeStart({ text }: Scene, from: number, figure: Span): number {
  const words = text.slice(from, figure.start);
  const bare = MOVES.test(text.slice(figure.end, figure.end + 4)) ? words.replace(/[由从]$/u, '') : words;
  return from + stripped(bare, [SINCE_WHEN]).length;
}

function stripped(words: string, ends: readonly RegExp[]): string {
  let rest = words;
  for (let last = -1; rest.length !== last; ) {
    last = rest.length;
    for (const end of ends) rest = rest.replace(end, '');
  }
  return rest;
}

/** Where the nouns end before the verbs that a figure stands behind: 发电量|迈上新台阶达; `to` itself where a noun stands there. */
export function beforeVerbs(scene: Scene, from: number, to: number): number {
  const run = /[\u4e00-\u9fff]{2,16}$/u.exec(scene.text.slice(from, to))?.[0] ?? '';
  if (run === '') return to;
  let end = to;
  const words = scene.words({ start: to - run.length, end: to });
  for (const word of words.slice(-MOST_WORDS).toReversed()) {
    if (!LEAVES.test(word.tag)) break;
    end = word.start;
  }
  return end;
}
