import { describe, expect, it } from 'vitest';
import { CodedError, ERRORS, type ErrorCode } from '../../../extractors/model/errors.ts';
import { chineseWords, ERRORS_ZH } from '../../../extractors/model/errors-zh.ts';

const CODES = Object.keys(ERRORS).filter((code): code is ErrorCode => code in ERRORS);
const placesIn = (words: string) => [...words.matchAll(/\{\w+\}/g)].map(([place]) => place).toSorted();

describe('messages in two languages', () => {
  it.each(CODES)('%s fills the same details into both', (code) => {
    expect(placesIn(ERRORS_ZH[code])).toEqual(placesIn(ERRORS[code]));
    if (code !== 'USAGE') expect(ERRORS_ZH[code]).toMatch(/\p{Script=Han}/u);
  });

  it('have their details in place', () => {
    const error = new CodedError('FILE_TOO_LARGE', { path: 'a.txt', bytes: 12, limit: 10 });
    expect(error.message).toBe('a.txt has 12 bytes; the limit is 10. Raise HESHU_MAX_BYTES to read it.');
    expect(chineseWords(error.code, error.details)).toBe(
      'a.txt 有 12 字节，上限是 10。要读取它，请调高 HESHU_MAX_BYTES。',
    );
  });

  it.each([
    ['permission denied', '无法读取 a（没有权限）。请检查它的权限。'],
    // What a system or a library says stays in its own words.
    ['EIO: i/o error 5', '无法读取 a（EIO: i/o error 5）。请检查它的权限。'],
  ])('say the reason in Chinese too, where it is ours: %s', (reason, words) => {
    expect(chineseWords('FILE_UNREADABLE', { path: 'a', reason })).toBe(words);
  });

  it('keep the numbers of a reason', () => {
    expect(chineseWords('ARCHIVE_REFUSED', { path: 'a.zip', reason: 'it holds more than 2000 files' })).toContain(
      '它含有超过 2000 个文件',
    );
  });
});
