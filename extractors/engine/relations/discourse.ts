import type { Modality, Slot } from '../../model/claim.ts';
import type { RuleName } from '../../model/derivation.ts';
import type { Figure, FigureValue } from '../../model/figure.ts';
import type { TimeValue } from '../../model/time.ts';

/** A slot with the rule that filled it. `inherited`: carried over from an earlier clause or sentence. */
export interface Attached {
  readonly slot: Slot;
  readonly rule: RuleName;
  readonly inherited: boolean;
}

/** A time with the rule that gave it to the figure. */
export interface AttachedTime {
  readonly time: TimeValue;
  readonly rule: RuleName;
}

/** A figure that was read, so that "the 88,400 tonnes" or 这27万吨 later in the text is known to be the same one. */
export interface ReadFigure {
  readonly kind: Figure['kind'];
  readonly value: FigureValue;
  readonly unit: string | null;
  readonly subject: Slot | null;
  readonly object: Slot | null;
  readonly metric: Slot | null;
  readonly scope: Slot | null;
  readonly time: TimeValue | null;
  /** Planned, forecast or supposed. */
  readonly ahead: boolean;
}

/**
 * What a reader still has in mind when a sentence begins. Null where nothing fits. Paragraph and headline are kept
 * apart, since a paragraph's topic outweighs the headline's.
 */
export interface Discourse {
  readonly subject: Slot | null;
  readonly object: Slot | null;
  readonly metric: Slot | null;
  readonly scope: Slot | null;
  readonly attribution: Slot | null;
  readonly time: TimeValue | null;
  /** The last company and the last country named, for 该公司, "the company", 该国. */
  readonly lastCompany: Slot | null;
  readonly lastPlace: Slot | null;
  readonly headline: { readonly subject: Slot | null; readonly object: Slot | null };
  /** Who was last credited, also where what they said has ended: "the ministry", 该机构. */
  readonly speaker: Slot | null;
  /** The day last named on which something was said or traded. */
  readonly day: TimeValue | null;
  /** The time that the article is about: what a new paragraph falls back to. */
  readonly topicTime: TimeValue | null;
  /** Whether the text has told of times that do not lie in one another: a new paragraph falls back to none of them. */
  readonly severalTimes: boolean;
  /** The time in the headline: what a text falls back to that has told none itself, as a list of figures does. */
  readonly headlineTime: TimeValue | null;
  /** The time of which things were expected last in the paragraph: what the next expectation falls back to. */
  readonly expectedTime: TimeValue | null;
  /** Bodies and names met so far, latest first, for short forms and repeats: Lualaba Star, "the ministry", 该协会. */
  readonly names: readonly Slot[];
  /** The last figures read, latest first; a few dozen at most. */
  readonly figures: readonly ReadFigure[];
}

export const BLANK_DISCOURSE: Discourse = {
  subject: null,
  object: null,
  metric: null,
  scope: null,
  attribution: null,
  time: null,
  lastCompany: null,
  lastPlace: null,
  headline: { subject: null, object: null },
  speaker: null,
  day: null,
  topicTime: null,
  severalTimes: false,
  headlineTime: null,
  expectedTime: null,
  names: [],
  figures: [],
};

const FIGURES_KEPT = 24;

/** The figures of a sentence in front of those read before; dates are not kept, nor figures whose slots are all open. */
export function remembered(
  before: readonly ReadFigure[],
  figures: readonly Figure[],
  slots: readonly (Readonly<Record<'subject' | 'object' | 'metric' | 'scope', Attached | null>> & {
    readonly time: AttachedTime | null;
    readonly modality: Modality;
  })[],
): readonly ReadFigure[] {
  const read: ReadFigure[] = [];
  for (let index = figures.length - 1; index >= 0 && read.length < FIGURES_KEPT; index--) {
    const [figure, one] = [figures[index], slots[index]];
    if (figure === undefined || one === undefined || figure.kind === 'date') continue;
    if (one.subject === null && one.metric === null) continue;
    read.push({
      kind: figure.kind,
      value: figure.value,
      unit: figure.unit,
      subject: one.subject?.slot ?? null,
      object: one.object?.slot ?? null,
      metric: one.metric?.slot ?? null,
      scope: one.scope?.slot ?? null,
      time: one.time?.time ?? null,
      ahead: one.modality !== 'reported',
    });
  }
  if (read.length === 0) return before;
  for (let at = 0; at < before.length && read.length < FIGURES_KEPT; at++) {
    const old = before[at];
    if (old !== undefined) read.push(old);
  }
  return read;
}
