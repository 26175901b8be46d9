import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../extractors/model/claim.ts';
import { checkWords } from '../../../pipeline/consolidate/checks/check-words.ts';
import { checkArithmetic } from '../../../pipeline/consolidate/checks/checks.ts';
import { makeClaim } from '../../helpers/make-claim.ts';
import { markedSentence, verdictsOf } from '../../helpers/marked-sentence.ts';

/** The checks of a marked text whose figures have these metrics, in text order. */
function checksOf(lang: 'zh' | 'en', marked: string, metrics: readonly string[]) {
  const { text, claims } = markedSentence(marked, lang);
  const named = claims.map(
    (claim, at): Claim => ({ ...claim, metric: makeClaim({ metric: metrics[at] ?? 'metric:number' }).metric }),
  );
  return checkArithmetic(text, named);
}

const TRADE = ['metric:exports', 'metric:imports', 'metric:trade-surplus'];

describe('what two levels leave', () => {
  it.each([
    ['sum+', 'zh', '出口[475亿元=47500000000 CNY]，进口[455亿元=45500000000 CNY]，贸易顺差[20亿元=2000000000 CNY]。'],
    ['sum-', 'zh', '出口[475亿元=47500000000 CNY]，进口[445亿元=44500000000 CNY]，贸易顺差[20亿元=2000000000 CNY]。'],
    ['', 'zh', '出口[475亿元=47500000000 CNY]，进口[455亿元=45500000000 CNY]，对邻国顺差[3亿元=300000000 CNY]。'],
    [
      'sum+',
      'en',
      'Exports came to [475 million=475000000 EUR] and imports to [455 million=455000000 EUR], which left a surplus of [20 million=20000000 EUR].',
    ],
    [
      'sum-',
      'en',
      'Exports came to [475 million=475000000 EUR] and imports to [445 million=445000000 EUR], which left a surplus of [20 million=20000000 EUR].',
    ],
  ] as const)('%s (%s): %s', (expected, lang, marked) => {
    const found = checksOf(lang, marked, TRADE);
    expect(verdictsOf(found)).toBe(expected);
    for (const { why, says } of found) {
      expect(why).toMatch(/ less .+ is .+; the text says/u);
      expect(says && checkWords('zh', says)).toMatch(/减去.+；文中写作/u);
    }
  });

  it('is asked of what goes out and what comes in only', () => {
    const text = '出口[475亿元=47500000000 CNY]，投资[455亿元=45500000000 CNY]，贸易顺差[20亿元=2000000000 CNY]。';
    expect(checksOf('zh', text, ['metric:exports', 'metric:investment', 'metric:trade-surplus'])).toEqual([]);
  });
});

describe('what a budget leaves', () => {
  const metrics = ['metric:expenses', 'metric:revenue', 'metric:tax-revenue', 'metric:fiscal-deficit'];
  it.each([
    [
      'sum+',
      '总支出为[4390亿先令=439000000000 KES]。收入[3450亿先令=345000000000 KES]，其中税收[2940亿先令=294000000000 KES]；赤字[940亿先令=94000000000 KES]。',
    ],
    [
      '',
      '总支出为[4390亿先令=439000000000 KES]。收入[3540亿先令=354000000000 KES]，其中税收[2940亿先令=294000000000 KES]；赤字[940亿先令=94000000000 KES]。',
    ],
    [
      'sum-',
      '支出[4390亿先令=439000000000 KES]，收入[3540亿先令=354000000000 KES]，其中税收[2940亿先令=294000000000 KES]，赤字[940亿先令=94000000000 KES]。',
    ],
  ] as const)('%s: %s', (expected, marked) => {
    expect(verdictsOf(checksOf('zh', marked, metrics))).toBe(expected);
  });
});

describe('a rate whose end stands in a sentence before', () => {
  const metrics = ['metric:purchases', 'metric:purchases', 'metric:purchases'];
  it.each([
    ['growth+', 'zh', '粮库收粮[863吨=863 t]。收购量较上年的[1089吨=1089 t]下降[20.8%=-20.8 %]。'],
    ['growth-', 'zh', '粮库收粮[863吨=863 t]。收购量较上年的[1089吨=1089 t]下降[28.8%=-28.8 %]。'],
    // … where the sentence goes on to its own end
    ['', 'zh', '粮库收粮[863吨=863 t]。收购量较上年的[1089吨=1089 t]下降[28.8%=-28.8 %]，至[900吨=900 t]。'],
  ] as const)('%s (%s): %s', (expected, lang, marked) => {
    expect(verdictsOf(checksOf(lang, marked, metrics))).toBe(expected);
  });

  it('is of one thing only', () => {
    const text = '粮库收粮[863吨=863 t]。销量较上年的[1089吨=1089 t]下降[28.8%=-28.8 %]。';
    expect(checksOf('zh', text, ['metric:purchases', 'metric:sales', 'metric:sales'])).toEqual([]);
  });
});
