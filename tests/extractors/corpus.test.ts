import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LanguagePack } from '../../extractors/engine/figures/language-pack.ts';
import { LANGUAGES } from '../../extractors/languages.ts';
import {
  asExpected,
  derivationsOf,
  type FigureCorpus,
  figureMeant,
  figuresIn,
  phraseOf,
  rulesReached,
} from '../helpers/examples.ts';

const FOLDER = new URL('../corpus/', import.meta.url);

interface CorpusFile {
  readonly name: string;
  readonly corpus: FigureCorpus;
}

/** Every file of tests/corpus that exports `FIGURES`. */
const files: readonly CorpusFile[] = (
  await Promise.all(
    readdirSync(FOLDER)
      .filter((name) => name.endsWith('.ts'))
      .map(async (name) => ({
        name,
        module: (await import(new URL(name, FOLDER).href)) as { FIGURES?: FigureCorpus },
      })),
  )
).flatMap(({ name, module }) => (module.FIGURES === undefined ? [] : [{ name, corpus: module.FIGURES }]));

it('finds figure tables', () => {
  expect(files.length).toBeGreaterThan(0);
});

for (const { name, corpus } of files) {
  const pack: LanguagePack = LANGUAGES[corpus.lang].figures;
  describe(name, () => {
    for (const group of corpus.groups) {
      const published = group.published === undefined ? corpus.published : group.published;
      it.each(group.from)(`%s = ${JSON.stringify(group.gives)}`, (words) => {
        const phrase = phraseOf(words);
        const figures = figuresIn(phrase.text, pack, published);
        const figure = figureMeant(phrase, figures);
        expect(figure && asExpected(phrase.text, figure, group.gives), derivationsOf(phrase.text, figures)).toEqual(
          group.gives,
        );
      });
    }
    if (corpus.nothing.length > 0) {
      it.each(corpus.nothing)('nothing in: %s', (text) => {
        const figures = figuresIn(text, pack, corpus.published);
        expect(
          figures.map((figure) => text.slice(figure.start, figure.end)),
          derivationsOf(text, figures),
        ).toEqual([]);
      });
    }
  });
}

describe.each(Object.entries(LANGUAGES))('rules of %s', (lang, { figures }) => {
  const pack: LanguagePack = figures;

  it('have names of their own', () => {
    const names = pack.rules.map((rule) => rule.name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('have an example each', () => {
    expect(pack.rules.filter((rule) => rule.examples.length === 0).map((rule) => rule.name)).toEqual([]);
  });

  it('are all reached by a line of the corpus', () => {
    const reached = new Set<string>();
    for (const { corpus } of files.filter((file) => file.corpus.lang === lang)) {
      for (const group of corpus.groups) {
        const published = group.published === undefined ? corpus.published : group.published;
        for (const words of group.from)
          for (const rule of rulesReached(phraseOf(words).text, pack, published)) reached.add(rule);
      }
      for (const text of corpus.nothing)
        for (const rule of rulesReached(text, pack, corpus.published)) reached.add(rule);
    }
    expect(pack.rules.map((rule) => rule.name).filter((rule) => !reached.has(rule))).toEqual([]);
  });
});
