import type { PlacedClaim } from '../../extractors/model/fact.ts';

/**
 * How many independent sources stand behind the claims: articles of one publisher are one, reprints of one text are
 * one, whoever printed them. An article without a publisher is a source of its own text.
 */
export function independentSources(claims: readonly PlacedClaim[]): number {
  const parent = new Map<string, string>();
  const root = (name: string): string => {
    let top = name;
    for (let next = parent.get(top); next !== undefined && next !== top; next = parent.get(top)) top = next;
    return top;
  };
  const add = (name: string): string => {
    if (!parent.has(name)) parent.set(name, name);
    return root(name);
  };
  for (const { source, textGroup } of claims) {
    const text = add(`text:${textGroup}`);
    if (source !== null) parent.set(text, add(`source:${source.trim().toLowerCase()}`));
  }
  let roots = 0;
  for (const [name, above] of parent) if (name === above) roots += 1;
  return roots;
}
