import { headOver } from '../../extractors/index.ts';
import type { Settlement } from '../../extractors/model/review.ts';
import { getArticleText } from '../../storage/articles/articles.ts';
import type { Database } from '../../storage/database.ts';
import { settlementOfFact } from '../../storage/facts/settled.ts';
import type { StoredClaim } from '../../storage/records/claim.ts';
import type { StoredFact } from '../../storage/records/fact.ts';
import type { Colours } from './context.ts';
import { factRecord, factTitle, type ShownFact } from './fact-record.ts';
import { oneLine, safeText } from './terminal-text.ts';

/** A conflict for people: what it is about, then each side's figures in their sentences, with source and date. */
export function conflictText(db: Database, { fact, sides }: ShownFact, colours: Colours): string {
  const lines = [colours.bold(oneLine(factTitle(fact))), colours.dim(`  ${fact.id}`)];
  for (const [index, claims] of sides.entries()) {
    const sources = fact.sides[index]?.sources ?? 0;
    lines.push(`  side ${index + 1} · ${sources === 1 ? '1 source' : `${sources} sources`}`);
    for (const claim of claims) {
      const { article } = claim;
      const from = [article.source ?? article.file ?? article.id, article.published].filter((part) => part !== null);
      const credited = claim.attribution === null ? '' : `, crediting ${claim.attribution.label}`;
      lines.push(`    ${colours.yellow(oneLine(claim.quote))}`);
      const head = headOver(getArticleText(db, claim.articleId), claim.start);
      const under = head === null ? '' : `, under “${oneLine(head)}”`;
      lines.push(`      “${sentenceOf(db, claim, colours.yellow)}”${under}`);
      lines.push(colours.dim(`      ${oneLine(`${from.join(', ')}${credited} (${article.file ?? article.id})`)}`));
    }
  }
  for (const { relation, words, cause } of fact.verdicts) {
    if (relation === 'conflict') lines.push(`  ${colours.red('≠')} ${oneLine(words)}${cause ? ` (${cause})` : ''}`);
    else lines.push(colours.dim(`  = ${oneLine(words)}`));
  }
  for (const { words } of fact.revisions) lines.push(`  corrected: ${oneLine(words)}`);
  const settlement = settlementOfFact(db, fact.id);
  if (settlement !== null && settlement.decision !== 'open')
    lines.push(`  ${oneLine(decisionWords(fact, settlement))}`);
  return `${lines.join('\n')}\n`;
}

const DECISIONS = {
  side: 'one side is right',
  both: 'all are right, of different scope',
  neither: 'none is right',
  open: 'open',
  split: 'split',
  join: 'joined',
} as const satisfies Record<Settlement['decision'], string>;

function decisionWords(fact: StoredFact, { decision, chosen, reason, reference, by, at }: Settlement): string {
  const right = fact.sides.findIndex(({ claims }) => claims.some((claim) => chosen.includes(claim)));
  const what = decision === 'side' && right >= 0 ? `side ${right + 1} is right` : DECISIONS[decision];
  const since = fact.settled === null ? '; other figures have come in since' : '';
  return `settled by ${by} on ${at.slice(0, 10)}: ${what}, ${reason}${reference === null ? '' : ` (${reference})`}${since}`;
}

/** The `facts` record, with each claim's sentence. */
export function conflictRecord(db: Database, shown: ShownFact) {
  const record = factRecord(shown);
  return {
    ...record,
    sides: record.sides.map((side, index) => ({
      ...side,
      claims: side.claims.map((claim, place) => {
        const stored = shown.sides[index]?.[place];
        return { ...claim, sentence: stored === undefined ? null : sentenceOf(db, stored, (quote) => quote) };
      }),
    })),
  };
}

/** Longest stretch of a sentence on either side of the figure. */
const REACH = 120;

function sentenceOf(db: Database, claim: StoredClaim, mark: (quote: string) => string): string {
  const text = getArticleText(db, claim.articleId);
  const [start, end] = claim.sentence;
  const from = Math.max(start, claim.start - REACH);
  const to = Math.min(end, claim.end + REACH);
  const before = safeText(text.slice(from, claim.start).toWellFormed()).trimStart();
  const after = safeText(text.slice(claim.end, to).toWellFormed()).trimEnd();
  return `${from > start ? '…' : ''}${before}${mark(safeText(claim.quote))}${after}${to < end ? '…' : ''}`;
}
