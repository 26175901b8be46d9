import type { Attached } from '../../../engine/relations/discourse.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import { attachedName, type Clause, type Name } from '../sentence/clause.ts';
import type { Reading } from '../sentence/reading.ts';

const JOINED = /^(?:[、和与及]|以及|和其|及其)(?:同比|环比)?$/u;
const VAGUE = oneOf(/^metric:(?:share|number|amount|growth|decline|target)$/u);
/** 银行结汇和售汇|分别为: two measures that no lexicon lists. */
const UNLISTED =
  /([\u4e00-\u9fff]{2,8})(?:和|与|及|、)([\u4e00-\u9fff]{2,8})(?:同比|环比|各)?分别(?=为|达|是|完成|实现|约|超|近|\d|增|下|上)/u;

/**
 * The measures that 分别 spreads figures over: 营业收入和净利润分别为12亿元和3亿元. Empty where the clause lists none, and
 * where it lists things or subjects instead.
 */
export function listedMetrics({ scene }: Reading, clause: Clause): readonly Attached[] {
  const words = scene.text.slice(clause.start, clause.end);
  const spread = words.indexOf('分别');
  if (spread < 0) return [];
  const named = clause.names.filter((name) => name.end <= clause.start + spread);
  const metrics = named.filter((name) => name.type === 'metric' && !VAGUE.test(name.slot.id));
  let run: readonly Name[] = [];
  for (const name of metrics) {
    const last = run.at(-1);
    run = last !== undefined && JOINED.test(scene.text.slice(last.end, name.start)) ? [...run, name] : [name];
  }
  if (run.length > 1) return run.map((name) => attachedName(name));
  if (named.some(({ type }) => type !== 'scope' && type !== 'sector')) return [];
  const pair = UNLISTED.exec(words);
  if (pair === null || pair.index + pair[0].length < spread) return [];
  return [pair[1] ?? '', pair[2] ?? ''].flatMap((part): readonly Attached[] => {
    const bare = part.replace(/^.*(?:其中|当月|全年|年|月|日|季度|称|示)(?=[\u4e00-\u9fff]{2})/u, '');
    const start = clause.start + words.indexOf(bare, pair.index);
    if (!/[汇入出额量率值费本款债利息数]$/u.test(bare)) return [];
    const slot = slotOfWords(scene.text, { start, end: start + bare.length }, (one) => one);
    return [{ slot, rule: 'zh/metric/listed', inherited: false }];
  });
}
