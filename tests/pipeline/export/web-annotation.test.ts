import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { codePointsOf } from '../../../pipeline/export/code-points.ts';
import { EXPORT_FORMATS } from '../../../pipeline/export/formats.ts';
import { exportedClaims } from '../../../pipeline/export/stream-claims.ts';
import { storeResult } from '../../../pipeline/steps/store.ts';
import { getArticleText, listArticles } from '../../../storage/articles/articles.ts';
import { listClaims } from '../../../storage/claims/claims.ts';
import { tempDatabase } from '../../storage/temp-database.ts';
import { type Sketch, taskOf } from '../steps/made-articles.ts';

/** What the Web Annotation Data Model asks of what we write: sections 3.1, 3.2.4, 4.1, 4.2.4, 4.2.5 and 5.2. */
const iri = z.string().regex(/^(?:https?|urn):\S+$/);
const count = z.int().min(0);
const annotation = z.strictObject({
  id: iri,
  type: z.literal('Annotation'),
  motivation: z.enum(['identifying']),
  body: z.strictObject({
    type: z.literal('TextualBody'),
    purpose: z.literal('describing'),
    format: z.literal('application/json'),
    value: z.string(),
  }),
  target: z.strictObject({
    source: z.strictObject({
      id: iri,
      type: z.literal('Text'),
      format: z.literal('text/plain'),
      language: z.enum(['zh', 'en']).optional(),
      via: iri.optional(),
    }),
    selector: z.tuple([
      z.strictObject({ type: z.literal('TextPositionSelector'), start: count, end: count }),
      z.strictObject({
        type: z.literal('TextQuoteSelector'),
        exact: z.string(),
        prefix: z.string(),
        suffix: z.string(),
      }),
    ]),
  }),
});
const page = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: iri,
  type: z.literal('AnnotationPage'),
  startIndex: z.literal(0),
  items: z.array(annotation),
});

/** Characters outside the basic plane before, between and behind the figures; twins. */
const ASTRAL: readonly Sketch[] = [
  {
    text: '🪙𠮷报讯：智利2025年铜产量为540万吨😀，同比增长2.1%。𠮷矿称，2026年产量可达560万吨。',
    url: 'https://jibao.example/copper',
    title: '铜产量',
  },
  {
    text: '🪙 Chile mined 5.4 million tonnes of copper in 2025 😀, up 2.1% from a year earlier, 𝒯he 𠮷 Mine said. It expects 5.6 million tonnes in 2026.',
    title: 'Copper',
  },
];

function exported(name: 'annotations' | 'csv' | 'jsonl', ...sketches: readonly Sketch[]) {
  const db = tempDatabase();
  for (const sketch of sketches) storeResult(db, taskOf(sketch), '2026-02-10T08:00:00.000Z');
  const format = EXPORT_FORMATS.find((one) => one.name === name);
  if (format === undefined) throw new Error(`there is a format ${name}`);
  return { db, text: [...exportedClaims(db, {}, format)].join('') };
}

describe('Web Annotations', () => {
  it('follow the data model, and count code points', () => {
    const { db, text } = exported('annotations', ...ASTRAL);
    const { items } = page.parse(JSON.parse(text));
    const claims = listClaims(db, {}, { limit: 100 }).items;
    expect(items.map(({ id }) => id)).toEqual(claims.map(({ id }) => `urn:heshu:${id}`));
    expect(items.length).toBeGreaterThan(6);
    const texts = new Map(listArticles(db).items.map(({ id }) => [`urn:heshu:${id}`, getArticleText(db, id)]));
    let moved = 0;
    for (const [index, { target }] of items.entries()) {
      const [position, quote] = target.selector;
      // As a reader of the standard would: characters, not code units.
      const whole = texts.get(target.source.id) ?? '';
      const characters = [...whole];
      expect(characters.slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(quote.exact).toBe(claims[index]?.quote);
      expect(whole).toContain(quote.prefix + quote.exact + quote.suffix);
      expect(quote.prefix.isWellFormed() && quote.suffix.isWellFormed()).toBe(true);
      if (position.start !== claims[index]?.start) moved += 1;
    }
    expect(moved).toBe(items.length);
  });

  it('are a page even where there is nothing', () => {
    expect(page.parse(JSON.parse(exported('annotations').text)).items).toEqual([]);
  });
});

it('codePointsOf counts as spreading does', () => {
  const text = 'a𠮷b😀😀c';
  const points = codePointsOf(text);
  for (let offset = 0; offset <= text.length; offset += 1) {
    if (/[\udc00-\udfff]/.test(text[offset] ?? '')) continue;
    expect([offset, points(offset)]).toEqual([offset, [...text.slice(0, offset)].length]);
  }
});

describe('CSV', () => {
  it('is RFC 4180 with a mark, and holds no cell that a spreadsheet runs', () => {
    const { text } = exported('csv', {
      ...ASTRAL[1],
      text: ASTRAL[1]?.text ?? '',
      title: '=HYPERLINK("https://bad.example","x")',
      source: '@SUM(1+1)|cmd',
    });
    expect(text.startsWith('\ufefffile,at,end,quote')).toBe(true);
    expect(text.split('\r\n').at(-1)).toBe('');
    expect(text).toContain(`"'=HYPERLINK(""https://bad.example"",""x"")"`);
    expect(text).toContain(`'@SUM(1+1)|cmd`);
    expect(/(?:^|,|")[=+@\t]/m.test(text.replaceAll('""', ''))).toBe(false);
  });
});

describe('JSON Lines', () => {
  it('is one object a line, each ended', () => {
    const { text } = exported('jsonl', ...ASTRAL);
    expect(text.endsWith('}\n')).toBe(true);
    for (const line of text.trimEnd().split('\n')) expect(JSON.parse(line)).toHaveProperty('quote');
  });
});
