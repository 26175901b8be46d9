import { type Claim, SLOT_NAMES, type Slot } from '../model/claim.ts';
import type { Derivation } from '../model/derivation.ts';
import type { Doubt } from '../model/doubt.ts';
import type { ClaimKind, Figure } from '../model/figure.ts';
import type { Attached } from './relations/discourse.ts';
import type { FigureSlots } from './relations/relation-pack.ts';
import type { Scene } from './relations/scene.ts';

/** Figure and slots make a claim. `original` gives the quote as it stands, and its id (claim-ids.ts). */
export function claimOf(
  figure: Figure & { readonly kind: ClaimKind },
  slots: FigureSlots,
  scene: Scene,
  original: { readonly text: string; readonly idOf: (start: number, end: number) => string },
): Claim {
  return {
    id: original.idOf(figure.start, figure.end),
    lang: scene.lang,
    kind: kindOf(figure, slots, scene),
    start: figure.start,
    end: figure.end,
    quote: original.text.slice(figure.start, figure.end),
    sentence: [scene.sentence.start, scene.sentence.end],
    value: figure.value,
    unit: figure.unit,
    comparator: figure.comparator,
    low: figure.low,
    high: figure.high,
    step: figure.step,
    direction: figure.direction,
    basis: slots.basis ?? figure.basis,
    from: figure.from ?? slots.from ?? null,
    subject: slotIn(original.text, slots.subject),
    object: slotIn(original.text, slots.object),
    metric: slotIn(original.text, slots.metric),
    scope: slotIn(original.text, slots.scope),
    attribution: slotIn(original.text, slots.attribution),
    time: figure.time ?? slots.time?.time ?? null,
    modality: slots.modality,
    rule: figure.derivation.rule,
    doubts: doubtsOf(figure, slots),
    derivation: derivationOf(figure, slots),
  };
}

/** 观影人次超过4200万: a bare number is a count where what it measures can only be counted. */
function kindOf(
  { kind, unit, value }: Figure & { readonly kind: ClaimKind },
  { metric }: FigureSlots,
  { lexicon, lang }: Scene,
): ClaimKind {
  if (kind !== 'measure' || unit !== '1' || metric === null) return kind;
  // "Shootings dropped to 98": things in the plural that no lexicon lists are counted.
  const things =
    lang === 'en' &&
    /(?:[a-rt-z]s|people|children|men|women|cattle|troops|staff)$/.test(metric.slot.label) &&
    !/(?:earnings|holdings|savings|proceeds|points)$/i.test(metric.slot.label);
  if (lang === 'en' && metric.slot.id === 'metric:number' && Number.isInteger(value)) return 'count';
  if (things && !metric.slot.id.startsWith('metric:') && Number.isInteger(value)) return 'count';
  return lexicon.metric(metric.slot.id)?.dims.every((dim) => dim === 'count' || dim === 'share') === true
    ? 'count'
    : kind;
}

/** Slots are read off the folded text; a claim quotes the article as it stands. */
function slotIn(original: string, attached: Attached | null): Slot | null {
  if (attached === null) return null;
  const { id, label, start, end } = attached.slot;
  return { id, label, text: original.slice(start, end), start, end };
}

function doubtsOf(figure: Figure, slots: FigureSlots): readonly Doubt[] {
  const doubts: Doubt[] = [];
  for (const doubt of figure.doubts) addOnce(doubts, doubt);
  for (const doubt of slots.doubts) addOnce(doubts, doubt);
  if (figure.kind !== 'date') {
    if (slots.subject === null) addOnce(doubts, 'subject-missing');
    else if (slots.subject.inherited) addOnce(doubts, 'subject-inherited');
    if (slots.metric === null) addOnce(doubts, 'metric-missing');
    else if (!slots.metric.slot.id.startsWith('metric:')) addOnce(doubts, 'metric-unlisted');
    if (slots.time?.time.from === 'inherited') addOnce(doubts, 'time-inherited');
  }
  if (figure.time !== null && figure.time.edtf === null) addOnce(doubts, 'time-unresolved');
  return doubts.length < 2 ? doubts : doubts.sort();
}

function addOnce(doubts: Doubt[], doubt: Doubt): void {
  if (!doubts.includes(doubt)) doubts.push(doubt);
}

const NO_PARTS: readonly Derivation[] = [];

/** The figure's own derivation, and under it one part for each slot that was filled. */
function derivationOf(figure: Figure, slots: FigureSlots): Derivation {
  const parts: Derivation[] = [...figure.derivation.parts];
  for (const name of SLOT_NAMES) {
    const attached = slots[name];
    if (attached === null) continue;
    const { slot, rule, inherited } = attached;
    parts.push({
      rule,
      start: slot.start,
      end: slot.end,
      gives: `${name}: ${slot.label}${inherited ? ' (carried over)' : ''}`,
      parts: NO_PARTS,
    });
  }
  if (slots.time !== null) {
    const { time, rule } = slots.time;
    parts.push({
      rule,
      start: time.start,
      end: time.end,
      gives: `time: ${time.edtf ?? 'unresolved'} (${time.from})`,
      parts: NO_PARTS,
    });
  }
  if (slots.modalityRule !== null) {
    parts.push({
      rule: slots.modalityRule,
      start: figure.start,
      end: figure.end,
      gives: `modality: ${slots.modality}`,
      parts: NO_PARTS,
    });
  }
  let { start, end } = figure;
  for (const part of parts) {
    start = Math.min(start, part.start);
    end = Math.max(end, part.end);
  }
  const { rule, gives } = figure.derivation;
  return { rule, start, end, gives, parts };
}
