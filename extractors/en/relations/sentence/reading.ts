import type { Attached, AttachedTime, Discourse } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import type { Slot } from '../../../model/claim.ts';
import type { RuleName } from '../../../model/derivation.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Speaking } from '../attribution/speakers.ts';
import type { Role } from '../subject/role.ts';
import type { Clause } from './clauses.ts';
import type { Cues } from './cues.ts';
import type { Item, Name } from './items.ts';

/** A sentence with everything that was made of its words before figures get their slots. */
export interface Reading {
  readonly scene: Scene;
  readonly before: Discourse;
  readonly items: readonly Item[];
  /** What each item does, by its index; null for what is no name. */
  readonly roles: readonly (Role | null)[];
  readonly clauses: readonly Clause[];
  readonly speakings: readonly Speaking[];
  /** Which patterns are worth trying on the sentence. */
  readonly cues: Cues;
}

/** What stands open while the sentence is read from left to right. */
export interface Frame {
  subject: Attached | null;
  /** The subject before this one, in this sentence. */
  lastSubject: Attached | null;
  /** The subject that the sentence keeps to: "with Brazil supplying 73%" is an aside. */
  mainSubject: Attached | null;
  /** The single names of a subject that is a list, for "respectively". */
  subjects: readonly Attached[];
  /** Where the thing is: the scope of a price. */
  place: Attached | null;
  object: Attached | null;
  /** Metrics of this sentence, latest first. */
  metrics: readonly OpenMetric[];
  /** The other side of a trade, while no figure has closed it. */
  scope: Attached | null;
  /** When a figure that comes back held: "the 88,400 tonnes are made up of …" */
  repeatTime: AttachedTime | null;
  /** What the figures of this sentence were found to measure, latest first. */
  measured: readonly {
    readonly metric: Attached;
    readonly object: Attached | null;
    readonly scope: Attached | null;
    readonly share: boolean;
    readonly time: AttachedTime | null;
    /** Only what another one is compared with. */
    readonly base: boolean;
  }[];
  /** Item index of the last figure read. */
  lastFigure: number;
  /** True while the sentence stays with what the one before was about. */
  goesOn: boolean;
  /** Item index of the name that set the subject. */
  subjectAt: number;
  /** The subject where the last relative clause began. */
  outside: { readonly subject: Attached | null; readonly subjectAt: number } | null;
}

/** A metric with the item that names it. */
export interface OpenMetric {
  readonly at: number;
  readonly attached: Attached;
}

export type { Attached, AttachedTime };

/** True for countries, towns and regions. */
export function isPlace(slot: Slot): boolean {
  const { id } = slot;
  return id.startsWith('country:') || id.startsWith('place:') || id.startsWith('region:');
}

/** True for a listed company, and for a name that no table lists and that is no place. */
export function isFirm({ id, text }: Slot): boolean {
  return id.startsWith('company:') || (!id.includes(':') && /^[A-Z]/.test(text));
}

/** True for a count, and for a bare number, of which only its metric will tell that it counts. */
export function isCounted({ kind, unit }: Figure): boolean {
  return kind === 'count' || (kind === 'measure' && unit === '1');
}

/** A slot filled by a name of this sentence. */
export function attachedName(name: Name, rule: RuleName): Attached {
  return { slot: name.slot, rule, inherited: name.repeats };
}
