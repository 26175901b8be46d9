import { describe, expect, it } from 'vitest';
import { checkWords } from '../../../pipeline/consolidate/checks/check-words.ts';
import { checkArithmetic } from '../../../pipeline/consolidate/checks/checks.ts';
import { timeOf } from '../../helpers/make-claim.ts';
import { inOrder, markedSentence, verdictsOf } from '../../helpers/marked-sentence.ts';
import { SENTENCES } from './check-sentences.ts';

describe('arithmetic inside a sentence', () => {
  it.each(SENTENCES)('%s (%s): %s', (expected, lang, marked) => {
    const { text, claims } = markedSentence(marked, lang);
    const found = checkArithmetic(text, claims);
    expect(verdictsOf(found)).toBe(inOrder(expected.split(' ')));
    for (const { why, says } of found) {
      expect(why).not.toMatch(/NaN|undefined|Infinity|[{}]/u);
      expect(says && checkWords('zh', says)).toMatch(/^[^{}]*[，；][^{}]*文中[^{}]+$/u);
    }
  });

  it.each([
    ['ratio+', 'zh', '全年渡运[4820万人=48200000 人]，平均每天[13.2万人=132000 人]。'],
    ['ratio-', 'zh', '全年渡运[4820万人=48200000 人]，平均每天[12.3万人=123000 人]。'],
    ['', 'zh', '全年渡运[4820万人=48200000 人]，平均每天[1万人=10000 人]。'],
    ['ratio+', 'en', 'They carried [48.2 million=48200000 1], an average of [132,000=132000 1] a day.'],
    ['ratio-', 'en', 'They carried [48.2 million=48200000 1], an average of [123,000=123000 1] a day.'],
    ['', 'en', 'They carried [48.2 million=48200000 1], an average of [132,000=132000 1] a boat.'],
  ] as const)('%s (%s) of a year and its days: %s', (expected, lang, marked) => {
    const { text, claims } = markedSentence(marked, lang);
    const dated = claims.map((claim) => ({ ...claim, time: timeOf('2025') }));
    expect(verdictsOf(checkArithmetic(text, dated))).toBe(expected);
    expect(checkArithmetic(text, claims)).toEqual([]);
  });

  it('says what it reckons', () => {
    const { text, claims } = markedSentence(
      '票房由[160万元=1600000 CNY]增至[240万元=2400000 CNY]，增长[62%=+62 %]。',
      'zh',
    );
    const [check] = checkArithmetic(text, claims);
    expect(check?.why).toBe('240万元 after 160万元 is a change of 50%; the text says 62%');
    expect(check?.says && checkWords('zh', check.says)).toBe('由160万元到240万元，变化为50%；文中写作62%');
    expect(checkWords('zh', { code: 'of a later version', figures: {} })).toBeNull();
    expect(check && text.slice(check.start, check.end)).toBe('160万元增至240万元，增长62%');
  });
});
