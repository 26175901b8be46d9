import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

// The fixtures are judged here for being sound in themselves; nothing of ours reads them in this file, so a change of the
// extractors can neither mend nor break it.
const FOLDER = new URL('../../fixtures/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, FOLDER), 'utf8');

const day = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
const meta = z.strictObject({
  title: z.string().min(4),
  source: z.string().min(2),
  url: z.url(),
  published: day,
  author: z.string().min(2).nullable(),
});

// Year, half, quarter, month, day, week, season; an interval of two of them, or one that is open at one end.
const MOMENT = String.raw`\d{4}(?:-(?:H[12]|Q[1-4]|W[0-5]\d|2[1-4]|(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?))?`;
const EDTF = new RegExp(`^(?:${MOMENT}|${MOMENT}/${MOMENT}|\\.\\./${MOMENT}|${MOMENT}/\\.\\.)$`);

const slot = z
  .array(z.string().min(1))
  .min(1)
  .refine((words) => new Set(words).size === words.length, 'a variant stands twice')
  .nullable();
const claim = z.strictObject({
  id: z.string(),
  quote: z.string().min(1),
  start: z.int().min(0),
  end: z.int(),
  kind: z.enum([
    'share',
    'change',
    'mass',
    'volume',
    'money',
    'price',
    'count',
    'multiple',
    'duration',
    'date',
    'measure',
  ]),
  value: z.union([z.number(), z.tuple([z.number(), z.number()]).refine(([low, high]) => low < high), z.null()]),
  unit: z.string().nullable(),
  comparator: z.enum(['=', '~', '>', '>=', '<', '<=']),
  direction: z.enum(['up', 'down', 'none']).nullable(),
  from: z.number().nullable(),
  subject: slot,
  object: slot,
  metric: slot,
  scope: slot,
  time: z.string().regex(EDTF).nullable(),
  attribution: slot,
  modality: z.enum(['reported', 'forecast', 'target', 'hypothetical']),
  optional: z.literal(true).optional(),
});
type GoldClaim = z.infer<typeof claim>;
const gold = z.strictObject({ article: z.string(), published: day, claims: z.array(claim).min(10) });

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));
const MASS = new Set(['t', 'kg', 'g', '[jin]', '[lb_av]', '[oz_tr]']);
const VOLUME = new Set(['bbl', 'm3', 'L', '[bu_us]', '[gal_us]']);

/** What the kind of a claim asks of its unit, its value and its direction; the empty string when all is well. */
function wrongShape(c: GoldClaim): string {
  if ((c.direction !== null) !== (c.kind === 'change')) return 'a direction on changes only, and on every change';
  if (c.kind === 'date')
    return c.value === null && c.unit === null && c.time !== null ? '' : 'a date has a time, no value, no unit';
  if (c.unit === null) return 'a figure has a unit';
  if (c.kind !== 'count' && /\s/.test(c.unit)) return 'a unit is a code';
  switch (c.kind) {
    case 'share':
      return c.unit === '%' || c.unit === '[ppth]' ? '' : 'a share is in percent or per mille';
    case 'change':
      return c.value !== null && [c.value].flat().every((v) => v >= 0)
        ? ''
        : 'a change is a number, and never negative';
    case 'mass':
      return MASS.has(c.unit) ? '' : 'not a unit of mass';
    case 'volume':
      return VOLUME.has(c.unit) ? '' : 'not a unit of volume';
    case 'money':
      return CURRENCIES.has(c.unit) ? '' : 'not a currency';
    case 'price':
      return CURRENCIES.has(c.unit.split('/')[0] ?? '') && c.unit.includes('/') ? '' : 'a price is money per something';
    case 'multiple':
      return c.unit === 'x' ? '' : 'a multiple is in x';
    case 'duration':
      return ['year', 'month', 'week', 'day', 'hour', 'minute'].includes(c.unit) ? '' : 'not a unit of time';
    case 'count':
      return /^[a-z][a-z -]*$/.test(c.unit) ? '' : 'the thing counted, in English, lower case';
    case 'measure':
      return '';
  }
}

const names = readdirSync(new URL('articles/', FOLDER));
const articles = names.filter((name) => name.endsWith('.txt')).map((name) => name.slice(0, -'.txt'.length));

test('every file in fixtures/articles belongs to an article, and every article has all three', () => {
  const expected = articles.flatMap((name) => [`${name}.txt`, `${name}.meta.json`, `${name}.gold.json`]);
  expect([...names].sort()).toEqual(expected.sort());
  expect(articles.length).toBeGreaterThan(0);
});

