// Takes the screenshots for the README: a desk over the sample articles, with some decisions made.
//   node tests/web/take-screenshots.ts [FOLDER WITH MORE ARTICLES]
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openApp } from '../../pipeline/app.ts';
import { readConfig } from '../../pipeline/config.ts';
import { recordReviews } from '../../pipeline/decide/record-reviews.ts';
import { listClaims } from '../../storage/claims/claims.ts';
import { listConflicts } from '../../storage/facts/facts.ts';
import { decideOnFact } from '../../web/decisions/decide-on-fact.ts';
import { takeIn, type UploadedFile } from '../../web/decisions/take-in.ts';
import { startDesk } from '../../web/start-desk.ts';
import { launchChromium } from './launch-chromium.ts';

const OUT = fileURLToPath(new URL('../../docs/desk/', import.meta.url));
const SAMPLES = fileURLToPath(new URL('../../fixtures/articles/', import.meta.url));

const folder = await mkdtemp(join(tmpdir(), 'heshu-shots-'));
const app = await openApp({ ...readConfig({}), database: join(folder, 'desk.sqlite'), inbox: './inbox', port: 0 });
const desk = await startDesk(app);
try {
  await app.startWork();
  const files = (await Promise.all([SAMPLES, ...process.argv.slice(2)].map(articlesIn))).flat();
  const keys = await takeIn(app, [
    ...files,
    { name: 'empty.txt', bytes: new Uint8Array() },
    ...files
      .filter(({ name }) => name.endsWith('.txt'))
      .slice(0, 1)
      .map((file) => ({ ...file, name: 'copy-of-the-first.txt' })),
  ]);
  await Promise.all(keys.map((key) => app.settlements.outcome(key)));
  decide();
  await mkdir(OUT, { recursive: true });
  await shoot(pages());
} finally {
  await desk.close();
  await app.close();
  await rm(folder, { recursive: true, force: true });
}

async function articlesIn(from: string): Promise<readonly UploadedFile[]> {
  const names = (await readdir(from)).filter((name) => /\.(?:txt|meta\.json)$/.test(name)).toSorted();
  return Promise.all(names.map(async (name) => ({ name, bytes: new Uint8Array(await readFile(join(from, name))) })));
}

/** Some decisions, as a morning's work would leave them. */
function decide(): void {
  const { db } = app;
  const at = new Date().toISOString();
  const claims = listClaims(db, {}, { limit: 500 })
    .items.filter(({ kind }) => kind !== 'date')
    .slice(0, 180);
  const requests = claims.map(({ id: claim, articleId: article, start, end, quote, doubts }, index) => {
    const decision = doubts.length > 1 && index % 3 === 0 ? 'reject' : 'accept';
    return { claim, article, start, end, quote, decision, changes: null, note: null } as const;
  });
  recordReviews(db, requests, { by: 'wang', at });
  const fact = listConflicts(db, {}, { limit: 30 }).items.at(-1);
  const claim = fact?.sides[0]?.claims[0];
  if (fact !== undefined && claim !== undefined) {
    const asked = {
      decision: `side:${claim}`,
      reason: '以统计部门公布的数字为准',
      reference: 'https://example.com/bulletin',
      claims: [],
    };
    decideOnFact(db, fact.id, asked, { by: 'li', at });
  }
}

function pages(): readonly (readonly [string, string])[] {
  const { db } = app;
  const conflicts = listConflicts(db, { settled: false }, { limit: 30 }).items;
  const fact =
    conflicts.find(({ sides }) => sides.length === 2 && sides.flatMap((side) => side.claims).length > 3) ??
    conflicts[0];
  const open = listClaims(db, { status: 'open', kind: 'mass', lang: 'zh' }, { limit: 200 }).items.find(
    ({ subject, metric, attribution }) => subject !== null && metric !== null && attribution !== null,
  );
  const claim = open ?? listClaims(db, { kind: 'mass' }, { limit: 1 }).items[0];
  return [
    ['home', '/'],
    ['inbox', '/inbox'],
    ['review', `/review?claim=${claim?.id}`],
    ['conflicts', '/conflicts'],
    ['conflict', `/facts/${fact?.id}`],
    ['join', `/facts/${fact?.id}/join`],
    ['queue', '/queue'],
    ['people', '/people'],
    ['claims', '/claims?q=%E4%BA%A7%E9%87%8F'],
    ['articles', '/articles'],
    ['article', `/articles/${claim?.articleId}?claim=${claim?.id}`],
    ['log', '/log'],
    ['api', '/api'],
  ];
}

async function shoot(wanted: readonly (readonly [string, string])[]): Promise<void> {
  const browser = await launchChromium();
  for (const [width, height, locale, scheme] of [
    [1440, 900, 'zh-CN', 'light'],
    [1440, 900, 'en-GB', 'dark'],
    [390, 844, 'en-GB', 'light'],
  ] as const) {
    const context = await browser.newContext({ viewport: { width, height }, locale, colorScheme: scheme });
    for (const [name, path] of wanted) {
      // One page in the dark is enough to show that there is one.
      if (scheme === 'dark' && name !== 'conflict') continue;
      const page = await context.newPage();
      await page.goto(`${desk.url}${path}`);
      await page.waitForTimeout(200);
      await page.screenshot({ path: join(OUT, `${name}-${width}${scheme === 'dark' ? '-dark' : ''}.png`) });
      await page.close();
    }
    await context.close();
  }
  await browser.close();
}
