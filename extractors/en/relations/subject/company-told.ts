import type { Slot } from '../../../model/claim.ts';
import { isOnlooker } from '../attribution/observers.ts';
import { FORECASTERS } from '../attribution/own-speaker.ts';
import { isPerson } from '../names/persons.ts';
import { type Item, itemAt } from '../sentence/items.ts';
import type { Reading } from '../sentence/reading.ts';
import { COMPANY_NOUNS } from '../sentence/word-classes.ts';

/** The company that the sentence is about; where it is about none, the one that speaks in it. */
export function companyTold({ items, roles, speakings }: Reading): Slot | null {
  const at = items.findLastIndex(
    (item, place) =>
      isCompany(item) &&
      !isPerson(items, place) &&
      /^(?:subject|place)$/.test(roles[place]?.role ?? '') &&
      !isOnlooker(items, place),
  );
  if (at >= 0) return itemAt(items, at).name?.slot ?? null;
  const told = speakings.filter(({ name, rule }) => name !== null && rule !== 'en/attribution/according-to');
  const speaker = (told.findLast(({ how }) => how === 'says') ?? told.at(-1))?.name ?? null;
  const from = items.findIndex(({ name }) => name !== null && name === speaker);
  const speaks =
    speaker !== null && isCompany(itemAt(items, from)) && !isPerson(items, from) && !isOnlooker(items, from);
  const body = speaker?.rule === 'en/name/body';
  if (speaks && !body && !FORECASTERS.test(speaker.slot.label)) return speaker.slot;
  // "Trading in camera maker Lumetra was suspended": a company by what it is called.
  const called = items.find((item, place) => isCompany(item) && COMPANY_NOUNS.has(itemAt(items, place - 1).text));
  return called?.name?.slot ?? null;
}

function isCompany({ name }: Item): boolean {
  return name?.type === 'company' || name?.type === 'unlisted';
}
