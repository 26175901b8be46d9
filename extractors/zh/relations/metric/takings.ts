import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Clause } from '../sentence/clause.ts';

/** 首周末收, 再收, 斩获: what a work takes, where its sentence tells of works. */
const TAKES =
  /(?<![营吸回查没税])(?<verb>收获?|斩获|揽获|揽收|狂揽|入账|进账|吸金|拿下|卷走)(?:了|约|近|超过?|逾|仅|共)?$/u;
const OF_FILMS = /票房|上映|首映|影片|电影|观影|(?:科幻|动画|喜剧|剧情|动作|爱情|恐怖|悬疑|纪录|故事)片/u;

/** 《江海》上映首周末收|5.03亿元: money that a film takes is its box office. Null for any other figure. */
export function takings({ text, sentence, lexicon }: Scene, clause: Clause, figure: Figure): Attached | null {
  if (figure.kind !== 'money') return null;
  const verb = TAKES.exec(text.slice(Math.max(clause.start, figure.start - 6), figure.start))?.groups?.['verb'];
  if (verb === undefined) return null;
  const words = text.slice(sentence.start, sentence.end);
  const listed = lexicon.entity('metric:box-office');
  if (listed === undefined || !words.includes('《') || !OF_FILMS.test(words)) return null;
  const start = text.lastIndexOf(verb, figure.start - 1);
  const slot = { id: listed.id, label: listed.label, text: verb, start, end: start + verb.length };
  return { slot, rule: 'zh/metric/takings', inherited: false };
}
