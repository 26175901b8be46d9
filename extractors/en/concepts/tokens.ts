import type { Word } from '../../engine/relations/scene.ts';
import type { Figure } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import { VERBS } from '../relations/sentence/word-classes.ts';

/** A word of the sentence or a figure, sorted by what it can do in a phrase. */
export interface Token extends Span {
  readonly text: string;
  readonly sort: 'noun' | 'adjective' | 'determiner' | 'preposition' | 'verb' | 'pronoun' | 'mark' | 'other' | 'figure';
  readonly figure: Figure | null;
}

export function tokensOf(
  text: string,
  sentence: Span,
  words: readonly Word[],
  figures: readonly Figure[],
): readonly Token[] {
  const tokens: Token[] = figures.map(
    (figure): Token => ({
      start: figure.start,
      end: figure.end,
      text: text.slice(figure.start, figure.end),
      sort: 'figure',
      figure,
    }),
  );
  for (const word of words) {
    const trimmed = word.text.replace(/^["'“‘(]+|["'”’).,;:!?]+$/g, '');
    const start = word.start + Math.max(0, word.text.indexOf(trimmed));
    const end = start + trimmed.length;
    if (trimmed === '' || figures.some((figure) => figure.start < end && start < figure.end)) continue;
    tokens.push({ start, end, text: trimmed, sort: sortOf(trimmed, word.tag), figure: null });
  }
  for (const match of text.slice(sentence.start, sentence.end).matchAll(/[,;:()]|\.(?=\s)/g)) {
    const start = sentence.start + match.index;
    if (figures.some((figure) => figure.start <= start && start < figure.end)) continue;
    tokens.push({ start, end: start + 1, text: match[0], sort: 'mark', figure: null });
  }
  return retagged(
    joined(
      text,
      tokens.sort((a, b) => a.start - b.start),
    ),
  );
}

/** blue-chip, TA-35 and P/TSX are one word each, as they stand in the text. */
function joined(text: string, tokens: readonly Token[]): readonly Token[] {
  const out: Token[] = [];
  for (const token of tokens) {
    const last = out.at(-1);
    const gap = last === undefined ? ' ' : text.slice(last.end, token.start);
    if (
      last === undefined ||
      token.figure !== null ||
      last.figure !== null ||
      !/^[-/&]?$/.test(gap) ||
      token.sort === 'mark' ||
      last.sort === 'mark'
    )
      out.push(token);
    else {
      const both = text.slice(last.start, token.end);
      out[out.length - 1] = {
        ...last,
        end: token.end,
        text: both,
        sort: isNominal(token) || isNominal(last) ? 'noun' : token.sort,
      };
    }
  }
  return out;
}

/** Helpers and copulas: always verbs. */
const HELPERS = /^(?:is|are|was|were|has|have|had|will|can|could|would|may|might|should|be|been|did|do|does)$/i;

/** Mends what the tagger gets wrong in short news: names are nouns, a "verb" before a verb is one, and each clause has a verb. */
function retagged(tokens: readonly Token[]): readonly Token[] {
  const named = tokens.map((token, index): Token => {
    const next = tokens[index + 1];
    if (token.sort === 'verb' && /^[A-Z]/.test(token.text) && (index > 0 || /^[A-Z]/.test(next?.text ?? '')))
      return { ...token, sort: 'noun' };
    if (/^(?:set|due|expected|likely|poised|able)$/.test(token.text) && next?.text === 'to')
      return { ...token, sort: 'verb' };
    return token;
  });
  const told = named.map((token, index): Token => {
    const last = named[index - 1];
    if (/^(?:that|which|who)$/i.test(last?.text ?? '') && VERBS.has(token.text)) return { ...token, sort: 'verb' };
    const open = isNominal(last) || (last?.sort === 'verb' && /s$/.test(last.text) && !HELPERS.test(last.text));
    if (!isNominal(token) || !VERBS.has(token.text) || !open) return token;
    const next = named[index + 1];
    const tells =
      next?.figure != null ||
      /^(?:by|to|from|about|more|nearly|almost|just|over|its|at|around|up|down|the|a)$/.test(next?.text ?? '');
    return tells ? { ...token, sort: 'verb' } : token;
  });
  return told.map((token, index): Token => {
    if (token.sort !== 'verb' || HELPERS.test(token.text) || /(?:ed|ing)$/.test(token.text)) return token;
    const last = told[index - 1];
    const next = told[index + 1];
    if (last?.sort === 'determiner' && !/^(?:that|this|these|those)$/i.test(last.text))
      return { ...token, sort: 'noun' };
    // Exports to China dropped; sales of cars rose.
    if ((last === undefined || last.sort === 'mark') && /[a-z]s$/.test(token.text) && next?.sort === 'preposition')
      return { ...token, sort: 'noun' };
    if (!isNominal(last)) return token;
    if (next?.sort === 'verb') return { ...token, sort: 'noun' };
    const later = told.slice(index + 1).findIndex((one) => one.sort === 'verb' || one.sort === 'figure');
    const before = next?.sort === 'preposition' && /^(?:of|for|in|per)$/.test(next.text);
    const noun =
      before &&
      later >= 0 &&
      told[index + 1 + later]?.sort === 'verb' &&
      HELPERS.test(told[index + 1 + later]?.text ?? '');
    return noun ? { ...token, sort: 'noun' } : token;
  });
}

/** True for forms of to be, to have and modals. */
export function isHelper({ text }: Token): boolean {
  return HELPERS.test(text);
}

export function isNominal(token: Token | undefined): boolean {
  return token !== undefined && (token.sort === 'noun' || token.sort === 'adjective');
}

function sortOf(text: string, tag: string): Token['sort'] {
  const word = text.toLowerCase();
  if (/^(?:a|an|the|its|their|his|her|this|that|these|those|my|our|your|some|any|all|each|every)$/.test(word))
    return 'determiner';
  if (/\bPronoun\b/.test(tag) || /^(?:it|they|he|she|we|i|you|who|which|its|thats)$/.test(word)) return 'pronoun';
  if (
    /^(?:over|of|in|for|from|to|with|on|at|by|between|since|during|after|before|against|per|under|above|below|into)$/.test(
      word,
    )
  )
    return 'preposition';
  if (/\bPreposition\b/.test(tag)) return 'preposition';
  if (/\bConjunction\b/.test(tag) || /^(?:and|or|but)$/.test(word)) return 'other';
  if (/\b(?:Noun|Singular|Plural|ProperNoun|Acronym|Organization|Person|Place)\b/.test(tag)) return 'noun';
  if (/\b(?:Adjective|Comparable)\b/.test(tag)) return 'adjective';
  if (/\b(?:Verb|Copula|Modal|PastTense|PresentTense|Gerund|Infinitive|Auxiliary)\b/.test(tag)) return 'verb';
  if (/\bValue\b/.test(tag)) return 'noun';
  return 'other';
}
