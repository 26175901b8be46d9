import type { Figure } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import { tagEnglish } from '../words.ts';
import {
  content,
  nounPhrase,
  phraseEnd,
  phraseStart,
  TIME_NOUN,
  tieBefore,
  verbBefore,
  withPhrases,
} from './noun-phrases.ts';
import { subjectBefore } from './subject.ts';
import { isHelper, isNominal, type Token, tokensOf } from './tokens.ts';

/**
 * The words that name what each figure of a sentence measures: nouns and adjectives of the phrase that the figure
 * describes, or of the subject of its clause. Empty where the sentence names nothing (It costs $9).
 *
 * Tags the whole sentence, which is slow: for single sentences, not for articles.
 * @param figures the sentence's figures in text order, with offsets into `text`
 */
export function conceptsIn(text: string, sentence: Span, figures: readonly Figure[]): readonly (readonly string[])[] {
  if (figures.length === 0) return [];
  const words = tagEnglish(text.slice(sentence.start, sentence.end), sentence.start);
  const tokens = tokensOf(text, sentence, words, figures);
  const found: string[][] = [];
  for (const figure of figures) {
    const at = tokens.findIndex((token) => token.figure === figure);
    const last = found.at(-1);
    const same = last !== undefined && (inBrackets(tokens, at) || goesOn(tokens, at));
    found.push(at < 0 || figure.kind === 'date' ? [] : same ? last : conceptsAt(tokens, at));
  }
  return found;
}

/** 8 miles (13 kilometres): the figure in brackets says the same once more. */
function inBrackets(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === '(' && tokens[at - 2]?.sort === 'figure';
}

/** Down 68p at 1,112p; 24 hours, 39 minutes: the figure says more of what the one before it measured. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const { sort, text } = tokens[back] ?? { sort: 'other', text: '' };
    if (sort === 'figure') return described(tokens, at) === null && tokens[back]?.figure?.kind !== 'date';
    if (sort === 'preposition' ? !/^(?:at|to|from)$/.test(text) : !/^(?:,|or|and|\(|about|around)$/.test(text))
      return false;
  }
  return false;
}

/** Unite Group, down 68p; Blackmores up 9.4 per cent. */
function upOrDown(tokens: readonly Token[], at: number): string[] | null {
  const tie = tieBefore(tokens, at);
  const way = /^(?:up|down)$/.test(tokens[at - 1]?.text ?? '')
    ? at - 1
    : /^down$/.test(tokens[tie]?.text ?? '')
      ? tie
      : -1;
  if (way < 1) return null;
  const end = tokens[way - 1]?.text === ',' ? way - 1 : way;
  return isNominal(tokens[end - 1]) ? nounPhrase(tokens, end) : null;
}

/** G Hunter Maldonado (15.3 ppg, 7.4 rpg): what stands in brackets is of the name before them. */
function bracketed(tokens: readonly Token[], at: number): string[] | null {
  for (let open = at - 1; open >= Math.max(1, at - 8); open--) {
    const { text, sort } = tokens[open] ?? { text: ')', sort: 'mark' };
    if (text === ')' || sort === 'verb') return null;
    if (text === '(') return isNominal(tokens[open - 1]) ? nounPhrase(tokens, open) : null;
  }
  return null;
}

function conceptsAt(tokens: readonly Token[], at: number): string[] {
  const { figure } = tokens[at] ?? { figure: null };
  // One of the finest, one proposal: a count of one names nothing else.
  if (/^one\b/i.test(tokens[at]?.text ?? '') && figure?.value === 1) return [];
  return (
    attributive(tokens, at) ??
    listed(tokens, at) ??
    (inside(tokens, at) ? null : bracketed(tokens, at)) ??
    described(tokens, at) ??
    bracketed(tokens, at) ??
    measuredBefore(tokens, at) ??
    upOrDown(tokens, at) ??
    paidFor(tokens, at) ??
    objectBefore(tokens, at) ??
    subjectBefore(tokens, at)
  );
}

/** True for what stands inside brackets. */
function inside(tokens: readonly Token[], at: number): boolean {
  const open = tokens.findLastIndex(({ text }, index) => index < at && /^[()]$/.test(text));
  return tokens[open]?.text === '(' && /^[a-z]{3,}/.test(tokens[at + 1]?.text ?? '');
}

/** A six-cylinder engine, a 750 metre swim: with an article before it, the word behind a measure is its noun. */
function attributive(tokens: readonly Token[], at: number): string[] | null {
  const { figure, text } = tokens[at] ?? { figure: null, text: '' };
  const next = tokens[at + 1];
  const hyphen = figure?.kind === 'count' && /^[\w]+-[a-z]+$/.test(text) && isNominal(next);
  if (hyphen) return content(tokens, at + 1, withPhrases(tokens, phraseEnd(tokens, at + 1)));
  const measured = figure?.kind === 'measure' || figure?.kind === 'mass' || figure?.kind === 'volume';
  const article = measured && /^(?:an?|the)$/i.test(tokens[at - 1]?.text ?? '');
  const verbal =
    next?.sort === 'verb' && /^[a-z]+$/.test(next.text) && !/(?:ed|ing)$/.test(next.text) && !isHelper(next);
  return article && verbal && /[a-z]$/.test(text) ? [next.text] : null;
}

