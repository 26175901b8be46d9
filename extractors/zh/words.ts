// biome-ignore lint/style/noRestrictedImports: nodejieba aborts the whole process when its dictionary is missing, so the file is looked for first.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nodejieba from 'nodejieba';
import type { Word } from '../engine/relations/scene.ts';

const DICTIONARY = fileURLToPath(new URL('./dictionary/', import.meta.url));
let loaded = false;

/**
 * Words and parts of speech (ICTCLAS tags: n noun, v verb, ns place, nt organisation …) of a stretch of Chinese.
 * The reduced dictionary (build-dictionary.mjs) is loaded with the first call, once in every thread.
 *
 * @throws Error when the dictionary was not built, which says how to build it.
 */
export function tagChinese(text: string, offset: number): readonly Word[] {
  return tagged(text).map(({ text, tag, start, end }) => ({ text, tag, start: offset + start, end: offset + end }));
}

/** Short stretches (the head of a name, the noun before a figure) come again and again; their words are kept. */
const KEPT = new Map<string, readonly Word[]>();
const MOST_KEPT = 4096;
const LONGEST_KEPT = 12;

/** Words with offsets into the stretch itself. */
function tagged(text: string): readonly Word[] {
  const known = KEPT.get(text);
  if (known !== undefined) return known;
  const words = segmented(text);
  if (text.length > LONGEST_KEPT) return words;
  if (KEPT.size >= MOST_KEPT) KEPT.clear();
  KEPT.set(text, words);
  return words;
}

function segmented(text: string): readonly Word[] {
  if (!loaded) load();
  const words: Word[] = [];
  let at = 0;
  for (const { word, tag } of nodejieba.tag(text)) {
    // The segmenter drops what is not valid text (a lone surrogate); each word is looked up so that offsets stay true.
    const start = text.indexOf(word, at);
    if (start < 0) continue;
    at = start + word.length;
    words.push({ text: word, tag, start, end: at });
  }
  return words;
}

function load(): void {
  const dict = `${DICTIONARY}words.utf8`;
  if (!existsSync(dict)) {
    throw new Error(`The Chinese dictionary is missing (${dict}). Build it: node extractors/zh/build-dictionary.mjs`);
  }
  nodejieba.load({ dict, userDict: `${DICTIONARY}user.utf8`, idfDict: `${DICTIONARY}idf.utf8` });
  loaded = true;
}
