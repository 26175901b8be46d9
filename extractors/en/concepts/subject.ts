import { content, nounPhrase, phraseEnd, tieBefore, verbBefore, withPhrases } from './noun-phrases.ts';
import { isNominal, type Token } from './tokens.ts';

/** The subject of the clause, with the phrases that hang on it: exports to China, the average upper limit for adults. */
export function subjectBefore(tokens: readonly Token[], at: number): string[] {
  for (let verb = verbBefore(tokens, at); verb > 0; verb = verbBefore(tokens, verb)) {
    let first = verb;
    while (first > 0 && (tokens[first - 1]?.sort === 'verb' || tokens[first - 1]?.sort === 'other')) {
      const { text } = tokens[first - 1] ?? { text: '' };
      if (/^(?:and|but|or|while|as|because|if|when)$/i.test(text)) break;
      first--;
    }
    // "for homes in May was": a date between the subject and its verb.
    let end = first;
    if (tokens[end - 1]?.figure?.kind === 'date') end -= /^(?:in|on|at|for)$/.test(tokens[end - 2]?.text ?? '') ? 2 : 1;
    const last = tokens[end - 1];
    const group = tokens.slice(first, verb + 1);
    // "plans to lay off", "creating 400 jobs": no subject of its own; the finite verb before has it.
    if (
      last?.text === 'to' ||
      (/ing$/.test(group[0]?.text ?? '') && !/^(?:is|are|was|were|be|been)$/.test(last?.text ?? ''))
    )
      continue;
    if (last === undefined) return [];
    if (last.sort === 'pronoun' && /^(?:which|that|who)$/i.test(last.text)) {
      const end = tokens[first - 2]?.text === ',' ? first - 2 : first - 1;
      return isNominal(tokens[end - 1]) ? nounPhrase(tokens, end) : [];
    }
    if (last.sort === 'figure' && last.figure?.kind !== 'count' && isNominal(tokens[first - 2]))
      return nounPhrase(tokens, first - 1);
    // The market worth over 2 billion is growing.
    if (
      last.sort === 'figure' &&
      last.figure?.kind !== 'count' &&
      tokens[tieBefore(tokens, first - 1)]?.text === 'worth'
    )
      return nounPhrase(tokens, tieBefore(tokens, first - 1));
    if (last.sort === 'figure')
      return last.figure?.kind === 'count' ? last.text.split(' ').filter((word) => /[a-z]/.test(word)) : [];
    // "The company said it has …": it is who spoke.
    const said = tokens[first - 2];
    if (
      /^(?:it|they|he|she)$/i.test(last.text) &&
      said?.sort === 'verb' &&
      /^(?:said|says|announced|expects|found|reported|announced|announce|claims|hopes|plans)$/.test(said.text)
    )
      continue;
    // "most landed in shallow water": what the clause before told of.
    if (/^(?:most|many|some|both|others)$/i.test(last.text) && verbBefore(tokens, first) > 0) continue;
    if (last.sort === 'pronoun') return [];
    if (isNominal(last)) return nounPhrase(tokens, end);
    if (last.text === ',') {
      // "JD.com, an authorized distributor, is selling": the name before the apposition.
      const open = tokens.findLastIndex((token, index) => index < first - 1 && token.text === ',');
      if (open > 0 && isNominal(tokens[open - 1])) return nounPhrase(tokens, open);
    }
  }
  // No verb: the first phrase (a pixel pitch as high as 352 μm).
  const start = tokens.findIndex((token) => isNominal(token));
  return start < 0 || start >= at
    ? []
    : content(tokens, start, Math.min(at, withPhrases(tokens, phraseEnd(tokens, start))));
}
