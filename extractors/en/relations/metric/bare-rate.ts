import { oneOf } from '../../../engine/text/one-of.ts';
import type { Slot } from '../../../model/claim.ts';
import type { Figure } from '../../../model/figure.ts';
import { itemAt } from '../sentence/items.ts';
import { beforeHedges } from '../sentence/phrases.ts';
import type { Attached, Frame, Reading } from '../sentence/reading.ts';

/** "Rates could lose a further 20%", "cut rates by 50 basis points": the rate that the text told of, else the cost of money. */
export function bareRate(
  { items, before, scene }: Reading,
  { from, index, subject }: { readonly from: number; readonly index: number; readonly subject: Attached | null },
  figure: Figure,
): Attached | null {
  if (figure.kind !== 'change' && figure.kind !== 'price' && figure.kind !== 'share') return null;
  const word = items.slice(from, index).findLast((item) => item.text === 'rates' || item.text === 'rate');
  if (word === undefined) return null;
  const { start, end } = word;
  // "The average rate on a 30-year fixed mortgage was 6.1%"
  const loan = items
    .slice(items.indexOf(word) + 1, index)
    .some(({ text }) => /^(?:mortgages?|mortgage loans?|home loans?)$/.test(text));
  const onLoan =
    loan && itemAt(items, items.indexOf(word) + 1).text === 'on'
      ? scene.lexicon.entity('metric:mortgage-rate')
      : undefined;
  if (onLoan !== undefined)
    return {
      slot: { id: onLoan.id, label: onLoan.label, text: word.text, start, end },
      rule: 'en/metric/bare-rate',
      inherited: false,
    };
  const basis = figure.unit === 'bp' || figure.unit === '[bp]';
  const told = before.figures.flatMap(({ metric }) => (metric !== null && /-rate$/.test(metric.id) ? [metric] : []));
  const last = basis ? undefined : scene.opens ? mostTold(told) : told[0];
  if (last != null) return { slot: { ...last, start, end }, rule: 'en/metric/bare-rate', inherited: true };
  // "The central bank held rates at 3.5%": whoever sets what money costs has no other rates.
  if (!basis && !(subject !== null && SETS_RATES.test(subject.slot.label))) return null;
  return {
    slot: { id: 'metric:interest-rate', label: 'interest rate', text: '', start, end },
    rule: 'en/metric/bare-rate',
    inherited: false,
  };
}

const SETS_RATES =
  /central bank|federal reserve|reserve bank|^bank of |riksbank|bundesbank|norges bank|monetary authority/i;

/** A new paragraph's "the rate" is the one that the text is about, and not what the last sentence told by the way. */
function mostTold(rates: readonly Slot[]): Slot | undefined {
  const times = (id: string): number => rates.filter((rate) => rate.id === id).length;
  return rates.toSorted((a, b) => times(b.id) - times(a.id))[0];
}

const STEP = oneOf(/^(?:cuts?|hikes?|increases?|reductions?|moves?|rises?|easing|tightening|steps?)$/);

/** "A single quarter-point cut", "a reduction of 25 basis points": in a text on what money costs, a step of its rate. */
export function rateStep(
  { items, before, scene }: Reading,
  frame: Frame,
  index: number,
  figure: Figure,
): Attached | null {
  if (figure.kind !== 'change' || !/^(?:bp|\[bp\]|pp)$/.test(figure.unit ?? '')) return null;
  const tie = beforeHedges(items, index);
  // "9 basis points of tightening"
  const behind = itemAt(items, index + 1).text === 'of' ? index + 2 : index + 1;
  const noun = itemAt(items, tie).text === 'of' ? tie - 1 : behind;
  const { text, start, end } = itemAt(items, noun);
  const next = noun > index ? noun + 1 : index + 1;
  // "A cut of half a point to 6.5%"; "a cut of 2 points in the tax on fuel" is one of the tax.
  const toLevel = itemAt(items, next).text === 'to' && itemAt(items, next + 1).figure?.kind === 'share';
  if (!STEP.test(text) || (!toLevel && /^(?:in|to)$/.test(itemAt(items, next).text))) return null;
  const rate = scene.lexicon.entity('metric:interest-rate');
  const told =
    before.figures.some(({ metric }) => metric?.id === rate?.id) ||
    frame.metrics.some(({ attached }) => attached.slot.id === rate?.id) ||
    (frame.subject !== null && SETS_RATES.test(frame.subject.slot.label));
  if (rate === undefined || !told) return null;
  return {
    slot: { id: rate.id, label: rate.label, text: scene.text.slice(start, end), start, end },
    rule: 'en/metric/rate-step',
    inherited: false,
  };
}
