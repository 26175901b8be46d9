import type { Scene } from '../../../engine/relations/scene.ts';
import { everyMatch } from '../../../engine/text/every-match.ts';
import type { Span } from '../../../model/span.ts';

/** What shows that a sentence tells of single shares. */
const OF_SHARES = /板块|概念股?|个股|股[价票指]|涨停|跌停|[AH港美]股/u;
/** How a share moves: 跌近14%, 涨停, 盘中涨超7%. */
const MOVES =
  '(?:(?:股价|午后|早盘|盘中|开盘|一度|则|也|均|双双|纷纷|逆势|[大急暴小微重]幅?|冲高|封|收|领|再度?){0,3}(?:[涨跌](?:约|近|超|逾|幅|了)?\\d|涨停|跌停))';
const MOVER = new RegExp(
  `(?<=^|[,，;；:：。])((?:[\\u4e00-\\u9fffA-Z]{2,5}、){0,5}[\\u4e00-\\u9fffA-Z]{3,5}?)(?:等(?:多股|个股)?)?(?=${MOVES})`,
  'gu',
);
/** What moves so and is no company. */
const NO_SHARE =
  /板块|概念|[上下]$|(?:[指数额量率价值盘股金油铜铝锌镍锡铅镁钢煤锂]|板块|概念|个股|合约|期货|现货|汇率|美元|人民币|债券?|市场|行业|两市|大盘|主力|国债|基金|同期|目前|随后|其中|昨日|今日|当日|本周|上周)$|^(?:其中|随后|盘中|午后|早盘|截至|目前|昨日|今日|当日|本周|上周|个股|多只|两市|全天)/u;

/** 江波龙|跌近14%, 佰维存储、德明利|跌超8%: companies that no lexicon lists, where a sentence tells of single shares. */
export function shareMovers(scene: Scene): readonly Span[] {
  const { start, end } = scene.sentence;
  const text = scene.text.slice(start, end);
  if (!OF_SHARES.test(text)) return [];
  return everyMatch(MOVER, text).flatMap((match) => {
    let at = start + match.index;
    return (match[1] ?? '').split('、').flatMap((words) => {
      const span = { start: at, end: at + words.length };
      at = span.end + 1;
      const listed = scene.names.some(
        (name) => name.start < span.end && span.start < name.end && name.type !== 'place',
      );
      return listed || words.length < 3 || NO_SHARE.test(words) || isOneWord(scene, span) ? [] : [span];
    });
  });
}

/** 白酒股, 创新药: a word that the segmenter knows is nobody's name. */
function isOneWord(scene: Scene, span: Span): boolean {
  const [word, ...more] = scene.words(span);
  return more.length === 0 && word !== undefined && !/^(?:x|nr|nz|nt)/u.test(word.tag);
}
