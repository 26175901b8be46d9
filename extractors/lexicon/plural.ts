/** The regular English plural of a noun phrase, made on its last word; a phrase that ends in s stays as it is. */
export function plural(phrase: string): string {
  if (/[^aeiou]y$/.test(phrase)) return `${phrase.slice(0, -1)}ies`;
  if (/(?:s|x|ch|sh)$/.test(phrase)) return /(?:ss|x|ch|sh)$/.test(phrase) ? `${phrase}es` : phrase;
  return /[a-z]$/.test(phrase) ? `${phrase}s` : phrase;
}