/** Properties including A, worth $3 million: what is listed is of the kind that opens the list. */
function listed(tokens: readonly Token[], at: number): string[] | null {
  const opens = tokens.findIndex(({ text }) => text === 'including');
  if (opens < 1 || opens > 5 || at < opens || !isNominal(tokens[opens - 1])) return null;
  const verb = tokens.some((token, index) => index < opens && token.sort === 'verb');
  if (verb || tokens[opens + 1]?.text !== ':') return null;
  return nounPhrase(tokens, opens);
}

/** Nouns of movement and difference, which leave open what moved. */
const MOVEMENT =
  /^(?:discount|premium|drop|rise|gain|increase|decline|fall|jump|reduction|improvement|loss|growth|hike|decrease)$/i;

/** Words behind a measure that only say in which direction it is taken. */
const DIRECTION =
  /^(?:later|earlier|ago|higher|lower|above|below|deep|long|tall|wide|high|old|apart|away|more|less|each|total|overall|worth|late|early|thick|off|back|further|longer|straight|flat|outside|inside|respectively)$/i;

/** An 8.5 kW system, a 51 per cent stake in a school, 13 percent of the global economy. */
function described(tokens: readonly Token[], at: number): string[] | null {
  const kind = tokens[at]?.figure?.kind;
  if (tokens[at + 1]?.text === '(' && tokens[at + 3]?.text === ')') return described(tokens, at + 3);
  const next = tokens[at + 1];
  if (next === undefined) return null;
  if (isNominal(next) && !DIRECTION.test(next.text) && !TIME_NOUN.test(next.text)) {
    if (kind === 'count') return null;
    const end = phraseEnd(tokens, at + 1);
    let first = at;
    while (tokens[first - 1]?.sort === 'adjective') first--;
    const words = content(tokens, first, withPhrases(tokens, end));
    return MOVEMENT.test(tokens[end - 1]?.text ?? '') ? [...words, ...subjectBefore(tokens, at)] : words;
  }
  if (next.text === 'of') {
    const from = tokens[at + 2]?.sort === 'determiner' ? at + 3 : at + 2;
    if (!isNominal(tokens[from])) return null;
    const words = content(tokens, from, withPhrases(tokens, phraseEnd(tokens, from)));
    return kind === 'share' ? [...words, ...ownerBefore(tokens, at)] : words;
  }
  return null;
}

/** 5% of its workforce: whose it is stands before the verb. */
function ownerBefore(tokens: readonly Token[], at: number): string[] {
  const owned = tokens.slice(at, at + 4).some((token) => /^(?:its|their|his|her)$/.test(token.text));
  return owned ? subjectBefore(tokens, at) : [];
}

/** A speed of 15 miles per hour, turnover of 1.3 billion. */
function measuredBefore(tokens: readonly Token[], at: number): string[] | null {
  const tie = tieBefore(tokens, at);
  if (tokens[tie]?.text !== 'of') return null;
  const head = tie - 1;
  if (!isNominal(tokens[head]) || EMPTY.test(tokens[head]?.text ?? '')) return null;
  return content(tokens, phraseStart(tokens, head), head + 1);
}

const EMPTY = /^(?:total|average|record|range|sum|number|combined|maximum|minimum|equivalent)$/i;

/** $12,000 for a new roof, $248 a tonne for wheat. */
function paidFor(tokens: readonly Token[], at: number): string[] | null {
  const kind = tokens[at]?.figure?.kind;
  if (kind !== 'money' && kind !== 'price') return null;
  if (tokens[at + 1]?.text !== 'for') return null;
  let from = at + 2;
  while (tokens[from]?.sort === 'determiner') from++;
  if (tokens[from]?.sort === 'figure') return described(tokens, from);
  return isNominal(tokens[from]) ? content(tokens, from, phraseEnd(tokens, from)) : null;
}

/** Sells the basic version for 7,199 yuan, boosts its output to 1.2 million tons: the thing between the verb and the figure. */
function objectBefore(tokens: readonly Token[], at: number): string[] | null {
  const tie = /^(?:to|for|at|by|from|with)$/.test(tokens[at - 1]?.text ?? '') ? at - 1 : tieBefore(tokens, at);
  if (!/^(?:to|for|at|by|from|with)$/.test(tokens[tie]?.text ?? '')) return null;
  const verb = verbBefore(tokens, at);
  if (verb < 0 || tie - verb < 2 || /^(?:is|are|was|were|be|been|being)$/i.test(tokens[verb]?.text ?? '')) return null;
  let first = verb + 1;
  while (tokens[first]?.sort === 'determiner') first++;
  if (tokens[first]?.sort === 'figure' && first < tie) return described(tokens, first);
  if (!isNominal(tokens[first]) || TIME_NOUN.test(tokens[first]?.text ?? '')) return null;
  const end = withPhrases(tokens, phraseEnd(tokens, first));
  if (!tokens.slice(first, phraseEnd(tokens, first)).some((token) => token.sort === 'noun')) return null;
  return end >= tie ? content(tokens, first, Math.min(end, tie)) : null;
}
