/** One piece of a page, in the order of reading. */
export interface PageBlock {
  readonly role: 'heading' | 'paragraph' | 'item' | 'table';
  /** White space evened out; a table is one Markdown table with line feeds between its rows. */
  readonly text: string;
  /** Share of the characters that stand inside links, 0 to 1. */
  readonly linked: number;
}
