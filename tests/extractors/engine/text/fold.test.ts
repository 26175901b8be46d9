import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../extractors/engine/text/fold.ts';

describe('fold', () => {
  it.each([
    ['２７万吨', '27万吨'],
    ['９０％', '90%'],
    ['1．33', '1.33'],
    ['ＡＢｃ', 'ABc'],
    ['￥500', '¥500'],
    ['20～30', '20~30'],
    ['2∶0', '2:0'],
    ['5－6', '5-6'],
    ['20–30', '20-30'],
    ['−5', '-5'],
    ['萬億兩幾點餘個噸', '万亿两几点余个吨'],
    ['臺灣與韓國增長', '台湾与韩国增长'],
    ['乾隆', '乾隆'],
    ['著名', '著名'],
  ])('%s reads as %s', (written, read) => {
    expect(fold(written)).toBe(read);
  });

  it.each(['，', '。', '；', '：', '（', '）', '！', '？', '、', '“', '”', '——', '·'])(
    'leaves the clause mark %s as it is',
    (mark) => {
      expect(fold(mark)).toBe(mark);
    },
  );

  it('gives back the same string where there is nothing to fold', () => {
    const text = 'China produced 270,000 tonnes; 中国产量27万吨。';
    expect(fold(text)).toBe(text);
  });

  it('keeps every offset, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });

  it('keeps surrogate halves where they stand', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('𠮷', '😀', '萬', '\ud83d', '\ude00', '２')), (pieces) => {
        const text = pieces.join('');
        const folded = fold(text);
        for (let at = 0; at < text.length; at++) {
          const code = text.charCodeAt(at);
          if (code >= 0xd800 && code <= 0xdfff) expect(folded.charCodeAt(at)).toBe(code);
        }
      }),
    );
  });

  it('is done once: folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'萬億２％～∶（臺後裡鍾鐘著乾'), maxLength: 20 }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
