/** A kind of file that is known by its first bytes. `named` reads in "it holds …", `label` in "… files are not supported". */
export interface Magic {
  readonly label: string;
  readonly named: string;
  readonly at: number;
  readonly bytes: readonly number[];
}

function magic(label: string, named: string, signature: string, at = 0): Magic {
  return { label, named, at, bytes: [...signature].map((character) => character.charCodeAt(0)) };
}

/** In the order in which they are tried; a ZIP is looked into before it is called one. */
export const MAGICS: readonly Magic[] = [
  magic('PDF', 'a PDF document', '%PDF-'),
  magic('ZIP', 'a ZIP archive', 'PK\x03\x04'),
  magic('ZIP', 'an empty ZIP archive', 'PK\x05\x06'),
  magic(
    'old Word, Excel or PowerPoint',
    'an old Word, Excel, PowerPoint or Outlook document',
    '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
  ),
  magic('RTF', 'an RTF document', '{\\rtf'),
  magic('PostScript', 'a PostScript document', '%!PS'),
  magic('PNG', 'a PNG image', '\x89PNG\r\n\x1a\n'),
  magic('JPEG', 'a JPEG image', '\xff\xd8\xff'),
  magic('GIF', 'a GIF image', 'GIF87a'),
  magic('GIF', 'a GIF image', 'GIF89a'),
  magic('WebP', 'a WebP image', 'WEBP', 8),
  magic('TIFF', 'a TIFF image', 'II*\x00'),
  magic('TIFF', 'a TIFF image', 'MM\x00*'),
  magic('audio or video', 'a RIFF recording', 'RIFF'),
  magic('HEIC or MP4', 'a video or an image', 'ftyp', 4),
  magic('MP3', 'a sound recording', 'ID3'),
  magic('Ogg', 'a sound recording', 'OggS'),
  magic('FLAC', 'a sound recording', 'fLaC'),
  magic('Matroska', 'a video', '\x1a\x45\xdf\xa3'),
  magic('gzip', 'gzip-compressed data', '\x1f\x8b\x08'),
  magic('bzip2', 'bzip2-compressed data', 'BZh'),
  magic('xz', 'xz-compressed data', '\xfd7zXZ\x00'),
  magic('Zstandard', 'Zstandard-compressed data', '\x28\xb5\x2f\xfd'),
  magic('7-Zip', 'a 7-Zip archive', '7z\xbc\xaf\x27\x1c'),
  magic('RAR', 'a RAR archive', 'Rar!\x1a\x07'),
  magic('tar', 'a tar archive', 'ustar', 257),
  magic('SQLite', 'an SQLite database', 'SQLite format 3\x00'),
  magic('program', 'a program (ELF)', '\x7fELF'),
  magic('WebAssembly', 'a WebAssembly program', '\x00asm'),
  magic('font', 'a font', 'wOFF'),
  magic('font', 'a font', 'wOF2'),
];

/** What a ZIP is, by a name that stands in it. */
export const ZIP_CONTENTS = {
  'word/': ['Word (docx)', 'a Word document'],
  'xl/': ['Excel (xlsx)', 'an Excel workbook'],
  'ppt/': ['PowerPoint (pptx)', 'a PowerPoint presentation'],
  'mimetypeapplication/epub': ['EPUB', 'an EPUB book'],
  'mimetypeapplication/vnd.oasis': ['OpenDocument', 'an OpenDocument file'],
} as const satisfies Record<string, readonly [label: string, named: string]>;

/** Endings of names that we know and do not read yet; where the content is text, only the name can tell. */
export const UNREAD_ENDINGS: Readonly<Record<string, string>> = {
  csv: 'CSV',
  tsv: 'TSV',
  json: 'JSON',
  jsonl: 'JSON Lines',
  ndjson: 'JSON Lines',
  xml: 'XML',
  rss: 'RSS',
  atom: 'Atom',
  eml: 'e-mail (eml)',
  mbox: 'mailbox',
  mht: 'MHTML',
  mhtml: 'MHTML',
  url: 'link (url)',
  webloc: 'link (webloc)',
  yaml: 'YAML',
  yml: 'YAML',
  css: 'CSS',
  js: 'JavaScript',
  svg: 'SVG',
  tex: 'TeX',
};

/** Endings that promise text: binary content under such a name is called out as such. */
export const TEXT_ENDINGS: Readonly<Record<string, 'text' | 'markdown' | 'html'>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  shtml: 'html',
};
