/**
 * A slot as it is compared: a lexicon id is final, an unlisted name is compared by its words. `key` is what two equal
 * names share.
 */
export interface Name {
  readonly key: string;
  /** True for a lexicon id (`country:CN`). */
  readonly listed: boolean;
  /** The words of an unlisted name without its generic parts; Chinese names are one word. */
  readonly words: readonly string[];
}
