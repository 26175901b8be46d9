import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDay } from '../../extractors/engine/values/calendar.ts';
import { extractClaims } from '../../extractors/index.ts';
import type { GoldClaim } from './gold.ts';
import { FIELDS, type Scored, scoreClaims } from './score-claims.ts';

const ARTICLES = fileURLToPath(new URL('../../fixtures/articles/', import.meta.url));

export interface ScoredArticle {
  readonly name: string;
  readonly text: string;
  readonly scored: readonly Scored[];
}

/** Extracts the fixture articles and scores them against their gold claims. */
export function scoreFixtures(): readonly ScoredArticle[] {
  return readdirSync(ARTICLES)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.gold.json'.length);
      const text = readFileSync(textFile(name), 'utf8');
      const gold: { published: string; claims: GoldClaim[] } = JSON.parse(readFileSync(join(ARTICLES, file), 'utf8'));
      const claims = extractClaims({ id: name, text, published: parseDay(gold.published) });
      return { name, text, scored: scoreClaims(gold.claims, claims) };
    });
}

function textFile(name: string): string {
  const found = ['.txt', '.md'].map((ending) => join(ARTICLES, name + ending)).find((path) => existsSync(path));
  if (found === undefined) throw new Error(`fixtures/articles/${name} has gold claims but no article`);
  return found;
}

/** Precision, recall and F1 in percent, of a level. */
export function levelLine(name: string, scored: readonly Scored[], right: (one: Scored) => boolean): string {
  const gold = scored.filter((one) => one.gold !== null).length;
  const mine = scored.filter((one) => one.mine !== null).length;
  const hits = scored.filter(right).length;
  const precision = mine === 0 ? 0 : hits / mine;
  const recall = gold === 0 ? 0 : hits / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return `${name.padEnd(26)} ${[precision, recall, f1].map((x) => (100 * x).toFixed(1).padStart(6)).join(' ')}`;
}

/** Span, figure and claim lines, then the accuracy of every slot over the figures that were found. */
export function report(title: string, scored: readonly Scored[]): readonly string[] {
  const pairs = scored.filter((one) => one.gold !== null && one.mine !== null);
  const slots = FIELDS.map((field) => {
    const judged = pairs.filter((one) => one.right.has(field));
    const hits = judged.filter((one) => one.right.get(field) === true).length;
    return `${field} ${judged.length === 0 ? '-' : ((100 * hits) / judged.length).toFixed(0)}`;
  });
  return [
    `${title}: ${scored.filter((one) => one.gold !== null).length} gold claims, ${scored.filter((one) => one.mine !== null).length} extracted`,
    `${''.padEnd(26)}      P      R     F1`,
    levelLine('span', scored, (one) => one.gold !== null && one.mine !== null),
    levelLine('figure', scored, (one) => one.figureRight),
    levelLine('claim', scored, (one) => one.claimRight),
    `slots of the figures found, % right: ${slots.join(', ')}`,
  ];
}

/** What went wrong, a line each: for work on quality. */
export function missLines(article: ScoredArticle): readonly string[] {
  return article.scored.flatMap(({ gold, mine, right }) => {
    if (gold === null)
      return [`${article.name} ${mine?.start}: “${mine?.quote}” is not in gold (${mine?.kind}, ${mine?.rule})`];
    if (mine === null) return [`${article.name} ${gold.start}: “${gold.quote}” not found (${gold.kind})`];
    return [...right]
      .filter(([, ok]) => !ok)
      .map(([field]) => {
        const slot: unknown = mine[field];
        const got =
          typeof slot === 'object' && slot !== null && 'id' in slot
            ? slot.id
            : field === 'time'
              ? mine.time?.edtf
              : slot;
        return `${article.name} ${gold.start} “${gold.quote}” ${field}: want ${JSON.stringify(gold[field])}, got ${JSON.stringify(got ?? null)} (${mine.rule})`;
      });
  });
}
