import type { Origin } from '../../pipeline/intake/metadata/metadata.ts';
import type { ArticleNote } from '../../pipeline/intake/notes.ts';
import type { StringTable } from './string-table.ts';

/** What a reader should know of an article's file: for each note that reading can make. */
const NOTE_STRINGS = {
  'note.damaged': ['有损坏字符', 'damaged characters'],
  'note.charset-misdeclared': ['声明的编码与实际不符', 'declares another encoding'],
  'note.front-matter-unreadable': ['文件头部字段不全可读', 'head of the file not all readable'],
  'note.several-articles': ['文件中有不止一篇', 'holds several articles'],
  'note.main-text-guessed': ['正文范围系推断', 'main text guessed'],
  'note.markup-limited': ['网页标记过繁，有删减', 'markup cut down'],
  'note.relative-date': ['发布日由文件日期推算', 'day counted from the file'],
  'note.no-date': ['发布日不详', 'day of publication unknown'],
} as const satisfies Record<`note.${ArticleNote}`, readonly [zh: string, en: string]>;

/** Where the day of an article comes from. */
const ORIGIN_STRINGS = {
  'origin.given': ['人工填写', 'as it was given'],
  'origin.sidecar': ['说明文件', 'from the file beside it'],
  'origin.front-matter': ['文件头部', 'from the head of the file'],
  'origin.record': ['记录字段', 'from the record'],
  'origin.json-ld': ['网页结构化数据', 'from the page’s data'],
  'origin.meta': ['网页元数据', 'from the page’s head'],
  'origin.page': ['网页正文', 'from the page'],
  'origin.dateline': ['电头', 'from the dateline'],
  'origin.url': ['网址', 'from the address'],
  'origin.address': ['网址', 'from the address'],
  'origin.file': ['文件日期', 'from the day of the file'],
} as const satisfies Record<`origin.${Origin}`, readonly [zh: string, en: string]>;

/** What a reader should know of where an article comes from. */
export const ARTICLE_STRINGS = { ...NOTE_STRINGS, ...ORIGIN_STRINGS } as const satisfies StringTable;
