import { itemAt } from '../sentence/items.ts';
import { phraseEnd } from '../sentence/phrases.ts';
import type { Reading } from '../sentence/reading.ts';

const SECURITIES = /share|stock|unit|receipt|bond|note|warrant|option|right|securit/;

/**
 * Whether the verb at `index`, listed with a measure, is done to something that the measure is never of: schools issued
 * 487,000 fines, the race pumped $280 million into the town, the council made savings of £168 million.
 */
export function isDoneToOther({ items }: Reading, index: number): boolean {
  const { name } = itemAt(items, index);
  if (name?.flags.verb !== true) return false;
  const { id } = name.slot;
  if (!/^metric:(?:shares-issued|production|satellites-launched|stake)$/.test(id)) return false;
  const at = items.findIndex((item, place) => place > index && place < index + 8 && item.type === 'figure');
  const { figure } = itemAt(items, at);
  const counts = figure?.kind === 'count' && figure.unit !== '1';
  switch (id) {
    case 'metric:shares-issued':
      return counts && !SECURITIES.test(figure.unit ?? '');
    case 'metric:satellites-launched':
      return counts && !SPACECRAFT.test(figure.unit ?? '');
    case 'metric:stake':
      return figure?.kind === 'share' && itemAt(items, at + 1).text === 'of' && isLand(items, at + 2);
    default:
      return figure?.kind === 'money';
  }
}

const SPACECRAFT = /satellite|spacecraft|craft|rocket|probe|mission|payload|orbiter|lander|module/;

/** "Holds about 19% of the territory": land is nobody's company. */
function isLand(items: Reading['items'], from: number): boolean {
  return items
    .slice(from, phraseEnd(items, from))
    .some(({ text }) =>
      /^(?:territory|territories|land|lands|area|country|region|province|city|seats|votes?|population)$/.test(text),
    );
}
