import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadArticle } from '../../../pipeline/intake/load-article.ts';
import { isCalendarDay } from '../../../pipeline/intake/metadata/calendar-day.ts';
import { fourGramF1 } from './four-gram-f1.ts';

const FOLDER = new URL('../../../fixtures/pages/', import.meta.url);
const ENDING = '.expected.json';

const expectation = z.strictObject({
  title: z.string().nullable(),
  source: z.string().nullable(),
  author: z.string().nullable(),
  published: z.string().nullable(),
  publishedFrom: z.string().nullable(),
  updated: z.string().nullable().optional(),
  lang: z.string(),
  encoding: z.string(),
  mediaType: z.string(),
  url: z.string().optional(),
  fileDay: z.string().refine(isCalendarDay).optional(),
});

const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith(ENDING))
  .map((name) => name.slice(0, -ENDING.length));

function load(name: string) {
  const { fileDay, ...expected } = expectation.parse(JSON.parse(readFileSync(new URL(name + ENDING, FOLDER), 'utf8')));
  const article = loadArticle({ path: name, bytes: readFileSync(new URL(name, FOLDER)), fileDay });
  const text = readFileSync(new URL(`${name}.expected.txt`, FOLDER), 'utf8');
  return { expected, article, text };
}

describe('pages and files of our own writing', () => {
  it('are there, each with its expected text and metadata', () => {
    expect(names.length).toBeGreaterThanOrEqual(63);
  });

  it.each(names)('%s gives its article text', (name) => {
    const { article, text } = load(name);
    expect(fourGramF1(article.text, text)).toBeGreaterThanOrEqual(0.97);
    // The measure leaves out punctuation and blocks, which claims and their contexts need.
    expect(article.text).toBe(text);
  });

  it.each(names)('%s gives its metadata', (name) => {
    const { article, expected } = load(name);
    expect(article).toMatchObject(expected);
  });
});
