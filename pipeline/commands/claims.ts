import { Command, Option } from 'commander';
import type { Language } from '../../extractors/model/article.ts';
import { MODALITIES, type Modality } from '../../extractors/model/claim.ts';
import { DOUBTS, type Doubt } from '../../extractors/model/doubt.ts';
import { CLAIM_KINDS, type ClaimKind } from '../../extractors/model/figure.ts';
import type { CalendarDay } from '../../extractors/model/time.ts';
import { type ClaimFilters, listClaims } from '../../storage/claim-list.ts';
import { CLAIM_STATUSES, type ClaimStatus, type StoredClaim } from '../../storage/claims.ts';
import { searchWords } from '../steps/search-words.ts';
import { CLAIM_COLUMNS, claimRecord, type ShownClaim } from './claim-record.ts';
import type { CommandMaker } from './commands.ts';
import { allPages, type StoredOptions, withStored } from './open-stored.ts';
import {
  day,
  decimal,
  type FormatOptions,
  formatOf,
  withDatabase,
  withExamples,
  withFormat,
  withLimit,
} from './options.ts';
import { printRecords } from './print-records.ts';

interface Options extends FormatOptions, StoredOptions {
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
  readonly status?: ClaimStatus;
  readonly fact?: string;
  readonly search?: string;
  readonly limit?: number;
}

/** `heshu claims`: stored claims. */
export const claimsCommand: CommandMaker = (context, done) => {
  const command = new Command('claims')
    .description('Lists stored claims, in the order in which their articles came in.')
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
    .addOption(new Option('--status <status>', 'where the reviews have brought them').choices(CLAIM_STATUSES))
    .option('--fact <id>', 'of one fact')
    .action((options: Options) =>
      withStored(context, options, async (db) => {
        const filters = filtersOf(options);
        const claims = allPages((paging) => listClaims(db, filters, paging), options.limit);
        const format = formatOf(options);
        const shown = claims.map(shownClaim);
        await printRecords(context, shown, { format, columns: CLAIM_COLUMNS, json: claimRecord });
        done(0);
      }),
    );
  return withExamples(withLimit(withDatabase(withFormat(command))), [
    ['heshu claims --search 稀土产量', 'what is said of rare earth output'],
    ['heshu claims --kind price --lang en --json', 'prices in English articles, one a line'],
    ['heshu claims --unit t --min 1000000 --from 2025-01-01', 'at least a million tonnes, since 2025'],
    ['heshu claims --doubt time-unresolved', 'where a publication date is missing'],
  ]);
};

function filtersOf({ search, format, json, db, limit, from, to, min, max, ...rest }: Options): ClaimFilters {
  const filters = {
    ...rest,
    ...(from !== undefined && { timeFrom: from }),
    ...(to !== undefined && { timeTo: to }),
    ...(min !== undefined && { minValue: min }),
    ...(max !== undefined && { maxValue: max }),
  };
  return search === undefined ? filters : { ...filters, words: searchWords(search) };
}

/** A stored claim as the claim record shows it. */
export function shownClaim(claim: StoredClaim): ShownClaim {
  const review = claim.status === 'open' ? null : { status: claim.status };
  return { claim, article: claim.article, fact: claim.fact, review };
}
