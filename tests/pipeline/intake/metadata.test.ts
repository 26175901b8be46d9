import { describe, expect, it } from 'vitest';
import { loadArticle } from '../../../pipeline/intake/load-article.ts';
import { articleMetaSchema } from '../../../pipeline/intake/metadata/article-meta.ts';
import { isCalendarDay } from '../../../pipeline/intake/metadata/calendar-day.ts';
import { readFrontMatter } from '../../../pipeline/intake/metadata/front-matter.ts';
import { readSidecar, sidecarNames } from '../../../pipeline/intake/metadata/sidecar.ts';

const BODY = '<p>The mine produced 5.1 million tonnes of ore in 2025, which was 12% more than in the year before.</p>';
const META =
  '<meta property="article:published_time" content="2026-01-05"><meta property="og:site_name" content="Meta Site">';
const LD =
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ore","datePublished":"2026-01-04","publisher":{"name":"Linked Data"}}</script>';

function day(text: string) {
  if (!isCalendarDay(text)) throw new Error(`${text} is no day`);
  return text;
}

function load(page: string, outside: object = {}) {
  return loadArticle({
    path: 'a.html',
    bytes: Buffer.from(
      `<html><head>${page}</head><body><h1>Ore output</h1><p>Line Source | 6 January 2026</p>${BODY}</body></html>`,
    ),
    ...outside,
  });
}

describe('metadata', () => {
  const sidecar = articleMetaSchema.parse({
    source: 'Sidecar',
    published: '2026-01-03',
    url: 'https://a.example/2026/01/09/x',
  });
  const given = articleMetaSchema.parse({ published: '2026-01-02' });

  it.each([
    ['given', { given, sidecar }, META + LD, '2026-01-02', 'Sidecar'],
    ['sidecar', { sidecar }, META + LD, '2026-01-03', 'Sidecar'],
    ['json-ld', {}, META + LD, '2026-01-04', 'Linked Data'],
    ['meta', {}, META, '2026-01-05', 'Meta Site'],
    ['dateline', {}, '', '2026-01-06', 'Line Source'],
  ] as const)('comes from %s before what follows', (from, outside, head, published, source) => {
    expect(load(head, outside)).toMatchObject({ published, publishedFrom: from, source });
  });

  it('changes with what is said from outside, and the text never does', () => {
    const one = load('');
    const other = load('', { given: articleMetaSchema.parse({ title: 'Another', lang: 'zh-CN' }) });
    expect(other).toMatchObject({ title: 'Another', lang: 'zh', contentHash: one.contentHash });
  });

  it('counts relative datelines from the day of the file, and from nothing else', () => {
    const bytes = Buffer.from('镁价上涨\n来源:某某协会 | 发布时间: 1天前\n\n上周镁价上涨5%，产量为3万吨。');
    expect(loadArticle({ path: 'a.txt', bytes })).toMatchObject({ published: null, notes: ['no-date'] });
    expect(loadArticle({ path: 'a.txt', bytes, fileDay: day('2026-03-01') })).toMatchObject({
      published: '2026-02-28',
      publishedFrom: 'file',
    });
    const agency = Buffer.from('中新社北京12月30日电 当地去年产量为3万吨，增长5%。');
    expect(loadArticle({ path: 'a.txt', bytes: agency, fileDay: day('2026-01-02') })).toMatchObject({
      published: '2025-12-30',
      source: '中新社',
    });
    expect(
      loadArticle({ path: 'a.txt', bytes: Buffer.from('当地去年产量为3万吨，增长5%。'), fileDay: day('2026-01-02') })
        .published,
    ).toBeNull();
  });
});

