import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { CodedError } from '../../../extractors/model/errors.ts';
import { decode } from '../../../pipeline/intake/file/decode.ts';

const ZH = '青州港1月到港锑锭4260吨，比上年同期增加31.5%，占全国进口量的三成。';
const HANT = '雲嶺港去年處理貨櫃462萬個，較前年減少約一成，是九年來最低。';
const EN = 'Café chain Brûlot paid €3.10 a kilogram – 12% more than a year ago.';

describe('decode', () => {
  it.each([
    ['gb18030', ZH, 'gb18030'],
    ['gbk', ZH, 'gb18030'],
    ['gb18030', '锂价上涨', 'gb18030'],
    ['gb18030', HANT, 'gb18030'],
    ['big5', HANT, 'big5'],
    ['big5', '鋰價上漲五成', 'big5'],
    ['windows-1252', EN, 'windows-1252'],
    ['utf-8', ZH, 'utf-8'],
    ['utf-8', HANT, 'utf-8'],
    ['utf16-le', EN, 'utf-16le'],
    ['utf16-be', ZH, 'utf-16be'],
  ] as const)('tells %s without any declaration: %s', (written, text, encoding) => {
    expect(decode('a.txt', iconv.encode(text, written))).toMatchObject({ text, encoding, damaged: false });
  });

  it('believes a page that declares its charset, unless the bytes say otherwise', () => {
    const page = (charset: string, encoding: string): Buffer =>
      iconv.encode(`<meta charset="${charset}"><p>${ZH}</p>`, encoding);
    expect(decode('a.html', page('gb2312', 'gbk'))).toMatchObject({ encoding: 'gb18030', foundBy: 'declared' });
    expect(decode('a.html', page('big5', 'gbk'))).toMatchObject({ encoding: 'gb18030', foundBy: 'detected' });
    expect(decode('a.html', page('gb2312', 'utf-8'))).toMatchObject({ encoding: 'utf-8', foundBy: 'strict' });
    expect(decode('a.txt', iconv.encode('涨', 'gbk'), 'gb18030').text).toBe('涨');
  });

  it('drops the byte order mark and nothing else', () => {
    expect(decode('a.txt', Buffer.from('\ufeff 产量\r\n\r\n5万吨 ')).text).toBe(' 产量\r\n\r\n5万吨 ');
  });

  it('marks damaged bytes and keeps the rest', () => {
    const bytes = Buffer.concat([Buffer.from(ZH), Buffer.from([0xff, 0xe5]), Buffer.from(ZH)]);
    const { text, encoding, damaged } = decode('a.txt', bytes);
    expect({ encoding, damaged }).toEqual({ encoding: 'utf-8', damaged: true });
    expect(text.startsWith(ZH) && text.endsWith(ZH)).toBe(true);
    expect(decode('a.txt', Buffer.from(`${EN}\0`)).text).toBe(`${EN}\ufffd`);
  });

  it('refuses bytes that no encoding makes readable', () => {
    const noise = Uint8Array.from({ length: 400 }, (_, at) => 0x80 + ((at * 73 + (at >> 3) * 29) % 128));
    expect(() => decode('a.txt', noise)).toThrowError(expect.objectContaining({ code: 'TEXT_UNDECODABLE' }));
  });

  it('gives well-formed text or a coded error for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        try {
          const { text } = decode('a.txt', bytes);
          expect(text.isWellFormed() && !text.includes('\0')).toBe(true);
        } catch (error) {
          if (!(error instanceof CodedError)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives UTF-8 text back unit for unit, so that spans stand where they stood', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (words) => {
        const text = `${words.replaceAll('\0', '').replaceAll('\ufeff', '')}5万吨`;
        expect(decode('a.txt', new TextEncoder().encode(text)).text).toBe(text);
      }),
    );
  });
});
