import { Command, Option } from 'commander';
import { listClaims } from '../../storage/claims/claim-list.ts';
import { CLAIM_STATUSES, type ClaimStatus, type StoredClaim } from '../../storage/records/claim.ts';
import { type ClaimOptions, claimFiltersOf, withClaimFilters } from './claim-options.ts';
import { CLAIM_COLUMNS, claimRecord, type ShownClaim } from './claim-record.ts';
import type { CommandMaker } from './command-maker.ts';
import { allPages, type StoredOptions, withStored } from './open-stored.ts';
import { type FormatOptions, formatOf, withDatabase, withExamples, withFormat, withLimit } from './options.ts';
import { printRecords } from './print-records.ts';

interface Options extends FormatOptions, StoredOptions, ClaimOptions {
  readonly status?: ClaimStatus;
  readonly limit?: number;
}

/** `heshu claims`: stored claims. */
export const claimsCommand: CommandMaker = (context, done) => {
  const command = withClaimFilters(new Command('claims'))
    .description('Lists stored claims, in the order in which their articles came in.')
    .addOption(new Option('--status <status>', 'where the reviews have brought them').choices(CLAIM_STATUSES))
    .action((options: Options) =>
      withStored(context, options, async (db) => {
        const { status } = options;
        const filters = { ...claimFiltersOf(options), ...(status !== undefined && { status }) };
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

/** A stored claim as the claim record shows it. */
export function shownClaim(claim: StoredClaim): ShownClaim {
  const review = claim.status === 'open' ? null : { status: claim.status };
  return { claim, article: claim.article, fact: claim.fact, review };
}
