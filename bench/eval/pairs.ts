import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { overlaps, type Span } from '../../extractors/model/span.ts';
import { readSidecar } from '../../pipeline/intake/metadata/sidecar.ts';
import { readArticle } from '../../pipeline/steps/read-article.ts';
import { storeResult } from '../../pipeline/steps/store.ts';
import { listChecks } from '../../storage/claims/checks.ts';
import { getClaims } from '../../storage/claims/claims.ts';
import { listFacts } from '../../storage/facts/facts.ts';
import { openDatabase } from '../../storage/open-database.ts';

const SETS = fileURLToPath(new URL('../../fixtures/sets/', import.meta.url));

/** A set of labelled pairs and checks with the articles that they are of. */
interface PairSet {
  readonly title: string;
  readonly articles: string;
  readonly pairs: string;
  readonly checks: string;
}

const PAIR_SETS: readonly PairSet[] = [
  {
    title: 'pairs of the fixture articles',
    articles: join(SETS, '../articles'),
    pairs: join(SETS, 'conflicts.json'),
    checks: join(SETS, 'checks.json'),
  },
  topics('pairs on five other topics', 'other-topics'),
  topics('pairs on five more topics', 'more-topics'),
  topics('pairs on another five topics', 'five-topics'),
  topics('pairs on twelve topics', 'twelve-topics'),
  topics('pairs on eleven topics', 'eleven-topics'),
  topics('pairs on four topics, three articles each', 'four-topics'),
  topics('pairs on another four topics, three articles each', 'another-four-topics'),
  topics('pairs on three topics', 'three-topics'),
  topics('pairs on four topics with dates, three articles each', 'thrice-told'),
  topics('pairs on another twelve topics', 'another-twelve-topics'),
  topics('pairs on twelve more topics', 'twelve-more-topics'),
  topics('pairs on three topics with dates, three articles each', 'thrice-told-again'),
  topics('pairs on eight topics', 'eight-topics'),
  topics('pairs on six topics', 'six-topics'),
  topics('pairs on ten topics', 'ten-topics'),
  topics('pairs on twelve topics again', 'twelve-topics-again'),
  topics('pairs on twelve commodity topics', 'commodity-topics'),
  topics('pairs on cobalt, palm oil, wind, chips and graphite', 'quota-topics'),
  topics('pairs on companies, births and rates', 'company-topics'),
  topics('pairs on society, disasters and public money', 'society-topics'),
  topics('pairs on deals, stocks, stakes, aircraft, homes and banks', 'market-topics'),
  topics('pairs on chips, shops, cars, ships, insurance and transfers', 'more-market-topics'),
  topics('pairs on a strike, floods, a chain, a census and a vaccine', 'news-topics'),
  topics('checks of single sentences', 'single-checks'),
];

/** A set in a folder of its own below fixtures/sets. */
function topics(title: string, folder: string): PairSet {
  const inFolder = (name: string): string => join(SETS, folder, name);
  return { title, articles: inFolder('articles'), pairs: inFolder('pairs.json'), checks: inFolder('checks.json') };
}

const LABELS = ['agree', 'conflict', 'unrelated'] as const;
type Label = (typeof LABELS)[number];
interface End extends Span {
  readonly file: string;
  readonly quote: string;
}
interface Pair {
  readonly id: string;
  readonly label: Label;
  readonly a: End;
  readonly b: End;
}
interface LabelledCheck extends End {
  readonly consistent: boolean;
}
/** Where a claim stands: on one side of one fact. */
interface Place extends Span {
  readonly file: string;
  readonly fact: string;
  readonly side: number;
}

/** How pairs of figures and arithmetic are judged, set by set; with `misses` also what is judged wrongly. */
export function pairReports(misses: boolean): readonly string[] {
  return PAIR_SETS.map((set) => report(set, misses));
}

function report(set: PairSet, misses: boolean): string {
  const db = openDatabase(':memory:');
  try {
    const names = readdirSync(set.articles).filter((name) => /\.(?:txt|md)$/.test(name));
    for (const file of names.sort()) {
      const bytes = new Uint8Array(readFileSync(join(set.articles, file)));
      const beside = file.replace(/\.\w+$/, '.meta.json');
      const found = readdirSync(set.articles).includes(beside) ? readFileSync(join(set.articles, beside)) : null;
      const sidecar = found === null ? null : readSidecar(beside, found);
      const result = readArticle({ arrival: file, file, bytes, sidecar, given: null, fileDay: null });
      storeResult(db, { arrival: file, file, bytes, result }, '2026-02-10T08:00:00.000Z');
    }
    const places = listFacts(db, {}, { limit: 100_000 }).items.flatMap(({ id, sides }) =>
      sides.flatMap(({ claims }, side) =>
        getClaims(db, claims).map(({ article, start, end }): Place => {
          return { file: article.file ?? '', fact: id, side, start, end };
        }),
      ),
    );
    const checks = listChecks(db, {}, { limit: 10_000 }).items;
    return [
      `${set.title}:`,
      ...pairLines(JSON.parse(readFileSync(set.pairs, 'utf8')), places, misses),
      checkLine(JSON.parse(readFileSync(set.checks, 'utf8')), checks),
    ].join('\n');
  } finally {
    db.close();
  }
}

function pairLines(pairs: readonly Pair[], places: readonly Place[], misses: boolean): readonly string[] {
  if (pairs.length === 0) return [];
  const judged = pairs.map((pair) => ({ pair, as: judge(pair, places) }));
  const lines = LABELS.map((label) => {
    const hits = judged.filter(({ pair, as }) => pair.label === label && as === label).length;
    const of = (count: number) => (count === 0 ? '-' : ((100 * hits) / count).toFixed(1)).padStart(6);
    const precision = of(judged.filter(({ as }) => as === label).length);
    return `${label.padEnd(10)} P ${precision}  R ${of(judged.filter(({ pair }) => pair.label === label).length)}`;
  });
  const right = judged.filter(({ pair, as }) => pair.label === as).length;
  const wrong = judged.filter(({ pair, as }) => misses && pair.label !== as);
  return [
    `${pairs.length} pairs, right ${((100 * right) / pairs.length).toFixed(1)} %`,
    ...lines,
    ...wrong.map(({ pair, as }) => `  ${pair.id}: ${as}, not ${pair.label}: “${pair.a.quote}”, “${pair.b.quote}”`),
  ];
}

/** As the facts put two figures: on one side, on two sides of one fact, or in two facts. */
function judge({ a, b }: Pair, places: readonly Place[]): Label {
  const at = (end: End) => places.filter((place) => place.file === basename(end.file) && overlaps(place, end));
  const relations = at(a).flatMap((x) =>
    at(b).flatMap((y): Label[] => (x.fact !== y.fact ? [] : [x.side === y.side ? 'agree' : 'conflict'])),
  );
  return relations.includes('agree') ? 'agree' : (relations[0] ?? 'unrelated');
}

function checkLine(labelled: readonly LabelledCheck[], checks: ReturnType<typeof listChecks>['items']): string {
  const right = labelled.filter((one) => {
    const hits = checks.filter(({ article, ...span }) => article.file === basename(one.file) && overlaps(span, one));
    return hits.length > 0 && hits.every(({ consistent }) => consistent) === one.consistent;
  });
  return `arithmetic checks: ${right.length} of ${labelled.length} right`;
}
