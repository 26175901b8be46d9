import { describe, expect, it } from 'vitest';
import { CodedError } from '../../../extractors/model/errors.ts';
import { refuseBinary, sniffText } from '../../../pipeline/intake/file/sniff.ts';

function outcome(run: () => unknown): string {
  try {
    return String(run());
  } catch (error) {
    if (error instanceof CodedError) return `${error.code} ${error.details['what'] ?? ''}`.trim();
    throw error;
  }
}

describe('files that are not text', () => {
  it.each([
    ['a.pdf', '%PDF-1.7\n', 'TYPE_UNSUPPORTED PDF'],
    ['a.txt', '%PDF-1.7\n', 'FILE_BINARY a PDF document'],
    ['a.docx', 'PK\x03\x04\x14\0\0\0word/document.xml', 'TYPE_UNSUPPORTED Word (docx)'],
    ['a.html', 'PK\x03\x04\x14\0\0\0word/document.xml', 'FILE_BINARY a Word document'],
    ['a.zip', 'PK\x03\x04\x14\0\0\0one.txt', 'TYPE_UNSUPPORTED ZIP'],
    ['photo.txt', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'FILE_BINARY a PNG image'],
    ['photo.jpg', '\xff\xd8\xff\xe0\0\x10JFIF', 'TYPE_UNSUPPORTED JPEG'],
    ['a.txt', '\x01\x02\x03\x04\0\0\0\x05\x06abc', 'FILE_BINARY binary data'],
    ['a.txt', '', 'FILE_EMPTY'],
  ])('%s with %j: %s', (path, content, expected) => {
    expect(outcome(() => refuseBinary(path, Buffer.from(content, 'latin1')))).toBe(expected);
  });

  it('lets text pass that only begins like one of them', () => {
    expect(() => refuseBinary('a.txt', Buffer.from('RIFF members rose by 5% in May.'))).not.toThrow();
  });
});

describe('kinds of text', () => {
  it.each([
    ['a.txt', '<!DOCTYPE html><p>x', 'html'],
    ['a.pdf', '<html><body>gone', 'html'],
    ['a.html', '产量为5万吨', 'text'],
    ['a.html', '<p>产量为5万吨', 'html'],
    ['a.md', '<div align="center">x</div>', 'markdown'],
    ['a', '产量为5万吨', 'text'],
    ['a.log', 'From: the editor\n\nOutput rose.', 'text'],
    ['a.txt', '[Reuters] Output rose 5%', 'text'],
    ['a.json', '{"text": "x"}', 'TYPE_UNSUPPORTED JSON'],
    ['a.txt', '{"text": "x"}', 'TYPE_UNSUPPORTED JSON'],
    ['a.csv', 'a,b\n1,2', 'TYPE_UNSUPPORTED CSV'],
    ['feed', '<?xml version="1.0"?><rss version="2.0">', 'TYPE_UNSUPPORTED RSS'],
    [
      'a.mht',
      'From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\nx',
      'TYPE_UNSUPPORTED MHTML',
    ],
    ['a.txt', 'Received: from a\r\nMessage-ID: <1>\r\n\r\nx', 'TYPE_UNSUPPORTED e-mail (eml)'],
  ])('%s with %j is %s', (path, text, expected) => {
    expect(outcome(() => sniffText(path, text))).toBe(expected);
  });
});
