import type { FigureSlots } from '../../../engine/relations/relation-pack.ts';
import { slotOfEntity } from '../../../engine/relations/slots.ts';
import type { Figure } from '../../../model/figure.ts';
import { isPlace, type Reading } from '../sentence/reading.ts';

/** What only companies have, so that no place that was told of before has it. */
const OF_COMPANIES =
  /^metric:(?:net-profit|adjusted-profit|operating-profit|eps|loss|margin|gross-margin|share-price|market-value|dividend|buyback|cash|revenue)$/;
/** What is told for one share where it comes to cents; what is left of a sale is told by the bottle. */
const EARNED = /^metric:(?:profit|net-profit|adjusted-profit|loss)$/;

/**
 * What a company accounts for. "Its Texas plant made 410 tons … Revenue climbed to $96 million": the company's, and not the
 * state's; "a loss of 7 cents" is told for one share.
 */
export function ofCompany({ before, scene }: Reading, figure: Figure, slots: FigureSlots): FigureSlots {
  const { subject, metric } = slots;
  if (metric === null) return slots;
  const perShare = figure.kind === 'money' && isCents(figure) && EARNED.test(metric.slot.id);
  const told = perShare ? { ...metric, slot: slotOfEntity(scene, EPS, metric.slot) } : metric;
  const company = before.lastCompany;
  const isPlaces = subject?.inherited === true && isPlace(subject.slot);
  const isTopic = company !== null && (company.id === before.speaker?.id || company.id === before.headline.subject?.id);
  if (!isPlaces || !isTopic || !OF_COMPANIES.test(told.slot.id)) return { ...slots, metric: told };
  return { ...slots, metric: told, subject: { slot: company, rule: 'en/subject/company-accounts', inherited: true } };
}

const EPS = 'metric:eps';

/** 7 cents, and no $0.07 million. */
function isCents({ unit }: Figure): boolean {
  return unit !== null && /^[A-Z]{3}\.[a-z]+$/.test(unit);
}
