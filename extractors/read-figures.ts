import { figuresOf } from './engine/figures/figures.ts';
import { movedFigure } from './engine/figures/moved-figure.ts';
import { LANGUAGES } from './languages.ts';
import type { ArticleText, Language } from './model/article.ts';
import type { Figure } from './model/figure.ts';
import type { Span } from './model/span.ts';
import { stretchesOf } from './sections.ts';

/**
 * Every figure of a text, ordinals included, in text order; each stretch is read in its own language.
 * No slots: use `extractClaims` to learn what a figure is about.
 */
export function readFigures(article: ArticleText): readonly Figure[] {
  const sections = stretchesOf(article);
  const [only] = sections;
  return only !== undefined && sections.length === 1
    ? figuresOfSection(article, only)
    : sections.flatMap((section) => figuresOfSection(article, section));
}

/** The figures of one section, with offsets into the whole article. */
export function figuresOfSection(article: ArticleText, section: Span & { readonly lang: Language }): readonly Figure[] {
  const pack = LANGUAGES[section.lang].figures;
  const whole = section.start === 0 && section.end === article.text.length;
  const text = whole ? article.text : article.text.slice(section.start, section.end);
  const figures = figuresOf(text, pack, article.published ?? null);
  return section.start === 0 ? figures : figures.map((figure) => movedFigure(figure, section.start));
}
