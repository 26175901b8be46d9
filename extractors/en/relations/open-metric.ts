import type { Attached } from '../../engine/discourse.ts';
import type { Scene } from '../../engine/scene.ts';
import { slotOfWords } from '../../engine/slots.ts';
import type { Figure } from '../../model/figure.ts';

/**
 * A metric that no lexicon lists: the head of the noun phrase before the figure's verb, with the nouns before it.
 * Null where the clause has none.
 */
export function openMetric(scene: Scene, figure: Figure, from: number): Attached | null {
  const clause = scene.clauses.find((one) => one.start <= figure.start && figure.start < one.end) ?? scene.sentence;
  const start = Math.max(clause.start, from);
  if (figure.start - start < 4) return null;
  const words = scene.words({ start, end: figure.start });
  const verb = words.findIndex((word) => /Verb|PastTense|PresentTense|Copula/.test(word.tag));
  for (let at = (verb < 0 ? words.length : verb) - 1; at >= 0; at--) {
    const head = words[at];
    if (head === undefined || !/^(?:Noun|Singular|Plural)/.test(head.tag)) continue;
    let first = at;
    while (first > 0 && /^(?:Noun|Singular|Adjective)/.test(words[first - 1]?.tag ?? '')) first--;
    const span = { start: words[first]?.start ?? head.start, end: head.end };
    return {
      slot: slotOfWords(scene.text, span, (phrase) => phrase.toLowerCase()),
      rule: 'en/metric/head-noun',
      inherited: false,
    };
  }
  return null;
}
