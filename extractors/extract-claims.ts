import { claimOf } from './engine/assemble.ts';
import { claimIds } from './engine/claim-ids.ts';
import { withAccountsPeriods } from './engine/relations/accounts-periods.ts';
import { withArticleSubjects } from './engine/relations/article-subjects.ts';
import { withBareCounts } from './engine/relations/bare-counts.ts';
import { withComparedBasis } from './engine/relations/compared-basis.ts';
import { atNextItem, digestItems } from './engine/relations/digests.ts';
import { BLANK_DISCOURSE, type Discourse } from './engine/relations/discourse.ts';
import { withGlossedNames } from './engine/relations/glossed-names.ts';
import {
  behindLine,
  type Heading,
  headingOf,
  meantUnder,
  overLine,
  underHeading,
} from './engine/relations/headings.ts';
import type { Home } from './engine/relations/home.ts';
import { clausesOf, type Scene } from './engine/relations/scene.ts';
import { relateRow } from './engine/relations/tables/row-slots.ts';
import { type Table, tablesIn } from './engine/relations/tables/table.ts';
import { fold } from './engine/text/fold.ts';
import { LANGUAGES } from './languages.ts';
import { defaultLexicon, type Lexicon } from './lexicon/lexicon.ts';
import type { ArticleText, Language } from './model/article.ts';
import type { Claim } from './model/claim.ts';
import type { ClaimKind, Figure } from './model/figure.ts';
import { figuresOfSection } from './read-figures.ts';
import { type ReadableSentence, type Section, sectionsOf } from './sections.ts';

type ClaimFigure = Figure & { readonly kind: ClaimKind };

/**
 * The claims of one text, in text order, none overlapping another.
 *
 * Deterministic, and without clock, files or network. A text that is neither Chinese nor English gives none.
 * @param lexicon a newsroom's own words on top of the built-in ones; the built-in lexicon when absent.
 */
export function extractClaims(article: ArticleText, lexicon: Lexicon = defaultLexicon()): readonly Claim[] {
  const folded = Object.values(LANGUAGES).reduce(
    (text, { relations }) => relations.joinLabels?.(text) ?? text,
    fold(article.text),
  );
  const original = { text: article.text, idOf: claimIds(article.text) };
  const claims: Claim[] = [];
  let discourse: Discourse = BLANK_DISCOURSE;
  let headline = true;
  let waiting: Scene | null = null;
  const home = homesOf(article.text, folded);
  let heading: Heading | null = null;
  const claimFigures = (scene: Scene, before: Discourse, table: Table | null = null): Discourse => {
    const row = table === null ? null : relateRow(scene, before, table);
    const over = row === null ? overLine(heading, scene) : null;
    const related =
      row ?? LANGUAGES[scene.lang].relations.relate(scene, over === null ? before : underHeading(before, over));
    scene.figures.forEach((figure, index) => {
      const told = related.figures[index];
      if (told === undefined || told.inName === true || !isClaimFigure(figure)) return;
      const slots = over === null ? told : meantUnder(over, { scene, figure, slots: told });
      claims.push(claimOf(figure, slots, scene, original));
    });
    return over === null ? related.after : behindLine(related.after, before, over);
  };
  const sections = sectionsOf(article);
  const figuresOf = sections.map((section) => figuresOfSection(article, section).filter(isClaimFigure));
  const lastFigure = figuresOf.findLast((some) => some.length > 0)?.at(-1);
  if (lastFigure === undefined) return [];
  const readTo = toldTo(folded, lastFigure.end);
  const items = sections.slice(0, 1).flatMap(({ lang }) => digestItems(folded, LANGUAGES[lang].relations.digests));
  let nextItem = 0;
  for (const [at, section] of sections.entries()) {
    const figures = figuresOf[at] ?? [];
    const words = LANGUAGES[section.lang].relations.tables;
    const tableAround = tablesIn({ text: folded, lang: section.lang, lexicon, words, figures });
    let next = 0;
    for (const sentence of section.sentences) {
      if (sentence.start >= readTo) break;
      const from = next;
      while (next < figures.length && (figures[next]?.start ?? 0) < sentence.end) next++;
      if (headline && !isHeadline(article.text, section, sentence)) headline = false;
      const scene = sceneOf(article, folded, sentence, {
        figures: figures.slice(from, next),
        headline,
        lexicon,
        home: home(sentence.lang),
      });
      if (nextItem < items.length && (items[nextItem] ?? 0) <= sentence.start) {
        while ((items[nextItem] ?? Number.POSITIVE_INFINITY) <= sentence.start) nextItem++;
        discourse = atNextItem(discourse);
        heading = null;
      }
      if (headline) {
        // A headline names the topic, and leaves its own year and source to the paragraph under it.
        discourse = LANGUAGES[scene.lang].relations.relate(scene, discourse).after;
        waiting = scene;
        headline = false;
        continue;
      }
      discourse = claimFigures(scene, discourse, tableAround(sentence.start));
      heading = headingOf(scene, LANGUAGES[scene.lang].relations.headings, discourse) ?? overLine(heading, scene);
      if (waiting !== null && discourse.figures.length > 0) {
        claimFigures(waiting, discourse);
        waiting = null;
      }
    }
  }
  if (waiting !== null) claimFigures(waiting, discourse);
  const inOrder = claims.sort((a, b) => a.start - b.start);
  const placed = withAccountsPeriods(withArticleSubjects(withBareCounts(inOrder)));
  return withGlossedNames(withComparedBasis(placed, folded), discourse);
}