describe.each(articles)('%s', (name) => {
  const text = read(`articles/${name}.txt`);
  const about = meta.parse(JSON.parse(read(`articles/${name}.meta.json`)));
  const truth = gold.parse(JSON.parse(read(`articles/${name}.gold.json`)));

  test('gold and meta speak of this article and of the same day', () => {
    expect(truth.article).toBe(`${name}.txt`);
    expect(truth.published).toBe(about.published);
    expect(text).toContain(about.title);
  });

  test('every quote stands where its claim says', () => {
    for (const c of truth.claims) expect(text.slice(c.start, c.end), c.id).toBe(c.quote);
  });

  test('claims are in text order, do not overlap and have ids of their own', () => {
    for (const [i, c] of truth.claims.entries())
      expect(c.start, c.id).toBeGreaterThanOrEqual(truth.claims[i - 1]?.end ?? 0);
    expect(new Set(truth.claims.map((c) => c.id)).size).toBe(truth.claims.length);
  });

  test('value, unit and direction fit the kind', () => {
    for (const c of truth.claims) expect(wrongShape(c), `${c.id} ${c.quote}`).toBe('');
  });
});

const end = z.strictObject({ file: z.string(), quote: z.string().min(1), start: z.int().min(0), end: z.int() });
const pairs = z.array(
  z.strictObject({
    id: z.string(),
    label: z.enum(['agree', 'conflict', 'unrelated']),
    a: end,
    b: end,
    why: z.string().min(10),
  }),
);
const checks = z.array(
  z.strictObject({
    id: z.string(),
    ...end.shape,
    kind: z.enum(['growth', 'share', 'sum', 'ratio']),
    consistent: z.boolean(),
    why: z.string().min(8),
  }),
);

describe('sets', () => {
  const labelled = pairs.parse(JSON.parse(read('sets/conflicts.json')));
  const sums = checks.parse(JSON.parse(read('sets/checks.json')));

  test('each end of a labelled pair is a gold claim of its article', () => {
    const places = new Map(
      articles.map((name) => {
        const truth = gold.parse(JSON.parse(read(`articles/${name}.gold.json`)));
        return [`articles/${name}.txt`, new Set(truth.claims.map((c) => `${c.start}-${c.end} ${c.quote}`))];
      }),
    );
    for (const pair of labelled) {
      for (const side of [pair.a, pair.b]) {
        expect(places.get(side.file)?.has(`${side.start}-${side.end} ${side.quote}`), `${pair.id} ${side.quote}`).toBe(
          true,
        );
      }
    }
  });

  test.each([
    'other-topics',
    'more-topics',
    'five-topics',
    'twelve-topics',
    'eleven-topics',
    'four-topics',
    'another-four-topics',
    'three-topics',
    'thrice-told',
    'another-twelve-topics',
    'twelve-more-topics',
    'thrice-told-again',
    'eight-topics',
    'six-topics',
    'quota-topics',
    'single-checks',
    'news-topics',
  ])('each end of a pair of %s is what its article says there', (set) => {
    const others = pairs.parse(JSON.parse(read(`sets/${set}/pairs.json`)));
    const other = checks.parse(JSON.parse(read(`sets/${set}/checks.json`)));
    for (const { file, start, end, quote } of [...others.flatMap(({ a, b }) => [a, b]), ...other]) {
      expect(read(`sets/${set}/${file}`).slice(start, end)).toBe(quote);
    }
  });

  test('no pair is labelled twice', () => {
    const keys = labelled.map((p) =>
      [p.a, p.b]
        .map((e) => `${e.file}:${e.start}`)
        .sort()
        .join(' '),
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(labelled.map((p) => p.id)).size).toBe(labelled.length);
  });

  test.each([
    ['agree', 10],
    ['conflict', 10],
    ['unrelated', 10],
  ])('there are enough pairs labelled %s to tell', (label, least) => {
    expect(labelled.filter((p) => p.label === label).length).toBeGreaterThanOrEqual(least);
  });

  test('each check is one sentence of its article, some hold and some fail', () => {
    for (const check of sums) {
      expect(read(check.file).slice(check.start, check.end), check.id).toBe(check.quote);
      expect(check.quote, check.id).not.toContain('\n');
      expect(check.quote, check.id).toMatch(/[。.]$/);
    }
    expect(sums.filter((c) => c.consistent).length).toBeGreaterThanOrEqual(8);
    expect(sums.filter((c) => !c.consistent).length).toBeGreaterThanOrEqual(8);
  });
});

test('the revision is the same page as the article that it corrects, published later', () => {
  const first = meta.parse(JSON.parse(read('articles/11-en-soybean-trade.meta.json')));
  const second = meta.parse(JSON.parse(read('articles/12-en-soybean-trade-corrected.meta.json')));
  expect({ url: second.url, title: second.title, source: second.source }).toEqual({
    url: first.url,
    title: first.title,
    source: first.source,
  });
  expect(second.published > first.published).toBe(true);
});
