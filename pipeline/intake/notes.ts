/** What a reader of the list of articles should know of one; none is a failure. */
export const ARTICLE_NOTES = {
  damaged: 'the file held bytes that are not text in its encoding; they stand as \ufffd',
  'charset-misdeclared': 'the page declares another encoding than it is written in',
  'front-matter-unreadable': 'the block at the head of the file is not all readable as YAML fields',
  'main-text-guessed': 'the article could not be told from the rest of the page with certainty',
  'markup-limited': 'the page nests or repeats its markup beyond all measure; some of it was left out, no text was',
  'several-articles': 'it holds several articles; words such as 去年 count from the day of the one they stand in',
  'relative-date': 'the day of publication was counted from the day of the file',
  'no-date': 'the day of publication is not known; words such as 去年 stay unresolved',
} as const satisfies Record<string, string>;

export type ArticleNote = keyof typeof ARTICLE_NOTES;
