import { isNominal, type Token } from './tokens.ts';

export const TIME_NOUN =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|quarters?|seasons?|today|yesterday|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|next|earlier|later|ago|morning|afternoon|evening|night|decades?|january|february|march|april|june|july|august|september|october|november|december)s?$/i;

const HEDGE =
  /^(?:about|around|roughly|nearly|almost|up|to|over|more|less|than|at|least|some|just|only|approximately|between|an?|the|average|total|hefty|as|much|many|well|under|from)$/;

/** Index of the word that ties the figure to what stands before it, hedges read over. */
export function tieBefore(tokens: readonly Token[], at: number): number {
  let tie = at - 1;
  while (tie >= 0 && at - tie < 6 && HEDGE.test(tokens[tie]?.text.toLowerCase() ?? '')) tie--;
  return tie;
}

/** The noun phrase that ends before `end`, with the phrases it is built of, back to a mark, a verb or a conjunction. */
export function nounPhrase(tokens: readonly Token[], end: number): string[] {
  let first = phraseStart(tokens, end - 1);
  for (let hops = 0; hops < 4; hops++) {
    let link = first - 1;
    while (tokens[link]?.sort === 'determiner') link--;
    const { text, sort } = tokens[link] ?? { text: '', sort: 'mark' };
    const joins = /^(?:and|&)$/i.test(text) && isNominal(tokens[link - 1]);
    if (!(sort === 'preposition' && /^(?:of|in|for|from|to|with|on|at|per)$/.test(text)) && !joins) break;
    if (!isNominal(tokens[link - 1])) break;
    first = phraseStart(tokens, link - 1);
  }
  return content(tokens, first, end);
}

/** The September crude contract: a month that is part of a name. */
function isMonth(token: Token | undefined): boolean {
  return token?.figure?.kind === 'date' && /^[A-Z][a-z]+$/.test(token.text) && !/day$/.test(token.text);
}

export function phraseStart(tokens: readonly Token[], last: number): number {
  let first = last;
  while (
    first > 0 &&
    (isNominal(tokens[first - 1]) || isMonth(tokens[first - 1])) &&
    !(TIME_NOUN.test(tokens[first - 1]?.text ?? '') && /^[a-z]/.test(tokens[first - 1]?.text ?? ''))
  )
    first--;
  return first;
}

export function phraseEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (isNominal(tokens[end])) end++;
  return end;
}

/** Goes on over "of the retail sector", "in the US", "for adults": at most three phrases. */
export function withPhrases(tokens: readonly Token[], end: number): number {
  let to = end;
  for (let hops = 0; hops < 3; hops++) {
    if (tokens[to]?.sort !== 'preposition' || !/^(?:of|in|for|from|to|with|on|at)$/.test(tokens[to]?.text ?? '')) break;
    let next = to + 1;
    while (tokens[next]?.sort === 'determiner') next++;
    if (!isNominal(tokens[next])) break;
    to = phraseEnd(tokens, next);
  }
  return to;
}

/** Index of the last verb before `at`, participles that only describe left out; -1 where there is none. */
export function verbBefore(tokens: readonly Token[], at: number): number {
  for (let verb = at - 1; verb > 0; verb--) if (tokens[verb]?.sort === 'verb') return verb;
  return -1;
}

export function content(tokens: readonly Token[], from: number, to: number): string[] {
  return tokens
    .slice(from, to)
    .filter(
      (token) =>
        isMonth(token) ||
        (isNominal(token) && !(TIME_NOUN.test(token.text) && /^[a-z]/.test(token.text)) && !/day$/.test(token.text)),
    )
    .map((token) => token.text.replace(/['’]s?$/, ''))
    .filter((word) => /[A-Za-z0-9]/.test(word));
}
