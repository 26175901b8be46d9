import { html, raw } from 'hono/html';

export { html };

/** Markup whose values have been escaped. */
export type Html = ReturnType<typeof html>;

/** Markup made by a library that escapes what it is given; never text of an article. */
export const trusted: (markup: string) => Html = raw;

/** Nothing. */
export const nothing: Html = html``;

// Marks that turn the direction of what follows: in a title they would rearrange the page around it.
const TURNING = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be found
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]+/gu;

/** Text from outside as one line for titles, names and lists: without control characters and turned direction. */
export function line(text: string): string {
  return text.replaceAll(TURNING, '').replaceAll(CONTROLS, ' ').toWellFormed();
}
