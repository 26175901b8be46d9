import type { Slot } from '../../../model/claim.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Attached, Reading } from '../sentence/reading.ts';

/** "Rates could lose a further 20%", "cut rates by 50 basis points": the rate that the text told of, else the cost of money. */
export function bareRate(
  { items, before, scene }: Reading,
  from: number,
  index: number,
  figure: Figure,
): Attached | null {
  if (figure.kind !== 'change' && figure.kind !== 'price' && figure.kind !== 'share') return null;
  const word = items.slice(from, index).findLast((item) => item.text === 'rates' || item.text === 'rate');
  if (word === undefined) return null;
  const { start, end } = word;
  const basis = figure.unit === 'bp' || figure.unit === '[bp]';
  const told = before.figures.flatMap(({ metric }) => (metric !== null && /-rate$/.test(metric.id) ? [metric] : []));
  const last = basis ? undefined : scene.opens ? mostTold(told) : told[0];
  if (last != null) return { slot: { ...last, start, end }, rule: 'en/metric/bare-rate', inherited: true };
  if (!basis) return null;
  return {
    slot: { id: 'metric:interest-rate', label: 'interest rate', text: '', start, end },
    rule: 'en/metric/bare-rate',
    inherited: false,
  };
}

/** A new paragraph's "the rate" is the one that the text is about, and not what the last sentence told by the way. */
function mostTold(rates: readonly Slot[]): Slot | undefined {
  const times = (id: string): number => rates.filter((rate) => rate.id === id).length;
  return rates.toSorted((a, b) => times(b.id) - times(a.id))[0];
}
