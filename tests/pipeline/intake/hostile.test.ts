import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodedError } from '../../../extractors/model/errors.ts';
import { loadArticle } from '../../../pipeline/intake/load-article.ts';

const PROSE =
  '<p>The mine produced 5.1 million tonnes of ore in 2025, which was 12% more than in the year before, the company said.</p>';

function outcome(path: string, content: string | Uint8Array, maxBytes?: number): string {
  try {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const article = loadArticle({ path, bytes, maxBytes });
    expect(article.text.isWellFormed() && !article.text.includes('\0')).toBe(true);
    return article.text.includes('5.1 million') ? 'read' : 'lost';
  } catch (error) {
    if (error instanceof CodedError) return error.code;
    throw error;
  }
}

describe('hostile files', () => {
  it.each([
    ['a million open divs', '<div>'.repeat(1_000_000)],
    ['as many closing tags without opening ones', '<div>'.repeat(200_000) + '</b>'.repeat(200_000)],
    ['tables in tables', '<table><tr><td>'.repeat(200_000)],
    ['empty elements side by side', '<div></div>'.repeat(200_000)],
    ['formatting that is never closed', '<b><i>'.repeat(200_000)],
    ['links in links', '<a href=x>'.repeat(200_000)],
    ['a tag with a million attributes', `<div ${'a b '.repeat(500_000)}>`],
    ['comments in comments', `${'<!--'.repeat(100_000)}-->`],
    ['JSON-LD nested beyond measure', `<script type="application/ld+json">${'['.repeat(200_000)}</script>`],
    ['cells that span everything', `<table>${'<tr><td colspan=9999 rowspan=9999>'.repeat(500)}</table>`],
  ])('%s: the article is read before the test runs out of time', (_, markup) => {
    expect(outcome('a.html', `<html><body>${markup}${PROSE}`)).toBe('read');
  });

  it.each([
    ['empty.txt', '', 'FILE_EMPTY'],
    ['blank.txt', ' \r\n\t\n', 'TEXT_MISSING'],
    ['blank.html', '<html><body><script>x</script></body></html>', 'TEXT_MISSING'],
    [
      'fr.txt',
      'La mine a produit cinq millions de tonnes de minerai en deux mille vingt-cinq, soit douze pour cent de plus que l’année précédente, selon la société qui exploite le site depuis trente ans. Les exportations ont augmenté, elles aussi, de quatre pour cent, et les prix sont restés stables.',
      'LANGUAGE_UNKNOWN',
    ],
    ['ja.txt', '昨年の生産量は前年より増えたと発表した。今年はさらに伸びる見通しである。', 'LANGUAGE_UNKNOWN'],
    ['numbers.txt', '1 2 3 4 5 6 7', 'LANGUAGE_UNKNOWN'],
    ['zip.txt', 'PK\x03\x04 and so on', 'FILE_BINARY'],
  ])('%s fails with a reason', (path, content, code) => {
    expect(outcome(path, content)).toBe(code);
  });

  it('refuses what is larger than the limit, by name and number', () => {
    expect(() => loadArticle({ path: 'big.txt', bytes: new Uint8Array(11), maxBytes: 10 })).toThrowError(
      'big.txt has 11 bytes; the limit is 10.',
    );
  });

  it('reads a text with a NUL and with lone surrogates, and notes the damage', () => {
    const nul = loadArticle({ path: 'a.txt', bytes: Buffer.from('去年产量\0为5万吨，增长了12%。') });
    expect(nul).toMatchObject({ text: '去年产量\ufffd为5万吨，增长了12%。', notes: ['damaged', 'no-date'] });
    const lone = Buffer.from('\ufeffThe mine \ud83d made more of the ore in 2025 than in the year before.', 'utf16le');
    expect(loadArticle({ path: 'a.txt', bytes: lone }).notes).toContain('damaged');
  });

  it('never runs a script and never keeps one', () => {
    const page = `<title>x</title><script>globalThis.ran = true</script><body onload="globalThis.ran = true">${PROSE}<img src=x onerror="globalThis.ran = true">`;
    expect(loadArticle({ path: 'a.html', bytes: Buffer.from(`<html>${page}`) }).text).not.toContain('ran');
    expect('ran' in globalThis).toBe(false);
  });

  it('throws nothing but coded errors, whatever the bytes and the name', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '<div>',
      '</p>',
      '<table>',
      '<td',
      ' class="',
      '"',
      '&#xD800;',
      '&amp',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<title>',
      '产量5万吨',
      '来源：',
      '2026-01-15',
      '---\n',
      ': ',
      '\0',
      '\ufffd',
      '𠮷',
      'Source: ',
      ' | ',
      'the ',
      '\n',
    );
    const soup = fc.array(piece, { maxLength: 40 }).map((pieces) => Buffer.from(pieces.join('')));
    const file = fc.tuple(
      fc.constantFrom('a.txt', 'a.md', 'a.html', 'a'),
      fc.oneof(soup, fc.uint8Array({ maxLength: 200 })),
    );
    fc.assert(
      fc.property(file, ([path, bytes]) => {
        outcome(path, bytes);
      }),
      { numRuns: 400 },
    );
  });
});
