import { extractClaims, type Lexicon } from '../../extractors/index.ts';
import type { ArticleText } from '../../extractors/model/article.ts';
import type { Claim } from '../../extractors/model/claim.ts';
import type { CalendarDay } from '../../extractors/model/time.ts';
import type { Article } from '../../storage/records/article.ts';
import { type TextSection, textSections } from '../intake/text-sections.ts';

/** A text with how its day is known, which decides whether the articles of a digest have days of their own. */
export interface DatedText extends ArticleText {
  readonly publishedFrom?: string | null | undefined;
  readonly mediaType?: string | undefined;
}

/** An article as it is stored, with its text. */
export function datedText(article: Article, text: string): DatedText {
  const { id, lang, published, publishedFrom, mediaType } = article;
  return { id, text, lang: lang ?? undefined, published, publishedFrom, mediaType };
}

/** What a person says of the day holds for the whole of a file. */
const SAID: ReadonlySet<string> = new Set(['given', 'sidecar', 'front-matter', 'record']);
/** Each day is one more reading of the whole text. */
const MOST_DAYS = 12;

/**
 * The claims of a text, in its order. In a text that holds several articles, each under its headline with publisher and
 * day, 去年 and "last year" count from the day of the article they stand in; offsets are those of the whole. `held`: the
 * articles, where they are known.
 */
export function readClaims(
  article: DatedText,
  lexicon: Lexicon,
  held: readonly TextSection[] = sectionsOf(article),
): readonly Claim[] {
  const claims = extractClaims(article, lexicon);
  const others = held.filter(({ published }) => published !== article.published);
  const days = new Set(others.map(({ published }) => published));
  if (days.size === 0 || days.size > MOST_DAYS) return claims;
  const within = ({ start, end }: TextSection, claim: Claim) => start <= claim.start && claim.start < end;
  const rest = claims.filter((claim) => !others.some((section) => within(section, claim)));
  const dated = [...days].flatMap((published) => {
    const sections = others.filter((section) => section.published === published);
    return extractClaims({ ...article, published }, lexicon).filter((claim) =>
      sections.some((section) => within(section, claim)),
    );
  });
  return [...rest, ...dated].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The day from which the words at an offset count. */
export function dayAt(article: DatedText, offset: number): CalendarDay | null {
  const section = sectionsOf(article).find(({ start, end }) => start <= offset && offset < end);
  return section?.published ?? article.published ?? null;
}

/** The articles that a text holds; none in most, and none where a person said of which day it is. */
export function sectionsOf({
  text,
  publishedFrom,
  mediaType,
}: Pick<DatedText, 'text' | 'publishedFrom' | 'mediaType'>): readonly TextSection[] {
  const plain = mediaType === 'text' || mediaType === 'markdown';
  return plain && !SAID.has(publishedFrom ?? '') ? textSections(text) : [];
}
