import type { Discourse } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import { characterSet } from '../../../engine/text/characters.ts';
import type { Name } from '../sentence/clause.ts';
import { nameOf } from './name-of.ts';

/** What a company says of its trade in its name, and leaves out where it is told of again. */
const FULL =
  /^(?<short>[\u4e00-\u9fff]{2,3})(?:科技|汽车|家电|电器|股份|集团|控股|生物|医药|制药|医疗|航空|银行|电子|半导体|芯片|智能|机器人|能源|电池|光伏|硅业|重工|造船|航运|物流|快递|地产|置业|资本|投资|证券|保险|再保险|人寿|矿业|冶金|钢铁|锂业|化工|材料|新材|食品|饮料|咖啡|餐饮|零售|超市|传媒|影业|软件|网络|通信|咨询|动力|机械|电气)$/u;
/** Where a clause begins. */
const opens = characterSet('，,；;：:。“ ');
/** Words of two characters that are no name, by their part of speech. */
const COMMON = /^(?:[acdfmnpqrtuvy]$|vn|vd|ad|an|ns)/u;

/** 青榕科技获融资…。青榕|上月: a company told of before, by the first part of its name, where a clause begins. */
export function shortNames({ text, sentence, words, names }: Scene, before: Discourse): readonly Name[] {
  const { start, end } = sentence;
  const found: Name[] = [];
  for (const { text: told, id, label } of before.names) {
    const short = told.length < 4 || id.includes(':') ? undefined : FULL.exec(told)?.groups?.['short'];
    if (short === undefined) continue;
    for (let at = text.indexOf(short, start); at >= 0 && at < end; at = text.indexOf(short, at + 1)) {
      const span = { start: at, end: at + short.length };
      if ((at > start && !opens(text, at - 1)) || text.startsWith(told, at)) continue;
      if (words(span).some((word) => word.text === short && COMMON.test(word.tag))) continue;
      if (names.some((name) => name.start < span.end && at < name.end)) continue;
      const slot = { ...slotOfWords(text, span, () => id), label };
      found.push(nameOf(span, 'unlisted', { slot, rule: 'zh/subject/short-name' }));
    }
  }
  return found;
}
