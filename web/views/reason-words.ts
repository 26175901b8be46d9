import type { Check } from '../../extractors/model/check.ts';
import type { Revision, Verdict } from '../../extractors/model/fact.ts';
import { checkWords } from '../../pipeline/consolidate/checks/check-words.ts';
import { revisionWords } from '../../pipeline/consolidate/revised.ts';
import { isConflictCause } from '../../pipeline/consolidate/verdict/causes.ts';
import { verdictWords } from '../../pipeline/consolidate/verdict/verdict-words.ts';
import type { StoredClaim } from '../../storage/records/claim.ts';
import type { Ui } from '../ui.ts';
import { unitWords } from './figure-words.ts';
import { line } from './html.ts';

type Claims = ReadonlyMap<string, StoredClaim>;

/** Why two figures agree or conflict, in the language of the reader; as it was stored where one of them is gone. */
export function verdictSentence(ui: Ui, { between, relation, reason, cause, words }: Verdict, claims: Claims): string {
  const [a, b] = between.map((id) => claims.get(id));
  if (a === undefined || b === undefined) return line(words);
  return line(verdictWords(ui.lang, a, b, { relation, reason, cause: isConflictCause(cause) ? cause : null }));
}

/** What a source corrected, in the language of the reader. */
export function revisionSentence(ui: Ui, { was, now, words, days }: Revision, claims: Claims): string {
  const [before, after] = [claims.get(was), claims.get(now)];
  if (before === undefined || after === undefined) return line(words);
  const [wasDay, nowDay] = days ?? [before.published, after.published];
  return line(revisionWords({ quote: before.quote, day: wasDay }, { quote: after.quote, day: nowDay }, ui.lang));
}

/** The calculation of a check, in the language of the reader. */
export function checkSentence(ui: Ui, { says, why }: Check): string {
  if (says === undefined) return line(why);
  const { unit, ...figures } = says.figures;
  const shown = { ...figures, ...(unit !== undefined && { unit: unitWords(ui, unit) }) };
  return line(checkWords(ui.lang, { code: says.code, figures: shown }) ?? why);
}