describe('the day of the last change', () => {
  const changedIn = (day: string) => `<meta property="article:modified_time" content="${day}T23:10:00-05:00">`;
  const linked = LD.replace('"publisher"', '"dateModified":"2026-01-08T09:00:00+08:00","publisher"');

  it.each([
    ['sidecar', { sidecar: articleMetaSchema.parse({ updated: '2026-01-10' }) }, linked, '2026-01-10'],
    ['json-ld', {}, changedIn('2026-01-07') + linked, '2026-01-08'],
    ['meta', {}, changedIn('2026-01-07'), '2026-01-07'],
    ['meta', {}, '<meta name="lastmod" content="20260107">', '2026-01-07'],
  ] as const)('comes from %s', (updatedFrom, outside, head, updated) => {
    expect(load(head, outside)).toMatchObject({ updated, updatedFrom });
  });

  it.each([
    ['发布时间：2026-01-15 10:20 更新时间：2026-01-17 08:00', '2026-01-15', '2026-01-17'],
    ['来源：矿业观察 2026年1月15日 10:20　更新于 2026年1月16日', '2026-01-15', '2026-01-16'],
    ['Mining Desk | Published 15 January 2026 | Updated 18 January 2026', '2026-01-15', '2026-01-18'],
    ['Published: Jan. 15, 2026 | Last updated: Jan. 16, 2026 9:05 a.m. ET', '2026-01-15', '2026-01-16'],
    // The only day that is given is the best that is known of the publication, too.
    ['更新时间：2026-01-17 08:00', '2026-01-17', '2026-01-17'],
    ['来源：矿业观察 2026-01-15 10:20', '2026-01-15', null],
    // A day before the publication is that of a template.
    ['发布时间：2026-01-15 更新时间：2025-03-02', '2026-01-15', null],
  ])('stands in the line %s', (line, published, updated) => {
    const text = `矿山产量回升\n${line}\n\n当地公司表示，2025年该矿产量为3万吨，增长5%，出口量也有增加。`;
    const article = loadArticle({ path: 'a.txt', bytes: Buffer.from(text) });
    expect(article).toMatchObject({ published, updated, updatedFrom: updated === null ? null : 'dateline' });
  });

  it.each([
    ['<time datetime="2026-01-06">6 Jan</time> <time class="updated" datetime="2026-01-09">9 Jan</time>', '2026-01-09'],
    ['<span itemprop="dateModified" content="2026-01-09">Friday</span>', '2026-01-09'],
    // One mark for both says nothing of a change.
    ['<time class="published updated" datetime="2026-01-06">6 Jan</time>', null],
  ])('is marked on the page: %s', (mark, updated) => {
    const bytes = Buffer.from(`<html><body><h1>Ore output</h1><p>${mark}</p>${BODY}</body></html>`);
    const { published, ...rest } = loadArticle({ path: 'a.html', bytes });
    expect(rest).toMatchObject({ updated, updatedFrom: updated === null ? null : 'page' });
    expect(published).toBe(mark.includes('<time') ? '2026-01-06' : null);
  });

  it('is counted from the day of the file where the line counts', () => {
    const bytes = Buffer.from('镁价上涨\n发布时间：2026-01-15　更新时间：2小时前\n\n上周镁价上涨5%，产量为3万吨。');
    expect(loadArticle({ path: 'a.txt', bytes, fileDay: day('2026-01-20') })).toMatchObject({
      published: '2026-01-15',
      updated: '2026-01-20',
      updatedFrom: 'file',
    });
    expect(loadArticle({ path: 'a.txt', bytes }).updated).toBeNull();
  });
});

describe('sidecars', () => {
  it('give title, url, source, published, author and lang', () => {
    const meta = {
      title: '镁价',
      url: 'https://a.example/x',
      source: '某报',
      published: '2026-01-15T10:20:00+08:00',
      author: null,
      lang: 'zh-Hans',
    };
    expect(readSidecar('a.meta.json', Buffer.from(JSON.stringify(meta)))).toEqual({
      ...meta,
      published: '2026-01-15',
      lang: 'zh',
    });
  });

  it.each([
    ['{"published": "soon"}', /published is "soon"/],
    ['{"publised": "2026-01-15"}', /no field publised/],
    ['{"title": 5}', /title must be string/],
    ['{"title": " "}', /title is empty/],
    ['{"lang": "fr"}', /lang is "fr"/],
    ['{"title": ', /not JSON/],
    ['[]', /object/],
  ])('%s is refused with the field named', (json, message) => {
    const read = (): unknown => readSidecar('a.meta.json', Buffer.from(json));
    expect(read).toThrowError(expect.objectContaining({ code: 'METADATA_INVALID' }));
    expect(read).toThrowError(message);
  });

  it('stand beside the file under its whole name or its stem', () => {
    expect(sidecarNames('a/b.txt')).toEqual(['a/b.txt.meta.json', 'a/b.meta.json']);
    expect(sidecarNames('a.b/c')).toEqual(['a.b/c.meta.json']);
  });
});

describe('front matter', () => {
  it('is read with the names of other tools, and what is not ours is left alone', () => {
    const text = '---\r\ntitle: "锂: 价格"\r\ndate: 2026-01-15\r\npublisher: 某报\r\ndraft: true\r\n---\r\n正文';
    expect(readFrontMatter(text)).toEqual({
      meta: { title: '锂: 价格', published: '2026-01-15', source: '某报' },
      end: text.length - 2,
      readable: true,
    });
  });

  it.each([
    ['---\ntitle: [\n---\nx', { meta: {}, end: 17, readable: false }],
    ['---\ndate: soon\n---\nx', { meta: {}, end: 19, readable: false }],
    ['---\nA paragraph between two rules.\n---\nx', null],
    ['---\ntitle: never closed\n', null],
    ['Text first\n---\ntitle: x\n---', null],
  ])('%j', (text, expected) => {
    expect(readFrontMatter(text)).toEqual(expected);
  });
});
