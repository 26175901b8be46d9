import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { benchmarkReports } from './benchmarks.ts';
import { missLines, report, type ScoredArticle, scoreFixtures } from './fixtures.ts';
import { pairReports } from './pairs.ts';
import type { Scored } from './score-claims.ts';

/**
 * Prints accuracy: on our own fixtures always; on public benchmarks where a folder with their data and scorers stands
 * beside the checkout (`--shared DIR`). `--misses` prints what went wrong, `--rules` accuracy by rule.
 */
const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: fileURLToPath(new URL('../../../shared', import.meta.url)) },
    misses: { type: 'boolean', default: false },
    rules: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});

if (values.only !== 'shared') {
  printFixtures(scoreFixtures());
  for (const text of pairReports(values.misses)) console.log(`\n== ${text}`);
}
if (values.only !== 'fixtures' && existsSync(values.shared)) {
  const work = join(fileURLToPath(new URL('../../.eval', import.meta.url)));
  for await (const text of benchmarkReports(values.shared, work, values.misses)) console.log(`\n== ${text.trimEnd()}`);
}

function printFixtures(articles: readonly ScoredArticle[]): void {
  const groups: Record<string, (article: ScoredArticle) => boolean> = {
    'Chinese articles': (article) => /-zh-|^zh-/.test(article.name),
    'English articles': (article) => /-en-|^en-/.test(article.name),
    'topics outside minerals': (article) => article.name.startsWith('t-'),
    'all fixtures': () => true,
  };
  for (const [title, belongs] of Object.entries(groups)) {
    const scored = articles.filter(belongs).flatMap((article) => article.scored);
    if (scored.length > 0) console.log(`\n== ${report(title, scored).join('\n')}`);
  }
  if (values.rules) for (const line of ruleLines(articles.flatMap((article) => article.scored))) console.log(line);
  if (values.misses) for (const line of articles.flatMap(missLines)) console.log(line);
}

function ruleLines(scored: readonly Scored[]): readonly string[] {
  const rules = Map.groupBy(
    scored.filter((one) => one.mine !== null),
    (one) => one.mine?.rule ?? '',
  );
  return [...rules]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(
      ([rule, ones]) =>
        `${rule.padEnd(40)} ${String(ones.length).padStart(4)} claims, figure right ${percent(ones, (one) => one.figureRight)}, claim right ${percent(ones, (one) => one.claimRight)}`,
    );
}

function percent(ones: readonly Scored[], right: (one: Scored) => boolean): string {
  return `${((100 * ones.filter(right).length) / ones.length).toFixed(0).padStart(3)} %`;
}
