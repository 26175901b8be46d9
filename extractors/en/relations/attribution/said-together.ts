import { type Item, itemAt, type Name } from '../sentence/items.ts';

/** "The health agency and the children's fund said": those who say it together with the one next to the verb. */
export function saysWith(items: readonly Item[], speaker: Name | null): readonly Name[] {
  const at = speaker === null ? -1 : items.findIndex(({ name }) => name === speaker);
  const and = itemAt(items, at - 1).text === 'the' ? at - 2 : at - 1;
  const { name } = itemAt(items, and - 1);
  if (at < 3 || itemAt(items, and).text !== 'and' || name === null) return [];
  return name.type === 'org' || name.type === 'unlisted' || name.type === 'company' ? [name] : [];
}

/** "the watchdog's chairman, Brian McHugh, said": whoever is named between commas right before the verb at `at`. */
export function namedBefore(items: readonly Item[], at: number): readonly Name[] {
  const { name } = itemAt(items, at - 2);
  const between = itemAt(items, at - 1).text === ',' && name !== null && name.type === 'unlisted';
  return between && items.slice(0, at - 2).some(({ text }) => text === ',') ? [name] : [];
}
