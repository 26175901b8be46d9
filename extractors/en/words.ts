import { createRequire } from 'node:module';
import type nlp from 'compromise/two';
import type { Word } from '../engine/relations/scene.ts';

const require = createRequire(import.meta.url);
let tagger: typeof nlp | undefined;

/** Words and tags (compromise's) of a stretch of English. Slow (some 0.1 MB/s): for single clauses, not for articles. */
export function tagEnglish(text: string, offset: number): readonly Word[] {
  // Loaded with the first call: it takes a tenth of a second to load, and few texts need it.
  tagger ??= load();
  const words: Word[] = [];
  let at = 0;
  for (const sentence of tagger(text).json({ terms: { text: true, tags: true } })) {
    for (const term of sentence.terms) {
      const start = term.text === '' ? -1 : text.indexOf(term.text, at);
      if (start < 0) continue;
      at = start + term.text.length;
      words.push({ text: term.text, tag: term.tags?.join(' ') ?? '', start: offset + start, end: offset + at });
    }
  }
  return words;
}

function load(): typeof nlp {
  return require('compromise/two');
}