/** A name with another one in brackets behind it. */
const GLOSS = /[(（] {0,2}[A-Za-z\d]/;

/**
 * How far a text is read: what stands behind its last figure is told of none, but a name may be glossed there
 * (`withGlossedNames`).
 */
function toldTo(folded: string, lastEnd: number): number {
  return GLOSS.test(folded.slice(lastEnd)) ? folded.length : lastEnd;
}

/** Where a text is from as each of its languages tells, worked out when first asked for. */
function homesOf(original: string, folded: string): (lang: Language) => Home | null {
  const homes = new Map<Language, Home | null>();
  return (lang) => {
    const known = homes.get(lang);
    if (known !== undefined) return known;
    const home = LANGUAGES[lang].relations.home?.(original, folded) ?? null;
    homes.set(lang, home);
    return home;
  };
}

function sceneOf(
  article: ArticleText,
  folded: string,
  sentence: ReadableSentence,
  found: {
    readonly figures: readonly ClaimFigure[];
    readonly headline: boolean;
    readonly lexicon: Lexicon;
    readonly home: Home | null;
  },
): Scene {
  const { relations } = LANGUAGES[sentence.lang];
  let words: Map<number, ReturnType<Scene['words']>> | undefined;
  return {
    text: folded,
    sentence: { start: sentence.start, end: sentence.end },
    lang: sentence.lang,
    role: found.headline ? 'headline' : 'body',
    opens: sentence.opens,
    clauses: clausesOf(folded, sentence, relations.clauseMarks),
    names: found.lexicon.findNames(folded, sentence.lang, sentence),
    figures: found.figures,
    published: article.published ?? null,
    home: found.home,
    lexicon: found.lexicon,
    words(span) {
      const key = span.start * 100_000 + (span.end - span.start);
      const known = words?.get(key);
      if (known !== undefined) return known;
      const tagged = relations.tag(folded.slice(span.start, span.end), span.start);
      words ??= new Map();
      words.set(key, tagged);
      return tagged;
    },
  };
}

/** True for a first sentence that stands over the text: alone on its line, and without a full stop. */
function isHeadline(text: string, section: Section, sentence: ReadableSentence): boolean {
  const next = section.sentences[section.sentences.indexOf(sentence) + 1];
  return (next === undefined || next.opens) && !/[.。]["”’」』)）]?$/.test(text.slice(sentence.start, sentence.end));
}

function isClaimFigure(figure: Figure): figure is ClaimFigure {
  return figure.kind !== 'ordinal';
}
