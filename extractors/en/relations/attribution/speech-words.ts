import { oneOf } from '../../../engine/text/one-of.ts';

/** Words by which somebody gives figures, in small letters. */

export const SAYS: ReadonlySet<string> = new Set(
  'said says say added adds told noted notes warned warns confirmed confirms showed shows show announced stated'.split(
    ' ',
  ),
);
/** Verbs that tell of others' figures only where nothing follows: "…, the bureau reported." */
export const REPORTS: ReadonlySet<string> = new Set(
  'reported reports understands disclosed calculated wrote'.split(' '),
);
export const EXPECTS: ReadonlySet<string> = new Set(
  'expects expect expected sees see forecasts forecast forecasted predicts predict predicted projects projected reckons reckon reckoned estimates estimated estimate puts put pencilled penciled'.split(
    ' ',
  ),
);

/** What surveys and studies do: found that 42% agree. */
export const FINDS: ReadonlySet<string> = new Set(
  'found finds suggests suggested indicates indicated reveals revealed concluded concludes'.split(' '),
);

/** What a figure is by somebody: 4% [forecast] by analysts. */
export const FORESEEN: ReadonlySet<string> = new Set(
  'forecast expected predicted estimated projected anticipated'.split(' '),
);

/** What somebody has made: cut [its forecast] to 4%. */
export const FORESIGHT: ReadonlySet<string> = new Set(
  'forecast forecasts estimate estimates projection projections outlook'.split(' '),
);

/** Whether a word may tell that somebody gives figures: all others are read over. */
export function mayTellSpeech(word: string): boolean {
  return (
    word === 'according' ||
    word === 'reckoning' ||
    word === 'heard' ||
    SAYS.has(word) ||
    REPORTS.has(word) ||
    EXPECTS.has(word) ||
    FINDS.has(word) ||
    FORESEEN.has(word) ||
    FORESIGHT.has(word)
  );
}

/** How somebody comes by what others say: analysts polled by FactTrack. */
export const ASKED: ReadonlySet<string> = new Set(
  'polled surveyed interviewed compiled cited quoted collected gathered commissioned tracked collated'.split(' '),
);

/** Where evidence is given: what a court heard is told there. */
export const HEARINGS = oneOf(
  /^(?:courts?|inquests?|inquiry|enquiry|jury|jurors|tribunal|hearing|magistrates|trial|committee|panel)$/,
);

/** Verbs behind which what was told may stand without "that": organisers said spectators numbered 1.3 million. */
export const TELLS = oneOf(
  /^(?:said|says|say|told|heard|added|adds|reported|reports|estimated|estimates|announced|showed|shows)$/,
);

/** Whether a word says that somebody asked people for what they think. */
export function asksPeople(word: string): boolean {
  return /^(?:questioned|polled|interviewed|surveyed|canvassed)$/.test(word);
}

/** What holds figures that somebody has gathered. */
export const DATA_NOUNS = oneOf(
  /^(?:data|figures|report|reports|notice|statement|statements|tally|survey|review|bulletin|summary|statistics|estimates|filing|poll|study|forecast|outlook|release|records|accounts|count|census|analysis|research|paper|ranking|index|audit|assessment|findings|dataset|database|monitor|barometer|analyses|surveys|polls|studies|bulletins)$/,
);
