import type { Attached } from '../../engine/discourse.ts';
import type { Scene } from '../../engine/scene.ts';
import { slotOfWords } from '../../engine/slots.ts';
import type { Figure } from '../../model/figure.ts';

/** Last characters of nouns that name a measure. */
const MEASURES = '量额率值价数费积重长高深度比速温力寿命';

/**
 * A metric that no lexicon lists, by its head: the last noun before the figure that ends like a measure, with the nouns
 * before it (单位能耗, 空置率). Null where the clause has none.
 */
export function openMetric(scene: Scene, figure: Figure, from: number): Attached | null {
  const clause = scene.clauses.find((one) => one.start <= figure.start && figure.start < one.end) ?? scene.sentence;
  const start = Math.max(clause.start, from);
  if (figure.start - start < 2) return null;
  const words = scene.words({ start, end: figure.start });
  for (let at = words.length - 1; at >= 0; at--) {
    const head = words[at];
    if (head === undefined || !isNoun(head.tag) || !MEASURES.includes(head.text.slice(-1)) || head.text.length < 2)
      continue;
    let first = at;
    while (
      first > 0 &&
      isNoun(words[first - 1]?.tag ?? '') &&
      !scene.names.some((name) => name.end === words[first - 1]?.end)
    )
      first--;
    const span = { start: words[first]?.start ?? head.start, end: head.end };
    return {
      slot: slotOfWords(scene.text, span, (phrase) => phrase.replaceAll('的', '')),
      rule: 'zh/metric/head-noun',
      inherited: false,
    };
  }
  return null;
}

function isNoun(tag: string): boolean {
  return tag.startsWith('n') || tag === 'vn' || tag === 'an' || tag === 'x';
}
