import type { Attached, AttachedTime, Discourse } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import type { Figure } from '../../../model/figure.ts';
import type { TimeValue } from '../../../model/time.ts';
import type { Speaking } from '../attribution/speaking.ts';
import type { Mood } from '../modality/mood.ts';
import type { Clause, Name } from './clause.ts';
import type { Cues } from './cues.ts';

/** A sentence with everything that was made of its words before figures get their slots. */
export interface Reading {
  readonly scene: Scene;
  readonly before: Discourse;
  readonly clauses: readonly Clause[];
  /** Every name of the sentence, in text order. */
  readonly names: readonly Name[];
  readonly speakings: readonly Speaking[];
  /** Which patterns are worth trying on the sentence. */
  readonly cues: Cues;
}

/** A slot filled by words that end at `end`. */
export interface Placed {
  readonly attached: Attached;
  readonly start: number;
  readonly end: number;
}

/** What a level was about, so that the change and the share that are told of it are about the same. */
export interface Told {
  readonly subject: Attached | null;
  readonly object: Attached | null;
  readonly metric: Attached | null;
  readonly scope: Attached | null;
  readonly time: AttachedTime | null;
  /** What the level was counted in. */
  readonly unit: string | null;
  /** A part of a whole, of which more parts may follow. */
  readonly isShare: boolean;
}

/** A level that the sentence told, with what it is about. */
export interface ToldLevel extends Told {
  readonly figure: Figure;
}

/** What stands open while the sentence is read from left to right. */
export interface Frame {
  subject: Attached | null;
  /** The single names of a subject that is a list, for 分别. */
  subjects: readonly Placed[];
  object: Placed | null;
  /** Metrics of the clause, in text order. */
  metrics: readonly Placed[];
  /** Two metrics named as one word: 产销, for 分别. */
  pair: readonly Attached[];
  /** The place to which the figures of the clause are limited: 海外 of a company's stores. */
  reach: Attached | null;
  /** The other side of a trade, until the next semicolon. */
  partner: Attached | null;
  /** The single names of a partner that is a list, for 分别. */
  partners: readonly Placed[];
  /** The things of the last list that 分别 spread figures over. */
  items: readonly Attached[];
  /** Whose imports: where the origin has become the subject. */
  importer: Attached | null;
  /** Of what 其中 tells the parts: its subject. */
  whole: Attached | null;
  /** What the parts are of. */
  wholeObject: Placed | null;
  /** Whether 其中 has begun to tell of parts, until a semicolon ends it. */
  inParts: boolean;
  /** Who was told of before a condition (若美国…) named somebody else. */
  unconditioned: Attached | null;
  /** People of an age, whom the figures behind them in the clause are of. */
  group: Attached | null;
  /** What 储量方面 puts up for the clauses behind it. */
  topic: Attached | null;
  /** The figures of the sentence that were read last, latest first, with what they are about. */
  recent: readonly { readonly figure: Figure; readonly metric: Attached | null }[];
  /** The levels told in the sentence, in text order, for the changes that 分别 spreads over them. */
  levels: readonly ToldLevel[];
  /** The last level or share told in the sentence. */
  told: Told | null;
  time: AttachedTime | null;
  /** Whether the time that stands open is one of which things are told, rather than expected. */
  timeTold: boolean;
  /** Whether that time is not over when the article comes out. */
  timeAhead: boolean;
  /** A time that only the next figure takes: 由2024年的48%. */
  nextTime: AttachedTime | null;
  /** Times of which the sentence tells things, in text order. */
  readonly frames: TimeValue[];
  /** Whether the sentence speaks of a time of which things are expected. */
  expected: boolean;
  mood: Mood;
  /** What is meant again behind a comparison. */
  interrupted: Mood | null;
  /** Where the words begin that say how the next figure is meant: behind what was expected of the last one. */
  toldFrom: number;
  /** Whose word the sentence begins under. */
  readonly speaker: Attached | null;
  /** The metric that was told of before the sentence. */
  readonly mind: Attached | null;
  /** End of the last figure of the clause. */
  lastEnd: number;
}

/** Whether the sentence itself says it, if only by coming back to it (该公司). */
export function isSaid({ inherited, rule }: Attached): boolean {
  return !inherited || rule === 'zh/subject/repeat' || rule === 'zh/subject/speaker';
}
