import { type Command, Option } from 'commander';
import type { Language } from '../../extractors/model/article.ts';
import { MODALITIES, type Modality } from '../../extractors/model/claim.ts';
import { DOUBTS, type Doubt } from '../../extractors/model/doubt.ts';
import { CLAIM_KINDS, type ClaimKind } from '../../extractors/model/figure.ts';
import type { CalendarDay } from '../../extractors/model/time.ts';
import type { ClaimFilters } from '../../storage/claims/claim-list.ts';
import { searchWords } from '../steps/search-words.ts';
import { day, decimal } from './options.ts';

/** By what a command narrows claims down. */
export interface ClaimOptions {
  readonly article?: string;
  readonly kind?: ClaimKind;
  readonly metric?: string;
  readonly subject?: string;
  readonly object?: string;
  readonly unit?: string;
  readonly time?: string;
  readonly from?: CalendarDay;
  readonly to?: CalendarDay;
  readonly min?: number;
  readonly max?: number;
  readonly source?: string;
  readonly lang?: Language;
  readonly doubt?: Doubt;
  readonly modality?: Modality;
  readonly fact?: string;
  readonly search?: string;
}

/** Adds the filters of claims that `claims` and `review` share. */
export function withClaimFilters(command: Command): Command {
  return command
    .option('--search <words>', 'claims found by all these words, Chinese or English')
    .option('--article <id>', 'of one article')
    .addOption(new Option('--kind <kind>', 'of one kind').choices(CLAIM_KINDS))
    .option('--subject <id>', 'about one subject, like country:CN')
    .option('--object <id>', 'about one thing, by its id')
    .option('--metric <id>', 'of one metric, by its id')
    .option('--unit <code>', 'in one unit, like t, % or USD')
    .option('--time <edtf>', 'of one time, like 2025 or 2025-Q2')
    .option('--from <date>', 'whose time lies on this day or later', day)
    .option('--to <date>', 'whose time lies on this day or earlier', day)
    .option('--min <number>', 'of at least this value; give --unit with it', decimal)
    .option('--max <number>', 'of at most this value; give --unit with it', decimal)
    .option('--source <name>', 'of one publisher')
    .addOption(new Option('--lang <lang>', 'in one language').choices(['zh', 'en']))
    .addOption(new Option('--doubt <code>', 'with one doubt').choices(Object.keys(DOUBTS)))
    .addOption(new Option('--modality <modality>', 'of one modality').choices(MODALITIES))
    .option('--fact <id>', 'of one fact');
}

/** The filters that were given. */
export function claimFiltersOf(options: ClaimOptions): Omit<ClaimFilters, 'status'> {
  const { article, kind, metric, subject, object, unit, time, source, lang, doubt, modality, fact } = options;
  const { search, from, to, min, max } = options;
  return {
    ...(article !== undefined && { article }),
    ...(kind !== undefined && { kind }),
    ...(metric !== undefined && { metric }),
    ...(subject !== undefined && { subject }),
    ...(object !== undefined && { object }),
    ...(unit !== undefined && { unit }),
    ...(time !== undefined && { time }),
    ...(source !== undefined && { source }),
    ...(lang !== undefined && { lang }),
    ...(doubt !== undefined && { doubt }),
    ...(modality !== undefined && { modality }),
    ...(fact !== undefined && { fact }),
    ...(from !== undefined && { timeFrom: from }),
    ...(to !== undefined && { timeTo: to }),
    ...(min !== undefined && { minValue: min }),
    ...(max !== undefined && { maxValue: max }),
    ...(search !== undefined && { words: searchWords(search) }),
  };
}
