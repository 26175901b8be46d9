import { describe, expect, it } from 'vitest';
import { oneOf } from '../../../../extractors/engine/text/one-of.ts';

describe('oneOf', () => {
  it.each([
    [
      /^(?:buy|bought|acquir(?:e|es|ed|ing))$/,
      ['buy', 'bought', 'acquire', 'acquiring'],
      ['buys', 'acquir', '', 'abuy'],
    ],
    [/^(?:losses?|pre-?sale)$/, ['loss', 'losse', 'losses', 'pre-sale', 'presale'].slice(1), ['loss', 'lossess']],
    [/^metric:(?:gdp(?:-growth)?|stake)$/, ['metric:gdp', 'metric:gdp-growth', 'metric:stake'], ['gdp', 'metric:']],
    [/^[省市]$/u, ['省', '市'], ['省市', '县']],
    [/^non-$/, ['non-'], ['non']],
  ])('%s lists the words that it matches', (pattern, words, others) => {
    const listed = oneOf(pattern);
    for (const word of words) expect([word, listed.test(word), pattern.test(word)]).toEqual([word, true, true]);
    for (const word of others) expect([word, listed.test(word), pattern.test(word)]).toEqual([word, false, false]);
  });

  it.each([/^(?:a|b)/, /(?:a|b)$/, /^(?:a|b)$/i, /^(?:a)|b$/, /^[a-z]$/, /^a+$/, /^.$/, /^(?!a)b$/, /^\w$/])(
    'refuses %s, which does more',
    (pattern) => {
      expect(() => oneOf(pattern)).toThrow(RangeError);
    },
  );
});
